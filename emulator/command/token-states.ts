import type { Bakery } from "../bakery.ts";
import { anApp, days, hours, type TokenOptions } from "../builders.ts";

interface TokenStateEntry {
  /** What is wrong with such a token, for people. */
  meaning: string;
  /** How it differs from one that works. */
  options(bakery: Bakery): TokenOptions;
}

/** States in which `npm run emulator -- --token` prints its tokens. */
export const TOKEN_STATES = {
  expired: { meaning: "it ended an hour ago", options: () => ({ expiresIn: -hours(1) }) },
  "other-app": {
    meaning: "it belongs to another app",
    options: ({ graph }) => ({ app: anApp(graph, { name: "Another app" }) }),
  },
  dead: {
    meaning: "the person has changed the password",
    options: () => ({ invalidReason: "password-changed" }),
  },
  "no-data-access": {
    meaning: "the person's last login is over 90 days ago",
    options: () => ({ dataAccessIn: -days(1), issuedAgo: days(91) }),
  },
} as const satisfies Record<string, TokenStateEntry>;

/** The name of such a state. */
export type TokenState = keyof typeof TOKEN_STATES;

/** A user token of a state and a Page token of the same. */
export function tokensInState(bakery: Bakery, state: TokenState) {
  const options: TokenOptions = TOKEN_STATES[state].options(bakery);
  return { user: bakery.aUserToken(options), page: bakery.aPageToken(options) };
}
