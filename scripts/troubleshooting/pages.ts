import { aPage, graphErrors } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** No Page can be chosen, or no token for it comes back. */
export const PAGES: readonly Example[] = [
  {
    id: "page-not-visible",
    title: "The Page is not visible to the user token",
    arrange: ({ mint }) => ({ inputs: { ...mint(), "page-id": "140000000000009" } }),
  },
  {
    id: "several-pages",
    title: "Several Pages are visible: choose one",
    arrange: ({ graph, user, mint }) => {
      aPage(graph, { id: "140000000000002", name: "Red Door Cafe", role: user });
      return { inputs: { ...mint(), "page-id": "" } };
    },
  },
  {
    id: "no-page",
    title: "No Page is visible to the user token",
    arrange: ({ page, mint }) => {
      const inputs = { ...mint(), "page-id": "" };
      page.roles.clear();
      return { inputs };
    },
  },
  {
    id: "page-not-visible-none-is",
    title: "The Page is not visible to the user token",
    arrange: ({ page, mint }) => {
      const inputs = { ...mint(), "page-id": "140000000000009" };
      page.roles.clear();
      return { inputs };
    },
  },
  {
    id: "no-page-but-consent",
    title: "No Page is visible to the user token",
    arrange: ({ page, mint }) => {
      const inputs = { ...mint({ pages: [page] }), "page-id": "" };
      page.roles.clear();
      return { inputs };
    },
  },
  {
    id: "pages-not-listed",
    title: "The user token may not list Pages",
    arrange: ({ inject, mint }) => {
      inject({ on: { path: "/me/accounts" }, ...graphErrors.permissionDenied, times: FOREVER });
      return { inputs: { ...mint(), "page-id": "" } };
    },
  },
  {
    id: "no-token-for-page",
    title: "Facebook gives no token for the Page",
    arrange: ({ page, user, mint }) => {
      page.requiresTwoFactor = true;
      user.twoFactor = false;
      return { inputs: mint() };
    },
  },
  {
    id: "endless-list",
    title: "The list of Pages does not end",
    arrange: ({ inject, mint }) => {
      let sheet = 0;
      inject({
        on: { path: "/me/accounts" },
        kind: "rewrite",
        status: 200,
        rewrite: () => ({
          data: [],
          paging: { next: `https://graph.facebook.com/me/accounts?after=${++sheet}` },
        }),
        times: FOREVER,
      });
      return { inputs: { ...mint(), "page-id": "" } };
    },
  },
];
