import type { ErrorCode } from "../error-codes.ts";
import { ActionError } from "../errors.ts";
import { explainForbidden } from "./forbidden.ts";
import { GitHubError } from "./github-error.ts";
import { describeTarget, permissionFor, type SecretTarget } from "./targets.ts";

/** What a refusal means. */
interface Explanation {
  code: ErrorCode;
  /** What is missing, in words of ours that lead; without it GitHub's own sentence does. */
  missing?: string;
  /** Goes on from GitHub's sentence. */
  why?: string;
  remedy: string;
}

/**
 * What a failed call to GitHub means for storing. A permission is asked for only where one is missing.
 * Errors that are no refusal (no network, an unusable answer) are returned as they are.
 *
 * @param doing ends "… could not": `read the public key for secrets`, `write the secret FB_PAGE_TOKEN`
 */
export function explainGitHubRefusal(error: unknown, target: SecretTarget, doing: string): unknown {
  if (!(error instanceof GitHubError)) return error;
  const { code, missing, why, remedy } = explain(error, target);
  const what = `\`github-token\` could not ${doing} of ${describeTarget(target)}.`;
  if (missing !== undefined)
    return new ActionError({ code, message: `${what} ${missing}`, remedy, cause: error });
  const { message: said, status } = error.refusal;
  return new ActionError({
    code,
    message: `${said === undefined ? "The answer gives no reason" : `GitHub says: “${said}”`} (HTTP ${status}). ${what}${why ? ` ${why}` : ""}`,
    remedy,
    cause: error,
    quotesCause: true,
  });
}

const NOT_GITHUB =
  "GitHub always gives a reason, so a proxy or a firewall may have answered in its place: check the runner's proxy variables and `github-api-url`, and run the job again.";

function explain(error: GitHubError, target: SecretTarget): Explanation {
  const { refusal, code, remedy } = error;
  if (error.transient) return { code, remedy };
  if (refusal.message === undefined) return { code: "store-failed", remedy: NOT_GITHUB };
  switch (refusal.status) {
    case 401:
      return {
        code: "store-forbidden",
        why: "The token has expired, was revoked, or was not copied whole.",
        remedy:
          "Create a new token (README of this action, “A GitHub token that may write secrets”), and save it as the secret behind `github-token`.",
      };
    case 403:
      return explainForbidden(refusal, target);
    case 404:
      return {
        code: "store-not-found",
        missing: `${describeTarget(target)} does not exist, or the token does not see it.`,
        remedy: `Compare \`secret-repository\`, \`secret-environment\` and \`secret-organization\` with GitHub. If they are right, give the token ${permissionFor(target)} there.`,
      };
    default:
      return { code: "store-failed", remedy };
  }
}
