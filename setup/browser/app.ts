import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isSameSecret } from "../core/nonce.ts";
import type { Lifetime } from "./lifetime.ts";
import type { Queues } from "./queue.ts";
import { addAssets, HEARTBEAT } from "./routes/assets.ts";
import { addCallback } from "./routes/callback.ts";
import { addCommands } from "./routes/commands.ts";
import { addCredentials } from "./routes/credentials.ts";
import { addFinish } from "./routes/finish.ts";
import { addHealth } from "./routes/health.ts";
import { addLogin } from "./routes/login.ts";
import { addLoginAddress } from "./routes/login-address.ts";
import { addOpening } from "./routes/opening.ts";
import { addPage } from "./routes/page.ts";
import { deny, type Env, type Pages } from "./routes/responses.ts";
import { addWork } from "./routes/work.ts";
import { addWorkflow } from "./routes/workflow.ts";
import type { Denial } from "./safety/guard.ts";
import { bringsCookie } from "./safety/session-cookie.ts";
import type { PageState } from "./state.ts";

/** Largest form, in bytes; tokens have some hundred. */
const LARGEST_FORM = 64 * 1024;

/** Composes the routes that the guard protects. */
export function composeApp(state: PageState, life: Lifetime, queues: Queues): Hono<Env> {
  // Not strict: the base ends with a slash, which a sub-app's `/` would not match.
  const app = new Hono<Env>({ strict: false });
  app.notFound((c) => deny(c, NOT_FOUND));
  app.onError((error, c) => {
    state.print(`A bug in this setup: ${error.name}: ${error.message}`);
    return deny(c, BUG);
  });
  addOpening(app, state, life);
  addCallback(app, state, life, queues);
  app.route(state.base.slice(0, -1), composePages(state, life, queues));
  return app;
}

function composePages(state: PageState, life: Lifetime, queues: Queues): Pages {
  const pages: Pages = new Hono<Env>();
  pages.use(async (c, next) => {
    if (!bringsCookie(c.req.header("cookie"), state)) return deny(c, NO_COOKIE);
    // Facebook's dialog with a second factor takes long, and sends no request here.
    const touch = c.req.path === `${state.base}${HEARTBEAT}` ? life.ping : life.touch;
    touch(state.login ? 2 : 1);
    await next();
    touch(state.login ? 2 : 1);
    return;
  });
  addAssets(pages);
  pages.use(bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => deny(c, TOO_LARGE) }));
  pages.use(async (c, next) => {
    const form = new URLSearchParams(c.req.method === "POST" ? await c.req.text() : "");
    c.set("form", form);
    if (c.req.method === "POST" && !isSameSecret(form.get("key") ?? "", state.formKey))
      return deny(c, NO_KEY);
    resetOldProblem(state, c.req.path);
    // Pages are shown at once: only what changes something waits for others of its kind.
    if (c.req.method === "POST") await queues(kindOf(state, c.req.path), next);
    else await next();
    return;
  });
  addCredentials(pages, state);
  addLogin(pages, state);
  addLoginAddress(pages, state);
  addPage(pages, state, queues);
  addHealth(pages, state);
  addWork(pages, state);
  addCommands(pages, state);
  addWorkflow(pages, state);
  addFinish(pages, state, life);
  return pages;
}

/** The step that a form is of. Writing secrets takes long, and holds up no other form. */
function kindOf({ base }: PageState, path: string): string {
  const form = path.slice(base.length);
  const [step = ""] = form.split("/");
  return form === "work/store" ? form : step;
}

/** Removes a problem once its step is left. */
function resetOldProblem(state: PageState, path: string): void {
  const { problem, base } = state;
  if (problem && !path.startsWith(`${base}${problem.step}`)) state.problem = undefined;
}

const NO_COOKIE: Denial = {
  status: 403,
  title: "This browser has not been let in",
  message: "Open the link that is printed in your terminal, in this browser. It works once.",
};

const NO_KEY: Denial = {
  status: 403,
  title: "This form came from another page",
  message: "Nothing was done. Go back, reload the page, and send the form again.",
};

const TOO_LARGE: Denial = {
  status: 413,
  title: "The form is too large",
  message: "Nothing was done. Go back, and paste the value alone.",
};

const NOT_FOUND: Denial = {
  status: 404,
  title: "There is no such page",
  message: "Go back, or open the link that is printed in your terminal.",
};

const BUG: Denial = {
  status: 500,
  title: "A bug in this setup",
  message: "Something happened that should not. Your terminal shows more; please open an issue.",
};
