import type { Destination } from "./store-secrets.ts";

/**
 * A command that stores one secret with GitHub's own `gh`, and reads its value from standard input,
 * so that the value is in no history and in no list of processes.
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
