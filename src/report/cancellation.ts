import type { WriteProgress, WriteState } from "../stages/write-progress.ts";

const IS = {
  stored: "is stored, new and whole",
  "under way": "was just being written, and holds its old value or the whole new one",
  waiting: "was not written",
  failed: "could not be written, or not for sure",
} as const satisfies Record<WriteState, string>;

/**
 * The last line of a run that is cancelled: what every secret holds now. A write replaces a secret
 * whole or not at all, so there is no third state.
 *
 * @param signal what ended the run, such as `SIGINT`
 */
export function formatCancelled(signal: string, progress: WriteProgress): string {
  const secrets = [...progress].map(([name, state]) => `secret ${name} ${IS[state]}`);
  const outcome = secrets.join("; ") || "nothing was stored";
  return `Cancelled (${signal}): ${outcome}. Running the job again is safe.`;
}
