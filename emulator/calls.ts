import type { HttpAnswer } from "./http.ts";

/** Which of the three servers a call went to. */
export type ServerName = "graph" | "github" | "dialog";

/**
 * One request as a server saw it. Calls are recorded in the order of arrival, faults included, so
 * that a test can check the requests, their order, and which of them ran side by side.
 */
export interface RecordedCall {
  readonly server: ServerName;
  readonly method: string;
  /** Percent-encoded as it came, without the query. */
  readonly path: string;
  readonly query: Record<string, string>;
  /** Names in lower case. */
  readonly headers: Record<string, string>;
  /** The decoded urlencoded or multipart body, `{}` otherwise. */
  readonly form: Record<string, string>;
  /** The parsed JSON body, or undefined. */
  readonly json: unknown;
  /** Headers and body of the answer, whole even where a fault cut it; undefined while there is none. */
  answer: Pick<HttpAnswer, "headers" | "body"> | undefined;
  /** The HTTP status answered; 0 while unanswered, and for ever when the connection was reset. */
  status: number;
  /** Milliseconds on a monotonic clock when the request had been read. */
  readonly arrivedAt: number;
  /** Milliseconds on the same clock when the answer began; undefined while there is none. */
  answeredAt: number | undefined;
}
