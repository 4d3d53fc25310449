import { textAt } from "../../graph/answer.ts";
import { tokenRequest } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.3: `{app id}|{27 characters}` and no `expires_in` [D], [O]. */
export const appToken: Question = {
  id: "app-token",
  question: "Which form has the app token that client_credentials gives?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send(
      tokenRequest({
        grant_type: "client_credentials",
        client_id: material.appId,
        client_secret: material.appSecret,
      }),
    );
    const token = textAt(answer.json, "access_token") ?? "";
    return { ...readOutcome(answer), form: nameForm(token) };
  },
};

function nameForm(token: string): string {
  if (/^\d+\|[\w-]{27}$/.test(token)) return "id and 27 characters";
  return /^\d+\|/.test(token) ? "id and another number of characters" : "another";
}
