import { expect, test } from "vitest";
import { changePassword } from "../../../emulator/builders.ts";
import { openScene } from "../world/open-scene.ts";
import { pasteExamples } from "../world/paste-examples.ts";

test("page-token.yml mints a token from a fresh user token", async () => {
  const scene = await openScene();
  const run = await pasteExamples(scene).run("page-token.yml");
  expect(run.exitCode, run.log).toBe(0);
  expect(scene.graph.tokens.get(run.outputs["page-token"] ?? "")?.kind).toBe("page");
});

test("deploy.yml checks the token, deploys, and posts", async () => {
  const scene = await openScene();
  const secrets = { FB_PAGE_TOKEN: scene.aPageToken().value };
  const run = await pasteExamples(scene).run("deploy.yml", { event: "push", secrets });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.printed).toContain("deployed");
  expect(scene.posts()).toEqual(["A new version is out."]);
});

test("deploy.yml deploys nothing when the token is dead", async () => {
  const scene = await openScene();
  const secrets = { FB_PAGE_TOKEN: scene.aPageToken().value };
  changePassword(scene.graph, scene.user);
  const run = await pasteExamples(scene).run("deploy.yml", { event: "push", secrets });
  expect(run.exitCode).toBe(1);
  expect(run.printed).not.toContain("deployed");
  expect(scene.posts()).toEqual([]);
});

test("page-token-health.yml passes while the token lives and fails when it is dead", async () => {
  const scene = await openScene();
  const secrets = { FB_PAGE_TOKEN: scene.aPageToken().value };
  const { run } = pasteExamples(scene);
  const healthy = await run("page-token-health.yml", { event: "schedule", secrets });
  expect(healthy.exitCode, healthy.log).toBe(0);
  changePassword(scene.graph, scene.user);
  const dead = await run("page-token-health.yml", { event: "schedule", secrets });
  expect(dead.exitCode, dead.log).toBe(1);
  expect(dead.summary).toMatch(/^## ❌/);
});

test("post-on-release.yml posts the release's name with its link", async () => {
  const scene = await openScene();
  const name = `Sourdough 2.0 "Rye" $(touch pwned) \`id\``;
  const link = "https://github.com/octo-org/bakery/releases/tag/v2";
  const run = await pasteExamples(scene).run("post-on-release.yml", {
    event: "release",
    payload: { action: "published", release: { name, tag_name: "v2", html_url: link } },
    secrets: { FB_PAGE_TOKEN: scene.aPageToken().value },
  });
  expect(run.exitCode, run.log).toBe(0);
  const [post] = scene.graph.posts.values();
  expect(post).toMatchObject({ message: `${name} is out.`, link, pageId: scene.page.id });
});

test("post-on-release.yml posts the message of a try by hand, with the repository as its link", async () => {
  const scene = await openScene();
  const message = `Hello "$(whoami)"`;
  const run = await pasteExamples(scene).run("post-on-release.yml", {
    payload: { inputs: { message } },
    inputs: { message },
    secrets: { FB_PAGE_TOKEN: scene.aPageToken().value },
  });
  expect(run.exitCode, run.log).toBe(0);
  const [post] = scene.graph.posts.values();
  expect(post).toMatchObject({ message, link: "https://github.com/octo-org/bakery" });
});

test("post-on-release.yml goes on posting when data access has lapsed, and says so", async () => {
  const scene = await openScene();
  const token = scene.aPageToken({ dataAccessIn: -86_400 });
  const run = await pasteExamples(scene).run("post-on-release.yml", {
    payload: { inputs: { message: "Still here" } },
    inputs: { message: "Still here" },
    secrets: { FB_PAGE_TOKEN: token.value },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.summary).toMatch(/⚠️ .*data ended on/);
  expect(scene.posts()).toEqual(["Still here"]);
});
