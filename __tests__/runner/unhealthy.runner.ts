import { expect, test } from "vitest";
import { changePassword } from "../../emulator/builders.ts";
import { runAct } from "./act/run-act.ts";
import { checkOut } from "./world/check-out.ts";
import { openScene } from "./world/open-scene.ts";

async function runWithDeadToken() {
  const scene = await openScene();
  const token = scene.aPageToken();
  changePassword(scene.graph, scene.user);
  const start = checkOut(scene, "unhealthy.yml");
  const run = await runAct({ ...start, secrets: { ...start.secrets, FB_PAGE_TOKEN: token.value } });
  return { run, token };
}

test("an unhealthy token fails its job, and a step with always() reads why", async () => {
  const { run } = await runWithDeadToken();
  expect(run.exitCode).toBe(1);
  expect(run.jobs.fail, run.log).toBe("failure");
  expect(run.steps["Check that fails"]).toBe("failure");
  expect(run.printed).not.toContain("reached");
  expect(run.printed).toContain("fail: healthy=false, a token of 0 characters");
  expect(run.printed).toContain("fail: invalid is a failure");
  expect(run.log).toMatch(/::error title=The Page token is dead::.*password/);
});

test("under on-unhealthy: warn the job goes on, with the token and a warning", async () => {
  const { run, token } = await runWithDeadToken();
  expect(run.jobs.warn, run.log).toBe("success");
  expect(run.steps["Check that warns"]).toBe("success");
  expect(run.printed).toContain(`warn: healthy=false, a token of ${token.value.length} characters`);
  expect(run.log).toMatch(/::warning title=The Page token is dead::/);
});
