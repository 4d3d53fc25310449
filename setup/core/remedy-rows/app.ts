import { type Remedy, type Row, row } from "./row.ts";

/** Where to find an app's id and secret. */
export const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";

const CREDENTIALS = { step: "credentials" } as const satisfies Remedy;
const ENTER_AGAIN = { ...CREDENTIALS, text: "Enter the app's id and secret again." };
const COMPARE = { text: `Compare --app-id and FB_APP_SECRET with ${WHERE}.` };

/** The secret is wrong. */
export const APP_SECRET: Row = {
  browser: {
    ...CREDENTIALS,
    field: "app-secret",
    text: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
  },
  terminal: ENTER_AGAIN,
  json: COMPARE,
};

/** Facebook knows no working app with the id. */
export const APP_ID: Row = {
  browser: {
    ...CREDENTIALS,
    field: "app-id",
    text: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
  },
  terminal: ENTER_AGAIN,
  json: COMPARE,
};

const inDashboard = (text: string): Row => row({ ...CREDENTIALS, field: "app-id", text }, text);

/** The app is of type Native or Desktop. */
export const APP_NATIVE = inDashboard(
  "Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.",
);

/** The app accepts calls from certain addresses only. */
export const APP_ADDRESS = inDashboard(
  "Open developers.facebook.com/apps → your app → App settings → Advanced, and add the address of this machine to the allowed ones.",
);

/** Facebook has blocked the app. The action's remedy depends on the kind of block. */
export const APP_BLOCKED: Row = {
  browser: { ...CREDENTIALS, field: "app-id" },
  terminal: CREDENTIALS,
  json: {},
};
