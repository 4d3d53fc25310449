import type { TokenInspection } from "../graph/token-inspection.ts";
import { assessDeadlines } from "./assess-deadlines.ts";
import { assessScopes } from "./assess-scopes.ts";
import type { Finding } from "./findings.ts";
import { explainInvalidReason } from "./invalid-reasons.ts";
import type { Policy } from "./policy.ts";
import { KIND_WORDS, LOG_IN_AGAIN } from "./words.ts";

/** What is known of the token beside its inspection. */
export interface Origin {
  /** Whether this run obtained it. */
  minted: boolean;
  /** What the person may do on the page, where that is known. */
  tasks?: readonly string[] | undefined;
}

/**
 * What is to be said of a Page token, in the order of the contract. Pure: everything it knows is
 * in its arguments, "now" is `inspection.now`.
 *
 * A dead token stands alone, since its dates and scopes mean nothing (an invalidated token was
 * seen with `expires_at: 0` and without scopes). So does a token of another app or kind, which
 * cannot be compared with a Page token at all.
 */
export function assess(inspection: TokenInspection, policy: Policy, origin: Origin): Finding[] {
  const identity = assessIdentity(inspection, policy, origin);
  if (identity) return [identity];
  return [
    ...assessPage(inspection, policy),
    ...assessDeadlines(inspection, policy, origin.minted),
    ...assessScopes(inspection, policy),
    ...assessTasks(policy, origin.tasks),
  ];
}

function assessIdentity(
  inspection: TokenInspection,
  { appId }: Policy,
  { minted }: Origin,
): Finding | undefined {
  const { state, reason, kind } = inspection;
  if (state === "invalid") {
    const { why, remedy, offersLogin } = explainInvalidReason(reason);
    return {
      ...(offersLogin === false ? { offersLogin } : {}),
      code: "invalid",
      severity: "failure",
      message: `The Page token is dead: ${why}.`,
      remedy: minted ? MINTED_DEAD : remedy,
    };
  }
  if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
    const owner = inspection.appId === undefined ? "another app" : `the app ${inspection.appId}`;
    return {
      code: "wrong-app",
      severity: "failure",
      message: `The Page token belongs to ${owner}, not to the app ${appId} of \`app-id\`.`,
      remedy:
        "Give the id and the secret of the app that issued the token, or obtain a token with this app: run this action with `user-token`. In Graph API Explorer the app is chosen under “Meta App”; its default is an app of Facebook's own.",
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

const MINTED_DEAD = `Facebook gave out this token a moment ago. Run the job again; if it stays: ${LOG_IN_AGAIN}.`;

function assessPage({ pageId }: TokenInspection, policy: Policy): Finding[] {
  if (policy.pageId === undefined || pageId === policy.pageId) return [];
  return [
    {
      code: "wrong-page",
      severity: "failure",
      message: `The token belongs to the Page ${pageId ?? "of an unknown id"}, but \`page-id\` is ${policy.pageId}.`,
      remedy:
        "Set `page-id` to the Page that you mean, or save a token of that Page as the secret behind `page-token`; a run with `user-token` obtains one.",
    },
  ];
}

/** A task that lets a person post, also under the New Pages Experience (`PROFILE_PLUS_…`). */
const CREATES_CONTENT = /(^|_)(CREATE_CONTENT|MANAGE|FULL_CONTROL)$/;

/** Whether the tasks that the person has on the Page let them do what the scopes are for, where both are known. */
export function assessTasks(
  { requiredScopes }: Pick<Policy, "requiredScopes">,
  tasks: readonly string[] | undefined,
): Finding[] {
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
