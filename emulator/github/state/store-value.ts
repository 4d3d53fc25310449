import type { GitHubState, SecretTarget, StoredSecret } from "./model.ts";
import { openStore } from "./targets.ts";

/** Writes an opened value; true when the secret is new. Only an organization's has a visibility. */
export function storeValue(
  world: GitHubState,
  target: SecretTarget,
  name: string,
  value: string,
  access: Pick<StoredSecret, "visibility" | "selectedRepositoryIds">,
): boolean {
  const { secrets } = openStore(world, target);
  const key = name.toUpperCase();
  const known = secrets.get(key);
  const now = world.clock.now();
  const secret = known ?? { name: key, history: [], createdAt: now, updatedAt: now, ...access };
  secret.history.push(value);
  Object.assign(secret, access, { updatedAt: now });
  secrets.set(key, secret);
  return known === undefined;
}
