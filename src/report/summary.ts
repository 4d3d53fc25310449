import { cutList, cutText } from "../cut-text.ts";
import { isExclusive } from "../health/findings.ts";
import { formatDay } from "../moment.ts";
import { type LinkTo, noLink } from "./document-link.ts";
import { type LoginOffer, renderLoginOffer } from "./login-offer.ts";
import { escapeMarkdown, renderLine, renderMessage } from "./markdown.ts";
import { problemsOf, renderNext, renderProblems, withLink } from "./problems.ts";
import { failsJob, type Report } from "./report.ts";
import type { ShownError } from "./shown-error.ts";
import { drawTimeline } from "./timeline.ts";
import { type Row, verdictRows } from "./verdict-rows.ts";

/** The job summary of a run, as Markdown, for people who look rather than read. */
export function summarize(report: Report, linkTo: LinkTo = noLink): string {
  const problems = problemsOf(report, linkTo);
  const sections = [
    `## ${headline(report)}`,
    renderTable(verdictRows(report)),
    renderScopes(report),
    drawTimeline(report),
    renderProblems(problems),
    `**Next:** ${renderNext(report, problems)}`,
    report.login && renderLoginOffer(report.login, linkTo("logging-in")),
  ];
  return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}

/** The job summary of a run that could not find out. */
export function summarizeError(
  error: ShownError,
  login?: LoginOffer,
  linkTo: LinkTo = noLink,
): string {
  const { code, title, remedy, details } = error;
  const lines = [
    ...renderLines(error),
    withLink(`What to do: ${renderMessage(remedy)}`, linkTo(code)),
    ...(details === undefined ? [] : [renderLine(`Details: ${details}`)]),
  ].map((line) => `> ${line}`);
  return `## ❌ Facebook Page Token: ${renderMessage(title)}\n\n${lines.join("\n>\n")}\n${login ? `\n${renderLoginOffer(login, linkTo("logging-in"))}\n` : ""}`;
}

/** What happened; the ids of Pages, which are a message about an input, are shown whole. */
function renderLines({ code, message }: ShownError): string[] {
  const render = (most: number) => cutText(message, most).split("\n").map(renderLine);
  const list = code === "input-invalid" ? render(LONGEST_LIST) : [];
  const fits = list.length > 0 && Buffer.byteLength(list.join()) <= 2 * LONGEST_LIST;
  return fits ? list : render(LONGEST_ERROR);
}

/** Longest message of an error, in characters. */
const LONGEST_ERROR = 12_000;

/** Longest message about inputs, in characters: the ids of 3,000 Pages fit. */
const LONGEST_LIST = 60_000;

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
  const required = new Set(requiredScopes);
  const others = scopes.filter((scope) => !required.has(scope) && scope !== EVERYBODYS);
  const granted = joinScopes(others, ", ", escapeMarkdown);
  const asked = joinScopes(requiredScopes, " · ", (scope) => {
    return `${lacking.has(scope) ? "❌" : "✅"} \`${scope}\``;
  });
  return `Permissions: ${asked || "none required"}${granted && `; also granted: ${granted}`}`;
}

/** Most characters of the names of permissions in a list. */
const SCOPES = 3000;

/** Names of permissions, as many as a summary shows. */
export function joinScopes(
  items: readonly string[],
  separator: string,
  render: (item: string) => string,
): string {
  const { shown, more } = cutList(items, SCOPES);
  return shown
    .map(render)
    .concat(more > 0 ? [`and ${more} more`] : [])
    .join(separator);
}
