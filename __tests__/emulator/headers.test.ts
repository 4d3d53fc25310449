import { describe, expect, it } from "vitest";
import { aToken } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();
const versionOf = async (path: string) =>
  (await bakery.ask(path, { bearer: bakery.token.value })).headers.get("facebook-api-version");

describe("facebook-api-version", () => {
  it.each([
    ["v25.0", "v25.0"],
    ["v21.0", "v21.0"],
    ["v18.0", "v21.0"],
    ["v2.8", "v21.0"],
    ["v99.0", "v26.0"],
  ])("for %s is %s", async (asked, served) => {
    expect(await versionOf(`/${asked}/me`)).toBe(served);
  });

  it("is the app's setting without a version in the path, the newest where it has none", async () => {
    expect(await versionOf("/me")).toBe("v26.0");
    bakery.app.version = "v24.0";
    expect(await versionOf("/me")).toBe("v24.0");
  });

  it("moves on as versions die, and back before they were", async () => {
    const { clock } = bakery.emulator;
    clock.set(Date.parse("2027-01-21") / 1000);
    expect(await versionOf("/v21.0/me")).toBe("v22.0");
    clock.set(Date.parse("2026-07-28") / 1000);
    expect(await versionOf("/v26.0/me")).toBe("v25.0");
  });

  it("is on every answer, refusals and unknown paths included", async () => {
    const { ask } = bakery;
    for (const path of ["/v25.0/me", "/v25.0/oauth/access_token", "/v25.0/debug_token", "/v25.0"]) {
      const { status, headers } = await ask(path);
      expect(status).toBe(400);
      expect(headers.get("facebook-api-version")).toBe("v25.0");
    }
  });

  it("says what it is told to say, or nothing", async () => {
    const { graph } = bakery.emulator;
    graph.servedVersion = "v24.0";
    expect(await versionOf("/v25.0/me")).toBe("v24.0");
    graph.omitVersionHeader = true;
    expect(await versionOf("/v25.0/me")).toBeNull();
  });
});

describe("an answer of the Graph API", () => {
  it("has Facebook's headers, and the date of the emulator's clock", async () => {
    const { token, ask } = bakery;
    const { headers } = await ask("/me", { bearer: token.value });
    expect(Object.fromEntries(headers)).toMatchObject({
      date: "Sun, 22 Nov 2026 12:00:00 GMT",
      "content-type": "application/json; charset=UTF-8",
      "cache-control": "private, no-cache, no-store, must-revalidate",
      pragma: "no-cache",
      expires: "Sat, 01 Jan 2000 00:00:00 GMT",
      etag: expect.stringMatching(/^"[0-9a-f]{40}"$/),
      "x-fb-trace-id": expect.any(String),
      "x-fb-rev": expect.any(String),
      "x-fb-debug": expect.any(String),
    });
  });

  it("is not sent again to who has it", async () => {
    const { token, ask } = bakery;
    const etag = (await ask("/me", { bearer: token.value })).headers.get("etag") ?? "";
    const again = await ask("/me", { bearer: token.value, headers: { "if-none-match": etag } });
    expect(again.status).toBe(304);
  });

  it("that refuses has the envelope, the challenge and no ETag", async () => {
    const { token, ask } = bakery;
    const { headers, body } = await ask("/me/bogus", { bearer: token.value });
    expect(body.error).toEqual({
      message: "Unknown path components: /bogus",
      type: "OAuthException",
      code: 2500,
      fbtrace_id: expect.stringMatching(/^A[A-Za-z0-9_-]{22}$/),
    });
    expect(headers.get("www-authenticate")).toBe(
      'OAuth "Facebook Platform" "invalid_request" "Unknown path components: /bogus"',
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("etag")).toBeNull();
  });

  it("escapes slashes and everything beyond ASCII, as PHP does", async () => {
    const { emulator, user, token } = bakery;
    user.name = "Zoë 🍞/crust";
    const response = await fetch(`${emulator.graphUrl}/me?access_token=${token.value}`);
    const text = await response.text();
    expect(text).toContain('"Zo\\u00eb \\ud83c\\udf5e\\/crust"');
    expect(JSON.parse(text).name).toBe(user.name);
  });
});

describe("usage headers", () => {
  it("tell the app's use once it is one per cent, for user and app tokens", async () => {
    const { token, ask } = bakery;
    const first = await ask("/me", { bearer: token.value });
    expect(first.headers.get("x-app-usage")).toBeNull();
    const second = await ask("/me", { bearer: token.value });
    expect(JSON.parse(second.headers.get("x-app-usage") ?? "")).toMatchObject({ call_count: 1 });
  });

  it("tell the page's use for Page tokens", async () => {
    const { emulator, page, ask } = bakery;
    emulator.graph.usage.set(page.id, Array(479).fill(emulator.clock.now()));
    const { headers } = await ask("/me", { bearer: aToken(emulator.graph, { page }).value });
    const usage = JSON.parse(headers.get("x-business-use-case-usage") ?? "");
    expect(usage[page.id]).toMatchObject([{ type: "pages", call_count: 10 }]);
    expect(JSON.parse(headers.get("x-page-usage") ?? "").call_count).toBe(10);
    expect(headers.get("x-app-usage")).toBeNull();
  });
});
