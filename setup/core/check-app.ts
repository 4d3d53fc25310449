import {
  ActionError,
  type Context,
  field,
  inspectToken,
  optional,
  rootOf,
  text,
} from "../../src/library.ts";
import { AnswerError } from "./answer-error.ts";
import { inWordsOfTheForm, refusalOf, WHERE } from "./remedies.ts";
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
  const id = given.id.trim();
  const secretText = given.secret.trim();
  if (!/^\d{5,20}$/.test(id))
    throw new AnswerError(
      "app-id",
      "The app id is a number, such as 1234567890123456.",
      `Find it at ${WHERE}, as “App ID”.`,
    );
  if (!/^[\x21-\x7e]+$/.test(secretText) || secretText.length < 16)
    throw new AnswerError(
      "app-secret",
      "The app secret is one line of 32 letters and digits.",
      `Press Show next to “App secret” at ${WHERE}, and copy it whole.`,
    );
  // Before it is registered: from then on the scrubber would remove the id from every text.
  if (/^\d+$/.test(secretText))
    throw new AnswerError(
      "app-secret",
      secretText === id
        ? "This is the App ID again; the app secret is below it."
        : "This is a number, such as an id; the app secret has letters too.",
      `Press Show next to “App secret” at ${WHERE}, and copy it whole.`,
    );
  const app = { id, secret: session.registry.register(secretText) };
  return withAppContext(session, app, log, async (context) => {
    const inspection = await inspectToken(context.graph, context.graph.appToken);
    if (inspection.state !== "valid") throw refusalOf(inspection.reason?.message ?? "");
    return { ...app, name: await nameApp(context) };
  }).catch((error: unknown) => {
    throw error instanceof ActionError ? inWordsOfTheForm(error) : error;
  });
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
