import type { ObtainedToken, UserToken } from "../../src/stages/obtained-token.ts";
import { anInspection, inDays, PAGE } from "./an-inspection.ts";
import { aSecret } from "./make-token.ts";

/** A healthy Page token, just minted from a user token that was exchanged. */
export function anObtainedToken(differing: Partial<ObtainedToken> = {}): ObtainedToken {
  return {
    token: aSecret(),
    inspection: anInspection(),
    page: { id: PAGE, name: "Blue Door Bakery" },
    minted: true,
    userToken: aUserToken(),
    findings: [],
    errors: [],
    ...differing,
  };
}

/** A long-lived user token, exchanged from one that ends in 50 days. */
export function aUserToken(differing: Partial<UserToken> = {}): UserToken {
  return {
    token: aSecret(),
    endsAt: inDays(60),
    given: aSecret(),
    givenEndsAt: inDays(50),
    fromLogin: false,
    kind: "user",
    userId: "200000000000002",
    consentedPages: [],
    exchanged: true,
    ...differing,
  };
}
