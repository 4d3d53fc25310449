import { formatList } from "../cut-text.ts";
import { titleOf } from "../health/findings.ts";
import { composeMessage, withOther } from "./compose-message.ts";
import { type LinkTo, noLink } from "./document-link.ts";
import { namePagesOf } from "./page-names.ts";
import type { Report } from "./report.ts";
import type { ShownError } from "./shown-error.ts";

/** A note that GitHub shows on the run's page. */
export interface Annotation {
  level: "error" | "warning";
  title: string;
  message: string;
}

/**
 * One annotation for each finding and each error. Under `on-unhealthy: warn`, failures are warnings.
 * A remedy that cures several is told once; the others lead to it.
 *
 * @param handedOver whether the outputs could be written; the first error says so otherwise
 */
export function annotate(report: Report, linkTo: LinkTo = noLink, handedOver = true): Annotation[] {
  const { findings, errors, onUnhealthy, stored } = report;
  const once = tellOnce();
  const quoted = errors.flatMap(({ details }) => details ?? []);
  const postscript = handedOver ? formatStored(report) : ` ${formatWritten(stored)}`;
  return [
    ...errors.map(({ remedy, pageIds, ...error }, at) =>
      annotateError(
        { ...error, remedy: once(remedy, error.title) },
        linkTo,
        `${namePagesOf(pageIds, report)}${at === 0 ? postscript : ""}`,
      ),
    ),
    ...findings.map(({ code, severity, message, remedy, orElse, pageIds, details }): Annotation => {
      const title = titleOf(code);
      return {
        level: severity === "failure" && onUnhealthy === "fail" ? "error" : "warning",
        title,
        message: composeMessage({
          title,
          message,
          postscript: namePagesOf(pageIds, report),
          remedy: withOther(once(remedy, title), orElse),
          link: linkTo(code),
          details: unlessQuoted(details, quoted),
        }),
      };
    }),
  ];
}

/** The annotation of an error; what the other side said stands last. */
export function annotateError(
  { code, ...error }: ShownError,
  linkTo: LinkTo = noLink,
  postscript = "",
): Annotation {
  const { title } = error;
  const message = composeMessage({ ...error, postscript, link: linkTo(code) });
  return { level: "error", title, message };
}

/** What was said, where nobody has told it: two calls about one token bring the same sentence. */
function unlessQuoted(details: string | undefined, quoted: string[]): string | undefined {
  if (details === undefined) return undefined;
  const sentence = /“.*”/s.exec(details)?.[0] ?? details;
  if (quoted.some((text) => text.includes(sentence))) return undefined;
  quoted.push(details);
  return details;
}

/** The remedy the first time, then where it stands. */
function tellOnce(): (remedy: string, title: string) => string {
  const told = new Map<string, string>();
  return (remedy, title) => {
    const first = told.get(remedy);
    if (first !== undefined) return first === title ? "The same." : `The same as for “${first}”.`;
    told.set(remedy, title);
    return remedy;
  };
}

/** Characters of the names of secrets in a list. */
const NAMES = 400;

/** What became of the secrets, where one was not written, and what that means for the token. */
function formatStored({ stored, isSeveral }: Report): string {
  if (stored.failed.length === 0) return "";
  const tokens = isSeveral
    ? "The Page tokens themselves are good, and stand in the output `page-tokens`."
    : "The Page token itself is good, and the output `page-token` is set.";
  return ` ${formatWritten(stored)} ${tokens}`;
}

function formatWritten({ written, failed, unsure = [] }: Report["stored"]): string {
  const refused = failed.filter((name) => !unsure.includes(name));
  const outcome = [
    `Written: ${formatList(written, NAMES) || "nothing"}.`,
    ...(refused.length > 0 ? [`Not written: ${formatList(refused, NAMES)}.`] : []),
    ...(unsure.length > 0 ? [`Perhaps not written: ${formatList(unsure, NAMES)}.`] : []),
  ];
  return outcome.join(" ");
}
