import type { Secret } from "../secrets/secret.ts";
import { withoutQuotes } from "./clean.ts";
import type { Problems } from "./fields.ts";
import { MOST_PAGES } from "./pages.ts";
import { readFacebookToken } from "./token-families.ts";

/** A Page token that was given. */
export interface GivenToken {
  token: Secret;
  /** The number of its line in the input, from 1. */
  line: number;
}

const LINE_BREAK = /\r\n|[\r\n]/;

/** What is taken off before the first token: the lines that it holds count. */
const BEFORE = /^[\s\p{Cf}"']*/u;

/**
 * The tokens of `page-token`, one a line. Empty lines are none, and the same line twice is one.
 * @param register masks a value, cleaned and as it was written
 */
export function readPageTokens(
  written: string,
  register: (value: string, written: string) => Secret,
): GivenToken[] {
  const lines = withoutQuotes(written).split(LINE_BREAK);
  const before = written.slice(0, written.length - written.replace(BEFORE, "").length);
  const first = before.split(LINE_BREAK).length;
  const tokens = new Map<string, GivenToken>();
  for (const [at, text] of lines.entries()) {
    const value = withoutQuotes(text);
    if (value === "") continue;
    const token = register(value, lines.length === 1 ? written.trim() : text);
    if (!tokens.has(value)) tokens.set(value, { token, line: first + at });
  }
  return [...tokens.values()];
}

/** The tokens whose form is right: no other input is blamed for what the others are. */
export function soundTokens(tokens: readonly GivenToken[]): GivenToken[] {
  return tokens.filter(({ token }) => readFacebookToken(token.reveal()).ok);
}

/** Notes the lines that cannot be tokens, by what ails them; they are named where there are several. */
export function checkPageTokens(tokens: readonly GivenToken[], problems: Problems): void {
  if (tokens.length > MOST_PAGES)
    problems.add(
      "page-token",
      `has ${tokens.length} tokens, and one run takes at most ${MOST_PAGES}: Facebook limits how many an app may inspect in an hour.`,
    );
  const linesOf = new Map<string, number[]>();
  for (const { token, line } of tokens) {
    const form = readFacebookToken(token.reveal());
    if (!form.ok) linesOf.set(form.reason, [...(linesOf.get(form.reason) ?? []), line]);
  }
  for (const [reason, lines] of linesOf) {
    const which = `(${lines.length > 1 ? "each of the lines" : "line"} ${lines.join(", ")}) `;
    problems.add("page-token", `${tokens.length > 1 ? which : ""}${reason}`);
  }
}
