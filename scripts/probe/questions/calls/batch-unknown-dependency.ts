import { batch } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

const OPERATIONS = JSON.stringify([
  { method: "GET", relative_url: "me?fields=id", depends_on: "nobody" },
]);

/** The emulator refuses the whole batch, GraphBatchException. */
export const batchUnknownDependency: Question = {
  id: "batch-unknown-dependency",
  question: "What does a batch answer whose operation depends on one that is not there?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send(batch(OPERATIONS, material.longLived)));
  },
};
