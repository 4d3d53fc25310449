import { expect, test } from "vitest";
import { REPOSITORY } from "../../../emulator/bakery.ts";
import { expireToken } from "../../../emulator/builders.ts";
import { openScene, type Scene } from "../world/open-scene.ts";
import { pasteExamples } from "../world/paste-examples.ts";

function stored({ github }: Scene, name: string, environment?: string) {
  return github.secret({ repository: REPOSITORY, name, ...(environment && { environment }) })
    ?.value;
}

test("page-token-renewal.yml stores both tokens", async () => {
  const scene = await openScene();
  const run = await pasteExamples(scene).run("page-token-renewal.yml", {
    event: "schedule",
    secrets: { SECRETS_TOKEN: scene.aGitHubToken({ secrets: "write" }) },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(stored(scene, "FB_PAGE_TOKEN")).toBe(run.outputs["page-token"]);
  const userToken = scene.graph.tokens.get(stored(scene, "FB_USER_TOKEN") ?? "");
  expect(userToken).toMatchObject({ kind: "user", longLived: true });
});

test("page-token-keep.yml keeps a healthy token, writes nothing, and replaces a dead one", async () => {
  const scene = await openScene();
  const { run } = pasteExamples(scene);
  const minted = (await run("page-token.yml")).outputs["page-token"] ?? "";
  const renewed = [...scene.graph.tokens.values()].find((token) => token.longLived);
  const secrets = {
    SECRETS_TOKEN: scene.aGitHubToken({ secrets: "write" }),
    FB_PAGE_TOKEN: minted,
    FB_USER_TOKEN: renewed?.value ?? "",
  };
  const kept = await run("page-token-keep.yml", { event: "schedule", secrets });
  expect(kept.exitCode, kept.log).toBe(0);
  expect(kept.outputs).toMatchObject({ "page-token": minted, minted: "false" });
  expect(stored(scene, "FB_PAGE_TOKEN")).toBeUndefined();

  const dead = scene.aPageToken();
  expireToken(scene.graph, dead);
  const replaced = await run("page-token-keep.yml", {
    event: "schedule",
    secrets: { ...secrets, FB_PAGE_TOKEN: dead.value },
  });
  expect(replaced.exitCode, replaced.log).toBe(0);
  expect(replaced.outputs.minted).toBe("true");
  expect(stored(scene, "FB_PAGE_TOKEN")).toBe(replaced.outputs["page-token"]);
});

test("page-token-renewal-app.yml stores both with the token of a GitHub App", async () => {
  const scene = await openScene();
  const examples = pasteExamples(scene);
  const run = await examples.run("page-token-renewal-app.yml", {
    event: "schedule",
    vars: { SECRETS_APP_CLIENT_ID: "Iv23liBakery" },
    secrets: { SECRETS_APP_PRIVATE_KEY: "a key" },
    env: { APP_TOKEN: scene.aGitHubToken({ secrets: "write" }, "app") },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(examples.record("app")).toEqual({
    CLIENT_ID: "Iv23liBakery",
    PRIVATE_KEY: "a key",
    SECRETS: "write",
  });
  expect(stored(scene, "FB_PAGE_TOKEN")).toBe(run.outputs["page-token"]);
  expect(stored(scene, "FB_USER_TOKEN")).toBeDefined();
});

// act reads secrets once, when it starts, and knows no environments: so the second job is given
// beforehand what the first one is going to store, and the test checks that it did store that, in
// the environment, before the second job posted.
test("page-token-environment.yml hands the token to a second job by its environment", async () => {
  const scene = await openScene();
  const { run } = pasteExamples(scene);
  const minted = (await run("page-token.yml")).outputs["page-token"] ?? "";
  const ended = await run("page-token-environment.yml", {
    secrets: {
      SECRETS_TOKEN: scene.aGitHubToken({ environments: "write" }),
      FB_PAGE_TOKEN: minted,
    },
  });
  expect(ended.jobs, ended.log).toEqual({ renew: "success", post: "success" });
  expect(stored(scene, "FB_PAGE_TOKEN", "facebook")).toBe(minted);
  expect(stored(scene, "FB_PAGE_TOKEN")).toBeUndefined();
  const order = scene.emulator.calls.map(({ method, path }) => `${method} ${path}`);
  const written = order.findIndex((line) => line.startsWith("PUT "));
  expect(order.findIndex((line) => line.endsWith("/feed"))).toBeGreaterThan(written);
  expect(scene.posts()).toEqual(["Fresh bread from seven."]);
});
