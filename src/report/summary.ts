import { isExclusive } from "../health/findings.ts";
import { formatDay, formatDistance } from "../moment.ts";
import type { Annotation } from "./annotations.ts";
import { type LoginOffer, renderLoginOffer } from "./login-offer.ts";
import { escapeMarkdown, renderLine, renderMessage } from "./markdown.ts";
import { failsJob, type Report } from "./report.ts";
import { drawTimeline } from "./timeline.ts";
import { type Row, verdictRows } from "./verdict-rows.ts";

/** The job summary of a run, as Markdown, for people who look rather than read. */
export function summarize(report: Report): string {
  const sections = [
    `## ${headline(report)}`,
    renderTable(verdictRows(report)),
    renderScopes(report),
    drawTimeline(report),
    renderProblems(report),
    `**Next:** ${renderMessage(nextThing(report))}`,
    report.login && renderLoginOffer(report.login),
  ];
  return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}

/** The job summary of a run that could not find out. */
export function summarizeError({ title, message }: Annotation, login?: LoginOffer): string {
  const lines = message.split("\n").map((line) => `> ${renderLine(line)}`);
  return `## ❌ Facebook Page Token: ${renderMessage(title)}\n\n${lines.join("\n>\n")}\n${login ? `\n${renderLoginOffer(login)}\n` : ""}`;
}

function headline(report: Report): string {
  const { healthy, page, actBy } = report;
  const name = page.name === "" ? "" : ` · ${escapeMarkdown(page.name)}`;
  if (!healthy) return `❌ Unhealthy Page token${name} · act now`;
  const state = failsJob(report) ? "⚠️ Healthy Page token, unfinished run" : "✅ Healthy Page token";
  return `${state}${name} · ${typeof actBy === "number" ? `renew by ${formatDay(actBy)}` : "no date to renew by"}`;
}

function renderTable(rows: readonly Row[]): string {
  const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
  return ["| What | Value | Verdict |", "| --- | --- | :---: |", ...lines].join("\n");
}

/** Granted with every login; worth no words. */
const EVERYBODYS = "public_profile";

function renderScopes({
  scopes,
  requiredScopes,
  missingScopes,
  scopesElsewhere,
  findings,
}: Report): string {
  if (findings.some(isExclusive)) return "Permissions: not checked.";
  const lacking = new Set([...missingScopes, ...scopesElsewhere]);
  const required = requiredScopes.map(
    (scope) => `${lacking.has(scope) ? "❌" : "✅"} \`${scope}\``,
  );
  const others = scopes
    .filter((scope) => !requiredScopes.includes(scope) && scope !== EVERYBODYS)
    .map(escapeMarkdown);
  const asked = required.length > 0 ? required.join(" · ") : "none required";
  return `Permissions: ${asked}${others.length > 0 ? `; also granted: ${others.join(", ")}` : ""}`;
}

/** Each finding and error; with its remedy where there are several, since the first one's stands last. */
function renderProblems({ findings, errors }: Report): string | undefined {
  const problems = [
    ...errors.map(({ title, message, remedy }) => ({
      sign: "❌",
      message: `${title}. ${message}`,
      remedy,
    })),
    ...findings.map(({ severity, message, remedy }) => ({
      sign: severity === "failure" ? "❌" : "⚠️",
      message,
      remedy,
    })),
  ];
  if (problems.length === 0) return undefined;
  return problems
    .map(({ sign, message, remedy }) => {
      const more = problems.length > 1 ? ` *${renderMessage(remedy)}*` : "";
      return `- ${sign} ${renderMessage(message)}${more}`;
    })
    .join("\n");
}

/** What a person has to do first. */
function nextThing({ findings, errors, actBy, now }: Report): string {
  const failure = findings.find(({ severity }) => severity === "failure");
  const first = errors[0] ?? failure ?? findings[0];
  if (first) return first.remedy;
  if (typeof actBy !== "number") {
    return "Nothing. No date is set for this token; a daily check notices when Facebook ends it early.";
  }
  return `Nothing until ${formatDay(actBy)} (${formatDistance(actBy, now)}); a daily check notices when Facebook ends the token early.`;
}
