import { ActionError } from "../errors.ts";
import { explainGitHubRefusal } from "../github/refusals.ts";
import { describeTarget } from "../github/targets.ts";
import { writeSecret } from "../github/write-secret.ts";
import { formatStored } from "../report/stage-lines.ts";
import { confirmWrite } from "./confirm-write.ts";
import type { Context } from "./context.ts";
import type { SecretWrite } from "./plan-secret-writes.ts";
import type { StoreAccess } from "./preflight.ts";

/** What became of the secrets that were to be written, by name. */
export interface WriteOutcome {
  written: readonly string[];
  /** Not written, or not there afterwards. */
  failed: readonly string[];
  errors: readonly ActionError[];
}

/**
 * Writes secrets one after the other, as GitHub asks of writes. A failure is an outcome, not an
 * exception: what was obtained is still handed over.
 */
export async function writeSecrets(
  writes: readonly SecretWrite[],
  access: StoreAccess,
  context: Context,
): Promise<WriteOutcome> {
  const written: string[] = [];
  const failed: string[] = [];
  const errors: ActionError[] = [];
  for (const { name } of writes) context.progress.set(name, "waiting");
  for (const write of writes) {
    try {
      await writeOne(write, access, context);
      written.push(write.name);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      context.progress.set(write.name, "failed");
      failed.push(write.name);
      errors.push(error);
    }
  }
  return { written, failed, errors };
}

async function writeOne(
  { name, value }: SecretWrite,
  access: StoreAccess,
  context: Context,
): Promise<void> {
  const { github, store, key } = access;
  context.progress.set(name, "under way");
  try {
    const writtenAt = await writeSecret(github, store.target, name, value, key);
    context.progress.set(name, "stored");
    const confirmed = await confirmWrite(github, store.target, name, writtenAt, context);
    context.log(formatStored(name, describeTarget(store.target), confirmed));
  } catch (error) {
    throw explainGitHubRefusal(error, store.target, `write the secret ${name}`);
  }
}
