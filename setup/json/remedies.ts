import { ActionError, InputError, RequestError, type ShownError } from "../../src/library.ts";
import { AnswerError } from "../core/answer-error.ts";
import { describe, isOfFamily } from "../core/setup-error.ts";

/** What a script's author calls the inputs of the action that src speaks of. */
const NAMES: Record<string, string> = {
  "`app-id`": "--app-id",
  "`app-secret`": "FB_APP_SECRET",
  "`user-token`": "FB_USER_TOKEN",
  "`page-id`": "--page-id",
  "`secrets-token`": "SECRETS_TOKEN",
};

/** A text with the names of the action's inputs replaced by the flags and variables of the setup. */
export function nameAnswers(text: string): string {
  return Object.entries(NAMES).reduce((said, [input, name]) => said.replaceAll(input, name), text);
}

/** An error of a setup without questions, in words for whoever wrote the script around it. */
export function describeFailure(error: unknown): ShownError {
  const shown = describe(error);
  return {
    ...shown,
    title: error instanceof ActionError ? nameAnswers(shown.title) : "A bug in this setup",
    message: nameAnswers(shown.message),
    remedy: findRemedy(error) ?? nameAnswers(shown.remedy),
  };
}

/** Undefined: the error's own remedy is the best there is. */
function findRemedy(error: unknown): string | undefined {
  if (error instanceof AnswerError) return undefined;
  if (isOfFamily(error, "app"))
    return "Compare --app-id and FB_APP_SECRET with developers.facebook.com/apps → your app → App settings → Basic.";
  if (isOfFamily(error, "user-token"))
    return "Give a new user token of this app as FB_USER_TOKEN. Leave --json out to log in and get one.";
  if (isOfFamily(error, "page"))
    return "Give the id of a Page that the login covers as --page-id, or a user token as FB_USER_TOKEN for which the Page was ticked.";
  if (error instanceof InputError) return "Correct the flag or the environment variable.";
  if (error instanceof RequestError)
    return "Nothing is wrong with what you gave. Look at this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.";
  return error instanceof ActionError ? undefined : "Please report it with this message.";
}
