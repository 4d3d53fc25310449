import { expect } from "vitest";
import {
  graphErrors,
  hugeAnswer,
  jsonAnswer,
  legacyExchangeAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { scenario } from "../helpers/scenario.ts";

// Every fault at every call stands in the matrix; here is what it has no row for.
const EXCHANGE = { path: "/oauth/access_token" };
const FOREVER = Number.POSITIVE_INFINITY;

scenario.each<[string, FaultEffect, string]>([
  ["a redirect", redirectAnswer("https://elsewhere.example/"), "points elsewhere"],
  ["a body of 2 MB", hugeAnswer(2_000_000), "larger than 1 MiB"],
  ["JSON that is no object", jsonAnswer(200, ["token"]), "should be an object"],
  [
    "an absurd time",
    jsonAnswer(200, { access_token: "a".repeat(40), expires_in: 8.64e12 }),
    "$.expires_in",
  ],
  [
    "milliseconds in place of seconds",
    jsonAnswer(200, { access_token: "a".repeat(40), expires_in: 1_795_348_800_000 }),
    "`$.expires_in` should be a time in seconds",
  ],
])(
  "%s ends the run at once",
  async ({ mint, emulator, storing, stored }, _name, effect, says) => {
    emulator.inject({ on: EXCHANGE, ...effect, times: FOREVER });
    const { exitCode, annotations, message, calls } = await mint(storing);
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(message).toContain(says);
    expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
  (name) => (name === "a redirect" ? { bundled: true } : {}),
);

scenario.each<[string, FaultEffect]>([
  ["the urlencoded form of old", legacyExchangeAnswer("EAA")],
  ["an error without an envelope", jsonAnswer(400, { ok: true })],
])(
  "an exchange that answers in %s is tried again, and such an answer never taken",
  async ({ mint, emulator }, _name, effect) => {
    emulator.inject({ on: EXCHANGE, ...effect });
    expect((await mint()).exitCode).toBe(0);
    emulator.inject({ on: EXCHANGE, ...effect, times: FOREVER });
    const { exitCode, outputs, calls } = await mint({ retries: "1" });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "answer-unexpected"]);
    expect(calls.filter(({ method }) => method === "POST")).toHaveLength(2);
  },
);

scenario("each further try is told in the log", async ({ mint, emulator }) => {
  emulator.inject({ on: EXCHANGE, times: 2, ...graphErrors.transient });
  const { exitCode, log } = await mint({ retries: "2" });
  expect(exitCode).toBe(0);
  expect(log.filter((line) => line.includes("Trying again in"))).toHaveLength(2);
});

scenario(
  "a server that asks for more than a minute is not waited for, and the time to come back is told",
  async ({ mint, emulator }) => {
    const error = { message: "busy", code: 2 };
    const answer = jsonAnswer(503, { error }, { "retry-after": "600" });
    emulator.inject({ on: EXCHANGE, ...answer, times: FOREVER });
    const { exitCode, message, calls } = await mint();
    expect(exitCode).toBe(1);
    expect(message).toMatch(/after \d{4}-\d\d-\d\dT[\d:]+Z \(in 10 minutes\)/);
    expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
  },
);

scenario("a Retry-After of a second is waited for", async ({ mint, emulator }) => {
  emulator.inject({ on: EXCHANGE, ...throttledAnswer(429, 1) });
  const { exitCode, calls } = await mint();
  const [first, second] = calls.filter(({ method }) => method === "POST");
  expect(exitCode).toBe(0);
  expect((second?.arrivedAt ?? 0) - (first?.arrivedAt ?? 0)).toBeGreaterThanOrEqual(950);
});

scenario(
  "an answer that does not come ends the run when its time is up",
  async ({ mint, emulator }) => {
    emulator.inject({ on: { path: "/debug_token" }, kind: "hang" });
    const { message } = await mint({ "timeout-seconds": "0.3", retries: "0" });
    expect(message).toContain("no whole answer within 0.3 seconds");
  },
);

scenario("nothing listening is an error that names the host, not the query", async ({ mint }) => {
  const { exitCode, outputs, message } = await mint({
    "graph-api-url": "http://127.0.0.1:9",
    retries: "0",
  });
  expect([exitCode, outputs["error-code"]]).toEqual([1, "no-answer"]);
  expect(message).toContain("127.0.0.1");
  expect(message).not.toContain("?");
});

scenario(
  "an answer that is compressed although nobody asked is not used",
  async ({ mint, emulator }) => {
    const answer = jsonAnswer(200, { access_token: "x" }, { "content-encoding": "gzip" });
    emulator.inject({ on: EXCHANGE, ...answer });
    const { outputs } = await mint({ retries: "0" });
    expect(outputs["error-code"]).toBe("answer-unexpected");
  },
);

scenario("a valid token without an end is no answer", async ({ run, aPageToken, emulator }) => {
  emulator.inject({
    on: { path: "/debug_token" },
    kind: "rewrite",
    rewrite: ({ data: { expires_at: _end, ...data } }) => ({ data }),
  });
  const { message } = await run({ "page-token": aPageToken().value });
  expect(message).toContain("`$.data.expires_at` should be");
});
