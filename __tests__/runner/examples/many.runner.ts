import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changePassword } from "../../../emulator/builders.ts";
import { openScene } from "../world/open-scene.ts";
import { pasteExamples } from "../world/paste-examples.ts";
import { EXAMPLES, yamlFiles } from "../world/repository-files.ts";

test("nightly.yml gets what check-page-token.yml found, and decides", async () => {
  const scene = await openScene();
  const secrets = { FB_PAGE_TOKEN: scene.aPageToken().value };
  const { run } = pasteExamples(scene);
  const healthy = await run("nightly.yml", { event: "schedule", secrets });
  expect(healthy.exitCode, healthy.log).toBe(0);
  expect(healthy.printed).toMatch(/Renew by 20.*: "Blue Door Bakery"/);
  changePassword(scene.graph, scene.user);
  const dead = await run("nightly.yml", { event: "schedule", secrets });
  expect(dead.exitCode, dead.log).toBe(1);
  expect(dead.jobs.report).toBe("failure");
});

test("every example is run by a test of this folder", () => {
  const tests = ["everyday", "storing", "telling", "many", "login", "several"]
    .map((name) => readFileSync(join(import.meta.dirname, `${name}.runner.ts`), "utf8"))
    .join("\n");
  expect(yamlFiles(EXAMPLES).filter((name) => !tests.includes(name))).toEqual([]);
});
