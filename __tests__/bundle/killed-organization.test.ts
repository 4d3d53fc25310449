import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { openBakery } from "../helpers/bakery.ts";
import { runBundle } from "../helpers/run-bundle.ts";
import { arrival, describe, type Moment, PAGE_SECRET, SIGNALS, test } from "./cut-off.ts";

const ORGANIZATION: Array<[string, Moment]> = [
  ["the Page by its id", { method: "GET", path: /\/\d{15}$/ }],
  ["who may read the secret", { method: "GET", path: /FB_PAGE_TOKEN$/ }],
  ["the sheet of repositories that may", { method: "GET", path: /\/repositories$/ }],
  ["the write", { method: "PUT", path: /FB_PAGE_TOKEN$/ }],
];

describe.each(ORGANIZATION)("a run for an organization, cut off at %s", (_name, on) => {
  test.each([...SIGNALS, "SIGKILL" as const])(
    "by %s leaves the old secret, and those who may read it",
    async (signal) => {
      const { emulator, github, aGitHubToken, credentials, userToken, page } = await openBakery();
      const { id } = github.addRepository("octo-org/reader");
      const secret = { organization: "octo-org", name: PAGE_SECRET };
      github.seedSecret(secret, "old", { visibility: "selected", selectedRepositoryIds: [id] });
      emulator.inject({ on, kind: "hang", times: Number.POSITIVE_INFINITY });
      const { exitCode, log } = await runBundle({
        emulator,
        inputs: {
          ...credentials,
          "user-token": userToken.value,
          "page-id": page.id,
          "secret-name": PAGE_SECRET,
          "secret-organization": "octo-org",
          "github-token": aGitHubToken({ organization_secrets: "write" }),
        },
        onStart: (kill) =>
          arrival(emulator, on).then(() => setTimeout(50).then(() => kill(signal))),
      });
      expect(exitCode).toBe(signal === "SIGKILL" ? null : 1);
      expect(github.secret(secret)).toMatchObject({ value: "old", selectedRepositoryIds: [id] });
      if (signal !== "SIGKILL") expect(log.at(-1)).toMatch(/^Cancelled \(SIG/);
    },
  );
});
