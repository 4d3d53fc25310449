import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hasRunningTest } from "./find-running-test.ts";

/** `` `path › "title"` ``: a test by its file and its title. */
const TEST = /`([^`\s]+) › "([^`]+)"`/g;

/** `` `src/…` ``: a file of the repository. */
const FILE = /`((?:src|setup|scripts|__tests__|docs)\/[^`\s]+)`/g;

/** The lines of one numbered invariant. */
const INVARIANT = /^(\d+)\. \*\*.*\n(?:^ +- .*\n?)*/gm;

/**
 * What a threat model claims and the repository does not keep: a file that is not there, a
 * test that is not there or does not run, an invariant without a test, invariants that are not numbered from 1 on.
 *
 * @param root the folder that all paths are below
 */
export function findBrokenClaims(document: string, root: string): string[] {
  const invariants = [...document.matchAll(INVARIANT)];
  const tests = [...document.matchAll(TEST)];
  const files = [...document.matchAll(FILE)];
  return [
    ...(invariants.length === 0 ? ["there is no invariant"] : []),
    ...invariants
      .filter(([, number], index) => Number(number) !== index + 1)
      .map(([, number]) => `invariant ${number} is out of order`),
    ...invariants
      .filter(([lines]) => lines.search(TEST) === -1)
      .map(([, number]) => `no test guards invariant ${number}`),
    ...files
      .filter(([, path = ""]) => !existsSync(join(root, path)))
      .map(([, path]) => `${path} does not exist`),
    ...tests
      .filter(([, path = "", title = ""]) => !runsTest(join(root, path), title))
      .map(([, path, title]) => `${path} runs no test called “${title}”`),
  ];
}

function runsTest(path: string, title: string): boolean {
  return existsSync(path) && hasRunningTest(readFileSync(path, "utf8"), title);
}
