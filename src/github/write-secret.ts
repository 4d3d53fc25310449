import { DecodingError } from "../errors.ts";
import { field, filledText, optional, rootOf, text } from "../json/decode.ts";
import { toResult } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GitHubClient } from "./client.ts";
import { GitHubError } from "./github-error.ts";
import { readVisibility } from "./organization.ts";
import { type PublicKey, readKey, seal } from "./seal.ts";
import { type SecretTarget, secretsPath } from "./targets.ts";

/**
 * The key of exactly this target: an environment has its own. Reading it is also the earliest
 * sign of whether the token may touch the target's secrets.
 * @throws {GitHubError} @throws {DecodingError}
 */
export async function fetchPublicKey(
  github: GitHubClient,
  target: SecretTarget,
): Promise<PublicKey> {
  const { body } = await github.call("GET", `${secretsPath(target)}/public-key`);
  const answer = rootOf(body);
  const key = { keyId: filledText(field(answer, "key_id")), key: filledText(field(answer, "key")) };
  // A key that is none is told before anything is obtained.
  readKey(key);
  return key;
}

/**
 * Creates or replaces a secret. A key that was replaced in between is read again, once.
 * @param onWrite told before a write is sent: what fails earlier has left the secret as it is
 * @returns the earliest time of the write in epoch seconds, by GitHub's clock; undefined where no
 *   answer told it
 * @throws {GitHubError} @throws {ActionError} when an organization's repositories do not add up
 * @see https://docs.github.com/rest/actions/secrets#create-or-update-a-repository-secret
 */
export async function writeSecret(
  github: GitHubClient,
  target: SecretTarget,
  name: string,
  value: Secret,
  key: PublicKey,
  onWrite: () => void = () => undefined,
): Promise<number | undefined> {
  const path = `${secretsPath(target)}/${name}`;
  const visibility =
    target.scope === "organization" ? await readVisibility(github, path, target.app) : {};
  const put = async (under: PublicKey) => {
    const encrypted_value = await seal(value, under);
    const body = { encrypted_value, key_id: under.keyId, ...visibility };
    onWrite();
    return (await github.call("PUT", path, body)).notBefore;
  };
  try {
    return await put(key);
  } catch (error) {
    const fresh = isUnprocessable(error) && (await fetchOtherKey(github, target, key));
    if (!fresh) throw error;
    return await put(fresh);
  }
}

/** GitHub's answer to a box that it cannot open, among others. */
function isUnprocessable(error: unknown): boolean {
  return error instanceof GitHubError && error.refusal.status === 422;
}

/** The target's key, where it is another one by now. */
async function fetchOtherKey(
  github: GitHubClient,
  target: SecretTarget,
  { keyId }: PublicKey,
): Promise<PublicKey | undefined> {
  const read = await toResult(fetchPublicKey(github, target));
  return read.ok && read.value.keyId !== keyId ? read.value : undefined;
}

/**
 * When the secret was last written, by its metadata, in epoch seconds; undefined where they are those
 * of another secret.
 * @throws {GitHubError} when there is none (404), or its metadata may not be read
 * @throws {DecodingError} when the metadata do not tell
 */
export async function readSecretTime(
  github: GitHubClient,
  target: SecretTarget,
  name: string,
): Promise<number | undefined> {
  const { body } = await github.call("GET", `${secretsPath(target)}/${name}`);
  const of = optional(field(rootOf(body), "name"), text);
  if (of !== undefined && of.toUpperCase() !== name.toUpperCase()) return undefined;
  const updated = field(rootOf(body), "updated_at");
  const at = Date.parse(text(updated));
  if (Number.isNaN(at)) throw new DecodingError(updated.path, "a date", "none");
  return Math.floor(at / 1000);
}
