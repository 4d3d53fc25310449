import type { RawInputs } from "../../src/inputs/names.ts";
import type { Annotation } from "../../src/report/annotations.ts";
import type { Runner } from "../../src/runner.ts";

/** What a run told its runner. */
export interface Recording {
  masks: string[];
  log: string[];
  annotations: Annotation[];
  outputs: Record<string, string>;
  summary: string;
  failed: boolean;
  /** What the run would say last, if it were cancelled now. */
  cancel: (signal: string) => void;
}

/** A runner that writes down what it is recording. @param debug whether debug logging is on */
export function recordRunner(
  raw: RawInputs,
  debug = false,
): { runner: Runner; recording: Recording } {
  const recording: Recording = {
    masks: [],
    log: [],
    annotations: [],
    outputs: {},
    summary: "",
    failed: false,
    cancel: () => undefined,
  };
  const runner: Runner = {
    readInputs: () => raw,
    mask: (value) => void recording.masks.push(value),
    log: (line) => void recording.log.push(line),
    annotate: (annotation) => void recording.annotations.push(annotation),
    output: (name, value) => {
      recording.outputs[name] = value;
    },
    summary: async (markdown) => {
      recording.summary += markdown;
    },
    fail: () => {
      recording.failed = true;
    },
    onCancel: (sayLast) => {
      recording.cancel = sayLast;
    },
    documents: () => "https://github.test/octo-org/action/blob/v1/",
    isDebug: () => debug,
  };
  return { runner, recording };
}
