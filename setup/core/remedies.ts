import { CredentialsError } from "../../src/errors.ts";

/** Where an app's id and secret stand. */
export const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";

const UNKNOWN = {
  title: "The app is unknown or restricted",
  message:
    "Facebook knows no working app with this App ID: a digit is wrong, or the app was deleted or restricted.",
  remedy: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
};

const WRONG = {
  title: "The app secret is wrong",
  message:
    "Facebook does not accept this App secret for this App ID. The two belong to different apps, the secret was reset, or it was not copied whole.",
  remedy: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
};

const NATIVE = {
  title: "The app is of type Native or Desktop",
  message:
    "Facebook takes the App secret of such an app for public, and refuses what is signed with it.",
  remedy:
    "Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.",
};

/** The refusal in an inspection of the app token that is itself bad news, instead of an error. */
export function refusalOf(message: string): CredentialsError {
  return new CredentialsError(/validating application/i.test(message) ? UNKNOWN : WRONG);
}

/**
 * A refusal of the action, which names its inputs, in words of what a person entered in the setup.
 * What Facebook said of it stays its cause.
 */
export function inWordsOfTheForm(error: CredentialsError): CredentialsError {
  const words = [UNKNOWN, WRONG, NATIVE].find(({ title }) => title === error.title);
  if (!words || words.message === error.message) return error;
  return new CredentialsError({ ...words, cause: error.cause });
}
