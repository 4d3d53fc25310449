import type { Hono } from "hono";
import type { Secret } from "../../../src/secrets/secret.ts";
import { readDialogAnswer } from "../../core/login-dialog.ts";
import { isSameSecret } from "../../core/nonce.ts";
import { redeemCode } from "../../core/redeem-code.ts";
import { firstOpenStep } from "../../core/steps.ts";
import { useWorld } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import type { Lifetime } from "../lifetime.ts";
import type { createTurns } from "../queue.ts";
import type { Visit } from "../state.ts";
import { takeToken } from "./login.ts";
import { type Env, goTo, refuse } from "./responses.ts";

/**
 * `GET /callback`: where Facebook's dialog sends the browser. The cookie does not come along (its
 * path is another), so the state alone lets in: it is known to the dialog that we opened, and to
 * nobody else, and good once. What it gives away is only where the pages are.
 */
export function addCallback(
  app: Hono<Env>,
  visit: Visit,
  life: Lifetime,
  inTurn: ReturnType<typeof createTurns>,
): void {
  app.get("/callback", (c) =>
    inTurn(async () => {
      const answer = new URL(c.req.url).searchParams;
      const { login } = visit;
      const state = answer.get("state") ?? "";
      if (!login || !isSameSecret(state, login.state)) {
        const known = visit.states.some((former) => isSameSecret(state, former));
        return refuse(c, {
          ...(known && { way: visit.base }),
          status: 403,
          title: "This answer belongs to another login",
          message:
            "It does not carry the mark of the login that was started here, or was used before: nothing was taken from it. Go back to the setup's page, and press “Log in with Facebook” again.",
        });
      }
      visit.login = undefined;
      life.touch();
      await redeem(visit, login, answer);
      life.touch();
      return goTo(c, visit, visit.problem ? "login" : firstOpenStep(visit.session));
    }),
  );
}

async function redeem(
  visit: Visit,
  login: NonNullable<Visit["login"]>,
  answer: URLSearchParams,
): Promise<void> {
  const { session } = visit;
  const { app } = session;
  if (!app) return;
  const redeemed: { token?: Secret } = {};
  await attempt(
    visit,
    "login",
    async () => {
      const code = readDialogAnswer(answer, login.state);
      redeemed.token = await useWorld(session, app, visit.say, (world) =>
        redeemCode(world, code, login),
      );
    },
    "own",
  );
  if (redeemed.token) await takeToken(visit, redeemed.token);
}
