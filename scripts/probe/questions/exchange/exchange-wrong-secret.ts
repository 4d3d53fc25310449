import { makeSecret } from "../../graph/false-values.ts";
import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: code 1, which elsewhere means “try again” [O]. */
export const exchangeWrongSecret: Question = {
  id: "exchange-wrong-secret",
  question: "What does an exchange with a wrong app secret answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { client_secret: makeSecret() })));
  },
};
