import { randomBytes } from "node:crypto";
import type { Token } from "./model.ts";
import type { GraphWorld } from "./world.ts";

/** Seconds for which a code of the login dialog is good. */
const CODE_SECONDS = 600;

/**
 * Puts a code into the world that `/oauth/access_token` redeems once for this token, as the
 * login dialog sends it to the redirect address.
 */
export function addLoginCode(
  world: GraphWorld,
  options: {
    token: Omit<Token, "value">;
    redirectUri: string;
    machineId?: string;
    codeChallenge?: string | undefined;
  },
): string {
  const code = `AQ${randomBytes(120).toString("base64url")}`;
  world.codes.set(code, {
    appId: options.token.appId,
    redirectUri: options.redirectUri,
    expiresAt: world.clock.now() + CODE_SECONDS,
    token: options.token,
    machineId: options.machineId,
    codeChallenge: options.codeChallenge,
    used: false,
  });
  return code;
}
