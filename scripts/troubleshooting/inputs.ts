import type { Example } from "./example.ts";

/** Inputs that are refused: every sentence about one is in one of these logs. */
export const INPUTS: readonly Example[] = [
  {
    id: "no-token",
    of: "input-invalid",
    arrange: () => ({ inputs: {} }),
  },
  {
    id: "no-credentials",
    of: "input-invalid",
    arrange: ({ check }) => ({ inputs: { ...check(), "app-id": "", "app-secret": "" } }),
  },
  {
    id: "forms",
    of: "input-invalid",
    arrange: ({ mint }) => ({
      inputs: {
        ...mint(),
        "page-id": "https://www.facebook.com/bakery",
        "required-scopes": "Pages Manage",
        "allow-expiring": "yes",
        "warn-within-days": "two weeks",
        "data-access": "no",
        "secret-name": "${{ secrets.FB_PAGE_TOKEN }}",
        "user-token-secret-name": "GITHUB_TOKEN",
        "secret-repository": "https://github.com/octo-org/bakery",
        "secret-environment": "..",
        "secret-app": "pages",
        "github-token": "two words",
        "graph-api-version": "25",
        "graph-api-url": "http://graph.facebook.com",
        "github-api-url": "api.github.com",
      },
    }),
  },
  {
    id: "float-ids",
    of: "input-invalid",
    arrange: ({ mint }) => ({
      inputs: { ...mint(), "app-id": "1.90723450011712E+15", "page-id": "1.4E+15" },
    }),
  },
  {
    id: "no-secrets",
    of: "input-invalid",
    arrange: ({ check, storing }) => ({
      inputs: {
        ...check(),
        ...storing,
        "app-secret": "hunter2",
        "user-token": "undefined",
        "page-token": "***",
        "github-token": "secrets.SECRETS_TOKEN",
      },
    }),
  },
  {
    id: "other-families",
    of: "input-invalid",
    arrange: () => ({
      inputs: { "user-token": `IG${"AA".repeat(20)}`, "page-token": `ey${"J0".repeat(20)}` },
    }),
  },
  {
    id: "retired-permissions",
    of: "input-invalid",
    arrange: ({ mint }) => ({
      inputs: { ...mint(), "required-scopes": "manage_pages, publish_pages, publish_actions" },
    }),
  },
  {
    id: "storing-conflicts",
    of: "input-invalid",
    arrange: ({ mint }) => ({
      inputs: {
        ...mint(),
        "secret-name": "FB_TOKEN",
        "user-token-secret-name": "fb_token",
        "secret-environment": "production",
        "secret-organization": "octo-org",
        "secret-app": "dependabot",
      },
    }),
  },
  {
    id: "storing-without-user-token",
    of: "input-invalid",
    arrange: ({ check, storing }) => ({ inputs: { ...check(), ...storing } }),
  },
  {
    id: "stray-secret",
    of: "input-invalid",
    arrange: ({ mint, app }) => ({ inputs: { ...mint(), "page-id": app.secret } }),
  },
];
