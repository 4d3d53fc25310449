import type { ObtainedPage, ObtainedPages, UserToken } from "../../src/stages/obtained-pages.ts";
import { anInspection, inDays, NOW, PAGE } from "./an-inspection.ts";
import { aSecret } from "./make-token.ts";

/** What of a run for one Page differs from a healthy mint. */
export type Obtained = Partial<ObtainedPage & Pick<ObtainedPages, "userToken">>;

/** A run for one Page: a healthy token, just minted from a user token that was exchanged. */
export function anObtainedToken({ ...differing }: Obtained = {}): ObtainedPages {
  const { userToken = aUserToken(), ...page } = differing;
  return {
    pages: [anObtainedPage(page)],
    userToken: "userToken" in differing ? differing.userToken : userToken,
    findings: [],
    errors: [],
    loose: { unknown: [], foreign: [] },
  };
}

/** A Page with a healthy token, just minted. */
export function anObtainedPage(differing: Partial<ObtainedPage> = {}): ObtainedPage {
  return {
    token: aSecret(),
    inspection: anInspection(),
    page: { id: PAGE, name: "Blue Door Bakery" },
    minted: true,
    given: [],
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
    now: NOW,
    userId: "200000000000002",
    consentedPages: [],
    exchanged: true,
    ...differing,
  };
}
