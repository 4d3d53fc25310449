/** The setup's own errors, by code, with their titles. The action's errors have codes of their own. */
const TITLES = {
  "answer-invalid": "Something to correct",
  "answers-missing": "Answers are missing",
  cancelled: "Cancelled",
  "changed-meanwhile": "Something changed in the meantime",
  "command-line": "This cannot be started",
  "folder-gone": "The folder is gone",
  "no-browser": "No browser could be opened",
  "no-port": "No free port",
  "no-terminal": "There is no terminal to ask in",
  "no-working-copy": "There is no working copy",
  "other-page": "Another Page was chosen in the meantime",
  "token-unhealthy": "The Page token is not healthy",
  "workflow-exists": "A workflow of this name already exists",
  "workflow-unwritable": "The workflow could not be written",
} as const satisfies Record<string, string>;

/** Why the setup itself cannot continue. */
export type SetupErrorCode = keyof typeof TITLES;

/** An error of the setup itself. Its remedy fits every interface that can show it. */
export class SetupError extends Error {
  readonly code: SetupErrorCode;
  readonly title: string;
  readonly remedy: string;

  constructor(code: SetupErrorCode, message: string, remedy: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.title = TITLES[code];
    this.remedy = remedy;
  }
}

/** An answer cannot be used. Names the field of the form. */
export class AnswerError extends SetupError {
  readonly field: string;

  constructor(field: string, message: string, remedy: string, cause?: unknown) {
    super("answer-invalid", message, remedy, cause);
    this.field = field;
  }
}

/** Several answers cannot be used. */
export class AnswersError extends SetupError {
  readonly mistakes: readonly AnswerError[];

  constructor(mistakes: readonly AnswerError[]) {
    const lines = mistakes.map(({ message, remedy }) => `• ${message} ${remedy}`);
    super("answer-invalid", lines.join("\n"), "Correct these, and go on.");
    this.mistakes = mistakes;
  }
}

/** The answers that an error is about. */
export function mistakesOf(error: unknown): readonly AnswerError[] {
  if (error instanceof AnswersError) return error.mistakes;
  return error instanceof AnswerError ? [error] : [];
}

/**
 * Runs all checks of a form, so that every mistake is reported at once.
 * @throws {AnswerError} about the one answer that cannot be used, or {AnswersError} about several
 */
export function checkAll(...checks: ReadonlyArray<() => void>): void {
  const mistakes = checks.flatMap((check) => {
    try {
      check();
      return [];
    } catch (error) {
      if (error instanceof AnswerError) return [error];
      throw error;
    }
  });
  const [first] = mistakes;
  if (first) throw mistakes.length === 1 ? first : new AnswersError(mistakes);
}
