import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { isGhReady, run } from "../../../setup/core/gh.ts";
import { storeWithGh } from "../../../setup/core/store-with-gh.ts";
import { REPOSITORY } from "../../helpers/bakery.ts";
import { anExaminedSession, silently } from "../a-session.ts";
import { installGh } from "../install-gh.ts";

const DESTINATION = { repository: REPOSITORY, environment: "" };

/** How long a task takes, in milliseconds. */
async function timed<T>(task: () => Promise<T>): Promise<{ value: T; took: number }> {
  const began = performance.now();
  return { value: await task(), took: performance.now() - began };
}

describe("a gh that is a wrapper, whose program goes on after it", () => {
  it("is ended at the limit, with what it started", async () => {
    const read = installGh("(while :; do echo . >> $LOG; sleep 0.1; done) & wait; exit 1");
    const { value, took } = await timed(() => run(["gh"], "", { limit: 300 }));
    expect(value).toMatchObject({ code: undefined, late: true });
    expect(took).toBeLessThan(3000);
    const written = read();
    await setTimeout(500);
    expect(written).not.toBe("");
    expect(read()).toBe(written);
  });

  it("has an answer when it ends by itself, although its program holds the pipe", async () => {
    installGh("sleep 40 & echo refused >&2; exit 4");
    const { value, took } = await timed(() => run(["gh"], "", { limit: 20_000 }));
    expect(value).toEqual({ code: 4, complaint: "refused\n", late: false });
    expect(took).toBeLessThan(3000);
  });

  it("counts as not logged in after five seconds, and is told of after two", async () => {
    installGh("sleep 40; exit 1");
    const lines: string[] = [];
    const { value, took } = await timed(() => isGhReady((line) => lines.push(line)));
    expect([value, lines]).toEqual([false, [expect.stringMatching(/^Waiting for gh/)]]);
    expect(took).toBeLessThan(9000);
  });
});

describe("a gh that hangs while it stores", () => {
  it("is ended at its limit with what to do, and no other is started", async () => {
    const read = installGh("echo $3 >> $LOG; echo asking >&2; exec sleep 50");
    const { session } = await anExaminedSession();
    const progress = { stored: silently, waiting: silently, limit: 400 };
    const outcome = await storeWithGh(session, DESTINATION, undefined, progress);
    expect(read()).toBe("FB_APP_SECRET\n");
    expect(outcome.failed).toEqual(["FB_APP_SECRET", "FB_USER_TOKEN", "FB_PAGE_TOKEN"]);
    expect(outcome.errors).toHaveLength(1);
    expect(outcome.errors[0]).toMatchObject({
      code: "store-failed",
      message: expect.stringMatching(/did not end within 0.4 seconds.*It said: asking/s),
      remedy: expect.stringMatching(/in another terminal.*GitHub token instead/s),
    });
    expect([...session.progress.values()]).toEqual(["failed", "failed", "failed"]);
  });

  it("is told of after two seconds, and ended with the setup", async () => {
    installGh("exec sleep 50");
    const { session } = await anExaminedSession();
    const ending = new AbortController();
    const lines: string[] = [];
    const waiting = (line: string) => {
      lines.push(line);
      ending.abort();
    };
    const progress = { stored: silently, waiting, signal: ending.signal };
    const { value, took } = await timed(() =>
      storeWithGh(session, DESTINATION, undefined, progress),
    );
    expect(lines).toEqual(["Waiting for gh, which writes FB_APP_SECRET…"]);
    expect(took).toBeGreaterThan(1500);
    expect(took).toBeLessThan(5000);
    expect(value.written).toEqual([]);
  });

  it("is not started at all once the setup has ended", async () => {
    const read = installGh("echo $3 >> $LOG");
    expect(await run(["gh"], "", { limit: 9000, signal: AbortSignal.abort() })).toMatchObject({
      code: undefined,
    });
    expect(read()).toBe("");
  });
});
