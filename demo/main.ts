/**
 * `npm run demo`: six stories about Page tokens. The real bundle runs against the emulator, and
 * each story's facts are asserted: the last line is `N passed, N failed`, one for each story, and
 * the exit code is 1 when one failed. `--story N` tells one of them.
 */
import { styleText } from "node:util";
import { startEmulator } from "../emulator/emulator.ts";
import { COLUMNS } from "../terminal-text/width.ts";
import { type Arguments, HELP, parseArguments } from "./arguments.ts";
import { CLOSING, NEXT_STEPS } from "./closing.ts";
import { setScene } from "./stage/scene.ts";
import { openStage, type Stage } from "./stage/stage.ts";
import { chainOfShops } from "./stories/chain-of-shops.ts";
import { dailyCheck } from "./stories/daily-check.ts";
import { dataAccess } from "./stories/data-access.ts";
import { firstMint } from "./stories/first-mint.ts";
import { missingPermission } from "./stories/missing-permission.ts";
import { passwordChange } from "./stories/password-change.ts";
import type { Story } from "./stories/story.ts";
import { waitForEnter } from "./terminal/wait-for-enter.ts";

const STORIES = [
  firstMint,
  dailyCheck,
  dataAccess,
  passwordChange,
  missingPermission,
  chainOfShops,
];

try {
  const options = parseArguments(process.argv.slice(2), STORIES.length);
  if (options.help) console.log(HELP);
  else process.exitCode = await tellStories(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** The exit code: 1 when a fact does not hold. */
async function tellStories({ story: only }: Arguments): Promise<number> {
  // A day of its own, so that the stories read the same whenever they are told.
  const emulator = await startEmulator({ now: Date.UTC(2026, 10, 23, 9) / 1000 });
  emulator.clock.freeze();
  let isShown = only === undefined;
  const stage = openStage(setScene(emulator), (text) => {
    if (isShown) console.log(text);
  });
  const failed: Story[] = [];
  try {
    stage.show("", styleText("bold", "Facebook Page Token, told in six stories"), "");
    stage.say(
      "Nothing leaves this machine: an emulator plays Facebook's Graph API and GitHub's REST API, and moves its clock between the stories. The action is the real one, dist/index.js, started as the Actions runner starts it. What the runner masks is shown as ***.",
    );
    for (const [i, story] of STORIES.slice(0, only).entries()) {
      if (i > 0 && isShown) await waitForEnter(`Press Enter for story ${i + 1}. `);
      // The stories before the wanted one happen too: it goes on from where they ended.
      isShown = only === undefined || only === i + 1;
      emulator.clock.advance(story.later);
      const broken = await tell(story, i + 1, stage);
      if (broken === undefined) continue;
      failed.push(story);
      isShown = true;
      const reason = `✗ Story ${i + 1} does not hold: ${broken}`;
      stage.show("", styleText(["bold", "red"], reason), "");
    }
    if (only === undefined) {
      stage.show(titleLine("What next", ""), "");
      stage.say(...CLOSING);
      stage.show(...NEXT_STEPS, "");
    }
  } finally {
    await emulator.close();
  }
  const shown = only === undefined ? STORIES.length : Math.max(1, failed.length);
  console.log(`${shown - failed.length} passed, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

/** The fact that does not hold; undefined where all do. */
async function tell(story: Story, number: number, stage: Stage): Promise<string | undefined> {
  const today = new Date(stage.emulator.clock.now() * 1000).toISOString().slice(0, 10);
  stage.show(titleLine(`${number} · ${story.title}`, today), "");
  try {
    await story.tell(stage);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    stage.show("");
  }
}

function titleLine(title: string, right: string): string {
  const rest = COLUMNS - title.length - right.length - (right === "" ? 4 : 8);
  return styleText("bold", `━━ ${title} ${"━".repeat(rest)}${right === "" ? "" : ` ${right} ━━`}`);
}
