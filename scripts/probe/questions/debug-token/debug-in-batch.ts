import { parseJson, valueAt } from "../../graph/answer.ts";
import { batch } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readBody, readOutcome } from "../../read/outcome.ts";

/** Facts section 6: four public programs do it [C]; it keeps `input_token` out of the URL. */
export const debugInBatch: Question = {
  id: "debug-in-batch",
  question: "Is debug_token answered inside a batch that the app token calls?",
  requests: 1,
  async ask({ send, register, material }) {
    const input = encodeURIComponent(material.userToken.reveal());
    const operation = { method: "GET", relative_url: `debug_token?input_token=${input}` };
    const answer = await send(batch(register(JSON.stringify([operation])), material.appToken));
    const item = valueAt(answer.json, 0);
    if (item === undefined) return readOutcome(answer);
    const code = valueAt(item, "code");
    return {
      status: answer.status,
      "status of the item": typeof code === "number" ? code : "none",
      ...readBody(parseJson(valueAt(item, "body"))),
    };
  },
};
