import { describe, expect, it } from "vitest";
import type { Report } from "../../../src/report/report.ts";
import { drawTimeline } from "../../../src/report/timeline.ts";
import { aReport, aWarning } from "../../helpers/a-report.ts";
import { inDays, NOW } from "../../helpers/an-inspection.ts";

/** The lines of the picture without its settings. */
const draw = (differing: Partial<Report> = {}) =>
  (drawTimeline(aReport(differing)) ?? "nothing").split("\n");

/** `name: bar` of each section. */
function bars(differing: Partial<Report> = {}): string[] {
  const [, ...sections] = draw(differing).join("\n").split("  section ");
  return sections.map((section) =>
    section
      .replace(/\n```$/, "")
      .trim()
      .replace(/\n\s*/, ": "),
  );
}

describe("the timeline", () => {
  it("is a Mermaid gantt", () => {
    expect(draw()[0]).toBe("```mermaid");
    expect(draw()).toContain("gantt");
    expect(draw().at(-1)).toBe("```");
  });

  it("shows today and every date", () => {
    expect(bars()).toEqual([
      expect.stringMatching(/^Today: .*2026-11-22/),
      expect.stringMatching(/^Page token: does not end :(?:\w+, )?2026-11-22, 2027-03-22$/),
      expect.stringMatching(/^Data access: until 2027-02-10 :(?:\w+, )?2026-11-22, 2027-02-10$/),
      expect.stringMatching(/^User token: until 2027-01-21 :(?:\w+, )?2026-11-22, 2027-01-21$/),
    ]);
  });

  it("leaves out what is not known, and is nothing where nothing is", () => {
    expect(bars({ userTokenExpiresAt: undefined, expiresAt: "unknown" })).toHaveLength(2);
    const unknown = { expiresAt: "unknown", dataAccessExpiresAt: "unknown" } as const;
    expect(drawTimeline(aReport({ ...unknown, userTokenExpiresAt: undefined }))).toBeUndefined();
  });

  it("goes on beyond its last date, however far that is", () => {
    expect(bars({ dataAccessExpiresAt: inDays(400) })[1]).toMatch(/2028-01-26$/);
    expect(bars({ dataAccessExpiresAt: inDays(4000) })[1]).toMatch(/2037-12-04$/);
  });

  it.each<[Report["expiresAt"], RegExp]>([
    [inDays(-10), /^Page token: ended 2026-11-12 :crit, 2026-11-12, 2026-11-22$/],
    [NOW, /^Page token: ended 2026-11-22 :crit, 2026-11-22, 2026-11-22$/],
    [NOW + 60, /^Page token: until 2026-11-22 :(?:\w+, )?2026-11-22, 2026-11-23$/],
  ])("draws an end at %s", (expiresAt, bar) => {
    expect(bars({ expiresAt })[1]).toMatch(bar);
  });

  it("is red where a finding is about that date", () => {
    const findings = [aWarning({ code: "data-access-expires-soon" })];
    const [, token, access] = bars({ findings, dataAccessExpiresAt: inDays(5) });
    expect([token?.includes("crit"), access?.includes("crit")]).toEqual([false, true]);
  });

  it.each(["expires", "expires-soon", "data-access-expired"] as const)(
    "is red where one of several findings is %s",
    (code) => {
      const findings = [aWarning({ code: "lacks-task" }), aWarning({ code })];
      const dates = { expiresAt: inDays(5), dataAccessExpiresAt: inDays(5) };
      const [, token, access] = bars({ findings, ...dates });
      const ofToken = code !== "data-access-expired";
      expect([token?.includes("crit"), access?.includes("crit")]).toEqual([ofToken, !ofToken]);
    },
  );

  it("has ticks by the month for two years, and by the year beyond", () => {
    expect(draw({ dataAccessExpiresAt: inDays(700) })).toContain("  tickInterval 1month");
    expect(draw({ dataAccessExpiresAt: inDays(701) })).toContain("  tickInterval 12month");
  });

  it("holds nothing foreign, whatever the Page is called", () => {
    const name = "x\n```\n%%{init}%% click a href";
    expect(draw({ page: { id: "```", name } })).toEqual(draw());
  });
});
