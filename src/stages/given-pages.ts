import type { ActionError } from "../errors.ts";
import type { Finding } from "../health/findings.ts";
import type { Judged } from "../health/renewal.ts";
import type { Secret } from "../secrets/secret.ts";
import type { LooseTokens } from "./obtained-pages.ts";

/** A Page of the run with the token that was given for it, before anything is obtained. */
export interface GivenPage {
  /** The id by which to ask for the Page; undefined takes the only visible one. */
  pageId: string | undefined;
  /** The tokens given for it: none, or one; two are an error. */
  given: readonly Secret[];
  /** Its token, inspected and judged; undefined where it has none, or nothing is known of it. */
  judged: JudgedToken | undefined;
  /** Why nothing is known of it. */
  errors: readonly ActionError[];
}

/** A given Page token, and what it is worth. */
export interface JudgedToken extends Judged {
  token: Secret;
}

/** The Pages of the run, and the tokens that belong to none of them. */
export interface GivenPages {
  pages: readonly GivenPage[];
  loose: LooseTokens;
  /** Findings about tokens that belong to none of the Pages. */
  findings: readonly Finding[];
  /** Errors about such tokens. */
  errors: readonly ActionError[];
}

/** No token belongs to none of the Pages. */
export const NONE_LOOSE: LooseTokens = { unknown: [], foreign: [] };
