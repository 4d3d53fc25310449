import { describe, expect, it } from "vitest";
import type { InvalidReason, TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assess } from "../../../src/health/assess.ts";
import { assessNextUserToken, assessRenewalToken } from "../../../src/health/assess-user-token.ts";
import { explainInvalidReason } from "../../../src/health/explain-invalid-reason.ts";
import { type Finding, loginCureOf } from "../../../src/health/findings.ts";
import { holderOf } from "../../../src/health/words.ts";
import { anInspection, aPolicy, inDays, NOW } from "../../helpers/an-inspection.ts";

const because = (subcode?: number, message = "", code = 190): InvalidReason => ({
  ...{ code, subcode, message },
});

describe("a reason why a token is dead", () => {
  it.each<[string, InvalidReason, string, unknown]>([
    ["expired", because(463), "user-token-dead", "cure"],
    ["a changed password", because(460), "user-token-dead", "cure"],
    ["one that nobody knows", because(999), "user-token-dead", "cure"],
    ["a checkpoint", because(459), "checkpoint", "beside"],
    ["a checkpoint by its code", because(undefined, "", 459), "checkpoint", "beside"],
    ["a checkpoint that blocks, by its code", because(undefined, "", 490), "checkpoint", "beside"],
    ["a second factor", because(2859009), "two-factor-required", "after"],
    ["a second factor's code", because(1404120), "two-factor-required", "after"],
    ["a second factor by its code", because(undefined, "", 415), "two-factor-required", "after"],
    ["a second factor by its words", because(undefined, "2FA"), "two-factor-required", "after"],
    [
      "a second factor in one word",
      because(undefined, "twofactor"),
      "two-factor-required",
      "after",
    ],
    ["a lost role", because(492), "user-token-dead", "after"],
    ["an account that is not confirmed", because(464), "user-token-dead", "after"],
    ["a bad copy", because(456), "user-token-dead", false],
    ["a bad copy by its words", because(undefined, "Malformed"), "user-token-dead", "also"],
    ["no known app", because(undefined, "validating application"), "user-token-dead", "also"],
    [
      "a Page that is gone",
      because(undefined, "belongs to a Page that is not accessible"),
      "user-token-dead",
      "after",
    ],
  ])("%s says what error it is, and what a login does", (_what, reason, error, login) => {
    expect(explainInvalidReason(reason)).toMatchObject({ error, login });
    expect(explainInvalidReason(reason, "system-user").login).toBe(false);
  });

  it("that is missing leaves a login", () => {
    expect(explainInvalidReason(undefined)).toMatchObject({ login: "cure" });
  });
});

describe("what is said of a user token", () => {
  const soon = (holder: "person" | "system-user"): Finding | undefined =>
    assessNextUserToken({ holder, endsAt: inDays(1), onlyNewHelps: true }, aPolicy(), NOW)[0];
  const dead = (kind: TokenInspection["kind"]): Finding | undefined =>
    assessRenewalToken(anInspection({ kind, state: "invalid" }), aPolicy(), true)[0];

  it.each([
    ["ends soon", soon("person"), soon("system-user")],
    ["is dead", dead("user"), dead("system-user")],
  ])("that %s offers a login to a person only", (_what, ofPerson, ofSystemUser) => {
    if (!ofPerson || !ofSystemUser) return expect.fail("no finding");
    expect([loginCureOf(ofPerson), loginCureOf(ofSystemUser)]).toEqual(["also", undefined]);
  });

  it("is said to a person where the kind is not known", () => {
    expect(["user", "unknown", "page"].map((kind) => holderOf(kind as "user"))).toEqual(
      Array(3).fill("person"),
    );
  });
});

it.each([
  ["person", "user", "also"],
  ["person", "system-user", undefined],
  ["system-user", "user", undefined],
] as const)(
  "a token in the wrong place, of a %s's run and of kind %s, offers: %s",
  (holder, kind, cure) => {
    const [finding] = assess(anInspection({ kind }), aPolicy(), { minted: false, holder });
    expect(finding?.code).toBe("wrong-type");
    expect(finding && loginCureOf(finding)).toBe(cure);
  },
);
