import type { Session } from "./session.ts";

/** The five steps, by name; the page's path of a step is its name. */
const STEPS = {
  credentials: { title: "App", heading: "The app's credentials" },
  login: { title: "Login", heading: "Log in with Facebook" },
  page: { title: "Page", heading: "Choose the Page" },
  health: { title: "Health", heading: "See its health" },
  work: { title: "Work", heading: "Put it to work" },
} as const satisfies Record<string, StepText>;

interface StepText {
  /** In the page's list of steps and in the window's title. */
  title: string;
  /** Above the step in a terminal. */
  heading: string;
}

/** The name of a step. */
export type StepName = keyof typeof STEPS;

/** The names, in their order. */
export const STEP_NAMES = Object.keys(STEPS) as StepName[];

/** A step's name for the page: in its list of steps, and in the window's title. */
export function stepTitle(step: StepName): string {
  return STEPS[step].title;
}

/** The line above a step in a terminal, such as “[3/5] Choose the Page”. */
export function formatHeading(step: StepName, heading: string = STEPS[step].heading): string {
  return `[${indexOf(step) + 1}/${STEP_NAMES.length}] ${heading}`;
}

/** A step as “Step 3 of 5”. */
export function formatStep(step: StepName): string {
  return `Step ${indexOf(step) + 1} of ${STEP_NAMES.length}`;
}

/** The first step that is not done. */
export function firstOpenStep({ app, user, examination }: Session): StepName {
  if (!app) return "credentials";
  if (!user || user.declined.length > 0) return "login";
  if (!examination) return "page";
  return examination.report.healthy ? "work" : "health";
}

/** Whether everything that a step needs is given. */
export function isReached(step: StepName, session: Session): boolean {
  return indexOf(step) <= indexOf(firstOpenStep(session));
}

/** Whether a step is done: the one after it is reached. */
export function isDone(step: StepName, session: Session): boolean {
  const next = STEP_NAMES[indexOf(step) + 1];
  return next !== undefined && isReached(next, session);
}

function indexOf(step: StepName): number {
  return STEP_NAMES.indexOf(step);
}
