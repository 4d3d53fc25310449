import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 3.2: “nonexisting field (accounts) on node type (Page)” [O]. */
export const accountsByPageToken: Question = {
  id: "accounts-by-page-token",
  question: "What does /me/accounts answer to a Page token?",
  requests: 1,
  needs: "page",
  async ask({ send, material }) {
    return readOutcome(await send({ path: "me/accounts", bearer: material.page?.token ?? "" }));
  },
};
