import { assertNothingLeaked } from "../../helpers/assert-nothing-leaked.ts";
import { wordsIn } from "../../helpers/words-in.ts";
import { pageById } from "../calls/graph-calls.ts";
import type { Outcome, RunEnd } from "../rules/outcome.ts";
import { PAGE_SECRET, type Scene } from "../scenes/scene.ts";
import { reportEnd } from "./report-end.ts";
import type { SceneRun } from "./run-scene.ts";

/** Seconds for the work itself, on a machine that does other things at the same time. */
const SLACK = 15;

/** Begins each complaint that no busy machine excuses. */
export const GRAVE = "never: ";

/**
 * What of a run is not as it must be, each in a line; empty where everything holds.
 * @param slack seconds beside those that waiting may take
 */
export function complaintsAbout(
  run: SceneRun & { requests?: number },
  expected: Outcome,
  scene: Scene,
  slack = SLACK,
): string[] {
  const said = run.annotations.map(({ title, message }) => `${title}\n${message}`).join("\n");
  const log = run.log.join("\n");
  const tries = run.log.filter((line) => line.includes("Trying again in")).length;
  return [
    ...differences(reportEnd(run, expected, scene), expected),
    ...differ("requests", expected.requests, run.requests ?? expected.requests),
    ...differ("further tries in the log", expected.furtherTries, tries),
    ...(expected.says?.test(said) === false ? [`said nothing of ${expected.says}: ${said}`] : []),
    ...(expected.logs?.test(log) === false ? [`logged nothing of ${expected.logs}: ${log}`] : []),
    ...run.annotations.flatMap(unclear),
    ...(expected.mayAsk || !asksForPage(run, scene) ? [] : [`${GRAVE}asked for a Page token`]),
    ...(expected.keepsReaders && losesReaders(scene)
      ? [`${GRAVE}other repositories read the secret`]
      : []),
    ...(run.seconds > expected.seconds + slack ? [`took ${run.seconds.toFixed(1)} s`] : []),
    ...leaks(run, scene),
  ].map((complaint) => `${complaint}${complaint.startsWith("said") ? "" : ` | ${said}`}`);
}

function asksForPage({ calls }: SceneRun, scene: Scene): boolean {
  return calls.some((call) => pageById.is(call, scene) || call.path.endsWith("/me/accounts"));
}

function losesReaders({ emulator, place, readers }: Scene): boolean {
  const secret = emulator.github.secret({ ...place, name: PAGE_SECRET });
  return readers !== undefined && `${secret?.selectedRepositoryIds}` !== `${readers}`;
}

function differences(found: RunEnd, expected: RunEnd): string[] {
  return Object.entries(found).flatMap(([what, value]) =>
    differ(what, expected[what as keyof RunEnd], value),
  );
}

function differ(what: string, expected: unknown, found: unknown): string[] {
  return found === expected ? [] : [`${what}: ${found} instead of ${expected}`];
}

/** Forty for a remedy, and one for the link behind it. */
const MOST_WORDS = 41;

/** An annotation has a title, says what happened, and what a person must do. */
function unclear({ title, message }: { title: string; message: string }): string[] {
  const [what = "", remedy = ""] = message.split("\nWhat to do: ");
  const [action = ""] = remedy.split("\nDetails: ");
  if (wordsIn(action) > MOST_WORDS) return [`a remedy has ${wordsIn(action)} words`];
  const isClear = /^.{8,80}$/.test(title) && /\w{3}.*\S$/s.test(what) && /\w{3}.*\./s.test(remedy);
  const isOdd = /\b(undefined|null|NaN)\b|\[object |[Bb]ug in this action/.test(
    `${title} ${message}`,
  );
  return isClear && !isOdd ? [] : ["an annotation is not clear"];
}

function leaks(run: SceneRun, { inputs, emulator }: Scene): string[] {
  try {
    const stdout = [...run.log, ...run.annotations.map((a) => `${a.title}\n${a.message}`)];
    const seen = { stderr: "", ...run, stdout: stdout.join("\n") };
    assertNothingLeaked(seen, { inputs: inputs as Record<string, string>, emulator });
    return [];
  } catch (error) {
    return [`${GRAVE}${error}`];
  }
}
