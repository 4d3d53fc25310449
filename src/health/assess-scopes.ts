import { probablyMeant } from "../graph/permissions.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { ADD_THIS_PAGE, type Holder, makeNewUserToken, THEN_BY_LINK } from "../new-user-token.ts";
import { correctTheName } from "./assess-required-scopes.ts";
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
export function assessScopes(
  inspection: TokenInspection,
  policy: Policy,
  holder: Holder = "person",
): Finding[] {
  return [
    ...assessMissing(inspection, policy, holder),
    ...assessGranular(inspection, policy, holder),
  ];
}

function assessMissing(inspection: TokenInspection, policy: Policy, holder: Holder): Finding[] {
  const missing = missingScopes(inspection, policy);
  if (missing.length === 0) return [];
  return [
    {
      code: "missing-scopes",
      severity: "failure",
      message: `The Page token lacks ${missing.join(", ")}.`,
      ...grantMissing(missing, holder),
    },
  ];
}

/** Nobody can grant a permission that does not exist: its name is corrected first. */
function grantMissing(
  missing: readonly string[],
  holder: Holder,
): Pick<Finding, "remedy" | "orElse" | "byLink" | "login"> {
  const misspelt = missing.filter((scope) => probablyMeant(scope) !== undefined);
  if (misspelt.length === missing.length) return { login: false, remedy: correctTheName(misspelt) };
  if (misspelt.length === 0)
    return { remedy: `${makeNewUserToken(holder, "grant them")} ${OR_LESS}`, orElse: OR_LESS };
  // One correction leaves room for the rest in 40 words; the finding `scope-unknown` tells the others.
  const first = correctTheName(misspelt.slice(0, 1));
  return {
    remedy: `${first} Then: ${makeNewUserToken(holder)}`,
    byLink: `${first} Then ${THEN_BY_LINK}.`,
  };
}

const OR_LESS = "Or take what is not needed out of `required-scopes`.";

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

function assessGranular(inspection: TokenInspection, policy: Policy, holder: Holder): Finding[] {
  const elsewhere = scopesElsewhere(inspection, policy);
  if (elsewhere.length === 0) return [];
  return [
    {
      code: "scope-not-for-page",
      severity: "failure",
      message: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for the Page ${inspection.pageId}.`,
      forSeveral: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for these.`,
      remedy: makeNewUserToken(
        holder,
        holder === "person" ? ADD_THIS_PAGE : "assign this Page to the system user",
      ),
    },
  ];
}
