import type { Emulator, RecordedCall } from "../../emulator/emulator.ts";
import { assertAsDescribed } from "../openapi/conformity.ts";
import { assertNothingLeaked } from "./assert-nothing-leaked.ts";
import { assertReadable } from "./assert-readable.ts";

/** What a run of the action leaves behind, whoever ran it. */
export interface Ended {
  /** `null` where a signal ended the process. */
  exitCode: number | null;
  /** Lines of the log that are no commands. */
  log: string[];
  annotations: Array<{ level: "error" | "warning"; title: string; message: string }>;
  /** The values that the runner was told to hide. */
  masks: string[];
  outputs: Record<string, string>;
  /** Markdown. */
  summary: string;
}

/** Everything that can be seen of a run. */
export interface Run extends Ended {
  /** Standard error of a process; empty where there is none. */
  stderr: string;
  /** The requests of this run, in the order of arrival. */
  calls: RecordedCall[];
  /** All annotations as one text. */
  message: string;
  /** Code and severity of each finding. */
  findings: Array<[code: string, severity: string]>;
}

/** What a run was given, and where it ran. */
export interface Given {
  inputs: Record<string, string>;
  emulator: Emulator;
}

/**
 * Starts a run and reads what came of it. Asserts of every run that nothing leaked, and that GitHub
 * was asked for nothing but what GitHub describes.
 */
export async function observe<T extends Ended & { stdout?: string; stderr?: string }>(
  { inputs, emulator }: Given,
  start: () => Promise<T>,
): Promise<T & Run> {
  const from = emulator.calls.length;
  const ended = await start();
  const calls = emulator.calls.slice(from);
  const message = ended.annotations.map((shown) => `${shown.title}\n${shown.message}`).join("\n");
  const { stdout = [...ended.log, message].join("\n"), stderr = "" } = ended;
  assertNothingLeaked({ ...ended, stdout, stderr, calls }, { inputs, emulator });
  assertAsDescribed(calls);
  assertReadable(ended);
  return { ...ended, stderr, calls, message, findings: readFindings(ended.outputs) };
}

function readFindings({ findings }: Record<string, string>): Array<[string, string]> {
  const read: Array<{ code: string; severity: string }> = JSON.parse(findings ?? "[]");
  return read.map(({ code, severity }) => [code, severity]);
}
