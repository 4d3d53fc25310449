import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 3.1: only these come back, so the token must be asked for [O]. */
export const accountsFieldsAsked: Question = {
  id: "accounts-fields-asked",
  question: "Does /me/accounts give only the fields that are asked for?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({
      path: "me/accounts",
      query: { fields: "name", limit: "2", summary: "total_count" },
      bearer: material.longLived,
    });
    return readOutcome(answer);
  },
};
