import { type ActionError, isAbout, RequestError } from "../../errors.ts";
import { isTransient } from "../../http/retry.ts";

/** Whether Facebook limits the calls: nothing more is asked in this run. */
export function isLimit({ code }: ActionError): boolean {
  return code === "graph-limited";
}

/** Whether a smaller batch may be answered where this one was not. */
export function asksForLess(failure: ActionError, requests: number): boolean {
  return failure instanceof RequestError && failure.lessMayHelp && requests > 1;
}

/** Whether the same batch is worth a further try. A limit stops the run, a late answer halves the batch. */
export function isWorthRepeating(failure: ActionError, requests: number): boolean {
  return !isLimit(failure) && !asksForLess(failure, requests);
}

/** Whether a refusal of a batch ends the run: it is about the app, whatever is asked. */
export function endsRun(failure: ActionError): boolean {
  return isAbout(failure, "app");
}

/** Whether a batch is refused for good, which says nothing of its requests. */
export function isLasting(failure: ActionError): boolean {
  return !(failure instanceof RequestError) && !isTransient(failure);
}
