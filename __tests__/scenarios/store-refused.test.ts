import { expect } from "vitest";
import {
  emptyAnswer,
  htmlAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { scenario } from "../helpers/scenario.ts";
import { tokenFor } from "../helpers/storing-places.ts";

const KEY = { server: "github", path: /public-key$/ } as const;
const WRITE = { server: "github", method: "PUT" } as const;
const BOTH = { "user-token-secret-name": "FB_USER_TOKEN" };

scenario(
  "a refused write fails the job, says what was written, and hands the token over",
  async ({ mint, github, storing }) => {
    github.refuseWrites = true;
    const { exitCode, outputs, message, summary } = await mint({ ...storing, ...BOTH });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-forbidden"]);
    expect(outputs).toMatchObject({ healthy: "true", "secret-updated": "false" });
    expect(outputs["page-token"]).toMatch(/./);
    expect(message).toContain("Written: nothing. Not written: FB_PAGE_TOKEN, FB_USER_TOKEN.");
    expect(message).toContain("GITHUB_TOKEN");
    expect(summary).toContain("`FB_PAGE_TOKEN` not written");
  },
  { bundled: true },
);

scenario.each([
  ["a conflict", 409],
  ["a refused value", 422],
] as const)(
  "when the second write ends in %s, the first is said to be written",
  async ({ mint, emulator, storing, stored }, _name, status) => {
    const on = { method: "PUT", path: /FB_USER_TOKEN$/ };
    emulator.inject({ on, ...jsonAnswer(status, { message: "No." }) });
    const { exitCode, message, outputs } = await mint({ ...storing, ...BOTH });
    expect([exitCode, outputs["secret-updated"]]).toEqual([1, "false"]);
    expect(message).toContain("Written: FB_PAGE_TOKEN. Not written: FB_USER_TOKEN.");
    expect(stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
  },
);

scenario.each<[string, FaultEffect, string]>([
  ["a redirect", redirectAnswer("https://elsewhere.test/", 301), "points elsewhere"],
  ["HTML", htmlAnswer(200), "is not JSON"],
  ["a limit that is long", throttledAnswer(429, 3600), "GitHub limits the calls"],
  ["an outage", htmlAnswer(502), "GitHub did not store the secret"],
  ["no connection", { kind: "reset" }, "the connection was cut"],
  ["another form", jsonAnswer(200, { key_id: "1" }), "`$.key` should be"],
  [
    "a key that is none",
    jsonAnswer(200, { key_id: "1", key: "AAAA" }),
    "`$.key` should be 32 bytes in base64, but it is 3 bytes",
  ],
  [
    "a status that allows no body, and one",
    {
      kind: "rewrite",
      rewrite: () => ({ key_id: "1", key: Buffer.alloc(32, 7).toString("base64") }),
      status: 205,
    },
    "An answer has an unexpected form",
  ],
])(
  "%s in place of the public key fails the run before a Page token is asked for",
  async ({ mint, emulator, page, storing }, _name, effect, says) => {
    emulator.inject({ on: KEY, ...effect });
    const { exitCode, message, calls, outputs } = await mint({
      ...storing,
      "page-id": page.id,
      retries: "0",
    });
    expect([exitCode, message]).toEqual([1, expect.stringContaining(says)]);
    expect(calls.some(({ path }) => path.endsWith(`/${page.id}`))).toBe(false);
    expect(outputs).not.toHaveProperty("healthy");
  },
);

scenario.each<[string, FaultEffect]>([
  ["a page of HTML", htmlAnswer(200)],
  ["nothing", emptyAnswer()],
])(
  "a write that something else than GitHub answers with %s is not taken for done",
  async ({ mint, emulator, github, storing, stored }, _name, effect) => {
    github.seedSecret({ repository: REPOSITORY, name: "FB_PAGE_TOKEN" }, "old");
    emulator.inject({ on: WRITE, ...effect });
    const once = await mint({ ...storing, retries: "0" });
    expect([once.exitCode, once.outputs["secret-updated"], stored("FB_PAGE_TOKEN")]).toEqual([
      1,
      "false",
      "old",
    ]);
    expect(once.outputs["error-code"]).toBe("answer-unexpected");
    emulator.inject({ on: WRITE, ...effect });
    const again = await mint({ ...storing, retries: "1" });
    expect([again.exitCode, stored("FB_PAGE_TOKEN")]).toEqual([0, again.outputs["page-token"]]);
  },
);

scenario(
  "an organization's secret whose repositories are not found is not written, so that no other sees it",
  async (scene) => {
    const { mint, emulator, github, storing } = scene;
    const address = { organization: "octo-org", name: "FB_PAGE_TOKEN" };
    const selectedRepositoryIds = [github.addRepository("octo-org/shop").id];
    github.seedSecret(address, "old", { visibility: "selected", selectedRepositoryIds });
    const on = { server: "github", path: /\/repositories$/ } as const;
    emulator.inject({ on, ...jsonAnswer(404, { message: "Not Found" }) });
    const { exitCode } = await mint({
      ...storing,
      "secret-organization": "octo-org",
      "github-token": tokenFor(scene, { organization_secrets: "write" }),
    });
    expect(exitCode).toBe(1);
    expect(github.secret(address)).toMatchObject({ value: "old", visibility: "selected" });
  },
);

scenario("bad credentials for an organization's secret are told as that", async (scene) => {
  const { mint, emulator, storing } = scene;
  const on = { server: "github", path: "/orgs/octo-org/actions/secrets/FB_PAGE_TOKEN" } as const;
  emulator.inject({ on, ...jsonAnswer(401, { message: "Bad credentials" }) });
  const { message } = await mint({
    ...storing,
    "secret-organization": "octo-org",
    "github-token": tokenFor(scene, { organization_secrets: "write" }),
  });
  expect(message).toContain("GitHub says: “Bad credentials” (HTTP 401).");
});
