import {
  drawTimeline,
  type Finding,
  formatOutcome,
  type Report,
  scrubReport,
} from "../../src/library.ts";
import { renderGantt } from "../../terminal-text/gantt.ts";
import { examinePage } from "../core/examine-page.ts";
import { adaptError, adaptFinding } from "../core/failure.ts";
import { type Session, withUser } from "../core/session.ts";
import type { StepName } from "../core/steps.ts";
import { type Step, Stopped, type TerminalContext } from "./context.ts";

/** Step 4: the Page token as the action judges it. Only a healthy one leads to the next step. */
export const showHealth: Step = async (terminal) => {
  const { output, pageId } = terminal;
  const { session } = terminal.setup;
  if (pageId === undefined) throw new Error("the Page comes before its health");
  output.beginStep("health");
  const examination = await examinePage(withUser(session), pageId, (line) => output.print(line));
  session.examination = examination;
  const report = scrubReport(examination.report, output.clean);
  output.print(...formatOutcome(report));
  for (const finding of report.findings) output.print(...formatFinding(finding, session));
  for (const error of report.errors) {
    const { title, message, remedy } = adaptError(error, "terminal");
    output.print(`❌ ${title}: ${message}`, `→ ${remedy}`);
  }
  drawDates(terminal, report);
  return report.healthy && report.errors.length === 0 ? "work" : askWhatNow(terminal);
};

function formatFinding(finding: Finding, { user }: Session): string[] {
  const { title, message, remedy } = adaptFinding(finding, "terminal", user);
  return [`${finding.severity === "failure" ? "❌" : "⚠️"} ${title}: ${message}`, `→ ${remedy}`];
}

/** The same timeline as in the job summary. */
function drawDates({ output }: TerminalContext, report: Report): void {
  const timeline = drawTimeline(report);
  if (timeline === undefined) return;
  output.printDrawing(["", ...renderGantt(timeline.split("\n").slice(1, -1))]);
}

async function askWhatNow(terminal: TerminalContext): Promise<StepName> {
  const choice = await terminal.prompts.select({
    message: "A workflow could not use this token. What now?",
    choices: [
      { value: "login", name: "Log in again" },
      { value: "page", name: "Choose another Page" },
      { value: "health", name: "Check again" },
      { value: "stop", name: "Stop" },
    ],
  });
  if (choice === "stop") throw new Stopped();
  terminal.askAgain = choice === "login";
  return choice;
}
