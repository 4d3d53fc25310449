/**
 * `npm run adopt -- OWNER/REPO`: writes the repository that this action lives in wherever its
 * placeholder stands, formats and builds, and says what a person must still set on GitHub.
 */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { readRepository } from "../src/inputs/forms.ts";
import { leftToDo } from "./adopt/left-to-do.ts";
import { PLACEHOLDER, writeName } from "./adopt/write-name.ts";

const root = dirname(import.meta.dirname);
process.exitCode = adopt(process.argv.slice(2));

/** The exit code. */
function adopt(words: readonly string[]): 0 | 1 | 2 {
  const [given = ""] = words;
  const name = readRepository(given);
  if (words.length !== 1 || !name.ok || given === PLACEHOLDER) {
    console.error(
      "Usage: npm run adopt -- OWNER/REPO\nOWNER/REPO is the repository on GitHub that holds this action, such as octo-org/facebook-page-token.",
    );
    return 2;
  }
  const files = writeName(root, name.value);
  if (files.length === 0) {
    console.log("Nothing to write: no file holds the placeholder any more.\n");
    console.log(leftToDo(name.value));
    return 0;
  }
  console.log(`${name.value} is written into ${files.length} files:\n  ${files.join("\n  ")}\n`);
  // A longer name can break lines elsewhere; and the bundles are those of the formatted sources.
  const format = ["node_modules/@biomejs/biome/bin/biome", "check", "--write", "--log-level=error"];
  if (!succeeds(format) || !succeeds(["scripts/build.ts"])) return 1;
  console.log(leftToDo(name.value));
  return 0;
}

function succeeds([script = "", ...args]: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  return status === 0;
}
