import type { Question } from "../../question.ts";
import { readOutcome, readVersion } from "../../read/outcome.ts";

/** Facts section 0: served by the oldest alive [D]. v18.0 ended on 2026-01-26. */
export const versionGone: Question = {
  id: "version-gone",
  question: "Which version serves a call to one that is gone?",
  requests: 1,
  toggles: { "served by": ["omitVersionHeader", "servedVersion"] },
  async ask({ send, material }) {
    const query = { fields: "id" };
    const answer = await send({ version: "v18.0", path: "me", query, bearer: material.longLived });
    return { ...readOutcome(answer), "served by": readVersion(answer) };
  },
};
