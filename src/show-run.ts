import { ActionError } from "./errors.ts";
import type { Inputs } from "./inputs/parse.ts";
import { epochSeconds } from "./moment.ts";
import { plainText } from "./plain-text.ts";
import { annotate, annotateError } from "./report/annotations.ts";
import type { LinkTo } from "./report/document-link.ts";
import { formatLoginUsed, formatOutcome } from "./report/log-lines.ts";
import { formatLoginLink, type LoginOffer, offerLogin } from "./report/login-offer.ts";
import { describeErrorOutputs, describeOutputs, tokenOutputs } from "./report/outputs.ts";
import { failsJob, type Report } from "./report/report.ts";
import { scrubError, scrubReport } from "./report/scrub-report.ts";
import { describeError, type ShownError, tellLoginUsed } from "./report/shown-error.ts";
import { summarize, summarizeError } from "./report/summary.ts";
import type { SafeOutput } from "./safe-output.ts";
import type { SecretRegistry } from "./secrets/secret-registry.ts";
import type { LoginState } from "./stages/context.ts";

/** What it takes to show how a run ended. */
export interface Ending {
  /** Undefined where they were refused. */
  inputs: Inputs | undefined;
  registry: SecretRegistry;
  out: SafeOutput;
  links: LinkTo;
  /** What has become of the login that the run began with. */
  login: LoginState;
}

/** Shows a run that found out what it wanted: outputs, annotations, the last lines of the log, the summary. */
export async function showReport(found: Report, ending: Ending): Promise<void> {
  const { registry, out, links } = ending;
  const scrubbed = scrubReport(found, registry.scrub);
  const lost = writeOutputs(scrubbed, out);
  const login = scrubbed.login ?? offerAfter(lost, ending);
  const errors = [...lost.map((error) => describeError(error, login)), ...scrubbed.errors];
  const report = { ...scrubbed, login, errors: tellIfUsed(errors, login, ending) };
  const shown = scrubReport(report, (text) => registry.scrub(plainText(text)));
  for (const annotation of annotate(shown, links, lost.length === 0)) out.annotate(annotation);
  for (const line of await linesOf(shown, lost.length === 0)) out.log(line);
  for (const line of login ? formatLoginLink(login) : []) out.log(line);
  if (!login && ending.login === "used" && failsJob(report)) out.log(formatLoginUsed());
  await out.summary(await summaryOf(shown, links));
  if (failsJob(report)) out.fail();
}

async function linesOf(report: Report, handedOver: boolean): Promise<string[]> {
  if (!report.isSeveral) return formatOutcome(report);
  return (await import("./report/several/log-lines.ts")).formatOutcomes(report, handedOver);
}

async function summaryOf(report: Report, links: LinkTo): Promise<string> {
  if (!report.isSeveral) return summarize(report, links);
  return (await import("./report/several/summary.ts")).summarizeSeveral(report, links);
}

/** Hands the outputs over. @returns the error where that could not be done */
function writeOutputs(report: Report, out: SafeOutput): ActionError[] {
  try {
    for (const [name, value] of Object.entries(describeOutputs(report))) out.output(name, value);
    for (const [name, value] of Object.entries(tokenOutputs(report))) out.tokens(name, value);
    return [];
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return [error];
  }
}

/** The login link for what ends a run, where one is offered. */
function offerAfter(
  errors: ReadonlyArray<Pick<ActionError, "code" | "login">>,
  { inputs }: Ending,
): LoginOffer | undefined {
  return inputs && offerLogin(inputs, { findings: [], errors }, epochSeconds());
}

function tellIfUsed(
  errors: readonly ShownError[],
  login: LoginOffer | undefined,
  ending: Ending,
): readonly ShownError[] {
  return login && ending.login === "used" ? tellLoginUsed(errors) : errors;
}

/** What is no error of ours. */
const BUG = { code: "bug", login: undefined } as const;

/** Most lines of a message in the log: a list of Pages has as many. */
const MOST_LINES = 300;

/** Shows a run that could not find out: one annotation, the summary, and the outputs that say why. */
export async function showError(error: unknown, ending: Ending): Promise<void> {
  const { registry, out, links } = ending;
  const login = offerAfter([error instanceof ActionError ? error : BUG], ending);
  const safe = (text: string) => registry.scrub(plainText(registry.scrub(text)));
  const described = describeError(error, login);
  const [told = described] = tellIfUsed([described], login, ending);
  const shown = scrubError(told, safe);
  const annotation = annotateError(shown, links);
  out.annotate(annotation);
  // What an annotation has no room for stands in the log.
  if (!annotation.message.includes(shown.message))
    for (const line of shown.message.split("\n", MOST_LINES)) out.log(line);
  for (const line of login ? formatLoginLink(login) : []) out.log(line);
  out.stack(error);
  out.fail();
  await out.summary(summarizeError(shown, login, links));
  try {
    for (const [name, value] of Object.entries(describeErrorOutputs(shown.code, login)))
      out.output(name, value);
  } catch {
    out.log("The output `error-code` could not be written.");
  }
}
