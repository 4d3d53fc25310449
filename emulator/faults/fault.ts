import type { ServerName } from "../calls.ts";
import type { HttpRequest } from "../http.ts";

/** The requests that a fault meets. A condition that is left out matches everything. */
export interface FaultMatch {
  server?: ServerName;
  method?: string;
  /**
   * A string is compared with the whole path, and with the path without `/vN.N` or `/api/v3`; a
   * regular expression is tried on the whole path.
   */
  path?: string | RegExp;
  query?: Record<string, string | RegExp>;
  /** Parameters of the form body, in the same way. */
  form?: Record<string, string | RegExp>;
  /** A condition of its own; asked last, once for each request that meets the others. */
  when?: (request: HttpRequest) => boolean;
}

/** The Graph error envelope in place of an answer; facts section 5. */
export interface GraphErrorEffect {
  kind: "graph-error";
  status: number;
  /** Absent: very old answers have only a message and a type. */
  code?: number;
  subcode?: number;
  message: string;
  /** Default `OAuthException`. */
  type?: string;
  isTransient?: boolean;
  headers?: Record<string, string>;
}

/** What happens to a request that a fault meets. */
export type FaultEffect =
  | GraphErrorEffect
  /** Exactly this answer; only `Content-Length` is added, unless given. */
  | { kind: "respond"; status: number; headers?: Record<string, string>; body?: string | Buffer }
  /** The real answer, so many milliseconds late. */
  | { kind: "delay"; ms: number }
  /** No answer ever; the connection stays open. */
  | { kind: "hang" }
  /** The real answer's headers at once, then its body one byte in so many milliseconds (1000). */
  | { kind: "drip"; msPerByte?: number }
  /** The connection is reset before any answer. */
  | { kind: "reset" }
  /** The connection is reset when half of the real answer's body is sent. */
  | { kind: "cut" }
  /**
   * The real JSON answer, edited in view of the request; `status` and `headers` replace those of
   * the real one.
   */
  | {
      kind: "rewrite";
      // biome-ignore lint/suspicious/noExplicitAny: a test edits a body whose shape it knows
      rewrite: (body: any, request: HttpRequest) => unknown;
      status?: number;
      headers?: Record<string, string>;
    }
  /**
   * Something happens in the world just before the real answer, as between two calls; `headers`
   * are added to it, such as `connection: close`.
   */
  | { kind: "meanwhile"; change: () => void; headers?: Record<string, string> };

/** A fault: which requests, how often, and what happens to them. */
export type Fault = FaultEffect & {
  on: FaultMatch;
  /** How many requests it meets before it is spent; default 1, `Infinity` for all. */
  times?: number;
  /** How many matching requests pass unharmed first; default 0. */
  after?: number;
};
