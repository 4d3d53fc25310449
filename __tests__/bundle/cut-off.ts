import { setTimeout } from "node:timers/promises";
import { describe as describeAll, test as testAll } from "vitest";
import { openBakery, REPOSITORY } from "../helpers/bakery.ts";
import { runBundle } from "../helpers/run-bundle.ts";

// Windows has no signals: there, whoever ends a process ends it without a word.
const noSignals = process.platform === "win32";
export const describe = describeAll.skipIf(noSignals);
export const test = testAll.skipIf(noSignals);

/** What a runner sends when its job is cancelled. */
export const SIGNALS = ["SIGINT", "SIGTERM"] as const;

/** The names of the secrets that a killed run was to store. */
export const PAGE_SECRET = "FB_PAGE_TOKEN";
export const USER_SECRET = "FB_USER_TOKEN";

/** A request of a run: how it looks, and how many like it come before. */
export interface Moment {
  method: string;
  path: string | RegExp;
  after?: number;
}

/** A run that stores two tokens over old ones, and is killed by whoever calls `kill`. */
export async function startStoring() {
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
export async function arrival(
  { calls }: { calls: ReadonlyArray<{ method: string; path: string }> },
  { method, path, after = 0 }: Moment,
): Promise<void> {
  const isIt = (call: { method: string; path: string }) =>
    call.method === method &&
    (typeof path === "string" ? call.path.endsWith(path) : path.test(call.path));
  while (calls.filter(isIt).length <= after) await setTimeout(2);
}
