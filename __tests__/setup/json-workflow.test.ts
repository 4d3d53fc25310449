import { expect, test } from "vitest";
import { aPage } from "../../emulator/builders.ts";
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

test("the workflow for several Pages holds the ids of all that can be used, and the next steps count them", async () => {
  const scene = await openTerminalScene();
  const { graph } = scene.emulator;
  const other = aPage(graph, { role: scene.user });
  const useless = aPage(graph, { role: scene.user, tasks: ["ANALYZE"] });
  const { result } = await run(scene, { pageId: scene.page.id, workflows: ["pages"] });
  const [{ file, content }] = result.workflows;
  expect(file).toBe("pages-keep.yml");
  for (const { id } of [scene.page, other]) expect(content).toMatch(new RegExp(`^ +${id}$`, "m"));
  expect(content).not.toContain(useless.id);
  expect(result.next.join("\n")).toMatch(
    new RegExp(`pages-keep.yml looks after 2 Pages[^]*leaves out this Page.*: ${useless.id}\\.`),
  );
});
