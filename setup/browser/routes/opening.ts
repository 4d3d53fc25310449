import type { Hono } from "hono";
import { isSameSecret } from "../../core/nonce.ts";
import type { Lifetime } from "../lifetime.ts";
import { writeCookie } from "../safety/session-cookie.ts";
import type { PageState } from "../state.ts";
import { deny, type Env } from "./responses.ts";

/** `GET /open?key=…`: the terminal's link. It sets the cookie, once. */
export function addOpening(app: Hono<Env>, state: PageState, life: Lifetime): void {
  app.get("/open", (c) => {
    const given = c.req.query("key") ?? "";
    if (state.key === undefined || !isSameSecret(given, state.key)) {
      return deny(c, {
        status: 403,
        title: "This link does not open the page",
        message:
          "It works once, and for the setup that printed it. Continue in the browser where it was opened, or start the setup again for a new link.",
      });
    }
    state.key = undefined;
    life.touch();
    state.print(
      `The page is open. If you close it: ${state.origin}${state.base} continues where you were, in the same browser.`,
    );
    c.header("Set-Cookie", writeCookie(state));
    return c.redirect(state.base, 303);
  });
}
