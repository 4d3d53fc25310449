import { LOG_IN, NEW_TOKEN, type Row, row } from "./row.ts";

/** The user token cannot be used. */
export const USER_TOKEN: Row = {
  browser: { ...LOG_IN, text: "Log in again: that gives a fresh user token of this app." },
  terminal: {
    ...LOG_IN,
    text: "Log in again, leave the permissions on and ticked what is ticked, and add your Page.",
  },
  json: { text: NEW_TOKEN },
};

/** The person has no second factor. */
export const TWO_FACTOR = row(
  { ...LOG_IN, text: "Turn on two-factor authentication at www.facebook.com, then log in again." },
  `Turn on two-factor authentication at www.facebook.com. ${NEW_TOKEN}`,
);

/** Facebook wants the person to confirm something. */
export const CHECKPOINT = row(
  {
    ...LOG_IN,
    text: "Log in at www.facebook.com, confirm what it asks for, then log in again here.",
  },
  `Log in at www.facebook.com, and confirm what it asks for. ${NEW_TOKEN}`,
);

/** The person pressed Cancel. */
export const LOGIN_DECLINED: Row = {
  browser: {
    text: "Log in again, leave the permissions on and ticked what is ticked, and add your Page. To use another person's login, log out at www.facebook.com first.",
  },
  terminal: USER_TOKEN.terminal,
  json: { text: NEW_TOKEN },
};

/** Facebook's dialog ended with an error. */
export const LOGIN_REFUSED: Row = {
  browser: {
    text: "Try again. If that does not help, use another way in on this page.",
  },
  terminal: {
    ...LOG_IN,
    text: "Try again. If that does not help, make the token in Graph API Explorer and paste it.",
  },
  json: { text: NEW_TOKEN },
};

/** The answer or its code belongs to another login, was used before, or is too old. */
export const LOGIN_SPENT: Row = {
  browser: { text: "Log in again here, and use the answer of that login." },
  terminal: USER_TOKEN.terminal,
  json: { text: NEW_TOKEN },
};
