import { describe, expect, it } from "vitest";
import { anApp, aUser } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";
import { DialogBrowser, readBoxes } from "./dialog-browser.ts";

const bakery = useBakery();
const BACK = "https://example.com/back?from=fb";

/** Opens the dialog as Ada, logged in, with a good request but for these parameters. */
function ask(query: Record<string, string>, path = "/v25.0/dialog/oauth") {
  const { emulator, app, user } = bakery;
  if (app.redirectUris.length === 0) app.redirectUris = [BACK];
  emulator.dialog.loggedIn ??= user;
  return new DialogBrowser(emulator).open(path, {
    client_id: app.id,
    redirect_uri: BACK,
    ...query,
  });
}

describe("a request that the dialog cannot trust ends on an error page, not at the redirect", () => {
  it.each([
    ["an unknown app", { client_id: "999" }, "Invalid App ID"],
    ["no app", { client_id: "" }, "Invalid App ID"],
    ["no redirect", { redirect_uri: "" }, "redirect_uri is required"],
    ["another query in the redirect", { redirect_uri: `${BACK}2` }, "URL Blocked"],
    ["another path", { redirect_uri: "https://example.com/back/?from=fb" }, "URL Blocked"],
    ["no address", { redirect_uri: "back" }, "URL Blocked"],
    ["localhost for a live app", { redirect_uri: "http://localhost/" }, "URL Blocked"],
    ["an unknown response type", { response_type: "id_token" }, "response_type id_token"],
    ["an unknown configuration", { config_id: "77" }, "config_id 77"],
    ["plain PKCE", { code_challenge: "x".repeat(43) }, "code_challenge_method must be S256"],
    [
      "a challenge that is no hash",
      { code_challenge: "x", code_challenge_method: "S256" },
      "code_challenge must be",
    ],
  ])("%s", async (_what, query, said) => {
    const page = await ask(query);
    expect(page).toMatchObject({ status: 400, location: "" });
    expect(page.text.replaceAll("&#39;", "'")).toContain(said);
  });

  it("a restricted app", async () => {
    bakery.app.restricted = true;
    expect((await ask({})).text).toContain("Feature Unavailable");
  });

  it("an app in development mode, for people without a role on it", async () => {
    bakery.app.mode = "development";
    expect(await ask({})).toMatchObject({ status: 400, location: "" });
    expect((await ask({})).text).toContain("App not active");
    bakery.app.developers.add(bakery.user.id);
    expect((await ask({})).status).toBe(200);
  });

  it("somebody who has to confirm on Facebook first", async () => {
    bakery.user.condition = "checkpointed";
    expect((await ask({})).text).toContain("Confirm that this is you");
  });
});

describe("an app in development mode", () => {
  it.each([
    ["http://localhost/", 200],
    ["http://localhost:8123/any?x=1", 200],
    ["http://127.0.0.1:8123/", 400],
    ["http://localhost.example.com/", 400],
    ["http://localhost@example.com/", 400],
    ["https://localhost/", 400],
    ["http://example.com/", 400],
  ])("sends people to %s: %i", async (redirect_uri, status) => {
    bakery.app.mode = "development";
    bakery.app.developers.add(bakery.user.id);
    expect((await ask({ redirect_uri })).status).toBe(status);
  });
});

it.each(["http://example.com/", "bakery://back"])(
  "%s is no https and is refused even where the list of a live app names it",
  async (redirect_uri) => {
    bakery.app.redirectUris = [redirect_uri];
    expect((await ask({ redirect_uri })).text).toContain("URL Blocked");
  },
);

it("state within the redirect does not count when it is compared", async () => {
  const redirect_uri = "https://example.com/back?state=9&from=fb";
  expect((await ask({ redirect_uri })).status).toBe(200);
});

describe("scopes that Facebook does not know", () => {
  const scope = "manage_pages,pages_show_list";

  it("are an error page for developers of the app", async () => {
    bakery.app.developers.add(bakery.user.id);
    expect((await ask({ scope })).text).toContain("Invalid Scopes: manage_pages");
  });

  it("are left out for everybody else", async () => {
    bakery.emulator.dialog.loggedIn = aUser(bakery.emulator.graph, { name: "Grace" });
    expect(Object.keys(readBoxes(await ask({ scope })))).toEqual(["scope[pages_show_list]"]);
  });
});

it("a configuration of Login for Business takes the place of scope", async () => {
  const { graph, dialog } = bakery.emulator;
  const configurations = new Map([["77", { scopes: ["email", "leads_retrieval"] }]]);
  const app = anApp(graph, { redirectUris: [BACK], configurations });
  dialog.loggedIn = aUser(graph);
  const page = await ask({ client_id: app.id, config_id: "77", scope: "pages_show_list" });
  expect(Object.keys(readBoxes(page))).toEqual(["scope[email]", "scope[leads_retrieval]"]);
});

/** As public SDKs write the dialog's address, but for ids. */
describe("the address of a login that an SDK writes", () => {
  it.each([
    ["facebook-sdk, Python", "/dialog/oauth", { scope: "email,pages_show_list" }],
    ["restfb", "/v25.0/dialog/oauth", { scope: "email,pages_show_list", state: "x" }],
    [
      "php-graph-sdk",
      "/v2.10/dialog/oauth",
      { sdk: "php-sdk-5.7.0", response_type: "code", scope: "email,pages_show_list" },
    ],
    [
      "omniauth-facebook",
      "/v25.0/dialog/oauth/",
      { access_type: "offline", display: "page", scope: "email pages_show_list" },
    ],
  ])("%s", async (_sdk, path, query) => {
    bakery.emulator.dialog.loggedIn = aUser(bakery.emulator.graph);
    const page = await ask(query, path);
    expect(readBoxes(page)).toEqual({ "scope[email]": true, "scope[pages_show_list]": true });
  });
});
