import { expect } from "vitest";
import { aPage, giveRole, graphErrors, movePage } from "../../emulator/builders.ts";
import { callLines } from "../helpers/call-lines.ts";
import { openChain, pagesOf, tokensOf, verdictsOf } from "../helpers/chain.ts";
import { scenario } from "../helpers/scenario.ts";

const BATCH = "POST /v25.0/";

scenario(
  "several Pages are minted by one exchange, one list and one batch of inspections",
  async (scene) => {
    const { ids, pages } = openChain(scene, 3);
    const run = await scene.mint({ "page-id": ids.join("\n") });
    expect(run.exitCode).toBe(0);
    expect(callLines(run.calls)).toEqual(
      expect.arrayContaining(["POST /v25.0/oauth/access_token", "GET /v25.0/me/accounts", BATCH]),
    );
    expect(run.calls).toHaveLength(4);
    expect(pagesOf(run).map((page) => page["page-id"])).toEqual(ids);
    expect(pagesOf(run).map((page) => page["page-name"])).toEqual(pages.map(({ name }) => name));
    expect(run.outputs).toMatchObject({
      healthy: "true",
      minted: "true",
      "page-id": "",
      "page-name": "",
    });
    expect(run.outputs["page-token"]).toBeUndefined();
    for (const [at, page] of pages.entries()) {
      const token = run.outputs[`page-token-${page.id}`] ?? "";
      expect(scene.graph.tokens.get(token)).toMatchObject({ kind: "page", pageId: ids[at] });
      expect(tokensOf(run)[page.id]).toBe(token);
      expect(run.masks).toContain(token);
    }
    expect(run.log.join("\n")).toContain("Tokens of 3 Pages: in the outputs `page-tokens`");
  },
  { bundled: true },
);

scenario(
  "tokens travel in the body of a batch, each with the proof of its caller",
  async (scene) => {
    scene.app.requireProof = true;
    const { ids } = openChain(scene, 2);
    const run = await scene.mint({ "page-id": `${ids.join(" ")} 99` });
    expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-not-visible"]);
    const batches = run.calls.filter(({ path }) => path === "/v25.0/");
    expect(batches.map(({ query }) => query)).toEqual([{}, {}]);
  },
);

scenario("an id that is given twice is one Page, and a run for one", async (scene) => {
  const { outputs, calls } = await scene.mint({ "page-id": `${scene.page.id},${scene.page.id}` });
  expect(outputs["page-id"]).toBe(scene.page.id);
  expect(Object.keys(tokensOf({ outputs }))).toEqual([scene.page.id]);
  expect(callLines(calls)).not.toContain(BATCH);
});

scenario("a Page that the list lacks is asked for by its id, in a batch", async (scene) => {
  const { ids } = openChain(scene, 2);
  scene.page.unlisted = true;
  const run = await scene.mint({ "page-id": ids.join(",") });
  expect(callLines(run.calls).filter((line) => line === BATCH)).toHaveLength(2);
  expect(run.exitCode).toBe(0);
});

scenario(
  "a Page that is not visible is a finding, and the others are minted and stored",
  async (scene) => {
    const { ids } = openChain(scene, 3);
    const foreign = aPage(scene.graph);
    const run = await scene.mint({
      ...scene.storing,
      "secret-name": "FB_{page-id}",
      "page-id": [ids[0], foreign.id, ids[1], ids[2]].join(","),
    });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, ""]);
    expect(verdictsOf(run)).toEqual(["healthy", "page-not-visible", "healthy", "healthy"]);
    expect(pagesOf(run).map((page) => page["secret-updated"])).toEqual([true, false, true, true]);
    expect(run.outputs["secret-updated"]).toBe("false");
    for (const id of ids) expect(scene.stored(`FB_${id}`)).toBe(tokensOf(run)[id]);
    expect(scene.stored(`FB_${foreign.id}`)).toBeUndefined();
    expect(run.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
    expect(run.message).toContain(foreign.id);
  },
);

scenario("a Page without a token is a finding of that Page", async (scene) => {
  const { ids, pages } = openChain(scene, 2);
  const [, second] = pages;
  if (second) giveRole(second, scene.user, { liveContributor: true });
  const run = await scene.mint({ "page-id": ids.join(",") });
  expect(verdictsOf(run)).toEqual(["healthy", "page-not-visible"]);
  expect(run.message).toContain("Facebook returns no Page token for it");
});

scenario("a Page that has moved is that Page's error, and the others go on", async (scene) => {
  const { ids } = openChain(scene, 2);
  const old = aPage(scene.graph, { role: scene.user });
  movePage(scene.graph, old, scene.page);
  const run = await scene.mint({ "page-id": `${ids.join(",")},${old.id}`, "on-unhealthy": "warn" });
  expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-moved"]);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-moved"]);
  expect(Object.keys(tokensOf(run))).toEqual(ids);
});

scenario(
  "under `on-unhealthy: warn` a Page with a failure hands its token over and passes",
  async (scene) => {
    const { ids } = openChain(scene, 2);
    const run = await scene.mint({
      "page-id": ids.join(","),
      "required-scopes": "pages_show_list, pages_manage_metadata",
      "on-unhealthy": "warn",
    });
    expect([run.exitCode, run.outputs.healthy]).toEqual([0, "false"]);
    expect(Object.keys(tokensOf(run))).toEqual(ids);
    expect(run.annotations.map(({ level }) => level)).not.toContain("error");
    const strict = await scene.mint({
      "page-id": ids.join(","),
      "required-scopes": "pages_show_list, pages_manage_metadata",
    });
    expect([strict.exitCode, tokensOf(strict)]).toEqual([1, {}]);
    const [finding] = JSON.parse(strict.outputs.findings ?? "[]").filter(
      ({ code }: { code: string }) => code === "missing-scopes",
    );
    expect(finding["page-ids"]).toEqual(ids);
  },
);

scenario(
  "the list that is refused does not keep Pages from being asked for by their ids",
  async (scene) => {
    const { ids } = openChain(scene, 2);
    scene.emulator.inject({
      on: { path: "/me/accounts" },
      ...graphErrors.permissionDenied,
      times: 9,
    });
    const run = await scene.mint({ "page-id": ids.join(",") });
    expect(verdictsOf(run)).toEqual(["healthy", "healthy"]);
  },
);

scenario(
  "the list that is refused ends the run where no Page is to be had without it",
  async (scene) => {
    scene.emulator.inject({
      on: { path: "/me/accounts" },
      ...graphErrors.permissionDenied,
      times: 9,
    });
    const run = await scene.mint({ "page-id": "98,99" });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-permission-missing"]);
    expect(run.outputs.pages).toBeUndefined();
  },
);
