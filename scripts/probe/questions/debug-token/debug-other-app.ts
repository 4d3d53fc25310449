import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 2.3: “did not match the Viewing App” [O], subcode 33 in one test [U]. */
export const debugOtherApp: Question = {
  id: "debug-other-app",
  question: "What does debug_token answer about another app's token?",
  requests: 1,
  needs: "other-app-token",
  async ask({ send, material }) {
    return readOutcome(await send(inspect(material, material.otherAppToken ?? "")));
  },
};
