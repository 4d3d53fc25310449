/** Fields of the error envelope beside code and message; facts section 5. */
export interface ErrorDetails {
  subcode?: number;
  /** Default `OAuthException`. */
  type?: string;
  isTransient?: boolean;
  userTitle?: string;
  userMessage?: string;
  /** The third part of `WWW-Authenticate`; default by the code. */
  challenge?: "invalid_request" | "invalid_token" | "invalid_code";
  /** HTTP status; default 400. */
  status?: number;
  headers?: Record<string, string>;
}

/** A refusal of the Graph API: thrown by a handler, turned into the error envelope at the end. */
export class GraphError extends Error {
  readonly code: number | undefined;
  readonly details: ErrorDetails;

  constructor(code: number | undefined, message: string, details: ErrorDetails = {}) {
    super(message);
    this.code = code;
    this.details = details;
  }

  /** The third part of `WWW-Authenticate`. */
  get challenge(): string {
    return this.details.challenge ?? (this.code === 190 ? "invalid_token" : "invalid_request");
  }

  /** `{"error": …}` as it goes into the body. */
  toEnvelope(traceId: string, omitSubcode: boolean): { error: Record<string, unknown> } {
    const { subcode, type, isTransient, userTitle, userMessage } = this.details;
    return {
      error: {
        message: this.message,
        type: type ?? "OAuthException",
        ...(this.code !== undefined && { code: this.code }),
        ...(subcode !== undefined && !omitSubcode && { error_subcode: subcode }),
        ...(isTransient !== undefined && { is_transient: isTransient }),
        ...(userTitle !== undefined && { error_user_title: userTitle }),
        ...(userMessage !== undefined && { error_user_msg: userMessage }),
        fbtrace_id: traceId,
      },
    };
  }
}

/** Facebook's words for code 415, subcodes 2859009 and 1404120 (facebook-java-business-sdk#437). */
export const TWO_FACTOR_REQUIRED =
  "Two factor authentication required. User have to enter a code from SMS or TOTP code generator to pass 2fac. This could happen when accessing a 2fac-protected asset like a page that is owned by a 2fac-protected business manager.";

/** Code 190: the token itself is at fault. */
export function tokenError(message: string): GraphError {
  return new GraphError(190, message);
}

/** Code 4: the app's limit of calls. The rejection itself carries no `X-App-Usage` [C]. */
export function appLimitError(): GraphError {
  const message = "(#4) Application request limit reached";
  return new GraphError(4, message, { status: 403, isTransient: true });
}

/** Code 100/33: no such object, or none that this token may know of; facts section 3.3. */
export function missingObjectError(method: string, id: string): GraphError {
  return new GraphError(
    100,
    `Unsupported ${method.toLowerCase()} request. Object with ID '${id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api`,
    { subcode: 33, type: "GraphMethodException" },
  );
}

/** Code 100: a field or edge that this kind of object does not have. */
export function missingFieldError(field: string, nodeType: string): GraphError {
  return new GraphError(
    100,
    `(#100) Tried accessing nonexisting field (${field}) on node type (${nodeType})`,
  );
}

/** Code 2500: a path that leads nowhere. */
export function unknownPathError(rest: readonly string[]): GraphError {
  return new GraphError(2500, `Unknown path components: /${rest.join("/")}`);
}

/** Code 200: the token may not do this; HTTP 403. */
export function permissionError(message: string): GraphError {
  return new GraphError(200, `(#200) ${message}`, { status: 403 });
}

/** Code 100 about a code of the login dialog, with the challenge `invalid_code`. */
export function codeError(message: string, subcode?: number): GraphError {
  return new GraphError(100, message, {
    challenge: "invalid_code",
    ...(subcode !== undefined && { subcode }),
  });
}

/** Code 100 about one parameter. */
export function parameterError(message: string): GraphError {
  return new GraphError(100, `(#100) ${message}`);
}
