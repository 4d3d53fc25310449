import { ActionError, type Secret, type WriteOutcome } from "../../src/library.ts";
import { type Ended, run } from "./gh.ts";
import { ghSecretSet, showCommand } from "./gh-commands.ts";
import type { CheckedApp, Examination, Session } from "./session.ts";
import { type Destination, SECRET_NAMES, secretsToStore } from "./store-secrets.ts";

/** Milliseconds for `gh` to write one secret. */
const LIMIT = 30_000;

/** What a person is told while `gh` writes, and what ends it. */
export interface GhProgress {
  /** Gets a line for each stored secret. */
  stored(line: string): void;
  /** Gets a line for each secret that takes long. */
  waiting(line: string): void;
  /** Ends the writing; what is not written stays so. */
  signal?: AbortSignal;
  /** Milliseconds for one secret. */
  limit?: number;
}

/**
 * Lets GitHub's `gh` write the secrets, as the account that is logged in there. Each value goes to
 * its standard input. After a `gh` that took too long no other one is started.
 *
 * @param githubToken is stored too; undefined: none is
 * @throws {SetupError} if the Page token is not healthy; single refusals are in the outcome
 */
export async function storeWithGh(
  session: Session & { app: CheckedApp; examination: Examination },
  destination: Destination,
  githubToken: Secret | undefined,
  { stored, waiting, signal, limit = LIMIT }: GhProgress,
): Promise<WriteOutcome> {
  const writes = [
    ...secretsToStore(session),
    ...(githubToken ? [{ name: SECRET_NAMES.github, value: githubToken }] : []),
  ];
  const written: string[] = [];
  const errors: ActionError[] = [];
  for (const { name } of writes) session.progress.set(name, "waiting");
  for (const { name, value } of writes) {
    if (signal?.aborted) break;
    const command = ghSecretSet(name, destination);
    session.progress.set(name, "under way");
    const onSlow = () => waiting(`Waiting for gh, which writes ${name}…`);
    const ended = await run(command, value.reveal(), { limit, signal, onSlow });
    if (ended.code === 0) {
      session.progress.set(name, "stored");
      written.push(name);
      stored(`Stored: secret ${name} of ${destination.repository}`);
      continue;
    }
    session.progress.set(name, "failed");
    errors.push(explain(showCommand(command), ended, limit));
    if (ended.late) break;
  }
  const failed = writes.map(({ name }) => name).filter((name) => !written.includes(name));
  for (const name of failed) session.progress.set(name, "failed");
  return { written, failed, errors };
}

function explain(command: string, { complaint, late }: Ended, limit: number): ActionError {
  const said = complaint.trim();
  if (!late)
    return new ActionError({
      code: "store-failed",
      message: `${command} failed: ${said || "no message"}`,
      remedy: "Follow what gh says, and try again. Or use a GitHub token instead.",
    });
  return new ActionError({
    code: "store-failed",
    message: `${command} did not end within ${limit / 1000} seconds, and was ended. ${said === "" ? "It gave no message." : `It said: ${said}`} The secrets after it were not tried.`,
    remedy:
      "Run the command in another terminal: a question of gh's or of your keyring may wait there. Then try again, or use a GitHub token instead.",
  });
}
