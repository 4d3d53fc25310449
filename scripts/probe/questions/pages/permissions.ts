import { listAt, textAt } from "../../graph/answer.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** What Meta documents; facts section 8. */
const STATUSES: readonly string[] = ["granted", "declined", "expired"];

/** Facts section 8: `permission` and `status`, in three words [D]. */
export const permissions: Question = {
  id: "permissions",
  question: "Which form has /me/permissions?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({ path: "me/permissions", bearer: material.longLived });
    const statuses = listAt(answer.json, "data").map((entry) => textAt(entry, "status") ?? "");
    return {
      ...readOutcome(answer),
      "every status is known": statuses.every((status) => STATUSES.includes(status)),
    };
  },
};
