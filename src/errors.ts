import type { ErrorCode, LoginAdvice, LoginCure } from "./error-codes.ts";

/** What every error of the action is made of; each text is safe to show once it is scrubbed. */
export interface ErrorParts extends LoginAdvice {
  code: ErrorCode;
  /** What happened and why, in sentences. */
  message: string;
  /** Who must do what, and where. */
  remedy: string;
  cause?: unknown;
  /** Whether the message holds already what the cause says. */
  quotesCause?: boolean;
}

/**
 * "Could not find out": whatever keeps a run from knowing whether a token is healthy. An unhealthy
 * token is no error, it is a finding (see `health/findings.ts`).
 */
export class ActionError extends Error {
  readonly code: ErrorCode;
  readonly remedy: string;
  /** What a login does, where the table does not say it. A stage that learns of a system user sets it to `false`. */
  login: LoginCure | false | undefined;
  readonly byLink: string | undefined;
  readonly quotesCause: boolean;

  constructor({ code, message, remedy, login, byLink, cause, quotesCause = false }: ErrorParts) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = new.target.name;
    this.code = code;
    this.remedy = remedy;
    this.login = login;
    this.byLink = byLink;
    this.quotesCause = quotesCause;
  }
}

/** What the other side said of an error, where its own message does not hold it. */
export function detailsOf({ cause, quotesCause }: ActionError): string | undefined {
  return cause instanceof ActionError && !quotesCause ? cause.message : undefined;
}

/** How a failed request ended, as far as trying again is concerned. */
export interface RequestFailure {
  /** Whether the same request may succeed when it is sent again. */
  transient: boolean;
  /** Seconds after which the server asks to be called again. */
  retryAfter?: number | undefined;
}

type RequestErrorParts = ErrorParts & { unsent?: boolean; lessMayHelp?: boolean } & {
  code: "no-answer" | "answer-unexpected" | "store-not-found";
} & RequestFailure;

/** A request got no usable answer: no connection, a time-out, or an answer that is not JSON. */
export class RequestError extends ActionError implements RequestFailure {
  readonly transient: boolean;
  readonly retryAfter: number | undefined;
  /** Whether it is sure that nothing of the request reached the server. */
  readonly unsent: boolean;
  /** Whether a request that asks for less may be answered: the answer was too large, or too late. */
  readonly lessMayHelp: boolean;

  constructor(parts: RequestErrorParts) {
    super(parts);
    this.lessMayHelp = parts.lessMayHelp ?? false;
    this.unsent = parts.unsent ?? false;
    this.transient = parts.transient;
    this.retryAfter = parts.retryAfter;
  }
}

/** An answer is JSON, but a field that is needed is missing or of another type. */
export class DecodingError extends ActionError {
  constructor(path: string, expected: string, found: string) {
    super({
      code: "answer-unexpected",
      message: `The answer's field \`${path}\` should be ${expected}, but it is ${found}.`,
      remedy:
        "Something else may answer: check `graph-api-url`, `github-api-url` and the runner's proxy variables, and run the job again. If it stays, the API has changed: open an issue in this action's repository with this message.",
    });
  }
}

/** Whether an error speaks of the app's credentials, or of the user token, by the family of its code. */
export function isAbout({ code }: ActionError, family: "app" | "user-token"): boolean {
  return code.startsWith(`${family}-`);
}
