import { expect } from "vitest";
import { aPage, jsonAnswer, movePage } from "../../emulator/builders.ts";
import { openChain, pagesOf, verdictsOf } from "../helpers/chain.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

// One of several Pages has another id now: what to do about it never throws the others out.

const BATCH = { path: "/", method: "POST" };

/** Two shops, and a third one that Facebook has moved. */
function moveOne(scene: Scene, into: "a listed one" | "an unseen one") {
  const chain = openChain(scene, 2);
  const gone = aPage(scene.graph, { role: scene.user });
  const target = into === "a listed one" ? scene.page : aPage(scene.graph);
  const userToken = scene.logIn({ pages: [...chain.pages, gone] }).value;
  movePage(scene.graph, gone, target);
  return { ...chain, gone: gone.id, target: target.id, userToken };
}

scenario("a Page that has moved is to be taken out where its new id is listed", async (scene) => {
  const { ids, gone, target } = moveOne(scene, "a listed one");
  const run = await scene.mint({ "page-id": [...ids, gone].join(",") });
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-moved"]);
  expect(run.message).toContain(
    `Take ${gone} out of \`page-id\`: ${target}, where Facebook moved it, is already listed.`,
  );
  expect(run.message).not.toContain("Set `page-id`");
});

scenario("a Page that has moved is to be replaced where its new id is not", async (scene) => {
  const { ids, gone, target } = moveOne(scene, "an unseen one");
  const run = await scene.mint({ "page-id": [...ids, gone].join(",") });
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-moved"]);
  expect(run.message).toContain(`Put ${target} in the place of ${gone} in \`page-id\`.`);
  expect(run.message).not.toContain("Set `page-id`");
});

scenario("the number of a profile is to be replaced by the Page's own id", async (scene) => {
  const { ids } = openChain(scene, 2);
  const body = JSON.stringify({ id: "7777", name: "Other" });
  const answerOther = (items: unknown[]) => items.map(() => ({ code: 200, headers: [], body }));
  scene.emulator.inject({ on: BATCH, kind: "rewrite", rewrite: answerOther });
  const run = await scene.mint({ "page-id": [...ids, "99"].join(",") });
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-other-object"]);
  expect(run.message).toContain("Put 7777 in the place of 99 in `page-id`.");
});

scenario("`all` leaves out a Page that has moved into a listed one", async (scene) => {
  const { ids, userToken } = moveOne(scene, "a listed one");
  const run = await scene.run({ "user-token": userToken, "page-id": "all" });
  expect([run.exitCode, run.outputs["error-code"] ?? ""]).toEqual([0, ""]);
  expect(pagesOf(run).map((page) => page["page-id"])).toEqual(ids);
});

scenario("`all` leaves out one that has moved into one asked for by its id", async (scene) => {
  const { ids, pages, userToken } = moveOne(scene, "a listed one");
  for (const page of pages) page.unlisted = true;
  const run = await scene.run({ "user-token": userToken, "page-id": "all" });
  expect(run.exitCode).toBe(0);
  expect(pagesOf(run).map((page) => page["page-id"])).toEqual(ids);
});

scenario("`all` says of a Page that has moved elsewhere how to name it", async (scene) => {
  const { gone, target, userToken } = moveOne(scene, "an unseen one");
  const run = await scene.run({ "user-token": userToken, "page-id": "all" });
  expect(verdictsOf(run)).toEqual(["healthy", "healthy", "page-moved"]);
  expect(run.message).toContain(`instead of \`all\`, with ${target} in the place of ${gone}.`);
});

scenario(
  "`all` of nothing but what has moved to a Page without a token says that",
  async (scene) => {
    const { page, graph, user } = scene;
    const gone = aPage(graph, { role: user });
    const userToken = scene.logIn({ pages: [page, gone] }).value;
    movePage(graph, gone, page);
    const listed = { data: [{ id: page.id, name: page.name }] };
    scene.emulator.inject({ on: { path: "/me/accounts" }, ...jsonAnswer(200, listed) });
    const run = await scene.run({ "user-token": userToken, "page-id": "all" });
    expect([run.exitCode, run.outputs["error-code"]]).toEqual([1, "page-no-token"]);
  },
);
