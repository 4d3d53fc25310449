import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../../..");

/** What people paste. */
export const EXAMPLES = join(root, "examples");
/** Workflows that say `uses: ./`. */
export const WORKFLOWS = join(import.meta.dirname, "../workflows");

/** What `act` needs of a checkout: a commit, and a remote that names the repository. */
const COMMIT = [
  ["init", "--quiet", "--initial-branch", "main"],
  ["remote", "add", "origin", "https://github.com/octo-org/bakery.git"],
  ["add", "."],
  ["-c", "user.name=Ada", "-c", "user.email=ada@example.com", "commit", "--quiet", "-m", "Begin"],
];

/** Puts `action.yml` and `dist/` into a folder: all that GitHub fetches and needs of this action. */
export function publishAction(folder: string): void {
  for (const part of ["action.yml", "dist"]) {
    cpSync(join(root, part), join(folder, part), { recursive: true });
  }
}

/** Turns a folder, with what it holds already, into the repository `octo-org/bakery`. */
export function commitWorkflows(folder: string, from: string): void {
  const workflows = join(folder, ".github/workflows");
  mkdirSync(workflows, { recursive: true });
  for (const name of yamlFiles(from)) cpSync(join(from, name), join(workflows, name));
  for (const args of COMMIT) execFileSync("git", args, { cwd: folder });
}

/** The names of the workflows in a folder. */
export function yamlFiles(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.endsWith(".yml"));
}
