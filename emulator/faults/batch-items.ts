import type { HttpRequest } from "../http.ts";
import type { FaultEffect, GraphErrorEffect } from "./fault.ts";

type Rewrite = Extract<FaultEffect, { kind: "rewrite" }>;

/** One operation of a batch as the client sent it. */
export interface SentOperation {
  readonly method?: string;
  readonly relative_url: string;
  readonly body?: string;
  readonly name?: string;
}

/** The operations that a fault meets; default: all. */
type Picked = (operation: SentOperation) => boolean;

interface Item {
  code: number;
  headers?: { name: string; value: string }[];
  body: string;
}

/**
 * Items of a batch come back as this error: `emulator.inject({ on: { path: "/", method: "POST" },
 * ...failedItems(graphErrors.transient, ({ body }) => body?.includes(token) ?? false) })`. The
 * operations have run all the same.
 */
export function failedItems(effect: GraphErrorEffect, isMet: Picked = () => true): Rewrite {
  const { status, code, subcode, message, type = "OAuthException", isTransient } = effect;
  const error = {
    ...{ message, type, code },
    ...(subcode !== undefined && { error_subcode: subcode }),
    ...(isTransient !== undefined && { is_transient: isTransient }),
    fbtrace_id: "AbatchItemFault00000000",
  };
  const added = Object.entries(effect.headers ?? {}).map(([name, value]) => ({ name, value }));
  return rewriteItems(isMet, (item) => ({
    code: status,
    ...(item?.headers && { headers: [...item.headers, ...added] }),
    body: JSON.stringify({ error }),
  }));
}

/** Items of a batch come back as `null`: Facebook ran out of time for them (facts section 10). */
export function lostItems(isMet: Picked = () => true): Rewrite {
  return rewriteItems(isMet, () => null);
}

/** Items of a batch are so many characters longer: with fewer operations the answer is smaller. */
export function paddedItems(characters: number): Rewrite {
  return rewriteItems(
    () => true,
    (item) => item && { ...item, body: `${item.body}${" ".repeat(characters)}` },
  );
}

function rewriteItems(isMet: Picked, change: (item: Item | null) => Item | null): Rewrite {
  return {
    kind: "rewrite",
    rewrite(items: unknown, request: HttpRequest) {
      if (!Array.isArray(items)) return items;
      const operations = readOperations(request);
      return items.map((item: Item | null, index) => {
        const operation = operations[index];
        return operation && isMet(operation) ? change(item) : item;
      });
    },
  };
}

function readOperations({ form, query, json }: HttpRequest): SentOperation[] {
  const batch: unknown = form.batch ?? query.batch ?? Object(json).batch ?? "[]";
  return (typeof batch === "string" ? JSON.parse(batch) : batch) as SentOperation[];
}
