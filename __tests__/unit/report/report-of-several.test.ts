import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import type { Finding } from "../../../src/health/findings.ts";
import { describeOutputs } from "../../../src/report/outputs.ts";
import { composeReport } from "../../../src/report/report.ts";
import { summarizeSeveral } from "../../../src/report/several/summary.ts";
import type { ObtainedPage, ObtainedPages } from "../../../src/stages/obtained-pages.ts";
import type { StoreOutcome } from "../../../src/stages/store-tokens.ts";
import { aFailure, anOutcome, aWarning } from "../../helpers/a-report.ts";
import { anInspection, inDays, NOW } from "../../helpers/an-inspection.ts";
import { anObtainedPage, aUserToken } from "../../helpers/an-obtained-token.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const page = (id: string, differing: Partial<ObtainedPage> = {}) =>
  anObtainedPage({ page: { id, name: `Shop ${id}` }, ...differing });

const refused = (message: string, remedy = message) =>
  new ActionError({ code: "store-failed", message, remedy });

function compose(
  pages: ObtainedPage[],
  {
    run = {},
    stored = {},
    around = [],
    given = {},
  }: {
    run?: Partial<ObtainedPages>;
    stored?: Partial<StoreOutcome>;
    around?: Finding[];
    given?: With;
  } = {},
) {
  const obtained: ObtainedPages = {
    ...{ pages, userToken: aUserToken(), findings: [], errors: [] },
    loose: { unknown: [], foreign: [] },
    ...run,
  };
  const inputs = parsed({ "page-id": "1 2 3", ...given });
  return composeReport(inputs, obtained, anOutcome(stored), around);
}

describe("the report of a run for several Pages", () => {
  it("is about no Page, and lists its ids only where it has found them", () => {
    expect(compose([page("1"), page("2")])).toMatchObject({
      isSeveral: true,
      listsIds: false,
      page: { id: "", name: "" },
    });
    expect(compose([page("1")], { given: { "page-id": "all" } })).toMatchObject({
      isSeveral: true,
      listsIds: true,
    });
    expect(compose([page("1")], { given: { "page-id": "1" } })).toMatchObject({
      isSeveral: false,
      listsIds: false,
      page: { id: "1", name: "Shop 1" },
    });
  });

  it("has the findings of Pages with their ids, those of no Page without", () => {
    const lacking = aFailure({ code: "missing-scopes" });
    const { findings } = compose(
      [page("1", { findings: [lacking] }), page("2", { findings: [lacking] })],
      {
        around: [aWarning({ code: "graph-version-retiring" })],
      },
    );
    expect(findings.map(({ code, pageIds }) => [code, pageIds])).toEqual([
      ["missing-scopes", ["1", "2"]],
      ["graph-version-retiring", undefined],
    ]);
    const [only] = compose([page("1", { findings: [lacking] })], {
      given: { "page-id": "1" },
    }).findings;
    expect(only?.pageIds).toBeUndefined();
  });

  it("hands out ids beside findings only where there are any", () => {
    const report = compose([page("1", { findings: [aFailure()] })], {
      around: [aWarning({ code: "graph-version-retiring" })],
    });
    const findings: object[] = JSON.parse(describeOutputs(report).findings);
    expect(findings.map((finding) => Object.keys(finding).at(-1))).toEqual(["page-ids", "remedy"]);
  });

  it("names each Page's own findings and errors in the output `pages`", () => {
    const findings = [aFailure({ code: "missing-scopes" }), aWarning({ code: "lacks-task" })];
    const report = compose([page("1", { findings }), page("2", { errors: [refused("x")] })]);
    const pages = JSON.parse(describeOutputs(report).pages);
    expect(pages.map((one: Record<string, unknown>) => [one.findings, one["error-code"]])).toEqual([
      [
        [
          { code: "missing-scopes", severity: "failure" },
          { code: "lacks-task", severity: "warning" },
        ],
        "",
      ],
      [[], "store-failed"],
    ]);
  });

  it("goes on to the next date where no user token is left to end", () => {
    const [first] = compose([page("1")], { run: { userToken: undefined } }).pages;
    expect([first?.renewBy, first?.actBy]).toEqual([inDays(80), inDays(80)]);
  });

  it("offers a login for a finding or an error of any of its Pages", () => {
    const given = {
      "page-id": "1 2",
      "login-redirect": "https://localhost/",
    };
    const dead = page("2", { findings: [aFailure({ code: "invalid" })] });
    const stuck = new ActionError({ code: "user-token-dead", message: "m", remedy: "Log in." });
    for (const second of [dead, page("2", { errors: [stuck] })]) {
      const { login, pages } = compose([page("1"), second], { given });
      expect(login?.pageIds).toEqual(["1", "2"]);
      const [, { findings, errors } = { findings: [], errors: [] }] = pages;
      expect([...findings, ...errors][0]?.remedy).toContain("login link");
    }
    expect(compose([page("1"), page("2")], { given }).login).toBeUndefined();
    const summary = summarizeSeveral(
      compose([page("1"), dead], { given }),
      (code) => `https://docs.test/#${code}`,
    );
    expect(summary).toContain("### Log in with Facebook");
    expect(summary).toContain("https://docs.test/#logging-in");
  });

  it("is unhealthy for a line that belongs to none of its Pages", () => {
    expect(compose([page("1")]).healthy).toBe(true);
    expect(compose([page("1")], { run: { findings: [aWarning()] } }).healthy).toBe(true);
    expect(compose([page("1")], { run: { findings: [aFailure()] } }).healthy).toBe(false);
  });

  it("has the errors of Pages before those of none", () => {
    const [own, loose] = [refused("own"), refused("loose")];
    const report = compose([page("1", { errors: [own] })], { run: { errors: [loose] } });
    expect(report.errors.map(({ message, pageIds }) => [message, pageIds])).toEqual([
      ["own", ["1"]],
      ["loose", undefined],
    ]);
  });

  it("goes by the latest of Facebook's clocks", () => {
    const at = (now: number) => ({ inspection: anInspection({ now }) });
    const none = { inspection: undefined, errors: [refused("x")] };
    expect(compose([page("1", at(NOW - 5)), page("2", none), page("3", at(NOW + 5))]).now).toBe(
      NOW + 5,
    );
    const { now } = compose([page("1", none)]);
    expect(Math.abs(now - Date.now() / 1000)).toBeLessThan(60);
  });
});

describe("a Page in the report of several", () => {
  const pagesOf = new Map([
    ["A", ["1"]],
    ["B", ["2"]],
    ["USER", []],
  ]);

  it("is stored where its own secret was written, whatever became of the others", () => {
    const [user, second] = [refused("user"), refused("second")];
    const report = compose([page("1"), page("2"), page("3")], {
      stored: { written: ["A"], failed: ["USER", "B"], errors: [user, second], pagesOf },
    });
    expect(report.pages.map(({ isStored }) => isStored)).toEqual([true, false, false]);
    expect(report.pages.map(({ errors }) => errors.map(({ message }) => message))).toEqual([
      [],
      ["second"],
      [],
    ]);
    expect(report.errors.map(({ message, pageIds }) => [message, pageIds])).toEqual([
      ["second", ["2"]],
      ["user", undefined],
    ]);
  });

  it("shares an error with the user token where one limit stopped both writes", () => {
    const limit = refused("limit");
    const report = compose([page("1"), page("2")], {
      stored: { written: ["A"], failed: ["B", "USER"], errors: [limit, limit], pagesOf },
    });
    expect(report.errors.map(({ message, pageIds }) => [message, pageIds])).toEqual([
      ["limit", ["2"]],
    ]);
  });

  it("is stored only where every secret that holds its token was written", () => {
    const both = new Map([
      ["A", ["1"]],
      ["B", ["1"]],
    ]);
    const [first] = compose([page("1")], { stored: { written: ["A"], pagesOf: both } }).pages;
    expect(first?.isStored).toBe(false);
  });

  it("alone in its run is stored where every secret was, and has every error of storing", () => {
    const stored = { written: ["A"], failed: ["USER"], errors: [refused("user")], pagesOf };
    const [only] = compose([page("1")], { given: { "page-id": "1" }, stored }).pages;
    expect([only?.isStored, only?.errors.length]).toEqual([false, 1]);
    const [good] = compose([page("1")], {
      given: { "page-id": "1" },
      stored: { written: ["A"], complete: true },
    }).pages;
    expect(good?.isStored).toBe(true);
  });

  it("that was not judged is unhealthy, without dates, permissions or a living token", () => {
    const errors = [refused("x")];
    const [only] = compose([page("1", { inspection: undefined, token: undefined, errors })]).pages;
    expect(only).toMatchObject({
      healthy: false,
      isLive: false,
      expiresAt: "unknown",
      dataAccessExpiresAt: "unknown",
      renewBy: "unknown",
      actBy: "unknown",
      scopes: [],
      missingScopes: [],
      scopesElsewhere: [],
    });
    const [living] = compose([page("1")]).pages;
    expect(living).toMatchObject({ isLive: true, healthy: true, dataAccessExpiresAt: inDays(80) });
  });
});
