import type { SecretTarget } from "../inputs/secret-target.ts";

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

/** The permission that a token needs, as GitHub's settings pages call it. */
export function permissionFor(target: SecretTarget): string {
  if (target.scope === "environment")
    return "the repository permission “Environments: read and write”";
  const kind = {
    actions: "secrets",
    dependabot: "Dependabot secrets",
    codespaces: "Codespaces secrets",
  }[target.app];
  return target.scope === "organization"
    ? `the organization permission “Organization ${kind === "secrets" ? "" : `${kind.toLowerCase().replace("secrets", "")}`}secrets: read and write”`
    : `the repository permission “${kind === "secrets" ? "Secrets" : kind}: read and write”`;
}

/** Where a secret is, in a sentence. */
export function describeTarget(target: SecretTarget): string {
  switch (target.scope) {
    case "repository":
      return target.app === "actions" ? target.repository : `${target.repository} (${target.app})`;
    case "environment":
      return `${target.repository}, environment ${JSON.stringify(target.environment)}`;
    case "organization":
      return `the organization ${target.organization}${target.app === "actions" ? "" : ` (${target.app})`}`;
  }
}
