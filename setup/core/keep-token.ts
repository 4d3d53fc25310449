import type { Secret, SecretRegistry } from "../../src/library.ts";
import { AnswerError } from "./answer-error.ts";

/**
 * One unbroken line. No token is shorter: the scrubber would replace what is wherever it stands,
 * also in words of ours.
 */
const TOKEN = /^[\x21-\x7e]{20,4096}$/;

/** A number is an id, and would be taken out of the workflow too. */
function isToken(entry: string): boolean {
  return TOKEN.test(entry) && !/^\d+$/.test(entry);
}

/** A user token that somebody pasted. @throws {AnswerError} when it cannot be one */
export function parseUserToken(registry: SecretRegistry, entry: string): Secret {
  const token = entry.trim();
  if (isToken(token)) return registry.register(token);
  throw new AnswerError(
    "user-token",
    "A user token is one unbroken line of some hundred letters and digits.",
    "Copy it whole from the field “Access Token”, and paste it alone.",
  );
}

/** A GitHub token that somebody pasted. @throws {AnswerError} when it cannot be one */
export function parseGithubToken(registry: SecretRegistry, entry: string): Secret {
  const token = entry.trim();
  // A slash: the name of a repository, or an address.
  if (isToken(token) && !token.includes("/")) return registry.register(token);
  throw new AnswerError(
    "githubToken",
    "A GitHub token that may write secrets is needed: one unbroken line.",
    "Make a fine-grained token for this repository with “Secrets: read and write” at github.com/settings/personal-access-tokens/new, or use the commands for `gh` instead.",
  );
}
