import { expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import type { GitHubClient } from "../../../src/github/client.ts";
import { GitHubError, readRefusal } from "../../../src/github/github-error.ts";
import type { Context } from "../../../src/stages/context.ts";
import { writeSecrets } from "../../../src/stages/write-secrets.ts";
import { NOW } from "../../helpers/an-inspection.ts";
import { aSecret } from "../../helpers/make-token.ts";

const KEY = { keyId: "1", key: Buffer.alloc(32, 9).toString("base64") };

/** Writes so many secrets to a GitHub that answers each write so. */
async function write(count: number, answer: (at: number) => Promise<void> = async () => {}) {
  const [slept, log, put]: [number[], string[], string[]] = [[], [], []];
  const github: GitHubClient = {
    call: async (method, path) => {
      if (method === "PUT") {
        put.push(path);
        await answer(put.length);
      }
      const body = { updated_at: new Date((NOW + 60) * 1000).toISOString() };
      return { body, notBefore: NOW };
    },
  };
  const context = {
    log: (line: string) => log.push(line),
    sleep: async (seconds: number) => slept.push(seconds) > 0,
    progress: new Map(),
  } as unknown as Context;
  const writes = Array.from({ length: count }, (_, at) => ({ name: `S${at}`, value: aSecret() }));
  const target = { scope: "repository", repository: "a/b", app: "actions" } as const;
  const store = { target } as Parameters<typeof writeSecrets>[1]["store"];
  const outcome = await writeSecrets(writes, { github, store, key: KEY }, context);
  return { outcome, slept, log, put };
}

it("ten secrets are written without a pause", async () => {
  const { outcome, slept, log } = await write(10);
  expect([outcome.written.length, slept, outcome.errors]).toEqual([10, [], []]);
  expect(log.join("\n")).not.toContain("at most one a second");
});

it("from the eleventh on at most one is written a second, and that is said", async () => {
  const { outcome, slept, log } = await write(13);
  expect(outcome.written).toHaveLength(13);
  expect(slept).toHaveLength(3);
  for (const seconds of slept) {
    expect(seconds).toBeGreaterThan(0.5);
    expect(seconds).toBeLessThanOrEqual(1);
  }
  expect(log[0]).toBe(
    "13 secrets are to be written, at most one a second from the eleventh on: this takes some 3 seconds.",
  );
});

it("once GitHub limits the writes, the rest is not tried and counts as failed", async () => {
  const limit = new GitHubError({
    ...{ method: "PUT", path: "/", status: 403, message: "secondary rate limit" },
    ...{ acceptedPermissions: undefined, limited: true, transient: true, now: NOW },
  } as ConstructorParameters<typeof GitHubError>[0]);
  const { outcome, put } = await write(5, async (at) => {
    if (at === 3) throw limit;
  });
  expect(put).toHaveLength(3);
  expect(outcome.written).toEqual(["S0", "S1"]);
  expect(outcome.failed).toEqual(["S2", "S3", "S4"]);
  expect(new Set(outcome.errors.map(({ code }) => code))).toEqual(new Set(["github-limited"]));
});

it.each<[string, Error, boolean]>([
  ["is not answered", new ActionError({ code: "no-answer", message: "m", remedy: "r" }), true],
  ["is answered so that nothing fits", unfit("answer-unexpected"), true],
  ["does not fit into a box", unfit("store-failed"), false],
  ["is refused", refused(), false],
])("a write that %s may have been done, or not", async (_how, error, isUnsure) => {
  const { outcome } = await write(2, async (at) => {
    if (at === 1) throw error;
  });
  expect([outcome.failed, outcome.unsure]).toEqual([["S0"], isUnsure ? ["S0"] : []]);
});

it("a write that is not tried, since the organization's list fails, is not done", async () => {
  const github = {
    call: async (method: string) => {
      expect(method).toBe("GET");
      throw unfit("answer-unexpected");
    },
  } as unknown as GitHubClient;
  const target = { scope: "organization", organization: "o", app: "actions" } as const;
  const access = { github, key: KEY, store: { target } } as Parameters<typeof writeSecrets>[1];
  const context = { progress: new Map() } as unknown as Context;
  const { failed, unsure } = await writeSecrets([{ name: "A", value: aSecret() }], access, context);
  expect([failed, unsure]).toEqual([["A"], []]);
});

function unfit(code: "answer-unexpected" | "store-failed"): ActionError {
  return new ActionError({ code, message: "m", remedy: "r" });
}

function refused(): GitHubError {
  const answer = { status: 403, headers: {}, body: '{"message":"No."}' };
  return new GitHubError(readRefusal(answer, { method: "PUT", path: "/", now: NOW }));
}
