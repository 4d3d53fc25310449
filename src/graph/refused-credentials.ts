import { CredentialsError } from "../errors.ts";
import type { GraphError } from "./graph-error.ts";

const WHERE = "open developers.facebook.com → My Apps → your app → App settings → Basic";

const WRONG_SECRET = {
  title: "The app secret is wrong",
  why: "Facebook does not accept `app-secret` for the app in `app-id`. The two belong to different apps, the secret was reset, or it was not copied whole",
  remedy: `An administrator of the app must ${WHERE}, press Show next to “App secret”, and save that value as the repository secret behind \`app-secret\`; \`app-id\` stands on the same page.`,
};

const UNKNOWN_APP = {
  title: "The app is unknown or restricted",
  why: "Facebook knows no working app with the id in `app-id`: a digit is wrong, or the app was deleted or restricted",
  remedy: `An administrator of the app must ${WHERE}, compare “App ID” with \`app-id\`, and follow any notice that is shown there.`,
};

const NATIVE_APP = {
  title: "The app is of type Native or Desktop",
  why: "Facebook treats calls signed with this app's secret as if they had no token at all. It does so for apps of type Native or Desktop, whose secret counts as public",
  remedy:
    "An administrator of the app must open developers.facebook.com → My Apps → your app → App settings → Advanced and switch “Native or desktop app?” to No.",
};

/**
 * The error in terms of `app-id` and `app-secret` where Facebook refused the app itself, or
 * undefined where the refusal is about something else.
 *
 * @see graph facts: a wrong secret is code 1 at the exchange and code 190 or 100 elsewhere
 */
export function explainRefusedCredentials(error: GraphError): CredentialsError | undefined {
  const known = match(error);
  if (!known) return undefined;
  return new CredentialsError({
    title: known.title,
    message: `${known.why}. ${error.message}`,
    remedy: known.remedy,
    cause: error,
  });
}

function match({ envelope: { code, message } }: GraphError): typeof WRONG_SECRET | undefined {
  if (/must provide an app access token/i.test(message)) return NATIVE_APP;
  if (code === 101 || /Error validating application|Invalid Client ID/i.test(message))
    return UNKNOWN_APP;
  if (/Error validating client secret|appsecret_proof|access token signature/i.test(message))
    return WRONG_SECRET;
  return undefined;
}
