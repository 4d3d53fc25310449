import type { ActionError } from "../errors.ts";
import type { PageWithToken } from "../graph/page.ts";
import type { TokenInspection, TokenKind } from "../graph/token-inspection.ts";
import type { Finding } from "../health/findings.ts";
import type { Moment } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";

/** The user token in use, and the one given. */
export interface UserToken {
  /** Of the given and the exchanged token, the one that ends later. */
  token: Secret;
  endsAt: Moment;
  /** What was exchanged: the given one, or that of a login. */
  given: Secret;
  givenEndsAt: Moment;
  /** Whether a login of this run brought it: the next run does not have it unless it is stored. */
  fromLogin: boolean;
  kind: TokenKind;
  /** The id of the person or system user, where Facebook tells it. */
  userId: string | undefined;
  /** Whether an exchange succeeded. */
  exchanged: boolean;
  /** The Pages that the person's consent names; empty where it covers all. */
  consentedPages: readonly string[];
}

/** A new Page token with its Page, inspected and judged. */
export interface MintedPage {
  page: PageWithToken;
  inspection: TokenInspection;
  findings: readonly Finding[];
  /** The user token that it came from. */
  userToken: UserToken;
}

/** The Page token that a run ends up with, whichever way it came, and what is known of it. */
export interface ObtainedToken {
  token: Secret;
  inspection: TokenInspection;
  page: { id: string; name: string };
  /** Whether this run obtained it. */
  minted: boolean;
  /** Undefined where nothing was exchanged or tried. */
  userToken: UserToken | undefined;
  /** Findings about the token and its renewal. */
  findings: readonly Finding[];
  /** Errors that stopped part of the run although a token was obtained. */
  errors: readonly ActionError[];
}
