import { makeSecret } from "../../graph/false-values.ts";
import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts section 2.2: “Invalid OAuth access token signature.” inside `data` [O]. */
export const debugWrongAppToken: Question = {
  id: "debug-wrong-app-token",
  question: "What does debug_token tell of an app token with a wrong secret?",
  requests: 1,
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, `${material.appId}|${makeSecret()}`)));
  },
};
