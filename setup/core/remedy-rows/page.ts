import { ADD_PAGE, CHOOSE_PAGE, LOG_IN, type Row, row } from "./row.ts";

/** The login does not cover the Page. */
export const PAGE_CONSENT: Row = {
  browser: {
    ...LOG_IN,
    text: `Log in again, ${ADD_PAGE}.`,
  },
  terminal: {
    ...LOG_IN,
    text: `Log in again, ${ADD_PAGE}. If it belongs to a business portfolio, the login must ask for that too.`,
  },
  json: {
    text: "Give the id of a Page that the login covers as --page-id, or a user token as FB_USER_TOKEN whose login covers the Page.",
  },
};

/** Another Page, or a single one, must be chosen. */
export const PAGE_CHOICE = row(
  { ...CHOOSE_PAGE, text: "Choose the Page again." },
  "Give the id of one Page as --page-id.",
);

/** Who gives the person the task that publishing needs. */
export const GIVE_TASK =
  "Somebody with full control of the Page must give you the task “Content” (the Page's settings → Page access).";

/** The person's role on the Page gives no token. */
export const PAGE_ROLE = row(
  {
    ...CHOOSE_PAGE,
    text: `${GIVE_TASK} If its business requires two-factor authentication, turn it on. Or choose another Page.`,
  },
  `${GIVE_TASK} If its business requires two-factor authentication, turn it on. Or give another Page as --page-id.`,
);

/** The person may not publish on the Page. */
export const PAGE_TASK: Row = {
  browser: {
    ...CHOOSE_PAGE,
    text: `${GIVE_TASK} Then press “Check again”. Or choose a Page on which you may publish.`,
  },
  terminal: {
    ...CHOOSE_PAGE,
    text: `${GIVE_TASK} Then check again. Or choose a Page on which you may publish.`,
  },
  json: { text: `${GIVE_TASK} Or give a Page on which you may publish as --page-id.` },
};
