import { expect, test } from "vitest";
import {
  aBusiness,
  aPage,
  aSystemUser,
  aToken,
  days,
  giveRole,
  loseTwoFactor,
} from "../../emulator/builders.ts";
import { openBakery } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { findingsOf } from "../helpers/findings-of.ts";

test("a short-lived user token becomes a Page token that never ends", async () => {
  const bakery = await openBakery();
  const { exitCode, outputs, annotations } = await bakery.mint({
    "user-token-secret-name": "FB_USER_TOKEN",
    "github-token": bakery.githubToken,
  });
  expect(exitCode).toBe(0);
  expect(annotations).toEqual([]);
  expect(outputs).toMatchObject({
    "page-id": bakery.page.id,
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
});

test("the report repeats every output but the token", async () => {
  const bakery = await openBakery();
  const { outputs } = await bakery.mint();
  const { report = "", "page-token": _token, ...others } = outputs;
  const parsed = JSON.parse(report);
  for (const [name, value] of Object.entries(others)) {
    const said = parsed[name];
    expect(typeof said === "string" ? said : JSON.stringify(said), name).toBe(value);
  }
  expect(Object.keys(parsed)).toHaveLength(Object.keys(others).length);
});

test("the token that is handed over can post", async () => {
  const bakery = await openBakery();
  const { outputs } = await bakery.mint();
  const answer = await fetch(`${bakery.emulator.graphUrl}/v25.0/${bakery.page.id}/feed`, {
    method: "POST",
    body: new URLSearchParams({
      message: "Fresh bread at eight",
      access_token: outputs["page-token"] ?? "",
    }),
  });
  expect(await answer.json()).toEqual({ id: expect.stringContaining(bakery.page.id) });
});

test("it exchanges and inspects side by side, then finds the page, then inspects its token", async () => {
  const bakery = await openBakery({ app: { requireProof: true } });
  const { calls } = await bakery.mint({ "page-id": bakery.page.id });
  expect(callLines(calls).slice(0, 2).toSorted()).toEqual([
    "GET /v25.0/debug_token",
    "POST /v25.0/oauth/access_token",
  ]);
  expect(callLines(calls).slice(2)).toEqual([
    `GET /v25.0/${bakery.page.id}`,
    "GET /v25.0/debug_token",
  ]);
});

test("secrets travel in the exchange's body and in headers", async () => {
  const bakery = await openBakery();
  const { calls } = await bakery.mint();
  const exchange = calls.find(({ path }) => path.endsWith("/oauth/access_token"));
  expect(exchange?.form).toEqual({
    grant_type: "fb_exchange_token",
    client_id: bakery.app.id,
    client_secret: bakery.app.secret,
    fb_exchange_token: bakery.userToken.value,
  });
  expect(exchange?.query).toEqual({});
  const appToken = `${bakery.app.id}|${bakery.app.secret}`;
  const inspections = calls.filter(({ path }) => path.endsWith("/debug_token"));
  expect(inspections.map(({ headers }) => headers.authorization)).toEqual([
    `Bearer ${appToken}`,
    `Bearer ${appToken}`,
  ]);
});

test("everything given is masked before the first call, and every token on arrival", async () => {
  const bakery = await openBakery();
  const { app, userToken, githubToken } = bakery;
  const { stdout, outputs } = await bakery.mint({ "github-token": githubToken });
  for (const secret of [
    app.secret,
    userToken.value,
    githubToken,
    `${app.id}|${app.secret}`,
    outputs["page-token"] ?? "",
  ]) {
    expect(stdout).toContain(`::add-mask::${secret}`);
  }
});

test("tokens of pages that were not chosen are masked too", async () => {
  const bakery = await openBakery();
  const other = aPage(bakery.graph, { name: "Red Door Cafe", role: bakery.user });
  const { stdout, annotations } = await bakery.mint();
  expect(annotations[0]?.message).toContain(other.id);
  const pageTokens = [...bakery.graph.tokens.values()].filter(({ kind }) => kind === "page");
  expect(pageTokens).toHaveLength(2);
  for (const { value } of pageTokens) expect(stdout).toContain(`::add-mask::${value}`);
});

test("with several pages and no page-id, the error lists them by id and name", async () => {
  const bakery = await openBakery();
  const other = aPage(bakery.graph, { name: "Red Door Cafe", role: bakery.user });
  const { exitCode, annotations, outputs } = await bakery.mint(bakery.storing);
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]?.message).toContain(`${bakery.page.id} "Blue Door Bakery"`);
  expect(annotations[0]?.message).toContain(`${other.id} "Red Door Cafe"`);
  expect(outputs).toEqual({});
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test("pages are read sheet by sheet by the cursor, never by the next URL", async () => {
  const bakery = await openBakery();
  for (let i = 0; i < 120; i++) aPage(bakery.graph, { name: `Shop ${i}`, role: bakery.user });
  bakery.emulator.inject({
    on: { path: "/me/accounts" },
    kind: "rewrite",
    rewrite: (body) => ({
      ...body,
      paging: { ...body.paging, next: "https://elsewhere.example/steal" },
    }),
  });
  const { exitCode, calls, annotations } = await bakery.mint();
  const sheets = calls.filter(({ path }) => path === "/v25.0/me/accounts");
  expect(sheets.map(({ query }) => query.limit)).toEqual(["100", "100"]);
  expect(sheets[1]?.query.after).toMatch(/./);
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toContain("sees 121 Pages");
});

test("a page that may not be read by its id is found in the list", async () => {
  const bakery = await openBakery({ grant: { scopes: ["pages_show_list"] } });
  const { exitCode, outputs, calls } = await bakery.mint({
    "page-id": bakery.page.id,
    "required-scopes": "pages_show_list",
  });
  expect(callLines(calls)).toContain("GET /v25.0/me/accounts");
  expect(outputs["page-id"]).toBe(bakery.page.id);
  expect(exitCode).toBe(0);
});

test("an empty list of pages is asked for once more", async () => {
  const bakery = await openBakery();
  bakery.graph.emptyAccountLists = 1;
  expect((await bakery.mint()).exitCode).toBe(0);
});

test("a page that is not visible ends in a list of those that are, and why one can be missing", async () => {
  const bakery = await openBakery();
  const hidden = aPage(bakery.graph, {
    role: bakery.user,
    business: aBusiness(bakery.graph, { members: [bakery.user] }),
  });
  const { exitCode, annotations } = await bakery.mint({ "page-id": "123456", ...bakery.storing });
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  expect(annotations[0]?.message).toContain(`${bakery.page.id} "Blue Door Bakery"`);
  expect(annotations[0]?.message).toContain("business_management");
  expect(annotations[0]?.message).toContain("consent dialog");
  expect(annotations[0]?.message).not.toContain(hidden.id);
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test("a user token that sees no page names the pages of its consent", async () => {
  const bakery = await openBakery();
  const grantedTo = aPage(bakery.graph, { name: "Elsewhere" });
  const lonely = aToken(bakery.graph, {
    kind: "user",
    app: bakery.app,
    user: bakery.user,
    pages: [grantedTo],
  });
  bakery.page.roles.clear();
  const { annotations } = await bakery.run({ "user-token": lonely.value });
  expect(annotations[0]?.message).toContain(grantedTo.id);
});

test("a page whose business asks for two-factor authentication explains why there is no token", async () => {
  const bakery = await openBakery({ page: { requiresTwoFactor: true } });
  loseTwoFactor(bakery.graph, bakery.user);
  const { exitCode, annotations } = await bakery.mint();
  expect(exitCode).toBe(1);
  expect(annotations.map(({ title }) => title)).toEqual(["Facebook gives no token for the Page"]);
  expect(annotations[0]?.message).toContain("two-factor");
});

test("without expires_in, the exchanged token is inspected beside the page call", async () => {
  const bakery = await openBakery();
  bakery.graph.omitExpiresIn = true;
  const { exitCode, outputs, calls } = await bakery.mint();
  expect(exitCode).toBe(0);
  expect(calls.filter(({ path }) => path.endsWith("/debug_token"))).toHaveLength(3);
  expect(outputs["user-token-expires-at"]).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
});

test("a long-lived token that ends later than the exchanged one stays in use", async () => {
  const bakery = await openBakery();
  const given = aToken(bakery.graph, {
    kind: "user",
    app: bakery.app,
    user: bakery.user,
    expiresIn: days(70),
  });
  const { exitCode, calls, outputs } = await bakery.run({
    "user-token": given.value,
    "user-token-secret-name": "FB_USER_TOKEN",
    "github-token": bakery.githubToken,
  });
  expect(exitCode).toBe(0);
  expect(calls.find(({ path }) => path.endsWith("/me/accounts"))?.headers.authorization).toBe(
    `Bearer ${given.value}`,
  );
  expect(bakery.stored("FB_USER_TOKEN")).toBeUndefined();
  expect(outputs["secret-updated"]).toBe("false");
});

test.each(["refused", "ends", "keeps"] as const)(
  "a never-ending system-user token stays in use when its exchange %s",
  async (behaviour) => {
    const bakery = await openBakery();
    const bot = aSystemUser(bakery.graph);
    giveRole(bakery.page, bot);
    const given = aToken(bakery.graph, {
      kind: "system-user",
      app: bakery.app,
      user: bot,
      expiresIn: "never",
    });
    bakery.graph.plainSystemUserExchange = behaviour;
    const { exitCode, outputs, calls, annotations } = await bakery.run({
      "user-token": given.value,
      "page-id": bakery.page.id,
    });
    expect(annotations).toEqual([]);
    expect(exitCode).toBe(0);
    expect(calls.find(({ path }) => path.endsWith(bakery.page.id))?.headers.authorization).toBe(
      `Bearer ${given.value}`,
    );
    expect(outputs["user-token-expires-at"]).toBe(behaviour === "refused" ? "" : "never");
    expect(outputs["renew-by"]).toBe("never");
  },
);

test("a token of a Page without the content task is a warning, not a failure", async () => {
  const bakery = await openBakery({ page: { tasks: ["ANALYZE"] } });
  const { exitCode, annotations, outputs } = await bakery.mint();
  expect(exitCode).toBe(0);
  expect(findingsOf(outputs)).toContainEqual(["lacks-task", "warning"]);
  expect(annotations.every(({ level }) => level === "warning")).toBe(true);
});

test("a user token that the next run cannot use any more is a warning where it is not stored", async () => {
  const bakery = await openBakery();
  const given = aToken(bakery.graph, {
    kind: "user",
    app: bakery.app,
    user: bakery.user,
    expiresIn: days(5),
  });
  const { outputs } = await bakery.run({ "user-token": given.value });
  expect(findingsOf(outputs)).toEqual([["user-token-expires-soon", "warning"]]);
});

test("the log tells a stranger in a few lines what happened", async () => {
  const bakery = await openBakery();
  const { log } = await bakery.mint({ ...bakery.storing, "page-id": bakery.page.id });
  expect(log.length).toBeLessThanOrEqual(8);
});
