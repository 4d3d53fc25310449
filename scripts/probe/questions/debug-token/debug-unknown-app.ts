import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts section 2.2: “Error validating application” inside `data` [O]. */
export const debugUnknownApp: Question = {
  id: "debug-unknown-app",
  question: "What does debug_token tell of an app token whose app does not exist?",
  requests: 1,
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, "1|probe")));
  },
};
