import {
  type Form,
  plainText,
  readAppSecret,
  readEnvironment,
  readFacebookToken,
  readGitHubToken,
  readId,
  readRepository,
  readToken,
  type Secret,
  type SecretRegistry,
  withoutQuotes,
} from "../../src/library.ts";
import { WHERE } from "./remedy-rows/app.ts";
import { AnswerError } from "./setup-error.ts";

/** Checks the id of an app. @throws {AnswerError} about the field `app-id` */
export function checkAppId(id: string): void {
  if (readId(id).ok) return;
  throw new AnswerError(
    "app-id",
    "The app id is a number, such as 1234567890123456.",
    `Find it at ${WHERE}, as “App ID”.`,
  );
}

/** Checks the secret of an app. @param id of the app @throws {AnswerError} about the field `app-secret` */
export function checkAppSecret(secret: string, id: string): void {
  const remedy = `Press Show next to “App secret” at ${WHERE}, and copy it whole.`;
  const refuse = (message: string) => new AnswerError("app-secret", message, remedy);
  if (secret !== "" && secret === id)
    throw refuse("This is the App ID again; the app secret is below it.");
  if (readId(secret).ok)
    throw refuse("This is a number, such as an id; the app secret has letters too.");
  const form = readAppSecret(secret);
  if (isOtherKind(secret, form)) throw refuse(`The app secret ${form.reason}`);
  if (secret === "" || !form.ok)
    throw refuse("The app secret is one line of 32 letters and digits.");
}

/** Reads a pasted user token, and registers it. @throws {AnswerError} about the field `user-token` */
export function parseUserToken(registry: SecretRegistry, entry: string): Secret {
  const token = withoutQuotes(entry);
  const form = readFacebookToken(token);
  if (isOtherKind(token, form))
    throw new AnswerError(
      "user-token",
      `The user token ${form.reason}`,
      "In Graph API Explorer choose your app and “User Token”, press “Generate Access Token”, and paste that one.",
    );
  if (form.ok && isToken(token)) return registry.register(token);
  throw new AnswerError(
    "user-token",
    "A user token is one unbroken line of some hundred letters and digits.",
    "Copy it whole from the field “Access Token”, and paste it alone.",
  );
}

/** Reads a pasted GitHub token, and registers it. @throws {AnswerError} about the field `githubToken` */
export function parseGithubToken(registry: SecretRegistry, entry: string): Secret {
  const token = withoutQuotes(entry);
  const form = readGitHubToken(token);
  // A slash: the name of a repository, or an address.
  if (form.ok && isToken(token) && !token.includes("/")) return registry.register(token);
  throw new AnswerError(
    "githubToken",
    isOtherKind(token, form)
      ? `The GitHub token ${form.reason}`
      : "A GitHub token that may write secrets is needed: one unbroken line.",
    "Make a fine-grained token for this repository with “Secrets: read and write” at github.com/settings/personal-access-tokens/new, or use the commands for `gh` instead.",
  );
}

/** Checks the name of a repository. @throws {AnswerError} about the field `repository` */
export function checkRepository(repository: string): void {
  const form = readRepository(repository);
  if (form.ok) return;
  throw new AnswerError(
    "repository",
    `The repository ${form.reason}`,
    "Copy both from its address on GitHub: github.com/owner/repo.",
  );
}

/** Checks the name of an environment; empty: none. @throws {AnswerError} about the field `environment` */
export function checkEnvironment(environment: string): void {
  const isPlain = plainText(environment) === environment && !WORKFLOW_SYNTAX.test(environment);
  if (readEnvironment(environment).ok && isPlain) return;
  throw new AnswerError(
    "environment",
    "This is not the name of an environment.",
    "Copy it from the repository's Settings → Environments, or leave it empty.",
  );
}

/**
 * What a workflow would not take as text: `${{` begins an expression, whose value would decide where
 * a job runs.
 */
const WORKFLOW_SYNTAX = /\p{Cc}|\$\{\{/u;

/** Longest token, in characters. */
const LONGEST_TOKEN = 4096;

/** Whether an entry has the form of a token, and is refused as one of another kind. */
function isOtherKind(entry: string, form: Form): form is Extract<Form, { ok: false }> {
  return !form.ok && entry !== "" && readToken(entry).ok;
}

/** Whether an entry can be a token. A number is an id, and would be removed from the workflow too. */
function isToken(entry: string): boolean {
  const fits = entry !== "" && entry.length <= LONGEST_TOKEN;
  return fits && readToken(entry).ok && !readId(entry).ok;
}
