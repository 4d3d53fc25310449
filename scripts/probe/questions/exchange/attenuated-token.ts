import { textAt } from "../../graph/answer.ts";
import { inspect, tokenRequest } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readBody, readOutcome } from "../../read/outcome.ts";

/** Facts section 1.3: good as `input_token`, refused as a caller (“Debug only access token”). */
export const attenuatedToken: Question = {
  id: "attenuated-token",
  question: "Is a token of fb_attenuate_token good for debug_token only?",
  requests: 3,
  async ask({ send, register, material }) {
    const made = await send(
      tokenRequest({
        grant_type: "fb_attenuate_token",
        client_id: material.appId,
        fb_exchange_token: material.longLived,
      }),
    );
    const text = textAt(made.json, "access_token");
    if (text === undefined) return readOutcome(made);
    const token = register(text);
    const inspected = await send(inspect(material, token));
    const used = await send({ path: "me", query: { fields: "id" }, bearer: token });
    return {
      "status of its inspection": inspected.status,
      status: used.status,
      ...readBody(used.json),
    };
  },
};
