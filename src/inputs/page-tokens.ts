import type { Secret } from "../secrets/secret.ts";
import { withoutQuotes } from "./clean.ts";
import { type Problems, take } from "./fields.ts";
import { readFacebookToken } from "./token-families.ts";

/** A Page token that was given. */
export interface GivenToken {
  token: Secret;
  /** The number of its line in the input, from 1. */
  line: number;
}

/**
 * The tokens of `page-token`, one a line. Empty lines are none, and the same line twice is one.
 * @param register masks a value
 */
export function readPageTokens(written: string, register: (value: string) => Secret): GivenToken[] {
  const whole = withoutQuotes(written);
  const tokens = new Map<string, GivenToken>();
  for (const [at, text] of whole.split(/\r\n|[\r\n]/).entries()) {
    const value = withoutQuotes(text);
    if (value !== "" && !tokens.has(value))
      tokens.set(value, { token: register(value), line: at + 1 });
  }
  return [...tokens.values()];
}

/** Notes each line that cannot be a token; the line is named where there are several. */
export function checkPageTokens(tokens: readonly GivenToken[], problems: Problems): void {
  for (const { token, line } of tokens) {
    const form = readFacebookToken(token.reveal());
    if (form.ok) continue;
    const which = tokens.length > 1 ? `(line ${line}) ` : "";
    take("page-token", { ok: false, reason: `${which}${form.reason}` }, problems);
  }
}
