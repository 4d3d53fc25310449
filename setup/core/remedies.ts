import { ActionError, type ErrorCode, type ErrorParts } from "../../src/library.ts";

/** Where to find an app's id and secret. */
export const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";

const UNKNOWN: ErrorParts = {
  code: "app-unknown",
  message:
    "Facebook knows no working app with this App ID: a digit is wrong, or the app was deleted or restricted.",
  remedy: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
};

const WRONG: ErrorParts = {
  code: "app-secret-wrong",
  message:
    "Facebook does not accept this App secret for this App ID. The two belong to different apps, the secret was reset, or it was not copied whole.",
  remedy: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
};

const NATIVE: ErrorParts = {
  code: "app-native",
  message:
    "Facebook takes the App secret of such an app for public, and refuses what is signed with it.",
  remedy:
    "Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.",
};

/** The error for an app token that `debug_token` reports as invalid. */
export function refusalOf(message: string): ActionError {
  return new ActionError(/validating application/i.test(message) ? UNKNOWN : WRONG);
}

const WORDS: Partial<Record<ErrorCode, ErrorParts>> = {
  "app-unknown": UNKNOWN,
  "app-secret-wrong": WRONG,
  "app-native": NATIVE,
};

/**
 * A refusal of the action, which names its inputs, in words of what a person entered in the setup.
 * What Facebook said of it stays its cause.
 */
export function inWordsOfTheForm(error: ActionError): ActionError {
  const words = WORDS[error.code];
  if (!words || words.message === error.message) return error;
  return new ActionError({ ...words, cause: error.cause });
}
