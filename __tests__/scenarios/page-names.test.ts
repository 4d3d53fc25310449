import { expect } from "vitest";
import { scenario } from "../helpers/scenario.ts";

const NAMES = [
  "Bakery\n::set-output name=page-id::1",
  "::error::owned",
  "##[add-mask]Healthy",
  "a | b | c",
  "<img src=x onerror=alert(1)>",
  "```\n</details>",
  "[click](https://evil.example) @octocat #1",
  "\u202egnitlas\u202c",
  "Bäckerei 🥐 «Blaue Tür»",
  "name<<EOF\nEOF\nhealthy=false",
];

scenario.each(NAMES.map((name) => [name] as const))(
  "a page called %j changes neither log, outputs nor summary",
  async ({ mint, page }, name) => {
    const { exitCode, log, annotations, outputs, summary } = await mint({
      "required-scopes": "none",
      "warn-within-days": "0",
    });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(log.filter((line) => /^\s*::|##\[|\n/.test(line))).toEqual([]);
    expect(outputs["page-name"]).toBe(name);
    expect(outputs).toMatchObject({ healthy: "true", "page-id": page.id });
    const rows = summary.split("\n").filter((line) => line.startsWith("|"));
    expect(rows.every((row) => row.split("|").length === 5)).toBe(true);
    expect(summary).not.toMatch(/<img|\]\(https|@octocat|\u202e/);
    expect(summary.match(/```/g)).toHaveLength(2);
  },
  (name) => ({
    scene: { page: { name } },
    ...(/\n/.test(name) && { bundled: true }),
  }),
);
