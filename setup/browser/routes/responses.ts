import type { Context } from "hono";
import { firstOpenStep, isReached, type StepName } from "../../core/steps.ts";
import type { Env } from "../app.ts";
import type { Visit } from "../state.ts";

/** Sends the browser on by GET, so that reloading sends no form again. */
export function goTo(c: Context<Env>, { base }: Visit, path: string): Response {
  return c.redirect(`${base}${path}`, 303);
}

/** Sends who is too early to the first step that is open; undefined for who is not. */
export function sendBack(c: Context<Env>, visit: Visit, step: StepName): Response | undefined {
  return isReached(step, visit.session) ? undefined : goTo(c, visit, firstOpenStep(visit.session));
}
