import { appendFileSync } from "node:fs";
import * as core from "@actions/core";
import { ActionError } from "./errors.ts";
import { INPUT_NAMES, type InputName, type RawInputs } from "./inputs/names.ts";
import { readLoginEvent } from "./login/read-login-event.ts";
import type { Annotation } from "./report/annotations.ts";

/** What the Actions runner gives and takes. The only file that knows it, and the environment. */
export interface Runner {
  readInputs(): RawInputs;
  /** Makes the runner show `***` for the value in the log of the whole job. */
  mask(value: string): void;
  log(line: string): void;
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
  /** Makes the process end with 1. */
  fail(): void;
  /**
   * Calls back when the job is cancelled, and ends the process with 1 right after. Nothing else
   * runs in between, so what is said is true to the end.
   */
  onCancel(sayLast: (signal: string) => void): void;
  /** Where this action's documents are, by the repository and ref that the workflow names. */
  documents(): string | undefined;
  /** Whether the job runs with debug logging (`ACTIONS_STEP_DEBUG`). */
  isDebug(): boolean;
}

/** Inputs whose lines are told by their numbers: the blank ones before the first count. */
const COUNTED: Partial<Record<InputName, true>> = { "page-token": true };

/**
 * The runner that started this process. Where it was started by hand, without the files that the
 * runner hands over, outputs and summary are left out: `@actions/core` would print outputs, and
 * so the token, to the log. Masks are written all the same, and show each secret there: a runner
 * swallows them, a terminal does not.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const runner: Runner = {
  readInputs: () => ({
    inputs: Object.fromEntries(
      INPUT_NAMES.map((name) => [name, core.getInput(name, { trimWhitespace: !COUNTED[name] })]),
    ) as RawInputs["inputs"],
    repository: process.env.GITHUB_REPOSITORY ?? "",
    githubApiUrl: process.env.GITHUB_API_URL ?? "",
    login: readLoginEvent(process.env, core.getInput("login-redirect") !== ""),
  }),
  mask: (value) => core.setSecret(value),
  log: (line) => core.info(line),
  annotate: ({ level, title, message }) =>
    (level === "error" ? core.error : core.warning)(message, { title }),
  output: (name, value) => {
    if (!process.env.GITHUB_OUTPUT) return;
    try {
      create(process.env.GITHUB_OUTPUT);
      core.setOutput(name, value);
    } catch (cause) {
      throw unwritable("GITHUB_OUTPUT", cause);
    }
  },
  summary: async (markdown) => {
    if (!process.env.GITHUB_STEP_SUMMARY) return;
    try {
      // The library's own `summary` would load the promises of node:fs, at 2 ms a start.
      appendFileSync(process.env.GITHUB_STEP_SUMMARY, markdown);
    } catch (cause) {
      throw unwritable("GITHUB_STEP_SUMMARY", cause);
    }
  },
  fail: () => {
    process.exitCode = core.ExitCode.Failure;
  },
  onCancel: (sayLast) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => {
        sayLast(signal);
        process.exit(core.ExitCode.Failure);
      });
    }
  },
  documents: () => {
    const {
      GITHUB_ACTION_REPOSITORY: repository,
      GITHUB_ACTION_REF: ref,
      GITHUB_SERVER_URL: server,
    } = process.env;
    return server && repository && ref ? `${server}/${repository}/blob/${ref}/` : undefined;
  },
  isDebug: () => core.isDebug(),
};

/** Makes the file where it is not there yet, as the runner's library asks. */
function create(path: string): void {
  appendFileSync(path, "");
}

function unwritable(file: string, cause: unknown): ActionError {
  const { code } = Object(cause) as { code?: unknown };
  const why = typeof code === "string" ? ` (${code})` : "";
  return new ActionError({
    code: "runner-files",
    message: `The file that the runner hands over as ${file} cannot be written${why}, so later steps get none of the outputs, or not all.`,
    remedy: "Look for a full disk or changed permissions on the runner, and run the job again.",
    cause,
  });
}
