import { GARBAGE } from "../../graph/false-values.ts";
import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: code 190 in words that changed over the years [O]. */
export const exchangeGarbage: Question = {
  id: "exchange-garbage",
  question: "What does an exchange of a string that is no token answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { fb_exchange_token: GARBAGE })));
  },
};
