import { assertConfidential, assertIpAllowed } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError } from "../graph-error.ts";
import type { App } from "../state/model.ts";

/**
 * The app named by `client_id`.
 *
 * @throws {GraphError} 101 when it is missing, unknown or restricted; 1 with HTTP 500 when it is
 *   not a number; 5 for a caller at the wrong address.
 */
export function readClient(call: GraphCall): App {
  const id = call.params.client_id;
  if (!id) throw new GraphError(101, "Missing client_id parameter.");
  if (!/^\d+$/.test(id)) throw new GraphError(1, "An unknown error has occurred.", { status: 500 });
  const app = call.world.apps.get(id);
  if (app && !app.restricted) {
    assertIpAllowed(app);
    return app;
  }
  throw new GraphError(
    101,
    "Error validating application. Cannot get application info due to a system error.",
  );
}

/**
 * The app named by `client_id`, with its secret.
 *
 * @throws {GraphError} As `readClient`, and code 1 for a wrong or missing secret: the code that
 *   elsewhere means «possibly temporary».
 */
export function readClientWithSecret(call: GraphCall): App {
  const app = readClient(call);
  assertSecret(call, app);
  return app;
}

/** Refuses a wrong or missing `client_secret` with code 1. */
export function assertSecret(call: GraphCall, app: App): void {
  assertConfidential(call.world, app);
  if (call.params.client_secret === app.secret) return;
  throw new GraphError(1, "Error validating client secret.");
}
