import { GARBAGE } from "../../graph/false-values.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 10: 400 [D][O]. The token is made up: a real one never stands in a URL here. */
export const badTokenByQuery: Question = {
  id: "bad-token-by-query",
  question: "Which status has the same bad token in the query?",
  requests: 1,
  toggles: { sentence: ["malformedEchoesToken"] },
  async ask({ send }) {
    return readOutcome(await send({ path: "me", query: { access_token: GARBAGE } }));
  },
};
