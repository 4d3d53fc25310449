import { anApp, aPage, days } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

/** Findings about the Page token, but for its death. */
export const PAGE_TOKEN: readonly Example[] = [
  {
    id: "wrong-app",
    of: "wrong-app",
    arrange: ({ graph, check }) => ({
      inputs: check({ app: anApp(graph, { id: "1200000000000002" }) }),
    }),
  },
  {
    id: "wrong-type",
    of: "wrong-type",
    arrange: ({ aUserToken }) => ({ inputs: { "page-token": aUserToken().value } }),
  },
  {
    id: "wrong-type-app",
    of: "wrong-type",
    arrange: ({ app }) => ({ inputs: { "page-token": `${app.id}|${app.secret}` } }),
  },
  {
    id: "wrong-page",
    of: "wrong-page",
    arrange: ({ graph, user, page, check }) => {
      const cafe = aPage(graph, { id: "140000000000002", name: "Red Door Cafe", role: user });
      return { inputs: { ...check({ page: cafe }), "page-id": page.id } };
    },
  },
  {
    id: "expires",
    of: "expires",
    arrange: ({ check }) => ({ inputs: check({ expiresIn: days(30) }) }),
  },
  {
    id: "expires-though-minted",
    of: "expires",
    arrange: ({ inject, clock, mint }) => {
      inject({
        on: { path: "/debug_token" },
        kind: "rewrite",
        rewrite: ({ data }) =>
          data.type === "PAGE"
            ? { data: { ...data, expires_at: clock.now() + days(30) } }
            : { data },
        times: Number.POSITIVE_INFINITY,
      });
      return { inputs: mint() };
    },
  },
  {
    id: "expires-soon",
    of: "expires-soon",
    arrange: ({ check }) => ({
      inputs: { ...check({ expiresIn: days(10) }), "allow-expiring": "true" },
    }),
  },
  {
    id: "data-access-expired",
    of: "data-access-expired",
    arrange: ({ check }) => ({ inputs: check({ dataAccessIn: -days(2) }) }),
  },
  {
    id: "data-access-expires-soon",
    of: "data-access-expires-soon",
    arrange: ({ check }) => ({ inputs: check({ dataAccessIn: days(10) }) }),
  },
  {
    id: "missing-scopes",
    of: "missing-scopes",
    arrange: ({ check }) => ({
      inputs: check({ scopes: ["pages_show_list", "pages_read_engagement"] }),
    }),
  },
  {
    id: "scope-not-for-page",
    of: "scope-not-for-page",
    arrange: ({ graph, check }) => {
      const cafe = aPage(graph, { id: "140000000000002" });
      return { inputs: check({ granular: { pages_manage_posts: [cafe] } }) };
    },
  },
];
