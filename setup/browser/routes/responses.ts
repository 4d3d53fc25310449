import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import { firstOpenStep, isReached, type StepName } from "../../core/steps.ts";
import type { Denial } from "../safety/guard.ts";
import { contentPolicy } from "../safety/headers.ts";
import type { PageState } from "../state.ts";
import { PLAIN_STYLE, renderPlain } from "../views/plain.ts";

/** The context of a route: a form that one of our pages sent. */
export interface Env {
  Bindings: HttpBindings;
  Variables: { form: URLSearchParams };
}

/** The sub-app below the random path. */
export type Pages = Hono<Env>;

/** Redirects to a GET, so that reloading does not send a form again. */
export function goTo(c: Context<Env>, { base }: PageState, path: string): Response {
  return c.redirect(`${base}${path}`, 303);
}

/** Redirects to the first open step if `step` is not reached yet; undefined if it is. */
export function sendBack(c: Context<Env>, state: PageState, step: StepName): Response | undefined {
  return isReached(step, state.session) ? undefined : goTo(c, state, firstOpenStep(state.session));
}

/** Answers with a page that shows why the request was denied. */
export function deny(c: Context, denial: Denial): Response {
  c.header("Content-Security-Policy", contentPolicy({ style: PLAIN_STYLE }));
  return c.html(renderPlain(denial), denial.status);
}
