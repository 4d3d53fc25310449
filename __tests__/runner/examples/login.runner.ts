import { expect, test } from "vitest";
import { REPOSITORY } from "../../../emulator/bakery.ts";
import { changePassword } from "../../../emulator/builders.ts";
import type { ActRun } from "../act/run-act.ts";
import { openScene, REDIRECT, type Scene } from "../world/open-scene.ts";
import { pasteExamples } from "../world/paste-examples.ts";

const vars = { FB_LOGIN_REDIRECT: REDIRECT };

function stored({ github }: Scene, name: string) {
  return github.secret({ repository: REPOSITORY, name })?.value;
}

/** “Run workflow” with an address: how GitHub's event holds it. */
function withAddress(address: string) {
  return { payload: { inputs: { "login-address": address } } };
}

/** Nothing that the address holds is read by anybody. */
function expectUnseen(run: ActRun, address: string): void {
  const code = new URL(address).searchParams.get("code") ?? "";
  expect(code.length).toBeGreaterThan(20);
  expect(run.log + run.summary).not.toContain(code.slice(0, 20));
}

test("page-token-login.yml fails with a link, and stores both tokens when the person comes back", async () => {
  const scene = await openScene();
  const { run } = pasteExamples(scene);
  const secrets = { FB_USER_TOKEN: "", SECRETS_TOKEN: scene.aGitHubToken({ secrets: "write" }) };
  const first = await run("page-token-login.yml", { secrets, vars });
  expect(first.exitCode, first.log).toBe(1);
  expect(first.outputs["error-code"]).toBe("login-needed");
  expect(first.summary).toContain("### Log in with Facebook");
  expect(first.summary).toContain(`[this workflow](${REDIRECT})`);
  expect(scene.emulator.calls).toEqual([]);

  const address = scene.followLink(first.outputs["login-url"] ?? "");
  expect(address.startsWith(`${REDIRECT}?`)).toBe(true);
  const second = await run("page-token-login.yml", { secrets, vars, ...withAddress(address) });
  expect(second.exitCode, second.log).toBe(0);
  expect(stored(scene, "FB_PAGE_TOKEN")).toBe(second.outputs["page-token"]);
  const userToken = scene.graph.tokens.get(stored(scene, "FB_USER_TOKEN") ?? "");
  expect(userToken).toMatchObject({ kind: "user", longLived: true });
  expectUnseen(second, address);
});

test("page-token-keep.yml hands out a link when the password was changed, and takes the way back", async () => {
  const scene = await openScene();
  const { run } = pasteExamples(scene);
  const secrets = {
    FB_PAGE_TOKEN: scene.aPageToken().value,
    FB_USER_TOKEN: scene.aUserToken().value,
    SECRETS_TOKEN: scene.aGitHubToken({ secrets: "write" }),
  };
  changePassword(scene.graph, scene.user);
  const failed = await run("page-token-keep.yml", { event: "schedule", secrets, vars });
  expect(failed.exitCode, failed.log).toBe(1);

  const address = scene.followLink(failed.outputs["login-url"] ?? "");
  const back = await run("page-token-keep.yml", { secrets, vars, ...withAddress(address) });
  expect(back.exitCode, back.log).toBe(0);
  expect(back.outputs).toMatchObject({ minted: "true", healthy: "true", "login-url": "" });
  expect(stored(scene, "FB_PAGE_TOKEN")).toBe(back.outputs["page-token"]);
  expect(stored(scene, "FB_USER_TOKEN")).toBeDefined();
  expectUnseen(back, address);

  const used = await run("page-token-keep.yml", { secrets, vars, ...withAddress(address) });
  expect([used.exitCode, used.outputs["error-code"]]).toEqual([1, "login-code-used"]);
});

test("page-token-issue.yml leads to the run where the link is, and not to the link", async () => {
  const scene = await openScene();
  const token = scene.aPageToken().value;
  changePassword(scene.graph, scene.user);
  const GITHUB_TOKEN = scene.aGitHubToken({ issues: "write" }, "GITHUB_TOKEN");
  const run = await pasteExamples(scene).run("page-token-issue.yml", {
    event: "schedule",
    secrets: { FB_PAGE_TOKEN: token, GITHUB_TOKEN },
    vars,
  });
  expect(run.outputs["login-url"]).toMatch(/^https:\/\/www\.facebook\.com\//);
  const [issue] = scene.github.issues;
  expect(issue?.body).toMatch(
    /\nThe login link is in the summary of https:\/\/github\.com\/octo-org\/bakery\/actions\/runs\/\d+$/,
  );
  expect(issue?.body).not.toContain("facebook.com/v");
});

test("page-token-slack.yml leads to the run where the link is, and not to the link", async () => {
  const scene = await openScene();
  const FB_PAGE_TOKEN = scene.aPageToken().value;
  changePassword(scene.graph, scene.user);
  const { run, record } = pasteExamples(scene);
  const secrets = { FB_PAGE_TOKEN, SLACK_WEBHOOK_URL: "https://hooks.slack.com/services/T0/B0/x" };
  await run("page-token-slack.yml", { event: "schedule", secrets, vars });
  const { text } = JSON.parse(record("slack")?.PAYLOAD ?? "{}");
  expect(text).toMatch(/\nThe login link is in the summary of https:\/\/github\.com\/\S+$/);
  expect(text).not.toContain("dialog/oauth");
});
