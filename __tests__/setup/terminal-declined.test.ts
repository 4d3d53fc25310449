import { expect, test } from "vitest";
import { consent, openTerminalScene } from "./open-scene.ts";
import type { ScriptedAnswer } from "./scripted-prompts.ts";

const IN_DIALOG: ScriptedAnswer = ["How", "dialog"];

test("where a declined permission leaves nothing to do, going on without is not offered", async () => {
  const scene = await openTerminalScene();
  const { text, script } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", () => consent(scene, ["pages_manage_posts"]).href],
    ["What now", "stop"],
  ]);
  expect(text).toContain("Lost without it: • Publish posts, photos and videos");
  expect(script.offered.at(-1)?.map(({ value }) => value)).toEqual(["again", "stop"]);
});

test("who goes on without a permission is told what gets lost, and gets to the end with what is left", async () => {
  const scene = await openTerminalScene();
  const { ending, text } = await scene.run([
    ...scene.credentials.slice(0, 2),
    ["What will", ["post", "measure"]],
    ["portfolio", true],
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", () => consent(scene, ["read_insights", "business_management"]).href],
    ["What now", "on"],
    ["Which Page", scene.page.id],
    ["Repository", ""],
    ["Environment", ""],
    ["Which workflow", []],
    ["How", "token"],
    ["GitHub token", scene.githubToken],
    ["Store now", true],
  ]);
  expect(ending).toBe("finished");
  expect(text).toContain("❌ Not granted: read_insights, business_management.");
  expect(text).toContain("• Read statistics (insights)");
  expect(text).toContain("You can still: Publish posts, photos and videos");
  expect(scene.context.session).toMatchObject({ uses: ["post"], business: false });
  expect(scene.stored("FB_PAGE_TOKEN")).toBeDefined();
});
