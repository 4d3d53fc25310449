import { textAt, valueAt } from "../../graph/answer.ts";
import type { Question } from "../../question.ts";
import { describeFields } from "../../read/field-types.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 3.1: `next` is a whole URL with the token in its query [O]. */
export const accountsOneASheet: Question = {
  id: "accounts-one-a-sheet",
  question: "How does /me/accounts lead to the next sheet, and does that address hold the token?",
  requests: 1,
  needs: "page",
  async ask({ send, material }) {
    const answer = await send({
      path: "me/accounts",
      query: { fields: "id", limit: "1" },
      bearer: material.longLived,
    });
    const paging = valueAt(answer.json, "paging");
    if (paging === undefined) return readOutcome(answer);
    const next = URL.parse(textAt(paging, "next") ?? "")?.searchParams;
    return {
      status: answer.status,
      paging: describeFields(paging),
      "next holds the token": next === undefined ? "there is none" : next.has("access_token"),
      "next holds the proof": next === undefined ? "there is none" : next.has("appsecret_proof"),
    };
  },
};
