import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../scripts/troubleshooting/coverage.ts";
import type { Example } from "../../scripts/troubleshooting/example.ts";
import { composeLogsPage } from "../../scripts/troubleshooting/logs-page.ts";
import { normalize, showLog } from "../../scripts/troubleshooting/show-log.ts";
import { composeTable, writeTables } from "../../scripts/troubleshooting/table.ts";
import { composeTables } from "../../scripts/troubleshooting/tables.ts";
import { ERRORS } from "../../src/error-codes.ts";
import { FINDINGS } from "../../src/health/findings.ts";

describe("a recorded log", () => {
  it("shows an annotation by its message, as the runner does, and no mask", () => {
    const stdout = "::add-mask::x\nfirst\n::error title=It's%3A dead::One%0ATwo 100%25\n\n";
    expect(showLog(stdout)).toEqual({
      text: "first\nError: One\nTwo 100%",
      titles: ["It's: dead"],
    });
    expect(showLog("::warning title=W::w").text).toBe("Warning: w");
  });

  it("names the public hosts, and leaves nothing to chance", () => {
    expect(
      normalize(
        "GET /v25.0/me at 127.0.0.1: cut (fbtrace_id Axy_9). Trying again in 7.3 s\nPUT /repos/a/b at localhost: cut",
      ),
    ).toBe(
      "GET /v25.0/me at graph.facebook.com: cut (fbtrace_id AbCdEfGhIjKlMnOpQrStUvW). Trying again in 0.4 s\nPUT /repos/a/b at api.github.com: cut",
    );
  });

  it("stands in the section of its code, below the anchor of that code", () => {
    const page = composeLogsPage(
      [anExample("dead-expired")],
      new Map([["dead-expired", "a $& log"]]),
    );
    expect(page).toContain('<a id="invalid"></a>\n\n## The Page token is dead\n');
    expect(page).toContain("```text\na $& log\n```");
    expect(page).not.toContain('id="wrong-app"');
  });
});

describe("the tables of the documents", () => {
  it("hold each finding and each error once, with an anchor of its code", () => {
    const tables = Object.values(composeTables()).join("\n");
    for (const code of Object.keys({ ...FINDINGS, ...ERRORS }))
      expect(tables.split(`<a id="${code}"></a>`)).toHaveLength(2);
  });

  it("show a sign only where a row has one", () => {
    const row = { meaning: "M.", action: "A." };
    expect(composeTable([["bug", row]])).not.toContain("❌");
    expect(composeTable([["expires", { ...row, sign: "⚠️" }]])).toContain("| ⚠️ | M. | A. |");
  });

  it("are written between their markers, and nothing else is touched", () => {
    const document = "a\n<!-- table: x -->\nold\n<!-- /table: x -->\nb";
    expect(writeTables(document, { x: "| new $& |" })).toBe(
      "a\n<!-- table: x -->\n\n| new $& |\n\n<!-- /table: x -->\nb",
    );
    expect(() => writeTables("no markers", { x: "" })).toThrow("no place for the table x");
  });
});

describe("the documents of all messages", () => {
  const sources = join(import.meta.dirname, "..", "..", "src");
  const gapsOf = (page: string, examples = [anExample("dead")]) =>
    findGaps(page, examples, sources).join("\n");

  it("have gaps where a code has no log, or two examples have one name", () => {
    expect(gapsOf("")).toContain("no log shows wrong-app");
    expect(gapsOf("")).not.toContain("no log shows invalid:");
    expect(gapsOf("", [anExample("x"), anExample("x")])).toContain("two examples are called x");
  });

  it("have gaps where a caption belongs to no example", () => {
    expect(gapsOf("")).toContain("a caption is for no example: dead-expired");
  });

  it("have gaps where no log shows a reason why a token is dead", () => {
    const gap = "no log shows a token that is dead because the person logged out";
    expect(gapsOf("")).toContain(gap);
    expect(gapsOf("The Page token is dead: the person logged out (467).")).not.toContain(gap);
  });
});

function anExample(id: string): Example {
  return { id, of: "invalid", arrange: () => ({ inputs: {} }) };
}
