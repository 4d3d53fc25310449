import type { Secret } from "../../../src/library.ts";
import { readDialogAnswer } from "../../core/login-dialog.ts";
import { readPastedAddress } from "../../core/pasted-address.ts";
import { redeemCode } from "../../core/redeem-code.ts";
import { checkRedirect } from "../../core/redirect-address.ts";
import { AnswerError } from "../../core/setup-error.ts";
import { firstOpenStep } from "../../core/steps.ts";
import { withAppContext } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import type { PageState } from "../state.ts";
import { takeToken } from "./login.ts";
import type { Pages } from "./responses.ts";
import { goTo } from "./responses.ts";

/** Step 2 where no redirect comes back here: the person pastes the address that the dialog ended at. */
export function addLoginAddress(pages: Pages, state: PageState): void {
  const { session } = state;

  pages.post("/login/redirect", async (c) => {
    const address = (c.get("form").get("login-redirect") ?? "").trim();
    await attempt(state, "login", () => {
      checkRedirect(address);
      session.redirect = address;
      // A code is good only for the address that its dialog was opened with.
      state.login = undefined;
    });
    state.way = "address";
    return goTo(c, state, "login");
  });

  pages.post("/login/address", async (c) => {
    if (!session.app) return goTo(c, state, "credentials");
    state.way = "address";
    await takeAddress(state, c.get("form").get("login-address") ?? "");
    return goTo(c, state, state.problem ? "login" : firstOpenStep(session));
  });
}

async function takeAddress(state: PageState, entry: string): Promise<void> {
  const { session, login } = state;
  const { app } = session;
  if (!app) return;
  const redeemed: { token?: Secret } = {};
  await attempt(state, "login", async () => {
    const answer = readPastedAddress(session.registry, entry);
    if (!login) throw noLogin();
    const code = readDialogAnswer(answer, login.state);
    state.login = undefined;
    redeemed.token = await withAppContext(session, app, state.print, (context) =>
      redeemCode(context, code, login),
    );
  });
  if (redeemed.token) await takeToken(state, redeemed.token, "address");
}

function noLogin(): AnswerError {
  return new AnswerError(
    "login-address",
    "No login is under way here: each address can be used once.",
    "Open Facebook's dialog from here again, and paste the new address.",
  );
}
