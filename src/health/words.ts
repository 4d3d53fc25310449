import type { TokenKind } from "../graph/token-inspection.ts";

/** What a token of each kind is called in a sentence. */
export const KIND_WORDS = {
  user: "a user token",
  page: "a Page token",
  app: "an app token",
  "system-user": "a system-user token",
  unknown: "a token of an unknown kind",
} as const satisfies Record<TokenKind, string>;

/** What a person does who has to log in again. */
export const LOG_IN_AGAIN =
  "the person behind the user token must log in to the app again, create a new user token (README, “Your first user token”) and save it as the secret behind `user-token`; then run a workflow that mints";
