import type { ErrorCode } from "../error-codes.ts";
import type { FindingCode } from "../health/findings.ts";

/** Where a message is explained step by step; undefined where nobody knows where the documents are. */
export type LinkTo = (code: FindingCode | ErrorCode) => string | undefined;

/** @param documents the address of this action's files at its ref, as `Runner.documents` has it */
export function linkTo(documents: string | undefined): LinkTo {
  return (code) => (documents ? `${documents}docs/troubleshooting.md#${code}` : undefined);
}

/** Outside of a runner. */
export const noLink: LinkTo = () => undefined;
