import { describe, expect, it } from "vitest";
import { composeReport } from "../../../src/report/report.ts";
import type { ObtainedToken } from "../../../src/stages/obtained-token.ts";
import { anOutcome } from "../../helpers/a-report.ts";
import { inDays } from "../../helpers/an-inspection.ts";
import { anObtainedToken, aUserToken } from "../../helpers/an-obtained-token.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const compose = (held: Partial<ObtainedToken> = {}, given: With = {}, written: string[] = []) =>
  composeReport(parsed(given), anObtainedToken(held), anOutcome({ written }));
const codes = (report: ReturnType<typeof compose>) => report.findings.map(({ code }) => code);

describe("the user token of the next run", () => {
  const storing: With = {
    "user-token-secret-name": "FB_USER_TOKEN",
    "github-token": makeToken(40),
  };
  const soon = { userToken: aUserToken({ givenEndsAt: inDays(1) }) };

  it.each<[string, Partial<ObtainedToken>, With, string[], string[]]>([
    ["the given one, which ends soon", soon, {}, [], ["user-token-expires-soon"]],
    ["the long-lived one, once it is stored", soon, storing, ["FB_USER_TOKEN"], []],
    ["the given one, where storing failed", soon, storing, [], ["user-token-expires-soon"]],
    ["the given one, which lives long", {}, {}, [], []],
    ["not looked at where nothing was minted", { ...soon, minted: false }, {}, [], []],
    ["not there", { userToken: undefined }, {}, [], []],
    ["no matter in a check", soon, { "user-token": "", "page-token": makeToken() }, [], []],
  ])("is %s", (_what, held, given, written, found) => {
    expect(codes(compose(held, given, written))).toEqual(found);
  });

  const noLater = aUserToken({ givenEndsAt: inDays(1), endsAt: inDays(1) });
  it.each<[string, Partial<ObtainedToken>, With, boolean]>([
    ["to name a secret for it, where none is named", soon, {}, true],
    ["no such thing, where one is named", soon, storing, false],
    [
      "no such thing, where none that ends later could be stored",
      { userToken: noLater },
      {},
      false,
    ],
  ])("asks the person %s", (_what, held, given, named) => {
    const [finding] = compose(held, given).findings;
    expect(finding?.remedy.includes("Set `user-token-secret-name`")).toBe(named);
  });
});
