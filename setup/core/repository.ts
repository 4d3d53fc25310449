import { readRepository } from "../../src/library.ts";

/** The parts of a path on GitHub that can be a repository: the first two, without `.git`. */
const IN_ADDRESS =
  /^(?:(?:https?|ssh|git):\/\/)?(?:[^/@\s]+@)?[\w.-]*github[\w.-]*(?::\d+)?[/:]([^/\s]+\/[^/\s?#]+?)(?:\.git)?(?:[/?#]\S*)?$/i;

/**
 * The repository in what a person entered: `owner/repo`, or any address of it on GitHub, as the browser
 * or `git remote` shows it. The trimmed entry itself if there is none in it.
 */
export function repositoryIn(entry: string): string {
  const trimmed = entry.trim();
  if (readRepository(trimmed).ok) return trimmed;
  const [, found = ""] = IN_ADDRESS.exec(trimmed) ?? [];
  return readRepository(found).ok ? found : trimmed;
}
