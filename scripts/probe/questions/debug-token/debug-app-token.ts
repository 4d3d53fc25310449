import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts section 2.1: neither ends nor a person [D][O]. */
export const debugAppToken: Question = {
  id: "debug-app-token",
  question: "Which fields has debug_token for an app token?",
  requests: 1,
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, material.appToken)));
  },
};
