import {
  emptyAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { Example } from "./example.ts";
import { NOW } from "./world.ts";

/** A secret could not be written, or GitHub does not let the token write it. */
export const STORING: readonly Example[] = [
  {
    id: "may-not-write",
    title: "`github-token` may not write secrets",
    arrange: ({ aGitHubToken, mint, storing }) => ({
      inputs: { ...mint(), ...storing, "github-token": aGitHubToken({ secrets: "read" }) },
    }),
  },
  {
    id: "github-token-refused",
    title: "GitHub does not accept `github-token`",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint(), ...storing, "github-token": "not-a-token-that-GitHub-knows" },
    }),
  },
  {
    id: "place-not-found",
    title: "The place of the secret was not found",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint(), ...storing, "secret-repository": "octo-org/bakkery" },
    }),
  },
  onWrite("secret-refused", "GitHub refused the secret", jsonAnswer(409, { message: "Conflict" })),
  {
    id: "secret-not-new",
    title: "A secret is not as new as it should be",
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
    "api.github.com answers with a redirect",
    redirectAnswer("https://elsewhere.example/", 307),
  ),
  onWrite("github-busy", "GitHub cannot answer now", {
    ...throttledAnswer(429),
    headers: { date: NOW, "retry-after": "600" },
  }),
  onWrite("github-cut", "No answer from api.github.com", { kind: "reset" }),
  onWrite("github-empty", "No usable answer from api.github.com", emptyAnswer(), "GET"),
];

/** A run that meets this at GitHub. */
function onWrite(
  id: string,
  title: string,
  effect: FaultEffect,
  method: "GET" | "PUT" = "PUT",
): Example {
  return {
    id,
    title,
    arrange: ({ inject, mint, storing }) => {
      inject({ on: { server: "github", method }, ...effect, times: Number.POSITIVE_INFINITY });
      return { inputs: { ...mint(), ...storing } };
    },
  };
}
