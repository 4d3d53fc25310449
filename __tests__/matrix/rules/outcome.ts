/** What a run must have told and done at its end. */
export interface RunEnd {
  exitCode: 0 | 1;
  /** Annotations of each level. */
  errors: number;
  warnings: number;
  /** What `page-token` holds: the token given, one that this run obtained, or nothing. */
  handedOver: "given" | "new" | "none";
  /** What the two secrets hold, where the scene has them: the old value, or a whole new one. */
  pageSecret: Stored;
  userSecret: Stored;
}

/** `either`: GitHub may have taken the value before the answer was lost. */
export type Stored = "old" | "new" | "either";

/** What is expected of a case. */
export interface Outcome extends RunEnd {
  /** Requests that reach the call; undefined where the server cannot see them. */
  requests: number;
  /** Further tries that the log tells of, at this call. */
  furtherTries: number;
  /** Stands in the annotations. */
  says: RegExp | undefined;
  /** Stands in the log. */
  logs: RegExp | undefined;
  /** Whether the run may have asked for a Page token. */
  mayAsk: boolean;
  /** Whether an organization's secret is still read by all repositories selected before. */
  keepsReaders: boolean;
  /** Most seconds that waiting may take, beside the work itself. */
  seconds: number;
}
