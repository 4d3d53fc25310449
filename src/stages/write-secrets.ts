import { ActionError } from "../errors.ts";
import { GitHubError } from "../github/github-error.ts";
import { explainGitHubRefusal } from "../github/refusals.ts";
import { describeTarget } from "../github/targets.ts";
import { writeSecret } from "../github/write-secret.ts";
import { formatManyWrites, formatStored } from "../report/stage-lines.ts";
import { confirmWrite } from "./confirm-write.ts";
import type { Context } from "./context.ts";
import type { SecretWrite } from "./plan-secret-writes.ts";
import type { StoreAccess } from "./preflight.ts";

/** What became of the secrets that were to be written, by name. */
export interface WriteOutcome {
  written: readonly string[];
  /** Not written, or not there afterwards. */
  failed: readonly string[];
  /** Those of them that may have been written all the same; none where it is left out. */
  unsure?: readonly string[];
  errors: readonly ActionError[];
}

/** Secrets that are written without a pause; further ones come at most one a second, as GitHub asks. */
const UNPAUSED = 10;

/** Seconds from one write to the next. */
const PAUSE = 1;

/** Secrets that a run for one Page writes at most: its Page token and its user token, each tried. */
const OF_ONE_PAGE = 2;

/**
 * Writes secrets one after the other, as GitHub asks of writes. A failure is an outcome, not an
 * exception: what was obtained is still handed over. Where GitHub limits the writes of several Pages,
 * the rest is not tried.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 */
export async function writeSecrets(
  writes: readonly SecretWrite[],
  access: StoreAccess,
  context: Context,
): Promise<WriteOutcome> {
  const written: string[] = [];
  const failed: string[] = [];
  const unsure: string[] = [];
  const errors: ActionError[] = [];
  for (const { name } of writes) context.progress.set(name, "waiting");
  if (writes.length > UNPAUSED)
    context.log(formatManyWrites(writes.length, (writes.length - UNPAUSED) * PAUSE));
  let limit: ActionError | undefined;
  let began = 0;
  for (const [at, write] of writes.entries()) {
    let isSent = false;
    try {
      if (limit) throw limit;
      if (at >= UNPAUSED) await pauseSince(began, context);
      began = performance.now();
      await writeOne(write, access, context, () => {
        isSent = true;
      });
      written.push(write.name);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      context.progress.set(write.name, "failed");
      failed.push(write.name);
      if (isSent && !isRefused(error)) unsure.push(write.name);
      errors.push(error);
      if (error.code === "github-limited" && writes.length > OF_ONE_PAGE) limit = error;
    }
  }
  return { written, failed, unsure, errors };
}

/** Only a refusal is sure: an answer that is lost, or late, may be that of a write that was done. */
function isRefused({ cause, code }: ActionError): boolean {
  return cause instanceof GitHubError || code === "store-failed";
}

/** Waits until a pause has passed since the last write began, in milliseconds of this process. */
async function pauseSince(began: number, { sleep }: Context): Promise<void> {
  const rest = PAUSE - (performance.now() - began) / 1000;
  if (rest > 0) await sleep(rest);
}

async function writeOne(
  { name, value }: SecretWrite,
  access: StoreAccess,
  context: Context,
  onWrite: () => void,
): Promise<void> {
  const { github, store, key } = access;
  context.progress.set(name, "under way");
  try {
    const writtenAt = await writeSecret(github, store.target, name, value, key, onWrite);
    context.progress.set(name, "stored");
    const confirmed = await confirmWrite(github, store.target, name, writtenAt, context);
    context.log(formatStored(name, describeTarget(store.target), confirmed));
  } catch (error) {
    throw explainGitHubRefusal(error, store.target, `write the secret ${name}`);
  }
}
