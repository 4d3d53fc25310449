import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: it falls into the code flow, which misses redirect_uri [O]. */
export const exchangeUnknownGrant: Question = {
  id: "exchange-unknown-grant",
  question: "What does a grant_type that does not exist answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(exchange(material, { grant_type: "probe" })));
  },
};
