import { ActionError } from "../errors.ts";
import { explainRefusal } from "../github/refusals.ts";
import { describeTarget } from "../github/targets.ts";
import { writeSecret } from "../github/write-secret.ts";
import type { Inputs } from "../inputs/parse.ts";
import { confirmWrite } from "./confirm-write.ts";
import type { HeldToken } from "./held-token.ts";
import { type Errand, planErrands } from "./plan-errands.ts";
import type { ReachedTarget } from "./reach-target.ts";
import type { World } from "./world.ts";

/** What became of the secrets that the inputs name. */
export interface StoreOutcome {
  /** Names of secrets that this run wrote. */
  written: readonly string[];
  /** Names of secrets that should have been written and were not, or are not there afterwards. */
  failed: readonly string[];
  /** Names of secrets that were left as they are, on purpose. */
  left: readonly string[];
  errors: readonly ActionError[];
  /** Whether every secret named was written. */
  complete: boolean;
}

/**
 * Writes the secrets that deserve it, and says of the others why not. One after the other, as
 * GitHub asks of writes. A failure is an outcome, not an exception: what was obtained is still
 * handed over.
 */
export async function storeTokens(
  inputs: Inputs,
  held: HeldToken,
  target: Promise<ReachedTarget | undefined>,
  world: World,
): Promise<StoreOutcome> {
  const { due, left } = planErrands(inputs, held);
  for (const { name, why } of left)
    world.log(`Not stored: secret ${name} is left as it is, because ${why}`);
  const written: string[] = [];
  const failed: string[] = [];
  const errors: ActionError[] = [];
  const reached = due.length > 0 ? await target : undefined;
  if (reached) {
    for (const { name } of due) world.journal.set(name, "waiting");
    for (const errand of due) {
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
  }
  const complete = written.length > 0 && failed.length === 0 && left.length === 0;
  return { written, failed, left: left.map(({ name }) => name), errors, complete };
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
