import { titleOf } from "../health/findings.ts";
import { formatDay, type Moment, sayDistance } from "../moment.ts";
import type { Annotation } from "./annotations.ts";
import { escapeMarkdown, sentence } from "./markdown.ts";
import { failsJob, type Report } from "./report.ts";
import { drawTimeline } from "./timeline.ts";

/** The job summary of a run, as Markdown, for people who look rather than read. */
export function summarize(report: Report): string {
  return [
    `## ${headline(report)}`,
    table(report),
    scopeList(report),
    drawTimeline(report),
    ...problems(report),
    `**Next:** ${sentence(nextThing(report))}`,
    "",
  ].join("\n\n");
}

/** The job summary of a run that could not find out. */
export function summarizeError({ title, message }: Annotation): string {
  const lines = message.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
  return [`## ❌ Facebook Page Token: ${escapeMarkdown(title)}`, lines.join("\n>\n"), ""].join(
    "\n\n",
  );
}

function headline(report: Report): string {
  const name = report.page.name === "" ? "" : ` · ${escapeMarkdown(report.page.name)}`;
  const state = !report.healthy
    ? "❌ Unhealthy Page token"
    : failsJob(report)
      ? "⚠️ Healthy Page token, unfinished run"
      : "✅ Healthy Page token";
  return `${state}${name} · renew by ${day(report.renewBy)}`;
}

function table(report: Report): string {
  const { page, now, stored, userTokenExpiresAt } = report;
  const name = page.name === "" ? "" : `${escapeMarkdown(page.name)} `;
  const rows: Array<readonly [string, string, string]> = [
    [
      "Page",
      page.id === "" ? "unknown" : `${name}(${escapeMarkdown(page.id)})`,
      verdict(report, "wrong-page", "wrong-type", "wrong-app"),
    ],
    [
      "Page token",
      ends(report.expiresAt, now),
      verdict(report, "invalid", "expires", "expires-soon"),
    ],
    [
      "Data access",
      ends(report.dataAccessExpiresAt, now),
      verdict(report, "data-access-expired", "data-access-expires-soon"),
    ],
    ...(userTokenExpiresAt === undefined
      ? []
      : [
          [
            "User token",
            ends(userTokenExpiresAt, now),
            verdict(report, "user-token-expires-soon", "user-token-invalid"),
          ] as const,
        ]),
    [
      "This run",
      report.minted
        ? "obtained a new token"
        : report.mode === "keep"
          ? "kept the token"
          : "looked at the token",
      verdict(report, "renewal-failed"),
    ],
    ...(stored.written.length + stored.failed.length === 0
      ? []
      : [["Secrets", sayStored(stored), stored.failed.length > 0 ? "❌" : "✅"] as const]),
  ];
  return [
    "| What | Value | Verdict |",
    "| --- | --- | :---: |",
    ...rows.map((cells) => `| ${cells.join(" | ")} |`),
  ].join("\n");
}

function sayStored({ written, failed }: Report["stored"]): string {
  return [
    ...written.map((name) => `\`${name}\` written`),
    ...failed.map((name) => `\`${name}\` not written`),
  ].join(", ");
}

/** The worst of what the findings say under these codes. */
function verdict({ findings }: Report, ...codes: string[]): string {
  const found = findings.filter(({ code }) => codes.includes(code)).map(({ severity }) => severity);
  return found.includes("failure") ? "❌" : found.includes("warning") ? "⚠️" : "✅";
}

function scopeList({ scopes, requiredScopes, missingScopes, findings }: Report): string {
  if (scopes.length === 0 && missingScopes.length === 0) return "Permissions: none are told.";
  const elsewhere = findings.find(({ code }) => code === "scope-not-for-page")?.message ?? "";
  const lines = [
    ...requiredScopes.map(
      (scope) =>
        `${missingScopes.includes(scope) || elsewhere.includes(scope) ? "❌" : "✅"} \`${sentence(scope)}\``,
    ),
    ...scopes
      .filter((scope) => !requiredScopes.includes(scope))
      .map((scope) => `✅ ${escapeMarkdown(scope)} (not required)`),
  ];
  return `Permissions: ${lines.join(" · ")}`;
}

function problems({ findings, errors }: Report): string[] {
  const lines = [
    ...findings.map(
      ({ code, severity, message, remedy }) =>
        `- ${severity === "failure" ? "❌" : "⚠️"} **${titleOf(code)}.** ${escapeMarkdown(message)} *${escapeMarkdown(remedy)}*`,
    ),
    ...errors.map(
      ({ title, message, remedy }) =>
        `- ❌ **${escapeMarkdown(title)}.** ${escapeMarkdown(message)} *${escapeMarkdown(remedy)}*`,
    ),
  ];
  return lines.length === 0 ? [] : [lines.join("\n")];
}

/** What a person has to do first. */
function nextThing({ findings, errors, renewBy, now }: Report): string {
  const failure = findings.find(({ severity }) => severity === "failure");
  const first = failure ?? errors[0] ?? findings[0];
  if (first) return first.remedy;
  if (typeof renewBy !== "number")
    return "Nothing. No date is set for this token; a daily check notices when Facebook ends it early.";
  return `Nothing until ${formatDay(renewBy)} (${sayDistance(renewBy, now)}); a daily check notices when Facebook ends the token early.`;
}

function ends(moment: Moment, now: number): string {
  if (moment === "never") return "does not end";
  if (moment === "unknown") return "unknown";
  return `${moment > now ? "until" : "ended"} ${formatDay(moment)}, ${sayDistance(moment, now)}`;
}

function day(moment: Moment): string {
  return typeof moment === "number" ? formatDay(moment) : moment;
}
