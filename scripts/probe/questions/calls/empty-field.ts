import type { Question } from "../../question.ts";
import { readRefusal } from "../../read/outcome.ts";

/** A field that exists but is empty is left out, not refused. */
export const emptyField: Question = {
  id: "empty-field",
  question: "Is a field that may be empty (middle_name) answered without a refusal?",
  requests: 1,
  async ask({ send, material }) {
    const query = { fields: "id,middle_name" };
    const answer = await send({ path: "me", query, bearer: material.longLived });
    return { status: answer.status, ...readRefusal(answer.json) };
  },
};
