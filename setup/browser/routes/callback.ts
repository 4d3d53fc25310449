import type { Hono } from "hono";
import type { Secret } from "../../../src/library.ts";
import { readDialogAnswer } from "../../core/login-dialog.ts";
import { isSameSecret } from "../../core/nonce.ts";
import { redeemCode } from "../../core/redeem-code.ts";
import { firstOpenStep } from "../../core/steps.ts";
import { withAppContext } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import type { Lifetime } from "../lifetime.ts";
import type { Queues } from "../queue.ts";
import type { PageState } from "../state.ts";
import { takeToken } from "./login.ts";
import { deny, type Env, goTo } from "./responses.ts";

/**
 * `GET /callback`: where Facebook's dialog sends the browser. The cookie does not come along (it has
 * another path), so the `state` alone authorises: only the dialog that we opened knows it, and it
 * works once. The answer reveals nothing but the path of the pages.
 */
export function addCallback(
  app: Hono<Env>,
  state: PageState,
  life: Lifetime,
  queues: Queues,
): void {
  app.get("/callback", (c) =>
    queues("login", async () => {
      const answer = new URL(c.req.url).searchParams;
      const { login } = state;
      const given = answer.get("state") ?? "";
      if (!login || !isSameSecret(given, login.state)) {
        const known = state.loginStates.some((former) => isSameSecret(given, former));
        return deny(c, {
          ...(known && { way: state.base }),
          status: 403,
          title: "This answer belongs to another login",
          message:
            "It does not carry the mark of the login that was started here, or was used before: nothing was taken from it. Go back to the setup's page, and press “Log in with Facebook” again.",
        });
      }
      state.login = undefined;
      life.touch();
      await redeem(state, login, answer);
      life.touch();
      return goTo(c, state, state.problem ? "login" : firstOpenStep(state.session));
    }),
  );
}

async function redeem(
  state: PageState,
  login: NonNullable<PageState["login"]>,
  answer: URLSearchParams,
): Promise<void> {
  const { session } = state;
  const { app } = session;
  if (!app) return;
  const redeemed: { token?: Secret } = {};
  await attempt(state, "login", async () => {
    const code = readDialogAnswer(answer, login.state);
    redeemed.token = await withAppContext(session, app, state.print, (context) =>
      redeemCode(context, code, login),
    );
  });
  if (redeemed.token) await takeToken(state, redeemed.token, "redirect");
}
