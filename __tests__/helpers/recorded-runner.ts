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

/** A runner that writes down what it is told. @param debug whether debug logging is on */
export function recordRunner(raw: RawInputs, debug = false): { runner: Runner; told: Recording } {
  const told: Recording = {
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
    mask: (value) => void told.masks.push(value),
    log: (line) => void told.log.push(line),
    annotate: (annotation) => void told.annotations.push(annotation),
    output: (name, value) => {
      told.outputs[name] = value;
    },
    summary: async (markdown) => {
      told.summary += markdown;
    },
    fail: () => {
      told.failed = true;
    },
    onCancel: (sayLast) => {
      told.cancel = sayLast;
    },
    documents: () => "https://github.test/octo-org/action/blob/v1/",
    isDebug: () => debug,
  };
  return { runner, told };
}
