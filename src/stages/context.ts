import type { GitHubClient } from "../github/client.ts";
import type { GraphClient } from "../graph/client.ts";
import type { StoreInputs } from "../inputs/store.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import type { WriteProgress } from "./write-progress.ts";

/** Everything outside that a stage may touch. */
export interface Context {
  graph: GraphClient;
  registry: SecretRegistry;
  /** A client of GitHub's API for what is to be stored; made once a run. */
  connectGitHub(store: StoreInputs): GitHubClient;
  /** One line for the person who reads the log. */
  log(line: string): void;
  /** Where each write is noted before it begins and when it has ended. */
  progress: WriteProgress;
  /** Waits so many seconds; false where the run was over before. */
  sleep(seconds: number): Promise<boolean>;
}
