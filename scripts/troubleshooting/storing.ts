import {
  emptyAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import type { Example, MessageCode } from "./example.ts";
import { NOW } from "./world.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** What GitHub says with 403 where no permission is missing. */
const REFUSALS: ReadonlyArray<[string, string, Record<string, string>?]> = [
  [
    "token-lifetime",
    "`octo-org` forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime.",
  ],
  [
    "token-classic",
    "`octo-org` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
  ],
  [
    "token-fine-grained",
    "`octo-org` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a personal access token (classic).",
  ],
  [
    "single-sign-on",
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    { "x-github-sso": "required" },
  ],
  ["archived", "Repository was archived so is read-only."],
  ["no-admin", "Must have admin rights to Repository."],
  ["suspended", "Sorry. Your account was suspended."],
];

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
  ...REFUSALS.map(([id, message, headers]) =>
    onWrite(id, "store-forbidden", jsonAnswer(403, { message }, headers), "GET"),
  ),
  {
    id: "github-web-site",
    of: "store-not-found",
    arrange: ({ inject, mint, storing }) => {
      inject({
        on: { server: "github" },
        ...redirectAnswer("/login?return_to=%2F"),
        times: FOREVER,
      });
      return { inputs: { ...mint(), ...storing } };
    },
  },
  onWrite("secret-refused", "store-failed", jsonAnswer(409, { message: "Conflict" })),
  {
    id: "repositories-endless",
    of: "store-failed",
    arrange: ({ github, inject, mint, storing, aGitHubToken }) => {
      const ids = [github.addRepository("octo-org/shop").id];
      const address = { organization: "octo-org", name: "FB_PAGE_TOKEN" };
      const selected = { visibility: "selected", selectedRepositoryIds: ids } as const;
      github.seedSecret(address, "old", selected);
      const sheet = { total_count: 70, repositories: ids.map((id) => ({ id })) };
      inject({ on: { path: /\/repositories$/ }, ...jsonAnswer(200, sheet), times: FOREVER });
      const token = aGitHubToken({ organization_secrets: "write" });
      const inputs = { "secret-organization": "octo-org", "github-token": token };
      return { inputs: { ...mint(), ...storing, ...inputs } };
    },
  },
  {
    id: "secret-not-new",
    of: "store-unconfirmed",
    arrange: ({ inject, mint, storing }) => {
      inject({
        on: { method: "GET", path: /FB_PAGE_TOKEN$/ },
        kind: "rewrite",
        rewrite: (body) => ({ ...body, updated_at: "2020-01-01T00:00:00Z" }),
        times: FOREVER,
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
      inject({ on: { server: "github", method }, ...effect, times: FOREVER });
      return { inputs: { ...mint(), ...storing } };
    },
  };
}
