import { type Secret, withoutQuotes } from "../../src/library.ts";
import { parseGithubToken } from "../core/check-answers.ts";
import { withExamination } from "../core/session.ts";
import type { Destination } from "../core/store-secrets.ts";
import { storeWithGh } from "../core/store-with-gh.ts";
import { confirmStoring, printOutcome } from "./confirm-storing.ts";
import type { TerminalContext } from "./context.ts";
import { printHowToRenew } from "./store-with-token.ts";

/**
 * Lets GitHub's `gh` write the secrets, as the account that is logged in there.
 *
 * @param renews whether a workflow needs a GitHub token of its own
 * @returns false if the person wants to try again
 */
export async function storeByGh(
  terminal: TerminalContext,
  destination: Destination,
  renews: boolean,
): Promise<boolean> {
  const { setup, output } = terminal;
  const githubToken = renews ? await askForToken(terminal) : undefined;
  if (!(await confirmStoring(terminal, destination, githubToken !== undefined))) return false;
  const outcome = await storeWithGh(withExamination(setup.session), destination, githubToken, {
    stored: (line) => output.print(`✓ ${line}`),
    waiting: output.print,
  });
  if (renews && !githubToken) printHowToRenew(terminal);
  return printOutcome(terminal, outcome, destination);
}

async function askForToken({ prompts, setup }: TerminalContext): Promise<Secret | undefined> {
  const entry = await prompts.password({
    message: "GitHub token with which the workflow renews them (empty: later)",
    long: true,
  });
  return withoutQuotes(entry) === "" ? undefined : parseGithubToken(setup.session.registry, entry);
}
