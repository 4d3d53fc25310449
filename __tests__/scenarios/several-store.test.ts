import { expect } from "vitest";
import { aPage, days, invalidateByApi, jsonAnswer, loseRole } from "../../emulator/builders.ts";
import { openChain, pagesOf, tokensOf, verdictsOf } from "../helpers/chain.ts";
import { loginScenario } from "../helpers/login-scene.ts";
import { scenario } from "../helpers/scenario.ts";

const refused = jsonAnswer(403, { message: "Resource not accessible by personal access token" });

scenario(
  "a secret that GitHub refuses is that Page's error, and the others are stored",
  async (scene) => {
    const { ids } = openChain(scene, 3);
    const [first, second, third] = ids;
    scene.emulator.inject({
      ...{ on: { method: "PUT", path: new RegExp(`FB_${second}$`) }, times: 9 },
      ...refused,
    });
    const run = await scene.mint({
      ...scene.storing,
      "secret-name": "FB_{page-id}",
      "page-id": ids.join(","),
    });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "store-forbidden"]);
    expect(verdictsOf(run)).toEqual(["healthy", "store-forbidden", "healthy"]);
    expect(pagesOf(run).map((page) => page["secret-updated"])).toEqual([true, false, true]);
    expect(run.outputs["secret-updated"]).toBe("false");
    expect([first, third].map((id) => scene.stored(`FB_${id}`))).toEqual(
      [first, third].map((id) => tokensOf(run)[id ?? ""]),
    );
    expect(Object.keys(tokensOf(run))).toEqual(ids);
    expect(run.message).toContain(`Not written: FB_${second}.`);
    expect(run.log.join("\n")).toContain(`❌ "Shop 2" (${second}): healthy, new token`);
  },
  { bundled: true },
);

scenario("the one secret that GitHub refuses is the error of the Pages in it", async (scene) => {
  const { ids } = openChain(scene, 2);
  scene.emulator.inject({ on: { method: "PUT", path: /FB_PAGE_TOKEN$/ }, ...refused, times: 9 });
  const run = await scene.mint({
    ...scene.storing,
    "page-id": ids.join(","),
    "user-token-secret-name": "FB_USER",
  });
  expect(verdictsOf(run)).toEqual(["store-forbidden", "store-forbidden"]);
  expect(run.annotations.filter(({ level }) => level === "error")).toHaveLength(1);
  expect(scene.stored("FB_USER")).toBeDefined();
});

scenario("the user token's secret that GitHub refuses is an error of no Page", async (scene) => {
  const { ids } = openChain(scene, 2);
  scene.emulator.inject({ on: { method: "PUT", path: /FB_USER$/ }, ...refused, times: 9 });
  const run = await scene.mint({
    ...scene.storing,
    "page-id": ids.join(","),
    "user-token-secret-name": "FB_USER",
  });
  expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "store-forbidden"]);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy"]);
  expect(scene.stored("FB_PAGE_TOKEN")?.split("\n")).toEqual(Object.values(tokensOf(run)));
});

scenario(
  "a place for secrets that cannot be reached is told before a Page is asked for",
  async (scene) => {
    const { ids } = openChain(scene, 2);
    const run = await scene.mint({
      ...scene.storing,
      "github-token": scene.aGitHubToken({}),
      "page-id": ids.join(","),
    });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "store-forbidden"]);
    expect(run.calls.some(({ path }) => path.endsWith("/me/accounts"))).toBe(false);
  },
);

scenario("`{page-id}` is filled in a run for one Page, too", async (scene) => {
  const run = await scene.mint({ ...scene.storing, "secret-name": "FB_{page-id}" });
  expect(scene.stored(`FB_${scene.page.id}`)).toBe(run.outputs["page-token"]);
});

scenario(
  "a system user's Page that is not assigned is told with what an administrator does",
  async (scene) => {
    const foreign = aPage(scene.graph);
    const systemUser = scene.aUserToken({ expiresIn: "never", kind: "system-user" }).value;
    const run = await scene.run({
      "user-token": systemUser,
      "page-id": `${scene.page.id},${foreign.id}`,
    });
    expect(verdictsOf(run).at(-1)).toBe("page-not-visible");
    expect(run.message).toContain("assign the Page to the system user");
  },
);

scenario(
  "a Page that is due, healthy, and no longer visible is kept with a warning",
  async (scene) => {
    const { ids, lines, pages } = openChain(scene, 2, { 1: { expiresIn: days(3) } });
    // Its token lives on; only the list, and the call by its id, do not show the Page any more.
    const [, second] = pages;
    scene.graph.roleLossShownByDebug = false;
    if (second) loseRole(scene.graph, scene.user, second);
    const run = await scene.run({
      "user-token": scene.aUserToken().value,
      "page-token": lines,
      "page-id": ids.join(","),
      "allow-expiring": "true",
    });
    expect([run.exitCode, run.outputs.healthy]).toEqual([0, "true"]);
    expect(verdictsOf(run)).toEqual(["healthy", "expires-soon renewal-failed"]);
    expect(run.message).toContain(
      "No new Page token could be obtained. The user token sees the Page",
    );
  },
);

scenario(
  "a new token that cannot be judged is neither handed over nor stored, and a due one is kept",
  async (scene) => {
    const soon = { expiresIn: days(3) };
    const { ids, lines, tokens } = openChain(scene, 3, { 0: soon });
    const [, , dead] = tokens;
    if (dead) invalidateByApi(dead);
    scene.app.inspectionLimit = 4; // three lines and the user token
    const run = await scene.run({
      ...scene.storing,
      "user-token": scene.aUserToken().value,
      "page-token": lines,
      "page-id": ids.join(","),
      "allow-expiring": "true",
    });
    expect(verdictsOf(run)).toEqual([
      "expires-soon renewal-failed",
      "healthy",
      "invalid graph-limited",
    ]);
    expect(Object.keys(tokensOf(run))).toEqual(ids.slice(0, 2));
    expect(tokensOf(run)[ids[0] ?? ""]).toBe(tokens[0]?.value);
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

loginScenario(
  "a login renews all Pages, dead or not, and the warning is each Page's",
  async (scene) => {
    scene.graph.rotatePageTokens = true;
    const { ids, lines, tokens } = openChain(scene, 3);
    if (tokens[1]) invalidateByApi(tokens[1]);
    const address = await scene.comeBack();
    const run = await scene.run({
      ...scene.storing,
      "page-id": [...ids, "99"].join(","),
      "page-token": lines,
      "login-address": address,
    });
    expect(pagesOf(run).map(({ minted }) => minted)).toEqual([true, true, true, false]);
    expect(verdictsOf(run)).toEqual(["healthy", "healthy", "healthy", "page-not-visible"]);
    expect(run.outputs["login-url"]).toContain("dialog/oauth");
  },
);

loginScenario(
  "a login that fails is an error of each Page, whose tokens are kept",
  async (scene) => {
    const { ids, lines, tokens } = openChain(scene, 2);
    const address = await scene.comeBack();
    scene.emulator.inject({
      on: { path: "/oauth/access_token" },
      ...jsonAnswer(400, {
        error: { code: 100, message: "This authorization code has been used." },
      }),
    });
    const run = await scene.run({
      "page-id": [...ids, "99"].join(","),
      "page-token": lines,
      "login-address": address,
    });
    expect(verdictsOf(run)).toEqual(["login-code-used", "login-code-used", "login-code-used"]);
    expect(Object.values(tokensOf(run))).toEqual(tokens.map(({ value }) => value));
  },
);
