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
