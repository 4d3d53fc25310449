import { expect, test } from "vitest";
import {
  anApp,
  aPage,
  aToken,
  changePassword,
  checkpoint,
  corruptToken,
  days,
  invalidate,
  invalidateByApi,
  loseRole,
  removeApp,
  stopEngaging,
  unconfirm,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { type Bakery, openBakery } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { findingsOf } from "../helpers/findings-of.ts";

function pageToken(
  { graph, app, user, page }: Bakery,
  options: Parameters<typeof aToken>[1] = {},
): Token {
  return aToken(graph, { kind: "page", app, user, page, ...options });
}

test("a healthy Page token is inspected and named, and nothing else is called", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery);
  const { exitCode, outputs, calls, annotations } = await bakery.run({
    "page-token": `${token.value}\n`,
  });
  expect(exitCode).toBe(0);
  expect(annotations).toEqual([]);
  expect(callLines(calls)).toEqual(["GET /v25.0/debug_token", `GET /v25.0/${bakery.page.id}`]);
  expect(outputs).toMatchObject({
    "page-token": token.value,
    "page-id": bakery.page.id,
    "page-name": "Blue Door Bakery",
    healthy: "true",
    minted: "false",
    "expires-at": "never",
    "user-token-expires-at": "",
    "secret-updated": "false",
  });
  expect(outputs["renew-by"]).toBe(outputs["data-access-expires-at"]);
});

test("a name that cannot be read is empty, and no finding", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: { path: `/${bakery.page.id}` },
    kind: "reset",
    times: Number.POSITIVE_INFINITY,
  });
  const { exitCode, outputs, calls } = await bakery.run({ "page-token": pageToken(bakery).value });
  expect(exitCode).toBe(0);
  expect(outputs["page-name"]).toBe("");
  expect(calls).toHaveLength(2);
});

const INVALID_REASONS: Array<
  [string, RegExp, (bakery: Bakery, token: Token) => string | undefined]
> = [
  [
    "a changed password",
    /password was changed/,
    ({ graph, user }) => void changePassword(graph, user),
  ],
  ["a removed app", /removed the app/, ({ graph, user, app }) => void removeApp(graph, user, app)],
  ["a checkpoint", /confirm something/, ({ graph, user }) => void checkpoint(graph, user)],
  ["an unconfirmed account", /not confirmed/, ({ graph, user }) => void unconfirm(graph, user)],
  [
    "an invalidation by the API",
    /invalidated by an API call/,
    (_bakery, token) => void invalidateByApi(token),
  ],
  ["a logout", /logged out/, (_bakery, token) => void invalidate(token, "logged-out")],
  ["a lost role", /lost their role/, ({ graph, user, page }) => void loseRole(graph, user, page)],
  [
    "ninety days without use",
    /not used the app for 90 days/,
    ({ graph, user, app }) => void stopEngaging(graph, user, app),
  ],
  ["a changed character", /malformed/, (_bakery, token) => corruptToken(token.value)],
  ["garbage", /malformed/, () => "garbage"],
];

test.each(INVALID_REASONS)(
  "%s is one finding, invalid, that says why",
  async (_name, why, befall) => {
    const bakery = await openBakery();
    const token = pageToken(bakery);
    const value = befall(bakery, token) ?? token.value;
    const { exitCode, outputs, annotations } = await bakery.run({ "page-token": value });
    expect(exitCode).toBe(1);
    expect(findingsOf(outputs)).toEqual([["invalid", "failure"]]);
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ["error", "The Page token is dead"],
    ]);
    expect(annotations[0]?.message).toMatch(why);
    expect(outputs).toMatchObject({
      healthy: "false",
      "expires-at": "unknown",
      "data-access-expires-at": "unknown",
      "renew-by": "unknown",
    });
    expect(outputs).not.toHaveProperty("page-token");
  },
);

test("a death without a subcode is explained by its message", async () => {
  const bakery = await openBakery();
  bakery.graph.omitErrorSubcodes = true;
  changePassword(bakery.graph, bakery.user);
  const { annotations } = await bakery.run({
    "page-token": pageToken(bakery, { invalidReason: "password-changed" }).value,
  });
  expect(annotations[0]?.message).toMatch(/password was changed/);
});

test("a token of another app is the finding wrong-app", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery, { app: anApp(bakery.graph) });
  const { exitCode, outputs } = await bakery.run({ "page-token": token.value });
  expect(exitCode).toBe(1);
  expect(findingsOf(outputs)).toEqual([["wrong-app", "failure"]]);
});

test("a user token is the finding wrong-type", async () => {
  const bakery = await openBakery();
  const { exitCode, outputs, annotations } = await bakery.run({
    "page-token": bakery.userToken.value,
    "page-id": bakery.page.id,
  });
  expect(exitCode).toBe(1);
  expect(findingsOf(outputs)).toEqual([["wrong-type", "failure"]]);
  expect(annotations[0]?.message).toContain("Pass it as `user-token` instead");
});

test("a token of another Page is the finding wrong-page", async () => {
  const bakery = await openBakery();
  const other = aPage(bakery.graph, { name: "Red Door Cafe", role: bakery.user });
  const { outputs } = await bakery.run({
    "page-token": pageToken(bakery, { page: other }).value,
    "page-id": bakery.page.id,
  });
  expect(findingsOf(outputs)).toEqual([["wrong-page", "failure"]]);
  expect(outputs["page-id"]).toBe(other.id);
});

test("a Page token with an end is a failure, unless that is allowed", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery, { expiresIn: days(30) }).value;
  const strict = await bakery.run({ "page-token": token });
  expect(findingsOf(strict.outputs)).toEqual([["expires", "failure"]]);
  const lenient = await bakery.run({ "page-token": token, "allow-expiring": "true" });
  expect(findingsOf(lenient.outputs)).toEqual([]);
  const near = await bakery.run({
    "page-token": token,
    "allow-expiring": "true",
    "warn-within-days": "40",
  });
  expect(findingsOf(near.outputs)).toEqual([["expires-soon", "warning"]]);
  const nearer = await bakery.run({
    "page-token": token,
    "allow-expiring": "true",
    "fail-within-days": "40",
  });
  expect(findingsOf(nearer.outputs)).toEqual([["expires-soon", "failure"]]);
  expect(nearer.exitCode).toBe(1);
});

test("lapsed data access means what data-access says", async () => {
  const bakery = await openBakery();
  const run = (inputs: Record<string, string>) =>
    bakery.run({ "page-token": pageToken(bakery, { dataAccessIn: -days(1) }).value, ...inputs });
  const fail = await run({});
  expect([findingsOf(fail.outputs), fail.exitCode]).toEqual([
    [["data-access-expired", "failure"]],
    1,
  ]);
  const warn = await run({ "data-access": "warn" });
  expect([findingsOf(warn.outputs), warn.exitCode]).toEqual([
    [["data-access-expired", "warning"]],
    0,
  ]);
  const ignore = await run({ "data-access": "ignore" });
  expect([findingsOf(ignore.outputs), ignore.exitCode]).toEqual([[], 0]);
});

test("data access that lapses soon is a warning, and a failure where that is asked", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery, { dataAccessIn: days(10) }).value;
  const warned = await bakery.run({ "page-token": token });
  expect([findingsOf(warned.outputs), warned.exitCode]).toEqual([
    [["data-access-expires-soon", "warning"]],
    0,
  ]);
  const failed = await bakery.run({ "page-token": token, "fail-within-days": "20" });
  expect([findingsOf(failed.outputs), failed.exitCode]).toEqual([
    [["data-access-expires-soon", "failure"]],
    1,
  ]);
});

test("a missing scope is named, in the finding and in an output", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery, { scopes: ["pages_show_list", "pages_read_engagement"] }).value;
  const { exitCode, outputs, summary } = await bakery.run({ "page-token": token });
  expect(exitCode).toBe(1);
  expect(findingsOf(outputs)).toEqual([["missing-scopes", "failure"]]);
  expect(outputs["missing-scopes"]).toBe("pages_manage_posts");
  expect(summary).toContain("❌ `pages_manage_posts`");
  expect((await bakery.run({ "page-token": token, "required-scopes": "none" })).exitCode).toBe(0);
});

test("a scope that was granted for other pages only is a failure", async () => {
  const bakery = await openBakery();
  const other = aPage(bakery.graph, { role: bakery.user });
  const token = pageToken(bakery, { granular: { pages_manage_posts: [other] } }).value;
  const { outputs } = await bakery.run({ "page-token": token });
  expect(findingsOf(outputs)).toEqual([["scope-not-for-page", "failure"]]);
});

test("on-unhealthy: warn goes on, hands the token over and annotates warnings", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery, { expiresIn: days(1) }).value;
  const { exitCode, outputs, annotations } = await bakery.run({
    "page-token": token,
    "on-unhealthy": "warn",
  });
  expect(exitCode).toBe(0);
  expect(outputs.healthy).toBe("false");
  expect(outputs["page-token"]).toBe(token);
  expect(annotations.map(({ level }) => level)).toEqual(["warning"]);
});

test("a version that is gone is noticed by the header of the answer", async () => {
  const bakery = await openBakery();
  const token = pageToken(bakery).value;
  const old = await bakery.run({ "page-token": token, "graph-api-version": "v18.0" });
  expect(findingsOf(old.outputs)).toContainEqual(["graph-version-changed", "warning"]);
  expect(old.exitCode).toBe(0);
  bakery.graph.omitVersionHeader = true;
  expect(findingsOf((await bakery.run({ "page-token": token })).outputs)).toEqual([]);
});

test("a version that retires within 90 days is a warning, by Facebook's clock", async () => {
  const bakery = await openBakery();
  bakery.emulator.clock.set(Date.parse("2027-03-01T00:00:00Z") / 1000);
  const { outputs } = await bakery.run({
    "page-token": pageToken(bakery).value,
    "graph-api-version": "v22.0",
  });
  expect(findingsOf(outputs)).toEqual([["graph-version-retiring", "warning"]]);
});

test("wrong credentials are an error about app-secret, never a finding about the token", async () => {
  const bakery = await openBakery();
  const { exitCode, annotations, outputs } = await bakery.run({
    "page-token": pageToken(bakery).value,
    "app-secret": "0123456789abcdef".repeat(2),
  });
  expect(exitCode).toBe(1);
  expect(annotations.map(({ title }) => title)).toEqual(["The app secret is wrong"]);
  expect(outputs).toEqual({});
});
