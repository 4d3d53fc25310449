import { expect } from "vitest";
import {
  emptyAnswer,
  failedItems,
  fieldErrors,
  graphErrors,
  htmlAnswer,
  jsonAnswer,
  lostItems,
  paddedItems,
  truncatedJsonAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { openChain, tokensOf, verdictsOf } from "../helpers/chain.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

// What may come back in place of the answer to a batch: once, and for ever. Everything else about
// single calls stands in the matrix.

const BAD_SIGNATURE = { code: 190, message: "Invalid OAuth access token signature." };
const BATCH = { path: "/", method: "POST" };
const FOREVER = Number.POSITIVE_INFINITY;
const batches = ({ calls }: { calls: ReadonlyArray<{ path: string }> }) =>
  calls.filter(({ path }) => path === "/v25.0/").length;

/** Checks 60 Pages, whose tokens go in two batches, and names them in two more. */
function checkChain(scene: Scene, more: Record<string, string> = {}, count = 60) {
  const chain = openChain(scene, count);
  const run = () =>
    scene.run({ "page-token": chain.lines, "page-id": chain.ids.join(","), ...more });
  return { ...chain, run };
}

const PASSING: ReadonlyArray<readonly [string, FaultEffect]> = [
  ["an outage", graphErrors.transient],
  ["a page of HTML", htmlAnswer(502)],
  ["an empty body", emptyAnswer()],
  ["cut JSON", truncatedJsonAnswer()],
  ["a reset connection", { kind: "reset" }],
  ["items that are null", lostItems()],
  [
    "some items that are null",
    lostItems(({ relative_url }) => /input_token=\w{100}[a-zA-K]/.test(relative_url)),
  ],
  ["items with an outage", failedItems(graphErrors.transient)],
  ["items of cut JSON", { kind: "rewrite", rewrite: cutBodies }],
  ["items of another form", { kind: "rewrite", rewrite: (items: unknown[]) => items.map(() => 1) }],
  [
    "fewer items than were asked for",
    { kind: "rewrite", rewrite: (items: unknown[]) => items.slice(3) },
  ],
];

function cutBodies(items: Array<{ body: string }>) {
  return items.map((item) => ({ ...item, body: item.body.slice(0, 20) }));
}

scenario.each(PASSING)(
  "%s in place of a batch passes, and is asked again",
  async (scene, _name, effect) => {
    const { run } = checkChain(scene);
    scene.emulator.inject({ on: BATCH, ...effect });
    const ended = await run();
    expect(ended.exitCode).toBe(0);
    expect(new Set(verdictsOf(ended))).toEqual(new Set(["healthy"]));
    expect(batches(ended)).toBe(5);
  },
);

scenario.each(PASSING)(
  "%s for ever is each Page's error, and not asked for ever",
  async (scene, _name, effect) => {
    const { run, tokens } = checkChain(scene, { retries: "1" });
    scene.emulator.inject({ on: BATCH, ...effect, times: FOREVER });
    const ended = await run();
    expect(ended.exitCode).toBe(1);
    expect(verdictsOf(ended).filter((said) => said === "healthy").length).toBeLessThan(
      tokens.length,
    );
    expect(verdictsOf(ended)).not.toContain("page-not-visible");
    expect(ended.outputs["error-code"]).toMatch(
      /^(graph-unavailable|no-answer|answer-unexpected)$/,
    );
    expect(batches(ended)).toBeLessThanOrEqual(8);
  },
);

scenario("an answer that is too large is asked for again in halves", async (scene) => {
  const { run } = checkChain(scene, {}, 8);
  scene.emulator.inject({ on: BATCH, ...paddedItems(3_000_000), times: FOREVER });
  const ended = await run();
  expect(new Set(verdictsOf(ended))).toEqual(new Set(["healthy"]));
});

scenario("one answer that is too large alone is that Page's error", async (scene) => {
  const { run } = checkChain(scene, {}, 4);
  scene.emulator.inject({ on: BATCH, ...paddedItems(17_000_000), times: FOREVER });
  const ended = await run();
  expect(ended.exitCode).toBe(1);
  expect(new Set(verdictsOf(ended))).toEqual(new Set(["no-answer"]));
});

scenario("a batch that is too late is asked for again in halves", async (scene) => {
  const { run } = checkChain(scene, { "timeout-seconds": "0.4" }, 4);
  scene.emulator.inject({ on: BATCH, kind: "hang", times: 1 });
  const ended = await run();
  expect(new Set(verdictsOf(ended))).toEqual(new Set(["healthy"]));
  expect(batches(ended)).toBe(4);
});

scenario("batches that are always too late end after two requests alone", async (scene) => {
  const { run } = checkChain(scene, { "timeout-seconds": "0.2", retries: "0" }, 8);
  scene.emulator.inject({ on: BATCH, kind: "hang", times: FOREVER });
  const ended = await run();
  expect(new Set(verdictsOf(ended))).toEqual(new Set(["no-answer"]));
  expect(batches(ended)).toBeLessThanOrEqual(6);
});

scenario.each<[string, (scene: Scene) => unknown]>([
  ["items", () => undefined],
  ["the batch as a whole", ({ graph }) => Object.assign(graph, { throttledBatch: "whole" })],
])(
  "a limit that refuses %s stops what follows, and those Pages are not known",
  async (scene, _what, prepare) => {
    prepare(scene);
    scene.app.inspectionLimit = 50;
    const { run, ids } = checkChain(scene, { "on-unhealthy": "warn" }, 110 - 10);
    const ended = await run();
    expect([ended.exitCode, ended.outputs["error-code"]]).toEqual([1, "graph-limited"]);
    const said = verdictsOf(ended);
    expect(said.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => "healthy"));
    expect(said.slice(50)).toEqual(Array.from({ length: 50 }, () => "graph-limited"));
    expect(Object.keys(tokensOf(ended))).toEqual(ids.slice(0, 50));
    expect(batches(ended)).toBe(2);
    expect(ended.annotations).toHaveLength(1);
  },
);

const STATUS_ALONE: ReadonlyArray<readonly [string, FaultEffect]> = [
  ["a page of HTML", htmlAnswer(429)],
  ["JSON that is no error", jsonAnswer(429, {})],
  ["one item of HTML", { kind: "rewrite", rewrite: limitSecond }],
];

function limitSecond(items: unknown[]) {
  const limited = { code: 429, headers: [], body: "<html>Too many requests</html>" };
  return items.map((item, at) => (at === 1 ? limited : item));
}

scenario.each(STATUS_ALONE)(
  "a limit that only the status tells, in %s, stops what follows at once",
  async (scene, _name, effect) => {
    const { run } = checkChain(scene, { retries: "2" });
    scene.emulator.inject({ on: BATCH, ...effect, times: FOREVER });
    const ended = await run();
    expect([ended.exitCode, ended.outputs["error-code"]]).toEqual([1, "graph-limited"]);
    expect(verdictsOf(ended)).not.toContain("answer-unexpected");
    expect(verdictsOf(ended).slice(50)).toEqual(Array.from({ length: 10 }, () => "graph-limited"));
    expect(batches(ended)).toBe(1);
  },
);

scenario(
  "a limit while keeping mints nothing, and overwrites nothing that is not known",
  async (scene) => {
    scene.app.inspectionLimit = 3;
    const { ids, lines } = openChain(scene, 4);
    const run = await scene.run({
      ...scene.storing,
      "user-token": scene.aUserToken().value,
      "page-token": lines,
      "page-id": [...ids, "99"].join(","),
    });
    expect(verdictsOf(run).filter((said) => said === "graph-limited")).toHaveLength(3);
    expect(run.outputs.minted).toBe("false");
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
    expect(run.calls.some(({ path }) => path.endsWith("/oauth/access_token"))).toBe(false);
  },
);

scenario("batches that are refused for good are done one by one", async (scene) => {
  const { run } = checkChain(scene, {}, 3);
  scene.emulator.inject({ on: BATCH, ...graphErrors.permissionDenied, times: FOREVER });
  const ended = await run();
  expect(new Set(verdictsOf(ended))).toEqual(new Set(["healthy"]));
  expect(batches(ended)).toBe(1);
});

scenario("a batch that is no list is done one by one", async (scene) => {
  const { run } = checkChain(scene, {}, 3);
  scene.emulator.inject({ on: BATCH, ...jsonAnswer(200, { data: [] }), times: FOREVER });
  const ended = await run();
  expect(new Set(verdictsOf(ended))).toEqual(new Set(["healthy"]));
});

scenario.each<[string, FaultEffect, string]>([
  [
    "the app's credentials",
    {
      ...graphErrors.permissionDenied,
      code: 190,
      message: "Invalid OAuth access token signature.",
    },
    "app-secret-wrong",
  ],
  ["a block of the app", fieldErrors.apiAccessBlocked, "app-blocked"],
  ["a block for going too fast", graphErrors.blocked, "app-blocked"],
])("a refusal about %s ends the run", async (scene, _what, effect, code) => {
  const { run } = checkChain(scene, {}, 3);
  scene.emulator.inject({ on: BATCH, ...effect, times: FOREVER });
  const whole = await run();
  expect([whole.exitCode, whole.outputs["error-code"], batches(whole)]).toEqual([1, code, 1]);
});

scenario.each<[string, FaultEffect, string]>([
  ["a block of the app", graphErrors.blocked, "app-blocked"],
  ["API access that is blocked", fieldErrors.apiAccessBlocked, "app-blocked"],
  ["a signature", { ...graphErrors.permissionDenied, ...BAD_SIGNATURE }, "app-secret-wrong"],
])("%s met one by one ends the run at once", async (scene, _what, effect, code) => {
  const { run } = checkChain(scene, {}, 6);
  scene.emulator.inject({ on: BATCH, ...graphErrors.permissionDenied, times: FOREVER });
  scene.emulator.inject({ on: { path: "/debug_token" }, ...effect, times: FOREVER });
  const ended = await run();
  expect([ended.exitCode, ended.outputs["error-code"]]).toEqual([1, code]);
  expect(ended.calls).toHaveLength(2);
});

scenario("a block of the app that one item tells ends the run at once", async (scene) => {
  const { run, tokens } = checkChain(scene);
  const isSecond = ({ relative_url }: { relative_url: string }) =>
    relative_url.includes(tokens[1]?.value ?? "none");
  const fault = failedItems(graphErrors.blocked, isSecond);
  scene.emulator.inject({ on: BATCH, ...fault, times: FOREVER });
  const ended = await run();
  expect([ended.exitCode, ended.outputs["error-code"]]).toEqual([1, "app-blocked"]);
  expect(ended.calls).toHaveLength(1);
});

scenario("so does one that a Page asked for by its id tells", async (scene) => {
  const { ids } = openChain(scene, 2);
  const fault = failedItems(graphErrors.blocked, ({ relative_url }) =>
    relative_url.startsWith("99?"),
  );
  scene.emulator.inject({ on: BATCH, ...fault, times: FOREVER });
  const run = await scene.mint({ "page-id": [...ids, "99"].join(",") });
  expect([run.exitCode, run.outputs["error-code"], batches(run)]).toEqual([1, "app-blocked", 1]);
});

scenario("an item that is refused for good is that Page's alone", async (scene) => {
  const { ids, tokens, lines } = openChain(scene, 3);
  const isSecond = ({ relative_url }: { relative_url: string }) =>
    relative_url.includes(tokens[1]?.value ?? "none");
  const fault = failedItems(graphErrors.unknown, isSecond);
  scene.emulator.inject({ on: BATCH, ...fault, times: FOREVER });
  const run = await scene.run({ "page-token": lines, "page-id": ids.join(","), retries: "0" });
  expect(run.exitCode).toBe(1);
  expect(verdictsOf(run).filter((said) => said === "healthy")).toHaveLength(2);
});
