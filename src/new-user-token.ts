import type { LoginAdvice } from "./error-codes.ts";

/** Whose a user token is: a person logs in, a system user cannot. */
export type Holder = "person" | "system-user";

/** The one command that leads a person to a stored user token. */
export const SETUP_COMMAND = "npx github:OWNER/facebook-page-token setup";

/** Ways to log in, the shortest first; for the middle of a sentence. */
export const LOGIN_WAYS = `\`${SETUP_COMMAND}\`, or Graph API Explorer`;

/** What Facebook's dialog needs where a Page is to be added: a new choice replaces the earlier one. */
export const ADD_THIS_PAGE = "leave ticked what is ticked, add this Page";

/** Where a system user gets its token. */
export const SYSTEM_USERS = "Business settings → System users → Generate token";

/** What a person does where the run offers a login link. It has 31 words, so that 9 are left for what goes before or after. */
export const LOG_IN_BY_LINK =
  "The person opens this run's login link, grants what it asks for, leaves ticked what is ticked, adds this Page, and starts the workflow with the address they end up at.";

/** The same at the end of a sentence about what comes first. */
export const THEN_BY_LINK = "log in by this run's login link";

/** What to do: the remedy, and the one where the run offers a login link. */
export type Remedies = { remedy: string } & Pick<LoginAdvice, "byLink">;

/** What a person does whom Facebook asks for a confirmation. */
export const CONFIRM_AT_FACEBOOK = confirmFirst("follow the instructions there");

/** What a person does whose account is not confirmed. */
export const CONFIRM_THE_ACCOUNT = confirmFirst("confirm the account");

function confirmFirst(what: string): Remedies {
  const first = `The person must log in at www.facebook.com and ${what}. If the token stays dead:`;
  return {
    remedy: `${first} ${LOGIN_WAYS} makes a new user token to save.`,
    byLink: `${first} ${THEN_BY_LINK}.`,
  };
}

/** What a person does whom Facebook asks for a second factor. */
export const TURN_ON_TWO_FACTOR: Remedies = doFirst(
  "The person must turn on two-factor authentication (accountscenter.facebook.com → Password and security), and",
  `log in again (${LOGIN_WAYS}) and save the new user token`,
);

/**
 * What must be done before a person logs in.
 * @param thenLogIn how, where the run offers no login link
 */
export function doFirst(
  first: string,
  thenLogIn = `log in again (\`${SETUP_COMMAND}\`)`,
): Remedies {
  return { remedy: `${first} then ${thenLogIn}.`, byLink: `${first} then ${THEN_BY_LINK}.` };
}

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

/**
 * What to do, around the sentence about whoever makes a new user token.
 *
 * @param around the remedy, given that sentence
 * @param byLink the same where the sentence is about the login link, if that differs
 */
export function aroundNewToken(
  holder: Holder,
  around: (newToken: string) => string,
  { detail, byLink = around }: { detail?: string; byLink?: (login: string) => string } = {},
): Remedies {
  const remedy = around(makeNewUserToken(holder, detail));
  return holder === "system-user" ? { remedy } : { remedy, byLink: byLink(LOG_IN_BY_LINK) };
}
