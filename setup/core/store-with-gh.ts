import { ActionError, type Secret, type WriteOutcome } from "../../src/library.ts";
import { run } from "./gh.ts";
import { ghSecretSet, showCommand } from "./gh-commands.ts";
import type { CheckedApp, Examination, Session } from "./session.ts";
import { type Destination, SECRET_NAMES, secretsToStore } from "./store-secrets.ts";

/**
 * Lets GitHub's `gh` write the secrets, as the account that is logged in there. Each value goes to
 * its standard input.
 *
 * @param githubToken is stored too; undefined: none is
 * @throws {SetupError} if the Page token is not healthy; single refusals are in the outcome
 */
export async function storeWithGh(
  session: Session & { app: CheckedApp; examination: Examination },
  destination: Destination,
  githubToken: Secret | undefined,
  log: (line: string) => void,
): Promise<WriteOutcome> {
  const writes = [
    ...secretsToStore(session),
    ...(githubToken ? [{ name: SECRET_NAMES.github, value: githubToken }] : []),
  ];
  const written: string[] = [];
  const failed: string[] = [];
  const errors: ActionError[] = [];
  for (const { name } of writes) session.progress.set(name, "waiting");
  for (const { name, value } of writes) {
    const command = ghSecretSet(name, destination);
    session.progress.set(name, "under way");
    const { code, complaint } = await run(command, value.reveal());
    session.progress.set(name, code === 0 ? "stored" : "failed");
    if (code === 0) {
      written.push(name);
      log(`Stored: secret ${name} of ${destination.repository}`);
      continue;
    }
    failed.push(name);
    errors.push(
      new ActionError({
        code: "store-failed",
        message: `${showCommand(command)} failed: ${complaint.trim() || "no message"}`,
        remedy: "Follow what gh says, and try again. Or use a GitHub token instead.",
      }),
    );
  }
  return { written, failed, errors };
}
