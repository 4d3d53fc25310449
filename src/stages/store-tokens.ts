import type { ActionError } from "../errors.ts";
import { isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { formatLoginUnstored, formatSkipped } from "../report/stage-lines.ts";
import type { Context } from "./context.ts";
import type { ObtainedPage, ObtainedPages } from "./obtained-pages.ts";
import { planSecretWrites } from "./plan-secret-writes.ts";
import type { StoreAccess } from "./preflight.ts";
import { writeSecrets } from "./write-secrets.ts";

/** What became of the secrets that the inputs name. */
export interface StoreOutcome {
  /** Names of secrets that this run wrote. */
  written: readonly string[];
  /** Names of secrets that should have been written and were not, or are not there afterwards. */
  failed: readonly string[];
  /** Names of failed ones that may have been written all the same; none where it is left out. */
  unsure?: readonly string[] | undefined;
  /** Names of secrets that were left as they are, on purpose. */
  skipped: readonly string[];
  errors: readonly ActionError[];
  /** Whether every secret named was written. */
  complete: boolean;
  /** By name of the secret, the Pages whose tokens it holds. */
  pagesOf: ReadonlyMap<string, readonly string[]>;
}

/** Whether a login brought a Page token that later steps get. */
function isHandedOverAlone({ onUnhealthy }: Inputs, { userToken, pages }: ObtainedPages): boolean {
  const isGood = ({ findings }: ObtainedPage) => onUnhealthy === "warn" || isHealthy(findings);
  return userToken?.fromLogin === true && pages.some((page) => page.minted && isGood(page));
}

/** Writes the secrets that deserve it, and says of the others why not. */
export async function storeTokens(
  inputs: Inputs,
  obtained: ObtainedPages,
  target: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<StoreOutcome> {
  const { writes, skipped, pagesOf } = planSecretWrites(inputs, obtained);
  const isSeveral = inputs.pages.kind !== "one";
  if (pagesOf.size === 0 && isHandedOverAlone(inputs, obtained))
    context.log(formatLoginUnstored(isSeveral));
  for (const line of formatSkipped(skipped, isSeveral)) context.log(line);
  const access = writes.length > 0 ? await target : undefined;
  const { written, failed, unsure, errors } = access
    ? await writeSecrets(writes, access, context)
    : { written: [], failed: [], unsure: [], errors: [] };
  const complete = written.length > 0 && failed.length === 0 && skipped.length === 0;
  const left = skipped.map(({ name }) => name);
  return { written, failed, unsure, skipped: left, errors, complete, pagesOf };
}
