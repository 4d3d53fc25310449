import { AnswerError } from "../core/answer-error.ts";
import { takeAnswer } from "../core/answers.ts";
import { checkEnvironment } from "../core/environment-name.ts";
import type { Destination } from "../core/store-secrets.ts";
import type { TerminalContext } from "./context.ts";

/** Whether a text has the form `owner/repo`; the first sign keeps it from being taken for a flag. */
export function isRepository(text: string): boolean {
  return /^\w[\w.-]*\/[\w.-]+$/.test(text);
}

/**
 * Asks for the repository and the environment.
 * @throws {AnswerError} when a repository that was given beforehand does not have the form of one
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
      validate: (entry) => isRepository(entry.trim()) || "In the form owner/repo.",
    }));
  const repository = given.trim();
  if (!isRepository(repository))
    throw new AnswerError(
      "repository",
      "The repository must have the form owner/repo.",
      "Enter it again.",
    );
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
