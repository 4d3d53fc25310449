import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: code 1, “does not belong to application” [C]. */
export const exchangeOtherApp: Question = {
  id: "exchange-other-app",
  question: "What does an exchange of another app's token answer?",
  requests: 1,
  needs: "other-app-token",
  async ask({ send, material }) {
    const { otherAppToken = "" } = material;
    return readOutcome(await send(exchange(material, { fb_exchange_token: otherAppToken })));
  },
};
