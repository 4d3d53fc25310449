import fc from "fast-check";
import { afterAll, beforeAll, describe, expect } from "vitest";
import { type Emulator, startEmulator } from "../../emulator/emulator.ts";
import { composeLoginLink } from "../../src/login/login-link.ts";
import { checkState, composeState } from "../../src/login/login-state.ts";
import { main } from "../../src/main.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { APP, PAGE } from "../helpers/an-inspection.ts";
import { makeAppSecret } from "../helpers/make-token.ts";
import { rawInputs } from "../helpers/raw-inputs.ts";
import { recordRunner } from "../helpers/recorded-runner.ts";
import { loginAddresses, stateOf } from "./arbitraries/login-addresses.ts";
import { nastyWord } from "./arbitraries/nasty-text.ts";
import { expectVisible } from "./consumers/inline-markdown.ts";
import { reveals } from "./consumers/readings.ts";
import { readStream } from "./consumers/runner-commands.ts";
import { expectErrorSummary } from "./consumers/summary.ts";
import { property } from "./property.ts";

const maker = {
  appSecret: makeAppSecret(),
  repository: "octo-org/bakery",
  redirect: "https://localhost/",
};

let emulator: Emulator;

beforeAll(async () => {
  emulator = await startEmulator();
});
afterAll(() => emulator.close());

/** A run of somebody who brought this address. */
async function comeBackWith(address: string) {
  const raw = rawInputs({
    "app-id": APP,
    "app-secret": maker.appSecret,
    "user-token": "",
    "page-id": PAGE,
    "login-redirect": maker.redirect,
    "graph-api-url": emulator.graphUrl,
    retries: "0",
  });
  const { runner, recording } = recordRunner({ ...raw, login: { ...raw.login, address } }, true);
  const from = emulator.calls.length;
  await main(runner);
  return { ...recording, calls: emulator.calls.slice(from) };
}

/** What a run shows, without the state of its own link. */
function seenOf({ log, annotations, summary, outputs }: Awaited<ReturnType<typeof comeBackWith>>) {
  const said = annotations.flatMap(({ title, message }) => [title, message]);
  const all = [...log, ...said, summary, ...Object.values(outputs)].join("\n");
  return all.replaceAll(/state=\d+\.[0-9a-f]{32}/g, "state=");
}

/** Length of a piece of an address that nobody writes by chance. */
const PIECE = 16;

describe("whatever is pasted as the address of a login,", () => {
  const ours = [
    "",
    maker.redirect,
    `?code=${"x".repeat(30)}&state=${stateOf(maker, 2_000_000)}`,
    `?code=${"x".repeat(30)}&state=1.${"0".repeat(32)}`,
    `?code=x&code=x&state=${stateOf(maker, 9)}`,
    `?code=x&state=${stateOf(maker, 9)}`,
    `?client_id=x&redirect_uri=x&state=${stateOf(maker, 9)}`,
    `?error=access_denied&state=${stateOf(maker, 9)}`,
    "?access_token=x",
  ];
  let baseline = "";

  beforeAll(async () => {
    for (const address of ours) baseline += seenOf(await comeBackWith(address));
  });

  property(
    "a run ends in plain words, shows nothing of it but Facebook's, and redeems under our states only",
    loginAddresses(maker),
    async (address) => {
      const run = await comeBackWith(address);
      expect(run.failed).toBe(true);
      expect(run.annotations.map(({ level }) => level)).toEqual(["error"]);
      expect(run.annotations[0]?.title).not.toBe("A bug in this action");
      expectInert(run);
      const seen = seenOf(run);
      expect(reveals(seen, maker.appSecret)).toBe(false);
      // What is no address needs a login all the same.
      if (run.outputs["error-code"] !== "login-refused") expectNothingOf(address, seen, baseline);
      if (run.calls.length > 0) expect(isOurs(address)).toBe(true);
    },
  );
});

/** Nothing hidden, nothing obeyed, and a summary that is made of our parts. */
function expectInert({
  log,
  annotations,
  summary,
  outputs,
}: Awaited<ReturnType<typeof comeBackWith>>) {
  const said = annotations.flatMap(({ title, message }) => [title, message]);
  for (const text of [...log, ...said, summary, ...Object.values(outputs)]) expectVisible(text);
  expect(readStream(log.map((line) => `${line}\n`).join("")).commands).toEqual([]);
  const [error = "", offer = ""] = summary.split("\n### Log in with Facebook\n");
  expectErrorSummary(error);
  expect(offer.split("\n")).toHaveLength(7);
}

function expectNothingOf(address: string, seen: string, baseline: string): void {
  for (let at = 0; at + PIECE <= address.length; at++) {
    const piece = address.slice(at, at + PIECE);
    if (seen.includes(piece) && !baseline.includes(piece))
      throw new Error(`of the address is seen: ${JSON.stringify(piece)}`);
  }
}

/** Whether an address holds one state, which was made for this workflow in the last 14 days. */
function isOurs(address: string): boolean {
  const query = address.replace(/#[\s\S]*$/, "").replace(/^[^?]*\?/, "");
  const states = new URLSearchParams(query).getAll("state");
  const [, seconds = ""] = /^(\d+)\./.exec(states[0] ?? "") ?? [];
  const age = Math.floor(Date.now() / 1000) - Number(seconds);
  return (
    states.length === 1 && states[0] === stateOf(maker, age) && age <= 14 * 86_400 && age > -601
  );
}

describe("whatever a login link is made for,", () => {
  const registry = createSecretRegistry(() => {});
  const scopes = fc
    .tuple(nastyWord, nastyWord, nastyWord)
    .map(([secret, repository, redirect]) => ({
      // A key of an HMAC is padded with zeros, and text that is not well-formed has the same bytes as
      // other text: neither is ever part of a secret or of a repository's name.
      appSecret: registry.register(secret.toWellFormed().replaceAll("\0", "0")),
      repository: repository.toWellFormed(),
      redirect: redirect.toWellFormed(),
    }));

  property(
    "its state is good for it, and for nothing else",
    fc.tuple(scopes, scopes, fc.nat({ max: 4_000_000_000 })),
    ([scope, other, now]) => {
      const state = composeState(scope, now);
      expect(checkState(state, scope, now)).toBe("good");
      for (const name of ["appSecret", "repository", "redirect"] as const) {
        const differing = { ...scope, [name]: other[name] };
        const isSame = String(revealed(differing)) === String(revealed(scope));
        expect(checkState(state, differing, now)).toBe(isSame ? "good" : "foreign");
      }
    },
  );

  property(
    "it leads to Facebook, and names the redirect address to the letter",
    fc.tuple(scopes, fc.array(nastyWord, { maxLength: 5 }), fc.nat({ max: 4_000_000_000 })),
    ([scope, required, now]) => {
      const settings = { ...scope, configId: undefined, dialogUrl: "https://www.facebook.com" };
      const app = { appId: APP, appSecret: scope.appSecret, graphVersion: "v25.0" };
      const url = new URL(composeLoginLink(settings, app, required, now));
      expect(url.origin + url.pathname).toBe("https://www.facebook.com/v25.0/dialog/oauth");
      expect(url.searchParams.get("redirect_uri")).toBe(scope.redirect);
      expect(url.searchParams.get("state")).toBe(composeState(scope, now));
      expect(url.hash).toBe("");
    },
  );
});

function revealed({ appSecret, ...rest }: { appSecret: { reveal(): string } }): string {
  return JSON.stringify([appSecret.reveal(), rest]);
}
