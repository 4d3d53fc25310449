import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readOutputs } from "./read-outputs.ts";
import {
  ROOT,
  readStepFile,
  type StepContext,
  stepEnvironment,
  writeStepFiles,
} from "./step-environment.ts";

/** How the action is started. */
export interface ActionStart extends StepContext {
  /** Further variables of the job; they win over the runner's own. */
  env?: Readonly<Record<string, string>>;
  /** Inputs of the `workflow_dispatch` with which a person started the run. */
  dispatch?: Readonly<Record<string, string>>;
  /** Default: the committed one. */
  bundle?: string;
  /** Called when the process has started, with what sends it a signal: what a cancelled job does. */
  onStart?: (kill: (signal: NodeJS.Signals) => void) => unknown;
}

/** Everything that a step leaves behind. Raw: `stdout` and `outputs` hold the token. */
export interface ActionRun {
  /** `null` where a signal ended the process. */
  exitCode: number | null;
  /** As it was written, `::commands::` and all; see `readLog`. */
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  /** Markdown. */
  summary: string;
}

/**
 * Runs the action in a process of its own as the Actions runner does, and waits for its end: inputs
 * as variables, outputs and summary through files, no setting of this machine but PATH.
 *
 * @throws When no process can be started.
 */
export async function runAction(start: ActionStart): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), "step-"));
  writeStepFiles(folder);
  try {
    const event = start.dispatch ? writeDispatch(folder, start.dispatch) : {};
    const env = { ...stepEnvironment(start, folder), ...event, ...start.env };
    const ended = await runProcess(start, env);
    return {
      ...ended,
      outputs: readOutputs(readStepFile(folder, "OUTPUT")),
      summary: readStepFile(folder, "STEP_SUMMARY"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Writes the event of a run that a person started, and names it in the variables of the runner. */
function writeDispatch(
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const file = join(folder, "event.json");
  writeFileSync(file, JSON.stringify({ inputs }));
  return { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_EVENT_PATH: file };
}

function runProcess(
  { bundle = join(ROOT, "dist", "index.js"), onStart }: ActionStart,
  env: Record<string, string>,
): Promise<Pick<ActionRun, "exitCode" | "stdout" | "stderr">> {
  const child = spawn(process.execPath, [bundle], { env, stdio: ["ignore", "pipe", "pipe"] });
  const written = { stdout: "", stderr: "" };
  for (const stream of ["stdout", "stderr"] as const) {
    child[stream].setEncoding("utf8").on("data", (chunk: string) => {
      written[stream] += chunk;
    });
  }
  onStart?.((signal) => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => resolve({ exitCode, ...written }));
  });
}
