import { readFileSync } from "node:fs";
import type { LoginEvent } from "../inputs/names.ts";

/**
 * What a run's surroundings say about logging in from GitHub. The address that a person brought is
 * read from the event itself, since the runner prints whatever a workflow hands on before it can be
 * masked.
 *
 * @param environment the variables of the process
 * @param isWanted whether the workflow wants logins: else the event is not read
 * @see https://docs.github.com/actions/reference/events-that-trigger-workflows#workflow_dispatch
 */
export function readLoginEvent(
  environment: Readonly<Record<string, string | undefined>>,
  isWanted: boolean,
): LoginEvent {
  const event = environment.GITHUB_EVENT_NAME ?? "";
  const isByHand = event === "" || event === "workflow_dispatch";
  return {
    isByHand,
    address:
      isWanted && isByHand ? readEventInput(environment.GITHUB_EVENT_PATH, "login-address") : "",
    dialogUrl: environment.FACEBOOK_DIALOG_URL ?? "",
    serverUrl: environment.GITHUB_SERVER_URL ?? "",
    workflowRef: environment.GITHUB_WORKFLOW_REF ?? "",
  };
}

/** An input of the event; empty where the file is missing or odd. */
function readEventInput(path: string | undefined, name: string): string {
  if (!path) return "";
  try {
    const event: { inputs?: Record<string, unknown> | null } | null = JSON.parse(
      readFileSync(path, "utf8"),
    );
    const value = event?.inputs?.[name];
    return typeof value === "string" ? value.trim() : "";
  } catch {
    return "";
  }
}
