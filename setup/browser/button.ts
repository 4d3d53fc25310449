import type { Remedy } from "../core/remedy-rows/row.ts";
import type { StepName } from "../core/steps.ts";

/** A way to log in: by a redirect to this computer, a pasted address, or a pasted token. */
export type Way = "redirect" | "address" | "paste";

/** A link of the page that looks like a button. */
export interface Button {
  /** Below the base. */
  path: string;
  text: string;
}

const BUTTONS = {
  credentials: { path: "credentials", text: "Go back to the app" },
  login: { path: "login/facebook?again=1", text: "Log in with Facebook again" },
  page: { path: "page", text: "Choose another Page" },
  health: { path: "health", text: "Check the token" },
  work: { path: "work", text: "Put it to work" },
} as const satisfies Record<StepName, Button>;

/**
 * The button that leads to a remedy. Undefined: it is on the page of the present step.
 * @param way how the person logs in: a redirect may not come back here
 */
export function buttonFor(
  { step }: Pick<Remedy, "step">,
  current: StepName,
  way: Way,
): Button | undefined {
  if (step === undefined) return undefined;
  if (step === "login" && way !== "redirect")
    return { path: `login#by-${way}`, text: "Log in again" };
  const button = BUTTONS[step];
  return button.path === current ? undefined : button;
}
