import { describe, expect, it } from "vitest";
import { ActionError, RequestError } from "../../../src/errors.ts";
import { isTransient, withRetries } from "../../../src/http/retry.ts";

const TEXTS = { code: "no-answer" as const, message: "m", remedy: "r" };
const passing = (retryAfter?: number) =>
  new RequestError({ ...TEXTS, transient: true, retryAfter });
const lasting = new RequestError({ ...TEXTS, transient: false });

/**
 * Lets a request fail so many times as there are failures, with dice that always show `random`.
 *
 * @param over the wait during which the run ends
 */
async function attempt(failures: unknown[], retries = 3, random = 0.5, over = 99) {
  const waits: number[] = [];
  const notices: Array<[number, number]> = [];
  let tries = 0;
  const outcome = await withRetries(
    async () => {
      const failure = failures[tries++];
      if (failure !== undefined) throw failure;
      return "answer";
    },
    {
      retries,
      random: () => random,
      sleep: async (seconds) => {
        waits.push(seconds);
        return waits.length < over;
      },
      notice: (_failure, wait, count) => void notices.push([wait, count]),
    },
  ).catch((failure: unknown) => failure);
  return { outcome, tries, waits, notices };
}

describe("a request that may not be repeated", () => {
  it.each([true, false])("is tried again only where the failure allows it: %s", async (allowed) => {
    let tries = 0;
    const attempting = withRetries(
      async () => {
        tries += 1;
        throw passing();
      },
      {
        ...{ retries: 1, random: () => 0, sleep: async () => true, notice: () => undefined },
        mayRepeat: () => allowed,
      },
    );
    await expect(attempting).rejects.toThrow("m");
    expect(tries).toBe(allowed ? 2 : 1);
  });
});

describe("trying again", () => {
  it("is not needed for an answer", async () => {
    expect(await attempt([])).toEqual({ outcome: "answer", tries: 1, waits: [], notices: [] });
  });

  it("goes on until there is an answer, and tells of each try", async () => {
    const { outcome, tries, notices } = await attempt([passing(), passing()]);
    expect([outcome, tries]).toEqual(["answer", 3]);
    expect(notices).toEqual([
      [0.25, 1],
      [0.5, 2],
    ]);
  });

  it.each([0, 1, 3])("ends after %s further tries, with the last failure", async (retries) => {
    const failures = Array.from({ length: 9 }, () => passing());
    const { outcome, tries } = await attempt(failures, retries);
    expect(tries).toBe(retries + 1);
    expect(outcome).toBe(failures[retries]);
  });

  it.each<[string, unknown]>([
    ["a failure that stays", lasting],
    ["an error that knows nothing of tries", new ActionError(TEXTS)],
    ["a bug", new TypeError("x")],
    ["anything thrown", { transient: true }],
  ])("is not done after %s", async (_what, failure) => {
    const { outcome, tries } = await attempt([failure]);
    expect(tries).toBe(1);
    expect(outcome).toBe(failure);
  });
});

describe("the wait before another try", () => {
  const seven = Array.from({ length: 7 }, () => passing());

  it("doubles from half a second up to ten, at its longest", async () => {
    expect((await attempt(seven, 7, 1)).waits).toEqual([0.5, 1, 2, 4, 8, 10, 10]);
  });

  it("is anything down to nothing, so that not all come back at once", async () => {
    expect((await attempt(seven, 7, 0)).waits).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it.each([0, 1, 59, 60])("is what the server asked for: %s s", async (seconds) => {
    expect((await attempt([passing(seconds)])).waits).toEqual([seconds]);
  });

  it("is none where the server asks for more than a minute: it fails at once", async () => {
    const failure = passing(60.5);
    expect(await attempt([failure])).toMatchObject({ outcome: failure, tries: 1, waits: [] });
  });
});

describe("a run that ends during a wait", () => {
  it("tries no more", async () => {
    const failures = [passing(), passing(), passing()];
    const { outcome, tries } = await attempt(failures, 3, 0.5, 2);
    expect([tries, outcome === failures[1]]).toEqual([2, true]);
  });
});

describe("a passing failure", () => {
  it("says of itself that it is", () => {
    expect([passing(), lasting, new Error("x"), undefined].map(isTransient)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
