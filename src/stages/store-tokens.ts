import type { ActionError } from "../errors.ts";
import type { Inputs } from "../inputs/parse.ts";
import type { HeldToken } from "./held-token.ts";
import { planErrands } from "./plan-errands.ts";
import type { ReachedTarget } from "./reach-target.ts";
import type { World } from "./world.ts";
import { writeSecrets } from "./write-secrets.ts";

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

/** Writes the secrets that deserve it, and says of the others why not. */
export async function storeTokens(
  inputs: Inputs,
  held: HeldToken,
  target: Promise<ReachedTarget | undefined>,
  world: World,
): Promise<StoreOutcome> {
  const { due, left } = planErrands(inputs, held);
  for (const { name, why } of left)
    world.log(`Not stored: secret ${name} is left as it is, because ${why}`);
  const reached = due.length > 0 ? await target : undefined;
  const { written, failed, errors } = reached
    ? await writeSecrets(due, reached, world)
    : { written: [], failed: [], errors: [] };
  const complete = written.length > 0 && failed.length === 0 && left.length === 0;
  return { written, failed, left: left.map(({ name }) => name), errors, complete };
}
