import { exchange } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Some clients name no type, or this one; the emulator reads the body all the same. */
export const postAsText: Question = {
  id: "post-as-text",
  question: "Is a form in a POST read where its content type is text/plain?",
  requests: 1,
  async ask({ send, material }) {
    const request = exchange(material, { client_secret: "" });
    return readOutcome(await send({ ...request, contentType: "text/plain" }));
  },
};
