import type { Secret } from "../secrets/secret.ts";
import type { Vault } from "../secrets/vault.ts";
import { checkSecret, type Problems } from "./fields.ts";
import { type RawInputs, SECRET_INPUTS } from "./names.ts";

/** Why a secret that was given may arrive empty. */
export const WHY_EMPTY =
  "A secret comes empty in a pull request from a fork, in a Dependabot run (it reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";

/** Masks every secret input, then looks at its form; an empty one is not there. */
export function keepSecrets(raw: RawInputs, vault: Vault, problems: Problems) {
  const kept: Partial<Record<(typeof SECRET_INPUTS)[number], Secret>> = {};
  for (const name of SECRET_INPUTS) {
    const value = raw.inputs[name];
    if (value !== "") kept[name] = vault.keep(value);
  }
  for (const name of SECRET_INPUTS) checkSecret(name, raw.inputs[name], problems);
  if (!kept["app-secret"])
    problems.add(
      "app-secret",
      `must be given: the app's secret, from App settings → Basic in the app's dashboard, saved as a repository secret. ${WHY_EMPTY}`,
    );
  return kept;
}
