import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 3.3 and 13: code 803; its status is not settled. */
export const noSuchAlias: Question = {
  id: "no-such-alias",
  question: "What does a name that nobody has answer?",
  requests: 1,
  async ask({ send, material }) {
    const path = "probe.alias.that.nobody.has";
    return readOutcome(await send({ path, bearer: material.longLived }));
  },
};
