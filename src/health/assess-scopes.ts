import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";

/** The required scopes that the token does not have, sorted; none for a dead token or one of another kind, whose scopes mean nothing. */
export function missingScopes(
  { state, kind, scopes }: TokenInspection,
  { requiredScopes }: Policy,
): string[] {
  if (state !== "valid" || kind !== "page") return [];
  return requiredScopes.filter((scope) => !scopes.includes(scope)).toSorted();
}

/** Permissions that were not granted at all, or not for this page. */
export function assessScopes(inspection: TokenInspection, policy: Policy): Finding[] {
  return [...assessMissing(inspection, policy), ...assessGranular(inspection, policy)];
}

const GRANT =
  "The person who made the token must log in to the app again (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add the permission under “Permissions”, press “Generate Access Token”) and save the new user token on GitHub as the secret behind `user-token`; within the hour, run the workflow that gives this action `user-token`, which obtains a new Page token.";

function assessMissing(inspection: TokenInspection, policy: Policy): Finding[] {
  const missing = missingScopes(inspection, policy);
  if (missing.length === 0) return [];
  return [
    {
      code: "missing-scopes",
      severity: "failure",
      message: `The Page token lacks ${missing.join(", ")}.`,
      remedy: `${GRANT} An app that people without a role in it use needs App Review for it. If the workflow does not need it, take it out of \`required-scopes\`.`,
    },
  ];
}

/** The required `pages_*` scopes that were granted for other pages only, sorted. Missing `target_ids` means all pages. */
export function scopesElsewhere(
  { granularScopes, scopes, pageId }: TokenInspection,
  { requiredScopes }: Policy,
): string[] {
  if (pageId === undefined) return [];
  const elsewhere = requiredScopes.filter((scope) => {
    const targets = granularScopes.get(scope);
    return (
      scope.startsWith("pages_") &&
      scopes.includes(scope) &&
      targets !== undefined &&
      !targets.includes(pageId)
    );
  });
  return elsewhere.toSorted();
}

function assessGranular(inspection: TokenInspection, policy: Policy): Finding[] {
  const elsewhere = scopesElsewhere(inspection, policy);
  if (elsewhere.length === 0) return [];
  return [
    {
      code: "scope-not-for-page",
      severity: "failure",
      message: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for the Page ${inspection.pageId}.`,
      remedy: `${GRANT} In the dialog, choose “Edit settings” and tick this Page.`,
    },
  ];
}
