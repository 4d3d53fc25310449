import { type Finding, titleOf } from "../../src/health/findings.ts";
import { formatOutcome } from "../../src/report/log-lines.ts";
import type { Report } from "../../src/report/report.ts";
import { scrubReport } from "../../src/report/scrub-report.ts";
import { drawTimeline } from "../../src/report/timeline.ts";
import { renderGantt } from "../../terminal-text/gantt.ts";
import { examinePage } from "../core/examine-page.ts";
import { withUser } from "../core/session.ts";
import { type Conversation, type Step, type StepName, Stopped } from "./context.ts";

/** Step 4: the Page token as the action judges it. Only a healthy one goes on. */
export const showHealth: Step = async (talk) => {
  const { voice, pageId } = talk;
  const { session } = talk.surroundings;
  if (pageId === undefined) throw new Error("the Page comes before its health");
  voice.begin(4, "See its health");
  const examination = await examinePage(withUser(session), pageId, (line) => voice.say(line));
  session.examination = examination;
  const report = scrubReport(examination.report, voice.clean);
  voice.say(...formatOutcome(report));
  for (const finding of report.findings) voice.say(...sayFinding(finding));
  for (const { title, message, remedy } of report.errors)
    voice.say(`❌ ${title}: ${message}`, `→ ${remedy}`);
  drawDates(talk, report);
  return report.healthy && report.errors.length === 0 ? "work" : askWhatNow(talk);
};

/** What the setup itself can do about a finding; the rest says its own remedy. */
const MOVES: Partial<Record<Finding["code"], string>> = {
  invalid: "Log in again.",
  expires: "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
  "expires-soon":
    "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
  "missing-scopes": "Log in again, and leave these permissions on.",
  "scope-not-for-page": "Log in again, choose “Edit settings” and tick this Page.",
  "data-access-expired": "Log in again: each login gives 90 days more.",
  "data-access-expires-soon": "Log in again: each login gives 90 days more.",
};

function sayFinding({ code, severity, message, remedy }: Finding): string[] {
  return [
    `${severity === "failure" ? "❌" : "⚠️"} ${titleOf(code)}: ${message}`,
    `→ ${MOVES[code] ?? remedy}`,
  ];
}

/** The same timeline as in the job summary. */
function drawDates({ voice }: Conversation, report: Report): void {
  const timeline = drawTimeline(report);
  if (timeline === undefined) return;
  voice.draw(["", ...renderGantt(timeline.split("\n").slice(1, -1))]);
}

async function askWhatNow(talk: Conversation): Promise<StepName> {
  const choice = await talk.prompts.select({
    message: "A workflow could not use this token. What now?",
    choices: [
      { value: "log-in", name: "Log in again" },
      { value: "page", name: "Choose another Page" },
      { value: "health", name: "Look again" },
      { value: "stop", name: "Stop" },
    ],
  });
  if (choice === "stop") throw new Stopped();
  talk.askAgain = choice === "log-in";
  return choice;
}
