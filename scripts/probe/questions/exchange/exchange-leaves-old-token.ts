import { textAt } from "../../graph/answer.ts";
import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";

/** Facts section 1.1: another string comes back, and the old token stays valid [D], [O]. */
export const exchangeLeavesOldToken: Question = {
  id: "exchange-leaves-old-token",
  question: "Does an exchange give another string, and does the given token still work?",
  requests: 2,
  async ask({ send, register, material }) {
    const exchanged = textAt((await send(exchange(material))).json, "access_token");
    const old = await send({ path: "me", query: { fields: "id" }, bearer: material.userToken });
    return {
      string:
        exchanged === undefined
          ? "none"
          : register(exchanged).equals(material.userToken)
            ? "the same"
            : "another",
      "status of the old token": old.status,
    };
  },
};
