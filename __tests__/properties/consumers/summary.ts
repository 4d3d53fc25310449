import { expectTimeline } from "./gantt.ts";
import { expectPlainInline, expectPlainLine } from "./inline-markdown.ts";

/** Most bytes of a summary; the runner would take 1 MiB. */
const MOST = 200_000;

function expectShort(markdown: string): void {
  if (Buffer.byteLength(markdown) > MOST) throw new Error(`${markdown.length} characters`);
}

/** @throws where the summary of a report is not made of exactly the parts that we write */
export function expectSummary(markdown: string): void {
  expectShort(markdown);
  const sections = markdown.replace(/\n$/, "").split("\n\n");
  const [headline = "", table = "", permissions = "", ...rest] = sections;
  expectPlainInline(without(headline, /^## (?:✅|❌|⚠️) /u));
  expectTable(table.split("\n"));
  expectPlainInline(without(permissions, /^Permissions: /));
  if (rest[0]?.startsWith("```mermaid\n")) {
    const lines = rest.shift()?.split("\n") ?? [];
    if (lines.at(-1) !== "```") throw new Error("the timeline does not end");
    expectTimeline(lines.slice(1, -1));
  }
  expectPlainInline(without(rest.pop() ?? "", /^\*\*Next:\*\* /));
  if (rest.length > 1) throw new Error(`a part too many: ${rest.join("\n\n")}`);
  for (const line of rest.flatMap((part) => part.split("\n"))) {
    const said = without(line, /^- (?:❌|⚠️) /u);
    expectPlainInline(said.replace(/ \*([^*]*)\*$/, " $1"));
  }
}

/** @throws where the summary of several Pages is not made of exactly the parts that we write */
export function expectSeveralSummary(markdown: string, pages: number): void {
  expectShort(markdown);
  const sections = markdown.replace(/\n$/, "").split("\n\n");
  const [headline = "", table = "", ...rest] = sections;
  expectPlainInline(without(headline, /^## (?:✅|❌|⚠️) /u));
  const [head, rule, ...rows] = table.split("\n");
  if (
    head !== "| | Page | Token ends | Data access ends | Verdict |" ||
    !rule?.startsWith("| :---: |")
  )
    throw new Error(`no table: ${head}`);
  if (rows.length !== pages) throw new Error(`${rows.length} rows`);
  for (const row of rows) {
    const cells = without(row, /^\| (?:✅|❌|⚠️) \|/u)
      .replace(/ \|$/, "")
      .split("|");
    if (cells.length !== 4 || !row.endsWith(" |")) throw new Error(`no row: ${row}`);
    cells.forEach(expectPlainInline);
  }
  for (const section of rest) {
    if (section.startsWith("```mermaid\n")) expectTimeline(section.split("\n").slice(1, -1));
    else if (section.startsWith("```yaml\n"))
      without(section.split("\n")[1] ?? "", /^page-id: "[\d, ]*"$/);
    else if (section.startsWith("- ")) {
      for (const line of section.split("\n"))
        expectPlainInline(without(line, /^- (?:❌|⚠️) /u).replace(/ \*([^*]*)\*$/, " $1"));
    } else
      expectPlainInline(
        without(section, /^(?:Permissions: |Secrets: |\*\*Next:\*\* |The ids, ready to paste)/),
      );
  }
}

/** @throws where the summary of an error is not a headline and quoted lines of plain text */
export function expectErrorSummary(markdown: string): void {
  expectShort(markdown);
  const [headline = "", blank, ...quoted] = markdown.replace(/\n$/, "").split("\n");
  expectPlainInline(without(headline, /^## ❌ Facebook Page Token: /u));
  if (blank !== "") throw new Error(`no blank line: ${blank}`);
  quoted.forEach((line, index) => {
    if (index % 2 === 0) expectPlainLine(without(line, /^> /));
    else if (line !== ">") throw new Error(`no end of a paragraph: ${line}`);
  });
}

function expectTable([head, rule, ...rows]: readonly string[]): void {
  if (head !== "| What | Value | Verdict |" || rule !== "| --- | --- | :---: |")
    throw new Error(`no table: ${head}`);
  if (rows.length < 4 || rows.length > 6) throw new Error(`${rows.length} rows`);
  for (const row of rows) {
    const cells = without(row, /^\| /).replace(/ \|$/, "").split("|");
    if (cells.length !== 3 || !row.endsWith(" |")) throw new Error(`no row: ${row}`);
    cells.forEach(expectPlainInline);
    if (!/^ (?:✅|❌|⚠️|–)$/u.test(cells[2] ?? "")) throw new Error(`no verdict: ${row}`);
  }
}

/** The one link that we write: from a remedy to its place in the documents. */
const OUR_LINK = / \[Step by step\]\(https:\/\/[\w.:/-]+\/docs\/troubleshooting\.md#[a-z-]+\)$/;

function without(line: string, beginning: RegExp): string {
  if (!beginning.test(line) || line.includes("\n")) throw new Error(`not ours: ${line}`);
  return line.replace(beginning, "").replace(OUR_LINK, "");
}
