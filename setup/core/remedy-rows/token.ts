import { ADD_PAGE, LOG_IN, NEW_TOKEN, type Row, row } from "./row.ts";

/** The token is dead, or another one altogether. */
export const NEW_LOGIN: Row = {
  browser: {
    ...LOG_IN,
    text: "Log in again. A fresh login also restarts the 90 days of data access.",
  },
  terminal: { ...LOG_IN, text: "Log in again." },
  json: { text: NEW_TOKEN },
};

/** The Page token ends. */
export const TOKEN_ENDS: Row = {
  browser: NEW_LOGIN.browser,
  terminal: {
    ...LOG_IN,
    text: "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
  },
  json: { text: NEW_TOKEN },
};

/** The app's access to the person's data ends. */
export const DATA_ACCESS: Row = {
  browser: NEW_LOGIN.browser,
  terminal: { ...LOG_IN, text: "Log in again: each login gives 90 days more." },
  json: { text: `${NEW_TOKEN} Each login gives 90 days more.` },
};

const GRANT_AGAIN = `Log in again, ${ADD_PAGE}. Leave every permission on.`;

/** Permissions were not granted. */
export const PERMISSIONS: Row = {
  browser: { ...LOG_IN, text: GRANT_AGAIN },
  terminal: { ...LOG_IN, text: "Log in again, and leave these permissions on." },
  json: { text: `Grant these permissions at the login. ${NEW_TOKEN}` },
};

/** A permission was granted for other Pages only. */
export const PERMISSION_FOR_PAGE: Row = {
  browser: { ...LOG_IN, text: GRANT_AGAIN },
  terminal: { ...LOG_IN, text: `Log in again, ${ADD_PAGE}.` },
  json: { text: `Add this Page at the login, and leave ticked what is ticked. ${NEW_TOKEN}` },
};

/** The user token that was given ends soon; the setup stores a long-lived one. */
export const USER_TOKEN_ENDS = row(
  {
    step: "work",
    personOnly: true,
    text: "Nothing, if you continue: the next step stores a long-lived user token, which ends later than the one you logged in with.",
  },
  "Nothing, with --repository: the setup then stores a long-lived user token, which ends later than FB_USER_TOKEN.",
);
