import { InputError } from "../../src/inputs/input-error.ts";
import { INPUT_NAMES, type InputName, NO_LOGIN, type RawInputs } from "../../src/inputs/names.ts";
import { type Inputs, parseInputs } from "../../src/inputs/parse.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { APP } from "./an-inspection.ts";
import { makeAppSecret, makeToken } from "./make-token.ts";

/** What of the `with:` block differs from a plain mint. */
export type With = Partial<Record<InputName, string>>;

/** The runner's inputs of a plain mint: credentials and a user token, everything else empty. */
export function rawInputs(differing: With = {}, runner: Partial<RawInputs> = {}): RawInputs {
  const none = Object.fromEntries(INPUT_NAMES.map((name) => [name, ""]));
  const inputs = {
    ...none,
    "app-id": APP,
    "app-secret": makeAppSecret(),
    "user-token": makeToken(),
    ...differing,
  } as RawInputs["inputs"];
  return {
    inputs,
    repository: "octo-org/bakery",
    githubApiUrl: "https://api.github.test",
    login: NO_LOGIN,
    ...runner,
  };
}

/** The inputs of a plain mint but for what differs, parsed. */
export function parsed(differing: With = {}, runner: Partial<RawInputs> = {}): Inputs {
  return parseInputs(
    rawInputs(differing, runner),
    createSecretRegistry(() => {}),
  );
}

/** The problems of inputs that are refused; empty where they are accepted. */
export function problemsOf(differing: With, runner: Partial<RawInputs> = {}): readonly string[] {
  const problems = refusalOf(differing, runner)?.problems ?? [];
  return problems.map(({ input, reason }) => `\`${input}\` ${reason}`);
}

/** The error of inputs that are refused. */
export function refusalOf(
  differing: With,
  runner: Partial<RawInputs> = {},
): InputError | undefined {
  try {
    parsed(differing, runner);
    return undefined;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}
