import type { TokenKind } from "../graph/token-inspection.ts";
import type { Holder } from "../new-user-token.ts";

/** What a token of each kind is called in a sentence. */
export const KIND_WORDS = {
  user: "a user token",
  page: "a Page token",
  app: "an app token",
  "system-user": "a system-user token",
  unknown: "a token of an unknown kind",
} as const satisfies Record<TokenKind, string>;

/** Whose a token of this kind is; one of an unknown kind counts as a person's. */
export function holderOf(kind: TokenKind): Holder {
  return kind === "system-user" ? "system-user" : "person";
}
