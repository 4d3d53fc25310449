import { expect, test } from "vitest";
import {
  bogusGzipAnswer,
  emptyAnswer,
  graphErrors,
  htmlAnswer,
  hugeAnswer,
  jsonAnswer,
  legacyExchangeAnswer,
  redirectAnswer,
  throttledAnswer,
  truncatedJsonAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { openBakery } from "../helpers/bakery.ts";

const EXCHANGE = { path: "/oauth/access_token" };
const FOREVER = Number.POSITIVE_INFINITY;

const PASSING: Array<[string, FaultEffect]> = [
  ["a reset connection", { kind: "reset" }],
  ["a cut body", { kind: "cut" }],
  ["a time-out", { kind: "hang" }],
  ["a body that comes byte by byte", { kind: "drip" }],
  ["HTML with status 502", htmlAnswer(502)],
  ["HTML with status 400", htmlAnswer(400)],
  ["an empty body", emptyAnswer()],
  ["cut JSON", truncatedJsonAnswer()],
  ["gzip that is none", bogusGzipAnswer()],
  ["the old urlencoded form", legacyExchangeAnswer("EAA")],
  ["status 429", throttledAnswer(429, 0)],
  ["code 2", graphErrors.transient],
  ["code 4", graphErrors.appLimit],
  ["code 17", graphErrors.userLimit],
  ["code 32", graphErrors.pageLimit],
  ["code 341", graphErrors.feedLimit],
  ["code 613", graphErrors.customLimit],
  ["code 80001", graphErrors.pageBusinessLimit],
  ["code 1 with status 500", graphErrors.unknown],
];

test.each(PASSING)("%s passes once", async (_name, fault) => {
  const bakery = await openBakery();
  bakery.emulator.inject({ on: EXCHANGE, ...fault });
  const { exitCode, log } = await bakery.mint({ "timeout-seconds": "1" });
  expect(exitCode).toBe(0);
  expect(log.join("\n")).toContain("Trying again in");
});

test.each(PASSING)("%s for ever ends in one annotation", async (_name, fault) => {
  const bakery = await openBakery();
  bakery.emulator.inject({ on: EXCHANGE, ...fault, times: FOREVER });
  const { exitCode, annotations, calls } = await bakery.mint({
    "timeout-seconds": "0.5",
    retries: "1",
    ...bakery.storing,
  });
  expect(exitCode).toBe(1);
  expect(annotations.map(({ level }) => level)).toEqual(["error"]);
  expect(calls.filter(({ method }) => method === "POST")).toHaveLength(2);
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

const FINAL: Array<[string, FaultEffect, RegExp]> = [
  ["code 10", graphErrors.permissionDenied, /code 10/],
  ["code 10 with status 500", { ...graphErrors.permissionDenied, status: 500 }, /code 10/],
  [
    "code 100 that calls itself transient",
    { ...graphErrors.unsupportedGet, isTransient: true },
    /code 100/,
  ],
  ["code 200 with status 500", graphErrors.permissionAsServerError, /code 200/],
  ["blocked access", graphErrors.apiAccessBlocked, /restricted the app/],
  ["code 368", graphErrors.blocked, /Wait some hours/],
  ["a body of 30 MB", hugeAnswer(), /larger than 1 MiB/],
  ["a redirect", redirectAnswer("https://elsewhere.example/"), /redirect|points elsewhere/],
  [
    "JSON of another shape",
    jsonAnswer(200, { access_token: 7 }),
    /`\$\.access_token` should be a string/,
  ],
  ["JSON that is no object", jsonAnswer(200, ["token"]), /should be an object/],
];

test.each(FINAL)("%s ends the run at once", async (_name, fault, says) => {
  const bakery = await openBakery();
  bakery.emulator.inject({ on: EXCHANGE, ...fault, times: FOREVER });
  const { exitCode, annotations, calls } = await bakery.mint(bakery.storing);
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  expect(`${annotations[0]?.title} ${annotations[0]?.message}`).toMatch(says);
  expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
  expect(bakery.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test("a server that asks for more than a minute is not waited for, and the time to come back is said", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({
    on: EXCHANGE,
    ...jsonAnswer(503, { error: { message: "busy", code: 2 } }, { "retry-after": "600" }),
    times: FOREVER,
  });
  const { exitCode, annotations, calls } = await bakery.mint();
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toMatch(/after \d{4}-\d\d-\d\dT[\d:]+Z \(in 10 minutes\)/);
  expect(calls.filter(({ method }) => method === "POST")).toHaveLength(1);
});

test("a Retry-After of a second is waited for", async () => {
  const bakery = await openBakery();
  bakery.emulator.inject({ on: EXCHANGE, ...throttledAnswer(429, 1) });
  const { exitCode, calls } = await bakery.mint();
  const [first, second] = calls.filter(({ method }) => method === "POST");
  expect(exitCode).toBe(0);
  expect((second?.arrivedAt ?? 0) - (first?.arrivedAt ?? 0)).toBeGreaterThanOrEqual(950);
});

test("nothing listening is an error that names the host, not the query", async () => {
  const bakery = await openBakery();
  const { exitCode, annotations } = await bakery.mint({
    "graph-api-url": "http://127.0.0.1:9",
    retries: "0",
  });
  expect(exitCode).toBe(1);
  expect(annotations[0]?.title).toBe("No answer");
  expect(annotations[0]?.message).not.toContain("?");
});

const GITHUB: Array<[string, FaultEffect, boolean]> = [
  ["a reset connection", { kind: "reset" }, true],
  ["status 500", htmlAnswer(500), true],
  ["a secondary rate limit", throttledAnswer(403, 0), true],
  ["status 429", throttledAnswer(429, 0), true],
  ["bad credentials", jsonAnswer(401, { message: "Bad credentials" }), false],
  ["a conflict", jsonAnswer(409, { message: "Conflict" }), false],
  ["a refused value", jsonAnswer(422, { message: "Validation Failed" }), false],
  ["a redirect", redirectAnswer("https://elsewhere.example/", 307), false],
];

test.each(GITHUB)("GitHub answers a write with %s", async (_name, fault, passes) => {
  const bakery = await openBakery();
  bakery.emulator.inject({ on: { server: "github", method: "PUT" }, ...fault });
  const { exitCode, outputs } = await bakery.mint({
    ...bakery.storing,
    "user-token-secret-name": "",
  });
  expect(exitCode).toBe(passes ? 0 : 1);
  expect(outputs["secret-updated"]).toBe(String(passes));
  expect(outputs["page-token"]).toMatch(/./);
});
