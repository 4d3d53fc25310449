import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 3.2: code 100/33 or 2500 [C] [U]. */
export const accountsByAppToken: Question = {
  id: "accounts-by-app-token",
  question: "What does /me/accounts answer to an app token?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send({ path: "me/accounts", bearer: material.appToken }));
  },
};
