import { textAt } from "../../graph/answer.ts";
import { pageById } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 3.3 and 10: by Bearer, with the proof in the query. Its id may be another one. */
export const pageByIdQuestion: Question = {
  id: "page-by-id",
  question: "Is a Page asked for by id, by Bearer with a proof, answered with its token?",
  requests: 1,
  needs: "page",
  async ask({ send, material }) {
    const id = material.page?.id ?? "";
    const answer = await send(pageById(material, id));
    return { ...readOutcome(answer), "same id": textAt(answer.json, "id") === id };
  },
};
