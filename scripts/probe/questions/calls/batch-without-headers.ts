import { batch } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

const OPERATIONS = JSON.stringify([{ method: "GET", relative_url: "me?fields=id" }]);

/** Facts section 10: `include_headers=false` [D]. */
export const batchWithoutHeaders: Question = {
  id: "batch-without-headers",
  question: "Does include_headers=false leave the headers out of a batch?",
  requests: 1,
  async ask({ send, material }) {
    const more = { include_headers: "false" };
    return readOutcome(await send(batch(OPERATIONS, material.longLived, more)));
  },
};
