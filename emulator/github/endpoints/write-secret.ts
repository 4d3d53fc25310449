import sodium from "libsodium-wrappers";
import type { GitHubCall, GitHubResult } from "../call.ts";
import { GitHubError, invalidRequestError } from "../github-error.ts";
import type { SecretStore, SecretTarget, SecretVisibility } from "../state/model.ts";
import { storeValue } from "../state/store-value.ts";
import { openStore } from "../state/targets.ts";
import { readRepositoryIds } from "./selected-repositories.ts";

/** GitHub's limit for a value, in bytes. */
const MOST_BYTES = 48 * 1024;

// GitHub quotes this expression in its refusal (rest-api-description#1688).
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/;

/**
 * `PUT …/secrets/{name}`: opens the sealed box with the target's own key and keeps the value; 201
 * when it is new, 204 when it was there.
 *
 * @throws {GitHubError} 422 for a bad name or body, another key, or a box that does not open.
 */
export function writeSecret(call: GitHubCall, target: SecretTarget, name: string): GitHubResult {
  assertName(name);
  const body: Record<string, unknown> =
    typeof call.json === "object" && call.json !== null ? { ...call.json } : {};
  const store = openStore(call.world, target);
  const value = openBox(store, readText(body, "encrypted_value"), readText(body, "key_id"));
  if (Buffer.byteLength(value) > MOST_BYTES) throw new GitHubError(422, "Value is too large");
  const isOrganization = target.kind === "organization";
  const isNew = storeValue(call.world, target, name, value, {
    visibility: isOrganization ? readVisibility(body) : undefined,
    selectedRepositoryIds: isOrganization ? readSelected(body) : [],
  });
  return isNew ? { status: 201, body: {} } : { status: 204 };
}

function assertName(name: string): void {
  if (!/^[A-Z_][A-Z0-9_]*$/i.test(name)) {
    throw new GitHubError(
      422,
      "Secret names can only contain alphanumeric characters ([a-z], [A-Z], [0-9]) or underscores (_). Spaces are not allowed. Must start with a letter ([a-z], [A-Z]) or underscores (_).",
    );
  }
  if (/^GITHUB_/i.test(name))
    throw new GitHubError(422, "Secret names must not start with GITHUB_.");
}

function openBox(store: SecretStore, sealed: string, keyId: string): string {
  if (!BASE64.test(sealed)) throw invalidRequestError(`${sealed} does not match ${BASE64}.`);
  const refusal = "Bad request - validation failed due to an improperly encrypted secret";
  if (keyId !== store.keyId) throw new GitHubError(422, refusal);
  try {
    const box = new Uint8Array(Buffer.from(sealed, "base64"));
    const opened = sodium.crypto_box_seal_open(box, store.publicKey, store.privateKey);
    return Buffer.from(opened).toString("utf8");
  } catch {
    throw new GitHubError(422, refusal);
  }
}

function readText(body: Record<string, unknown>, name: string): string {
  const value = body[name];
  if (value === undefined) throw invalidRequestError(`"${name}" wasn't supplied.`);
  if (typeof value === "string") return value;
  throw invalidRequestError(`For 'properties/${name}', ${JSON.stringify(value)} is not a string.`);
}

function readVisibility(body: Record<string, unknown>): SecretVisibility {
  const value = readText(body, "visibility");
  if (value === "all" || value === "private" || value === "selected") return value;
  throw invalidRequestError(`${value} is not included in the list of visibilities`);
}

function readSelected(body: Record<string, unknown>): number[] {
  return body.visibility === "selected"
    ? readRepositoryIds(body.selected_repository_ids ?? [])
    : [];
}
