import type { Loss } from "../calls/call.ts";
import type { ScenePlan } from "../scenes/scene.ts";
import type { RunEnd } from "./outcome.ts";

const NOTHING = { handedOver: "none", pageSecret: "old", userSecret: "old" } as const;

/**
 * How a run ends that has lost a call for good. One clear annotation and exit code 1, but for what
 * the design calls best-effort, and for what keep promises: renewal never breaks what works.
 */
export function endWithout(loss: Loss, { healthy }: ScenePlan): RunEnd {
  switch (loss) {
    case "run":
      return { exitCode: 1, errors: 1, warnings: 0, ...NOTHING };
    // The reason is the warning, beside the deadline that is near.
    case "renewal":
      return { exitCode: 0, errors: 0, warnings: 2, ...NOTHING, handedOver: "given" };
    // The reason is an error, beside the finding that the token is dead.
    case "replacement":
      return { exitCode: 1, errors: 2, warnings: 0, ...NOTHING };
    case "surroundings":
      return { ...healthy, warnings: 1 };
    case "page secret":
      return { ...healthy, exitCode: 1, errors: 1, pageSecret: "old" };
    case "user secret":
      return { ...healthy, exitCode: 1, errors: 1, userSecret: "old" };
    case "both secrets":
      return { ...healthy, exitCode: 1, errors: 2, pageSecret: "old", userSecret: "old" };
    case "confirmation":
    case "name":
      return healthy;
  }
}
