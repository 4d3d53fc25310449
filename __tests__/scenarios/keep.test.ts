import { expect, test } from "vitest";
import {
  anApp,
  aToken,
  changePassword,
  days,
  expireToken,
  graphErrors,
  invalidate,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { type Bakery, openBakery } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { findingsOf } from "../helpers/findings-of.ts";

/** A long-lived user token and the Page token held so far. */
function tokensOf({ graph, app, user, page }: Bakery, old: Parameters<typeof aToken>[1] = {}) {
  const userToken = aToken(graph, { kind: "user", app, user, expiresIn: days(60) });
  const pageToken = aToken(graph, { kind: "page", app, user, page, ...old });
  return { userToken, pageToken, inputs: given(userToken, pageToken) };
}

function given(userToken: Token, pageToken: Token) {
  return { "user-token": userToken.value, "page-token": pageToken.value };
}

test("a healthy token with no deadline near is kept, and nothing is exchanged or written", async () => {
  const bakery = await openBakery();
  const { inputs, pageToken } = tokensOf(bakery);
  const { exitCode, outputs, calls, annotations } = await bakery.run({
    ...inputs,
    ...bakery.storing,
  });
  expect([exitCode, annotations]).toEqual([0, []]);
  expect(outputs).toMatchObject({
    "page-token": pageToken.value,
    "page-id": bakery.page.id,
    "page-name": "Blue Door Bakery",
    minted: "false",
    "secret-updated": "false",
    "user-token-expires-at": "",
  });
  expect(callLines(calls)).not.toContain("POST /v25.0/oauth/access_token");
  expect(calls.some(({ method }) => method === "PUT")).toBe(false);
});

test("while it keeps, the user token and the right to write secrets are looked at", async () => {
  const bakery = await openBakery();
  const { inputs } = tokensOf(bakery);
  const { calls } = await bakery.run({ ...inputs, ...bakery.storing });
  expect(calls.filter(({ path }) => path.endsWith("/debug_token"))).toHaveLength(2);
  expect(callLines(calls)).toContain("GET /repos/octo-org/bakery/actions/secrets/public-key");
});

test("a dead user token beside a healthy Page token is a warning", async () => {
  const bakery = await openBakery();
  const { inputs, userToken } = tokensOf(bakery);
  expireToken(bakery.graph, userToken);
  const { exitCode, outputs } = await bakery.run(inputs);
  expect([exitCode, findingsOf(outputs)]).toEqual([0, [["user-token-invalid", "warning"]]]);
});

test("a user token that ends soon beside a healthy Page token is a warning", async () => {
  const bakery = await openBakery();
  const { pageToken } = tokensOf(bakery);
  const ending = aToken(bakery.graph, {
    kind: "user",
    app: bakery.app,
    user: bakery.user,
    expiresIn: days(3),
  });
  const { exitCode, outputs } = await bakery.run(given(ending, pageToken));
  expect([exitCode, findingsOf(outputs)]).toEqual([0, [["user-token-expires-soon", "warning"]]]);
});

test("a GitHub token that may not write secrets is a warning while it keeps", async () => {
  const bakery = await openBakery();
  const { inputs } = tokensOf(bakery);
  const powerless = bakery.github.addToken({
    repositories: ["octo-org/bakery"],
    kind: "GITHUB_TOKEN",
  });
  const { exitCode, outputs, annotations } = await bakery.run({
    ...inputs,
    ...bakery.storing,
    "github-token": powerless,
  });
  expect([exitCode, findingsOf(outputs)]).toEqual([0, [["renewal-failed", "warning"]]]);
  expect(annotations[0]?.message).toContain("Secrets: read and write");
});

test("a dead Page token is replaced, and the new one stored", async () => {
  const bakery = await openBakery();
  const { inputs, pageToken } = tokensOf(bakery);
  invalidate(pageToken, "invalidated-by-api");
  const { exitCode, outputs } = await bakery.run({ ...inputs, ...bakery.storing });
  expect(exitCode).toBe(0);
  expect(outputs).toMatchObject({
    minted: "true",
    healthy: "true",
    "secret-updated": "true",
    "page-id": bakery.page.id,
  });
  expect(outputs["page-token"]).not.toBe(pageToken.value);
  expect(bakery.stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
});

test("a token with an end is replaced by one without", async () => {
  const bakery = await openBakery();
  const { inputs } = tokensOf(bakery, { expiresIn: days(3) });
  const { outputs } = await bakery.run({ ...inputs, "allow-expiring": "true" });
  expect(outputs).toMatchObject({ minted: "true", "expires-at": "never" });
});

test("a token of another Page is replaced by one of page-id", async () => {
  const bakery = await openBakery();
  const { inputs } = tokensOf(bakery, { app: anApp(bakery.graph) });
  const { outputs } = await bakery.run({ ...inputs, "page-id": bakery.page.id });
  expect(outputs).toMatchObject({ minted: "true", "page-id": bakery.page.id });
});

test("a new token that ends no later is not taken, and the reason is a warning", async () => {
  const bakery = await openBakery();
  const { app, user } = bakery;
  const { pageToken } = tokensOf(bakery, { dataAccessIn: days(10) });
  const userToken = aToken(bakery.graph, { kind: "user", app, user, dataAccessIn: days(10) });
  const { exitCode, outputs } = await bakery.run({
    ...given(userToken, pageToken),
    ...bakery.storing,
  });
  expect(exitCode).toBe(0);
  expect(findingsOf(outputs)).toEqual([
    ["data-access-expires-soon", "warning"],
    ["renewal-failed", "warning"],
  ]);
  expect(outputs).toMatchObject({
    "page-token": pageToken.value,
    minted: "false",
    "secret-updated": "false",
  });
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test("data access that nobody minds does not make it mint again and again", async () => {
  const bakery = await openBakery();
  const { inputs } = tokensOf(bakery, { dataAccessIn: days(3) });
  const { outputs, calls } = await bakery.run({ ...inputs, "data-access": "ignore" });
  expect(findingsOf(outputs)).toEqual([]);
  expect(callLines(calls)).not.toContain("POST /v25.0/oauth/access_token");
});

test("a renewal that fails leaves a healthy token in place", async () => {
  const bakery = await openBakery();
  const { inputs, pageToken, userToken } = tokensOf(bakery, { expiresIn: days(3) });
  expireToken(bakery.graph, userToken);
  const { exitCode, outputs } = await bakery.run({ ...inputs, "allow-expiring": "true" });
  expect(exitCode).toBe(0);
  expect(findingsOf(outputs)).toEqual([
    ["expires-soon", "warning"],
    ["user-token-invalid", "warning"],
    ["renewal-failed", "warning"],
  ]);
  expect(outputs).toMatchObject({ "page-token": pageToken.value, healthy: "true" });
});

test("a new token that is unhealthy is not taken in place of a healthy one", async () => {
  const bakery = await openBakery();
  const { app, user } = bakery;
  const { pageToken } = tokensOf(bakery, { expiresIn: days(3) });
  const userToken = aToken(bakery.graph, { kind: "user", app, user, scopes: ["pages_show_list"] });
  const inputs = given(userToken, pageToken);
  const { exitCode, outputs } = await bakery.run({
    ...inputs,
    "allow-expiring": "true",
    ...bakery.storing,
  });
  expect(exitCode).toBe(0);
  expect(findingsOf(outputs)).toContainEqual(["renewal-failed", "warning"]);
  expect(outputs["page-token"]).toBe(pageToken.value);
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test.each(["fail", "warn"])(
  "when the token and the user token are both dead, the run fails under on-unhealthy: %s",
  async (onUnhealthy) => {
    const bakery = await openBakery();
    const { inputs } = tokensOf(bakery);
    changePassword(bakery.graph, bakery.user);
    const { exitCode, outputs, annotations } = await bakery.run({
      ...inputs,
      ...bakery.storing,
      "on-unhealthy": onUnhealthy,
    });
    expect(exitCode).toBe(1);
    expect(findingsOf(outputs)).toEqual([["invalid", "failure"]]);
    expect(annotations.map(({ title }) => title)).toEqual([
      "The user token is dead",
      "The Page token is dead",
    ]);
    expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

test("Facebook being down is no reason to mint", async () => {
  const bakery = await openBakery();
  const { inputs, pageToken } = tokensOf(bakery);
  bakery.emulator.inject({
    on: { path: "/debug_token", query: { input_token: pageToken.value } },
    ...graphErrors.transient,
    times: Number.POSITIVE_INFINITY,
  });
  const { exitCode, calls, annotations } = await bakery.run({ ...inputs, retries: "1" });
  expect(exitCode).toBe(1);
  expect(annotations.map(({ title }) => title)).toEqual(["Facebook cannot answer now"]);
  expect(callLines(calls)).not.toContain("POST /v25.0/oauth/access_token");
});
