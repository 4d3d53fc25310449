import { expect, test } from "vitest";
import { openBakery } from "../helpers/bakery.ts";
import { runBundle } from "../helpers/run-bundle.ts";

test("every problem of every input is said at once, and nothing is called", async () => {
  const { emulator } = await openBakery();
  const { exitCode, annotations, calls, outputs } = await runBundle({
    emulator,
    inputs: {
      "app-id": "my app",
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
    },
  });
  expect(exitCode).toBe(1);
  expect(annotations).toHaveLength(1);
  const { message = "" } = annotations[0] ?? {};
  for (const input of [
    "app-id",
    "app-secret",
    "user-token",
    "page-token",
    "page-id",
    "required-scopes",
    "allow-expiring",
    "warn-within-days",
    "fail-within-days",
    "data-access",
    "on-unhealthy",
    "secret-name",
    "secret-organization",
    "secret-app",
    "github-token",
    "graph-api-version",
    "graph-api-url",
    "timeout-seconds",
    "retries",
    "job-summary",
  ]) {
    expect(message).toContain(`\`${input}\``);
  }
  expect(calls).toEqual([]);
  expect(outputs).toEqual({});
});

test("without any token, both inputs are named, with the reasons for which a secret comes empty", async () => {
  const bakery = await openBakery();
  const { exitCode, annotations, calls } = await bakery.run({
    "user-token": "",
    "page-token": " \n",
  });
  expect(exitCode).toBe(1);
  for (const said of [
    "`user-token`",
    "`page-token`",
    "fork",
    "Dependabot",
    "`environment:`",
    "secrets: inherit",
    "typo",
  ]) {
    expect(annotations[0]?.message).toContain(said);
  }
  expect(calls).toEqual([]);
});

test("a secret name without user-token is an error, since a check stores nothing", async () => {
  const bakery = await openBakery();
  const { exitCode, annotations } = await bakery.run({
    "page-token": bakery.userToken.value,
    ...bakery.storing,
  });
  expect(exitCode).toBe(1);
  expect(annotations[0]?.message).toContain("`secret-name` needs `user-token`");
});

test("retired permissions name their successors", async () => {
  const bakery = await openBakery();
  const { annotations } = await bakery.mint({
    "required-scopes": "manage_pages publish_pages\noffline_access",
  });
  for (const successor of [
    "pages_manage_metadata",
    "pages_manage_engagement",
    "long-lived token",
  ]) {
    expect(annotations[0]?.message).toContain(successor);
  }
});

test("an empty optional input counts as not given", async () => {
  const bakery = await openBakery();
  const empty = Object.fromEntries(
    [
      "page-token",
      "page-id",
      "required-scopes",
      "allow-expiring",
      "warn-within-days",
      "data-access",
      "retries",
      "timeout-seconds",
      "secret-app",
      "job-summary",
    ].map((name) => [name, ""]),
  );
  expect((await bakery.mint(empty)).exitCode).toBe(0);
});

test("a missing variable does not switch the gate off", async () => {
  const bakery = await openBakery({ grant: { scopes: ["pages_show_list"] } });
  expect((await bakery.mint({ "required-scopes": " " })).outputs["missing-scopes"]).toBe(
    "pages_manage_posts,pages_read_engagement",
  );
});

test("two equal secret names are an error, whatever their capitals", async () => {
  const bakery = await openBakery();
  const { annotations } = await bakery.mint({
    ...bakery.storing,
    "user-token-secret-name": "fb_page_token",
  });
  expect(annotations[0]?.message).toContain("must differ");
});

test("secrets are masked although the inputs are refused", async () => {
  const bakery = await openBakery();
  const { stdout } = await bakery.mint({ "app-id": "" });
  expect(stdout).toContain(`::add-mask::${bakery.userToken.value}`);
  expect(stdout).toContain(`::add-mask::${bakery.app.secret}`);
});

test("a secret in the wrong input is not repeated", async () => {
  const bakery = await openBakery();
  const { stdout } = await bakery.mint({
    "app-id": bakery.app.secret,
    "page-id": "not-masked-anywhere-0123456789",
  });
  expect(stdout).not.toContain("not-masked-anywhere");
});

test.each(["secret-name", "required-scopes"])(
  "a secret put into %s is refused, and shown nowhere",
  async (input) => {
    const bakery = await openBakery({ app: { secret: `a${"b0c1d2e3f4".repeat(3)}5` } });
    const { exitCode, annotations, calls } = await bakery.mint({
      ...bakery.storing,
      [input]: bakery.app.secret,
    });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(`\`${input}\` holds one of the secrets`);
    expect(calls).toEqual([]);
  },
);

test("the job summary can be switched off, also for errors", async () => {
  const bakery = await openBakery();
  expect((await bakery.mint({ "job-summary": "false" })).summary).toBe("");
  expect((await bakery.mint({ "job-summary": "false", "app-id": "" })).summary).toBe("");
  expect((await bakery.mint({ "app-id": "" })).summary).toContain("❌");
});

test("started by hand, without the runner's files, it prints no token", async () => {
  const bakery = await openBakery();
  const { exitCode, stdout } = await bakery.run(
    { "user-token": bakery.userToken.value },
    { GITHUB_OUTPUT: "", GITHUB_STEP_SUMMARY: "" },
  );
  expect(exitCode).toBe(0);
  expect(stdout).not.toContain("::set-output");
});
