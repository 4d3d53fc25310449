import { describe, expect, it } from "vitest";
import type { Moment } from "../../../src/moment.ts";
import type { LoginOffer } from "../../../src/report/login-offer.ts";
import {
  describeErrorOutputs,
  describeOutputs,
  tokenOutputs,
} from "../../../src/report/outputs.ts";
import { aFailure, anOutcome, aReport } from "../../helpers/a-report.ts";
import { inDays, PAGE } from "../../helpers/an-inspection.ts";
import { aSecret } from "../../helpers/make-token.ts";

describe("the outputs that describe a token", () => {
  it("are those of the contract, and say what the report says", () => {
    const { report: _report, ...outputs } = describeOutputs(
      aReport({
        expiresAt: "never",
        dataAccessExpiresAt: inDays(80),
        userTokenExpiresAt: inDays(60),
        renewBy: inDays(60),
        scopes: ["a", "b"],
        missingScopes: ["c", "d"],
        stored: anOutcome({ written: ["FB_PAGE_TOKEN"], complete: true }),
      }),
    );
    expect(outputs).toEqual({
      "page-id": PAGE,
      "page-name": "Blue Door Bakery",
      healthy: "true",
      minted: "true",
      "expires-at": "never",
      "data-access-expires-at": "2027-02-10T12:00:00Z",
      "user-token-expires-at": "2027-01-21T12:00:00Z",
      "renew-by": "2027-01-21T12:00:00Z",
      scopes: "a,b",
      "missing-scopes": "c,d",
      findings: "[]",
      "secret-updated": "true",
      pages: JSON.stringify([
        {
          "page-id": PAGE,
          "page-name": "Blue Door Bakery",
          healthy: true,
          minted: true,
          "secret-updated": true,
          "expires-at": "never",
          "data-access-expires-at": "2027-02-10T12:00:00Z",
          "renew-by": "2027-01-21T12:00:00Z",
          scopes: "a,b",
          "missing-scopes": "c,d",
          findings: [],
          "error-code": "",
        },
      ]),
      "login-url": "",
      "error-code": "",
    });
  });

  it.each<[Moment | undefined, string]>([
    [undefined, ""],
    ["never", "never"],
    ["unknown", "unknown"],
  ])("say of a user token that ends %s: %j", (userTokenExpiresAt, said) => {
    expect(describeOutputs(aReport({ userTokenExpiresAt }))["user-token-expires-at"]).toBe(said);
  });

  it("hold the findings as JSON of four fields, whatever else an object carries", () => {
    const finding = { ...aFailure(), hidden: "x" };
    expect(JSON.parse(describeOutputs(aReport({ findings: [finding] })).findings)).toEqual([
      aFailure(),
    ]);
  });

  it("are all in the report, flags and findings as JSON values", () => {
    const report = JSON.parse(
      describeOutputs(aReport({ healthy: false, minted: false, findings: [aFailure()] })).report,
    );
    expect(Object.keys(report)).toHaveLength(15);
    expect(report).toMatchObject({
      "page-id": PAGE,
      healthy: false,
      minted: false,
      "secret-updated": false,
      findings: [aFailure()],
    });
  });

  it("hold no token", () => {
    const token = aSecret();
    expect(JSON.stringify(describeOutputs(aReport({ token }))).includes(token.reveal())).toBe(
      false,
    );
  });
});

describe("the outputs of a run that could not find out", () => {
  it("are the code, and the login link where there is one", () => {
    expect(describeErrorOutputs("no-answer")).toEqual({
      "error-code": "no-answer",
      report: '{"error-code":"no-answer"}',
    });
    const login = { url: "https://www.facebook.test/dialog" } as LoginOffer;
    expect(describeErrorOutputs("login-needed", login)).toEqual({
      "login-url": login.url,
      "error-code": "login-needed",
      report: `{"login-url":"${login.url}","error-code":"login-needed"}`,
    });
  });
});

describe("the outputs that hold the token", () => {
  it.each<[boolean, "fail" | "warn", boolean]>([
    [true, "fail", true],
    [true, "warn", true],
    [false, "warn", true],
    [false, "fail", false],
  ])(
    "of a token whose health is %s, under `on-unhealthy: %s`, are set: %s",
    (healthy, onUnhealthy, set) => {
      const token = aSecret();
      const value = token.reveal();
      const outputs = tokenOutputs(aReport({ token, healthy, onUnhealthy }));
      const { "page-tokens": all, ...single } = outputs;
      const expected = set ? { "page-token": value, [`page-token-${PAGE}`]: value } : {};
      expect(JSON.stringify(single) === JSON.stringify(expected)).toBe(true);
      expect(all === JSON.stringify(set ? { [PAGE]: value } : {})).toBe(true);
    },
  );
});
