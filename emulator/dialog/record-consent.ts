import { openGrant } from "../graph/state/build-grants.ts";
import type { Grant } from "../graph/state/model.ts";
import { DATA_ACCESS_SECONDS } from "../graph/state/tokens.ts";
import { endUntickedPages } from "../graph/state/transitions.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import { type ConsentPlan, isAboutBusinesses, isAboutPages } from "./plan-consent.ts";
import type { Decision } from "./read-decision.ts";

/**
 * Puts a decision into the user's grant. Earlier grants that are not on the page stay; a
 * choice of pages counts for every Page permission of the request (uncertain). Logging in moves the
 * end of data access, whatever the decision: 90 days from now (facts section 2.1).
 */
export function recordConsent(graph: GraphWorld, plan: ConsentPlan, decision: Decision): Grant {
  const grant = openGrant(graph, plan.request.app, plan.user);
  for (const scope of decision.declined) {
    grant.permissions.set(scope, { status: "declined", targets: "all" });
  }
  const isGranted = (scope: string) => grant.permissions.get(scope)?.status === "granted";
  const granted = ["public_profile", ...decision.granted];
  for (const scope of plan.scopes.filter((name) => granted.includes(name) || isGranted(name))) {
    const before = grant.permissions.get(scope)?.targets ?? "all";
    grant.permissions.set(scope, {
      status: "granted",
      targets: chosenFor(scope, decision) ?? before,
    });
  }
  endUntickedPages(graph, grant);
  grant.dataAccessExpiresAt = graph.clock.now() + DATA_ACCESS_SECONDS;
  return grant;
}

function chosenFor(scope: string, { pages, businesses }: Decision) {
  if (isAboutPages(scope)) return pages;
  return isAboutBusinesses(scope) ? businesses : undefined;
}
