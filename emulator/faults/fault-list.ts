import type { ServerName } from "../calls.ts";
import type { HttpRequest } from "../http.ts";
import type { Fault, FaultMatch } from "./fault.ts";

/** The faults waiting for their requests, in the order they were injected. */
export interface FaultList {
  add(fault: Fault): void;
  /** Forgets all faults. */
  clear(): void;
  /** The first fault that meets this request, with one of its times used up; or undefined. */
  take(server: ServerName, request: HttpRequest): Fault | undefined;
}

/** An empty list of faults. */
export function startFaultList(): FaultList {
  const waiting: { fault: Fault; pass: number; left: number }[] = [];
  return {
    add(fault) {
      waiting.push({ fault, pass: fault.after ?? 0, left: fault.times ?? 1 });
    },
    clear() {
      waiting.length = 0;
    },
    take(server, request) {
      for (const entry of waiting) {
        if (entry.left <= 0 || !matches(entry.fault.on, server, request)) continue;
        if (entry.pass > 0) {
          entry.pass -= 1;
          continue;
        }
        entry.left -= 1;
        return entry.fault;
      }
      return undefined;
    },
  };
}

function matches(on: FaultMatch, server: ServerName, request: HttpRequest): boolean {
  if (on.server !== undefined && on.server !== server) return false;
  if (on.method !== undefined && on.method !== request.method) return false;
  if (on.path !== undefined && !matchesPath(on.path, request.path)) return false;
  if (!matchesAll(on.query, request.query) || !matchesAll(on.form, request.form)) return false;
  return on.when?.(request) ?? true;
}

function matchesPath(wanted: string | RegExp, path: string): boolean {
  if (typeof wanted !== "string") return wanted.test(path);
  const bare = path.replace(/^\/(v\d+\.\d+|api\/v3)(?=\/|$)/, "");
  return wanted === path || wanted === (bare === "" ? "/" : bare);
}

function matchesAll(
  wanted: Record<string, string | RegExp> | undefined,
  actual: Record<string, string>,
): boolean {
  return Object.entries(wanted ?? {}).every(([name, value]) => {
    const found = actual[name];
    if (found === undefined) return false;
    return typeof value === "string" ? value === found : value.test(found);
  });
}
