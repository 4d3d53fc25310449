/** Whose a user token is: a person logs in, a system user cannot. */
export type Holder = "person" | "system-user";

/** The one command that leads a person to a stored user token. */
export const SETUP_COMMAND = "npx github:OWNER/facebook-page-token setup";

/** Ways to log in, the shortest first; for the middle of a sentence. */
export const LOGIN_WAYS = `\`${SETUP_COMMAND}\`, or Graph API Explorer`;

/** What Facebook's dialog needs where a Page is to be added: a new choice replaces the earlier one. */
export const ADD_THIS_PAGE = "leave ticked what is ticked, add this Page";

/** What a person does whom Facebook asks for a confirmation. */
export const CONFIRM_AT_FACEBOOK = `The person must log in at www.facebook.com and follow the instructions there. If the token stays dead: ${LOGIN_WAYS} makes a new user token to save.`;

/** What a person does whom Facebook asks for a second factor. */
export const TURN_ON_TWO_FACTOR = `The person must turn on two-factor authentication (accountscenter.facebook.com → Password and security), and then log in again (${LOGIN_WAYS}) and save the new user token.`;

/** Where a system user gets its token. */
export const SYSTEM_USERS = "Business settings → System users → Generate token";

/**
 * A sentence about whoever makes a new user token, for each holder: who does it, where, and where
 * it is saved. At most 30 words with its detail, so that 10 are left for what goes before or after.
 *
 * @param detail what to do in the dialog, for the middle of the sentence
 */
export function makeNewUserToken(holder: Holder, detail?: string): string {
  const also = detail === undefined ? "" : ` ${detail},`;
  return holder === "system-user"
    ? `A business administrator must open ${SYSTEM_USERS},${also} and save that token as the secret behind \`user-token\`.`
    : `The person must log in again (${LOGIN_WAYS}),${also} and save the new user token as the secret behind \`user-token\`.`;
}
