import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Emulator, RecordedCall } from "../../emulator/emulator.ts";
import { assertAsDescribed } from "../openapi/conformity.ts";
import { assertNothingLeaked } from "./assert-nothing-leaked.ts";
import { parseOutputs } from "./parse-outputs.ts";

/** How the action is started. */
export interface ActionStart {
  /** The `with:` block. */
  inputs: Record<string, string>;
  /** Further variables of the runner. */
  env?: Record<string, string>;
  /** Whose addresses are given to the action, and whose calls belong to the run. */
  emulator: Emulator;
  /** Told each line of the log as it comes. */
  onLine?: (line: string, pid: number) => void;
}

/** Everything that can be seen of a run. */
export interface ActionRun {
  exitCode: number | null;
  /** Standard output as it was written, `::commands::` and all. */
  stdout: string;
  stderr: string;
  /** Lines of the log that are no commands. */
  log: string[];
  /** `::error` and `::warning` with their titles and messages. */
  annotations: Array<{ level: string; title: string; message: string }>;
  outputs: Record<string, string>;
  summary: string;
  /** The requests of this run, in the order of arrival. */
  calls: RecordedCall[];
}

const bundle = join(dirname(dirname(import.meta.dirname)), "dist", "index.js");

/**
 * Starts the committed bundle as the Actions runner starts it, waits for its end, and asserts that
 * it leaked nothing.
 */
export async function runAction(start: ActionStart): Promise<ActionRun> {
  const { emulator } = start;
  const folder = mkdtempSync(join(tmpdir(), "action-"));
  const files = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  const from = emulator.calls.length;
  try {
    const ended = await startProcess(start, files);
    const run: ActionRun = {
      ...ended,
      ...readLog(ended.stdout),
      outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8")),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
      calls: emulator.calls.slice(from),
    };
    assertNothingLeaked(run, start);
    assertAsDescribed(run.calls);
    return run;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The environment as the runner makes it: inputs in capitals with their hyphens, spaces as underscores. */
export function environmentOf({ inputs, env, emulator }: ActionStart): Record<string, string> {
  const given = {
    "graph-api-url": emulator.graphUrl,
    "github-api-url": emulator.githubUrl,
    ...inputs,
  };
  return {
    PATH: process.env.PATH ?? "",
    // Windows' own network code needs it.
    ...(process.env.SYSTEMROOT ? { SYSTEMROOT: process.env.SYSTEMROOT } : {}),
    GITHUB_ACTIONS: "true",
    GITHUB_REPOSITORY: "octo-org/bakery",
    ...Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...env,
  };
}

function startProcess(
  start: ActionStart,
  files: Record<string, string>,
): Promise<Pick<ActionRun, "exitCode" | "stdout" | "stderr">> {
  const child = spawn(process.execPath, [bundle], { env: { ...environmentOf(start), ...files } });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
    for (const line of chunk.split("\n")) start.onLine?.(line, child.pid ?? 0);
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}

function readLog(stdout: string): Pick<ActionRun, "log" | "annotations"> {
  const lines = stdout.split(/\r?\n/).filter((line) => line !== "");
  const annotations = lines.flatMap((line) => {
    const match = /^::(error|warning) title=([^:]*)::(.*)$/.exec(line);
    const [, level = "", title = "", message = ""] = match ?? [];
    return match ? [{ level, title: unescapeData(title), message: unescapeData(message) }] : [];
  });
  return { log: lines.filter((line) => !line.startsWith("::")), annotations };
}

function unescapeData(data: string): string {
  return data
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
