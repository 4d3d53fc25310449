import sodium from "libsodium-wrappers";
import type { Clock } from "../../clock.ts";
import { addRepository, type RepositoryOptions } from "./add-repository.ts";
import { addToken, type GitHubTokenOptions } from "./add-token.ts";
import type { GitHubState, Repository, SecretVisibility } from "./model.ts";
import { readSecret, type SecretAddress, type SecretRecord, seedSecret } from "./secret-access.ts";

export type { SecretAddress, SecretRecord } from "./secret-access.ts";

/** State of GitHub, with the functions that change it from outside the API. */
export interface GitHubWorld extends GitHubState {
  /** Adds a repository; its owner becomes an organization. Returns the known one if it exists. */
  addRepository(fullName: string, options?: RepositoryOptions): Repository;
  /** Adds a token made at run time and the repositories it names. */
  addToken(options: GitHubTokenOptions): string;
  /** A secret as a test may see it, opened; undefined when it was never written. */
  secret(address: SecretAddress): SecretRecord | undefined;
  /** Puts a secret there without the API, as a person did on the settings page. */
  seedSecret(
    address: SecretAddress,
    value: string,
    options?: { visibility?: SecretVisibility; selectedRepositoryIds?: number[] },
  ): void;
}

/** A world without repositories and tokens. */
export async function createGitHubWorld(clock: Clock): Promise<GitHubWorld> {
  await sodium.ready;
  const world: GitHubWorld = {
    clock,
    repositories: new Map(),
    organizations: new Set(),
    tokens: new Map(),
    stores: new Map(),
    issues: [],
    refuseWrites: false,
    outsideApi: "served",
    selectedSheets: "whole",
    requestCount: 0,
    addRepository: (fullName, options) => addRepository(world, fullName, options),
    addToken: (options) => addToken(world, options),
    secret: (address) => readSecret(world, address),
    seedSecret: (address, value, options) => seedSecret(world, address, value, options),
  };
  return world;
}
