import type { Session } from "./session.ts";

/** One of the five. */
export interface Step {
  /** Also its path below the base. */
  name: StepName;
  /** In the list of steps and in the window's title. */
  title: string;
}

/** A step's name. */
export type StepName = "credentials" | "login" | "page" | "health" | "work";

/** In their order. */
export const STEPS: readonly Step[] = [
  { name: "credentials", title: "Your app" },
  { name: "login", title: "Log in" },
  { name: "page", title: "Choose the Page" },
  { name: "health", title: "Its health" },
  { name: "work", title: "Put it to work" },
];

/** The first step that is not done. */
export function firstOpenStep({ app, user, examination }: Session): StepName {
  if (!app) return "credentials";
  if (!user || user.declined.length > 0) return "login";
  if (!examination) return "page";
  return examination.report.healthy ? "work" : "health";
}

/** Whether what a step needs is there. */
export function isReached(step: StepName, session: Session): boolean {
  return indexOf(step) <= indexOf(firstOpenStep(session));
}

/** From 0. */
export function indexOf(step: StepName): number {
  return STEPS.findIndex(({ name }) => name === step);
}
