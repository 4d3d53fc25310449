import { beforeEach, describe, expect, it } from "vitest";
import { anApp, aUser, days, lapseDataAccess } from "../../emulator/builders.ts";
import { DialogRefusal } from "../../emulator/dialog/refusal.ts";
import { NOON, useBakery } from "./bakery.ts";
import { DialogBrowser, tick } from "./dialog-browser.ts";

const bakery = useBakery();
const BACK = "https://example.com/back?from=fb";
let browser: DialogBrowser;

beforeEach(() => {
  const { emulator, user } = bakery;
  // Somebody new to the app: the bakery's own user has logged in to the first one.
  bakery.app = anApp(emulator.graph, { redirectUris: [BACK] });
  emulator.dialog.loggedIn = user;
  browser = new DialogBrowser(emulator);
});

/** Goes through the dialog; where it leads. */
async function decide(decision: "continue" | "cancel", query: Record<string, string> = {}) {
  const asked = { client_id: bakery.app.id, redirect_uri: BACK, scope: "pages_show_list,email" };
  const page = await browser.open("/v25.0/dialog/oauth", { ...asked, ...query });
  const fields = { decision, pages: "all", ...tick("scope", ["pages_show_list"]) };
  return (await browser.send(page, fields)).location;
}

function redeem(code: string, form: Record<string, string> = {}) {
  const { app, ask } = bakery;
  const client = { client_id: app.id, client_secret: app.secret, redirect_uri: BACK };
  return ask("/v25.0/oauth/access_token", { form: { ...client, code, ...form } });
}

describe("an agreement", () => {
  it("redirects with code and state behind the address's own query, ended by #_=_", async () => {
    const location = await decide("continue", { state: "a b&c" });
    const form = /^https:\/\/example\.com\/back\?from=fb&code=[\w-]{100,}&state=a\+b%26c#_=_$/;
    expect(location).toMatch(form);
    expect(await decide("continue")).not.toContain("state");
  });

  it("gives a code for a short-lived token with exactly what was granted", async () => {
    const { user, ask } = bakery;
    const code = new URL(await decide("continue")).searchParams.get("code") ?? "";
    const { body } = await redeem(code);
    expect(body).toMatchObject({ token_type: "bearer", expires_in: 5_400 });
    const { body: list } = await ask("/me/permissions", { bearer: body.access_token });
    expect(list.data).toEqual([
      { permission: "email", status: "declined" },
      { permission: "public_profile", status: "granted" },
      { permission: "pages_show_list", status: "granted" },
    ]);
    const bearer = `${bakery.app.id}|${bakery.app.secret}`;
    const query = { input_token: body.access_token };
    const { data } = (await ask("/debug_token", { query, bearer })).body;
    expect(data).toMatchObject({ is_valid: true, user_id: user.id, expires_at: NOON + 5_400 });
    expect(data.granular_scopes).toEqual([{ scope: "pages_show_list" }]);
  });

  it("starts the ninety days of data access anew, also for who is asked nothing", async () => {
    const { graph } = bakery.emulator;
    await decide("continue", { response_type: "token" });
    lapseDataAccess(graph, bakery.user);
    await decide("continue");
    const grant = graph.grants.get(`${bakery.app.id}:${bakery.user.id}`);
    expect(grant?.dataAccessExpiresAt).toBe(NOON + days(90));
  });

  it("says in the token's metadata that it was asked for again", async () => {
    const location = await decide("continue", { auth_type: "rerequest", response_type: "token" });
    const value = new URLSearchParams(new URL(location).hash.slice(1)).get("access_token") ?? "";
    expect(bakery.emulator.graph.tokens.get(value)?.metadata).toEqual({ auth_type: "rerequest" });
  });
});

const TOKEN_PARTS = [
  "access_token",
  "data_access_expiration_time",
  "expires_in",
  "long_lived_token",
];

describe("the response type", () => {
  it.each([
    ["token", "", [...TOKEN_PARTS, "state"]],
    ["code token", "", [...TOKEN_PARTS, "code", "state"]],
    ["code,granted_scopes", "code,granted_scopes,denied_scopes,state", ["_"]],
  ])("%s", async (response_type, query, fragment) => {
    const url = new URL(await decide("continue", { response_type, state: "s" }));
    const names = [...url.searchParams.keys()].filter((name) => name !== "from");
    expect(names.join()).toBe(query);
    expect([...new URLSearchParams(url.hash.slice(1)).keys()]).toEqual(fragment);
    if (query)
      expect(url.searchParams.get("granted_scopes")).toBe("public_profile,pages_show_list");
    if (query) expect(url.searchParams.get("denied_scopes")).toBe("email");
  });

  it("token gives one that works at once, and one of 60 days", async () => {
    const { hash } = new URL(await decide("continue", { response_type: "token" }));
    const given = new URLSearchParams(hash.slice(1));
    const bearer = given.get("access_token") ?? "";
    expect((await bakery.ask("/me", { bearer })).body.name).toBe("Ada Baker");
    const lasting = bakery.emulator.graph.tokens.get(given.get("long_lived_token") ?? "");
    expect(lasting).toMatchObject({ longLived: true, expiresAt: NOON + days(60) });
  });

  it("token puts an empty query before the fragment, and keeps one that is there", async () => {
    const query = { response_type: "token", redirect_uri: "https://example.com/cb" };
    bakery.app.redirectUris = [BACK, query.redirect_uri];
    expect(await decide("continue", query)).toMatch(/^https:\/\/example\.com\/cb\?#access_token=/);
    const kept = await decide("continue", { response_type: "token" });
    expect(kept.startsWith(`${BACK}#access_token=`)).toBe(true);
  });
});

it("a refusal redirects with the error and leaves the world as it was", async () => {
  expect(await decide("cancel", { state: "s" })).toBe(
    `${BACK}&error_reason=user_denied&error=access_denied&error_code=200&error_description=Permissions+error.&state=s`,
  );
  expect(bakery.emulator.graph.grants.has(`${bakery.app.id}:${bakery.user.id}`)).toBe(false);
});

describe("consent without a browser", () => {
  it("gives the code of exactly this consent", async () => {
    const { app, page, user, emulator, ask } = bakery;
    const scopes = ["pages_show_list", "email"];
    const options = { user, app, scopes, declined: ["email"], pages: [page] };
    const { body } = await redeem(emulator.dialog.consent(options));
    const permissions = emulator.graph.tokens.get(body.access_token)?.grant.permissions;
    expect(permissions?.get("pages_show_list")?.targets).toEqual([page.id]);
    expect(permissions?.get("email")?.status).toBe("declined");
    const list = await ask("/me/accounts", { bearer: body.access_token });
    expect(list.body.data).toHaveLength(1);
  });

  it("fails where the dialog would show an error page", () => {
    const { graph, dialog } = bakery.emulator;
    const app = anApp(graph, { mode: "development" });
    expect(() => dialog.consent({ app, user: aUser(graph) })).toThrow(DialogRefusal);
  });
});
