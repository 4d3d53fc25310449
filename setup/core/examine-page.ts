import {
  assessRun,
  composeReport,
  INPUT_NAMES,
  type InputName,
  type MintInputs,
  obtainPageToken,
  parseInputs,
} from "../../src/library.ts";
import type { CheckedApp, CheckedUser, Examination, Session } from "./session.ts";
import { requiredScopes } from "./uses.ts";
import { withAppContext } from "./with-context.ts";

/** An examination stores nothing. */
const NOTHING_STORED = { written: [], failed: [], skipped: [], errors: [], complete: false };

/**
 * Obtains the Page token and judges it with the action's own stages, as a workflow with these answers
 * would.
 *
 * @param log told when Facebook is asked once more, and that takes time
 * @throws {ActionError} whatever would keep the action from finding out
 */
export async function examinePage(
  session: Session & { app: CheckedApp; user: CheckedUser },
  pageId: string,
  log: (line: string) => void,
): Promise<Examination> {
  const inputs = mintInputs(session, pageId);
  // What the action says of its own steps is said by the setup already, in its own words.
  const sayPatience = (line: string) => {
    if (line.includes("Trying again")) log(line);
  };
  return withAppContext(session, session.app, sayPatience, async (context) => {
    const obtained = await obtainPageToken(inputs, Promise.resolve(undefined), context);
    return {
      obtained,
      report: composeReport(
        inputs,
        obtained,
        NOTHING_STORED,
        assessRun(inputs, obtained, NOTHING_STORED),
      ),
    };
  });
}

function mintInputs(
  { app, user, uses, endpoints, registry }: Session & { app: CheckedApp; user: CheckedUser },
  pageId: string,
): MintInputs {
  const given: Partial<Record<InputName, string>> = {
    "app-id": app.id,
    "app-secret": app.secret.reveal(),
    "user-token": user.token.reveal(),
    "page-id": pageId,
    "required-scopes": requiredScopes(uses).join(",") || "none",
    "graph-api-url": endpoints.graphUrl,
    "graph-api-version": endpoints.graphVersion,
  };
  const inputs = Object.fromEntries(INPUT_NAMES.map((name) => [name, given[name] ?? ""]));
  const parsed = parseInputs(
    {
      inputs: inputs as Record<InputName, string>,
      repository: "",
      githubApiUrl: endpoints.githubApiUrl,
    },
    registry,
  );
  if (parsed.mode !== "mint") throw new Error(`a user token alone means mint, not ${parsed.mode}`);
  return parsed;
}
