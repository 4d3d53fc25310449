import {
  describeOutputs,
  type ShownError,
  scrubReport,
  type WriteOutcome,
} from "../../src/library.ts";
import type { SetupContext } from "../core/context.ts";
import { titleOf } from "../core/setup-error.ts";
import { nameAnswers } from "./remedies.ts";

/** A workflow for the repository. */
export interface ProvidedWorkflow {
  file: string;
  content: string;
  /** Words in the content that somebody has to replace before it can run. */
  replace?: readonly string[];
  /** The path in the working copy. */
  written?: string;
}

/** What a setup without questions has done. */
export interface SetupResult {
  /** Undefined: nothing was to be stored. */
  stored?: WriteOutcome;
  workflow?: ProvidedWorkflow;
}

/**
 * A setup as JSON values without any token: as far as it came, and what went wrong. `report` holds
 * the values of the action's outputs under their own names.
 *
 * @param safe takes out secrets, and signs that change how a text is shown
 * @returns with `ok`: whether all went well
 */
export function describeSetup(
  { session }: Pick<SetupContext, "session">,
  { stored, workflow }: SetupResult,
  error: ShownError | undefined,
  safe: (text: string) => string,
) {
  const { app, user, pages, examination, progress } = session;
  const report = examination && scrubReport(examination.report, safe);
  const errors = [
    ...(error ? [error] : []),
    ...(report?.errors ?? []),
    ...(stored?.errors ?? []).map((failure) => ({
      title: safe(nameAnswers(titleOf(failure))),
      message: safe(nameAnswers(failure.message)),
      remedy: safe(nameAnswers(failure.remedy)),
    })),
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
    findings: report?.findings ?? [],
    report: report ? JSON.parse(describeOutputs(report).report) : null,
    stored: Object.fromEntries(progress),
    workflow: workflow ?? null,
    errors: errors.map(({ title, message, remedy }) => ({ title, message, remedy })),
  };
}
