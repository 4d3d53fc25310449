import { randomInt } from "node:crypto";
import sodium from "libsodium-wrappers";
import type { GitHubState, PermissionName, SecretApp, SecretStore, SecretTarget } from "./model.ts";

/** The place of a repository's secrets of one kind. */
export function repositoryTarget(fullName: string, app: SecretApp): SecretTarget {
  const permission: PermissionName = app === "actions" ? "secrets" : `${app}_secrets`;
  return { kind: "repository", app, permission, id: `repository ${fullName.toLowerCase()} ${app}` };
}

/** The place of an environment's secrets. */
export function environmentTarget(fullName: string, environment: string): SecretTarget {
  return {
    kind: "environment",
    app: "actions",
    permission: "environments",
    id: `environment ${fullName.toLowerCase()} ${environment}`,
  };
}

/** The place of an organization's secrets of one kind. */
export function organizationTarget(login: string, app: SecretApp): SecretTarget {
  const permission: PermissionName =
    app === "actions" ? "organization_secrets" : `organization_${app}_secrets`;
  return {
    kind: "organization",
    app,
    permission,
    id: `organization ${login.toLowerCase()} ${app}`,
  };
}

/** The key pair and secrets of a target: made when first asked for, each its own. */
export function openStore(world: GitHubState, target: SecretTarget): SecretStore {
  const known = world.stores.get(target.id);
  if (known) return known;
  const { publicKey, privateKey } = sodium.crypto_box_keypair();
  const keyId = `338${randomInt(10 ** 8, 10 ** 9)}${randomInt(10 ** 6, 10 ** 7)}`;
  const store = { keyId, publicKey, privateKey, secrets: new Map() };
  world.stores.set(target.id, store);
  return store;
}
