import { expect } from "vitest";
import { days, graphErrors, invalidateByApi, loseRole } from "../../emulator/builders.ts";
import { callLines } from "../helpers/call-lines.ts";
import { openChain, pagesOf, tokensOf, verdictsOf } from "../helpers/chain.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

const EXCHANGE = "POST /v25.0/oauth/access_token";

/** Keeps the lines with a user token that renews them. */
const keep = (scene: Scene, lines: string, ids: readonly string[], more = {}) =>
  scene.run({
    "user-token": scene.aUserToken().value,
    "page-token": lines,
    "page-id": ids.join(", "),
    ...more,
  });

scenario("several healthy tokens are kept, and nothing is exchanged or written", async (scene) => {
  const { ids, lines, tokens } = openChain(scene, 3);
  const run = await keep(scene, lines, ids, scene.storing);
  expect([run.exitCode, run.annotations]).toEqual([0, []]);
  expect(callLines(run.calls)).not.toContain(EXCHANGE);
  expect(run.calls.some(({ method }) => method === "PUT")).toBe(false);
  expect(Object.values(tokensOf(run))).toEqual(tokens.map(({ value }) => value));
  expect(run.outputs).toMatchObject({ minted: "false", "secret-updated": "false" });
});

scenario(
  "only what is due is renewed, and all lines go into the one secret in the order of the ids",
  async (scene) => {
    const { ids, lines, tokens } = openChain(scene, 4);
    for (const at of [1, 2]) invalidateByApi(tokens[at] as (typeof tokens)[number]);
    scene.graph.rotatePageTokens = true;
    const run = await keep(scene, `${lines}\ngarbage-that-is-no-token`, ids, {
      ...scene.storing,
      "user-token-secret-name": "FB_USER",
    });
    expect(pagesOf(run).map(({ minted }) => minted)).toEqual([false, true, true, false]);
    const stored = scene.stored("FB_PAGE_TOKEN")?.split("\n");
    expect(stored).toEqual(ids.map((id) => tokensOf(run)[id]));
    expect(stored?.[0]).toBe(tokens[0]?.value);
    expect(stored?.[1]).not.toBe(tokens[1]?.value);
    expect(pagesOf(run).every((page) => page["secret-updated"])).toBe(true);
    expect(run.findings).toEqual([["invalid", "failure"]]);
  },
  { bundled: true },
);

scenario("a Page without a line is minted, and joins the one secret", async (scene) => {
  const { ids, tokens } = openChain(scene, 3);
  const lines = `${tokens[0]?.value}\n${tokens[2]?.value}`;
  const run = await keep(scene, lines, ids, scene.storing);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "healthy"]);
  expect(pagesOf(run).map(({ minted }) => minted)).toEqual([false, true, false]);
  expect(scene.stored("FB_PAGE_TOKEN")?.split("\n")).toEqual(ids.map((id) => tokensOf(run)[id]));
});

scenario(
  "a Page whose manager lost the role keeps its line, and the others are renewed and stored",
  async (scene) => {
    const { ids, lines, tokens, pages } = openChain(scene, 3);
    for (const at of [1, 2]) invalidateByApi(tokens[at] as (typeof tokens)[number]);
    loseRole(scene.graph, scene.user, pages[2] as (typeof pages)[number]);
    const run = await keep(scene, lines, ids, scene.storing);
    expect(run.exitCode).toBe(1);
    expect(verdictsOf(run)).toEqual(["healthy", "healthy", "invalid page-not-visible"]);
    expect(scene.stored("FB_PAGE_TOKEN")?.split("\n")).toEqual([
      tokens[0]?.value,
      tokensOf(run)[ids[1] ?? ""],
      tokens[2]?.value,
    ]);
  },
);

scenario(
  "a Page that has no line and gets none leaves the one secret as it is, and is named",
  async (scene) => {
    const { ids, lines, tokens } = openChain(scene, 2);
    invalidateByApi(tokens[0] as (typeof tokens)[number]);
    const run = await keep(scene, lines, [...ids, "99"], scene.storing);
    expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-not-visible"]);
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
    expect(run.log.join("\n")).toContain("there is no token to put in for the Page 99");
    expect(tokensOf(run)[ids[0] ?? ""]).not.toBe(tokens[0]?.value);
  },
);

scenario("a line of a Page that is not listed leaves the one secret as it is", async (scene) => {
  const { ids, lines, tokens } = openChain(scene, 3);
  invalidateByApi(tokens[0] as (typeof tokens)[number]);
  const run = await keep(scene, lines, ids.slice(0, 2), scene.storing);
  expect(run.findings).toEqual([["wrong-page", "failure"]]);
  expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
  expect(run.log.join("\n")).toContain("line 3 of `page-token`");
});

scenario("a secret for each Page is written where its token is new", async (scene) => {
  const { ids, lines, tokens } = openChain(scene, 3);
  invalidateByApi(tokens[1] as (typeof tokens)[number]);
  const run = await keep(scene, lines, ids, { ...scene.storing, "secret-name": "FB_{page-id}" });
  expect(ids.map((id) => scene.stored(`FB_${id}`))).toEqual([
    undefined,
    tokensOf(run)[ids[1] ?? ""],
    undefined,
  ]);
  expect(run.outputs["secret-updated"]).toBe("false");
  expect(run.log.join("\n")).toContain("Not stored: 2 secrets are left as they are");
});

scenario(
  "a renewal that is refused is a warning of each Page that is healthy and due",
  async (scene) => {
    const soon = { expiresIn: days(3) };
    const { ids, lines } = openChain(scene, 3, { 0: soon, 1: soon });
    scene.emulator.inject({
      on: { path: "/oauth/access_token" },
      ...graphErrors.transient,
      times: 9,
    });
    const run = await keep(scene, lines, ids, { "allow-expiring": "true", retries: "0" });
    expect([run.exitCode, run.outputs.healthy]).toEqual([0, "true"]);
    expect(verdictsOf(run)).toEqual([
      "expires-soon renewal-failed",
      "expires-soon renewal-failed",
      "healthy",
    ]);
  },
);

scenario(
  "a dead token that cannot be replaced is that Page's error, and nothing of the others'",
  async (scene) => {
    const { ids, lines, tokens } = openChain(scene, 2);
    invalidateByApi(tokens[1] as (typeof tokens)[number]);
    scene.emulator.inject({
      on: { path: "/oauth/access_token" },
      ...graphErrors.transient,
      times: 9,
    });
    const run = await keep(scene, lines, ids, { retries: "0", "on-unhealthy": "warn" });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "graph-unavailable"]);
    expect(verdictsOf(run)).toEqual(["healthy", "invalid graph-unavailable"]);
  },
);

scenario(
  "a dead user token beside healthy Page tokens is one warning, of no Page",
  async (scene) => {
    const { ids, lines } = openChain(scene, 2);
    const userToken = scene.aUserToken();
    invalidateByApi(userToken);
    const run = await keep(scene, lines, ids, { "user-token": userToken.value });
    expect(run.exitCode).toBe(0);
    const [finding] = JSON.parse(run.outputs.findings ?? "[]");
    expect([finding.code, finding["page-ids"]]).toEqual(["user-token-invalid", undefined]);
    expect(verdictsOf(run)).toEqual(["healthy", "healthy"]);
  },
);

scenario(
  "a hundred Pages that are all due are renewed by eight requests to Facebook",
  async (scene) => {
    const soon = { expiresIn: days(3) };
    const differing = Object.fromEntries(Array.from({ length: 100 }, (_, at) => [at, soon]));
    const { ids, lines } = openChain(scene, 100, differing);
    const run = await keep(scene, lines, ids, { "allow-expiring": "true" });
    expect([run.exitCode, run.outputs.minted]).toEqual([0, "true"]);
    expect(run.calls.length).toBeLessThanOrEqual(8);
  },
);
