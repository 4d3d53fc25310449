import { earliest } from "../moment.ts";
import type { PageReport, Standing } from "./page-report.ts";

/** What holds for all Pages of a run together. One Page stands for itself. */
export function aggregatePages(
  pages: readonly PageReport[],
  isSeveral: boolean,
): Omit<Standing, "findings" | "errors"> {
  const only = isSeveral ? undefined : pages[0];
  return {
    page: only?.page ?? { id: "", name: "" },
    healthy: pages.every(({ healthy }) => healthy),
    minted: pages.some(({ minted }) => minted),
    expiresAt: earliest(pages.map(({ expiresAt }) => expiresAt)),
    dataAccessExpiresAt: earliest(pages.map(({ dataAccessExpiresAt }) => dataAccessExpiresAt)),
    renewBy: earliest(pages.map(({ renewBy }) => renewBy)),
    actBy: earliest(pages.map(({ actBy }) => actBy)),
    scopes: only?.scopes ?? sharedScopes(pages),
    missingScopes: union(pages.map(({ missingScopes }) => missingScopes)),
    scopesElsewhere: union(pages.map(({ scopesElsewhere }) => scopesElsewhere)),
  };
}

/** What all living tokens have. */
function sharedScopes(pages: readonly PageReport[]): string[] {
  const [first, ...others] = pages.filter(({ isLive }) => isLive);
  if (!first) return [];
  return first.scopes.filter((scope) => others.every(({ scopes }) => scopes.includes(scope)));
}

function union(lists: ReadonlyArray<readonly string[]>): string[] {
  return [...new Set(lists.flat())].toSorted();
}
