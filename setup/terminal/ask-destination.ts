import { readRepository } from "../../src/library.ts";
import { takeAnswer } from "../core/answers.ts";
import { checkEnvironment, checkRepository } from "../core/check-answers.ts";
import { repositoryIn } from "../core/repository.ts";
import type { Destination } from "../core/store-secrets.ts";
import type { TerminalContext } from "./context.ts";

/**
 * Asks for the repository and the environment.
 * @throws {AnswerError} if an answer given beforehand does not have the right form
 */
export async function askDestination({
  answers,
  prompts,
  entered,
  setup,
}: TerminalContext): Promise<Destination> {
  const proposal = entered.repository ?? setup.workingCopy?.repository ?? "";
  const given =
    takeAnswer(answers, "repository") ??
    (await prompts.input({
      message: "Repository (owner/repo)",
      ...(proposal !== "" && { default: proposal }),
      validate: (entry) =>
        readRepository(repositoryIn(entry)).ok ||
        "In the form owner/repo, or its address on GitHub.",
    }));
  const repository = repositoryIn(given);
  checkRepository(repository);
  entered.repository = repository;
  const environment =
    takeAnswer(answers, "environment") ??
    (await prompts.input({
      message: "Environment (empty: none)",
      ...(entered.environment && { default: entered.environment }),
    }));
  checkEnvironment(environment.trim());
  entered.environment = environment.trim();
  return { repository, environment: entered.environment };
}
