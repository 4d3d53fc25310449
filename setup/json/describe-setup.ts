import { describeOutputs, scrubReport, type WriteOutcome } from "../../src/library.ts";
import type { SetupContext } from "../core/context.ts";
import { adaptError, adaptFinding, describeFailure, type Failure } from "../core/failure.ts";
import { stepsOnFacebook } from "../core/next-steps.ts";
import { safeText } from "../core/safe-text.ts";

/** A workflow for the repository. */
export interface ProvidedWorkflow {
  file: string;
  content: string;
  /** Words in the content that a person must replace before it can run. */
  replace?: readonly string[];
  /** The path in the working copy. */
  written?: string;
}

/** The results of a setup without questions. */
export interface SetupResult {
  /** Undefined: nothing had to be stored. */
  stored?: WriteOutcome;
  workflow?: ProvidedWorkflow;
}

/**
 * Describes a setup as JSON values without any token: its results so far, and its errors. `report`
 * holds the values of the action's outputs under their own names.
 *
 * @returns `ok` in it is true if every step succeeded and the token is healthy
 */
export function describeSetup(
  { session }: Pick<SetupContext, "session">,
  { stored, workflow }: SetupResult,
  failure: Failure | undefined,
) {
  const { app, user, pages, examination, progress } = session;
  const safe = (text: string) => safeText(session.registry, text);
  const report = examination && scrubReport(examination.report, safe);
  const errors = [
    ...(failure ? [failure] : []),
    ...(report?.errors ?? []).map((error) => adaptError(error, "json")),
    ...(stored?.errors ?? []).map((error) => describeFailure(error, "json")),
  ];
  return {
    ok: errors.length === 0 && report?.healthy === true,
    app: app ? { id: app.id, name: safe(app.name) } : null,
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
      return { ...finding, message, remedy };
    }),
    report: report ? JSON.parse(describeOutputs(report).report) : null,
    stored: Object.fromEntries(progress),
    workflow: workflow ?? null,
    next: stepsOnFacebook(session, workflow ? [workflow.content] : []),
    errors: errors.map(({ title, message, remedy }) => ({
      title: safe(title),
      message: safe(message),
      remedy: safe(remedy),
    })),
  };
}
