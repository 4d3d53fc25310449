import type { GraphCall } from "./call.ts";
import { GraphError, tokenError } from "./graph-error.ts";
import { assertTokenWorks } from "./invalid-reason.ts";
import { assertProof } from "./proof.ts";
import type { App, Token } from "./state/model.ts";
import { deriveAppToken, looksLikeToken } from "./state/token-strings.ts";
import type { GraphWorld } from "./state/world.ts";

/** The caller: anonymous, an app, or the holder of a token. */
export type Access =
  | { readonly kind: "none" }
  | { readonly kind: "app"; readonly app: App }
  | { readonly kind: "token"; readonly app: App; readonly token: Token };

/** A caller who sent a token. */
export type KnownAccess = Exclude<Access, { kind: "none" }>;

/**
 * The caller, with a token that works and a proof that is right.
 *
 * @throws {GraphError} 190 for a bad token (401 when it came as Bearer), 100 for a bad proof, 200
 *   for a restricted app, 5 for a caller at the wrong address.
 */
export function readAccess(call: GraphCall): Access {
  return readAccessOf(call, (token) => assertTokenWorks(call.world, token));
}

/** As `readAccess`, where `assertToken` judges a token that is no app token. */
export function readAccessOf(call: GraphCall, assertToken: (token: Token) => void): Access {
  if (call.token === undefined) return { kind: "none" };
  const access = sourced(call, () => identify(call.world, call.token?.value ?? "", assertToken));
  if (access.kind === "none") return access;
  if (access.app.restricted) throw new GraphError(200, "API access blocked.", { status: 403 });
  assertIpAllowed(access.app);
  assertProof(call, access.app, call.token.value);
  return access;
}

/**
 * Refuses a caller whose address is not on the app's Server IP allowlist.
 *
 * @throws {GraphError} 5.
 */
export function assertIpAllowed(app: App): void {
  if (app.ipAllowed) return;
  throw new GraphError(5, "This IP can't make requests for that application.");
}

/**
 * Refuses what only a confidential client may do to a native app, where the world does.
 *
 * @throws {GraphError} 15.
 */
export function assertConfidential(world: GraphWorld, app: App): void {
  if (app.type !== "native" || world.nativeAppCalls !== "code-15") return;
  throw new GraphError(
    15,
    "(#15) This method cannot be called with a client token or an app secret embedded in the client code",
  );
}

/**
 * Finds a user, Page or system-user token by its string.
 *
 * @throws {GraphError} 190 in the words Facebook has for each kind of unreadable token.
 */
export function readToken(world: GraphWorld, value: string): Token {
  const token = world.tokens.get(value);
  if (token) return token;
  if (world.malformedEchoesToken || (value.startsWith("EAA") && !looksLikeToken(value))) {
    throw tokenError(`Malformed access token ${value}`);
  }
  if (looksLikeToken(value)) throw tokenError("The access token could not be decrypted");
  throw tokenError("Invalid OAuth access token - Cannot parse access token");
}

/**
 * The app that an app token (`id|secret`, or as `client_credentials` gives it) belongs to;
 * undefined when the string has not the form of one.
 *
 * @throws {GraphError} 190 for an unknown app or a wrong signature.
 */
export function readAppToken(world: GraphWorld, value: string): App | undefined {
  const match = /^(\d+)\|(.*)$/s.exec(value);
  if (!match) return undefined;
  const app = world.apps.get(match[1] ?? "");
  if (!app) {
    throw tokenError(
      "Error validating application. Cannot get application info due to a system error.",
    );
  }
  if (match[2] !== app.secret && value !== deriveAppToken(app.id, app.secret)) {
    throw tokenError("Invalid OAuth access token signature.");
  }
  return app;
}

function identify(world: GraphWorld, value: string, assertToken: (token: Token) => void): Access {
  const signer = readAppToken(world, value);
  if (signer) {
    assertConfidential(world, signer);
    return signer.type === "native" ? { kind: "none" } : { kind: "app", app: signer };
  }
  const token = readToken(world, value);
  if (token.debugOnly) throw tokenError("Invalid OAuth access token - Debug only access token");
  assertToken(token);
  const app = world.apps.get(token.appId);
  if (!app) throw tokenError("Error validating application. Invalid application ID.");
  return { kind: "token", app, token };
}

/** Facts section 10: the same bad token is 401 in the header and 400 elsewhere. */
function sourced(call: GraphCall, read: () => Access): Access {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof GraphError) || call.token?.source !== "bearer") throw error;
    throw new GraphError(error.code, error.message, { ...error.details, status: 401 });
  }
}
