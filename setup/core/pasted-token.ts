import { ActionError, type Context, type ErrorCode, type Secret } from "../../src/library.ts";
import { checkUserToken } from "./check-user-token.ts";
import { labelInputs } from "./input-labels.ts";
import type { CheckedUser } from "./session.ts";
import { AnswerError } from "./setup-error.ts";

/** What the person who pasted a token does when Facebook does not accept it. */
const REMEDIES: Partial<Record<ErrorCode, string>> = {
  "user-token-dead": "Make a new one with this app, and paste it.",
  "user-token-other-app":
    "In Graph API Explorer choose your app under “Meta App” before you press “Generate Access Token”: the default there is an app of Facebook's own. Paste the new token. Or go back, and enter the app that made this one.",
  "user-token-wrong-kind":
    "In Graph API Explorer choose “User Token” under “User or Page”, press “Generate Access Token”, and paste that one.",
};

/**
 * Checks a user token that a person pasted, as {@link checkUserToken} does.
 *
 * @throws {AnswerError} about the field `user-token` if Facebook does not accept the token
 * @throws {ActionError} if it could not be checked
 */
export async function checkPastedToken(
  context: Context,
  given: Secret,
  askedFor: readonly string[],
): Promise<CheckedUser> {
  try {
    return await checkUserToken(context, given, askedFor);
  } catch (error) {
    const remedy = error instanceof ActionError ? REMEDIES[error.code] : undefined;
    if (remedy === undefined || !(error instanceof ActionError)) throw error;
    const message = error.message.replaceAll("`user-token`", "the pasted text");
    throw new AnswerError("user-token", labelInputs(message, "browser"), remedy, error);
  }
}
