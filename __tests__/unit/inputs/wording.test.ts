import { expect, test } from "vitest";
import { makeToken } from "../../helpers/make-token.ts";
import { refusalOf, type With } from "../../helpers/raw-inputs.ts";

// The words are the product: a change of one is seen in the file, and meant. `vitest -u` writes them.

const token = makeToken();
const STORING: With = { "secret-name": "FB_PAGE_TOKEN", "github-token": makeToken(40) };

/** What is said of each set of inputs, one paragraph a problem. */
const inWords = (...sets: With[]) =>
  sets.map((given) => `- ${refusalOf(given)?.message}\n`).join("\n");

test("what is said of inputs that are missing", async () => {
  const said = inWords({ "app-id": "" }, { "app-secret": "" }, { "user-token": "" });
  await expect(said).toMatchFileSnapshot("wording/missing.md");
});

test("what is said of inputs of a bad form", async () => {
  const said = inWords(
    { "app-id": "my-app" },
    { "page-id": "BlueDoorBakery" },
    { "app-secret": "two words" },
    { "app-id": token, "user-token": token },
    { "app-id": "1.90723450011712E+15" },
    { "page-id": "1.4E+15" },
    { "page-token": "null" },
    { "app-secret": "x" },
    { "github-token": "***" },
    { "user-token": "secrets.FB_USER_TOKEN" },
    { "user-token": `IGAA${token}` },
    { "user-token": `THAA${token}` },
    { "page-token": `eyJ${token}` },
    { "page-token": `github_pat_${token}` },
    { "required-scopes": "none, pages_show_list" },
    { "required-scopes": "Pages-Show-List" },
    { "required-scopes": "manage_pages" },
    { "allow-expiring": "yes" },
    { "warn-within-days": "36501" },
    { "fail-within-days": "-1" },
    { "timeout-seconds": "0" },
    { retries: "x".repeat(21) },
    { "data-access": "no" },
    { "on-unhealthy": "ignore" },
    { "graph-api-version": "25.0" },
    { "graph-api-url": "graph.facebook.com" },
    { "graph-api-url": "http://graph.facebook.com" },
    { "graph-api-url": "https://graph.facebook.com/?a=b" },
  );
  await expect(said).toMatchFileSnapshot("wording/forms.md");
});

test("what is said of inputs about several Pages", async () => {
  const ids = Array.from({ length: 101 }, (_, at) => String(1000 + at)).join(" ");
  const said = inWords(
    { "page-id": ids },
    { "page-id": "12, Bakery, 1.9E+15" },
    { "page-id": "my Page" },
    { "page-id": "all 12" },
    { "page-id": "all", "page-token": token },
    { "page-id": "all", ...STORING },
    { "page-token": `${token}\n${token}x` },
    { "page-token": `${token}\ntwo words`, "page-id": "1 2" },
    { ...STORING, "page-id": "1 2", "secret-name": "{page-id}_TOKEN" },
    { ...STORING, "page-id": "1 2", "secret-name": "FB_{page_id}" },
    {
      ...STORING,
      "page-id": "1 2",
      "secret-name": "FB_{page-id}",
      "user-token-secret-name": "fb_2",
    },
  );
  await expect(said).toMatchFileSnapshot("wording/pages.md");
});

test("what is said of inputs about storing", async () => {
  const said = inWords(
    ...[
      { "secret-name": "1ST" },
      { "secret-name": "GITHUB_TOKEN" },
      { "user-token-secret-name": "fb_page_token" },
      { "github-token": "" },
      { "secret-app": "pages" },
      { "secret-app": "dependabot", "secret-environment": "prod" },
      { "secret-environment": ".." },
      { "secret-organization": "octo-org", "secret-environment": "prod" },
      { "secret-organization": "octo-org", "secret-repository": "ada/other" },
      { "secret-organization": "@octo-org" },
      { "secret-repository": "bakery" },
      { "github-api-url": "http://example.com" },
      { "user-token": "", "page-token": token },
    ].map((differing) => ({ ...STORING, ...differing })),
  );
  await expect(said).toMatchFileSnapshot("wording/storing.md");
});
