import { quoteName } from "../cut-text.ts";

/** Whose secrets of GitHub are written. */
export type SecretTarget =
  | { scope: "repository"; repository: string; app: SecretApp }
  | { scope: "environment"; repository: string; environment: string }
  | { scope: "organization"; organization: string; app: SecretApp };

/** The feature of GitHub that reads the secret. */
export type SecretApp = "actions" | "dependabot" | "codespaces";

/**
 * The path under which a target's secrets live.
 * @see https://docs.github.com/rest/actions/secrets
 */
export function secretsPath(target: SecretTarget): string {
  switch (target.scope) {
    case "repository":
      return `/repos/${target.repository}/${target.app}/secrets`;
    case "environment":
      return `/repos/${target.repository}/environments/${encodeURIComponent(target.environment)}/secrets`;
    case "organization":
      return `/orgs/${target.organization}/${target.app}/secrets`;
  }
}

/** Names of permissions on GitHub's settings pages, by whose secrets and which feature's. */
const PERMISSIONS = {
  repository: {
    actions: "Secrets",
    dependabot: "Dependabot secrets",
    codespaces: "Codespaces secrets",
  },
  organization: {
    actions: "Organization secrets",
    dependabot: "Organization dependabot secrets",
    codespaces: "Organization codespaces secrets",
  },
} as const;

/**
 * The permission that a token needs, as GitHub's settings pages call it.
 * @see https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export function permissionFor(target: SecretTarget): string {
  if (target.scope === "environment")
    return "the repository permission “Environments: read and write”";
  const permission = `the ${target.scope} permission “${PERMISSIONS[target.scope][target.app]}: read and write”`;
  // The one whose name on the page leaves out what stands above it there.
  const plain = target.scope === "organization" && target.app === "actions";
  return plain
    ? `${permission} (under Organization permissions it is called “Secrets”)`
    : permission;
}

/** Whose rules hold there: the organization or person that owns the place. */
export function ownerOf(target: SecretTarget): string {
  return target.scope === "organization"
    ? target.organization
    : target.repository.slice(0, target.repository.indexOf("/"));
}

/** Longest name of an environment in a sentence, in characters. */
const LONGEST_NAME = 40;

/** Where a secret is, in a sentence. */
export function describeTarget(target: SecretTarget): string {
  switch (target.scope) {
    case "repository":
      return target.app === "actions" ? target.repository : `${target.repository} (${target.app})`;
    case "environment":
      return `${target.repository}, environment ${quoteName(target.environment, LONGEST_NAME)}`;
    case "organization":
      return `the organization ${target.organization}${target.app === "actions" ? "" : ` (${target.app})`}`;
  }
}
