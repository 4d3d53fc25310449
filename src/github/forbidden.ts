import type { Refusal } from "./github-error.ts";
import { describeTarget, ownerOf, permissionFor, type SecretTarget } from "./targets.ts";

/** Why GitHub answered 403, and what cures it. */
export interface Forbidden {
  code: "store-forbidden" | "store-address-not-allowed";
  /** The permission that is missing, which GitHub's sentence does not name. */
  missing?: string;
  remedy: string;
}

/**
 * What a refusal with 403 means. GitHub says why in its message only, and most reasons are cured by
 * no permission.
 */
export function explainForbidden(refusal: Refusal, target: SecretTarget): Forbidden {
  const { message = "", isForSso } = refusal;
  const known = isForSso ? SSO : REASONS.find(({ says }) => says.test(message));
  return (known ?? UNKNOWN).explain(refusal, target);
}

interface Reason {
  explain(refusal: Refusal, target: SecretTarget): Forbidden;
}

const SSO: Reason = forbidden(
  (target) =>
    `The token's owner must authorize it for the single sign-on of ${ownerOf(target)}: github.com/settings/tokens → Configure SSO, or a new fine-grained token made while signed in there.`,
);

/** By GitHub's own words, the narrower ones first. */
const REASONS: ReadonlyArray<Reason & { says: RegExp }> = [
  { says: /\bSAML\b|single sign-on/i, ...SSO },
  {
    says: /\bIP allow list\b|\bIP address\b/i,
    explain: (_refusal, target) => ({
      code: "store-address-not-allowed",
      remedy: `An owner of ${ownerOf(target)} must add this runner's address to the IP allow list (Settings → Authentication security), or the job must run where the address is listed. Hosted runners have no fixed address.`,
    }),
  },
  {
    says: /\blifetime\b/i,
    ...forbidden(
      (target) =>
        `Create a token that ends as soon as ${ownerOf(target)} asks for, or shorten the lifetime of this one (github.com/settings/personal-access-tokens), and save it as the secret behind \`github-token\`.`,
    ),
  },
  {
    says: /\bvia a personal access token \(classic\)/i,
    ...forbidden(
      (target) =>
        `${ownerOf(target)} takes no classic token: use a fine-grained one (github.com/settings/personal-access-tokens) or a GitHub App's, with ${permissionFor(target)}.`,
    ),
  },
  {
    says: /\bforbids access\b/i,
    ...forbidden(
      (target) =>
        `Use a GitHub App's token, or ask an owner of ${ownerOf(target)} to allow tokens of this kind (Settings → Personal access tokens).`,
    ),
  },
  {
    says: /\barchived\b/i,
    ...forbidden(
      (target) =>
        `Unarchive ${describeTarget(target)} (Settings → General → Danger zone), or name another place in \`secret-repository\`.`,
    ),
  },
  {
    says: /\bmust have (admin|push|write|owner)\b/i,
    ...forbidden(
      (target) =>
        `The owner of the token must have that role on ${describeTarget(target)}: give it to them, or use the token of somebody who has it, or a GitHub App's.`,
    ),
  },
  { says: /^Resource not accessible by\b|\bpermissions?\b/i, explain: permissionMissing },
];

/** What nobody has seen yet: GitHub's sentence is all there is. */
const UNKNOWN: Reason = forbidden(
  (target) =>
    `Follow GitHub's sentence. Whoever administers ${describeTarget(target)} can tell more; no permission is known to cure this.`,
);

function forbidden(remedyFor: (target: SecretTarget) => string): Reason {
  return {
    explain: (_refusal, target) => ({ code: "store-forbidden", remedy: remedyFor(target) }),
  };
}

function permissionMissing(
  { message = "", acceptedPermissions }: Refusal,
  target: SecretTarget,
): Forbidden {
  const asked = acceptedPermissions ? ` GitHub asks for ${acceptedPermissions}.` : "";
  const remedy = /by integration/i.test(message)
    ? `Use a GitHub App's token or a fine-grained one with ${permissionFor(target)} for ${describeTarget(target)}. \`GITHUB_TOKEN\` never may write secrets.`
    : `Give the token ${permissionFor(target)} for ${describeTarget(target)}. Under an organization an owner must approve that. \`GITHUB_TOKEN\` never may.`;
  return { code: "store-forbidden", missing: `The token lacks a permission.${asked}`, remedy };
}
