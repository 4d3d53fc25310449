import { listAt, valueAt } from "../../graph/answer.ts";
import { batch } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { describeFields } from "../../read/field-types.ts";
import { readOutcome } from "../../read/outcome.ts";

const OPERATIONS = JSON.stringify([
  { method: "GET", relative_url: "me?fields=id" },
  { method: "GET", relative_url: "me?fields=probe_field" },
]);

/** Facts section 10: `{code, headers, body}` for each, the body a JSON string [D], [O]. */
export const batchItems: Question = {
  id: "batch-items",
  question: "Which form have the items of a batch, of which the second is refused?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send(batch(OPERATIONS, material.longLived));
    if (!Array.isArray(answer.json)) return readOutcome(answer);
    const headers = listAt(answer.json, 0, "headers").map((header) => valueAt(header, "name"));
    return {
      status: answer.status,
      fields: describeFields(answer.json),
      "status of the items": answer.json.map((item) => String(valueAt(item, "code") ?? "none")),
      "names of headers": headers.some(isCapital) ? "with capitals" : "lower case",
    };
  },
};

function isCapital(name: unknown): boolean {
  return /^[A-Z]/.test(String(name));
}
