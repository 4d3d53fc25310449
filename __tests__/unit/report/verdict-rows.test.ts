import { describe, expect, it } from "vitest";
import { type Finding, type FindingCode, isExclusive } from "../../../src/health/findings.ts";
import type { Report } from "../../../src/report/report.ts";
import { verdictRows } from "../../../src/report/verdict-rows.ts";
import { aFailure, anOutcome, aReport, aWarning } from "../../helpers/a-report.ts";
import { inDays, NOW } from "../../helpers/an-inspection.ts";

const rowOf = (what: string, differing: Partial<Report> = {}) =>
  verdictRows(aReport(differing)).find(([name]) => name === what);

/** The row of the table in which each finding shows; empty: in none. */
const ROWS = {
  invalid: "Page token",
  "wrong-app": "Page",
  "wrong-type": "Page",
  "wrong-page": "Page",
  expires: "Page token",
  "expires-soon": "Page token",
  "data-access-expired": "Data access",
  "data-access-expires-soon": "Data access",
  "missing-scopes": "",
  "scope-not-for-page": "",
  "user-token-expires-soon": "User token",
  "user-token-invalid": "User token",
  "lacks-task": "Page",
  "page-not-visible": "Page",
  "scope-unknown": "",
  "person-changed": "This run",
  "renewal-failed": "This run",
  "graph-version-changed": "",
  "graph-version-retiring": "",
} satisfies Record<FindingCode, string>;

describe("the rows of the summary", () => {
  it("of a healthy mint are five, all ticked", () => {
    expect(verdictRows(aReport())).toEqual([
      ["Page", "Blue Door Bakery (100000000000001)", "✅"],
      ["Page token", "does not end", "✅"],
      ["Data access", "until 2027-02-10 (in 80 days)", "✅"],
      ["User token", "until 2027-01-21 (in 60 days)", "✅"],
      ["This run", "obtained a new token", "✅"],
    ]);
  });

  it("leave foreign text to who shows them elsewhere than in Markdown", () => {
    const report = aReport({ page: { id: "1", name: "a_b" } });
    expect(verdictRows(report)[0]?.[1]).toBe("a&#95;b (1)");
    expect(verdictRows(report, (text) => text.toUpperCase())[0]?.[1]).toBe("A_B (1)");
  });

  it("have no user token where nothing was exchanged", () => {
    expect(rowOf("User token", { userTokenExpiresAt: undefined })).toBeUndefined();
  });

  it.each<[Report["page"], string]>([
    [{ id: "1", name: "" }, "1"],
    [{ id: "", name: "" }, "unknown"],
    [{ id: "1", name: "A|B" }, "A&#124;B (1)"],
  ])("name the Page %j", (page, said) => {
    expect(rowOf("Page", { page })?.[1]).toBe(said);
  });

  it.each<[Report["expiresAt"], string]>([
    ["unknown", "unknown"],
    [inDays(-3), "ended 2026-11-19 (3 days ago)"],
    [NOW, "ended 2026-11-22 (in 0 minutes)"],
  ])("say of an end at %s", (expiresAt, said) => {
    expect(rowOf("Page token", { expiresAt })?.[1]).toBe(said);
  });

  it.each<[Partial<Report>, string]>([
    [{ minted: true, mode: "keep" }, "obtained a new token"],
    [{ minted: false, mode: "keep" }, "kept the token"],
    [{ minted: false, mode: "check" }, "checked the token"],
  ])("say what the run did: %j", (differing, said) => {
    expect(rowOf("This run", differing)?.[1]).toBe(said);
  });

  it.each(Object.entries(ROWS))("carry the verdict of %s at “%s”", (code, what) => {
    const shown = (finding: Finding) => rowOf(what, { findings: [finding] })?.[2];
    expect(shown(aFailure({ code: code as FindingCode }))).toBe(what === "" ? undefined : "❌");
    const warning = aWarning({ code: code as FindingCode });
    // One that stands alone is never a warning.
    if (!isExclusive(warning)) expect(shown(warning)).toBe(what === "" ? undefined : "⚠️");
  });

  it("are untouched by what is said of another row", () => {
    const findings = [aFailure({ code: "expires" }), aWarning({ code: "renewal-failed" })];
    const verdicts = verdictRows(aReport({ findings })).map(([, , verdict]) => verdict);
    expect(verdicts).toEqual(["✅", "❌", "✅", "✅", "⚠️"]);
  });

  it("carry the worst of several verdicts", () => {
    const findings = [aWarning({ code: "expires-soon" }), aFailure({ code: "expires" })];
    expect(rowOf("Page token", { findings })?.[2]).toBe("❌");
  });

  it.each(["invalid", "wrong-app", "wrong-type"] as const)(
    "have no tick beside %s, since nothing else was judged",
    (code) => {
      const rows = verdictRows(aReport({ findings: [aFailure({ code })] }));
      expect(rows.map(([, , verdict]) => verdict)).not.toContain("✅");
      expect(rows.map(([, , verdict]) => verdict)).toContain("❌");
    },
  );

  it("tell which secrets were written, and which were not", () => {
    const stored = anOutcome({ written: ["A"], failed: ["B"] });
    expect(rowOf("Secrets", { stored })).toEqual(["Secrets", "`A` written, `B` not written", "❌"]);
    expect(rowOf("Secrets", { stored: anOutcome({ written: ["A"] }) })?.[2]).toBe("✅");
    expect(rowOf("Secrets")).toBeUndefined();
  });

  it("tell which secrets were left as they were, which is neither good nor bad", () => {
    expect(rowOf("Secrets", { stored: anOutcome({ skipped: ["A"] }) })).toEqual([
      "Secrets",
      "`A` left as it was",
      "–",
    ]);
    expect(rowOf("Secrets", { stored: anOutcome({ written: ["A"], skipped: ["B"] }) })?.[2]).toBe(
      "✅",
    );
  });
});
