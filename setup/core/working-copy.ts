import { execFileSync } from "node:child_process";
import { lstatSync, mkdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readRepository } from "../../src/library.ts";
import { SetupError } from "./setup-error.ts";
import { writeNew } from "./write-new.ts";

/** The git working copy in which the setup was started. */
export interface WorkingCopy {
  root: string;
  /** `owner/repo` of its remote `origin`; empty if that is not on a GitHub. */
  repository: string;
}

/** The working copy around a folder. Undefined without one, or without git. */
export function findWorkingCopy(folder: string): WorkingCopy | undefined {
  const root = askGit(folder, "rev-parse", "--show-toplevel");
  if (root === undefined) return undefined;
  const remote = askGit(folder, "remote", "get-url", "origin") ?? "";
  return { root, repository: repositoryOf(remote) };
}

/** The hosts github.com, GitHub Enterprise by its usual names, and common aliases in ssh. */
const GITHUB = /(?:^|\.)github(?:[.:-]|$)|\.ghe\.com(?::|$)/i;

/** `owner/repo` of a remote on a GitHub, by https or ssh; empty for another form or host. */
export function repositoryOf(remote: string): string {
  const match =
    /^(?:https?:\/\/(?:[^/@]*@)?([^/@]+)\/|(?:ssh:\/\/)?[^/@]+@([^/:]+)(?::\d+\/|[:/]))([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(
      remote,
    );
  const [, far = "", near = "", repository = ""] = match ?? [];
  return GITHUB.test(far || near) && readRepository(repository).ok ? repository : "";
}

/**
 * Writes a workflow below `.github/workflows/`. Never overwrites another file.
 *
 * @returns the path that was written, from the root of the working copy
 * @throws {SetupError} if something else has this name, or the folder is a link or not writable
 */
export function writeWorkflow({ root }: WorkingCopy, file: string, content: string): string {
  const path = join(".github", "workflows", file);
  try {
    return writeOnce(root, path, content);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof SetupError || code === undefined) throw error;
    throw new SetupError(
      "workflow-unwritable",
      `${path} cannot be written here (${code}).`,
      "Copy the workflow, and paste it into a file of this name instead.",
      error,
    );
  }
}

function writeOnce(root: string, path: string, content: string): string {
  const whole = join(root, path);
  assertFolders(root, path);
  const found = lstatSync(whole, { throwIfNoEntry: false });
  if (found) {
    // Its size first: what a link or a device leads to may never end.
    const bytes = Buffer.byteLength(content);
    if (found.isFile() && found.size === bytes && readFileSync(whole, "utf8") === content)
      return path;
    throw new SetupError(
      "workflow-exists",
      `${path} exists ${found.isFile() ? "with other content" : "and is no ordinary file"}. It was left as it is.`,
      "Rename that file, or paste the workflow into a file of another name.",
    );
  }
  mkdirSync(dirname(whole), { recursive: true });
  writeNew(whole, content);
  return path;
}

/** Checks that no folder above a file is a link: git does not follow it, and it may lead anywhere. */
function assertFolders(root: string, path: string): void {
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    if (!lstatSync(join(root, folder), { throwIfNoEntry: false })?.isSymbolicLink()) continue;
    throw new SetupError(
      "workflow-unwritable",
      `${folder} is a link here, which GitHub does not follow. Nothing was written.`,
      "Put a folder in its place, or copy the workflow into the repository on GitHub.",
    );
  }
}

function askGit(folder: string, ...words: string[]): string | undefined {
  try {
    return execFileSync("git", words, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return undefined;
  }
}
