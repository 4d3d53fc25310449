import { describe, expect, it } from "vitest";
import { appFields, openPage } from "./open-page.ts";
import type { Answer } from "./page-client.ts";

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
    const { client } = await openPage();
    await client.openLink();
    const headers = { "sec-fetch-site": site, "sec-fetch-mode": mode, "sec-fetch-dest": dest };
    const answer = await client.send(`${client.base}credentials`, { headers });
    expect(answer.status).toBe(status);
  });

  it("starts a login only where somebody pressed", async () => {
    const opened = await openPage();
    const { client } = opened;
    await client.openLink();
    await client.submit("credentials", appFields(opened));
    const headers = {
      "sec-fetch-site": "cross-site",
      "sec-fetch-mode": "navigate",
      "sec-fetch-dest": "document",
    };
    expect((await client.send(`${client.base}login/facebook`, { headers })).status).toBe(403);
    expect((await client.send(`${client.base}login/facebook`)).status).toBe(303);
  });

  it("has its headers on every answer, also on refusals", async () => {
    const { client, setup } = await openPage();
    await client.openLink();
    await client.send(setup.url);
    await client.send("/nowhere");
    await client.send("/callback?state=x");
    await client.send(`${client.base}nowhere`);
    await client.send(`${client.base}style.css`);
    await client.send(`${client.base}credentials`, FORM);
    await client.send(client.base, { headers: { host: "evil.example" } });
    await client.send(client.base, { headers: { cookie: undefined } });
    expect(new Set(client.answers.map(({ status }) => status))).toEqual(
      new Set([200, 303, 403, 404, 421]),
    );
    for (const { url, headers } of client.answers) expect(headers, url).toMatchObject(PROMISED);
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
