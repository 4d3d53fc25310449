import { corrupt } from "../../graph/false-values.ts";
import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 1.2: “could not be decrypted” [O]. */
export const exchangeCorrupted: Question = {
  id: "exchange-corrupted",
  question: "What does an exchange of a token with one wrong character answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(
      await send(exchange(material, { fb_exchange_token: corrupt(material.userToken) })),
    );
  },
};
