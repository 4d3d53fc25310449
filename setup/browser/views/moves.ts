import type { Finding, FindingCode } from "../../../src/library.ts";
import type { PageState } from "../state.ts";

/** What a person does about a finding on this page, in the place of what helps in a workflow. */
export interface Move {
  remedy: string;
  path: string;
  text: string;
}

const LOG_IN: Move = {
  remedy: "Log in again. A fresh login also begins the 90 days of data access anew.",
  path: "login/facebook?again=1",
  text: "Log in with Facebook again",
};

const TICK: Move = {
  ...LOG_IN,
  remedy:
    "Log in again, choose “Edit settings” in Facebook's dialog, leave every permission on, and tick this Page.",
};

const MOVES: Partial<Record<FindingCode, Move>> = {
  invalid: LOG_IN,
  "data-access-expired": LOG_IN,
  "data-access-expires-soon": LOG_IN,
  expires: LOG_IN,
  "user-token-invalid": LOG_IN,
  "missing-scopes": TICK,
  "scope-not-for-page": TICK,
  "wrong-page": {
    remedy: "Choose the Page again.",
    path: "page",
    text: "Choose another Page",
  },
  "lacks-task": {
    remedy:
      "Somebody with full control of the Page must give you the task “Content” (the Page's settings → Page access). Then press “Check again”. Or choose a Page on which you may publish.",
    path: "page",
    text: "Choose another Page",
  },
};

/** The move for a finding, where this page has one. */
export function moveFor({ code }: Finding, { session }: PageState): Move | undefined {
  if (code === "user-token-expires-soon") {
    return session.user?.kind === "system-user"
      ? undefined
      : {
          remedy:
            "Nothing, if you go on: the next step stores a long-lived user token, which ends later than the one you logged in with.",
          path: "work",
          text: "Put it to work",
        };
  }
  return MOVES[code];
}
