import type { CheckedApp, CheckedUser } from "../core/session.ts";
import { scopesToAskFor, type UseName } from "../core/uses.ts";
import type { Visit } from "./state.ts";

/** Takes an app and what is to be done with it; forgets what was reached with another. */
export function adoptApp(
  visit: Visit,
  app: CheckedApp,
  uses: readonly UseName[],
  business: boolean,
): void {
  const { session } = visit;
  const before = session.app;
  const same = before?.id === app.id && before.secret.equals(app.secret);
  session.app = app;
  if (!same) {
    delete session.user;
    visit.login = undefined;
    forgetPages(visit);
  }
  adoptUses(visit, uses, business);
}

/** Takes other uses; a login that was made stands, and is held against them. */
export function adoptUses(visit: Visit, uses: readonly UseName[], business: boolean): void {
  const { session } = visit;
  const same = session.uses.join() === uses.join() && session.business === business;
  session.uses = uses;
  session.business = business;
  visit.entered.uses = uses;
  visit.entered.business = business;
  if (same) return;
  forgetPages(visit);
  if (session.user) session.user = holdAgainst(session.user, scopesToAskFor(uses, business));
}

/** Takes a user token; forgets the Pages that another one saw. */
export function adoptUser(visit: Visit, user: CheckedUser): void {
  visit.session.user = user;
  forgetPages(visit);
}

/** Forgets the Pages and what was found out about one. */
export function forgetPages(visit: Visit): void {
  delete visit.session.pages;
  forgetExamination(visit);
}

/** Forgets what was found out about a Page; what was stored of it is stored. */
export function forgetExamination(visit: Visit): void {
  delete visit.session.examination;
  visit.outcome = undefined;
  visit.writtenTo = undefined;
}

function holdAgainst(user: CheckedUser, asked: readonly string[]): CheckedUser {
  return { ...user, declined: asked.filter((scope) => !user.scopes.includes(scope)) };
}
