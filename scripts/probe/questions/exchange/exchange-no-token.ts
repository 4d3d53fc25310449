import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: code 1 [O]. */
export const exchangeNoToken: Question = {
  id: "exchange-no-token",
  question: "What does an exchange without a token answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { fb_exchange_token: "" })));
  },
};
