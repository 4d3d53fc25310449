import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 3.3: code 100 or 10 that names `pages_read_engagement` [O]. */
export const pageByAppToken: Question = {
  id: "page-by-app-token",
  question: "What does a Page answer to an app without Page Public Content Access?",
  requests: 1,
  needs: "page",
  toggles: { status: ["pageReadRefusedBy"], code: ["pageReadRefusedBy"] },
  async ask({ send, material }) {
    const query = { fields: "name" };
    return readOutcome(
      await send({ path: material.page?.id ?? "", query, bearer: material.appToken }),
    );
  },
};
