/**
 * Writes docs/logs.md, each log from a real run against the emulator, and the tables of
 * docs/troubleshooting.md and the README, from the tables of findings and errors. With `--check`,
 * fails when they are not what these say, or when a message has no log.
 *
 * `node scripts/record-logs.ts [--check] [--bundle dist/index.js] [--print ID]`
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { findGaps } from "./troubleshooting/coverage.ts";
import { EXAMPLES } from "./troubleshooting/examples.ts";
import { composeLogsPage } from "./troubleshooting/logs-page.ts";
import { recordLog } from "./troubleshooting/record.ts";
import { writeTables } from "./troubleshooting/table.ts";
import { composeReadmeTables, composeTables } from "./troubleshooting/tables.ts";

const root = dirname(import.meta.dirname);
const { values } = parseArgs({
  options: {
    check: { type: "boolean", default: false },
    bundle: { type: "string", default: join(root, "dist", "index.js") },
    print: { type: "string" },
  },
});

/** Runs at a time: each is a process of its own, and most of a run is its start. */
const AT_A_TIME = 4;

/** Runs that ended in another message than they were to show. */
const failures: string[] = [];
const logs = await recordAll();
if (values.print !== undefined) {
  for (const [id, log] of logs) console.log(`── ${id}\n${log}\n`);
} else {
  const page = composeLogsPage(EXAMPLES, logs);
  const problems = [...failures, ...findGaps(page, EXAMPLES, join(root, "src"))];
  const documents = [
    ["docs/logs.md", () => page],
    ["docs/troubleshooting.md", (text: string) => writeTables(text, composeTables())],
    ["README.md", (text: string) => writeTables(text, composeReadmeTables())],
  ] as const;
  for (const [name, compose] of documents) {
    const path = join(root, name);
    const document = existsSync(path) ? readFileSync(path, "utf8") : "";
    const fresh = compose(document);
    if (!values.check) writeFileSync(path, fresh);
    else if (fresh !== document) problems.push(`${name} is stale: run \`npm run record\``);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

async function recordAll(): Promise<Map<string, string>> {
  const wanted = EXAMPLES.filter(({ id }) => id.startsWith(values.print ?? ""));
  const recorded = new Map<string, string>();
  const waiting = wanted.values();
  const recordNext = async () => {
    // One iterator for all: whoever is free takes the next one.
    for (const example of waiting) {
      try {
        recorded.set(example.id, await recordLog(example, values.bundle));
      } catch (error) {
        failures.push(error instanceof Error ? error.message : String(error));
      }
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, recordNext));
  return new Map(wanted.map(({ id }) => [id, recorded.get(id) ?? ""]));
}
