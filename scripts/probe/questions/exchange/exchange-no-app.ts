import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: code 101 [C]. */
export const exchangeNoApp: Question = {
  id: "exchange-no-app",
  question: "What does an exchange without an app id answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { client_id: "" })));
  },
};
