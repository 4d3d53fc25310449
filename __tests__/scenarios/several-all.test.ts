import { expect } from "vitest";
import { aPage, giveRole } from "../../emulator/builders.ts";
import { openChain, pagesOf, tokensOf, verdictsOf } from "../helpers/chain.ts";
import { scenario } from "../helpers/scenario.ts";

scenario(
  "`all` mints every Page that the user token sees, and shows the ids ready to paste",
  async (scene) => {
    const { ids } = openChain(scene, 3);
    const run = await scene.mint({ "page-id": "all" });
    expect(run.exitCode).toBe(0);
    expect(pagesOf(run).map((page) => page["page-id"])).toEqual(ids);
    expect(Object.keys(tokensOf(run))).toEqual(ids);
    expect(run.summary).toContain(`page-id: "${ids.join(", ")}"`);
  },
  { bundled: true },
);

scenario("`all` is a run for several also where it finds one", async (scene) => {
  const run = await scene.mint({ "page-id": "ALL" });
  expect(run.outputs["page-token"]).toBeUndefined();
  expect(Object.keys(tokensOf(run))).toEqual([scene.page.id]);
});

scenario("a Page that is listed without a token is a warning, and left out", async (scene) => {
  const { ids, pages } = openChain(scene, 2);
  const [, second] = pages;
  if (second) giveRole(second, scene.user, { liveContributor: true });
  const run = await scene.mint({ "page-id": "all" });
  expect([run.exitCode, run.outputs.healthy]).toEqual([0, "true"]);
  expect(pagesOf(run).map((page) => page["page-id"])).toEqual(ids.slice(0, 1));
  expect(run.findings).toContainEqual(["page-not-visible", "warning"]);
  expect(run.message).toContain(ids[1]);
});

scenario.each([["several are"], ["one is"]])(
  "`all` where %s listed and none has a token says so, and names them",
  async (scene, which) => {
    const { ids, pages } = openChain(scene, which === "one is" ? 1 : 3);
    for (const page of pages) giveRole(page, scene.user, { liveContributor: true });
    const run = await scene.mint({ "page-id": "all" });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-no-token"]);
    for (const id of ids) expect(run.message).toContain(id);
    expect(run.message).toContain("two-factor authentication");
    expect(run.message).not.toContain("`page-id` is not set");
    expect(run.message).not.toContain("Set `page-id`");
  },
);

scenario("Pages that the consent names and the list lacks are asked for by id", async (scene) => {
  const { ids, pages } = openChain(scene, 2);
  const gone = aPage(scene.graph, { role: scene.user });
  const granular = [...ids, gone.id];
  const [, second] = pages;
  if (second) second.unlisted = true;
  const userToken = scene.logIn({ pages: [...pages, gone] }).value;
  gone.roles.delete(scene.user.id);
  const run = await scene.run({ "user-token": userToken, "page-id": "all" });
  expect(pagesOf(run).map((page) => page["page-id"])).toEqual(granular);
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-not-visible"]);
});

scenario("`all` where none is visible is told as that", async (scene) => {
  scene.page.roles.delete(scene.user.id);
  const run = await scene.mint({ "page-id": "all" });
  expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-none"]);
});

scenario("`all` of more than 100 Pages ends after the list, which it shows", async (scene) => {
  const { ids } = openChain(scene, 101);
  const run = await scene.mint({ "page-id": "all" });
  expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "input-invalid"]);
  expect(run.message).toContain("sees 101 Pages");
  for (const id of ids) expect(run.summary).toContain(id);
  expect(run.calls.some(({ path }) => path === "/v25.0/")).toBe(false);
});

scenario.each([
  ["in check", { "user-token": "", "page-token": "" }],
  ["with a secret", { "secret-name": "FB_{page-id}" }],
  ["with the user token's secret", { "user-token-secret-name": "FB_USER" }],
])("`all` %s is refused before any call", async (scene, _how, inputs) => {
  const pageToken = "page-token" in inputs ? { "page-token": scene.aPageToken().value } : {};
  const run = await scene.mint({
    ...scene.storing,
    "secret-name": "",
    "page-id": "all",
    ...inputs,
    ...pageToken,
  });
  expect([run.exitCode, run.outputs["error-code"], run.calls]).toEqual([1, "input-invalid", []]);
  expect(run.message).toContain("List the ids of the Pages");
});
