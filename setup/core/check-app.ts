import {
  ActionError,
  type Context,
  explainRefusedAppToken,
  field,
  GraphError,
  inspectToken,
  optional,
  rootOf,
  type TokenInspection,
  text,
  withoutQuotes,
} from "../../src/library.ts";
import { checkAppId, checkAppSecret } from "./check-answers.ts";
import type { CheckedApp, Session } from "./session.ts";
import { withAppContext } from "./with-context.ts";

/**
 * Asks Facebook whether an app's id and secret belong together and can be used.
 *
 * @throws {AnswerError} if they do not have the form of an id and a secret
 * @throws {ActionError} `app-…` if Facebook refuses them: a wrong secret, an unknown or restricted app,
 *   one of type Native or Desktop
 */
export async function checkApp(
  session: Session,
  given: { id: string; secret: string },
  log: (line: string) => void,
): Promise<CheckedApp> {
  const id = withoutQuotes(given.id);
  const secretText = withoutQuotes(given.secret);
  checkAppId(id);
  // Before it is registered: from then on the scrubber would remove a mistaken id from every text.
  checkAppSecret(secretText, id);
  const app = { id, secret: session.registry.register(secretText) };
  return withAppContext(session, app, log, async (context) => {
    const inspection = await inspectToken(context.graph, context.graph.appToken);
    if (inspection.state !== "valid") throw explainInvalid(inspection);
    return { ...app, name: await nameApp(context) };
  });
}

/** The error for an app token that `debug_token` reports as invalid. */
function explainInvalid({ reason, now }: TokenInspection): ActionError {
  const envelope = {
    message: reason?.message ?? "",
    type: undefined,
    // Without a reason it counts as a refused access token.
    code: reason?.code ?? 190,
    subcode: reason?.subcode,
    isTransient: false,
    traceId: undefined,
  };
  const request = { method: "GET", path: "/debug_token", status: 200, retryAfter: undefined, now };
  return explainRefusedAppToken(new GraphError(envelope, request));
}

/** The app's name. Best effort: empty if Facebook refuses or does not answer. */
async function nameApp({ graph }: Context): Promise<string> {
  try {
    const { body } = await graph.call({
      method: "GET",
      path: `/${graph.appId}`,
      query: { fields: "name" },
      bearer: graph.appToken,
      retry: false,
    });
    return optional(field(rootOf(body), "name"), text) ?? "";
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return "";
  }
}
