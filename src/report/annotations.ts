import { GitHubError } from "../github/github-error.ts";
import { titleOf } from "../health/findings.ts";
import type { Report } from "./report.ts";
import type { ShownError } from "./shown-error.ts";

/** A note that GitHub shows on the run's page. */
export interface Annotation {
  level: "error" | "warning";
  title: string;
  message: string;
}

/** One annotation for each finding and each error. Under `on-unhealthy: warn`, failures are warnings. */
export function annotate({ findings, errors, onUnhealthy, stored }: Report): Annotation[] {
  return [
    ...errors.map((error) => annotateError(error, formatStored(stored))),
    ...findings.map(
      ({ code, severity, message, remedy }): Annotation => ({
        level: severity === "failure" && onUnhealthy === "fail" ? "error" : "warning",
        title: titleOf(code),
        message: withRemedy(message, remedy),
      }),
    ),
  ];
}

/** The annotation of an error; what the other side said stands last. */
export function annotateError(
  { title, message, remedy, details }: ShownError,
  postscript = "",
): Annotation {
  const answer = details === undefined ? "" : `\nDetails: ${details}`;
  return {
    level: "error",
    title,
    message: `${withRemedy(`${message}${postscript}`, remedy)}${answer}`,
  };
}

function withRemedy(message: string, remedy: string): string {
  return `${message}\nWhat to do: ${remedy}`;
}

/** Only a refusal is sure: an answer that is lost, or late, may be that of a write that was done. */
function formatStored({ written, failed, errors }: Report["stored"]): string {
  if (failed.length === 0) return "";
  const isRefused = (_: string, at: number) =>
    errors[at]?.cause instanceof GitHubError || errors[at]?.code === "store-failed";
  const refused = failed.filter(isRefused);
  const unsure = failed.filter((name) => !refused.includes(name));
  const outcome = [
    `Written: ${written.join(", ") || "nothing"}.`,
    ...(refused.length > 0 ? [`Not written: ${refused.join(", ")}.`] : []),
    ...(unsure.length > 0 ? [`Perhaps not written: ${unsure.join(", ")}.`] : []),
  ];
  return ` ${outcome.join(" ")} The Page token itself is good, and the output \`page-token\` is set.`;
}
