/**
 * A request, read and decoded, as the transport hands it to the pure handlers. Names of
 * headers are lower case; of a repeated parameter the last one counts, as in PHP.
 */
export interface HttpRequest {
  readonly method: string;
  /** Percent-encoded as it came, without the query. */
  readonly path: string;
  readonly query: Record<string, string>;
  readonly headers: Record<string, string>;
  /** The decoded urlencoded or multipart body, `{}` otherwise. */
  readonly form: Record<string, string>;
  /** The parsed JSON body, or undefined. */
  readonly json: unknown;
  /** Scheme, host and port the caller reached, without a trailing slash. */
  readonly origin: string;
}

/** A handler's answer; the transport adds nothing but `Content-Length`. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

/** The `Date` header of an epoch second, RFC 9110 section 5.6.7. */
export function formatHttpDate(epoch: number): string {
  return new Date(epoch * 1000).toUTCString();
}
