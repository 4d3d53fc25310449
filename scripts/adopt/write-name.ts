import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What stands in the files until the action has a home. Joined, so that this file stays as it is. */
export const PLACEHOLDER = ["OWNER", "facebook-page-token"].join("/");

/** Sentences of Markdown that are true only until then. */
const UNTIL_ADOPTED = /<!-- until adopted -->.*?<!-- \/until adopted -->/gs;

/**
 * Writes the repository's name in place of the placeholder into every file that git knows, bundles,
 * tests and recorded logs too, and takes out what is true only before.
 *
 * @param root the folder of the repository  @param name `owner/repo`
 * @returns the files that changed, sorted; none where the name was written before
 */
export function writeName(root: string, name: string): string[] {
  const listed = execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" });
  return listed
    .split("\0")
    .filter((file) => file !== "" && existsSync(join(root, file)))
    .filter((file) => rewrite(join(root, file), name))
    .toSorted();
}

function rewrite(path: string, name: string): boolean {
  const bytes = readFileSync(path);
  const text = bytes.toString("utf8");
  // A picture is no text: its bytes would not survive.
  if (!Buffer.from(text).equals(bytes)) return false;
  const named = text.replaceAll(PLACEHOLDER, () => name);
  const written = path.endsWith(".md") ? named.replaceAll(UNTIL_ADOPTED, "") : named;
  if (written === text) return false;
  writeFileSync(path, written);
  return true;
}
