import type { ActionError } from "../errors.ts";
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
  /** Epoch seconds, by the clock of its inspection. */
  now: number;
  /** The id of the person or system user, where Facebook tells it. */
  userId: string | undefined;
  /** Whether an exchange succeeded. */
  exchanged: boolean;
  /** What Facebook said to an exchange that it refused, where the token is used all the same. */
  refusal?: string | undefined;
  /** The Pages that the person's consent names; empty where it covers all. */
  consentedPages: readonly string[];
}

/** A Page of the run with the token that the run ends up with, whichever way it came. */
export interface ObtainedPage {
  page: { id: string; name: string };
  /** Undefined where there is none. */
  token: Secret | undefined;
  /** Undefined where there is no token, or nothing could be found out about it. */
  inspection: TokenInspection | undefined;
  /** Whether this run obtained the token. */
  minted: boolean;
  /** The tokens that were given for the Page; two of them are an error. */
  given: readonly Secret[];
  /** Findings about the token and its renewal. */
  findings: readonly Finding[];
  /** Errors that stopped part of the run for this Page. */
  errors: readonly ActionError[];
  /** Whether a login brought a token without a failure, although the given one was kept. */
  isLoginGood?: boolean;
}

/** Given Page tokens that belong to none of the run's Pages, as far as is known. */
export interface LooseTokens {
  /** Nothing is known of these. */
  unknown: readonly Secret[];
  /** Numbers of the lines with a token of a Page that is not listed. */
  foreign: readonly number[];
}

/** The Pages of a run, and what belongs to no Page. */
export interface ObtainedPages {
  /** One in a run for one Page. */
  pages: readonly ObtainedPage[];
  /** The one that was used or, beside Page tokens that were kept, the one that would renew them; undefined where there is none, or nothing is known of it. */
  userToken: UserToken | undefined;
  /** Findings about the user token, the place for secrets and loose tokens. */
  findings: readonly Finding[];
  /** Errors about no Page. */
  errors: readonly ActionError[];
  loose: LooseTokens;
}
