import { GARBAGE } from "../../graph/false-values.ts";
import { tokenRequest } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 1.3 and 14: the codes of a login are redeemed on the same path. */
export const redeemGarbage: Question = {
  id: "redeem-garbage",
  question: "What does redeeming a string that is no login code answer?",
  requests: 1,
  async ask({ send, material }) {
    const request = tokenRequest({
      client_id: material.appId,
      client_secret: material.appSecret,
      redirect_uri: "https://localhost/",
      code: GARBAGE,
    });
    return readOutcome(await send(request));
  },
};
