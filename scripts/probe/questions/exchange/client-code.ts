import { textAt } from "../../graph/answer.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";
import { REDIRECTS } from "../login/redirects.ts";

/** Facts section 1.3: `{"code": …}` [D]. The code is not redeemed, and lapses within minutes. */
export const clientCode: Question = {
  id: "client-code",
  question: "Does /oauth/client_code give a code for a long-lived user token?",
  requests: 1,
  async ask({ send, register, material }) {
    const answer = await send({
      path: "oauth/client_code",
      form: {
        client_id: material.appId,
        client_secret: material.appSecret,
        redirect_uri: REDIRECTS.localhost,
      },
      bearer: material.longLived,
    });
    const code = textAt(answer.json, "code");
    if (code !== undefined) register(code);
    return readOutcome(answer);
  },
};
