import { Secret } from "../secrets/secret.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { withoutQuotes } from "./clean.ts";
import { type Problems, take } from "./fields.ts";
import { INPUT_NAMES, type RawInputs, SECRET_INPUTS } from "./names.ts";
import { checkPageTokens, readPageTokens } from "./page-tokens.ts";
import { isMaskable, type readToken } from "./secret-form.ts";
import { readAppSecret, readFacebookToken, readGitHubToken, tokensIn } from "./token-families.ts";

/** The form of each secret. */
const FORMS = {
  "app-secret": readAppSecret,
  "user-token": readFacebookToken,
  "github-token": readGitHubToken,
} as const satisfies Partial<Record<(typeof SECRET_INPUTS)[number], typeof readToken>>;

/** The secrets of one line each. */
const SINGLE = Object.keys(FORMS) as Array<keyof typeof FORMS>;

/**
 * Masks every secret input, then looks at its form; an empty one is not there. One of a bad form
 * counts as given, so that no other input is blamed for it.
 */
export function registerSecrets(raw: RawInputs, registry: SecretRegistry, problems: Problems) {
  const given: Partial<Record<keyof typeof FORMS, Secret>> = {};
  const pageTokens = readPageTokens(raw.inputs["page-token"], (value, written) =>
    register(value, written, registry),
  );
  for (const name of SINGLE) {
    const written = raw.inputs[name];
    const value = withoutQuotes(written);
    if (value !== "") given[name] = register(value, written, registry);
  }
  checkPageTokens(pageTokens, problems);
  for (const name of SINGLE) take(name, FORMS[name](withoutQuotes(raw.inputs[name])), problems);
  if (!given["app-secret"])
    problems.add(
      "app-secret",
      "must be given: the app's secret, from developers.facebook.com → My Apps → your app → App settings → Basic, saved as a repository secret.",
      "empty",
    );
  return { ...given, pageTokens };
}

/**
 * Masks a secret, as cleaned and as written. What is too short for one is never masked: it would be
 * found in words and names. Of a value with white space in it, which is refused, each part counts
 * for itself, since the runner masks a text of several lines line by line.
 */
function register(value: string, written: string, registry: SecretRegistry): Secret {
  for (const part of [value, written].flatMap((text) => text.trim().split(/\s+/))) {
    const inner = part.replace(/^["']+|["']+$/g, "");
    for (const text of [part, inner, ...tokensIn(part)])
      if (isMaskable(text)) registry.register(text);
  }
  return new Secret(value);
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
    // What of a login address is secret is masked, and told where the address is read.
    const mayHoldSecrets =
      name === "login-address" || SECRET_INPUTS.some((secret) => secret === name);
    if (!mayHoldSecrets && value.length >= LONG && registry.scrub(value) !== value) {
      problems.add(
        name,
        "holds one of the secrets that this step was given. Write the name or the value that is meant there; a secret belongs only into `app-secret`, `user-token`, `page-token` and `github-token`.",
      );
    }
  }
}
