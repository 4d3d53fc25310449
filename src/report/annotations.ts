import { ActionError } from "../errors.ts";
import { titleOf } from "../health/findings.ts";
import type { Report } from "./report.ts";

/** A note that GitHub shows on the run's page. */
export interface Annotation {
  level: "error" | "warning";
  title: string;
  message: string;
}

/** One annotation for each finding and each error. Under `on-unhealthy: warn`, failures are warnings. */
export function annotate({ findings, errors, onUnhealthy, stored }: Report): Annotation[] {
  return [
    ...errors.map((error) => annotateError(error, sayStored(stored))),
    ...findings.map(
      ({ code, severity, message, remedy }): Annotation => ({
        level: severity === "failure" && onUnhealthy === "fail" ? "error" : "warning",
        title: titleOf(code),
        message: withRemedy(message, remedy),
      }),
    ),
  ];
}

/** The annotation of an error. Anything that is no error of ours is a bug of the action. */
export function annotateError(error: unknown, postscript = ""): Annotation {
  if (error instanceof ActionError) {
    return {
      level: "error",
      title: error.title,
      message: withRemedy(`${error.message}${postscript}`, error.remedy),
    };
  }
  return {
    level: "error",
    title: "A bug in this action",
    message: withRemedy(
      `Something happened that should not: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
      "Nothing is known about your token. Please open an issue in this action's repository with this message; running the job again with debug logging adds the place in the code.",
    ),
  };
}

function withRemedy(message: string, remedy: string): string {
  return `${message}\nWhat to do: ${remedy}`;
}

function sayStored({ written, failed }: Report["stored"]): string {
  if (failed.length === 0) return "";
  return ` Written: ${written.join(", ") || "nothing"}. Not written: ${failed.join(", ")}. The token itself is good, and \`page-token\` is set.`;
}
