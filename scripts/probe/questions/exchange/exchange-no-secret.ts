import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: as with a wrong one [O]. */
export const exchangeNoSecret: Question = {
  id: "exchange-no-secret",
  question: "What does an exchange with an empty app secret answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { client_secret: "" })));
  },
};
