import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts sections 2.1 and 10: the fields of a user token; Bearer is [D][O]. */
export const debugByBearer: Question = {
  id: "debug-by-bearer",
  question: "Is debug_token answered with the app token as Bearer, and with which fields?",
  requests: 1,
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, material.userToken)));
  },
};
