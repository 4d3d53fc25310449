import { type ActionError, permissionFor, type WriteOutcome } from "../../src/library.ts";
import { describeFailure, type Failure } from "./failure.ts";
import type { Ui } from "./remedy-rows/row.ts";
import { type Destination, targetOf } from "./store-secrets.ts";

/**
 * Describes why secrets were not written. A token without the permission is refused for each of them,
 * for one reason: that is one failure.
 */
export function describeStoreFailures(
  { errors, failed }: Pick<WriteOutcome, "errors" | "failed">,
  destination: Destination,
  ui: Ui,
): Failure[] {
  const others = errors.filter((error) => !lacksPermission(error));
  const [first] = errors.filter(lacksPermission);
  return [
    ...(first ? [readOnly(first, failed, destination, ui)] : []),
    ...others.map((error) => describeFailure(error, ui)),
  ];
}

/** Whether only a permission is missing: other reasons for a refusal are told in GitHub's own words. */
export function lacksPermission(error: unknown): error is ActionError {
  return isRefusal(error) && !error.quotesCause;
}

function isRefusal(error: unknown): error is ActionError {
  return error instanceof Error && "code" in error && error.code === "store-forbidden";
}

/** The failure of a token that may not write secrets. @param failed their names; empty: none was tried */
export function readOnly(
  error: ActionError,
  failed: readonly string[],
  destination: Destination,
  ui: Ui,
): Failure {
  const which =
    failed.length === 0 ? "No secret was" : `Not written: ${failed.join(", ")}. None was`;
  return {
    ...describeFailure(error, ui),
    title: "This GitHub token may not write secrets",
    message: `${which} changed in ${destination.repository}.`,
    remedy: `Give the token ${permissionFor(targetOf(destination))} for ${destination.repository}: github.com/settings/personal-access-tokens → the token → Edit. Under an organization an owner must approve that.`,
  };
}
