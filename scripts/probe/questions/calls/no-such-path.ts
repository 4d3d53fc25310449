import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 5: code 2500, “Unknown path components” [O]. */
export const noSuchPath: Question = {
  id: "no-such-path",
  question: "What does a path that leads nowhere answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send({ path: "me/probe_edge", bearer: material.longLived }));
  },
};
