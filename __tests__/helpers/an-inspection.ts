import type { TokenInspection } from "../../src/graph/token-inspection.ts";
import type { Policy } from "../../src/health/policy.ts";
import { DAY } from "../../src/moment.ts";

/** 2026-11-22 12:00:00 UTC: "now" in every pure test. */
export const NOW = 1_795_348_800;

/** The app and the Page of every pure test. */
export const APP = "123456789012345";
export const PAGE = "100000000000001";

/** So many days from now, in epoch seconds. */
export function inDays(count: number): number {
  return NOW + count * DAY;
}

/** The default policy, but with a Page. */
export function aPolicy(differing: Partial<Policy> = {}): Policy {
  return {
    appId: APP,
    pageId: PAGE,
    requiredScopes: ["pages_show_list", "pages_read_engagement", "pages_manage_posts"],
    allowExpiring: false,
    warnWithinDays: 14,
    failWithinDays: 0,
    dataAccess: "fail",
    ...differing,
  };
}

/** A healthy Page token: never-ending, data access for 80 days more, every scope for all Pages. */
export function anInspection(differing: Partial<TokenInspection> = {}): TokenInspection {
  return {
    state: "valid",
    reason: undefined,
    kind: "page",
    appId: APP,
    userId: "200000000000002",
    pageId: PAGE,
    expiresAt: "never",
    dataAccessExpiresAt: inDays(80),
    scopes: ["pages_show_list", "pages_read_engagement", "pages_manage_posts"],
    granularScopes: new Map(),
    now: NOW,
    servedVersion: "v25.0",
    ...differing,
  };
}
