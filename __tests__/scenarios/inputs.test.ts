import { expect } from "vitest";
import { INPUT_NAMES } from "../../src/inputs/names.ts";
import { scenario } from "../helpers/scenario.ts";

/** Every input with a value that it does not take; a secret name makes `github-token` one of them. */
const WRONG = {
  "app-id": "my app",
  "app-secret": "",
  "page-id": "https://facebook.com/bakery",
  "required-scopes": "manage_pages, pages_manage_posts",
  "allow-expiring": "yes",
  "warn-within-days": "two weeks",
  "fail-within-days": "-1",
  "data-access": "no",
  "on-unhealthy": "ignore",
  "secret-name": "GITHUB_PAGE",
  "secret-environment": "production",
  "secret-organization": "octo-org",
  "secret-app": "pages",
  "graph-api-version": "25",
  "graph-api-url": "http://graph.example.com",
  "timeout-seconds": "0",
  retries: "many",
  "job-summary": "maybe",
};

scenario(
  "every problem of every input is said at once, and nothing is called",
  async ({ run }) => {
    const { exitCode, annotations, message, calls, outputs, summary } = await run(WRONG);
    expect([exitCode, annotations.length, calls]).toEqual([1, 1, []]);
    expect(outputs["error-code"]).toBe("input-invalid");
    // The environment is told together with the organization that excludes it.
    const { "secret-environment": _excluded, ...wrong } = WRONG;
    for (const input of [...Object.keys(wrong), "user-token", "page-token", "github-token"]) {
      expect(message).toContain(`\`${input}\``);
    }
    expect(summary).toContain("The inputs need attention");
  },
  { bundled: true },
);

scenario(
  "without any token, both inputs are named, with the reasons for which a secret comes empty",
  async ({ run }) => {
    const { exitCode, message, calls } = await run({ "user-token": "", "page-token": " \n" });
    expect([exitCode, calls]).toEqual([1, []]);
    for (const said of [
      "`user-token`",
      "`page-token`",
      "fork",
      "Dependabot",
      "`environment:`",
      "secrets: inherit",
      "typo",
    ]) {
      expect(message).toContain(said);
    }
  },
);

scenario(
  "a secret name without user-token is an error, since a check stores nothing",
  async ({ run, userToken, storing }) => {
    const { exitCode, message } = await run({ "page-token": userToken.value, ...storing });
    expect(exitCode).toBe(1);
    expect(message).toContain("`secret-name` needs `user-token`");
  },
);

scenario("retired permissions name their successors", async ({ mint }) => {
  const { message } = await mint({
    "required-scopes": "manage_pages publish_pages\noffline_access",
  });
  for (const successor of [
    "pages_manage_metadata",
    "pages_manage_engagement",
    "long-lived token",
  ]) {
    expect(message).toContain(successor);
  }
});

scenario(
  "an empty optional input counts as not given",
  async ({ mint }) => {
    const given = ["app-id", "app-secret", "user-token", "graph-api-url", "github-api-url"];
    const optional = INPUT_NAMES.filter((name) => !given.includes(name));
    const empty = Object.fromEntries(optional.map((name) => [name, ""]));
    expect((await mint(empty)).exitCode).toBe(0);
  },
  { bundled: true },
);

scenario(
  "a missing variable does not switch the gate off",
  async ({ mint }) => {
    expect((await mint({ "required-scopes": " " })).outputs["missing-scopes"]).toBe(
      "pages_manage_posts,pages_read_engagement",
    );
  },
  { scene: { grant: { scopes: ["pages_show_list"] } } },
);

scenario(
  "two equal secret names are an error, whatever their capitals",
  async ({ mint, storing }) => {
    const { message } = await mint({ ...storing, "user-token-secret-name": "fb_page_token" });
    expect(message).toContain("must differ");
  },
);

scenario("the job summary can be switched off, also for errors", async ({ mint }) => {
  expect((await mint({ "job-summary": "false" })).summary).toBe("");
  expect((await mint({ "job-summary": "false", "app-id": "" })).summary).toBe("");
  expect((await mint({ "app-id": "" })).summary).toContain("❌");
});
