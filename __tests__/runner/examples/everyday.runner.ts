import { expect, test } from "vitest";
import { changePassword } from "../../../emulator/builders.ts";
import { openStreet } from "../world/open-street.ts";
import { pasteExamples } from "../world/paste-examples.ts";

test("page-token.yml mints a token from a fresh user token", async () => {
  const street = await openStreet();
  const run = await pasteExamples(street).run("page-token.yml");
  expect(run.exitCode, run.log).toBe(0);
  expect(street.graph.tokens.get(run.outputs["page-token"] ?? "")?.kind).toBe("page");
});

test("deploy.yml checks the token, deploys, and posts", async () => {
  const street = await openStreet();
  const secrets = { FB_PAGE_TOKEN: street.pageToken().value };
  const run = await pasteExamples(street).run("deploy.yml", { event: "push", secrets });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.printed).toContain("deployed");
  expect(street.posts()).toEqual(["A new version is out."]);
});

test("deploy.yml deploys nothing when the token is dead", async () => {
  const street = await openStreet();
  const secrets = { FB_PAGE_TOKEN: street.pageToken().value };
  changePassword(street.graph, street.user);
  const run = await pasteExamples(street).run("deploy.yml", { event: "push", secrets });
  expect(run.exitCode).toBe(1);
  expect(run.printed).not.toContain("deployed");
  expect(street.posts()).toEqual([]);
});

test("page-token-health.yml passes while the token lives and fails when it is dead", async () => {
  const street = await openStreet();
  const secrets = { FB_PAGE_TOKEN: street.pageToken().value };
  const { run } = pasteExamples(street);
  const healthy = await run("page-token-health.yml", { event: "schedule", secrets });
  expect(healthy.exitCode, healthy.log).toBe(0);
  changePassword(street.graph, street.user);
  const dead = await run("page-token-health.yml", { event: "schedule", secrets });
  expect(dead.exitCode, dead.log).toBe(1);
  expect(dead.summary).toMatch(/^## ❌/);
});

test("post-on-release.yml posts the release's name with its link", async () => {
  const street = await openStreet();
  const name = `Sourdough 2.0 "Rye" $(touch pwned) \`id\``;
  const link = "https://github.com/octo-org/bakery/releases/tag/v2";
  const run = await pasteExamples(street).run("post-on-release.yml", {
    event: "release",
    payload: { action: "published", release: { name, tag_name: "v2", html_url: link } },
    secrets: { FB_PAGE_TOKEN: street.pageToken().value },
  });
  expect(run.exitCode, run.log).toBe(0);
  const [post] = street.graph.posts.values();
  expect(post).toMatchObject({ message: `${name} is out.`, link, pageId: street.page.id });
});
