/**
 * `npm run demo`: five stories about a Page token. The real bundle runs against the emulator, and
 * each story's facts are asserted: the last line is `N passed, N failed`, one for each story, and
 * the exit code is 1 when one failed.
 */
import { styleText } from "node:util";
import { startEmulator } from "../emulator/emulator.ts";
import { COLUMNS } from "../terminal-text/width.ts";
import { CLOSING, NEXT_STEPS } from "./closing.ts";
import { setScene } from "./stage/scene.ts";
import { openStage } from "./stage/stage.ts";
import { dailyCheck } from "./stories/daily-check.ts";
import { dataAccess } from "./stories/data-access.ts";
import { firstMint } from "./stories/first-mint.ts";
import { missingPermission } from "./stories/missing-permission.ts";
import { passwordChange } from "./stories/password-change.ts";
import type { Story } from "./stories/story.ts";

const STORIES = [firstMint, dailyCheck, dataAccess, passwordChange, missingPermission];

// A day of its own, so that the stories read the same whenever they are told.
const emulator = await startEmulator({ now: Date.UTC(2026, 10, 23, 9) / 1000 });
emulator.clock.freeze();
const stage = openStage(setScene(emulator));
const failed: Story[] = [];
try {
  stage.show("", styleText("bold", "Facebook Page Token, told in five stories"), "");
  stage.say(
    "Nothing leaves this machine: an emulator plays Facebook's Graph API and GitHub's REST API, and moves its clock between the stories. The action is the real one, dist/index.js, started as the Actions runner starts it. What the runner masks is shown as ***.",
  );
  for (const [i, story] of STORIES.entries()) await tell(story, i + 1);
  stage.show(titleLine("What next", ""), "");
  stage.say(...CLOSING);
  stage.show(...NEXT_STEPS, "");
} finally {
  await emulator.close();
}
console.log(`${STORIES.length - failed.length} passed, ${failed.length} failed`);
if (failed.length > 0) process.exitCode = 1;

async function tell(story: Story, number: number): Promise<void> {
  emulator.clock.advance(story.later);
  const today = new Date(emulator.clock.now() * 1000).toISOString().slice(0, 10);
  stage.show(titleLine(`${number} · ${story.title}`, today), "");
  try {
    await story.tell(stage);
  } catch (error) {
    failed.push(story);
    const reason = error instanceof Error ? error.message : String(error);
    stage.show("", styleText(["bold", "red"], `✗ This does not hold: ${reason}`));
  }
  stage.show("");
}

function titleLine(title: string, right: string): string {
  const rest = COLUMNS - title.length - right.length - (right === "" ? 4 : 8);
  return styleText("bold", `━━ ${title} ${"━".repeat(rest)}${right === "" ? "" : ` ${right} ━━`}`);
}
