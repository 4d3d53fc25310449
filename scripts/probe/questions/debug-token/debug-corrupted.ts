import { corrupt } from "../../graph/false-values.ts";
import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts section 2.2: “could not be decrypted” [O]. */
export const debugCorrupted: Question = {
  id: "debug-corrupted",
  question: "What does debug_token tell of a token with one wrong character?",
  requests: 1,
  toggles: { sentence: ["malformedEchoesToken"] },
  async ask({ send, material }) {
    return readInspection(await send(inspect(material, corrupt(material.userToken))));
  },
};
