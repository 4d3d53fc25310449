import assert from "node:assert/strict";
import { styleText } from "node:util";
import { refuseSecrets } from "../../emulator/runner/refuse-secrets.ts";
import type { ActionRun } from "../../emulator/runner/run-action.ts";
import { COLUMNS } from "../../terminal-text/width.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import { renderSummary } from "../summary/render-summary.ts";
import { drawFrame, INSIDE } from "../terminal/frame.ts";
import { renderLog } from "./render-log.ts";
import { renderOutputs } from "./render-outputs.ts";
import { runStep } from "./run-step.ts";
import type { Scene } from "./scene.ts";
import { type Step, writeStep } from "./step.ts";

/** Where a story is told: everything it shows passes here and is searched for secrets first. */
export interface Stage extends Scene {
  /** Shows sentences, each argument a paragraph with an empty line around it. */
  say(...paragraphs: string[]): void;
  /** Shows lines as they are. */
  show(...lines: string[]): void;
  /**
   * Runs a step and shows it with its log, outputs and summary; `asIn` where it was shown before.
   * @param dispatch what a person typed into “Run workflow”
   */
  perform(step: Step, asIn?: string, dispatch?: Record<string, string>): Promise<ActionRun>;
  /** Runs a step and shows nothing. */
  run(step: Step): Promise<ActionRun>;
  /** Asserts a fact and shows the claim. @throws {assert.AssertionError} */
  check(claim: string, fact: boolean): void;
}

/** A stage whose texts go to `print`. */
export function openStage(scene: Scene, print: (text: string) => void): Stage {
  let last = "";
  const show = (...lines: string[]) => {
    const text = lines.join("\n");
    refuseSecrets(text, scene.emulator);
    print(text);
    last = lines.at(-1) ?? last;
  };
  // What the steps on the page do not show: where this world's Graph API and login dialog are.
  const env = {
    FACEBOOK_DIALOG_URL: scene.emulator.dialogUrl,
    GITHUB_SERVER_URL: "https://github.com",
  };
  const run = (step: Step, dispatch?: Record<string, string>) => {
    const addressed = { ...step, "graph-api-url": scene.emulator.graphUrl };
    return runStep(addressed, scene.contexts, env, dispatch);
  };
  return {
    ...scene,
    show,
    run,
    say: (...paragraphs) =>
      show(
        ...(last === "" ? [] : [""]),
        ...paragraphs.flatMap((paragraph) => [...wrap(paragraph, COLUMNS), ""]),
      ),
    async perform(step, asIn, dispatch) {
      const secrets = scene.secrets();
      const result = await run(step, dispatch);
      show(...drawRun(step, asIn, result, secrets), "");
      return result;
    },
    check(claim, fact) {
      assert.ok(fact, claim);
      const [first = "", ...more] = wrap(claim, COLUMNS - 2);
      show(`${styleText("green", "✓")} ${first}`, ...more.map((line) => `  ${line}`));
    },
  };
}

function drawRun(
  step: Step,
  asIn: string | undefined,
  run: ActionRun,
  secrets: readonly string[],
): string[] {
  const stderr = run.stderr === "" ? [] : run.stderr.trimEnd().split("\n");
  const end =
    run.exitCode === 0
      ? styleText("green", "the job goes on (exit code 0)")
      : styleText("red", `the job fails (exit code ${run.exitCode})`);
  return drawFrame(
    [
      { caption: asIn ? `step: ${asIn}` : "step", lines: asIn ? [] : writeStep(step) },
      { caption: "log", lines: [...renderLog(run.stdout, secrets, INSIDE), ...stderr] },
      { caption: "outputs", lines: renderOutputs(run.outputs, INSIDE) },
      { caption: "job summary", lines: renderSummary(run.summary, INSIDE) },
    ],
    end,
  );
}
