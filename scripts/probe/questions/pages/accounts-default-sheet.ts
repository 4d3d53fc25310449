import { listAt, valueAt } from "../../graph/answer.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 3.1 and 13: 25 [C]. Seen only by who has more Pages than one sheet holds. */
export const accountsDefaultSheet: Question = {
  id: "accounts-default-sheet",
  question: "How many Pages has a sheet of /me/accounts without a limit?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({
      path: "me/accounts",
      query: { fields: "id" },
      bearer: material.longLived,
    });
    if (valueAt(answer.json, "data") === undefined) return readOutcome(answer);
    const isLast = valueAt(answer.json, "paging", "next") === undefined;
    return {
      status: answer.status,
      "Pages on it": isLast ? "all there are" : listAt(answer.json, "data").length,
    };
  },
};
