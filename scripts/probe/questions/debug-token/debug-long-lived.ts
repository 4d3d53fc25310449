import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts section 2.1: only these have `issued_at` [O]. */
export const debugLongLived: Question = {
  id: "debug-long-lived",
  question: "Which fields has debug_token for an exchanged user token?",
  requests: 1,
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, material.longLived)));
  },
};
