import type { Inputs } from "./inputs/parse.ts";
import { composeReport, type Report } from "./report/report.ts";
import { assertLogin } from "./stages/assert-login.ts";
import { assessRun } from "./stages/assess-run.ts";
import type { Context } from "./stages/context.ts";
import { obtainPages } from "./stages/obtain-pages.ts";
import { preflight } from "./stages/preflight.ts";
import { storeTokens } from "./stages/store-tokens.ts";

/**
 * The program: obtain the Page tokens and judge them, store what deserves it, and report.
 *
 * The secret store is reached meanwhile; a mint waits for it before it asks for a Page token.
 *
 * @throws {ActionError} when it cannot be found out whether the tokens are healthy
 */
export async function run(inputs: Inputs, context: Context): Promise<Report> {
  assertLogin(inputs);
  const access = preflight("store" in inputs ? inputs.store : undefined, context);
  // The stages that need it await it, and throw its error.
  access.catch(() => undefined);

  const obtained = await obtainPages(inputs, access, context);
  const stored = await storeTokens(inputs, obtained, access, context);
  const findings = assessRun(inputs, obtained, stored);
  return composeReport(inputs, obtained, stored, findings);
}
