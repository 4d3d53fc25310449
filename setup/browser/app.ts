import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { isSameSecret } from "../core/nonce.ts";
import type { Lifetime } from "./lifetime.ts";
import type { createTurns } from "./queue.ts";
import { ALIVE, addParts } from "./routes/assets.ts";
import { addCallback } from "./routes/callback.ts";
import { addCommands } from "./routes/commands.ts";
import { addCredentials } from "./routes/credentials.ts";
import { addFinish } from "./routes/finish.ts";
import { addHealth } from "./routes/health.ts";
import { addLogin } from "./routes/login.ts";
import { addOpening } from "./routes/opening.ts";
import { addPage } from "./routes/page.ts";
import { type Env, type Pages, refuse } from "./routes/responses.ts";
import { addWork } from "./routes/work.ts";
import { addWorkflow } from "./routes/workflow.ts";
import type { Refusal } from "./safety/guard.ts";
import { bringsCookie } from "./safety/session-cookie.ts";
import type { Visit } from "./state.ts";

/** Bytes of the largest form; tokens have some hundred. */
const LARGEST_FORM = 64 * 1024;

/** Everything that is served, behind the guard. */
export function composeApp(
  visit: Visit,
  life: Lifetime,
  inTurn: ReturnType<typeof createTurns>,
): Hono<Env> {
  // Not strict: the base is a path with a slash at its end, which a part's `/` would not be.
  const app = new Hono<Env>({ strict: false });
  app.notFound((c) => refuse(c, NOT_FOUND));
  app.onError((error, c) => {
    visit.say(`A bug in this setup: ${error.name}: ${error.message}`);
    return refuse(c, BUG);
  });
  addOpening(app, visit, life);
  addCallback(app, visit, life, inTurn);
  app.route(visit.base.slice(0, -1), composePages(visit, life, inTurn));
  return app;
}

function composePages(visit: Visit, life: Lifetime, inTurn: ReturnType<typeof createTurns>): Pages {
  const pages: Pages = new Hono<Env>();
  pages.use(async (c, next) => {
    if (!bringsCookie(c.req.header("cookie"), visit)) return refuse(c, NO_COOKIE);
    // The dialog of Facebook, with a second factor, takes its time and asks nothing of this server.
    const touch = c.req.path === `${visit.base}${ALIVE}` ? life.ping : life.touch;
    touch(visit.login ? 2 : 1);
    await next();
    touch(visit.login ? 2 : 1);
    return;
  });
  addParts(pages);
  pages.use(bodyLimit({ maxSize: LARGEST_FORM, onError: (c) => refuse(c, TOO_LARGE) }));
  pages.use(async (c, next) => {
    const form = new URLSearchParams(c.req.method === "POST" ? await c.req.text() : "");
    c.set("form", form);
    if (c.req.method === "POST" && !isSameSecret(form.get("key") ?? "", visit.formKey))
      return refuse(c, NO_KEY);
    await inTurn(async () => {
      forgetOldProblem(visit, c.req.path);
      await next();
    });
    return;
  });
  addCredentials(pages, visit);
  addLogin(pages, visit);
  addPage(pages, visit);
  addHealth(pages, visit);
  addWork(pages, visit);
  addCommands(pages, visit);
  addWorkflow(pages, visit);
  addFinish(pages, visit, life);
  return pages;
}

/** A problem is shown until its step is left. */
function forgetOldProblem(visit: Visit, path: string): void {
  const { problem, base } = visit;
  if (problem && !path.startsWith(`${base}${problem.step}`)) visit.problem = undefined;
}

const NO_COOKIE: Refusal = {
  status: 403,
  title: "This browser has not been let in",
  message: "Open the link that is printed in your terminal, in this browser. It works once.",
};

const NO_KEY: Refusal = {
  status: 403,
  title: "This form came from another page",
  message: "Nothing was done. Go back, reload the page, and send the form again.",
};

const TOO_LARGE: Refusal = {
  status: 413,
  title: "That is too much",
  message: "Nothing was done. Go back, and paste the value alone.",
};

const NOT_FOUND: Refusal = {
  status: 404,
  title: "There is no such page",
  message: "Go back, or open the link that is printed in your terminal.",
};

const BUG: Refusal = {
  status: 500,
  title: "A bug in this setup",
  message: "Something happened that should not. Your terminal says more; please open an issue.",
};
