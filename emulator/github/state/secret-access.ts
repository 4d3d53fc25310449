import type { GitHubState, SecretApp, SecretTarget, SecretVisibility } from "./model.ts";
import { storeValue } from "./store-value.ts";
import { environmentTarget, openStore, organizationTarget, repositoryTarget } from "./targets.ts";

/** Which secret is meant. With an organization the repository does not count. */
export interface SecretAddress {
  repository?: string;
  environment?: string;
  organization?: string;
  /** Default `actions`. */
  app?: SecretApp;
  name: string;
}

/** A secret as a test may see it. */
export interface SecretRecord {
  /** Opened. */
  readonly value: string;
  /** Every value ever written, oldest first. */
  readonly history: readonly string[];
  /** ISO 8601 UTC, to the second. */
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly visibility: SecretVisibility | undefined;
  readonly selectedRepositoryIds: readonly number[];
}

/** Reads a secret past the API; undefined when it was never written. */
export function readSecret(world: GitHubState, address: SecretAddress): SecretRecord | undefined {
  const secret = openStore(world, locate(address)).secrets.get(address.name.toUpperCase());
  const value = secret?.history.at(-1);
  if (!secret || value === undefined) return undefined;
  return {
    value,
    history: [...secret.history],
    createdAt: formatTime(secret.createdAt),
    updatedAt: formatTime(secret.updatedAt),
    visibility: secret.visibility,
    selectedRepositoryIds: [...secret.selectedRepositoryIds],
  };
}

/** Writes a secret past the API; an organization's is `private` by default. */
export function seedSecret(
  world: GitHubState,
  address: SecretAddress,
  value: string,
  options: { visibility?: SecretVisibility; selectedRepositoryIds?: number[] } = {},
): void {
  const target = locate(address);
  storeValue(world, target, address.name, value, {
    visibility: options.visibility ?? (target.kind === "organization" ? "private" : undefined),
    selectedRepositoryIds: options.selectedRepositoryIds ?? [],
  });
}

/** ISO 8601 UTC without fractions, as GitHub writes it. */
export function formatTime(epoch: number): string {
  return new Date(epoch * 1000).toISOString().replace(".000Z", "Z");
}

function locate(address: SecretAddress): SecretTarget {
  const { repository = "", environment, organization, app = "actions" } = address;
  if (organization !== undefined) return organizationTarget(organization, app);
  if (environment !== undefined) return environmentTarget(repository, environment);
  return repositoryTarget(repository, app);
}
