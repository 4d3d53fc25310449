import type { WriteProgress, WriteState } from "../../src/library.ts";

/** How a setup ended: complete, after minutes without a request, by an answer, or by a signal. */
export type Ending = "finished" | "idle" | "stopped" | "cancelled";

const ENDINGS = {
  finished: "Done",
  idle: "Ended after some time without activity",
  stopped: "Stopped",
  cancelled: "Cancelled",
} as const satisfies Record<Ending, string>;

const STATES = {
  stored: "stored",
  "under way": "being written, with the old value or the whole new one",
  waiting: "not written",
  failed: "not written, or not confirmed",
} as const satisfies Record<WriteState, string>;

/** Whether secrets are still being written. */
export function isWriting(progress: WriteProgress): boolean {
  return namesIn("under way", progress).length > 0;
}

/** The names of the secrets that have come as far as this. */
export function namesIn(state: WriteState, progress: WriteProgress): string[] {
  return [...progress].filter(([, reached]) => reached === state).map(([name]) => name);
}

/** The last line of a setup: the state of every secret. */
export function formatClosingLine(ending: Ending, progress: WriteProgress): string {
  const secrets = (Object.keys(STATES) as WriteState[]).flatMap((state) => {
    const names = namesIn(state, progress);
    return names.length === 0 ? [] : [`${STATES[state]}: ${names.join(", ")}`];
  });
  const outcome = secrets.join("; ") || "the setup itself stored nothing";
  return `${ENDINGS[ending]} – ${outcome}.${ending === "finished" ? "" : " Starting again is safe."}`;
}
