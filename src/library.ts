/**
 * What `setup/` takes of the action: the only file of `src/` that it imports, so that what must not
 * change without a look at the setup stands in one list. The action itself does not load this file.
 */
export { withContext } from "./create-context.ts";
export type { ErrorCode } from "./error-codes.ts";
export { ActionError } from "./errors.ts";
export { permissionFor, type SecretTarget } from "./github/targets.ts";
export { exchangeToken } from "./graph/exchange-token.ts";
export { GraphError } from "./graph/graph-error.ts";
export { inspectToken } from "./graph/inspect-token.ts";
export { listPages } from "./graph/list-pages.ts";
export { explainNoChoice } from "./graph/missing-page.ts";
export type { Page } from "./graph/page.ts";
export { DEFAULT_SCOPES } from "./graph/permissions.ts";
export { explainRefusedAppToken, explainRefusedCredentials } from "./graph/refused-credentials.ts";
export type { TokenInspection } from "./graph/token-inspection.ts";
export { tokenText } from "./graph/token-text.ts";
export { DEFAULT_VERSION } from "./graph/versions.ts";
export { assessTasks } from "./health/assess-tasks.ts";
export {
  type Finding,
  type FindingCode,
  isExclusive,
  isHealthy,
  titleOf,
} from "./health/findings.ts";
export { withoutQuotes } from "./inputs/clean.ts";
export { defaultInputs } from "./inputs/default-inputs.ts";
export {
  type Form,
  isFloat,
  readApiUrl,
  readEnvironment,
  readId,
  readRepository,
  readVersion,
} from "./inputs/forms.ts";
export { DEFAULTS, INPUT_NAMES, type InputName } from "./inputs/names.ts";
export type { MintInputs } from "./inputs/parse.ts";
export { readRedirect } from "./inputs/redirect.ts";
export { isMaskable, readToken } from "./inputs/secret-form.ts";
export type { StoreInputs } from "./inputs/store.ts";
export { readAppSecret, readFacebookToken, readGitHubToken } from "./inputs/token-families.ts";
export { field, id, type Json, list, optional, rootOf, text } from "./json/decode.ts";
export { composeDialogAddress } from "./login/dialog-address.ts";
export { maskLoginAddress } from "./login/mask-login-address.ts";
export { formatDay } from "./moment.ts";
export { plainLine, plainText } from "./plain-text.ts";
export { formatOutcome } from "./report/log-lines.ts";
export { describeOutputs } from "./report/outputs.ts";
export { composeReport, type Report } from "./report/report.ts";
export { scrubReport } from "./report/scrub-report.ts";
export { describeError, type ShownError } from "./report/shown-error.ts";
export { drawTimeline, planTimeline, type Timeline } from "./report/timeline.ts";
export { tokenRows } from "./report/verdict-rows.ts";
export { toResult } from "./result.ts";
export type { Secret } from "./secrets/secret.ts";
export { createSecretRegistry, type SecretRegistry } from "./secrets/secret-registry.ts";
export { assessRun } from "./stages/assess-run.ts";
export { chooseUserToken } from "./stages/choose-user-token.ts";
export type { Context, WriteProgress, WriteState } from "./stages/context.ts";
export { obtainPages } from "./stages/obtain-pages.ts";
export type { ObtainedPage, ObtainedPages } from "./stages/obtained-pages.ts";
export type { SecretWrite } from "./stages/plan-secret-writes.ts";
export { preflight } from "./stages/preflight.ts";
export { explainRefusedPages } from "./stages/refused-user-token.ts";
export { type WriteOutcome, writeSecrets } from "./stages/write-secrets.ts";
