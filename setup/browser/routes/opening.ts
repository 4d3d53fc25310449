import type { Hono } from "hono";
import { isSameSecret } from "../../core/nonce.ts";
import type { Lifetime } from "../lifetime.ts";
import { writeCookie } from "../safety/session-cookie.ts";
import type { Visit } from "../state.ts";
import { type Env, refuse } from "./responses.ts";

/** `GET /open?key=…`: the link of the terminal. It gives the cookie, once. */
export function addOpening(app: Hono<Env>, visit: Visit, life: Lifetime): void {
  app.get("/open", (c) => {
    const given = c.req.query("key") ?? "";
    if (visit.key === undefined || !isSameSecret(given, visit.key)) {
      return refuse(c, {
        status: 403,
        title: "This link does not open the page",
        message:
          "It works once, and for the setup that printed it. Go on in the browser where it was opened, or start the setup again for a new link.",
      });
    }
    visit.key = undefined;
    life.touch();
    visit.say(
      `The page is open. If you close it: ${visit.origin}${visit.base} goes on where you were, in the same browser.`,
    );
    c.header("Set-Cookie", writeCookie(visit));
    return c.redirect(visit.base, 303);
  });
}
