import { readLog } from "../../emulator/runner/read-log.ts";

/** A run's output, as a person reads it on GitHub. */
export interface ShownLog {
  /** The lines of the step's log. */
  text: string;
  /** The titles of its annotations, which GitHub shows on the run's page and not in the log. */
  titles: string[];
}

/**
 * The log of a step as the Actions runner shows it: masks are swallowed, an annotation is its
 * message behind `Error: ` or `Warning: `.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Worker/ExecutionContext.cs
 */
export function showLog(stdout: string): ShownLog {
  const entries = readLog(stdout);
  const lines = entries.flatMap((entry) => {
    if (entry.kind === "mask") return [];
    if (entry.kind === "text") return [entry.text];
    return [`${entry.level === "error" ? "Error" : "Warning"}: ${entry.message}`];
  });
  const titles = entries.flatMap((entry) => (entry.kind === "annotation" ? [entry.title] : []));
  return { text: lines.join("\n"), titles };
}

/** What differs from run to run, and what only an emulated world has: its addresses. */
const STAND_INS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(\/v\d+\.\d+\/\S* at )(?:127\.0\.0\.1|localhost)/g, "$1graph.facebook.com"],
  [/((?:repos|orgs)\/\S* at )(?:127\.0\.0\.1|localhost)/g, "$1api.github.com"],
  [/http:\/\/(?:127\.0\.0\.1|localhost):\d+(?=\/v\d+\.\d+\/dialog\/)/g, "https://www.facebook.com"],
  [/\bstate=\d+\.[0-9a-f]{32}/g, "state=1795328220.0123456789abcdef0123456789abcdef"],
  [/http:\/\/127\.0\.0\.1:\d+(?=\/api\/v3)/g, "https://github.example.com"],
  [/\bfbtrace_id [\w-]+/g, "fbtrace_id AbCdEfGhIjKlMnOpQrStUvW"],
  [/\bTrying again in \d+\.\d s/g, "Trying again in 0.4 s"],
];

/** The text with the public names of what answered, and without chance. */
export function normalize(text: string): string {
  return STAND_INS.reduce((shown, [pattern, words]) => shown.replace(pattern, words), text);
}
