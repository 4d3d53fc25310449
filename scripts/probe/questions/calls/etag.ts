import type { Question } from "../../question.ts";

/** Facts section 5: an ETag comes with good answers [O]. */
export const etag: Question = {
  id: "etag",
  question: "Is an answer that the caller has already (If-None-Match) left out?",
  requests: 2,
  async ask({ send, material }) {
    const request = { path: "me", query: { fields: "id" }, bearer: material.longLived };
    const first = await send(request);
    const tag = first.headers.etag;
    if (tag === undefined) return { ETag: "absent" };
    const second = await send({ ...request, etag: tag });
    return { ETag: "there", "status of the second answer": second.status };
  },
};
