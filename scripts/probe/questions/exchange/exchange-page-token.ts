import { numberAt, textAt } from "../../graph/answer.ts";
import { exchange, inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Not documented: the emulator gives a Page token without an end. */
export const exchangePageToken: Question = {
  id: "exchange-page-token",
  question: "What does an exchange of a Page token give?",
  requests: 2,
  needs: "page",
  async ask({ send, register, material }) {
    const fb_exchange_token = material.page?.token ?? "";
    const exchanged = await send(exchange(material, { fb_exchange_token }));
    const token = textAt(exchanged.json, "access_token");
    if (token === undefined) return readOutcome(exchanged);
    const { json } = await send(inspect(material, register(token)));
    const end = numberAt(json, "data", "expires_at");
    return {
      status: exchanged.status,
      "a Page token": textAt(json, "data", "type") === "PAGE",
      end: end === undefined ? "absent" : end === 0 ? "never" : "a day",
    };
  },
};
