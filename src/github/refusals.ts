import type { ErrorCode } from "../error-codes.ts";
import { ActionError } from "../errors.ts";
import { GitHubError } from "./github-error.ts";
import { describeTarget, permissionFor, type SecretTarget } from "./targets.ts";

/**
 * What a failed call to GitHub means for storing, in terms of `github-token` and its permissions.
 * Errors that are no refusal (no network, an outage) are returned as they are.
 *
 * @param doing ends "… could not": `read the public key for secrets`, `write the secret FB_PAGE_TOKEN`
 */
export function explainGitHubRefusal(error: unknown, target: SecretTarget, doing: string): unknown {
  if (!(error instanceof GitHubError)) return error;
  if (error.transient) return storeError(error, error.code, "", error.remedy);
  const { status, acceptedPermissions } = error.refusal;
  const asked = acceptedPermissions
    ? ` (for this call GitHub asks for ${acceptedPermissions})`
    : "";
  const grant = `Give the token ${permissionFor(target)}${asked} for ${describeTarget(target)}, or use another token: a fine-grained personal access token (github.com/settings/personal-access-tokens), or a GitHub App's. \`GITHUB_TOKEN\` never may write secrets.`;

  function storeError(
    cause: ActionError,
    code: ErrorCode,
    why: string,
    remedy: string,
  ): ActionError {
    return new ActionError({
      code,
      message: `\`github-token\` could not ${doing} of ${describeTarget(target)}.${why}`,
      remedy,
      cause,
    });
  }

  switch (status) {
    case 401:
      return storeError(
        error,
        "store-forbidden",
        " GitHub does not accept it: it has expired, was revoked, or was not copied whole.",
        "Create a new token (README of this action, “A GitHub token that may write secrets”), and save it as the secret behind `github-token`.",
      );
    case 403:
      return storeError(
        error,
        "store-forbidden",
        " The token lacks a permission.",
        `${grant} Where the organization uses single sign-on, authorize the token for it.`,
      );
    case 404:
      return storeError(
        error,
        "store-not-found",
        ` ${describeTarget(target)} does not exist, or the token does not see it.`,
        `Compare the names (\`secret-repository\`, \`secret-environment\`, \`secret-organization\`) with GitHub. If they are right: ${grant}`,
      );
    default:
      return storeError(error, "store-failed", "", error.remedy);
  }
}
