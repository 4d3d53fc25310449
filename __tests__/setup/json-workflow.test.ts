import { expect, test } from "vitest";
import { openTerminalScene, REPOSITORY } from "./open-scene.ts";
import { run } from "./run-as-json.ts";

test("--write-workflow outside of a working copy fails after the secrets are stored, and says both", async () => {
  const scene = await openTerminalScene();
  scene.context.workingCopy = undefined;
  const { code, result } = await run(scene, {
    repository: REPOSITORY,
    githubToken: scene.githubToken,
    workflows: ["health"],
    writeWorkflow: true,
  });
  expect(code).toBe(1);
  expect(result.errors[0].title).toBe("There is no working copy");
  expect(result.stored.FB_PAGE_TOKEN).toBe("stored");
});

test("what has to be replaced in a workflow is named, and only while it is there", async () => {
  const scene = await openTerminalScene();
  expect((await run(scene, { workflows: ["health"] })).result.replace).toEqual([]);
  scene.context.action = "OWNER/an-action@v1";
  const { result } = await run(scene, { workflows: ["health"] });
  expect(result.workflows[0].content).toContain("OWNER/");
  expect(result.replace).toEqual(["OWNER"]);
});
