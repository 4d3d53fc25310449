import { type Access, readAccessOf } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError, parameterError } from "../graph-error.ts";
import { assertTokenWorks } from "../invalid-reason.ts";
import { countInspection } from "../usage.ts";
import { describeToken } from "./describe-token.ts";

/**
 * `/debug_token`: everything about `input_token`, with HTTP 200 also for a dead one. The caller is
 * an app token of the same app, a user token of one of its developers, or the token itself, even
 * when it has died (facts section 2).
 *
 * @throws {GraphError} 100 without such a token, or for another app's; 190 for a bad one; 4 beyond
 *   the app's limit.
 */
export function inspectToken(call: GraphCall): { data: Record<string, unknown> } {
  const input = call.params.input_token;
  const access = readAccessOf(call, (token) => {
    if (token.value !== input) assertTokenWorks(call.world, token);
  });
  if (access.kind === "none" || !mayInspect(call, access, input)) {
    throw new GraphError(
      100,
      "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app",
    );
  }
  countInspection(call, access.app);
  if (!input) throw parameterError("The parameter input_token is required");
  const data = describeToken(call.world, input);
  if (data.app_id !== undefined && data.app_id !== access.app.id) {
    throw parameterError("The App_id in the input_token did not match the Viewing App");
  }
  return { data };
}

function mayInspect(call: GraphCall, access: Access, input: string | undefined): boolean {
  if (access.kind !== "token") return access.kind === "app";
  const isDeveloper = !access.token.pageId && access.app.developers.has(access.token.userId);
  return isDeveloper || (access.token.value === input && !call.world.onlyDevelopersDebug);
}
