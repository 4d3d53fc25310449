import { permissionFor } from "../../src/library.ts";
import { parseGithubToken } from "../core/check-answers.ts";
import { withExamination } from "../core/session.ts";
import { lacksPermission, readOnly } from "../core/store-failures.ts";
import { type Destination, SECRET_NAMES, storeSecrets, targetOf } from "../core/store-secrets.ts";
import { confirmStoring, printOutcome } from "./confirm-storing.ts";
import type { TerminalContext } from "./context.ts";

/**
 * Writes the secrets with a GitHub token, through the sealed box of the action.
 *
 * @param renews whether a workflow needs the GitHub token too: it is stored then
 * @param given the token, if it was given beforehand
 * @returns false if the person wants to try again
 */
export async function storeWithToken(
  terminal: TerminalContext,
  destination: Destination,
  renews: boolean,
  given?: string,
): Promise<boolean> {
  const { prompts, output } = terminal;
  if (given === undefined) {
    output.print(
      `It needs ${permissionFor(targetOf(destination))} for ${destination.repository}: make it at github.com/settings/personal-access-tokens/new.`,
    );
  }
  const entry = given ?? (await prompts.password({ message: "GitHub token", long: true }));
  const { session } = terminal.setup;
  parseGithubToken(session.registry, entry);
  if (!(await confirmStoring(terminal, destination, renews))) return false;
  const request = { ...destination, githubToken: entry, alsoStoreGithubToken: renews };
  try {
    const outcome = await storeSecrets(withExamination(session), request, output.print);
    return await printOutcome(terminal, outcome, destination);
  } catch (error) {
    if (!lacksPermission(error)) throw error;
    output.printFailure(readOnly(error, [], destination, "terminal"));
    return false;
  }
}

/** Prints the next step if the workflow renews secrets but its GitHub token is not stored. */
export function printHowToRenew({ output }: Pick<TerminalContext, "output">): void {
  output.print(
    `⚠️ A workflow renews secrets, and needs a GitHub token that may write them in the secret ${SECRET_NAMES.github}. Store one there before it runs.`,
  );
}
