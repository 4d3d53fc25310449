import { isTokenOutput, publicOutputs } from "../../emulator/runner/token-outputs.ts";
import { padTo, widthOf } from "../../terminal-text/width.ts";
import { wrap } from "../../terminal-text/wrap.ts";

/** A finding as the output `findings` has it. */
export interface FindingOutput {
  code: string;
  severity: string;
  message: string;
  remedy: string;
}

/** The output `findings`, read. */
export function readFindings(outputs: Record<string, string>): FindingOutput[] {
  return JSON.parse(outputs.findings || "[]") as FindingOutput[];
}

/** The outputs of a step: short ones two in a row, what is long shortened, the tokens as the log has them. */
export function renderOutputs(outputs: Record<string, string>, width: number): string[] {
  const { report, pages, ...others } = publicOutputs(outputs);
  const tokens = Object.keys(outputs).filter(
    (name) => isTokenOutput(name) && outputs[name] !== "{}",
  );
  const shown = Object.entries({
    "page-token": outputs["page-token"] === undefined ? "not set" : "***",
    ...Object.fromEntries(tokens.map((name) => [name, "***"])),
    ...others,
    findings: shortenFindings(outputs),
    "login-url": outputs["login-url"] ? "the login link, as in the log" : "",
    pages: pages === undefined ? "not set" : "the same of each Page, as a JSON array",
    report: report === undefined ? "not set" : "all of these but the tokens, as one JSON object",
  });
  const indent = Math.max(...shown.map(([name]) => name.length)) + 2;
  const blocks = shown.map(([name, value]) =>
    wrap(value || "(empty)", width - indent).map(
      (line, i) => padTo(i === 0 ? name : "", indent) + line,
    ),
  );
  return pair(blocks, Math.floor(width / 2));
}

function shortenFindings(outputs: Record<string, string>): string {
  const shown = readFindings(outputs).map(
    ({ code, severity }) => `{"code":"${code}","severity":"${severity}",…}`,
  );
  return `[${shown.join(", ")}]`;
}

/** Puts two neighbours that are short side by side. */
function pair(blocks: readonly string[][], column: number): string[] {
  const rows: string[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const [block = [], next = []] = [blocks[i], blocks[i + 1]];
    const [left = "", right = ""] = [block.join("\n"), next.join("\n")];
    if (right !== "" && widthOf(left) < column && widthOf(right) < column) {
      rows.push(padTo(left, column) + right);
      i++;
    } else {
      rows.push(...block);
    }
  }
  return rows;
}
