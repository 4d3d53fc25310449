import { textAt } from "../../graph/answer.ts";
import { pageById } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 3.4 and 13: no source says whether the string is stable [U]. */
export const pageTokenTwice: Question = {
  id: "page-token-twice",
  question: "Is the same Page token given twice?",
  requests: 2,
  needs: "page",
  toggles: { string: ["rotatePageTokens"] },
  async ask({ send, register, material }) {
    const request = pageById(material, material.page?.id ?? "");
    const [first, second] = [await send(request), await send(request)];
    const [one, two] = [first, second].map(({ json }) => textAt(json, "access_token"));
    if (one === undefined || two === undefined) return readOutcome(second);
    const isSame = register(one).equals(register(two));
    return { status: second.status, string: isSame ? "the same" : "another" };
  },
};
