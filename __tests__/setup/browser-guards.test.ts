import { describe, expect, it } from "vitest";
import { openPage } from "./open-page.ts";

describe("a request that is let in", () => {
  it("comes by the link of the terminal, which works once", async () => {
    const { guest, setup, opened } = await openPage();
    expect(opened).toEqual([setup.url]);
    expect(setup.url).toMatch(/^http:\/\/localhost:\d+\/open\?key=[\w-]{43}$/);
    await guest.enter();
    expect(guest.page.status).toBe(200);
    expect(guest.seen[0]?.headers["set-cookie"]).toBe(
      `${guest.cookie}; Path=${guest.base}; HttpOnly; SameSite=Lax`,
    );
    expect(guest.base).toMatch(/^\/[\w-]{43}\/$/);
    const again = await guest.send(setup.url);
    expect([again.status, again.headers["set-cookie"]]).toEqual([403, undefined]);
  });

  it("has a key that is right", async () => {
    const { guest } = await openPage();
    for (const path of ["/open", "/open?key=", "/open?key=wrong"]) {
      const answer = await guest.send(path);
      expect([answer.status, answer.headers["set-cookie"]], path).toEqual([403, undefined]);
    }
    expect((await guest.enter()).status).toBe(200);
  });

  it.each(["", "style.css", "page.js", "credentials", "work/commands", "nowhere"])(
    "brings the cookie to /%s",
    async (path) => {
      const { guest } = await openPage();
      await guest.enter();
      const bare = await guest.send(`${guest.base}${path}`, { headers: { cookie: undefined } });
      expect(bare.status).toBe(403);
      expect(bare.text).toContain("Open the link that is printed in your terminal");
      const wrong = { cookie: `${guest.cookie.slice(0, -1)}_` };
      expect((await guest.send(`${guest.base}${path}`, { headers: wrong })).status).toBe(403);
      const right = { cookie: `other=1; setup=left-over; ${guest.cookie}` };
      expect((await guest.send(`${guest.base}${path}`, { headers: right })).status).not.toBe(403);
    },
  );

  it.each(["127.0.0.1", "localhost", "evil.example", "localhost.", "[::1]"])(
    "names localhost and the port, not %s",
    async (name) => {
      const { guest } = await openPage();
      await guest.enter();
      const port = name === "localhost" ? "" : `:${new URL(guest.origin).port}`;
      const answer = await guest.send(guest.base, { headers: { host: `${name}${port}` } });
      expect(answer.status).toBe(421);
    },
  );

  it.each(["PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"])("is no %s", async (method) => {
    const { guest } = await openPage();
    await guest.enter();
    expect((await guest.send(guest.base, { method })).status).toBe(405);
  });

  it("writes its path in the one way that the guard knows", async () => {
    const { guest } = await openPage();
    await guest.enter();
    for (const path of ["/ope%6e", "/callbac%6b?state=x", `${guest.base}login/faceboo%6b`])
      expect((await guest.send(path)).status, path).toBe(400);
  });

  it("does not come ahead of the person", async () => {
    const { guest, setup } = await openPage();
    const ahead = { headers: { "sec-purpose": "prefetch;prerender" } };
    expect((await guest.send(setup.url, ahead)).status).toBe(503);
    expect((await guest.send(setup.url, { method: "HEAD" })).status).toBe(405);
    expect((await guest.enter()).status).toBe(200);
  });
});
