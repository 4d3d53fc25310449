import { type ActionError, StorageError } from "../errors.ts";
import type { SecretTarget } from "../inputs/store.ts";
import { GitHubError } from "./github-error.ts";
import { describeTarget, permissionFor } from "./targets.ts";

/**
 * What a failed call to GitHub means for storing, in terms of `github-token` and its permissions.
 * Errors that are no refusal (no network, an outage) are returned as they are.
 *
 * @param doing ends "… could not": `read the public key for secrets`, `write the secret FB_PAGE_TOKEN`
 */
export function explainGitHubRefusal(error: unknown, target: SecretTarget, doing: string): unknown {
  if (!(error instanceof GitHubError)) return error;
  if (error.transient) return storageError(error, "GitHub cannot answer now", "", error.remedy);
  const { status, acceptedPermissions } = error.refusal;
  const asked = acceptedPermissions
    ? ` (for this call GitHub asks for ${acceptedPermissions})`
    : "";
  const grant = `Give the token ${permissionFor(target)}${asked} for ${describeTarget(target)}, or use another token: a fine-grained personal access token (github.com/settings/personal-access-tokens), or a GitHub App's. \`GITHUB_TOKEN\` never may write secrets.`;

  function storageError(
    cause: ActionError,
    title: string,
    why: string,
    remedy: string,
  ): StorageError {
    return new StorageError({
      title,
      message: `\`github-token\` could not ${doing} of ${describeTarget(target)}.${why}`,
      remedy,
      cause,
    });
  }

  switch (status) {
    case 401:
      return storageError(
        error,
        "GitHub does not accept `github-token`",
        " The token has expired, was revoked, or was not copied whole.",
        "Create a new token (README of this action, “A GitHub token that may write secrets”), and save it as the secret behind `github-token`.",
      );
    case 403:
      return storageError(
        error,
        "`github-token` may not write secrets",
        " The token lacks a permission.",
        `${grant} Where the organization uses single sign-on, authorize the token for it.`,
      );
    case 404:
      return storageError(
        error,
        "The place of the secret was not found",
        ` ${describeTarget(target)} does not exist, or the token does not see it.`,
        `Compare the names (\`secret-repository\`, \`secret-environment\`, \`secret-organization\`) with GitHub. If they are right: ${grant}`,
      );
    default:
      return storageError(error, "GitHub refused the secret", "", error.remedy);
  }
}
