import type { Secret } from "../secrets/secret.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { type CommonInputs, parseCommon } from "./common.ts";
import { collectProblems, type Problems } from "./fields.ts";
import { InputError } from "./input-error.ts";
import type { RawInputs } from "./names.ts";
import { checkStraySecrets, registerSecrets, WHY_EMPTY } from "./secrets.ts";
import { parseStore, type StoreInputs } from "./store.ts";

/** Obtain a Page token from a user token. */
export interface MintInputs extends CommonInputs {
  mode: "mint";
  userToken: Secret;
  store: StoreInputs | undefined;
}

/** Look at a Page token. */
export interface CheckInputs extends CommonInputs {
  mode: "check";
  pageToken: Secret;
}

/** Keep a Page token while it is good, and mint another one when it is not. */
export interface KeepInputs extends CommonInputs {
  mode: "keep";
  userToken: Secret;
  pageToken: Secret;
  store: StoreInputs | undefined;
}

/** The inputs, once they are sound: which tokens are there decides the mode. */
export type Inputs = MintInputs | CheckInputs | KeepInputs;

/**
 * Turns strings into inputs. After this nothing asks whether something is set.
 *
 * @param registry keeps every secret input, also where the inputs are refused
 * @throws {InputError} with every problem of every input
 */
export function parseInputs(raw: RawInputs, registry: SecretRegistry): Inputs {
  const problems = collectProblems();
  const secrets = registerSecrets(raw, registry, problems);
  checkStraySecrets(raw, registry, problems);
  const common = parseCommon(raw, problems);
  const store = parseStore(raw, secrets["github-token"], problems);
  const { "app-secret": appSecret, "user-token": userToken, "page-token": pageToken } = secrets;

  if (!userToken && pageToken) checkNoStoring(raw, problems);
  if (!userToken && !pageToken) {
    problems.add(
      "user-token",
      `and \`page-token\` are both empty; one of them must be given (the README of this action, “Your first user token”, says how to make one). ${WHY_EMPTY}`,
    );
  }
  const sound = problems.all.length === 0 && appSecret && { ...common, appSecret };
  if (sound && userToken) {
    return pageToken
      ? { ...sound, mode: "keep", userToken, pageToken, store }
      : { ...sound, mode: "mint", userToken, store };
  }
  if (sound && pageToken) return { ...sound, mode: "check", pageToken };
  throw new InputError(problems.all);
}

/** Without a user token nothing is obtained that could be stored. */
function checkNoStoring({ inputs }: RawInputs, problems: Problems): void {
  for (const name of ["secret-name", "user-token-secret-name"] as const) {
    if (inputs[name] !== "")
      problems.add(
        name,
        `needs \`user-token\`: without it a run only checks the Page token, and stores nothing. ${WHY_EMPTY}`,
      );
  }
}
