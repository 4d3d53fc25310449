import type { GitHubClient } from "../github/client.ts";
import type { Batches } from "../graph/batch/open-batches.ts";
import type { GraphClient } from "../graph/client.ts";
import type { StoreInputs } from "../inputs/store.ts";

/** How far the writing of one secret has come. */
export type WriteState = "waiting" | "under way" | "stored" | "failed";

/**
 * How far each secret of this run has come, by name. A run that is cancelled reads it for its last
 * line; a run that ends by itself says the same in its log.
 */
export type WriteProgress = Map<string, WriteState>;

/** What has become of the login that a run began with: once its code was redeemed, it works for no other run. */
export type LoginState = "not used" | "perhaps used" | "used";

/** Everything outside that a stage may touch. */
export interface Context {
  graph: GraphClient;
  /** The batches of this run, for several Pages; loaded at the first call. */
  batches(): Promise<Batches>;
  /** A client of GitHub's API for what is to be stored; made once a run. */
  connectGitHub(store: StoreInputs): GitHubClient;
  /** One line for the person who reads the log. */
  log(line: string): void;
  /** Where each write is noted before it begins and when it has ended. */
  progress: WriteProgress;
  /** Told before the code of a login is redeemed, and once it is. */
  onLogin(state: LoginState): void;
  /** Waits so many seconds; false where the run was over before. */
  sleep(seconds: number): Promise<boolean>;
}
