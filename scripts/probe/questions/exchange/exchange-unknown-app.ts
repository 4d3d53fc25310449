import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: code 101 [O]. */
export const exchangeUnknownApp: Question = {
  id: "exchange-unknown-app",
  question: "What does an exchange for an app id that does not exist answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { client_id: "1" })));
  },
};
