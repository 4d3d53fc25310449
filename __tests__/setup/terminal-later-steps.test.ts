import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aPage } from "../../emulator/builders.ts";
import { UP_TO_PAGE, UP_TO_STORING } from "./answers-up-to.ts";
import { openTerminalScene, REPOSITORY } from "./open-scene.ts";
import { ctrlC } from "./scripted-prompts.ts";

test("Pages are offered with id and tasks; one without a token says why and cannot be chosen", async () => {
  const scene = await openTerminalScene();
  const { graph } = scene.emulator;
  const locked = aPage(graph, { name: "Locked", role: scene.user, liveContributor: true });
  const weak = aPage(graph, { name: "Weak\u202e", role: scene.user, tasks: ["ANALYZE"] });
  const { script, ending } = await scene.run([...UP_TO_PAGE(scene), ["Which Page", "stop"]], {
    pageId: locked.id,
  });
  expect(ending).toBe("stopped");
  const choices =
    script.offered.find((list) => list.some(({ value }) => value === locked.id)) ?? [];
  const of = (id: string) => choices.find(({ value }) => value === id);
  expect(of(scene.page.id)?.name).toBe(`Blue Door Bakery (${scene.page.id})`);
  expect(of(scene.page.id)?.description).toContain("CREATE_CONTENT");
  expect(of(locked.id)?.disabled).toContain("two-factor authentication");
  expect(of(weak.id)?.name).toBe(`⚠ Weak (${weak.id})`);
  expect(scene.printed.join(" ")).toContain("The Page that was given is not among these");
});

test("a GitHub token that may not write is explained, and everything else is kept", async () => {
  const scene = await openTerminalScene();
  const weak = scene.emulator.github.addToken({ repositories: [REPOSITORY], permissions: {} });
  const { ending, text } = await scene.run([
    ...UP_TO_STORING(scene),
    ["How do the secrets", "token"],
    ["GitHub token", weak],
    ["Store now", true],
    ["Repository", ""],
    ["Environment", ""],
    ["Which workflow", []],
    ["How do the secrets", "token"],
    ["GitHub token", scene.githubToken],
    ["Store now", true],
  ]);
  expect(ending).toBe("finished");
  expect(text).toContain("Secrets: read and write");
  expect(scene.stored("FB_PAGE_TOKEN")).toBeDefined();
  expect(scene.stored("SECRETS_TOKEN")).toBeUndefined();
});

test("when Facebook cannot be reached, the same step is tried again on request", async () => {
  const scene = await openTerminalScene();
  const { emulator } = scene;
  emulator.inject({ on: { path: "/me/accounts" }, times: Infinity, kind: "reset" });
  const mended = () => {
    emulator.clearFaults();
    return true;
  };
  const { text } = await scene.run([
    ...UP_TO_PAGE(scene),
    ["Try again", mended],
    ["Which Page", "stop"],
  ]);
  expect(text).toContain("→ Nothing is wrong with your entries.");
});

test("Ctrl-C ends it at any question", async () => {
  const scene = await openTerminalScene();
  const answers = UP_TO_STORING(scene);
  for (let asked = 0; asked < answers.length; asked++) {
    const fresh = UP_TO_STORING(scene).slice(0, asked);
    const { ending } = await scene.run([...fresh, [/./, ctrlC]]);
    expect(ending).toBe("stopped");
  }
});

test("a workflow that is there already is left as it is, and the new one is printed", async () => {
  const scene = await openTerminalScene();
  const folder = join(scene.root, ".github", "workflows");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "page-token-health.yml"), "mine");
  const { ending, transcript } = await scene.run(
    [...UP_TO_PAGE(scene), ["Which Page", scene.page.id], ["Environment", ""], ["Store now", true]],
    {
      repository: REPOSITORY,
      githubToken: scene.githubToken,
      workflows: ["health"],
      writeWorkflow: true,
    },
  );
  expect(ending).toBe("finished");
  expect(transcript).toContain("A workflow of this name already exists");
  expect(transcript).toContain(`page-id: "${scene.page.id}"`);
});
