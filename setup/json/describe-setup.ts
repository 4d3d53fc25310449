import { describeOutputs, scrubReport, type WriteOutcome } from "../../src/library.ts";
import type { SetupContext } from "../core/context.ts";
import { adaptError, adaptFinding, type Failure } from "../core/failure.ts";
import { nextSteps } from "../core/next-steps.ts";
import { safeText } from "../core/safe-text.ts";
import { describeStoreFailures } from "../core/store-failures.ts";
import type { Destination } from "../core/store-secrets.ts";
import { type ChosenWorkflow, wordsToReplace } from "../core/workflow-file.ts";

/** A workflow for the repository. */
export interface ProvidedWorkflow extends ChosenWorkflow {
  /** The path in the working copy. */
  written?: string;
}

/** The results of a setup without questions. */
export interface SetupResult {
  /** Undefined: nothing had to be stored. */
  stored?: WriteOutcome;
  destination?: Destination;
  workflows?: ProvidedWorkflow[];
}

/**
 * Describes a setup as JSON values without any token: its results so far, and its errors. `report`
 * holds the values of the action's outputs under their own names.
 *
 * @returns `ok` in it is true if every step succeeded and the token is healthy
 */
export function describeSetup(
  { session }: Pick<SetupContext, "session">,
  { stored, destination, workflows = [] }: SetupResult,
  failure: Failure | undefined,
) {
  const { app, user, pages, examination, progress } = session;
  const safe = (text: string) => safeText(session.registry, text);
  const report = examination && scrubReport(examination.report, safe);
  const errors = [
    ...(failure ? [failure] : []),
    ...(report?.errors ?? []).map((error) => adaptError(error, "json")),
    ...(stored && destination ? describeStoreFailures(stored, destination, "json") : []),
  ];
  const written = workflows.filter((one) => one.written !== undefined).map(({ file }) => file);
  const done = { workflows, written };
  return {
    ok: errors.length === 0 && report?.healthy === true,
    app: app ? { id: safe(app.id), name: safe(app.name) } : null,
    declined: user?.declined ?? [],
    pages: (pages ?? []).map(({ id, name, tasks, objections, hasToken }) => ({
      id: safe(id),
      name: safe(name),
      tasks: tasks.map(safe),
      objections: objections.map(safe),
      hasToken,
    })),
    page: report ? report.page : null,
    healthy: report?.healthy ?? false,
    findings: (report?.findings ?? []).map((finding) => {
      const { message, remedy } = adaptFinding(finding, "json", user);
      return { code: finding.code, severity: finding.severity, message, remedy };
    }),
    report: report ? JSON.parse(describeOutputs(report).report) : null,
    stored: Object.fromEntries(progress),
    workflows: workflows.map(({ file, content, written }) => ({
      file,
      content,
      ...(written !== undefined && { written }),
    })),
    replace: wordsToReplace(workflows),
    next: report?.healthy
      ? nextSteps(session, done).map((step) => safe(step.replaceAll("`", "")))
      : [],
    errors: errors.map(({ title, message, remedy }) => ({
      title: safe(title),
      message: safe(message),
      remedy: safe(remedy),
    })),
  };
}
