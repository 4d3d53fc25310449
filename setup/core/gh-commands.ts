import type { Destination } from "./store-secrets.ts";

/**
 * A command that stores one secret with GitHub's own `gh`. It reads the value from standard input, so
 * that no history and no list of processes shows it.
 *
 * @see https://cli.github.com/manual/gh_secret_set
 */
export function ghSecretSet(name: string, { repository, environment }: Destination): string[] {
  return [
    "gh",
    "secret",
    "set",
    name,
    "--repo",
    repository,
    ...(environment === "" ? [] : ["--env", environment]),
  ];
}

/** A command as a person types it into a POSIX shell. */
export function showCommand(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(" ");
}
