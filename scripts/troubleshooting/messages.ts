import { ERRORS, type ErrorCode } from "../../src/error-codes.ts";
import { FINDINGS, type FindingCode } from "../../src/health/findings.ts";

/** Lines of the log that have no annotation of their own. */
export const LOG_LINES = {
  "not-stored": { title: "Not stored" },
  "metadata-unreadable": { title: "Written, but its metadata could not be read" },
  cancelled: { title: "Cancelled" },
} as const;

/** A line of the log that is documented. */
export type LogLine = keyof typeof LOG_LINES;

/** Anything that the action says and that can be looked up. */
export type MessageCode = FindingCode | ErrorCode | LogLine;

/** Every message by its code, in the order of the documents: findings, errors, lines of the log. */
export const MESSAGES: Readonly<Record<MessageCode, { readonly title: string }>> = {
  ...FINDINGS,
  ...ERRORS,
  ...LOG_LINES,
};

/** The codes in the order of the documents. */
export const MESSAGE_CODES = Object.keys(MESSAGES) as MessageCode[];
