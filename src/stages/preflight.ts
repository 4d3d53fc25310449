import type { GitHubClient } from "../github/client.ts";
import { explainGitHubRefusal } from "../github/refusals.ts";
import { loadSodium, type PublicKey } from "../github/seal.ts";
import { fetchPublicKey } from "../github/write-secret.ts";
import type { StoreInputs } from "../inputs/store.ts";
import type { Context } from "./context.ts";

/** A place for secrets whose public key has been read. */
export interface StoreAccess {
  github: GitHubClient;
  store: StoreInputs;
  key: PublicKey;
}

/**
 * Reads the public key of the place where secrets are to be stored, so that most tokens that may
 * not write there fail before anything is obtained.
 *
 * @returns undefined where nothing is to be stored
 * @throws {ActionError} `store-…` when the token may not, with the permission to add
 */
export async function preflight(
  store: StoreInputs | undefined,
  context: Context,
): Promise<StoreAccess | undefined> {
  if (!store) return undefined;
  const github = context.connectGitHub(store);
  try {
    const key = await fetchPublicKey(github, store.target);
    preloadSodium();
    return { github, store, key };
  } catch (error) {
    throw explainGitHubRefusal(error, store.target, "read the public key for secrets");
  }
}

/** Milliseconds after which the request for the page, which follows the key, is on its way. */
const UNDER_WAY = 5;

/** Loads libsodium while the page is asked for; should that fail, sealing fails with the reason. */
function preloadSodium(): void {
  setTimeout(() => loadSodium().catch(() => undefined), UNDER_WAY).unref();
}
