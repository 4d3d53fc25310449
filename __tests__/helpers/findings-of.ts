import type { Finding } from "../../src/health/findings.ts";

/** Code and severity of each finding, from the `findings` output. */
export function findingsOf(outputs: Record<string, string>): Array<[string, string]> {
  const findings: Finding[] = JSON.parse(outputs.findings ?? "[]");
  return findings.map(({ code, severity }) => [code, severity]);
}
