import type { GraphCall } from "./call.ts";
import type { App } from "./state/model.ts";

/** The app a call seems to come from, whether or not its credentials are good; for headers only. */
export function findCallingApp(call: GraphCall): App | undefined {
  const value = call.token?.value ?? "";
  const id =
    call.world.tokens.get(value)?.appId ?? /^(\d+)\|/.exec(value)?.[1] ?? call.params.client_id;
  return id === undefined ? undefined : call.world.apps.get(id);
}
