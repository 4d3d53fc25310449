import type { Bundle } from "./bundle.ts";
import { ACTION, FLOOR } from "./contestants.ts";
import type { Task } from "./environment.ts";
import type { NetworkKind } from "./network.ts";
import { PEER, RECORDED_PEER_START } from "./peer.ts";
import { EMPTY } from "./starts.ts";
import { ratio } from "./statistics.ts";

/** The most that the action may take, as a multiple of the floor. */
const limits: Record<NetworkKind, Record<Task, number>> = {
  "50 ms answers": { mint: 1.15, "mint and store": 1.17 },
  "delayed TLS": { mint: 1.12, "mint and store": 1.12 },
};

/** The most bytes of JavaScript in dist/. */
const LARGEST = 2_000_000;

/** One promise about speed, and whether these medians keep it. */
export interface Target {
  text: string;
  met: boolean;
}

/** Judges the medians (ms by contestant) of one scenario; what did not run is not judged. */
export function judgeTargets(
  kind: NetworkKind,
  task: Task,
  medians: ReadonlyMap<string, number>,
): Target[] {
  const action = medians.get(ACTION);
  const floor = medians.get(FLOOR);
  if (action === undefined || floor === undefined) return [];
  const limit = limits[kind][task];
  const targets = [{ text: `≤ ${limit} × the floor`, met: ratio(action, floor) <= limit }];
  // With 50 ms answers a new connection is free, and so is what the scripts pay for theirs.
  if (kind === "50 ms answers") return targets;
  for (const [name, ms] of medians) {
    if (name === ACTION || name === FLOOR) continue;
    targets.push({ text: `faster than ${name}`, met: action < ms });
  }
  return targets;
}

/** Judges the start: next to the peer's in this run, else to what is recorded of it. */
export function judgeStart(medians: ReadonlyMap<string, number>): Target[] {
  const [empty, action, peer] = [EMPTY.name, ACTION, PEER].map((name) => medians.get(name));
  if (empty === undefined || action === undefined) return [];
  if (peer !== undefined) return [{ text: `no slower than ${PEER}`, met: action <= peer }];
  const text = `≤ ${RECORDED_PEER_START} × an empty Node.js, as recorded of ${PEER}`;
  return [{ text, met: ratio(action, empty) <= RECORDED_PEER_START }];
}

/** Judges a run for a hundred Pages, as a multiple of one for a single Page, and by its requests. */
export function judgeManyPages(multiple: number, requests: number): Target[] {
  return [
    { text: "≤ 3 × one Page", met: multiple <= 3 },
    { text: "≤ 8 requests", met: requests <= 8 },
  ];
}

/** Judges dist/ without running it. */
export function judgeBundle(bundle: Bundle | undefined): Target[] {
  if (!bundle) return [];
  const bytes = bundle.files.reduce((sum, file) => sum + file.bytes, 0);
  return [
    { text: "≤ 2.0 MB", met: bytes <= LARGEST },
    { text: "one undici", met: bundle.undiciCopies === 1 },
    { text: "not minified", met: !bundle.minified },
  ];
}
