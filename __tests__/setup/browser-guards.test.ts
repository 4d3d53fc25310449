import { describe, expect, it } from "vitest";
import { openPage } from "./open-page.ts";

describe("a request that is let in", () => {
  it("comes by the link of the terminal, which works once", async () => {
    const { client, setup, opened } = await openPage();
    expect(opened).toEqual([setup.url]);
    expect(setup.url).toMatch(/^http:\/\/localhost:\d+\/open\?key=[\w-]{43}$/);
    await client.openLink();
    expect(client.page.status).toBe(200);
    expect(client.answers[0]?.headers["set-cookie"]).toBe(
      `${client.cookie}; Path=${client.base}; HttpOnly; SameSite=Lax`,
    );
    expect(client.base).toMatch(/^\/[\w-]{43}\/$/);
    const again = await client.send(setup.url);
    expect([again.status, again.headers["set-cookie"]]).toEqual([403, undefined]);
  });

  it("has a key that is right", async () => {
    const { client } = await openPage();
    for (const path of ["/open", "/open?key=", "/open?key=wrong"]) {
      const answer = await client.send(path);
      expect([answer.status, answer.headers["set-cookie"]], path).toEqual([403, undefined]);
    }
    expect((await client.openLink()).status).toBe(200);
  });

  it.each(["", "style.css", "page.js", "credentials", "work/commands", "nowhere"])(
    "brings the cookie to /%s",
    async (path) => {
      const { client } = await openPage();
      await client.openLink();
      const bare = await client.send(`${client.base}${path}`, { headers: { cookie: undefined } });
      expect(bare.status).toBe(403);
      expect(bare.text).toContain("Open the link that is printed in your terminal");
      const wrong = { cookie: `${client.cookie.slice(0, -1)}_` };
      expect((await client.send(`${client.base}${path}`, { headers: wrong })).status).toBe(403);
      const right = { cookie: `other=1; setup=left-over; ${client.cookie}` };
      expect((await client.send(`${client.base}${path}`, { headers: right })).status).not.toBe(403);
    },
  );

  it.each(["127.0.0.1", "localhost", "evil.example", "localhost.", "[::1]"])(
    "names localhost and the port, not %s",
    async (name) => {
      const { client } = await openPage();
      await client.openLink();
      const port = name === "localhost" ? "" : `:${new URL(client.origin).port}`;
      const answer = await client.send(client.base, { headers: { host: `${name}${port}` } });
      expect(answer.status).toBe(421);
    },
  );

  it.each(["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("is no %s", async (method) => {
    const { client } = await openPage();
    await client.openLink();
    expect((await client.send(client.base, { method })).status).toBe(405);
  });

  it("writes its path in the one way that the guard knows", async () => {
    const { client } = await openPage();
    await client.openLink();
    for (const path of ["/ope%6e", "/callbac%6b?state=x", `${client.base}login/faceboo%6b`])
      expect((await client.send(path)).status, path).toBe(400);
  });

  it("does not come ahead of the person", async () => {
    const { client, setup } = await openPage();
    const ahead = { headers: { "sec-purpose": "prefetch;prerender" } };
    expect((await client.send(setup.url, ahead)).status).toBe(503);
    expect((await client.send(setup.url, { method: "HEAD" })).status).toBe(405);
    expect((await client.openLink()).status).toBe(200);
  });
});
