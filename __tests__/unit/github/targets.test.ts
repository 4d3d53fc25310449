import { describe, expect, it } from "vitest";
import type { SecretTarget } from "../../../src/github/targets.ts";
import { describeTarget, permissionFor, secretsPath } from "../../../src/github/targets.ts";

const repository = "octo-org/bakery";
const organization = "octo-org";

describe("the place of a secret", () => {
  it.each<[SecretTarget, string, string, string]>([
    [
      { scope: "repository", repository, app: "actions" },
      "/repos/octo-org/bakery/actions/secrets",
      "repository permission “Secrets: read and write”",
      "octo-org/bakery",
    ],
    [
      { scope: "repository", repository, app: "dependabot" },
      "/repos/octo-org/bakery/dependabot/secrets",
      "repository permission “Dependabot secrets: read and write”",
      "octo-org/bakery (dependabot)",
    ],
    [
      { scope: "repository", repository, app: "codespaces" },
      "/repos/octo-org/bakery/codespaces/secrets",
      "repository permission “Codespaces secrets: read and write”",
      "octo-org/bakery (codespaces)",
    ],
    [
      { scope: "environment", repository, environment: "prod / eu" },
      "/repos/octo-org/bakery/environments/prod%20%2F%20eu/secrets",
      "repository permission “Environments: read and write”",
      'octo-org/bakery, environment "prod / eu"',
    ],
    [
      { scope: "organization", organization, app: "actions" },
      "/orgs/octo-org/actions/secrets",
      "organization permission “Organization secrets: read and write” (under Organization permissions it is called “Secrets”)",
      "the organization octo-org",
    ],
    [
      { scope: "organization", organization, app: "dependabot" },
      "/orgs/octo-org/dependabot/secrets",
      "organization permission “Organization dependabot secrets: read and write”",
      "the organization octo-org (dependabot)",
    ],
    [
      { scope: "organization", organization, app: "codespaces" },
      "/orgs/octo-org/codespaces/secrets",
      "organization permission “Organization codespaces secrets: read and write”",
      "the organization octo-org (codespaces)",
    ],
  ])("%j has a path, a permission and a name", (target, path, permission, name) => {
    expect(secretsPath(target)).toBe(path);
    expect(permissionFor(target)).toBe(`the ${permission}`);
    expect(describeTarget(target)).toBe(name);
  });

  it.each(["../..", "a?b=c", "a#b", "a%2Fb", "prod/../../actions"])(
    "stays where it is with an environment called %j",
    (environment) => {
      const path = secretsPath({ scope: "environment", repository, environment });
      const { pathname, search } = new URL(`https://api.github.test${path}`);
      expect(pathname).toBe(path);
      expect(search).toBe("");
      expect(decodeURIComponent(path.split("/")[5] ?? "")).toBe(environment);
    },
  );
});
