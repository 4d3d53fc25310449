import { beforeEach, describe, expect, it } from "vitest";
import { aPage } from "../../emulator/builders.ts";
import { send, useBakery } from "./bakery.ts";

const bakery = useBakery();

beforeEach(() => {
  const { emulator, user } = bakery;
  // With the bakery's own page there are 27: one sheet of 25 and one of 2.
  for (let i = 2; i <= 27; i += 1) aPage(emulator.graph, { name: `Page ${i}`, role: user });
});

describe("a list of pages", () => {
  it("comes in sheets of 25 with cursors on each, and next only where there is more", async () => {
    const { token, ask } = bakery;
    const first = await ask("/me/accounts?fields=id", { bearer: token.value });
    expect(first.body.data).toHaveLength(25);
    const { after } = first.body.paging.cursors;
    const second = await ask("/me/accounts", {
      query: { fields: "id", after },
      bearer: token.value,
    });
    expect(second.body.data).toHaveLength(2);
    expect(second.body.paging.cursors.after).toEqual(expect.any(String));
    expect(second.body.paging).not.toHaveProperty("next");
    expect(second.body.paging).toHaveProperty("previous");
  });

  it("has next URLs on its own address that carry the token and lead through all sheets", async () => {
    const { emulator, token, user, ask } = bakery;
    const names: string[] = [];
    let { body } = await ask("/v25.0/me/accounts?limit=10&fields=name", { bearer: token.value });
    for (;;) {
      names.push(...body.data.map((page: { name: string }) => page.name));
      const { next } = body.paging;
      if (next === undefined) break;
      expect(next).toContain(`${emulator.graphUrl}/v25.0/${user.id}/accounts?`);
      expect(new URL(next).searchParams.get("access_token")).toBe(token.value);
      body = (await send("", next)).body;
    }
    expect(new Set(names).size).toBe(27);
  });

  it("goes back with before and previous", async () => {
    const { token, ask } = bakery;
    const all = await ask("/me/accounts?limit=100", { bearer: token.value });
    const ids = all.body.data.map((page: { id: string }) => page.id);
    const first = await ask("/me/accounts?limit=10", { bearer: token.value });
    const second = await send("", first.body.paging.next);
    const third = await send("", second.body.paging.next);
    const back = await send("", third.body.paging.previous);
    expect(back.body.data.map((page: { id: string }) => page.id)).toEqual(ids.slice(10, 20));
  });

  it("counts all of them when asked for a summary", async () => {
    const { token, ask } = bakery;
    const { body } = await ask("/me/accounts?limit=1&summary=total_count", { bearer: token.value });
    expect(body.summary).toEqual({ total_count: 27 });
  });

  it("never puts a proof into a next URL", async () => {
    const { createHmac } = await import("node:crypto");
    const { app, token, ask } = bakery;
    const appsecret_proof = createHmac("sha256", app.secret).update(token.value).digest("hex");
    const query = { limit: "1", appsecret_proof };
    const { body } = await ask("/me/accounts", { query, bearer: token.value });
    expect(body.paging.next).not.toContain("appsecret_proof");
  });

  it("refuses a limit that is no number and a cursor it never gave", async () => {
    const { token, ask } = bakery;
    for (const query of [{ limit: "ten" }, { after: "MTIzNDU" }] as Record<string, string>[]) {
      const { status, body } = await ask("/me/accounts", { query, bearer: token.value });
      expect(status).toBe(400);
      expect(body.error.code).toBe(100);
    }
  });
});
