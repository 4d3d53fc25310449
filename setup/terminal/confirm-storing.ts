import type { WriteOutcome } from "../../src/library.ts";
import { withExamination } from "../core/session.ts";
import { describeStoreFailures } from "../core/store-failures.ts";
import type { Destination } from "../core/store-secrets.ts";
import { SECRET_NAMES, secretsToStore } from "../core/store-secrets.ts";
import type { TerminalContext } from "./context.ts";

/** Asks before anything is stored. @param alsoGithub whether the GitHub token is among it */
export function confirmStoring(
  { prompts, setup }: TerminalContext,
  { repository, environment }: Destination,
  alsoGithub: boolean,
): Promise<boolean> {
  const names = [
    ...secretsToStore(withExamination(setup.session)).map(({ name }) => name),
    ...(alsoGithub ? [SECRET_NAMES.github] : []),
  ];
  const place = environment === "" ? repository : `the environment ${environment} of ${repository}`;
  return prompts.confirm({
    message: `Store now? ${names.join(", ")} in ${place}. Secrets of these names are replaced.`,
    default: true,
  });
}

/** Prints what was not stored. @returns whether the person is done with storing */
export async function printOutcome(
  { prompts, output }: TerminalContext,
  outcome: WriteOutcome,
  destination: Destination,
): Promise<boolean> {
  for (const failure of describeStoreFailures(outcome, destination, "terminal"))
    output.printFailure(failure);
  if (outcome.failed.length === 0) return true;
  return !(await prompts.confirm({
    message: `Not written: ${outcome.failed.join(", ")}. Try again?`,
    default: true,
  }));
}
