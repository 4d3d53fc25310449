import type { SecretTarget } from "../github/targets.ts";
import type { Secret } from "../secrets/secret.ts";
import { type Problems, parseChoice, take } from "./fields.ts";
import { readApiUrl, readEnvironment, readOrganization, readRepository } from "./forms.ts";
import { DEFAULTS, type RawInputs } from "./names.ts";
import { type NamedPages, parseSecretNames } from "./secret-names.ts";

/** What to store, where, and with which right. */
export interface StoreInputs {
  githubToken: Secret;
  apiUrl: string;
  target: SecretTarget;
  /** The secret for the Page tokens; `{page-id}` in it stands for the id of each. */
  pageTokenName: string | undefined;
  /** The secret for the long-lived user token. */
  userTokenName: string | undefined;
}

/** What to store, or undefined where no secret is named. Inputs are validated even if nothing is stored. */
export function parseStore(
  raw: RawInputs,
  { githubToken, ...named }: NamedPages & { githubToken: Secret | undefined },
  problems: Problems,
): StoreInputs | undefined {
  const { inputs } = raw;
  const { pageTokenName, userTokenName } = parseSecretNames(inputs, named, problems);
  const stores = pageTokenName !== undefined || userTokenName !== undefined;
  const target = parseTarget(raw, stores, problems);
  const address = inputs["github-api-url"] || raw.githubApiUrl || "https://api.github.com";
  const apiUrl = take("github-api-url", readApiUrl(address), problems);
  if (!stores) return undefined;
  if (!githubToken) {
    problems.add(
      "github-token",
      "must be given when a secret is named: a fine-grained personal access token or a GitHub App token that may write secrets. `GITHUB_TOKEN` never can.",
      "empty",
    );
    return undefined;
  }
  return { githubToken, apiUrl, target, pageTokenName, userTokenName };
}

function parseTarget(
  { inputs, repository: own }: RawInputs,
  stores: boolean,
  problems: Problems,
): SecretTarget {
  const app = parseChoice(
    "secret-app",
    inputs["secret-app"] || DEFAULTS["secret-app"],
    ["actions", "dependabot", "codespaces"],
    problems,
  );
  const environment = inputs["secret-environment"];
  const organization = inputs["secret-organization"];
  const repository = inputs["secret-repository"] || own;

  if (environment !== "" && app !== "actions") {
    problems.add(
      "secret-app",
      `must be \`actions\` together with \`secret-environment\`: only Actions has environments.`,
    );
  }
  take("secret-environment", readEnvironment(environment), problems);
  if (organization !== "") {
    if (environment !== "")
      problems.add(
        "secret-organization",
        "excludes `secret-environment`: an environment belongs to a repository. Give one of them.",
      );
    if (
      inputs["secret-repository"] !== "" &&
      own !== "" &&
      !isSame(inputs["secret-repository"], own)
    ) {
      problems.add(
        "secret-organization",
        "excludes `secret-repository`: a secret belongs to the one or to the other. Give one of them.",
      );
    }
    take("secret-organization", readOrganization(organization), problems);
    return { scope: "organization", organization, app };
  }
  if (stores || inputs["secret-repository"] !== "")
    take("secret-repository", readRepository(repository), problems);
  return environment === ""
    ? { scope: "repository", repository, app }
    : { scope: "environment", repository, environment };
}

/** GitHub does not tell capitals from small letters in names. */
function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
