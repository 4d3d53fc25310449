import { createServer } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { changePassword, graphErrors } from "../../emulator/builders.ts";
import { makeAppSecret, makeToken } from "../helpers/make-token.ts";
import { aRealAccount } from "./a-real-account.ts";
import { runAgainst, runWith } from "./run-against.ts";

const HOST = { sleep: async () => {}, ask: undefined };

const SECRETS = { FB_APP_SECRET: makeAppSecret(), FB_USER_TOKEN: makeToken() };

test("without the environment, all problems are told at once, and nothing is called", async () => {
  const run = await runWith(["--graph-url", "http://example.com", "--pause", "x"], {
    ...HOST,
    env: { FB_PAGE_ID: "Bakery", FB_CLIENT_TOKEN: "short" },
  });
  expect(run.code).toBe(2);
  expect(run.stdout).toBe("");
  for (const name of [
    "--graph-url",
    "--pause",
    "FB_APP_ID",
    "FB_APP_SECRET",
    "FB_USER_TOKEN",
    "FB_PAGE_ID",
    "FB_CLIENT_TOKEN",
  ]) {
    expect(run.stderr).toContain(`✗ ${name} `);
  }
});

test("a flag that is not known is told without its value", async () => {
  const run = await runWith([`--token=${SECRETS.FB_USER_TOKEN}`], { ...HOST, env: {} });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("✗ A flag is not known");
  expect(run.stderr).not.toContain(SECRETS.FB_USER_TOKEN);
});

test("--help names every variable and flag", async () => {
  const run = await runWith(["--help"], { ...HOST, env: {} });
  expect(run.code).toBe(0);
  expect(run.stderr).toBe("");
  for (const name of ["FB_APP_ID", "FB_CLIENT_TOKEN", "--graph-url", "--timeout"]) {
    expect(run.stdout).toContain(name);
  }
});

test("a server that nobody runs is told in words", async () => {
  const { env, emulator } = await aRealAccount();
  await emulator.close();
  const run = await runWith(["--graph-url", emulator.graphUrl], { ...HOST, env });
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(/^✗ GET \/v25\.0\/debug_token at 127\.0\.0\.1: the connection was/);
  expect(run.report).toBeUndefined();
});

test("a server that never answers is waited for no longer than the limit", async () => {
  const server = createServer(() => {}).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await new Promise((resolve) => server.once("listening", resolve));
  const address = server.address();
  const port = typeof address === "object" ? address?.port : undefined;
  const env = { FB_APP_ID: "123", ...SECRETS };
  const args = ["--graph-url", `http://127.0.0.1:${port}`, "--timeout", "0.2"];
  const run = await runWith(args, { ...HOST, env });
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("no whole answer within 0.2 seconds");
});

test.each([
  ["a wrong app secret", { FB_APP_SECRET: makeAppSecret() }, /^✗ FB_APP_ID and FB_APP_SECRET are/],
  ["an app that does not exist", { FB_APP_ID: "1" }, /^✗ FB_APP_ID and FB_APP_SECRET are/],
  ["a user token that is none", { FB_USER_TOKEN: makeToken() }, /^✗ FB_USER_TOKEN is not valid/],
])("%s is told in words", async (_name, env, words) => {
  const run = await runAgainst(await aRealAccount(), { env });
  expect(run.code).toBe(2);
  expect(run.stderr).toMatch(words);
});

test("a dead user token is told with its subcode", async () => {
  const real = await aRealAccount();
  changePassword(real.emulator.graph, real.user);
  const run = await runAgainst(real);
  expect(run.code).toBe(2);
  expect(run.stderr).toContain("FB_USER_TOKEN is not valid (code 190, subcode 460)");
});

test("after a limit nothing more is asked, and what was found is written", async () => {
  const real = await aRealAccount();
  real.emulator.inject({ on: { path: "/me/permissions" }, ...graphErrors.appLimit });
  const run = await runAgainst(real);
  expect(run.code).toBe(2);
  const { questions } = run.report;
  const at = questions.findIndex(({ id }: { id: string }) => id === "permissions");
  for (const [i, { notAsked, agrees }] of questions.entries()) {
    if (i >= at) expect(notAsked).toBe("limited");
    else if (notAsked === undefined) expect(agrees).toBe(true);
  }
  expect(run.stdout).toMatch(/\/me\/permissions\? +not asked: the server limits/);
  expect(run.stdout).toContain(
    `The ${questions.length - at - 1} questions behind it are not asked.`,
  );
});

test("a passing failure is asked once more, and is no difference", async () => {
  const real = await aRealAccount();
  real.emulator.inject({ on: { path: "/me/permissions" }, times: 1, ...graphErrors.transient });
  const run = await runAgainst(real);
  expect(run.code).toBe(0);
  expect(run.report.counts.differ).toBe(0);
});

test("a failure that does not pass leaves only its question unasked, and is exit code 2", async () => {
  const real = await aRealAccount();
  real.emulator.inject({ on: { path: "/me/permissions" }, times: 2, ...graphErrors.transient });
  const run = await runAgainst(real);
  expect(run.code).toBe(2);
  const failed = run.report.questions.filter(
    ({ notAsked }: { notAsked?: string }) => notAsked === "passing-failure",
  );
  expect(failed.map(({ id }: { id: string }) => id)).toEqual(["permissions"]);
});
