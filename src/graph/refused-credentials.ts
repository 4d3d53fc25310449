import { ActionError, type ErrorParts } from "../errors.ts";
import type { GraphError } from "./graph-error.ts";

const WHERE = "open developers.facebook.com → My Apps → your app → App settings → Basic";

type Explanation = Omit<ErrorParts, "cause">;

const WRONG_SECRET: Explanation = {
  code: "app-secret-wrong",
  message:
    "Facebook does not accept `app-secret` for the app in `app-id`. The two belong to different apps, the secret was reset, or it was not copied whole.",
  remedy: `An administrator of the app must ${WHERE}, press Show next to “App secret”, and save that value as the repository secret behind \`app-secret\`; \`app-id\` stands on the same page.`,
};

const UNKNOWN_APP: Explanation = {
  code: "app-unknown",
  message:
    "Facebook knows no working app with the id in `app-id`: a digit is wrong, or the app was deleted or restricted.",
  remedy: `An administrator of the app must ${WHERE}, compare “App ID” with \`app-id\`, and follow any notice that is shown there.`,
};

const NATIVE_APP: Explanation = {
  code: "app-native",
  message:
    "Facebook treats calls signed with this app's secret as if they had no token at all. It does so for apps of type Native or Desktop, whose secret counts as public.",
  remedy:
    "An administrator of the app must open developers.facebook.com → My Apps → your app → App settings → Advanced and switch “Native or desktop app?” to No.",
};

/**
 * The error in terms of `app-id` and `app-secret` where Facebook refused the app itself, or
 * undefined where the refusal is about something else.
 *
 * A wrong secret is code 1 at the exchange, and code 100 as a wrong proof.
 */
export function explainRefusedCredentials(error: GraphError): ActionError | undefined {
  const known = match(error);
  return known && credentialsError(known, error);
}

/** Codes that are about the token a call was made with. */
const ABOUT_THE_CALLER = new Set([102, 104, 190]);

/**
 * The same for a call that was made with the app token. Whatever Facebook says there of "the
 * access token" is about the app's credentials: the exact words are not documented, and what is
 * wrong with an inspected token stands in an answer of its own.
 */
export function explainRefusedAppToken(error: GraphError): ActionError {
  const { code } = error.envelope;
  const known =
    match(error) ?? (code !== undefined && ABOUT_THE_CALLER.has(code) ? WRONG_SECRET : undefined);
  return known ? credentialsError(known, error) : error;
}

function credentialsError(explanation: Explanation, cause: GraphError): ActionError {
  return new ActionError({ ...explanation, cause });
}

function match({ envelope: { code, message } }: GraphError): Explanation | undefined {
  if (/must provide an app access token/i.test(message)) return NATIVE_APP;
  if (code === 101 || /Error validating application|Invalid Client ID/i.test(message))
    return UNKNOWN_APP;
  if (/Error validating client secret|appsecret_proof|access token signature/i.test(message))
    return WRONG_SECRET;
  return undefined;
}
