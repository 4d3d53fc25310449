import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { throttledAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import {
  arrival,
  describe,
  type Moment,
  PAGE_SECRET,
  SIGNALS,
  startStoring,
  test,
  USER_SECRET,
} from "./cut-off.ts";

const NOTHING = "nothing was stored";
const STORED = "is stored, new and whole";
const UNSURE = "was just being written, and holds its old value or the whole new one";
const UNTOUCHED = "was not written";
const both = (page: string, user: string) =>
  `secret ${PAGE_SECRET} ${page}; secret ${USER_SECRET} ${user}`;

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
      const { exitCode, log, outputs } = await run();
      if (exitCode === 0) {
        // The answer came first, and the run was over before the signal: all is stored, and said.
        expect(outputs["secret-updated"]).toBe("true");
        expect([PAGE_SECRET, USER_SECRET].map(stateOf)).toEqual(["new", "new"]);
        return;
      }
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
