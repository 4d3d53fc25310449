import type { Step } from "../stage/step.ts";

const APP = {
  "app-id": "${{ vars.FB_APP_ID }}",
  "app-secret": "${{ secrets.FB_APP_SECRET }}",
} as const satisfies Step;

const STORE = {
  "github-token": "${{ secrets.SECRETS_TOKEN }}",
  "secret-name": "FB_PAGE_TOKEN",
  "user-token-secret-name": "FB_USER_TOKEN",
} as const satisfies Step;

/** Run by hand after a login. */
export const MINT: Step = { ...APP, "user-token": "${{ secrets.FB_USER_TOKEN }}", ...STORE };

/** Run every morning. */
export const CHECK: Step = { ...APP, "page-token": "${{ secrets.FB_PAGE_TOKEN }}" };

/** Run every Monday. */
export const KEEP: Step = {
  ...APP,
  "user-token": "${{ secrets.FB_USER_TOKEN }}",
  "page-token": "${{ secrets.FB_PAGE_TOKEN }}",
  ...STORE,
};

/** Run every Monday, where there are several Pages and one secret for all of them. */
export const KEEP_SHOPS: Step = {
  ...APP,
  "user-token": "${{ secrets.FB_USER_TOKEN }}",
  "page-token": "${{ secrets.FB_PAGE_TOKENS }}",
  "page-id": "${{ vars.FB_PAGE_IDS }}",
  "github-token": "${{ secrets.SECRETS_TOKEN }}",
  "secret-name": "FB_PAGE_TOKENS",
};

/** The step of one Page, where a person may log in from GitHub. */
export const KEEP_BY_LOGIN: Step = {
  ...KEEP,
  "page-id": "${{ vars.FB_PAGE_ID }}",
  "login-redirect": "${{ vars.FB_LOGIN_REDIRECT }}",
};
