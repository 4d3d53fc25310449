import type { ErrorCode } from "../error-codes.ts";
import type { FindingCode } from "../health/findings.ts";

/** Where a message, or logging in, is explained step by step; undefined where nobody knows where the documents are. */
export type LinkTo = (place: FindingCode | ErrorCode | "logging-in") => string | undefined;

/** @param documents the address of this action's files at its ref, as `Runner.documents` has it */
export function linkTo(documents: string | undefined): LinkTo {
  return (place) => {
    const file = place === "logging-in" ? "login.md" : `troubleshooting.md#${place}`;
    return documents ? `${documents}docs/${file}` : undefined;
  };
}

/** Outside of a runner. */
export const noLink: LinkTo = () => undefined;
