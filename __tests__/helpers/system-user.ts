import { aSystemUser, giveRole } from "../../emulator/builders.ts";
import type { RecordedCall } from "../../emulator/emulator.ts";
import type { Scene } from "./scenario.ts";

/** What an exchange says that gives a system user's token 60 days more. */
export const FLAG = "set_token_expires_in_60_days";

/** A system user who may post, and a token of theirs. */
export function aBot({ graph, page, aUserToken }: Scene, expiresIn: number | "never") {
  const user = aSystemUser(graph);
  giveRole(page, user);
  return { user, token: aUserToken({ kind: "system-user", user, expiresIn }) };
}

/** Inputs that store the user token. */
export function storingUserToken({ githubToken }: Scene): Record<string, string> {
  return { "user-token-secret-name": "FB_USER_TOKEN", "github-token": githubToken };
}

/** The exchanges that asked for 60 days. */
export function flagged(calls: readonly RecordedCall[]): RecordedCall[] {
  return calls.filter(({ form }) => FLAG in form);
}

/** `2027-01-21`. @param seconds since 1970 */
export function dayOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 10);
}
