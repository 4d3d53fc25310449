import { ACTION, FLOOR } from "./contestants.ts";
import type { Task } from "./environment.ts";
import type { NetworkKind } from "./network.ts";
import { ratio } from "./statistics.ts";

/** The most that the action may take, as a multiple of the floor. */
const limits: Record<NetworkKind, Record<Task, number>> = {
  "50 ms answers": { mint: 1.5, "mint and store": 1.4 },
  "delayed TLS": { mint: 1.35, "mint and store": 1.35 },
};

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
