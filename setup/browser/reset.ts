import type { CheckedApp, CheckedUser } from "../core/session.ts";
import { scopesToAskFor, type UseName } from "../core/uses.ts";
import type { PageState } from "./state.ts";

/** Sets the app and its uses. Resets the results of another app. */
export function setApp(
  state: PageState,
  app: CheckedApp,
  uses: readonly UseName[],
  business: boolean,
): void {
  const { session } = state;
  const before = session.app;
  const same = before?.id === app.id && before.secret.equals(app.secret);
  session.app = app;
  if (!same) {
    delete session.user;
    state.login = undefined;
    resetPages(state);
  }
  setUses(state, uses, business);
}

/** Changes the uses. Keeps the login and re-checks it against them. */
export function setUses(state: PageState, uses: readonly UseName[], business: boolean): void {
  const { session } = state;
  const same = session.uses.join() === uses.join() && session.business === business;
  session.uses = uses;
  session.business = business;
  state.entered.uses = uses;
  state.entered.business = business;
  if (same) return;
  resetPages(state);
  if (session.user) session.user = recheck(session.user, scopesToAskFor(uses, business));
}

/** Sets the user token. Resets the Pages that another one saw. */
export function setUser(state: PageState, user: CheckedUser): void {
  state.session.user = user;
  resetPages(state);
}

/** Resets the Pages and the examination of one. */
export function resetPages(state: PageState): void {
  delete state.session.pages;
  resetExamination(state);
}

/** Resets the examination of a Page. Stored secrets stay stored. */
export function resetExamination(state: PageState): void {
  delete state.session.examination;
  state.outcome = undefined;
  state.written = [];
}

function recheck(user: CheckedUser, asked: readonly string[]): CheckedUser {
  return { ...user, declined: asked.filter((scope) => !user.scopes.includes(scope)) };
}
