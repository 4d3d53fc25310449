/** What every error of the action is made of; each text is safe to show once it is scrubbed. */
export interface ErrorParts {
  /** The annotation's title: what went wrong, in a few words. */
  title: string;
  /** What happened and why, in sentences. */
  message: string;
  /** Who must do what, and where. */
  remedy: string;
  cause?: unknown;
}

/**
 * "Could not find out": whatever keeps a run from knowing whether a token is healthy. An unhealthy
 * token is no error, it is a finding (see `health/findings.ts`).
 */
export class ActionError extends Error {
  readonly title: string;
  readonly remedy: string;

  constructor({ title, message, remedy, cause }: ErrorParts) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.title = title;
    this.remedy = remedy;
  }
}

/** The workflow's inputs cannot be used. Holds all problems, not only the first. */
export class InputError extends ActionError {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super({
      title:
        problems.length === 1
          ? "An input needs attention"
          : `${problems.length} problems with the inputs`,
      message:
        problems.length === 1
          ? `${problems[0]}`
          : problems.map((problem) => `• ${problem}`).join("\n"),
      remedy:
        "Correct the `with:` block of this step, or the variable or secret that it names (in the repository on GitHub: Settings → Secrets and variables → Actions). Nothing was called and nothing was changed.",
    });
    this.problems = problems;
  }
}

/** The app's credentials are refused. */
export class CredentialsError extends ActionError {}

/** The user token cannot be used: dead, of the wrong kind, or of another app. */
export class UserTokenError extends ActionError {}

/** No Page can be chosen, or no token for it comes back. */
export class PageError extends ActionError {}

/** A secret could not be written, or GitHub does not let this token write it. */
export class StorageError extends ActionError {}

/** How a failed request ended, as far as trying again is concerned. */
export interface RequestFailure {
  /** Whether the same request may succeed when it is sent again. */
  transient: boolean;
  /** Seconds after which the server asks to be called again. */
  retryAfter?: number | undefined;
}

/** A request got no usable answer: no connection, a time-out, or an answer that is not JSON. */
export class RequestError extends ActionError implements RequestFailure {
  readonly transient: boolean;
  readonly retryAfter: number | undefined;

  constructor(parts: ErrorParts & RequestFailure) {
    super(parts);
    this.transient = parts.transient;
    this.retryAfter = parts.retryAfter;
  }
}

/** An answer is JSON, but a field that is needed is missing or of another type. */
export class DecodingError extends ActionError {
  constructor(path: string, expected: string, found: string) {
    super({
      title: "An answer has an unexpected form",
      message: `The answer's field \`${path}\` should be ${expected}, but it is ${found}.`,
      remedy:
        "Either the API has changed or something between it and the runner (a proxy, a test server) rewrites answers. Run the job again; if it stays, open an issue in this action's repository with this message.",
    });
  }
}
