import type { GrantTargets } from "../graph/state/model.ts";
import type { ConsentPlan, TargetChoice } from "./plan-consent.ts";
import { isAboutBusinesses, isAboutPages } from "./plan-consent.ts";

/** A person's decision on the consent page. */
export interface Decision {
  readonly granted: readonly string[];
  readonly declined: readonly string[];
  /** Ids; undefined where the page did not ask: the earlier choice stays. */
  readonly pages: GrantTargets<string> | undefined;
  readonly businesses: GrantTargets<string> | undefined;
}

/** An incomplete decision: the question that is open, and the page as it was filled in. */
export interface Unfinished {
  readonly missing: string;
  readonly plan: ConsentPlan;
}

/**
 * Reads the consent page's form: `scope[NAME]`, `pages` as `all` or `some` with `page[ID]`, and
 * likewise `businesses` with `business[ID]`. Granting permissions for no object at all is refused
 * (whether Facebook does so is uncertain).
 */
export function readDecision(
  plan: ConsentPlan,
  form: Record<string, string>,
): Decision | Unfinished {
  const granted = plan.asked.filter((scope) => form[`scope[${scope}]`] !== undefined);
  const declined = plan.asked.filter((scope) => !granted.includes(scope));
  const pages = plan.pages && readChoice(plan.pages, form, "pages", "page");
  const businesses = plan.businesses && readChoice(plan.businesses, form, "businesses", "business");
  const filledIn = {
    ...plan,
    declined,
    pages: plan.pages && { ...plan.pages, before: pages ?? "all" },
    businesses: plan.businesses && { ...plan.businesses, before: businesses ?? "all" },
  };
  if (pages?.length === 0 && granted.some(isAboutPages)) {
    return { missing: "Choose at least one Page.", plan: filledIn };
  }
  if (businesses?.length === 0 && granted.some(isAboutBusinesses)) {
    return { missing: "Choose at least one business.", plan: filledIn };
  }
  return { granted, declined, pages, businesses };
}

function readChoice<T extends { id: string }>(
  { offered }: TargetChoice<T>,
  form: Record<string, string>,
  mode: "pages" | "businesses",
  item: "page" | "business",
): GrantTargets<string> {
  if (form[mode] !== "some" || offered.length === 0) return "all";
  return offered.map(({ id }) => id).filter((id) => form[`${item}[${id}]`] !== undefined);
}
