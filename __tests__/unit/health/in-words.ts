import { type Finding, loginCureOf, titleOf } from "../../../src/health/findings.ts";
import { withOther } from "../../../src/report/compose-message.ts";
import { withLoginLink } from "../../../src/report/login-offer.ts";

/** Findings as a person reads them: severity and title, what is so, what to do, and what beside a login link. */
export function inWords(findings: readonly Finding[]): string {
  const paragraphs = findings.map((finding) => {
    const { code, severity, message, remedy, orElse } = finding;
    const byLink = withLoginLink(finding, loginCureOf(finding));
    const beside = byLink === remedy ? "" : `\n> ${withOther(byLink, orElse)}\n`;
    return `## ${severity}: ${titleOf(code)}\n\n${message}\n\n${remedy}\n${beside}`;
  });
  return paragraphs.join("\n");
}
