import type { HttpBindings } from "@hono/node-server";
import type { Context, Hono } from "hono";
import { firstOpenStep, isReached, type StepName } from "../../core/steps.ts";
import type { Denial } from "../safety/guard.ts";
import { contentPolicy } from "../safety/headers.ts";
import type { PageState } from "../state.ts";
import { PLAIN_STYLE, renderPlain } from "../views/plain.ts";

/** What a route finds in its context: a form that was sent by one of our pages. */
export interface Env {
  Bindings: HttpBindings;
  Variables: { form: URLSearchParams };
}

/** A part of the app that is all below the random path. */
export type Pages = Hono<Env>;

/** Sends the browser on by GET, so that reloading sends no form again. */
export function goTo(c: Context<Env>, { base }: PageState, path: string): Response {
  return c.redirect(`${base}${path}`, 303);
}

/** Sends who is too early to the first step that is open; undefined for who is not. */
export function sendBack(c: Context<Env>, state: PageState, step: StepName): Response | undefined {
  return isReached(step, state.session) ? undefined : goTo(c, state, firstOpenStep(state.session));
}

/** An answer without a way on. */
export function deny(c: Context, denial: Denial): Response {
  c.header("Content-Security-Policy", contentPolicy({ style: PLAIN_STYLE }));
  return c.html(renderPlain(denial), denial.status);
}
