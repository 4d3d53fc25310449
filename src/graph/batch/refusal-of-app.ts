import type { ActionError } from "../../errors.ts";
import type { GraphClient, GraphRequest } from "../client.ts";
import { GraphError } from "../graph-error.ts";
import { isAboutInspected } from "../inspect-token.ts";
import { explainRefusedAppToken, explainRefusedCredentials } from "../refused-credentials.ts";
import { endsRun } from "./classify-failure.ts";

/**
 * What the failure of one request means where it is about the app, which ends the run for all of
 * them; undefined where it is about that request alone.
 */
export function refusalOfApp(
  graph: Pick<GraphClient, "appToken">,
  { bearer }: GraphRequest,
  failure: ActionError,
): ActionError | undefined {
  if (!(failure instanceof GraphError) || failure.transient) return undefined;
  const isByApp = bearer === graph.appToken && !isAboutInspected(failure.envelope);
  const meant = isByApp ? explainRefusedAppToken(failure) : explainRefusedCredentials(failure);
  return meant && endsRun(meant) ? meant : undefined;
}
