import { expect, test } from "vitest";
import type { GraphToggles } from "../../emulator/graph/state/toggles.ts";
import { type AccountOptions, aRealAccount } from "./a-real-account.ts";
import { differencesOf, runAgainst } from "./run-against.ts";

interface Case {
  readonly toggles: Partial<GraphToggles>;
  readonly account?: AccountOptions;
  /** The questions that find it, with the facts that differ. */
  readonly found: Record<string, string[]>;
  /** A line below the table. */
  readonly line: string;
}

const VERSIONED = [
  "headers-on-success",
  "headers-on-error",
  "version-to-come",
  "version-gone",
] as const;

const CASES: Record<string, Case> = {
  omitExpiresIn: {
    toggles: { omitExpiresIn: true },
    found: { "exchange-by-post": ["expires_in"] },
    line: "exchange-by-post, expires_in: real absent; emulator number (toggle: omitExpiresIn or plainSystemUserExchange)",
  },
  reExchangeRestartsClock: {
    toggles: { reExchangeRestartsClock: true },
    found: { "exchange-again": ["its end"] },
    line: "exchange-again, its end: real moves to later; emulator stays (toggle: reExchangeRestartsClock or plainSystemUserExchange)",
  },
  rotatePageTokens: {
    toggles: { rotatePageTokens: true },
    found: { "page-token-twice": ["string"] },
    line: "page-token-twice, string: real another; emulator the same (toggle: rotatePageTokens)",
  },
  "pageTokenDataAccess zero": {
    toggles: { pageTokenDataAccess: "zero" },
    found: { "debug-page-token": ["data access"] },
    line: "debug-page-token, data access: real 0; emulator as the user token's (toggle: pageTokenDataAccess)",
  },
  "pageTokenDataAccess absent": {
    toggles: { pageTokenDataAccess: "absent" },
    found: { "debug-page-token": ["data access"] },
    line: "debug-page-token, data access: real absent; emulator as the user token's (toggle: pageTokenDataAccess)",
  },
  omitErrorSubcodes: {
    toggles: { omitErrorSubcodes: true },
    found: { "no-such-object": ["subcode"] },
    line: "no-such-object, subcode: real not there; emulator 33 (toggle: omitErrorSubcodes)",
  },
  pageReadRefusedBy: {
    toggles: { pageReadRefusedBy: 10 },
    found: { "page-by-app-token": ["status", "code"] },
    line: "page-by-app-token, code: real 10; emulator 100 (toggle: pageReadRefusedBy)",
  },
  onlyDevelopersDebug: {
    toggles: { onlyDevelopersDebug: true },
    account: { isDeveloper: false },
    found: { "debug-itself": ["status", "code", "type", "sentence", "fields"] },
    line: "debug-itself, status: real 400; emulator 200 (toggle: onlyDevelopersDebug)",
  },
  omitVersionHeader: {
    toggles: { omitVersionHeader: true },
    found: Object.fromEntries(
      VERSIONED.map((id) => [
        id,
        [id.startsWith("headers") ? "facebook-api-version" : "served by"],
      ]),
    ),
    line: "headers-on-error, facebook-api-version: real absent; emulator v25.0 (toggle: omitVersionHeader or servedVersion)",
  },
  servedVersion: {
    toggles: { servedVersion: "v24.0" },
    found: Object.fromEntries(
      VERSIONED.map((id) => [
        id,
        [id.startsWith("headers") ? "facebook-api-version" : "served by"],
      ]),
    ),
    line: "version-to-come, served by: real v24.0; emulator v26.0 (toggle: omitVersionHeader or servedVersion)",
  },
  plainSystemUserExchange: {
    toggles: { plainSystemUserExchange: "ends" },
    account: {
      user: { kind: "system-user" },
      token: { kind: "system-user", expiresIn: "never" },
    },
    found: { "exchange-by-post": ["expires_in"], "exchange-again": ["its end"] },
    line: "exchange-by-post, expires_in: real number; emulator absent (toggle: omitExpiresIn or plainSystemUserExchange)",
  },
};

test.each(Object.keys(CASES))("a difference is found and named: %s", async (name) => {
  const { toggles, account, found, line } = CASES[name] as Case;
  const real = await aRealAccount(account);
  Object.assign(real.emulator.graph, toggles);
  const run = await runAgainst(real);
  expect(run.stderr).toBe("");
  expect(differencesOf(run)).toEqual(found);
  expect(run.stdout).toContain(`  ${line}\n`);
  expect(run.code).toBe(1);
});

test("malformedEchoesToken is found wherever a token cannot be read, and no token is shown", async () => {
  const real = await aRealAccount();
  real.emulator.graph.malformedEchoesToken = true;
  const found = differencesOf(await runAgainst(real));
  expect(Object.keys(found)).toEqual([
    "exchange-garbage",
    "exchange-corrupted",
    "debug-garbage",
    "debug-corrupted",
    "bad-token-by-bearer",
    "bad-token-by-query",
  ]);
  expect(new Set(Object.values(found).flat())).toEqual(new Set(["sentence"]));
});

test("three toggles are three differences", async () => {
  const real = await aRealAccount();
  Object.assign(real.emulator.graph, {
    omitExpiresIn: true,
    rotatePageTokens: true,
    pageTokenDataAccess: "zero",
  });
  const run = await runAgainst(real);
  expect(Object.keys(differencesOf(run))).toEqual([
    "exchange-by-post",
    "debug-page-token",
    "page-token-twice",
  ]);
  expect(run.stdout).toMatch(/^\d+ agree, 3 do not, /m);
  expect(run.report.counts.differ).toBe(3);
});

test("the row of a difference says NO and shows both", async () => {
  const real = await aRealAccount();
  real.emulator.graph.rotatePageTokens = true;
  const { stdout } = await runAgainst(real);
  expect(stdout).toMatch(/^Is the same Page token .*string: another .*string: the same .*NO$/m);
});
