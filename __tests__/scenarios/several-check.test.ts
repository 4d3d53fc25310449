import { expect } from "vitest";
import { anApp, aPage, aToken, days, invalidateByApi } from "../../emulator/builders.ts";
import { callLines } from "../helpers/call-lines.ts";
import { openChain, pagesOf, tokensOf, verdictsOf } from "../helpers/chain.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

const check = (scene: Scene, lines: string, ids: readonly string[], more = {}) =>
  scene.run({ "page-token": lines, "page-id": ids.join(", "), ...more });

scenario(
  "the lines of `page-token` are checked in a batch, whatever their order, and named in another",
  async (scene) => {
    const { ids, tokens, pages } = openChain(scene, 3);
    const lines = tokens.toReversed().map(({ value }) => value);
    const run = await check(scene, `\n${lines.join("\r\n\n")}\n`, ids);
    expect([run.exitCode, run.annotations]).toEqual([0, []]);
    expect(callLines(run.calls)).toEqual(["POST /v25.0/", "POST /v25.0/"]);
    expect(pagesOf(run).map((page) => page["page-name"])).toEqual(pages.map(({ name }) => name));
    for (const [at, id] of ids.entries()) expect(tokensOf(run)[id]).toBe(tokens[at]?.value);
    for (const { value } of tokens) expect(run.masks).toContain(value);
  },
  { bundled: true },
);

scenario(
  "each Page is judged by itself, and findings that are the same are told once",
  async (scene) => {
    const dead = { dataAccessIn: days(5) };
    const { ids, lines, tokens } = openChain(scene, 5, { 1: dead, 2: { dataAccessIn: days(3) } });
    for (const at of [3, 4]) {
      const token = tokens[at];
      if (token) invalidateByApi(token);
    }
    const run = await check(scene, lines, ids);
    expect(verdictsOf(run)).toEqual([
      "healthy",
      "data-access-expires-soon",
      "data-access-expires-soon",
      "invalid",
      "invalid",
    ]);
    const findings = JSON.parse(run.outputs.findings ?? "[]");
    expect(findings.map((finding: Record<string, unknown>) => finding["page-ids"])).toEqual([
      [ids[3], ids[4]],
      [ids[1], ids[2]],
    ]);
    expect(findings[1].message).toContain("(in 3 days)");
    expect(run.annotations).toHaveLength(2);
    expect(run.annotations[0]?.message).toContain(`Pages: ${ids[3]}, ${ids[4]}.`);
    expect(Object.keys(tokensOf(run))).toEqual(ids.slice(0, 3));
    const firsts = run.log
      .filter((line) => /^(❌|⚠️|✅)/u.test(line))
      .map((line) => line.slice(0, 1));
    expect(firsts.slice(0, 2)).toEqual(["❌", "❌"]);
    expect(run.summary.indexOf(ids[3] ?? "")).toBeLessThan(run.summary.indexOf(ids[0] ?? ""));
  },
);

scenario("a Page without a line is not visible", async (scene) => {
  const { ids, tokens } = openChain(scene, 3);
  const run = await check(scene, `${tokens[0]?.value}\n${tokens[2]?.value}`, ids);
  expect(run.exitCode).toBe(1);
  expect(verdictsOf(run)).toEqual(["healthy", "page-not-visible", "healthy"]);
  expect(run.message).toContain(`No token of the Page ${ids[1]} is in \`page-token\``);
});

scenario("one line and several ids are a run for several", async (scene) => {
  const { ids, tokens } = openChain(scene, 2);
  const run = await check(scene, tokens[0]?.value ?? "", ids);
  expect(verdictsOf(run)).toEqual(["healthy", "page-not-visible"]);
});

scenario("several lines and one id are a run for several", async (scene) => {
  const { ids, lines } = openChain(scene, 2);
  const run = await check(scene, lines, ids.slice(0, 1));
  expect(run.exitCode).toBe(1);
  expect(verdictsOf(run)).toEqual(["healthy"]);
  expect(run.findings).toEqual([["wrong-page", "failure"]]);
  expect(run.message).toContain("Line 2 of `page-token`");
});

scenario("two tokens of one Page are its error, and neither is handed over", async (scene) => {
  const { ids, lines } = openChain(scene, 2);
  const again = scene.aPageToken().value;
  const run = await check(scene, `${lines}\n${again}`, ids, { "on-unhealthy": "warn" });
  expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-twice"]);
  expect(verdictsOf(run)).toEqual(["page-twice", "healthy"]);
  expect(Object.keys(tokensOf(run))).toEqual([ids[1]]);
  expect(run.message).toContain("lines 1 and 3");
});

scenario("the same line twice is one", async (scene) => {
  const { ids, lines, tokens } = openChain(scene, 2);
  const run = await check(scene, `${lines}\n${tokens[0]?.value}`, ids);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy"]);
});

scenario("a token of a Page that is not listed is told by its line and its Page", async (scene) => {
  const { ids, lines } = openChain(scene, 2);
  const other = aPage(scene.graph, { role: scene.user });
  const token = aToken(scene.graph, { app: scene.app, user: scene.user, page: other });
  const run = await check(scene, `${lines}\n${token.value}`, ids);
  expect([run.exitCode, run.outputs.healthy]).toEqual([1, "false"]);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy"]);
  const [finding] = JSON.parse(run.outputs.findings ?? "[]");
  expect([finding.code, finding["page-ids"]]).toEqual(["wrong-page", [other.id]]);
  expect(finding.message).toContain("Line 3");
  expect(Object.values(tokensOf(run))).not.toContain(token.value);
});

scenario.each<[string, (scene: Scene) => string, string]>([
  ["no token at all", () => "garbage-that-is-no-token", "invalid"],
  [
    "a token of another app",
    ({ graph, aPageToken }) => aPageToken({ app: anApp(graph) }).value,
    "wrong-app",
  ],
  ["a user token", ({ aUserToken }) => aUserToken().value, "wrong-type"],
])("a line with %s is told by its number", async (scene, _what, tokenFor, code) => {
  const { ids, lines } = openChain(scene, 2);
  const run = await check(scene, `${tokenFor(scene)}\n${lines}`, ids);
  expect(run.exitCode).toBe(1);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy"]);
  expect(run.findings).toEqual([[code, "failure"]]);
  expect(run.message).toContain("Line 1 of `page-token`");
});

scenario("a hundred Pages are checked by four requests", async (scene) => {
  const { ids, lines } = openChain(scene, 100);
  const run = await check(scene, lines, ids);
  expect([run.exitCode, run.calls.length]).toEqual([0, 4]);
  expect(pagesOf(run)).toHaveLength(100);
});
