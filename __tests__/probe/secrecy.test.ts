import { expect, test } from "vitest";
import { aPage, jsonAnswer } from "../../emulator/builders.ts";
import { describeFields } from "../../scripts/probe/read/field-types.ts";
import { makeToken } from "../helpers/make-token.ts";
import { aRealAccount } from "./a-real-account.ts";
import { differencesOf, runAgainst, runWith } from "./run-against.ts";

test("no value of an answer stands in probe.json or in the table", async () => {
  const real = await aRealAccount({ user: { name: "Quilla Xanthe" } });
  aPage(real.emulator.graph, { name: "Zebra Quay Bakery", category: "Zoo", role: real.user });
  const { report, stdout } = await runAgainst(real);
  const { app, user, pages } = real;
  const values = ["Quilla", "Zebra", "Zoo", app.name, app.id, user.id, pages[0]?.id ?? ""];
  for (const value of values) {
    expect(JSON.stringify(report)).not.toContain(value);
    expect(stdout).not.toContain(value);
  }
});

test("a difference in fields is told by their names and types, and a name that may be a value is not", async () => {
  const real = await aRealAccount();
  const token = makeToken();
  const body = { data: { is_valid: true, [token]: "x", "Quilla Xanthe": 1, weather: ["fair"] } };
  real.emulator.inject({
    on: { method: "POST", path: "/debug_token" },
    ...jsonAnswer(200, body),
  });
  const run = await runAgainst(real);
  expect(differencesOf(run)).toEqual({ "debug-by-post": ["fields"] });
  expect(run.stdout).toContain("data.weather[]: string");
  const told = `${run.stdout}${JSON.stringify(run.report)}`;
  for (const value of [token.slice(0, 20), "Quilla", "fair"]) expect(told).not.toContain(value);
});

test("an error of the probe itself is told without the secret in it", async () => {
  const real = await aRealAccount();
  const { graphUrl } = real.emulator;
  const secret = real.env.FB_USER_TOKEN ?? "";
  const run = await runWith(["--graph-url", graphUrl], {
    env: real.env,
    ask: undefined,
    sleep: () => Promise.reject(new Error(`lost ${encodeURIComponent(secret)}`)),
  });
  expect(run.code).toBe(2);
  expect(run.stderr).toBe("✗ A bug in the probe: lost ***\n");
});

test("a secret that got into the address is scrubbed out of everything", async () => {
  const real = await aRealAccount();
  const secret = real.env.FB_APP_SECRET ?? "";
  const args = ["--graph-url", `${real.emulator.graphUrl}/${secret}`];
  const run = await runWith(args, { env: real.env, ask: undefined, sleep: async () => {} });
  expect(run.code).toBe(2);
  expect(`${run.stdout}${run.stderr}`).toContain("/***");
  expect(`${run.stdout}${run.stderr}`).not.toContain(secret);
});

test("a header that is named by a secret does not stand in probe.json", async () => {
  const real = await aRealAccount();
  // Without digits, which alone would keep the name out.
  const secret = real.app.secret.replace(/\d/g, "f");
  real.app.secret = secret;
  real.emulator.inject({
    on: { path: "/me/permissions" },
    ...jsonAnswer(200, {}, { [secret]: "" }),
  });
  const run = await runAgainst(real, { env: { FB_APP_SECRET: secret } });
  const asked = run.report.questions.find(({ id }: { id: string }) => id === "permissions");
  expect(asked.answers.real[0].headers).toContain("***");
});

test("it publishes, changes and deletes nothing", async () => {
  const real = await aRealAccount();
  const { graph, calls } = real.emulator;
  const before = JSON.stringify([[...graph.users], [...graph.pages], [...graph.apps]]);
  const permissions = JSON.stringify(
    [...graph.grants.values()].map((grant) => [...grant.permissions]),
  );
  await runAgainst(real);
  expect(JSON.stringify([[...graph.users], [...graph.pages], [...graph.apps]])).toBe(before);
  expect(JSON.stringify([...graph.grants.values()].map((grant) => [...grant.permissions]))).toBe(
    permissions,
  );
  expect(graph.posts.size).toBe(0);
  const posted = calls.filter(({ method }) => method !== "GET").map(({ path }) => path);
  expect(new Set(posted)).toEqual(
    new Set([
      "/v25.0/",
      "/v25.0/oauth/access_token",
      "/v25.0/oauth/client_code",
      "/v25.0/debug_token",
      "/v25.0/device/login",
    ]),
  );
});

test("one request is made at a time, with a pause before each but the first", async () => {
  const real = await aRealAccount();
  const pauses: number[] = [];
  const { calls, graphUrl, clock } = real.emulator;
  await runWith(["--graph-url", graphUrl, "--pause", "2"], {
    env: real.env,
    ask: undefined,
    async sleep(seconds) {
      expect(calls.every(({ status }) => status !== 0)).toBe(true);
      pauses.push(seconds);
      clock.advance(seconds);
    },
  });
  expect(pauses.filter((seconds) => seconds === 2)).toHaveLength(calls.length - 1);
});

test("fields are described by path and type, lists once for all items", () => {
  const body = {
    data: [
      { id: "1", n: 1 },
      { id: 2, inner: { on: true, none: null } },
    ],
    "1234": {},
  };
  expect(describeFields(body)).toEqual([
    "*: object",
    "data: array",
    "data[]: object",
    "data[].id: number or string",
    "data[].inner: object",
    "data[].inner.none: null",
    "data[].inner.on: boolean",
    "data[].n: number",
  ]);
});
