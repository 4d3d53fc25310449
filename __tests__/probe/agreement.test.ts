import { expect, test } from "vitest";
import { anApp, aToken, aUser, days, hours } from "../../emulator/builders.ts";
import { QUESTIONS } from "../../scripts/probe/questions/all.ts";
import { type AccountOptions, aRealAccount } from "./a-real-account.ts";
import { differencesOf, runAgainst } from "./run-against.ts";

const ACCOUNTS: Record<string, AccountOptions> = {
  "a short-lived token": {},
  "a token that was exchanged a month ago": {
    token: { expiresIn: days(30), issuedAgo: days(30), dataAccessIn: days(60) },
  },
  "a token that never ends": { token: { expiresIn: "never" } },
  "a token with metadata": { token: { metadata: { auth_type: "rerequest", sso: "android" } } },
  "a system user": {
    user: { kind: "system-user" },
    token: { kind: "system-user", expiresIn: "never" },
  },
  "a system user whose token ends": {
    user: { kind: "system-user" },
    token: { kind: "system-user", expiresIn: days(40) },
  },
  "an app that requires proofs": { app: { requireProof: true } },
  "more Pages than a sheet holds": { pages: 27 },
  "a token without pages_read_engagement": { token: { scopes: ["pages_show_list"] } },
};

test.each(Object.keys(ACCOUNTS))("all agree where both are the same: %s", async (name) => {
  const run = await runAgainst(await aRealAccount(ACCOUNTS[name]));
  expect(run.stderr).toBe("");
  expect(differencesOf(run)).toEqual({});
  expect(run.code).toBe(0);
});

test("all agree where the consent names one of two Pages", async () => {
  const real = await aRealAccount({ pages: 2 });
  const { app, user, pages } = real;
  const token = aToken(real.emulator.graph, {
    kind: "user",
    app,
    user,
    expiresIn: hours(1),
    pages: pages.slice(0, 1),
  });
  const run = await runAgainst(real, { env: { FB_USER_TOKEN: token.value } });
  expect(differencesOf(run)).toEqual({});
  expect(run.code).toBe(0);
});

test("all agree where there is no Page, and what needs one is not asked", async () => {
  const run = await runAgainst(await aRealAccount({ pages: 0 }));
  expect(differencesOf(run)).toEqual({});
  expect(run.code).toBe(0);
  const unasked = run.report.questions.filter(
    ({ notAsked }: { notAsked?: string }) => notAsked === "needs-page",
  );
  expect(unasked.map(({ id }: { id: string }) => id)).toEqual(
    QUESTIONS.filter(({ needs }) => needs === "page").map(({ id }) => id),
  );
});

test("another app's token is asked about where one is given", async () => {
  const real = await aRealAccount();
  const { graph } = real.emulator;
  const other = aToken(graph, { kind: "user", app: anApp(graph), user: aUser(graph) });
  const run = await runAgainst(real, { env: { FB_OTHER_APP_TOKEN: other.value } });
  expect(differencesOf(run)).toEqual({});
  const asked = run.report.questions.find(({ id }: { id: string }) => id === "debug-other-app");
  expect(asked.real).toMatchObject({ status: 400, code: 100 });
});

test("the Page that is named is the one that is asked about", async () => {
  const real = await aRealAccount({ pages: 3 });
  const id = real.pages[1]?.id ?? "";
  const run = await runAgainst(real, { env: { FB_PAGE_ID: id } });
  expect(run.code).toBe(0);
  const paths = real.emulator.calls.map(({ path }) => path).filter((path) => /\/1\d+$/.test(path));
  expect(new Set(paths)).toEqual(new Set([`/v25.0/${id}`, "/v25.0/1000000000000000009"]));
});

test("no question makes more requests than it announces", async () => {
  const real = await aRealAccount();
  const run = await runAgainst(real);
  for (const { id, answers } of run.report.questions) {
    const announced = QUESTIONS.find((question) => question.id === id)?.requests ?? 0;
    expect(answers.real.length, id).toBeLessThanOrEqual(announced);
    expect(answers.emulator.length, id).toBeLessThanOrEqual(announced);
  }
  const announced = Number(/at most (\d+) reading requests/.exec(run.stdout)?.[1]);
  expect(real.emulator.calls.length).toBeLessThanOrEqual(announced);
  expect(real.emulator.calls.length).toBeGreaterThan(announced - 3);
});

test("every question has a name and a sentence of its own", () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  expect(new Set(QUESTIONS.map(({ question }) => question)).size).toBe(QUESTIONS.length);
  for (const { id, question } of QUESTIONS) {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(question).toMatch(/^[A-Z].*\?$/);
  }
});
