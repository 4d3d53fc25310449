import { expect, test } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { REDIRECTS } from "../../scripts/probe/questions/login/redirects.ts";
import { makeAppSecret } from "../helpers/make-token.ts";
import { aRealAccount, type RealAccount } from "./a-real-account.ts";
import type { ProbeRun } from "./probe-run.ts";
import { differencesOf, runAgainst } from "./run-against.ts";

const REGISTERED = { app: { redirectUris: Object.values(REDIRECTS) } };

interface Answered {
  readonly agrees: boolean | null;
  readonly notAsked?: string;
  readonly real?: Record<string, unknown>;
}

function questionOf({ report }: ProbeRun, id: string): Answered {
  return report.questions.find((question: { id: string }) => question.id === id);
}

/** A person who opens each address that the probe prints, and pastes where the browser ended up. */
function aPerson(real: RealAccount, change = (address: string) => address) {
  const { emulator, app, user } = real;
  const redirects = Object.values(REDIRECTS);
  return async () => {
    const redirectUri = redirects.shift() ?? "";
    const code = emulator.dialog.consent({ user, app, redirectUri, scopes: ["public_profile"] });
    return change(`${redirectUri}?code=${code}&state=STATE#_=_`);
  };
}

test("without a terminal the dialog is not asked about", async () => {
  const run = await runAgainst(await aRealAccount(REGISTERED));
  expect(questionOf(run, "dialog-github").notAsked).toBe("needs-terminal");
  expect(run.stdout).not.toContain("dialog/oauth");
});

test("a person who skips the dialog changes nothing in the exit code", async () => {
  const run = await runAgainst(await aRealAccount(REGISTERED), { ask: async () => "" });
  expect(questionOf(run, "dialog-localhost").notAsked).toBe("skipped");
  expect(run.code).toBe(0);
});

test("the dialog's way back is compared, and neither code nor address is shown", async () => {
  const real = await aRealAccount(REGISTERED);
  const printed: string[] = [];
  const answer = aPerson(real, (address) => {
    const state = /[?&]state=([0-9a-f]+)/.exec(printed.at(-1) ?? "")?.[1] ?? "";
    return address.replace("STATE", state);
  });
  const run = await runAgainst(real, {
    ask: answer,
    onPrint: (line) => {
      if (line.includes("dialog/oauth")) printed.push(line);
    },
  });
  expect(differencesOf(run)).toEqual({});
  expect(questionOf(run, "dialog-github").real).toEqual({
    outcome: "a code",
    "leads to the redirect address": true,
    parameters: ["code", "state"],
    "ends in #_=_": true,
  });
  expect(printed).toHaveLength(2);
  for (const line of printed) expect(line).toContain("scope=public_profile&");
});

test("an address of another login is not taken for an answer", async () => {
  const real = await aRealAccount(REGISTERED);
  const run = await runAgainst(real, { ask: aPerson(real) });
  expect(questionOf(run, "dialog-github").real).toEqual({
    outcome: "another address than the login's",
  });
});

test.each([
  ["blocked", "refused: URL Blocked"],
  ["domain", "refused: Can't Load URL"],
])("a page of Facebook's that says no is told by a word: %s", async (word, outcome) => {
  const run = await runAgainst(await aRealAccount(REGISTERED), { ask: async () => word });
  expect(questionOf(run, "dialog-localhost").real).toEqual({ outcome });
  expect(run.code).toBe(1);
});

test("the code of /device/login that a person types is shown, the other one is not", async () => {
  const real = await aRealAccount();
  const code = makeAppSecret();
  const body = { code, user_code: "A1NWZ9KQ", verification_uri: "x", expires_in: 420, interval: 5 };
  real.emulator.inject({ on: { path: "/device/login" }, times: 2, ...jsonAnswer(200, body) });
  const run = await runAgainst(real, { env: { FB_CLIENT_TOKEN: makeAppSecret() } });
  expect(run.stdout).toContain("A device code came: A1NWZ9KQ.");
  expect(`${run.stdout}${JSON.stringify(run.report)}`).not.toContain(code.slice(0, 20));
  expect(JSON.stringify(run.report)).not.toContain("A1NWZ9KQ");
  const asked = questionOf(run, "device-login-by-client-token");
  expect(asked).toMatchObject({ agrees: null, notEmulated: true, real: { status: 200 } });
  expect(run.code).toBe(0);
});
