import type { HttpAnswer, HttpRequest } from "../http.ts";
import { showConsent } from "./consent-page.ts";
import { redirectWithDenial, redirectWithResult } from "./finish.ts";
import { renderExpired } from "./login-page.ts";
import { readOAuthRequest } from "./oauth-request.ts";
import { redirect } from "./page.ts";
import { planConsent } from "./plan-consent.ts";
import { readDecision } from "./read-decision.ts";
import { recordConsent } from "./record-consent.ts";
import { findSessionUser, takeForm } from "./session.ts";
import type { DialogWorld } from "./world.ts";

/**
 * `GET /dialog/oauth`: the consent page; without a session, a redirect to the login page.
 *
 * @throws {DialogRefusal} As `readOAuthRequest`, before the login, and `admit`.
 */
export function openDialog(world: DialogWorld, request: HttpRequest): HttpAnswer {
  const asked = readOAuthRequest(world.graph, request.query);
  const person = findSessionUser(world, request);
  if (person) return showConsent(world, planConsent(world.graph, asked, person));
  const next = `${request.path}?${new URLSearchParams(request.query)}`;
  return redirect(world, `/login.php?${new URLSearchParams({ next })}`);
}

/**
 * `POST /dialog/oauth/confirm`: agreed, cancelled, or «Edit settings», by the person to whom the
 * form was shown.
 *
 * @throws {DialogRefusal} As `admit`, should the app have changed meanwhile.
 */
export function confirmDialog(world: DialogWorld, request: HttpRequest): HttpAnswer {
  const plan = takeForm(world, request, "consent")?.plan;
  if (!plan || findSessionUser(world, request) !== plan.user) return renderExpired(world);
  switch (request.form.decision) {
    case "cancel":
      return redirect(world, redirectWithDenial(plan.request));
    case "edit":
      return showConsent(world, planConsent(world.graph, plan.request, plan.user, true));
    case "continue": {
      const decision = readDecision(plan, request.form);
      if ("missing" in decision) return showConsent(world, decision.plan, decision.missing);
      const grant = recordConsent(world.graph, plan, decision);
      return redirect(world, redirectWithResult(world.graph, plan.request, grant));
    }
    default:
      return renderExpired(world);
  }
}
