import { valueAt } from "../../graph/answer.ts";
import { batch } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** The second refers to the first as the documents write it, the third percent-encoded. */
const OPERATIONS = JSON.stringify([
  { method: "GET", name: "who", relative_url: "me?fields=id" },
  { method: "GET", relative_url: "?ids={result=who:$.id}&fields=id" },
  { method: "GET", relative_url: "?ids=%7Bresult%3Dwho%3A%24.id%7D&fields=id" },
]);

/** Facts section 10: an operation may use another's answer, which is then left out [D]. */
export const batchReferences: Question = {
  id: "batch-references",
  question: "May an operation of a batch use the answer of another, which is then null?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send(batch(OPERATIONS, material.longLived));
    if (!Array.isArray(answer.json)) return readOutcome(answer);
    const statusOf = (i: number) => String(valueAt(answer.json, i, "code") ?? "none");
    return {
      status: answer.status,
      "first item": answer.json[0] === null ? "null" : "there",
      "status where it is referred to": statusOf(1),
      "status where that is percent-encoded": statusOf(2),
    };
  },
};
