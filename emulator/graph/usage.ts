import type { GraphCall } from "./call.ts";
import { findCallingApp } from "./calling-app.ts";
import { appLimitError } from "./graph-error.ts";
import type { App } from "./state/model.ts";

const HOUR = 3_600;
/** Calls an app may make in a rolling hour, per daily user; facts section 6. */
const CALLS_PER_USER = 200;
/** Calls of a page an hour: 4800 × engaged users. One user here. */
const CALLS_PER_PAGE = 4_800;

/**
 * Counts a successful call and reports the usage from one percent on: user and app
 * tokens use up the app's limit, Page and system-user tokens the business use case's. The
 * emulator never refuses for it: that is for an injected fault, or an app's `inspectionLimit`.
 */
export function countUsage(call: GraphCall): Record<string, string> {
  const token = call.world.tokens.get(call.token?.value ?? "");
  if (token && token.kind !== "user") {
    const object = token.pageId ?? token.userId;
    const percent = percentOf(count(call, object), CALLS_PER_PAGE);
    if (percent < 1) return {};
    const usage = { call_count: percent, total_cputime: percent, total_time: percent };
    const useCase = { type: "pages", ...usage, estimated_time_to_regain_access: 0 };
    return {
      "x-business-use-case-usage": JSON.stringify({ [object]: [useCase] }),
      ...(token.kind === "page" && { "x-page-usage": JSON.stringify(usage) }),
    };
  }
  const app = findCallingApp(call);
  if (!app) return {};
  const users = new Set([...call.world.grants.values()].map((grant) => grant.userId)).size;
  const percent = percentOf(count(call, app.id), CALLS_PER_USER * Math.max(1, users));
  if (percent < 1) return {};
  const usage = { call_count: percent, total_time: percent, total_cputime: percent };
  return { "x-app-usage": JSON.stringify(usage) };
}

/**
 * Counts a call of `debug_token` by this app, where the app has a limit for them.
 *
 * @throws {GraphError} 4 beyond the limit; a refused call does not count.
 */
export function countInspection(call: GraphCall, app: App): void {
  if (isUsedUp(call, app)) throw appLimitError();
  if (app.inspectionLimit !== undefined) count(call, inspectionKey(app));
}

/** Whether the app has used up its limit for `debug_token` in the last hour. */
export function isUsedUp(call: GraphCall, app: App): boolean {
  if (app.inspectionLimit === undefined) return false;
  return recentCalls(call, inspectionKey(app)).length >= app.inspectionLimit;
}

function inspectionKey(app: App): string {
  return `inspections of ${app.id}`;
}

function count(call: GraphCall, key: string): number {
  const recent = [...recentCalls(call, key), call.world.clock.now()];
  call.world.usage.set(key, recent);
  return recent.length;
}

function recentCalls(call: GraphCall, key: string): number[] {
  const now = call.world.clock.now();
  return (call.world.usage.get(key) ?? []).filter((at) => at > now - HOUR);
}

function percentOf(calls: number, limit: number): number {
  return Math.min(100, Math.floor((calls / limit) * 100));
}
