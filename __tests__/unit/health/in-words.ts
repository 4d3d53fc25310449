import { type Finding, titleOf } from "../../../src/health/findings.ts";

/** Findings as a person reads them: severity and title, what is so, what to do. */
export function inWords(findings: readonly Finding[]): string {
  const paragraphs = findings.map(
    ({ code, severity, message, remedy }) =>
      `## ${severity}: ${titleOf(code)}\n\n${message}\n\n${remedy}\n`,
  );
  return paragraphs.join("\n");
}
