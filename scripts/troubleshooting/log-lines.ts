import { setTimeout } from "node:timers/promises";
import { jsonAnswer } from "../../emulator/builders.ts";
import type { Example } from "./example.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** Lines of the log about storing that come with no annotation of their own. */
export const LOG_LINES: readonly Example[] = [
  {
    id: "not-stored",
    of: "not-stored",
    says: "Not stored: secret FB_USER_TOKEN",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint(), ...storing, "user-token-secret-name": "FB_USER_TOKEN" },
    }),
  },
  {
    id: "not-stored-unhealthy",
    of: "not-stored",
    says: "because the Page token is not healthy",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint({ scopes: ["pages_show_list"] }), ...storing },
    }),
  },
  {
    id: "not-stored-kept",
    of: "not-stored",
    says: "because the Page token was kept",
    arrange: ({ check, mint, storing }) => ({
      inputs: { ...mint(), ...check(), ...storing },
    }),
  },
  {
    id: "metadata-unreadable",
    of: "metadata-unreadable",
    says: "but its metadata could not be read",
    arrange: ({ inject, mint, storing }) => {
      const refusal = jsonAnswer(500, { message: "Server Error" });
      inject({ on: { method: "GET", path: /FB_PAGE_TOKEN$/ }, ...refusal, times: FOREVER });
      return { inputs: { ...mint(), ...storing } };
    },
  },
  {
    id: "cancelled",
    of: "cancelled",
    says: "Cancelled (SIGINT)",
    arrange: ({ inject, calls, mint, storing }) => {
      inject({ on: { method: "PUT" }, kind: "hang", times: FOREVER });
      return {
        inputs: { ...mint(), ...storing },
        follow: async (cancel) => {
          while (!calls.some(({ method }) => method === "PUT"))
            await setTimeout(5, undefined, { ref: false });
          cancel();
        },
      };
    },
  },
];
