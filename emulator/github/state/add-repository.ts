import type { GitHubState, Repository } from "./model.ts";

/** Properties of a new repository; none is required. */
export interface RepositoryOptions {
  environments?: string[];
  /** Default true. */
  private?: boolean;
}

/** Adds a repository, or environments to a known one; its owner becomes an organization. */
export function addRepository(
  world: GitHubState,
  fullName: string,
  options: RepositoryOptions = {},
): Repository {
  const key = fullName.toLowerCase();
  const repository = world.repositories.get(key) ?? {
    id: 700_000_001 + world.repositories.size,
    fullName,
    private: options.private ?? true,
    environments: new Set<string>(),
    createdAt: world.clock.now(),
  };
  for (const name of options.environments ?? []) repository.environments.add(name);
  world.repositories.set(key, repository);
  world.organizations.add(key.split("/")[0] ?? "");
  return repository;
}
