import type { Secret } from "../secrets/secret.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { type Problems, take } from "./fields.ts";
import { readToken } from "./forms.ts";
import { INPUT_NAMES, type RawInputs, SECRET_INPUTS } from "./names.ts";

/** Why a secret that was given may arrive empty. */
export const WHY_EMPTY =
  "A secret comes empty in a pull request from a fork, in a Dependabot run (it reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";

/** Masks every secret input, then looks at its form; an empty one is not there. */
export function registerSecrets(raw: RawInputs, registry: SecretRegistry, problems: Problems) {
  const kept: Partial<Record<(typeof SECRET_INPUTS)[number], Secret>> = {};
  for (const name of SECRET_INPUTS) {
    const value = raw.inputs[name];
    if (value !== "") kept[name] = registry.register(value);
  }
  for (const name of SECRET_INPUTS) take(name, readToken(raw.inputs[name]), problems);
  if (!kept["app-secret"])
    problems.add(
      "app-secret",
      `must be given: the app's secret, from developers.facebook.com → My Apps → your app → App settings → Basic, saved as a repository secret. ${WHY_EMPTY}`,
    );
  return kept;
}

/** Shortest value that is looked at: a shorter one may stand in a name by chance. */
const LONG = 20;

/**
 * Refuses a secret that was put into an input which is no secret, and so would be shown: in a log,
 * in an output, in an address of GitHub.
 */
export function checkStraySecrets(
  { inputs }: RawInputs,
  registry: SecretRegistry,
  problems: Problems,
): void {
  for (const name of INPUT_NAMES) {
    const value = inputs[name];
    const isSecretInput = SECRET_INPUTS.some((secret) => secret === name);
    if (!isSecretInput && value.length >= LONG && registry.scrub(value) !== value) {
      problems.add(
        name,
        "holds one of the secrets that this step was given. Write the name or the value that is meant there; a secret belongs only into `app-secret`, `user-token`, `page-token` and `github-token`.",
      );
    }
  }
}
