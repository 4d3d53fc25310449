import { parseEnvelope } from "../../../../src/graph/envelope.ts";
import type { Question } from "../../question.ts";
import { readPromisedHeaders } from "../../read/headers.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 0 and 5: the version that served, the server's time, an ETag [O]. */
export const headersOnSuccess: Question = {
  id: "headers-on-success",
  question: "Which headers has a good answer, among them the version and the time?",
  requests: 1,
  toggles: { "facebook-api-version": ["omitVersionHeader", "servedVersion"] },
  async ask({ send, material }) {
    const answer = await send({
      path: "me",
      query: { fields: "id" },
      bearer: material.longLived,
    });
    if (parseEnvelope(answer.json) !== undefined) return readOutcome(answer);
    return { status: answer.status, ...readPromisedHeaders(answer) };
  },
};
