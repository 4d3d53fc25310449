import { readStepFile } from "../emulator/runner/step-environment.ts";
import type { Task } from "./environment.ts";
import type { Run } from "./measure.ts";
import type { Observation } from "./servers.ts";

/**
 * Whether a run did its job: it ended well, no request was refused, the Page token that the
 * server gave arrived as an output, and is what the secret holds when it was to be stored.
 * @throws Error with what the contestant printed, when it did not.
 */
export function assertJobDone(task: Task, folder: string, run: Run, seen: Observation): void {
  const problem = findProblem(task, folder, run, seen);
  // A runner that shows the bench's own log would obey the masks in it.
  if (problem) throw new Error(`${problem}\n${run.printed.replace(/^::add-mask::.*\n/gm, "")}`);
}

function findProblem(task: Task, folder: string, run: Run, seen: Observation): string | undefined {
  if (run.exitCode !== 0) return `ended with ${run.exitCode}`;
  const refused = seen.requests.find(({ status }) => status >= 400);
  if (refused) return `was answered ${refused.status}`;
  // Either form the runner reads: name=value, or name<<delimiter with the value in the next line.
  const output = readStepFile(folder, "OUTPUT");
  const token = /^page-token(?:=|<<\S+\r?\n)(\S+)$/m.exec(output)?.[1];
  if (token === undefined || token !== seen.pageToken)
    return "the output page-token is not the Page token";
  if (task === "mint and store" && seen.secret !== token) {
    return "the secret does not hold the Page token";
  }
  return undefined;
}
