import { readFileSync } from "node:fs";
import { join } from "node:path";
import { CAPTIONS } from "./captions.ts";
import type { Example } from "./example.ts";
import { MESSAGE_CODES } from "./messages.ts";

/**
 * What a reader would look for in the documents and not find: a message without a log, a reason
 * why a token is dead that no log shows, a caption of no log.
 *
 * @param logs the text of `docs/logs.md`  @param sources the folder of `src/`
 */
export function findGaps(logs: string, examples: readonly Example[], sources: string): string[] {
  const ids = examples.map(({ id }) => id);
  return [
    ...MESSAGE_CODES.filter((code) => !examples.some(({ of }) => of === code)).map(
      (code) => `no log shows ${code}: add an example to scripts/troubleshooting/`,
    ),
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two examples are called ${id}`),
    ...Object.keys(CAPTIONS)
      .filter((id) => !ids.includes(id))
      .map((id) => `a caption is for no example: ${id}`),
    ...readReasons(sources)
      .filter((reason) => !logs.includes(`The Page token is dead: ${reason}`))
      .map((reason) => `no log shows a token that is dead because ${reason}`),
  ];
}

/** Why a token can be dead, as `src/health/invalid-reasons.ts` says it. */
function readReasons(sources: string): string[] {
  const reasons = readFileSync(join(sources, "health", "invalid-reasons.ts"), "utf8");
  return [...reasons.matchAll(/\bwhy:\s*"([^"]+)"/g)].flatMap(([, why]) => why ?? []);
}
