import type { GitHubClient } from "../github/client.ts";
import type { GraphClient } from "../graph/client.ts";
import type { StoreInputs } from "../inputs/secret-target.ts";
import type { Vault } from "../secrets/vault.ts";
import type { StoreJournal } from "./store-journal.ts";

/** Everything outside that a stage may touch. */
export interface World {
  graph: GraphClient;
  vault: Vault;
  /** A client of GitHub's API for what is to be stored; made once a run. */
  connectGitHub(store: StoreInputs): GitHubClient;
  /** One line for the person who reads the log. */
  log(line: string): void;
  /** Where each write is noted before it begins and when it has ended. */
  journal: StoreJournal;
  /** Waits so many seconds; false where the run was over before. */
  sleep(seconds: number): Promise<boolean>;
}
