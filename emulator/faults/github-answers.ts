import type { FaultEffect } from "./fault.ts";
import { jsonAnswer } from "./raw-answers.ts";

type RawAnswer = Extract<FaultEffect, { kind: "respond" }>;

/**
 * GitHub's refusals that only their sentence tells apart, all 403 (facts section 15):
 * `emulator.inject({ on: { server: "github", method: "PUT" }, ...githubRefusals.ipAllowList })`.
 */
export const githubRefusals = {
  fineGrained: refusal("Resource not accessible by personal access token"),
  integration: refusal("Resource not accessible by integration"),
  /** trivy#10567. */
  ipAllowList: refusal(
    "Although you appear to have the correct authorization credentials, the `octo-org` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
  ),
  /** NixOS/org#247. */
  tokenLifetime: refusal(
    "The 'octo-org' organization forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1234567",
  ),
  classicForbidden: refusal(
    "`octo-org` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
  ),
  fineGrainedForbidden: refusal(
    "`octo-org` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a classic personal access token.",
  ),
  adminRights: refusal("Must have admin rights to Repository."),
  archived: refusal("Repository was archived so is read-only."),
  singleSignOn: refusal(
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    {
      "x-github-sso":
        "required; url=https://github.com/orgs/octo-org/sso?authorization_request=A1B2C3D4",
    },
  ),
} satisfies Record<string, RawAnswer>;

/**
 * A write that is confirmed although nothing was written: 200 with `{}`, as a proxy or a test
 * double answers, or 204 without a `Date`.
 */
export function falseConfirmation(status: 200 | 204): RawAnswer {
  return status === 200 ? jsonAnswer(200, {}) : { kind: "respond", status };
}

function refusal(message: string, headers: Record<string, string> = {}): RawAnswer {
  const documentation_url = "https://docs.github.com/rest/actions/secrets";
  return jsonAnswer(403, { message, documentation_url, status: "403" }, headers);
}
