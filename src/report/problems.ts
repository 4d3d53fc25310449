import { formatDay, formatDistance } from "../moment.ts";
import { withOther } from "./compose-message.ts";
import type { LinkTo } from "./document-link.ts";
import { renderLink, renderMessage } from "./markdown.ts";
import { namePagesOf } from "./page-names.ts";
import type { Report } from "./report.ts";

/** A finding or an error, as the summary shows it. */
export interface Problem {
  isFailure: boolean;
  message: string;
  remedy: string;
  /** Another way, told even where the remedy is told elsewhere. */
  orElse?: string | undefined;
  link: string | undefined;
}

/** In the order of the list; the first failure, else the first, is what to do next. */
export function problemsOf(report: Report, linkTo: LinkTo): Problem[] {
  const { findings, errors } = report;
  return [
    ...errors.map(({ code, title, message, remedy, pageIds }) => ({
      isFailure: true,
      message: `${title}. ${message}${namePagesOf(pageIds, report)}`,
      remedy,
      link: linkTo(code),
    })),
    ...findings.map(({ code, severity, message, remedy, orElse, pageIds }) => ({
      isFailure: severity === "failure",
      message: `${message}${namePagesOf(pageIds, report)}`,
      remedy,
      orElse,
      link: linkTo(code),
    })),
  ];
}

function firstOf(problems: readonly Problem[]): Problem | undefined {
  return problems.find(({ isFailure }) => isFailure) ?? problems[0];
}

/** Each finding and error, with its remedy where it is not said elsewhere: that of the first stands last. */
export function renderProblems(problems: readonly Problem[]): string | undefined {
  if (problems.length === 0) return undefined;
  const first = firstOf(problems);
  const told = new Set([first?.remedy]);
  const lines = problems.map((problem) => {
    const { isFailure, message, remedy, orElse, link } = problem;
    const other = problem === first ? undefined : orElse;
    const advice = told.has(remedy) ? (other ?? "") : withOther(remedy, other);
    const more = advice === "" ? "" : ` *${renderMessage(advice)}*`;
    told.add(remedy);
    const line = `- ${isFailure ? "❌" : "⚠️"} ${renderMessage(message)}${more}`;
    return problem === first ? line : withLink(line, link);
  });
  let room = MOST;
  const shown = lines.filter((line) => {
    room -= Buffer.byteLength(line);
    return room >= 0;
  });
  const beyond = lines.length - shown.length;
  return [...shown, ...(beyond > 0 ? [`- … and ${beyond} more, in the log.`] : [])].join("\n");
}

/** Bytes of the whole list: GitHub takes a summary of 1 MiB, and nobody reads as much. */
const MOST = 80_000;

/** What a person has to do first. */
export function renderNext({ actBy, now }: Report, problems: readonly Problem[]): string {
  const first = firstOf(problems);
  if (first) return withLink(renderMessage(withOther(first.remedy, first.orElse)), first.link);
  if (typeof actBy !== "number") {
    return "Nothing. No date is set for this token; a daily check notices when Facebook ends it early.";
  }
  return `Nothing until ${formatDay(actBy)} (${formatDistance(actBy, now)}); a daily check notices when Facebook ends the token early.`;
}

/** A remedy in Markdown, and where it is said step by step. */
export function withLink(text: string, link: string | undefined): string {
  return link ? `${text} ${renderLink("Step by step", link)}` : text;
}
