import { permissionFor } from "../../src/library.ts";
import { withExamination } from "../core/session.ts";
import { type Destination, SECRET_NAMES, storeSecrets, targetOf } from "../core/store-secrets.ts";
import type { TerminalContext } from "./context.ts";

/**
 * Writes the secrets with a GitHub token, through the sealed box of the action.
 *
 * @param renews whether the workflow needs the GitHub token too
 * @param given the token, if it was given beforehand
 * @returns false if one could not be written and the person wants to try again
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
  const githubToken = given ?? (await prompts.password({ message: "GitHub token", long: true }));
  const alsoStoreGithubToken =
    renews &&
    (await prompts.confirm({
      message: `Store it too, as ${SECRET_NAMES.github}? The workflow renews the other secrets with it.`,
      default: true,
    }));
  const outcome = await storeSecrets(
    withExamination(terminal.setup.session),
    { ...destination, githubToken, alsoStoreGithubToken },
    output.print,
  );
  for (const error of outcome.errors) output.printError(error);
  if (renews && !alsoStoreGithubToken) printHowToRenew(terminal);
  if (outcome.failed.length === 0) return true;
  output.print(`Not written: ${outcome.failed.join(", ")}.`);
  return !(await prompts.confirm({ message: "Try again?", default: true }));
}

/** Prints the next step if the workflow renews secrets but its GitHub token is not stored. */
export function printHowToRenew({ output }: Pick<TerminalContext, "output">): void {
  output.print(
    `⚠️ The workflow renews secrets, and needs a GitHub token that may write them in the secret ${SECRET_NAMES.github}. Store one there before it runs.`,
  );
}
