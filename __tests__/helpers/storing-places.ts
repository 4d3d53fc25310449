import type { GitHubToken } from "../../emulator/github/state/model.ts";
import type { SecretAddress } from "../../emulator/github/state/world.ts";
import { REPOSITORY } from "./bakery.ts";
import type { Scene } from "./scenario.ts";

/** Somewhere a secret can be stored: what it takes, how the action is told, where it ends up. */
export interface StoringPlace {
  name: string;
  permission: GitHubToken["permissions"];
  inputs: Record<string, string>;
  address: Omit<SecretAddress, "name">;
}

/** The name of an environment that has to be encoded in a path. */
const ENVIRONMENT = "production / eu";

/** Every place but the repository itself. */
export const STORING_PLACES: StoringPlace[] = [
  {
    name: "another repository",
    permission: { secrets: "write" },
    inputs: { "secret-repository": "octo-org/site" },
    address: { repository: "octo-org/site" },
  },
  {
    name: "an environment",
    permission: { environments: "write" },
    inputs: { "secret-environment": ENVIRONMENT },
    address: { repository: REPOSITORY, environment: ENVIRONMENT },
  },
  {
    name: "an organization",
    permission: { organization_secrets: "write" },
    inputs: { "secret-organization": "octo-org" },
    address: { organization: "octo-org" },
  },
  {
    name: "Dependabot",
    permission: { dependabot_secrets: "write" },
    inputs: { "secret-app": "dependabot" },
    address: { repository: REPOSITORY, app: "dependabot" },
  },
  {
    name: "Codespaces",
    permission: { codespaces_secrets: "write" },
    inputs: { "secret-app": "codespaces" },
    address: { repository: REPOSITORY, app: "codespaces" },
  },
  {
    name: "an organization's Dependabot",
    permission: { organization_dependabot_secrets: "write" },
    inputs: { "secret-organization": "octo-org", "secret-app": "dependabot" },
    address: { organization: "octo-org", app: "dependabot" },
  },
  {
    name: "an organization's Codespaces",
    permission: { organization_codespaces_secrets: "write" },
    inputs: { "secret-organization": "octo-org", "secret-app": "codespaces" },
    address: { organization: "octo-org", app: "codespaces" },
  },
];

/** A token with these permissions for the bakery's two repositories, one of which has the environment. */
export function tokenFor(
  { github }: Pick<Scene, "github">,
  permissions: GitHubToken["permissions"],
): string {
  github.addRepository(REPOSITORY, { environments: [ENVIRONMENT] });
  return github.addToken({ repositories: [REPOSITORY, "octo-org/site"], permissions });
}
