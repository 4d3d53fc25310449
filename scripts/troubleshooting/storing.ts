import {
  emptyAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { Example, MessageCode } from "./example.ts";
import { NOW } from "./world.ts";

/** A secret could not be written, or GitHub does not let the token write it. */
export const STORING: readonly Example[] = [
  {
    id: "may-not-write",
    of: "store-forbidden",
    arrange: ({ aGitHubToken, mint, storing }) => ({
      inputs: { ...mint(), ...storing, "github-token": aGitHubToken({ secrets: "read" }) },
    }),
  },
  {
    id: "github-token-refused",
    of: "store-forbidden",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint(), ...storing, "github-token": "not-a-token-that-GitHub-knows" },
    }),
  },
  {
    id: "place-not-found",
    of: "store-not-found",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint(), ...storing, "secret-repository": "octo-org/bakkery" },
    }),
  },
  onWrite("secret-refused", "store-failed", jsonAnswer(409, { message: "Conflict" })),
  {
    id: "secret-not-new",
    of: "store-unconfirmed",
    arrange: ({ inject, mint, storing }) => {
      inject({
        on: { method: "GET", path: /FB_PAGE_TOKEN$/ },
        kind: "rewrite",
        rewrite: (body) => ({ ...body, updated_at: "2020-01-01T00:00:00Z" }),
        times: Number.POSITIVE_INFINITY,
      });
      return { inputs: { ...mint(), ...storing } };
    },
  },
  onWrite(
    "github-redirect",
    "answer-unexpected",
    redirectAnswer("https://elsewhere.example/", 307),
  ),
  onWrite("github-busy", "github-limited", {
    ...throttledAnswer(429),
    headers: { date: NOW, "retry-after": "600" },
  }),
  onWrite("github-cut", "no-answer", { kind: "reset" }),
  onWrite("github-empty", "answer-unexpected", emptyAnswer(), "GET"),
];

/** A run that meets this at GitHub. */
function onWrite(
  id: string,
  of: MessageCode,
  effect: FaultEffect,
  method: "GET" | "PUT" = "PUT",
): Example {
  return {
    id,
    of,
    arrange: ({ inject, mint, storing }) => {
      inject({ on: { server: "github", method }, ...effect, times: Number.POSITIVE_INFINITY });
      return { inputs: { ...mint(), ...storing } };
    },
  };
}
