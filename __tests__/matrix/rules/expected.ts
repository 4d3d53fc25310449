import { type Case, limitsOf } from "./case.ts";
import { endWithout } from "./losses.ts";
import type { Outcome } from "./outcome.ts";

/** GitHub answers 404 for a moment after a write: the metadata are read twice, a second apart. */
const LAG = 1;

/** What a case must end with, by the class of the fault and the weight of the call. */
export function expectedOf(example: Case): Outcome {
  const { call, fault, occurs } = example;
  const { seconds, retries } = limitsOf(example);
  const isTriedAgain =
    fault.retried && call.loss !== "name" && (!call.worksOnce || fault.unsent === true);
  const most = isTriedAgain ? retries + 1 : 1;
  const tries = occurs === "once" ? Math.min(2, most) : most;
  const end = {
    ...{ requests: tries, furtherTries: tries - 1, says: undefined, logs: undefined },
    ...{ mayAsk: true, keepsReaders: true },
  };
  const time = fault.slow ? tries * seconds : 0;
  const healthy: Outcome = { ...call.scene.healthy, ...end, seconds: time };

  if (fault.family === "none") return { ...healthy, requests: writes(example) };
  if (isWrite(example) && fault.onWrite === "harmless")
    return { ...healthy, requests: writes(example), furtherTries: 0, seconds: 0 };
  if (fault.unhealthy) return { ...healthy, ...endWithout("run", call.scene) };
  if (fault.onWrite === "unconfirmed") return unconfirmed(example, healthy);
  if (occurs === "once" && most > 1) return onlyOnce(example, healthy);
  if (fault.refusal && call.fallsBack) return healthy;
  if (fault.refusal?.status === 404) {
    if (call.loss === "confirmation") return missing(example, healthy);
    // A secret that is not there yet is written all the same, for nobody in particular.
    if (call.name === "visibility") return { ...healthy, keepsReaders: false };
  }
  const told = endWithout(call.loss, call.scene);
  // Where nothing can be stored, nothing is obtained.
  const mayAsk = !call.name.includes("public key") || call.loss === "surroundings";
  const lost: Outcome = { ...told, ...end, mayAsk, ...wordsOf(example), seconds: time };
  if (call.loss !== "both secrets") return lost;
  return bothLost(example, lost);
}

/** The healthy end; of two calls that are met alike, the second is met no more. */
function onlyOnce({ call }: Case, healthy: Outcome): Outcome {
  return call.loss === "both secrets" ? { ...healthy, requests: healthy.requests + 1 } : healthy;
}

function isWrite({ call }: Case): boolean {
  return call.name.includes("write");
}

function writes({ call }: Case): number {
  return call.loss === "both secrets" ? 2 : 1;
}

/** An answer that could be the right one, although nothing was written: the metadata tell. */
function unconfirmed(example: Case, healthy: Outcome): Outcome {
  const { call, occurs } = example;
  const onlyFirst = occurs === "once" && call.loss === "both secrets";
  const told = endWithout(onlyFirst ? "page secret" : call.loss, call.scene);
  const requests = writes(example);
  const says = /not as new as it should be/;
  return { ...healthy, ...told, requests, furtherTries: 0, says, seconds: 2 * LAG };
}

function missing({ occurs }: Case, healthy: Outcome): Outcome {
  const found = { ...healthy, requests: 2, furtherTries: 0, seconds: LAG };
  if (occurs === "once") return found;
  return { ...found, exitCode: 1, errors: 1, says: /afterwards it is missing/ };
}

function bothLost({ fault, occurs, call }: Case, lost: Outcome): Outcome {
  const onlyFirst = occurs === "once" && endWithout("page secret", call.scene);
  const stored = fault.served ? ({ pageSecret: "either", userSecret: "either" } as const) : {};
  return {
    ...lost,
    ...(onlyFirst || {}),
    ...stored,
    requests: occurs === "once" ? 2 : 2 * lost.requests,
    furtherTries: 2 * lost.furtherTries,
    seconds: 2 * lost.seconds,
  };
}

/** Where the reason stands, and what a write may have done that got no answer. */
function wordsOf(example: Case): Partial<Outcome> {
  const { call, fault } = example;
  const taken = fault.served && isWrite(example);
  switch (call.loss) {
    case "name":
      return {};
    case "confirmation":
      return { logs: /was written, but its metadata could not be read/ };
    // A warning has a title of its own, and says nothing of what the other side said.
    case "renewal":
    case "surroundings":
      return /connection|time|shape/.test(fault.family) ? { says: fault.says } : {};
    case "page secret":
      return { says: fault.says, ...(taken && { pageSecret: "either" }) };
    case "user secret":
      return { says: fault.says, ...(taken && { userSecret: "either" }) };
    default:
      return { says: fault.says };
  }
}
