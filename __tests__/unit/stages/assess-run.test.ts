import { describe, expect, it } from "vitest";
import { assessRun } from "../../../src/stages/assess-run.ts";
import { aFailure, anOutcome } from "../../helpers/a-report.ts";
import { anInspection, inDays } from "../../helpers/an-inspection.ts";
import { anObtainedToken, aUserToken, type Obtained } from "../../helpers/an-obtained-token.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const compose = (held: Obtained = {}, given: With = {}, written: string[] = []) =>
  assessRun(parsed(given), anObtainedToken(held), anOutcome({ written }));
const codes = (findings: ReturnType<typeof compose>) => findings.map(({ code }) => code);

describe("the user token of the next run", () => {
  const storing: With = {
    "user-token-secret-name": "FB_USER_TOKEN",
    "github-token": makeToken(40),
  };
  const soon = { userToken: aUserToken({ givenEndsAt: inDays(1) }) };

  it.each<[string, Obtained, With, string[], string[]]>([
    ["the given one, which ends soon", soon, {}, [], ["user-token-expires-soon"]],
    ["the long-lived one, once it is stored", soon, storing, ["FB_USER_TOKEN"], []],
    ["the given one, where storing failed", soon, storing, [], ["user-token-expires-soon"]],
    ["the given one, which lives long", {}, {}, [], []],
    [
      "the given one, beside a Page token that was kept",
      { ...soon, minted: false },
      {},
      [],
      ["user-token-expires-soon"],
    ],
    ["not there", { userToken: undefined }, {}, [], []],
    ["no matter in a check", soon, { "user-token": "", "page-token": makeToken() }, [], []],
  ])("is %s", (_what, held, given, written, found) => {
    expect(codes(compose(held, given, written))).toEqual(found);
  });

  const noLater = aUserToken({ givenEndsAt: inDays(1), endsAt: inDays(1) });
  it.each<[string, Obtained, With, boolean]>([
    ["to name a secret for it, where none is named", soon, {}, true],
    ["no such thing, where one is named", soon, storing, false],
    [
      "no such thing, where none that ends later could be stored",
      { userToken: noLater },
      {},
      false,
    ],
  ])("asks the person %s", (_what, held, given, named) => {
    const [finding] = compose(held, given);
    expect(finding?.remedy.includes("Set `user-token-secret-name`")).toBe(named);
  });
});

describe("the findings of a run", () => {
  it("are those about no Page", () => {
    const held = {
      inspection: anInspection({ servedVersion: "v21.0" }),
      userToken: aUserToken({ givenEndsAt: inDays(1) }),
      findings: [aFailure({ code: "missing-scopes" })],
    };
    expect(codes(compose(held))).toEqual([
      "user-token-expires-soon",
      "graph-version-changed",
      "graph-version-retiring",
    ]);
  });
});

describe("a dead token", () => {
  it("stands alone: nothing around it matters until it is replaced", () => {
    const held = {
      inspection: anInspection({ state: "invalid", servedVersion: "v21.0" }),
      userToken: aUserToken({ givenEndsAt: inDays(1) }),
      findings: [aFailure({ code: "invalid" })],
    };
    expect(compose(held)).toEqual([]);
  });
});
