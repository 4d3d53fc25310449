import { ActionError } from "../errors.ts";
import { explainRefusal } from "../github/refusals.ts";
import { describeTarget } from "../github/targets.ts";
import { writeSecret } from "../github/write-secret.ts";
import { isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import { confirmWrite } from "./confirm-write.ts";
import type { HeldToken } from "./held-token.ts";
import type { ReachedTarget } from "./reach-target.ts";
import type { World } from "./world.ts";

/** What became of the secrets that the inputs name. */
export interface StoreOutcome {
  /** Names of secrets that this run wrote. */
  written: readonly string[];
  /** Names of secrets that should have been written and were not, or are not there afterwards. */
  failed: readonly string[];
  errors: readonly ActionError[];
  /** Whether every secret named was written. */
  complete: boolean;
}

interface Errand {
  name: string;
  value: Secret;
}

/**
 * Writes the secrets that deserve it: nothing where the Page token has a failure, not a Page token
 * that is the given one, and not a user token that ends no later than the given one. One after
 * the other, as GitHub asks of writes. A failure is an outcome, not an exception: what was
 * obtained is still handed over.
 */
export async function storeTokens(
  inputs: Inputs,
  held: HeldToken,
  target: Promise<ReachedTarget | undefined>,
  world: World,
): Promise<StoreOutcome> {
  const named =
    inputs.mode === "check" || !inputs.store
      ? []
      : [inputs.store.pageTokenName, inputs.store.userTokenName].filter(
          (name) => name !== undefined,
        );
  const errands = errandsOf(inputs, held);
  const nothing: StoreOutcome = { written: [], failed: [], errors: [], complete: false };
  if (errands.length === 0) return nothing;
  const reached = await target;
  if (!reached) return nothing;

  const written: string[] = [];
  const failed: string[] = [];
  const errors: ActionError[] = [];
  for (const errand of errands) {
    try {
      await write(errand, reached, world);
      written.push(errand.name);
    } catch (error) {
      if (!(error instanceof ActionError)) throw error;
      failed.push(errand.name);
      errors.push(error);
    }
  }
  return { written, failed, errors, complete: named.every((name) => written.includes(name)) };
}

function errandsOf(inputs: Inputs, { token, minted, userToken, findings }: HeldToken): Errand[] {
  if (inputs.mode === "check" || !inputs.store || !minted || !isHealthy(findings)) return [];
  const { pageTokenName, userTokenName } = inputs.store;
  const errands: Errand[] = [];
  if (pageTokenName !== undefined && !(inputs.mode === "keep" && token.equals(inputs.pageToken))) {
    errands.push({ name: pageTokenName, value: token });
  }
  if (
    userTokenName !== undefined &&
    userToken &&
    endsLater(userToken.endsAt, userToken.givenEndsAt)
  ) {
    errands.push({ name: userTokenName, value: userToken.token });
  }
  return errands;
}

async function write({ name, value }: Errand, reached: ReachedTarget, world: World): Promise<void> {
  const { github, store, key } = reached;
  try {
    const writtenAt = await writeSecret(github, store.target, name, value, key);
    const confirmed = await confirmWrite(github, store.target, name, writtenAt, world);
    world.log(
      `Stored: secret ${name} of ${describeTarget(store.target)}${confirmed ? ", confirmed by its metadata" : ""}`,
    );
  } catch (error) {
    throw explainRefusal(error, store.target, `write the secret ${name}`);
  }
}
