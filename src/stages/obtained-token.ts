import type { ActionError } from "../errors.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Finding } from "../health/findings.ts";
import type { Moment } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";

/** The Page token that a run ends up with, whichever way it came, and what is known of it. */
export interface ObtainedToken {
  token: Secret;
  inspection: TokenInspection;
  page: { id: string; name: string };
  /** Whether this run obtained it. */
  minted: boolean;
  /** Undefined where no user token was looked at. */
  userToken: UserToken | undefined;
  /** What is to be said of the token and of what would renew it. */
  findings: readonly Finding[];
  /** What kept this run from doing its work, although a token is obtained. */
  errors: readonly ActionError[];
}

/** The user token in use, and the one given. */
export interface UserToken {
  /** Of the given and the exchanged token, the one that ends later. */
  token: Secret;
  endsAt: Moment;
  /** When the given one ends. */
  givenEndsAt: Moment;
  /** Whether an exchange succeeded. */
  exchanged: boolean;
}
