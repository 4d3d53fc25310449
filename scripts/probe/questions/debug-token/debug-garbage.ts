import { GARBAGE } from "../../graph/false-values.ts";
import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts section 2.2: HTTP 200, and only the error inside `data` [O]. */
export const debugGarbage: Question = {
  id: "debug-garbage",
  question: "What does debug_token tell of a string that is no token?",
  requests: 1,
  toggles: { sentence: ["malformedEchoesToken"] },
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, GARBAGE)));
  },
};
