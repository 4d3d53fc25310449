import { type Answer, numberAt } from "../../graph/answer.ts";
import { inspect } from "../../graph/requests.ts";
import type { Question } from "../../question.ts";
import { describeFields } from "../../read/field-types.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Seconds by which two ends may differ and count as one. */
const TOLERANCE = 5;

/** Facts sections 3.4 and 13: `expires_at` 0 [C]; whose data access it shows is uncertain [U]. */
export const debugPageToken: Question = {
  id: "debug-page-token",
  question: "Does the Page token of a long-lived user token end, and does its data access?",
  requests: 2,
  needs: "page",
  toggles: { "data access": ["pageTokenDataAccess"] },
  async ask({ send, material }) {
    const user = await send(inspect(material, material.longLived));
    const page = await send(inspect(material, material.page?.token ?? ""));
    if (page.status !== 200) return readOutcome(page);
    return {
      status: page.status,
      fields: describeFields(page.json).filter((field) => !field.includes("data_access")),
      end: nameEnd(numberAt(page.json, "data", "expires_at")),
      "data access": compareDataAccess(user, page),
    };
  },
};

function nameEnd(end: number | undefined): string {
  if (end === undefined) return "absent";
  return end === 0 ? "never" : "a day";
}

function compareDataAccess(user: Answer, page: Answer): string {
  const [ofUser, ofPage] = [user, page].map(({ json }) =>
    numberAt(json, "data", "data_access_expires_at"),
  );
  if (ofPage === undefined) return "absent";
  if (ofUser !== undefined && Math.abs(ofPage - ofUser) <= TOLERANCE) return "as the user token's";
  return ofPage === 0 ? "0" : "a day of its own";
}
