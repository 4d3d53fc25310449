import { describe, expect, it } from "vitest";
import type { FindingCode } from "../../../src/health/findings.ts";
import type { Report } from "../../../src/report/report.ts";
import { verdictRows } from "../../../src/report/verdict-rows.ts";
import { aFailure, anOutcome, aReport, aWarning } from "../../helpers/a-report.ts";
import { inDays, NOW } from "../../helpers/an-inspection.ts";

const rowOf = (what: string, differing: Partial<Report> = {}) =>
  verdictRows(aReport(differing)).find(([name]) => name === what);

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

  it.each<[FindingCode, string]>([
    ["wrong-page", "Page"],
    ["lacks-task", "Page"],
    ["expires", "Page token"],
    ["expires-soon", "Page token"],
    ["data-access-expired", "Data access"],
    ["data-access-expires-soon", "Data access"],
    ["user-token-expires-soon", "User token"],
    ["renewal-failed", "This run"],
  ])("carry the verdict of %s at “%s”", (code, what) => {
    expect(rowOf(what, { findings: [aFailure({ code })] })?.[2]).toBe("❌");
    expect(rowOf(what, { findings: [aWarning({ code })] })?.[2]).toBe("⚠️");
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
