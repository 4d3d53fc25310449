import { describe, expect, it } from "vitest";
import type { ObtainedToken } from "../../../src/stages/obtained-token.ts";
import { planSecretWrites } from "../../../src/stages/plan-secret-writes.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";
import { inDays } from "../../helpers/an-inspection.ts";
import { anObtainedToken, aUserToken } from "../../helpers/an-obtained-token.ts";
import { aSecret, makeToken } from "../../helpers/make-token.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const given = makeToken();
const both: With = {
  "user-token": given,
  "secret-name": "PAGE",
  "user-token-secret-name": "USER",
  "github-token": makeToken(40),
};

/** Names of the secrets that are written, and of those that are skipped. */
function plan(held: Partial<ObtainedToken>, inputs: With = both) {
  const { writes, skipped } = planSecretWrites(parsed(inputs), anObtainedToken(held));
  return [writes.map(({ name }) => name), skipped.map(({ name }) => name)];
}

describe("the secrets that are written", () => {
  it.each<[string, Partial<ObtainedToken>, string[], string[]]>([
    ["both, after a healthy mint", {}, ["PAGE", "USER"], []],
    ["both, also with a warning", { findings: [aWarning()] }, ["PAGE", "USER"], []],
    ["none of an unhealthy token", { findings: [aFailure()] }, [], ["PAGE", "USER"]],
    ["none where the token was kept", { minted: false }, [], ["PAGE", "USER"]],
    ["no user token where there was none", { userToken: undefined }, ["PAGE"], ["USER"]],
    [
      "no user token that ends at the same second",
      { userToken: aUserToken({ endsAt: inDays(50) }) },
      ["PAGE"],
      ["USER"],
    ],
    [
      "no user token that is the one given",
      {
        userToken: aUserToken({
          token: aSecret(given),
          given: aSecret(given),
          endsAt: "never",
        }),
      },
      ["PAGE"],
      ["USER"],
    ],
    [
      "no user token whose end nobody knows",
      { userToken: aUserToken({ endsAt: "unknown" }) },
      ["PAGE"],
      ["USER"],
    ],
    [
      "a user token whose end is known at last",
      { userToken: aUserToken({ givenEndsAt: "unknown" }) },
      ["PAGE", "USER"],
      [],
    ],
  ])("are %s", (_what, held, writes, skipped) => {
    expect(plan(held)).toEqual([writes, skipped]);
  });

  it("are not the Page token that was given", () => {
    const token = makeToken();
    expect(plan({ token: aSecret(token) }, { ...both, "page-token": token })).toEqual([
      ["USER"],
      ["PAGE"],
    ]);
    expect(plan({}, { ...both, "page-token": token })).toEqual([["PAGE", "USER"], []]);
  });

  it("are those that are named", () => {
    expect(plan({}, { ...both, "secret-name": "" })).toEqual([["USER"], []]);
    expect(plan({}, { ...both, "user-token-secret-name": "" })).toEqual([["PAGE"], []]);
    expect(plan({}, { "user-token": given })).toEqual([[], []]);
  });

  it("are none in a check", () => {
    expect(plan({}, { "user-token": "", "page-token": makeToken() })).toEqual([[], []]);
  });

  it("have the tokens as their values", () => {
    const held = anObtainedToken();
    const { writes } = planSecretWrites(parsed(both), held);
    expect(writes[0]?.value.equals(held.token)).toBe(true);
    expect(held.userToken && writes[1]?.value.equals(held.userToken.token)).toBe(true);
  });
});
