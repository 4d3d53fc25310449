import { setTimeout } from "node:timers/promises";
import { describe as describeAll, expect, test as testAll } from "vitest";
import { throttledAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { openBakery, REPOSITORY } from "../helpers/bakery.ts";
import { runBundle } from "../helpers/run-bundle.ts";

// Windows has no signals: there, whoever ends a process ends it without a word.
const noSignals = process.platform === "win32";
const describe = describeAll.skipIf(noSignals);
const test = testAll.skipIf(noSignals);

const PAGE_SECRET = "FB_PAGE_TOKEN";
const USER_SECRET = "FB_USER_TOKEN";

const NOTHING = "nothing was stored";
const STORED = "is stored, new and whole";
const UNSURE = "was just being written, and holds its old value or the whole new one";
const UNTOUCHED = "was not written";
const both = (page: string, user: string) =>
  `secret ${PAGE_SECRET} ${page}; secret ${USER_SECRET} ${user}`;

/** A request of a run: how it looks, and how many like it come before. */
interface Moment {
  method: string;
  path: string | RegExp;
  after?: number;
}

/** Each request of a run that stores, in their order, and what is said when it is cut off there. */
const STAGES: Array<[string, Moment, string]> = [
  ["the exchange", { method: "POST", path: "/oauth/access_token" }, NOTHING],
  ["the user token's inspection", { method: "GET", path: "/debug_token" }, NOTHING],
  ["the public key", { method: "GET", path: /public-key$/ }, NOTHING],
  ["the list of Pages", { method: "GET", path: "/me/accounts" }, NOTHING],
  ["the Page token's inspection", { method: "GET", path: "/debug_token", after: 1 }, NOTHING],
  ["the first write", { method: "PUT", path: /FB_PAGE_TOKEN$/ }, both(UNSURE, UNTOUCHED)],
  ["its metadata", { method: "GET", path: /FB_PAGE_TOKEN$/ }, both(STORED, UNTOUCHED)],
  ["the second write", { method: "PUT", path: /FB_USER_TOKEN$/ }, both(STORED, UNSURE)],
  ["the last metadata", { method: "GET", path: /FB_USER_TOKEN$/ }, both(STORED, STORED)],
];

/** A run that stores two tokens over old ones, and is killed by whoever calls `kill`. */
async function startStoring() {
  const bakery = await openBakery();
  const { emulator, graph, github, credentials, userToken, storing } = bakery;
  const old = "what was stored before";
  for (const name of [PAGE_SECRET, USER_SECRET])
    github.seedSecret({ repository: REPOSITORY, name }, old);
  let send: (signal: NodeJS.Signals) => void = () => {};
  let killedAt = 0;
  return {
    emulator,
    kill(signal: NodeJS.Signals) {
      killedAt ||= performance.now();
      send(signal);
    },
    async run() {
      const run = await runBundle({
        emulator,
        inputs: {
          ...credentials,
          ...storing,
          "user-token": userToken.value,
          "user-token-secret-name": USER_SECRET,
        },
        onStart: (kill) => {
          send = kill;
        },
      });
      return { ...run, took: performance.now() - killedAt };
    },
    /** `old`, `new` when it is a token that works and ends no sooner, else `broken`. */
    stateOf(name: string): string {
      const value = github.secret({ repository: REPOSITORY, name })?.value ?? "";
      if (value === old) return "old";
      const token = graph.tokens.get(value);
      const better =
        name === PAGE_SECRET
          ? token?.kind === "page" && token.expiresAt === 0
          : token?.kind === "user" && token.expiresAt > userToken.expiresAt;
      return better && !token?.invalidReason ? "new" : "broken";
    },
  };
}

/** Waits until the request of a stage has arrived whole at a server that never answers it. */
async function arrival(
  { calls }: { calls: ReadonlyArray<{ method: string; path: string }> },
  { method, path, after = 0 }: Moment,
): Promise<void> {
  const isIt = (call: { method: string; path: string }) =>
    call.method === method &&
    (typeof path === "string" ? call.path.endsWith(path) : path.test(call.path));
  while (calls.filter(isIt).length <= after) await setTimeout(2);
}

const SIGNALS = ["SIGINT", "SIGTERM"] as const;

describe.each(STAGES)("a run cut off at %s", (_name, on, says) => {
  test.each(SIGNALS)("by %s says what was stored, and ends within a second", async (signal) => {
    const { emulator, kill, run, stateOf } = await startStoring();
    emulator.inject({ on, after: on.after ?? 0, kind: "hang", times: Number.POSITIVE_INFINITY });
    void arrival(emulator, on).then(() => setTimeout(50).then(() => kill(signal)));
    const { exitCode, log, took, outputs, annotations } = await run();
    expect(log.at(-1)).toBe(`Cancelled (${signal}): ${says}. Running the job again is safe.`);
    expect(log.filter((line) => /cancel/i.test(line))).toHaveLength(1);
    expect([exitCode, annotations, outputs]).toEqual([1, [], {}]);
    expect(took).toBeLessThan(1000);
    expect(stateOf(PAGE_SECRET)).toBe(says.includes(`${PAGE_SECRET} ${STORED}`) ? "new" : "old");
    expect(stateOf(USER_SECRET)).toBe(says.includes(`${USER_SECRET} ${STORED}`) ? "new" : "old");
  });

  test.each([...SIGNALS, "SIGKILL" as const])(
    "by %s while the server does what was asked leaves old secrets or whole new ones",
    async (signal) => {
      const { emulator, kill, run, stateOf } = await startStoring();
      emulator.inject({
        on,
        after: on.after ?? 0,
        kind: "meanwhile",
        change: () => kill(signal),
      });
      const { exitCode, log } = await run();
      const last = log.at(-1) ?? "";
      expect(exitCode).toBe(signal === "SIGKILL" ? null : 1);
      for (const name of [PAGE_SECRET, USER_SECRET]) {
        const said = signal === "SIGKILL" ? UNSURE : whatItSays(last, name);
        expect({ [STORED]: ["new"], [UNSURE]: ["old", "new"] }[said] ?? ["old"]).toContain(
          stateOf(name),
        );
      }
    },
  );
});

/** What the last line says about a secret. */
function whatItSays(line: string, name: string): string {
  expect(line).toMatch(/^Cancelled \(SIG/);
  return [STORED, UNSURE, UNTOUCHED].find((state) => line.includes(`${name} ${state}`)) ?? NOTHING;
}

test("a run that waits to try again ends at once, too", async () => {
  const { emulator, kill, run, stateOf } = await startStoring();
  const busy: FaultEffect = throttledAnswer(429, 50);
  emulator.inject({ on: { server: "github", method: "PUT" }, ...busy });
  void arrival(emulator, { method: "PUT", path: /FB_PAGE_TOKEN$/ }).then(() =>
    setTimeout(100).then(() => kill("SIGINT")),
  );
  const { exitCode, took, log } = await run();
  expect(log.at(-2)).toContain("Trying again in");
  expect(log.at(-1)).toContain(both(UNSURE, UNTOUCHED));
  expect(exitCode).toBe(1);
  expect(took).toBeLessThan(1000);
  expect(stateOf(PAGE_SECRET)).toBe("old");
});

test("a second signal, as of a cancelled job, changes nothing", async () => {
  const { emulator, kill, run } = await startStoring();
  const [, on] = STAGES.find(([name]) => name === "the first write") ?? [];
  if (!on) throw new Error("there is no such stage");
  emulator.inject({ on, kind: "hang" });
  void arrival(emulator, on).then(() => {
    kill("SIGINT");
    kill("SIGTERM");
  });
  const { exitCode, log } = await run();
  expect(log.filter((line) => line.startsWith("Cancelled"))).toHaveLength(1);
  expect(exitCode).toBe(1);
});

const ORGANIZATION: Array<[string, Moment]> = [
  ["the Page by its id", { method: "GET", path: /\/\d{15}$/ }],
  ["who may read the secret", { method: "GET", path: /FB_PAGE_TOKEN$/ }],
  ["the sheet of repositories that may", { method: "GET", path: /\/repositories$/ }],
  ["the write", { method: "PUT", path: /FB_PAGE_TOKEN$/ }],
];

describe.each(ORGANIZATION)("a run for an organization, cut off at %s", (_name, on) => {
  test.each([...SIGNALS, "SIGKILL" as const])(
    "by %s leaves the old secret, and those who may read it",
    async (signal) => {
      const { emulator, github, credentials, userToken, page } = await openBakery();
      const { id } = github.addRepository("octo-org/reader");
      const secret = { organization: "octo-org", name: PAGE_SECRET };
      github.seedSecret(secret, "old", { visibility: "selected", selectedRepositoryIds: [id] });
      const githubToken = github.addToken({
        repositories: [REPOSITORY],
        permissions: { organization_secrets: "write" },
      });
      emulator.inject({ on, kind: "hang", times: Number.POSITIVE_INFINITY });
      const { exitCode, log } = await runBundle({
        emulator,
        inputs: {
          ...credentials,
          "user-token": userToken.value,
          "page-id": page.id,
          "secret-name": PAGE_SECRET,
          "secret-organization": "octo-org",
          "github-token": githubToken,
        },
        onStart: (kill) =>
          arrival(emulator, on).then(() => setTimeout(50).then(() => kill(signal))),
      });
      expect(exitCode).toBe(signal === "SIGKILL" ? null : 1);
      expect(github.secret(secret)).toMatchObject({ value: "old", selectedRepositoryIds: [id] });
      if (signal !== "SIGKILL") expect(log.at(-1)).toMatch(/^Cancelled \(SIG/);
    },
  );
});
