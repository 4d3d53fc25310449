import type { TokenInspection } from "../graph/inspect-token.ts";
import { assessDeadlines } from "./assess-deadlines.ts";
import { assessScopes } from "./assess-scopes.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";
import { explainFault } from "./token-faults.ts";

/**
 * What is to be said of a Page token, in the order of the contract. Pure: everything it knows is
 * in its arguments, "now" is `inspection.now`.
 *
 * A dead token stands alone, since its dates and scopes mean nothing (an invalidated token was
 * seen with `expires_at: 0` and without scopes). So does a token of another app or kind, which
 * cannot be compared with a Page token at all.
 *
 * @param tasks what the person may do on the page, where it is known
 */
export function assess(
  inspection: TokenInspection,
  policy: Policy,
  tasks?: readonly string[],
): Finding[] {
  const identity = assessIdentity(inspection, policy);
  if (identity) return [identity];
  return [
    ...assessPage(inspection, policy),
    ...assessDeadlines(inspection, policy),
    ...assessScopes(inspection, policy),
    ...assessTasks(policy, tasks),
  ];
}

function assessIdentity(inspection: TokenInspection, { appId }: Policy): Finding | undefined {
  const { state, fault, kind } = inspection;
  if (state === "invalid") {
    const { why, remedy } = explainFault(fault);
    return {
      code: "invalid",
      severity: "failure",
      message: `The Page token is dead: ${why}.`,
      remedy,
    };
  }
  if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
    const owner = inspection.appId === undefined ? "another app" : `the app ${inspection.appId}`;
    return {
      code: "wrong-app",
      severity: "failure",
      message: `The token in \`page-token\` belongs to ${owner}, not to the app ${appId} of \`app-id\`.`,
      remedy:
        "Give the id and the secret of the app that issued the token, or mint a token with this app. In Graph API Explorer the app is chosen under “Meta App”; its default is an app of Facebook's own.",
    };
  }
  if (kind === "page") return undefined;
  return {
    code: "wrong-type",
    severity: "failure",
    message: `The token in \`page-token\` is ${KIND_WORDS[kind]}, not a Page token.`,
    remedy:
      kind === "user" || kind === "system-user"
        ? "Pass it as `user-token` instead: this action then obtains the Page token itself."
        : "Pass a user token as `user-token`: this action then obtains the Page token itself.",
  };
}

/** What a token of each kind is called in a sentence. */
export const KIND_WORDS = {
  user: "a user token",
  page: "a Page token",
  app: "an app token",
  "system-user": "a system-user token",
  unknown: "a token of an unknown kind",
} as const satisfies Record<TokenInspection["kind"], string>;

function assessPage({ pageId }: TokenInspection, policy: Policy): Finding[] {
  if (policy.pageId === undefined || pageId === policy.pageId) return [];
  return [
    {
      code: "wrong-page",
      severity: "failure",
      message: `The token belongs to the Page ${pageId ?? "of an unknown id"}, but \`page-id\` is ${policy.pageId}.`,
      remedy:
        "Set `page-id` to the Page that you mean, or save a token of that Page; minting with `user-token` gives one.",
    },
  ];
}

/** A task that lets a person post, also under the New Pages Experience (`PROFILE_PLUS_…`). */
const CREATES_CONTENT = /(^|_)(CREATE_CONTENT|MANAGE|FULL_CONTROL)$/;

function assessTasks({ requiredScopes }: Policy, tasks: readonly string[] | undefined): Finding[] {
  if (tasks === undefined || !requiredScopes.includes("pages_manage_posts")) return [];
  if (tasks.some((task) => CREATES_CONTENT.test(task))) return [];
  return [
    {
      code: "lacks-task",
      severity: "warning",
      message: `Posting needs the task of creating content, but the person behind the user token has only ${tasks.length > 0 ? tasks.join(", ") : "no task"} on the Page.`,
      remedy:
        "Somebody with full control of the Page must give that person the task “Content” (Page settings → Page access).",
    },
  ];
}
