import { expect } from "vitest";
import { aPage } from "../../emulator/builders.ts";
import { publicOutputs } from "../../emulator/runner/token-outputs.ts";
import { callLines } from "../helpers/call-lines.ts";
import { scenario } from "../helpers/scenario.ts";

scenario(
  "a short-lived user token becomes a Page token that never ends",
  async ({ mint, githubToken, page }) => {
    const { exitCode, annotations, outputs } = await mint({
      "user-token-secret-name": "FB_USER_TOKEN",
      "github-token": githubToken,
    });
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(outputs).toMatchObject({
      "page-id": page.id,
      "page-name": "Blue Door Bakery",
      healthy: "true",
      minted: "true",
      "expires-at": "never",
      scopes: "pages_manage_posts,pages_read_engagement,pages_show_list,public_profile",
      "missing-scopes": "",
      findings: "[]",
      "secret-updated": "true",
    });
    expect(outputs["page-token"]).not.toBe("");
    expect(outputs["renew-by"]).toBe(outputs["user-token-expires-at"]);
  },
  { bundled: true },
);

scenario("the report repeats every output but the tokens", async ({ mint }) => {
  const { outputs } = await mint();
  const { report = "", ...others } = publicOutputs(outputs);
  const parsed = JSON.parse(report);
  for (const [name, value] of Object.entries(others)) {
    const said = parsed[name];
    expect(typeof said === "string" ? said : JSON.stringify(said), name).toBe(value);
  }
  expect(Object.keys(parsed)).toHaveLength(Object.keys(others).length);
});

scenario("the token that is handed over can post", async ({ mint, emulator, page }) => {
  const { outputs } = await mint();
  const answer = await fetch(`${emulator.graphUrl}/v25.0/${page.id}/feed`, {
    method: "POST",
    body: new URLSearchParams({
      message: "Fresh bread at eight",
      access_token: outputs["page-token"] ?? "",
    }),
  });
  expect(await answer.json()).toEqual({ id: expect.stringContaining(page.id) });
});

scenario(
  "it exchanges and inspects side by side, then finds the page, then inspects its token",
  async ({ mint, page }) => {
    const { calls, outputs } = await mint({ "page-id": page.id });
    expect(callLines(calls).slice(0, 2).toSorted()).toEqual([
      "GET /v25.0/debug_token",
      "POST /v25.0/oauth/access_token",
    ]);
    expect(callLines(calls).slice(2)).toEqual([`GET /v25.0/${page.id}`, "GET /v25.0/debug_token"]);
    expect(outputs["secret-updated"]).toBe("false");
  },
  { scene: { app: { requireProof: true } }, bundled: true },
);

scenario(
  "secrets travel in the exchange's body and in headers",
  async ({ mint, app, userToken }) => {
    const { calls } = await mint();
    const exchange = calls.find(({ path }) => path.endsWith("/oauth/access_token"));
    expect(exchange?.form).toEqual({
      grant_type: "fb_exchange_token",
      client_id: app.id,
      client_secret: app.secret,
      fb_exchange_token: userToken.value,
    });
    expect(exchange?.query).toEqual({});
    const inspections = calls.filter(({ path }) => path.endsWith("/debug_token"));
    expect(inspections.map(({ headers }) => headers.authorization)).toEqual([
      `Bearer ${app.id}|${app.secret}`,
      `Bearer ${app.id}|${app.secret}`,
    ]);
  },
);

scenario(
  "everything given is masked before the first call, and every token on arrival",
  async ({ mint, app, userToken, githubToken }) => {
    const { masks, outputs } = await mint({ "github-token": githubToken });
    for (const secret of [
      app.secret,
      userToken.value,
      githubToken,
      `${app.id}|${app.secret}`,
      outputs["page-token"] ?? "",
    ]) {
      expect(masks).toContain(secret);
    }
  },
  { bundled: true },
);

scenario("tokens of pages that were not chosen are masked too", async ({ mint, graph, user }) => {
  const other = aPage(graph, { name: "Red Door Cafe", role: user });
  const { masks, annotations } = await mint();
  expect(annotations[0]?.message).toContain(other.id);
  const pageTokens = [...graph.tokens.values()].filter(({ kind }) => kind === "page");
  expect(pageTokens).toHaveLength(2);
  for (const { value } of pageTokens) expect(masks).toContain(value);
});

scenario(
  "the log tells a stranger in a few lines what happened",
  async ({ mint, storing, page }) => {
    const { log } = await mint({ ...storing, "page-id": page.id });
    expect(log.length).toBeLessThanOrEqual(8);
  },
);
