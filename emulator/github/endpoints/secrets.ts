import sodium from "libsodium-wrappers";
import type { GitHubCall, GitHubResult } from "../call.ts";
import { notFoundError } from "../github-error.ts";
import type { SecretRoute } from "../routes.ts";
import type { SecretTarget, StoredSecret } from "../state/model.ts";
import { formatTime } from "../state/secret-access.ts";
import { openStore } from "../state/targets.ts";
import { paginate } from "./paginate.ts";
import { answerSelected } from "./selected-repositories.ts";
import { writeSecret } from "./write-secret.ts";

/**
 * The endpoints below `…/secrets`: the public key, the list, one secret's metadata, writing and
 * deleting it, and the repositories selected for an organization's.
 * https://docs.github.com/rest/actions/secrets
 *
 * @throws {GitHubError} 404, 409 or 422.
 */
export function answerSecrets(call: GitHubCall, route: SecretRoute): GitHubResult {
  const [name, edge, ...more] = route.rest;
  const store = openStore(call.world, route.target);
  if (name === undefined && call.method === "GET") return listSecrets(call, route.target);
  if (name === "public-key" && call.method === "GET") {
    const key = sodium.to_base64(store.publicKey, sodium.base64_variants.ORIGINAL);
    return { status: 200, body: { key_id: store.keyId, key } };
  }
  if (name === undefined || name === "public-key") throw notFoundError();
  if (more.length > 0 && edge !== "repositories") throw notFoundError();
  if (call.method === "PUT" && edge === undefined) return writeSecret(call, route.target, name);
  const secret = store.secrets.get(name.toUpperCase());
  if (!secret) throw notFoundError();
  if (edge === "repositories" && route.target.kind === "organization") {
    return answerSelected(call, secret, more);
  }
  if (edge !== undefined) throw notFoundError();
  if (call.method === "DELETE") {
    store.secrets.delete(secret.name);
    return { status: 204 };
  }
  if (call.method !== "GET") throw notFoundError();
  return { status: 200, body: describeSecret(call, secret) };
}

function listSecrets(call: GitHubCall, target: SecretTarget): GitHubResult {
  const all = [...openStore(call.world, target).secrets.values()];
  const { sheet, headers } = paginate(call, all);
  const secrets = sheet.map((secret) => describeSecret(call, secret));
  return { status: 200, headers, body: { total_count: all.length, secrets } };
}

function describeSecret(call: GitHubCall, secret: StoredSecret): Record<string, unknown> {
  const path = call.segments.slice(0, 4).join("/");
  const url = `${call.base}/${path}/${secret.name}/repositories`;
  return {
    name: secret.name,
    created_at: formatTime(secret.createdAt),
    updated_at: formatTime(secret.updatedAt),
    ...(secret.visibility !== undefined && { visibility: secret.visibility }),
    ...(secret.visibility === "selected" && { selected_repositories_url: url }),
  };
}
