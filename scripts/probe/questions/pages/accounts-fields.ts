import { listAt, textAt, valueAt } from "../../graph/answer.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";
import { KNOWN_TASKS } from "./known-tasks.ts";

/** Facts section 3.1: the fields without `fields=` [D], [O]; tasks are not to be whitelisted. */
export const accountsFields: Question = {
  id: "accounts-fields",
  question: "Which fields have the Pages of /me/accounts, and are all tasks known?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({ path: "me/accounts", bearer: material.longLived });
    const pages = listAt(answer.json, "data");
    const tasks = pages.flatMap((page) => listAt(page, "tasks"));
    const tokens = pages.filter((page) => textAt(page, "access_token") !== undefined);
    return {
      ...readOutcome(answer),
      ...(valueAt(answer.json, "data") !== undefined && {
        "tasks that the facts do not know": tasks.filter((task) => !KNOWN_TASKS.has(String(task)))
          .length,
        "every Page has a token": tokens.length === pages.length,
      }),
    };
  },
};
