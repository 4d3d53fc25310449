import { tokenRequest } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** RFC 6749 section 2.3.1; what many OAuth libraries send by themselves. */
export const clientByBasic: Question = {
  id: "client-by-basic",
  question: "Are the app's id and secret taken by HTTP Basic at /oauth/access_token?",
  requests: 1,
  async ask({ send, register, material }) {
    const pair = `${material.appId}:${material.appSecret.reveal()}`;
    const basic = register(Buffer.from(pair).toString("base64"));
    return readOutcome(
      await send({ ...tokenRequest({ grant_type: "client_credentials" }), basic }),
    );
  },
};
