import {
  aBusiness,
  aPage,
  fieldErrors,
  githubRefusals,
  jsonAnswer,
  movePage,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { Example, MessageCode } from "./example.ts";
import type { ExampleWorld } from "./world.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** What Facebook and GitHub say in sentences of their own, and what each means. */
export const REFUSED: readonly Example[] = [
  {
    id: "page-moved",
    of: "page-moved",
    arrange: ({ graph, user, page, mint }) => {
      const inputs = { ...mint(), "page-id": "140000000000008" };
      movePage(graph, aPage(graph, { id: "140000000000008", role: user }), page);
      return { inputs };
    },
  },
  {
    id: "page-is-a-business",
    of: "page-other-object",
    arrange: ({ graph, mint }) => {
      const { id } = aBusiness(graph, { id: "150000000000001", name: "Bakers Ltd" });
      return { inputs: { ...mint(), "page-id": id } };
    },
  },
  {
    id: "page-is-a-profile",
    of: "page-other-object",
    arrange: ({ graph, user, mint }) => {
      aPage(graph, {
        id: "140000000000007",
        name: "Red Door Cafe",
        role: user,
        profileNumber: "61550000000001",
      });
      return { inputs: { ...mint(), "page-id": "61550000000001" } };
    },
  },
  {
    id: "page-twice",
    of: "page-twice",
    arrange: ({ page, aPageToken }) => ({
      inputs: {
        "page-id": `${page.id}, 140000000000002`,
        "page-token": `${aPageToken().value}\n${aPageToken().value}`,
      },
    }),
  },
  refusedById("two-factor", "two-factor-required", fieldErrors.twoFactorRequired),
  refusedById("checkpoint", "checkpoint", fieldErrors.checkpoint),
  {
    id: "address-not-allowed",
    of: "app-address-not-allowed",
    arrange: ({ inject, mint }) => {
      inject({ on: { path: /./ }, ...fieldErrors.ipNotAllowed, times: FOREVER });
      return { inputs: mint() };
    },
  },
  {
    id: "github-address-not-allowed",
    of: "store-address-not-allowed",
    arrange: ({ inject, mint, storing }) => {
      inject({ on: { server: "github" }, ...githubRefusals.ipAllowList, times: FOREVER });
      return { inputs: { ...mint(), ...storing } };
    },
  },
  {
    id: "scope-unknown",
    of: "scope-unknown",
    arrange: ({ mint }) => ({
      inputs: { ...mint(), "required-scopes": "pages_show_list, pages_manage_post" },
    }),
  },
  inspectedAs("dead-two-factor", fieldErrors.twoFactorRequired),
  inspectedAs("dead-page-not-accessible", fieldErrors.pageNotAccessible),
];

/** A Page token of which an inspection says this. */
function inspectedAs(
  id: string,
  error: Pick<Extract<FaultEffect, { kind: "graph-error" }>, "code" | "message" | "subcode">,
): Example {
  const { code, message, subcode } = error;
  return {
    id,
    of: "invalid",
    arrange: ({ inject, check }) => {
      inject({
        on: { path: "/debug_token" },
        kind: "rewrite",
        rewrite: ({ data }) => ({
          data: { ...data, is_valid: false, error: { code, message, subcode } },
        }),
      });
      return { inputs: check() };
    },
  };
}

/** The Page refuses so by its id, and is not in the list. */
function refusedById(id: string, of: MessageCode, effect: FaultEffect): Example {
  return {
    id,
    of,
    arrange: ({ inject, mint, page }: ExampleWorld) => {
      inject({ on: { path: `/${page.id}` }, ...effect, times: FOREVER });
      const empty = jsonAnswer(200, { data: [] });
      inject({ on: { path: "/me/accounts" }, ...empty, times: FOREVER });
      return { inputs: mint() };
    },
  };
}
