import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: HTTP 500 with code 1 in 2015 [C], uncertain today [U]. */
export const exchangeAppNotANumber: Question = {
  id: "exchange-app-not-a-number",
  question: "What does an exchange for an app id that is no number answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { client_id: "probe" })));
  },
};
