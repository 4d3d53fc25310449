import type { Inputs } from "./inputs/parse.ts";
import { composeReport, type Report } from "./report/report.ts";
import { obtainPageToken } from "./stages/obtain-page-token.ts";
import { reachTarget } from "./stages/reach-target.ts";
import { storeTokens } from "./stages/store-tokens.ts";
import type { World } from "./stages/world.ts";

/**
 * The program: obtain a Page token and judge it, store it if it deserves that, and report.
 *
 * The place for secrets is reached meanwhile; obtaining waits for it before it asks for a token.
 *
 * @throws {ActionError} when it cannot be found out whether the token is healthy
 */
export async function run(inputs: Inputs, world: World): Promise<Report> {
  const target = reachTarget(inputs.mode === "check" ? undefined : inputs.store, world);
  // The stages that need it await it, and throw its error.
  target.catch(() => undefined);

  const held = await obtainPageToken(inputs, target, world);
  const stored = await storeTokens(inputs, held, target, world);
  return composeReport(inputs, held, stored);
}
