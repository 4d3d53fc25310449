import { valueAt } from "../../graph/answer.ts";
import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { describeFields } from "../../read/field-types.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.1: POST is [O/C]; `expires_in` is sometimes absent. */
export const exchangeByPost: Question = {
  id: "exchange-by-post",
  question: "Is an exchange by POST answered, and does the answer hold expires_in?",
  requests: 1,
  toggles: { expires_in: ["omitExpiresIn", "plainSystemUserExchange"] },
  async ask({ send, material }) {
    const answer = await send(exchange(material));
    const seconds = valueAt(answer.json, "expires_in");
    if (valueAt(answer.json, "access_token") === undefined) return readOutcome(answer);
    return {
      status: answer.status,
      fields: describeFields(answer.json).filter((field) => !field.startsWith("expires_in")),
      expires_in: seconds === undefined ? "absent" : typeof seconds,
    };
  },
};
