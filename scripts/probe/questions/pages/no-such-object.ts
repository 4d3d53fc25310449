import { NO_OBJECT } from "../../graph/false-values.ts";
import { pageById } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 3.3: code 100, subcode 33, GraphMethodException [O]. */
export const noSuchObject: Question = {
  id: "no-such-object",
  question: "What does an id that no object has answer?",
  requests: 1,
  toggles: { subcode: ["omitErrorSubcodes"] },
  async ask({ send, material }) {
    return readOutcome(await send(pageById(material, NO_OBJECT)));
  },
};
