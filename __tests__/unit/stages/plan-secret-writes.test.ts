import { describe, expect, it } from "vitest";
import { planSecretWrites } from "../../../src/stages/plan-secret-writes.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";
import { inDays, PAGE } from "../../helpers/an-inspection.ts";
import { anObtainedToken, aUserToken, type Obtained } from "../../helpers/an-obtained-token.ts";
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
function plan(held: Obtained, inputs: With = both) {
  const { writes, skipped } = planSecretWrites(parsed(inputs), anObtainedToken(held));
  return [writes.map(({ name }) => name), skipped.map(({ name }) => name)];
}

describe("the secrets that are written", () => {
  it.each<[string, Obtained, string[], string[]]>([
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
    const given = [aSecret(token)];
    expect(plan({ token: aSecret(token), given }, { ...both, "page-token": token })).toEqual([
      ["USER"],
      ["PAGE"],
    ]);
    expect(plan({ given }, { ...both, "page-token": token })).toEqual([["PAGE", "USER"], []]);
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
    const tokens = [held.pages[0]?.token, held.userToken?.token].map((token) => token?.reveal());
    expect(writes.map(({ value }, at) => value.reveal() === tokens[at])).toEqual([true, true]);
  });

  it("have the id of the Page in their names where these ask for it", () => {
    const named = { ...both, "secret-name": "PAGE_{page-id}" };
    expect(plan({}, named)).toEqual([[`PAGE_${PAGE}`, "USER"], []]);
    const odd = { page: { id: "1/2", name: "" } };
    expect(plan(odd, named)).toEqual([["USER"], ["PAGE_1/2"]]);
    expect(plan(odd)).toEqual([["PAGE", "USER"], []]);
  });

  it("of several Pages are one for each, or one for all", () => {
    const several = { ...both, "page-id": "1 2" };
    expect(plan({}, { ...several, "secret-name": "PAGE_{page-id}" })[0]).toEqual([
      `PAGE_${PAGE}`,
      "USER",
    ]);
    expect(plan({}, several)).toEqual([["PAGE", "USER"], []]);
  });
});
