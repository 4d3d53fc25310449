import type { Question } from "../../question.ts";
import { readOutcome, readVersion } from "../../read/outcome.ts";

/** Facts sections 0 and 13: not settled; the emulator serves it with the newest. */
export const versionToCome: Question = {
  id: "version-to-come",
  question: "What answers a version that does not exist yet?",
  requests: 1,
  toggles: { "served by": ["omitVersionHeader", "servedVersion"] },
  async ask({ send, material }) {
    const query = { fields: "id" };
    const answer = await send({ version: "v99.0", path: "me", query, bearer: material.longLived });
    return { ...readOutcome(answer), "served by": readVersion(answer) };
  },
};
