import { describe, expect, it } from "vitest";
import {
  bogusGzipAnswer,
  changePassword,
  emptyAnswer,
  graphErrors,
  htmlAnswer,
  hugeAnswer,
  jsonAnswer,
  legacyExchangeAnswer,
  malformedTokenError,
  redirectAnswer,
  throttledAnswer,
  truncatedJsonAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

/** Injects one fault into GET /me and sends it. */
async function meet(effect: FaultEffect, init: RequestInit = {}): Promise<Response> {
  const { emulator, token } = bakery;
  emulator.inject({ on: { server: "graph", path: "/me" }, ...effect });
  const url = `${emulator.graphUrl}/v25.0/me?access_token=${token.value}`;
  return fetch(url, { redirect: "manual", ...init });
}

describe("an injected Graph error", () => {
  it.each(Object.entries(graphErrors))(
    "%s comes in the envelope with all headers",
    async (_, effect) => {
      const response = await meet(effect);
      expect(response.status).toBe(effect.status);
      expect(response.headers.get("facebook-api-version")).toBe("v25.0");
      const { error } = (await response.json()) as { error: Record<string, unknown> };
      expect(error).toMatchObject({ code: effect.code, message: effect.message });
      expect(error.fbtrace_id).toMatch(/^A/);
    },
  );

  it("of a rate limit tells the usage, but not code 4", async () => {
    expect((await meet(graphErrors.appLimit)).headers.get("x-app-usage")).toBeNull();
    expect((await meet(graphErrors.pageLimit)).headers.get("x-app-usage")).toContain("100");
    const limited = await meet(graphErrors.pageBusinessLimit);
    expect(limited.headers.get("x-business-use-case-usage")).toContain("estimated_time");
  });

  it("can echo a token and be transient", async () => {
    const response = await meet(malformedTokenError("hunter2"));
    expect(response.headers.get("www-authenticate")).toContain("hunter2");
    expect(await (await meet(graphErrors.transient)).json()).toMatchObject({
      error: { is_transient: true },
    });
  });
});

describe("an injected raw answer", () => {
  it.each([
    ["HTML", htmlAnswer(502), 502, /^<html>/],
    ["nothing", emptyAnswer(), 200, /^$/],
    ["half of the JSON", truncatedJsonAnswer(), 200, /"12$/],
    ["the wrong shape", jsonAnswer(200, [1]), 200, /^\[1\]$/],
    ["a redirect", redirectAnswer("https://example.com/"), 302, /^$/],
    ["urlencoded text", legacyExchangeAnswer("x"), 200, /^access_token=x&expires=/],
    ["a throttle", throttledAnswer(429, 30), 429, /secondary rate limit/],
  ] as const)("can be %s", async (_name, effect, status, text) => {
    const response = await meet(effect);
    expect(response.status).toBe(status);
    expect(await response.text()).toMatch(text);
  });

  it("can be 30 MB long", async () => {
    expect(await (await meet(hugeAnswer())).text()).toHaveLength(30_000_000);
  });

  it("can say gzip and lie", async () => {
    const reading = meet(bogusGzipAnswer()).then((response) => response.text());
    await expect(reading).rejects.toThrow();
  });
});

describe("a fault", () => {
  it("edits the real answer", async () => {
    const response = await meet({
      kind: "rewrite",
      rewrite: (body) => ({ ...body, name: "</table>" }),
      headers: { "x-edited": "yes" },
    });
    expect(response.headers.get("x-edited")).toBe("yes");
    expect(await response.json()).toEqual({ name: "</table>", id: bakery.user.id });
  });

  it("changes the world just before the real answer", async () => {
    const { emulator, user } = bakery;
    const change = () => changePassword(emulator.graph, user);
    const response = await meet({ kind: "meanwhile", change });
    expect(await response.json()).toMatchObject({ error: { error_subcode: 460 } });
  });

  it("meets what a condition of its own picks out, asked only where all others are met", async () => {
    const { emulator, token, ask } = bakery;
    const asked: string[] = [];
    const when = ({ path, query }: { path: string; query: Record<string, string> }) => {
      asked.push(path);
      return query.fields === "name";
    };
    emulator.inject({ on: { path: "/me", when }, ...graphErrors.transient });
    expect((await ask("/v25.0/me/permissions", { bearer: token.value })).status).toBe(200);
    expect((await ask("/v25.0/me?fields=id", { bearer: token.value })).status).toBe(200);
    expect((await ask("/v25.0/me?fields=name", { bearer: token.value })).status).toBe(500);
    expect(asked).toEqual(["/v25.0/me", "/v25.0/me"]);
  });

  it("meets as many requests as said, after those that pass, and can be cleared", async () => {
    const { emulator, token, ask } = bakery;
    const statuses = async (count: number) => {
      const seen = [];
      for (let i = 0; i < count; i += 1) {
        seen.push((await ask("/me", { bearer: token.value })).status);
      }
      return seen;
    };
    emulator.inject({ on: { path: "/me" }, times: 2, after: 1, ...graphErrors.transient });
    expect(await statuses(4)).toEqual([200, 500, 500, 200]);
    emulator.inject({ on: { path: "/me" }, times: Infinity, ...graphErrors.transient });
    expect(await statuses(2)).toEqual([500, 500]);
    emulator.clearFaults();
    expect(await statuses(1)).toEqual([200]);
  });

  it("meets only what matches in server, method, path, query and form", async () => {
    const { emulator, token, ask } = bakery;
    const misses = [
      { server: "github" as const },
      { method: "POST" },
      { path: "/v24.0/me" },
      { path: /accounts$/ },
      { query: { fields: "id" } },
      { form: { grant_type: "x" } },
    ];
    for (const on of misses) emulator.inject({ on, ...graphErrors.transient });
    expect((await ask("/v25.0/me?fields=name", { bearer: token.value })).status).toBe(200);
    emulator.inject({ on: { path: /me$/, query: { fields: /na/ } }, ...graphErrors.transient });
    expect((await ask("/v25.0/me?fields=name", { bearer: token.value })).status).toBe(500);
  });
});
