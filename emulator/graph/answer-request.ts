import type { HttpAnswer, HttpRequest } from "../http.ts";
import { answerCall } from "./answer-call.ts";
import { parseCall } from "./call.ts";
import type { GraphWorld } from "./state/world.ts";

/** The Graph API as a function: a request and a world in, an answer out, the world moved on. */
export function answerGraphRequest(world: GraphWorld, request: HttpRequest): HttpAnswer {
  return answerCall(parseCall(world, request));
}
