import type { HttpAnswer, HttpRequest } from "../http.ts";
import { renderAnswer, renderError } from "./answer.ts";
import { answerOutsideApi } from "./answer-outside-api.ts";
import { parseCall } from "./call.ts";
import { GitHubError } from "./github-error.ts";
import { routeCall } from "./route-call.ts";
import type { GitHubWorld } from "./state/world.ts";

/** GitHub's REST API as a function: the endpoints around secrets and issues, and no others. */
export function answerGitHubRequest(world: GitHubWorld, request: HttpRequest): HttpAnswer {
  const call = parseCall(world, request);
  if (!call.isEnterprise && world.outsideApi !== "served") {
    return answerOutsideApi(world, world.outsideApi, request.origin);
  }
  world.requestCount += 1;
  const accepted: Record<string, string> = {};
  try {
    const result = routeCall(call, accepted);
    return renderAnswer(call, { ...result, headers: { ...accepted, ...result.headers } });
  } catch (error) {
    if (error instanceof GitHubError) return renderError(call, error, accepted);
    throw error;
  }
}
