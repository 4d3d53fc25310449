import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findAct } from "./find-act.ts";
import { type ActRun, readEvents } from "./read-events.ts";

export type { ActRun } from "./read-events.ts";

/** What a run of a workflow is given. */
export interface ActStart {
  /** A git repository with the workflow in `.github/workflows`. */
  repository: string;
  /** The file's name there. */
  workflow: string;
  /** What triggers it; default `workflow_dispatch`. */
  event?: string;
  /** The event's payload. */
  payload?: unknown;
  /** `inputs` of a `workflow_dispatch`. */
  inputs?: Record<string, string>;
  /** Reach the workflow by act's secret file, as a person would write it. */
  secrets: Record<string, string>;
  vars: Record<string, string>;
  /** Environment of the runner beside its own few variables. */
  env: Record<string, string>;
  /** Folders that stand where an action would be fetched from, by `owner/name@ref`. */
  actions?: Record<string, string>;
  /** A folder outside of the repository for whatever act writes. */
  scratch: string;
}

/**
 * Runs a workflow with `act` in host mode, which needs no container engine: steps are processes of
 * this machine, and Node.js is the one that runs this test.
 */
export async function runAct(start: ActStart): Promise<ActRun> {
  const { output, exitCode } = await spawnAct(start, ["--json"]);
  return readEvents(output, exitCode);
}

/** Runs it likewise and returns the log as act shows it to a person, with its exit code. */
export function watchAct(start: ActStart): Promise<{ output: string; exitCode: number | null }> {
  return spawnAct(start, []);
}

async function spawnAct(start: ActStart, more: string[]) {
  const home = join(start.scratch, "home");
  mkdirSync(home, { recursive: true });
  const child = spawn(findAct(), [...argumentsOf(start), ...more], {
    cwd: start.repository,
    env: {
      // act takes `node` from PATH, whatever action.yml says of its version.
      PATH: `${dirname(process.execPath)}:${process.env.PATH}`,
      HOME: home,
      ...start.env,
    },
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      output += chunk;
    });
  }
  return new Promise<{ output: string; exitCode: number | null }>((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => resolve({ output, exitCode }));
  });
}

function argumentsOf(start: ActStart): string[] {
  const { event = "workflow_dispatch", payload = {}, inputs = {}, actions = {} } = start;
  const file = (name: string, text: string) => {
    const path = join(start.scratch, name);
    writeFileSync(path, text);
    return path;
  };
  return [
    event,
    ...["--platform", "ubuntu-latest=-self-hosted", "--no-cache-server"],
    ...["--workflows", join(".github/workflows", start.workflow)],
    ...["--secret-file", file("secrets", writeDotenv(start.secrets))],
    ...["--var-file", file("vars", writeDotenv(start.vars))],
    ...["--input-file", file("inputs", writeDotenv(inputs))],
    ...["--eventpath", file("event.json", JSON.stringify(payload))],
    ...["--action-cache-path", join(start.scratch, "cache")],
    ...Object.entries(actions).flatMap(([use, folder]) => [
      "--local-repository",
      `${use}=${folder}`,
    ]),
  ];
}

function writeDotenv(values: Record<string, string>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name}='${value}'\n`)
    .join("");
}
