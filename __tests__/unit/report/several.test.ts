import { describe, expect, it, test } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { annotate } from "../../../src/report/annotations.ts";
import { groupErrors, groupFindings } from "../../../src/report/group-pages.ts";
import { tokenOutputs } from "../../../src/report/outputs.ts";
import type { PageReport } from "../../../src/report/page-report.ts";
import type { Report } from "../../../src/report/report.ts";
import { formatOutcomes, formatSum } from "../../../src/report/several/log-lines.ts";
import { summarizeSeveral } from "../../../src/report/several/summary.ts";
import { drawDeadlines } from "../../../src/report/several/timeline.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";
import { aPageReport, aReportOf } from "../../helpers/a-page-report.ts";
import { aFailure, anOutcome, aWarning } from "../../helpers/a-report.ts";
import { inDays } from "../../helpers/an-inspection.ts";

/** The noon of a day. */
const NOON = inDays(40);

const limited = describeError(
  new ActionError({ code: "graph-limited", message: "Too many calls.", remedy: "Wait." }),
);

/** Thirty shops: two with a dead token, one not visible, one not judged, two that warn. */
function thirtyShops(): PageReport[] {
  const dead = aFailure({
    code: "invalid",
    message: "The Page token is dead: role lost (492).",
    remedy: "Give the role back.",
  });
  const absent = aFailure({ code: "page-not-visible", message: "Not seen.", remedy: "Log in." });
  const soon = aWarning({ date: inDays(5), message: "Data access ends soon." });
  const ill = {
    healthy: false,
    minted: false,
    isLive: false,
    expiresAt: "unknown",
    dataAccessExpiresAt: "unknown",
    actBy: "unknown",
  } as const;
  const special: Record<number, Partial<PageReport>> = {
    7: { ...ill, findings: [dead] },
    12: { ...ill, findings: [absent], token: undefined },
    13: { minted: false, dataAccessExpiresAt: inDays(5), actBy: inDays(5), findings: [soon] },
    21: { ...ill, findings: [dead] },
    22: { ...ill, errors: [limited], token: undefined },
    25: {
      dataAccessExpiresAt: inDays(9),
      actBy: inDays(9),
      findings: [soon],
      missingScopes: ["pages_show_list"],
    },
  };
  return Array.from({ length: 30 }, (_, at) =>
    aPageReport({ id: String(100 + at), name: `Shop ${at}`, ...special[at] }),
  );
}

function reportOf(pages: readonly PageReport[], differing: Partial<Report> = {}): Report {
  return aReportOf(pages, {
    findings: groupFindings(pages, []),
    errors: groupErrors(pages),
    ...differing,
  });
}

// What people see, whole: a change is seen in the files, and meant. `vitest -u` writes them.
test("thirty Pages are shown in the log and in the summary, worst first", async () => {
  const report = reportOf(thirtyShops(), {
    stored: anOutcome({ written: ["A", "B"], skipped: ["C"] }),
  });
  const annotations = annotate(report).map(
    ({ level, title, message }) => `${level}: ${title}\n${message}\n`,
  );
  const log = [...formatOutcomes(report), "", ...annotations].join("\n");
  await expect(log).toMatchFileSnapshot("pictures/thirty-pages.log.txt");
  await expect(summarizeSeveral(report)).toMatchFileSnapshot("pictures/thirty-pages.summary.md");
});

test("all Pages are shown with their ids ready to paste", async () => {
  const pages = [
    aPageReport({ id: "1", name: "" }),
    aPageReport({ id: "2" }),
    aPageReport({ id: "`3" }),
    aPageReport({ id: "4x" }),
    aPageReport({ id: "x5" }),
    aPageReport({ id: "66" }),
  ];
  const report = reportOf(pages, {
    listsIds: true,
    requiredScopes: [],
    userTokenExpiresAt: "never",
  });
  await expect(summarizeSeveral(report)).toMatchFileSnapshot("pictures/all-pages.summary.md");
});

describe("the sum", () => {
  const [good, ill] = [aPageReport({ id: "1" }), aPageReport({ id: "2", healthy: false })];
  it.each<[string, Report, string]>([
    ["all healthy", reportOf([good, good]), "✅ 2 Pages healthy, renew by 2027-01-21"],
    ["no date", reportOf([good], { actBy: "never" }), "✅ 1 Page healthy, no date to renew by"],
    ["one ill", reportOf([good, ill]), "❌ 1 of 2 Pages is not healthy"],
    ["two ill", reportOf([ill, ill, good]), "❌ 2 of 3 Pages are not healthy"],
    ["a loose line", reportOf([good], { healthy: false }), "but a line of `page-token` is not"],
    ["unfinished", reportOf([good], { errors: [limited] }), "did not do all of its work"],
  ])("says of %s what is so", (_what, report, said) => {
    expect(formatSum(report)).toContain(said);
  });
});

test("a Page that ended, one with an error and one healthy that was not stored are told apart", () => {
  const ended = aPageReport({
    id: "1",
    healthy: false,
    expiresAt: inDays(-2),
    findings: [aFailure({ code: "expires" })],
  });
  const unstored = aPageReport({ id: "2", errors: [limited], minted: false });
  const kept = aPageReport({ id: "3", minted: false });
  const stored = anOutcome({ failed: ["B"] });
  const report = reportOf([kept, unstored, ended], { stored });
  expect(
    formatOutcomes(report)
      .slice(0, 3)
      .map((line) => line.slice(0, 14)),
  ).toEqual(
    ['❌ "Shop 1" (1)', '❌ "Shop 2" (2)', '✅ "Shop 3" (3)'].map((line) => line.slice(0, 14)),
  );
  const summary = summarizeSeveral(report);
  expect(summary).toContain("| 2026-11-20 (past) |");
  expect(summary).toContain("| healthy |");
  expect(summary).toContain("Secrets: 1 not written");
});

test("what is said of a Page begins with its failures, and says each title once", () => {
  const page = aPageReport({
    id: "1",
    healthy: false,
    findings: [aWarning({ code: "lacks-task" }), aFailure(), aFailure({ message: "Again." })],
    errors: [limited],
  });
  expect(summarizeSeveral(reportOf([page]))).toContain(
    "| The Page token expires; Facebook limits the calls of the app; The person may not create content on the Page |",
  );
  const [line] = formatOutcomes(reportOf([page]));
  expect(line).toBe(
    '❌ "Shop 1" (1): The Page token expires; Facebook limits the calls of the app; The person may not create content on the Page, renew by 2027-01-21',
  );
});

test.each([
  [inDays(0), "2026-11-22 (past)"],
  [inDays(0) + 1, "2026-11-22 |"],
])("a date is past from its own second on: %i", (expiresAt, said) => {
  const summary = summarizeSeveral(reportOf([aPageReport({ id: "1", expiresAt })]));
  expect(summary).toContain(`| ${said}`);
});

describe("annotations of several Pages", () => {
  it("name ten at most, then the count", () => {
    const findings = [aFailure()];
    const pages = Array.from({ length: 13 }, (_, at) =>
      aPageReport({ id: String(at + 1), findings, healthy: false }),
    );
    const [annotation] = annotate(reportOf(pages));
    expect(annotation?.message).toContain('"Shop 10" (10) and 3 more.');
    expect(annotation?.message).not.toContain("(11)");
  });

  it("name a Page by its id alone where its name or the Page is not known, and cut long names", () => {
    const pages = [
      aPageReport({ id: "1", name: "", findings: [aFailure()], healthy: false }),
      aPageReport({ id: "2", name: "x".repeat(100), findings: [aFailure()], healthy: false }),
    ];
    const report = reportOf(pages);
    const foreign = aFailure({ code: "wrong-page", pageIds: ["77"] });
    const said = annotate({ ...report, findings: [...report.findings, foreign] }).map(
      ({ message }) => message,
    );
    expect(said.join("\n")).toContain(`Pages: 1, "${"x".repeat(40)}…" (2).`);
    expect(said.join("\n")).toContain("Page: 77.");
  });

  it("say where the tokens are when one was not stored", () => {
    const stored = anOutcome({ written: ["A"], failed: ["B"] });
    const [annotation] = annotate(
      reportOf([aPageReport({ id: "1" })], { stored, errors: [limited] }),
    );
    expect(annotation?.message).toContain("stand in the output `page-tokens`");
  });
});

describe("the timeline of several Pages", () => {
  it("shows the five earliest deadlines, and how many Pages share each", () => {
    const ends = [30, 30, 10, 50, 40, 60, 70];
    const pages = ends.map((end, at) =>
      aPageReport({ id: String(at), dataAccessExpiresAt: inDays(end), expiresAt: "never" }),
    );
    const rows = drawDeadlines(reportOf(pages, { userTokenExpiresAt: inDays(20) }))?.match(
      /section .*/g,
    );
    expect(rows).toEqual([
      "section Today",
      "section Data access 2",
      "section User token",
      "section Data access of 2",
      "section Data access 4",
      "section Data access 3",
    ]);
  });

  it("holds no foreign text", () => {
    const page = aPageReport({
      id: "1\nsection x",
      name: "section y",
      expiresAt: inDays(3),
      dataAccessExpiresAt: "never",
    });
    const drawn = drawDeadlines(reportOf([page], { userTokenExpiresAt: undefined }));
    expect(drawn).toContain("section Page token of 1");
    expect(drawn).not.toMatch(/section [xy]/);
  });

  it.each([
    [730, "1month"],
    [731, "12month"],
  ])("that goes on for %i days has a tick every %s", (end, tick) => {
    const pages = [end, 5].map((days, at) =>
      aPageReport({ id: String(at), expiresAt: "never", dataAccessExpiresAt: inDays(days) }),
    );
    expect(drawDeadlines(reportOf(pages))).toContain(`tickInterval ${tick}\n`);
  });

  it("puts deadlines of one day together, and keeps those of two days apart", () => {
    const pages = [0, 0.2, 1.1].map((more, at) =>
      aPageReport({
        id: String(at),
        expiresAt: "never",
        dataAccessExpiresAt: NOON + more * 86_400,
      }),
    );
    const rows = drawDeadlines(reportOf(pages, { userTokenExpiresAt: undefined }))?.match(
      /section D.*/g,
    );
    expect(rows).toEqual(["section Data access of 2", "section Data access 2"]);
  });

  it("names no Page whose id is not a number", () => {
    for (const id of ["1x", "x1"]) {
      const page = aPageReport({ id, expiresAt: inDays(1), dataAccessExpiresAt: "never" });
      expect(drawDeadlines(reportOf([page]))).toContain("section Page token of 1");
    }
  });

  it("is not there without a date", () => {
    const page = aPageReport({ id: "1", dataAccessExpiresAt: "never" });
    expect(drawDeadlines(reportOf([page], { userTokenExpiresAt: undefined }))).toBeUndefined();
  });
});

describe("the tokens of several Pages", () => {
  it("are handed over by their ids, those with a failure only under `warn`", () => {
    const [good, ill] = [aPageReport({ id: "1" }), aPageReport({ id: "2", healthy: false })];
    const none = aPageReport({ id: "3", token: undefined });
    const pages = [good, ill, none];
    expect(Object.keys(tokenOutputs(reportOf(pages)))).toEqual(["page-tokens", "page-token-1"]);
    const all = tokenOutputs(reportOf(pages, { onUnhealthy: "warn" }));
    expect(Object.keys(all)).toEqual(["page-tokens", "page-token-1", "page-token-2"]);
    expect(all["page-token-2"] === ill.token?.reveal()).toBe(true);
    expect(Object.keys(JSON.parse(all["page-tokens"] ?? ""))).toEqual(["1", "2"]);
  });

  it.each(["x y", "1x", "x1", ""])("of a Page whose id is %j are not named by it", (id) => {
    expect(tokenOutputs(reportOf([aPageReport({ id })]))).toEqual({ "page-tokens": "{}" });
  });

  it("are told in the log where there are any", () => {
    expect(formatOutcomes(reportOf([aPageReport({ id: "7" })])).at(-2)).toBe(
      "Token of 1 Page: in the outputs `page-tokens` (JSON, by id) and `page-token-ID`, such as `page-token-7`",
    );
    const none = reportOf([aPageReport({ id: "7", healthy: false })]);
    expect(formatOutcomes(none)).toHaveLength(2);
    // Outputs that could not be written hold nothing.
    expect(formatOutcomes(reportOf([aPageReport({ id: "7" })]), false)).toHaveLength(2);
  });
});

it("the summary of a hundred Pages never passes 200 KB, whatever their names, ids and permissions", () => {
  const scopes = Array.from({ length: 3000 }, (_, at) => `pages_${"x".repeat(30)}_${at}`);
  const pages = Array.from({ length: 100 }, (_, at) =>
    aPageReport({
      ...{ id: `${"@".repeat(190)}${at}`, name: "@".repeat(200), healthy: false },
      ...{ missingScopes: scopes, findings: [aFailure()], expiresAt: inDays(at) },
    }),
  );
  const report = reportOf(pages, { requiredScopes: scopes });
  expect(Buffer.byteLength(summarizeSeveral(report))).toBeLessThan(200_000);
});

it("what Facebook said to each of several Pages is told, each sentence once", () => {
  const refused = (said: string) => describeError(aGraphError(100, said));
  const words = ["One.", "Two.", "One.", ...Array.from({ length: 7 }, (_, at) => `More ${at}.`)];
  const pages = words.map((said, at) => aPageReport({ id: `${at}`, errors: [refused(said)] }));
  const [error, ...others] = groupErrors(pages);
  expect(others).toEqual([]);
  expect(error?.message).toMatch(
    /“One\.”.* To others Facebook says: “Two\.”, “More 0\.”, “More 1\.”, “More 2\.”, “More 3\.” and 3 more\.$/,
  );
  const alike = pages.slice(0, 1).concat(pages.slice(2, 3));
  expect(groupErrors(alike)[0]?.message).not.toContain("To others");
  const untold = [
    aPageReport({ id: "a", errors: [limited] }),
    aPageReport({ id: "b", errors: [limited] }),
  ];
  expect(groupErrors(untold)[0]?.message).toBe("Too many calls.");
  expect(groupErrors(pages.slice(0, 2))[0]?.message).toMatch(
    / To others Facebook says: “Two\.”\.$/,
  );
});
