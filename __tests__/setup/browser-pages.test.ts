import { describe, expect, it } from "vitest";
import type { Answer } from "./browser-guest.ts";
import { appFields, openPage } from "./open-page.ts";

const FORM = { method: "POST", body: "key=wrong" };

describe("a page of ours", () => {
  it.each<[string, string, string, number]>([
    ["same-origin", "no-cors", "image", 200],
    ["none", "navigate", "document", 200],
    ["cross-site", "navigate", "document", 200],
    ["cross-site", "navigate", "iframe", 403],
    ["cross-site", "no-cors", "image", 403],
    ["same-site", "no-cors", "script", 403],
    ["same-site", "cors", "empty", 403],
  ])("asked for by %s, %s, %s is answered with %4$s", async (site, mode, dest, status) => {
    const { guest } = await openPage();
    await guest.enter();
    const headers = { "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest };
    const answer = await guest.send(`${guest.base}credentials`, { headers });
    expect(answer.status).toBe(status);
  });

  it("starts a login only where somebody pressed", async () => {
    const opened = await openPage();
    const { guest } = opened;
    await guest.enter();
    await guest.submit("credentials", appFields(opened));
    const headers = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await guest.send(`${guest.base}login/facebook`, { headers })).status).toBe(403);
    expect((await guest.send(`${guest.base}login/facebook`)).status).toBe(303);
  });

  it("has its headers on every answer, also on refusals", async () => {
    const { guest, setup } = await openPage();
    await guest.enter();
    await guest.send(setup.url);
    await guest.send("/nowhere");
    await guest.send("/callback?state=x");
    await guest.send(`${guest.base}nowhere`);
    await guest.send(`${guest.base}style.css`);
    await guest.send(`${guest.base}credentials`, FORM);
    await guest.send(guest.base, { headers: { host: "evil.example" } });
    await guest.send(guest.base, { headers: { cookie: undefined } });
    expect(new Set(guest.seen.map(({ status }) => status))).toEqual(
      new Set([200, 303, 403, 404, 421]),
    );
    for (const { url, headers } of guest.seen) expect(headers, url).toMatchObject(PROMISED);
  });
});

const PROMISED: Answer["headers"] = {
  "content-security-policy": expect.stringMatching(
    /^default-src 'none'; style-src '(self|sha256-[\w+/=]+)'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
  ),
  "x-frame-options": "DENY",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": expect.stringContaining("camera=()"),
};
