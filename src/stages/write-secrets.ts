import { ActionError } from "../errors.ts";
import { explainRefusal } from "../github/refusals.ts";
import { describeTarget } from "../github/targets.ts";
import { writeSecret } from "../github/write-secret.ts";
import { confirmWrite } from "./confirm-write.ts";
import type { Errand } from "./plan-errands.ts";
import type { ReachedTarget } from "./reach-target.ts";
import type { World } from "./world.ts";

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
  errands: readonly Errand[],
  reached: ReachedTarget,
  world: World,
): Promise<WriteOutcome> {
  const written: string[] = [];
  const failed: string[] = [];
  const errors: ActionError[] = [];
  for (const { name } of errands) world.journal.set(name, "waiting");
  for (const errand of errands) {
    try {
      await write(errand, reached, world);
      written.push(errand.name);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      world.journal.set(errand.name, "failed");
      failed.push(errand.name);
      errors.push(error);
    }
  }
  return { written, failed, errors };
}

async function write({ name, value }: Errand, reached: ReachedTarget, world: World): Promise<void> {
  const { github, store, key } = reached;
  world.journal.set(name, "under way");
  try {
    const writtenAt = await writeSecret(github, store.target, name, value, key);
    world.journal.set(name, "stored");
    const confirmed = await confirmWrite(github, store.target, name, writtenAt, world);
    world.log(
      `Stored: secret ${name} of ${describeTarget(store.target)}${confirmed ? ", confirmed by its metadata" : ""}`,
    );
  } catch (error) {
    throw explainRefusal(error, store.target, `write the secret ${name}`);
  }
}
