import { expect, test } from "vitest";
import { changePassword } from "../../../emulator/builders.ts";
import { openScene } from "../world/open-scene.ts";
import { pasteExamples } from "../world/paste-examples.ts";

test("page-token-issue.yml opens one issue while the token is dead, and closes it", async () => {
  const scene = await openScene();
  const { run } = pasteExamples(scene);
  const check = (pageToken: string) =>
    run("page-token-issue.yml", {
      event: "schedule",
      secrets: {
        FB_PAGE_TOKEN: pageToken,
        GITHUB_TOKEN: scene.aGitHubToken({ issues: "write" }, "GITHUB_TOKEN"),
      },
    });
  const token = scene.aPageToken().value;
  const { issues } = scene.github;

  const healthy = await check(token);
  expect(healthy.exitCode, healthy.log).toBe(0);
  expect(issues).toEqual([]);

  changePassword(scene.graph, scene.user);
  const dead = await check(token);
  expect(dead.steps, dead.log).toMatchObject({ "Open an issue": "success" });
  expect(issues).toMatchObject([{ state: "open", labels: ["facebook-page-token"] }]);
  expect(issues[0]?.body).toMatch(/^- .*password.*\n\nSeen in https:\/\/github\.com\/octo-org\//);

  expect(issues[0]?.body).not.toContain("login link");

  const stillDead = await check(token);
  expect(stillDead.exitCode).toBe(1);
  expect(issues).toHaveLength(1);

  const healed = await check(scene.aPageToken().value);
  expect(healed.exitCode, healed.log).toBe(0);
  expect(issues).toMatchObject([{ state: "closed", stateReason: "completed" }]);
});

test("page-token-issue.yml opens an issue also when nothing could be found out", async () => {
  const scene = await openScene();
  const run = await pasteExamples(scene).run("page-token-issue.yml", {
    event: "schedule",
    secrets: {
      FB_PAGE_TOKEN: "",
      GITHUB_TOKEN: scene.aGitHubToken({ issues: "write" }, "GITHUB_TOKEN"),
    },
  });
  expect(run.exitCode).toBe(1);
  expect(scene.github.issues, run.log).toMatchObject([{ state: "open" }]);
});

test("page-token-slack.yml tells the channel what is wrong, and is silent otherwise", async () => {
  const scene = await openScene();
  scene.page.name = 'Blue "Door" & \\Bakery <!channel>';
  const { run, record } = pasteExamples(scene);
  const secrets = {
    FB_PAGE_TOKEN: scene.aPageToken().value,
    SLACK_WEBHOOK_URL: "https://hooks.slack.com/services/T0/B0/x",
  };
  const healthy = await run("page-token-slack.yml", { event: "schedule", secrets });
  expect(healthy.exitCode, healthy.log).toBe(0);
  expect(record("slack")).toBeUndefined();

  scene.emulator.clock.advance(80 * 86_400);
  const warned = await run("page-token-slack.yml", { event: "schedule", secrets });
  expect(warned.exitCode, warned.log).toBe(0);
  const { WEBHOOK, TYPE, PAYLOAD = "" } = record("slack") ?? {};
  expect({ WEBHOOK, TYPE }).toEqual({
    WEBHOOK: secrets.SLACK_WEBHOOK_URL,
    TYPE: "incoming-webhook",
  });
  const { text } = JSON.parse(PAYLOAD);
  expect(text).toMatch(
    /^The Facebook token of Blue "Door" &amp; \\Bakery &lt;!channel&gt; needs attention/,
  );
  expect(text).toMatch(
    /\n• .*person's data ends.*\nSeen in https:\/\/github\.com\/octo-org\/bakery\/actions/s,
  );
});
