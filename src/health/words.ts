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
  "the person who made the user token must log in to the app again (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add the permissions of `required-scopes`, press “Generate Access Token” and tick the Page) and save the new user token on GitHub as the secret behind `user-token`; within the hour, run the workflow that gives this action `user-token`, which obtains a new Page token. Step by step: README of this action, “Your first user token”";
