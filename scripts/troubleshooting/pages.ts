import { aPage, graphErrors } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** No Page can be chosen, or no token for it comes back. */
export const PAGES: readonly Example[] = [
  {
    id: "page-not-visible",
    of: "page-not-visible",
    arrange: ({ mint }) => ({ inputs: { ...mint(), "page-id": "140000000000009" } }),
  },
  {
    id: "several-pages",
    of: "page-several",
    arrange: ({ graph, user, mint }) => {
      aPage(graph, { id: "140000000000002", name: "Red Door Cafe", role: user });
      return { inputs: { ...mint(), "page-id": "" } };
    },
  },
  {
    id: "no-page",
    of: "page-none",
    arrange: ({ page, mint }) => {
      const inputs = { ...mint(), "page-id": "" };
      page.roles.clear();
      return { inputs };
    },
  },
  {
    id: "page-not-visible-none-is",
    of: "page-not-visible",
    arrange: ({ page, mint }) => {
      const inputs = { ...mint(), "page-id": "140000000000009" };
      page.roles.clear();
      return { inputs };
    },
  },
  {
    id: "no-page-but-consent",
    of: "page-none",
    arrange: ({ graph, page, user, mint }) => {
      const other = aPage(graph, { id: "140000000000002", name: "Red Door Cafe", role: user });
      const inputs = { ...mint({ pages: [page, other] }), "page-id": "" };
      for (const { roles } of [page, other]) roles.clear();
      return { inputs };
    },
  },
  {
    id: "pages-not-listed",
    of: "page-permission-missing",
    arrange: ({ inject, mint }) => {
      inject({ on: { path: "/me/accounts" }, ...graphErrors.permissionDenied, times: FOREVER });
      return { inputs: { ...mint(), "page-id": "" } };
    },
  },
  {
    id: "no-token-for-page",
    of: "page-no-token",
    arrange: ({ page, user, mint }) => {
      page.requiresTwoFactor = true;
      user.twoFactor = false;
      return { inputs: mint() };
    },
  },
  {
    id: "endless-list",
    of: "answer-unexpected",
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
