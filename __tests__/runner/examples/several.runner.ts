import { expect, test } from "vitest";
import { REPOSITORY } from "../../../emulator/bakery.ts";
import { changePassword, invalidateByApi, loseRole } from "../../../emulator/builders.ts";
import { openChain } from "../../helpers/chain.ts";
import { openScene, REDIRECT } from "../world/open-scene.ts";
import { pasteExamples } from "../world/paste-examples.ts";

/** A scene with three shops, and what the workflows for several Pages read. */
async function openShops() {
  const scene = await openScene();
  const chain = openChain(scene, 3);
  const { run } = pasteExamples(scene);
  const vars = { FB_PAGE_IDS: chain.ids.join(", ") };
  const stored = (name: string, environment?: string) =>
    scene.github.secret({ repository: REPOSITORY, name, ...(environment && { environment }) })
      ?.value;
  return { ...scene, ...chain, run, vars, stored };
}

test("pages-keep.yml obtains all tokens at first, then keeps them, and replaces one that died", async () => {
  const scene = await openShops();
  const { run, vars, graph, userToken } = scene;
  const secrets = {
    SECRETS_TOKEN: scene.aGitHubToken({ secrets: "write" }),
    FB_USER_TOKEN: userToken.value,
    FB_PAGE_TOKENS: "",
  };
  const first = await run("pages-keep.yml", { event: "schedule", vars, secrets });
  expect(first.exitCode, first.log).toBe(0);
  const lines = scene.stored("FB_PAGE_TOKENS") ?? "";
  expect(lines.split("\n").map((line) => graph.tokens.get(line)?.pageId)).toEqual(scene.ids);

  const [, second] = lines.split("\n");
  const dead = graph.tokens.get(second ?? "");
  if (dead) invalidateByApi(dead);
  const later = {
    ...secrets,
    FB_PAGE_TOKENS: lines,
    FB_USER_TOKEN: scene.stored("FB_USER_TOKEN") ?? "",
  };
  const renewed = await run("pages-keep.yml", { event: "schedule", vars, secrets: later });
  expect(renewed.exitCode, renewed.log).toBe(0);
  const now = (scene.stored("FB_PAGE_TOKENS") ?? "").split("\n");
  expect([now[0], now[2]]).toEqual([lines.split("\n")[0], lines.split("\n")[2]]);
  expect(now[1]).not.toBe(second);
});

test("pages-keep.yml hands out a link when the password was changed, and the way back renews every Page", async () => {
  const scene = await openShops();
  const { run, graph, lines } = scene;
  const vars = { ...scene.vars, FB_LOGIN_REDIRECT: REDIRECT };
  const secrets = {
    SECRETS_TOKEN: scene.aGitHubToken({ secrets: "write" }),
    FB_USER_TOKEN: scene.userToken.value,
    FB_PAGE_TOKENS: lines,
  };
  changePassword(graph, scene.user);
  const failed = await run("pages-keep.yml", { event: "schedule", vars, secrets });
  expect(failed.exitCode, failed.log).toBe(1);
  const address = scene.followLink(failed.outputs["login-url"] ?? "");
  const payload = { inputs: { "login-address": address } };
  const back = await run("pages-keep.yml", { vars, secrets, payload });
  expect(back.exitCode, back.log).toBe(0);
  const now = (scene.stored("FB_PAGE_TOKENS") ?? "").split("\n");
  expect(now.map((line) => graph.tokens.get(line)?.pageId)).toEqual(scene.ids);
  for (const line of now) expect(graph.tokens.get(line)?.invalidReason).toBeUndefined();
});

test("pages-issue.yml lists the Pages that are ill in one issue, and closes it", async () => {
  const scene = await openShops();
  const { run, vars, pages, tokens, lines, ids } = scene;
  const secrets = {
    FB_PAGE_TOKENS: lines,
    GITHUB_TOKEN: scene.aGitHubToken({ issues: "write" }, "GITHUB_TOKEN"),
  };
  const healthy = await run("pages-issue.yml", { event: "schedule", vars, secrets });
  expect(healthy.exitCode, healthy.log).toBe(0);
  const { issues } = scene.github;
  expect(issues).toEqual([]);

  const [, second] = pages;
  if (second) second.name = "Shop @octocat *2*";
  const [, token] = tokens;
  if (token) invalidateByApi(token);
  const ill = await run("pages-issue.yml", { event: "schedule", vars, secrets });
  expect(ill.exitCode, ill.log).toBe(1);
  expect(issues).toHaveLength(1);
  expect(issues[0]?.body).toContain(`(${ids[1]}): invalid`);
  expect(issues[0]?.body).not.toContain(ids[0]);
  const again = await run("pages-issue.yml", { event: "schedule", vars, secrets });
  expect(again.exitCode).toBe(1);
  expect(issues).toHaveLength(1);

  const fresh = scene.aPageToken(second ? { page: second } : {}).value;
  const healed = [tokens[0]?.value, fresh, tokens[2]?.value].join("\n");
  const closed = await run("pages-issue.yml", {
    event: "schedule",
    vars,
    secrets: { ...secrets, FB_PAGE_TOKENS: healed },
  });
  expect(closed.exitCode, closed.log).toBe(0);
  expect(issues).toMatchObject([{ state: "closed" }]);
});

test("pages-post.yml posts to every Page that can, and fails for the one that cannot", async () => {
  const scene = await openShops();
  const { run, vars, tokens, lines, ids } = scene;
  const post = (message: string) =>
    run("pages-post.yml", {
      vars,
      payload: { inputs: { message } },
      inputs: { message },
      secrets: { FB_PAGE_TOKENS: lines },
    });
  const message = `Open "all day", says $(whoami)`;
  const all = await post(message);
  expect(all.exitCode, all.log).toBe(0);
  expect(ids.map((id) => scene.posts(id))).toEqual([[message], [message], [message]]);

  const [, token] = tokens;
  if (token) invalidateByApi(token);
  const some = await post("Closed on Sunday");
  expect(some.exitCode).toBe(1);
  expect(ids.map((id) => scene.posts(id).length)).toEqual([2, 1, 2]);
});

// act reads secrets once, when it starts, and knows no environments: the later jobs are given
// beforehand what the first one stores.
test("pages-matrix.yml gives each Page a job with a secret of its own", async () => {
  const scene = await openShops();
  const { run, vars, ids, tokens, pages } = scene;
  const [, , third] = pages;
  if (third) loseRole(scene.graph, scene.user, third);
  const own = Object.fromEntries(
    ids.map((id, at) => [`FB_PAGE_TOKEN_${id}`, tokens[at]?.value ?? ""]),
  );
  const ended = await run("pages-matrix.yml", {
    event: "schedule",
    vars,
    secrets: { ...own, SECRETS_TOKEN: scene.aGitHubToken({ environments: "write" }) },
  });
  expect(ended.jobs.renew, ended.log).toBe("failure");
  const stored = ids.map((id) => scene.stored(`FB_PAGE_TOKEN_${id}`, "facebook"));
  expect(stored.map((value) => value !== undefined)).toEqual([true, true, false]);
  const looked = scene.emulator.calls.filter(({ path }) => path.endsWith("/feed"));
  expect(looked.map(({ path }) => path.split("/").at(-2)).toSorted()).toEqual(
    ids.slice(0, 2).toSorted(),
  );
});
