import type { TokenInspection } from "../graph/token-inspection.ts";
import { LOG_IN_BY_LINK, makeNewUserToken } from "../new-user-token.ts";
import { assessDeadlines } from "./assess-deadlines.ts";
import { assessRequiredScopes } from "./assess-required-scopes.ts";
import { assessScopes } from "./assess-scopes.ts";
import { assessTasks, type Role } from "./assess-tasks.ts";
import { failuresByClock } from "./clocks.ts";
import { explainInvalidReason } from "./explain-invalid-reason.ts";
import { type Finding, isOfSameRow, withoutLogin } from "./findings.ts";
import type { Policy } from "./policy.ts";
import { KIND_WORDS } from "./words.ts";

/** What is known of the token beside its inspection. */
export interface Origin extends Role {
  /** Whether this run obtained it. */
  minted: boolean;
  /** Epoch seconds by the clock of another answer of the run: a token is judged by both. */
  otherNow?: number;
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
  const findings = assessAs(inspection, policy, origin);
  const isOfSystemUser = origin.holder === "system-user" || inspection.kind === "system-user";
  return isOfSystemUser ? findings.map(withoutLogin) : findings;
}

function assessAs(inspection: TokenInspection, policy: Policy, origin: Origin): Finding[] {
  const identity = assessIdentity(inspection, policy, origin);
  if (identity) return [identity];
  return [
    ...assessPage(inspection, policy),
    ...assessByClocks(inspection, policy, origin),
    ...assessScopes(inspection, policy, origin.holder),
    ...assessTasks(policy, origin),
    ...assessRequiredScopes(inspection, policy),
  ];
}

/** The deadlines by the clock of the inspection, and what fails by another one. */
function assessByClocks(inspection: TokenInspection, policy: Policy, origin: Origin): Finding[] {
  const failures = failuresByClock(origin.otherNow, inspection, policy, origin.minted);
  const own = assessDeadlines(inspection, policy, origin);
  const isTold = ({ code }: Finding) => failures.some((failure) => isOfSameRow(failure.code, code));
  return [...failures, ...own.filter((finding) => !isTold(finding))];
}

function assessIdentity(
  inspection: TokenInspection,
  { appId }: Policy,
  { minted, holder }: Origin,
): Finding | undefined {
  const { state, reason, kind } = inspection;
  if (state === "invalid") {
    const { whyOfPage, remedy, byLink, login, details } = explainInvalidReason(reason, holder);
    return {
      login,
      byLink,
      details,
      code: "invalid",
      severity: "failure",
      message: `The Page token is dead: ${whyOfPage}.`,
      remedy:
        minted && login === "cure"
          ? `Run the job again: this token is a moment old. If it stays: ${makeNewUserToken(holder ?? "person")}`
          : remedy,
    };
  }
  if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
    const owner = inspection.appId === undefined ? "another app" : `the app ${inspection.appId}`;
    return {
      code: "wrong-app",
      severity: "failure",
      message: `The Page token belongs to ${owner}, not to the app ${appId} of \`app-id\`.`,
      remedy:
        "Give the id and the secret of the app that issued the token, or let a run with `user-token` obtain one. In Graph API Explorer, choose the app under “Meta App”.",
      byLink: LOG_IN_BY_LINK,
      orElse: "Or give the id and secret of its app.",
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
