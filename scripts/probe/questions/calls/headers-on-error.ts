import { NO_OBJECT } from "../../graph/false-values.ts";
import type { Question } from "../../question.ts";
import { readPromisedHeaders } from "../../read/headers.ts";

/** Facts sections 0 and 5: whether every error names the version is uncertain [U]. */
export const headersOnError: Question = {
  id: "headers-on-error",
  question: "Which headers has a refusal, among them the version and the time?",
  requests: 1,
  toggles: { "facebook-api-version": ["omitVersionHeader", "servedVersion"] },
  async ask({ send, material }) {
    const answer = await send({ path: NO_OBJECT, bearer: material.longLived });
    return { status: answer.status, ...readPromisedHeaders(answer) };
  },
};
