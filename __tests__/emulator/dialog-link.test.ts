import { beforeEach, describe, expect, it } from "vitest";
import { aPage, aSystemUser, days } from "../../emulator/builders.ts";
import { DialogRefusal } from "../../emulator/dialog/refusal.ts";
import { NOON, useBakery } from "./bakery.ts";

const bakery = useBakery();
const WORKFLOW = "https://github.com/octo-org/bakery/actions/workflows/token.yml";

function link(query: Record<string, string>): string {
  const asked = { client_id: bakery.app.id, redirect_uri: WORKFLOW, response_type: "code" };
  const parameters = new URLSearchParams({ ...asked, ...query });
  return `${bakery.emulator.dialogUrl}/v25.0/dialog/oauth?${parameters}`;
}

async function redeem(address: string, redirect_uri = WORKFLOW) {
  const { id, secret } = bakery.app;
  const code = new URL(address).searchParams.get("code") ?? "";
  const form = { client_id: id, client_secret: secret, redirect_uri, code };
  return bakery.ask("/v25.0/oauth/access_token", { form });
}

beforeEach(() => {
  bakery.app.redirectUris = [WORKFLOW, `${WORKFLOW}?query=main`, "https://localhost/"];
});

describe("a link to the dialog, followed without a browser,", () => {
  it.each([
    ["on any host", WORKFLOW, `${WORKFLOW}?code=`],
    ["with a query", `${WORKFLOW}?query=main`, `${WORKFLOW}?query=main&code=`],
    ["where no server is", "https://localhost/", "https://localhost/?code="],
  ])("ends at an address %s, which keeps its state", async (_name, redirect_uri, start) => {
    const { emulator, user } = bakery;
    const state = "1795348800.0123456789abcdef0123456789abcdef";
    const query = { redirect_uri, state, scope: "pages_show_list" };
    const address = emulator.dialog.follow(link(query), { user });
    expect(address.startsWith(start)).toBe(true);
    expect(address).toMatch(/#_=_$/);
    expect(new URL(address).searchParams.get("state")).toBe(state);
    expect((await redeem(address, redirect_uri)).body.access_token).toMatch(/^EAA/);
  });

  it.each([`${WORKFLOW}/`, `${WORKFLOW}?other=1`, "https://github.com/", "http://localhost/"])(
    "is refused for an address that is not registered to the letter: %s",
    (redirect_uri) => {
      const { emulator, user } = bakery;
      const follow = () => emulator.dialog.follow(link({ redirect_uri }), { user });
      expect(follow).toThrow(DialogRefusal);
    },
  );

  it("gives what the person ticks, and the refusal of one who cancels", async () => {
    const { emulator, user, page, ask } = bakery;
    aPage(emulator.graph, { name: "Other", role: user });
    const query = { scope: "pages_show_list,email", auth_type: "rerequest", state: "s" };
    const decision = { user, pages: [page], declined: ["email"] };
    const { body } = await redeem(emulator.dialog.follow(link(query), decision));
    const list = await ask("/me/accounts?fields=id", { bearer: body.access_token });
    expect(list.body.data).toEqual([{ id: page.id }]);
    expect(emulator.dialog.follow(link(query), "cancel")).toBe(
      `${WORKFLOW}?error_reason=user_denied&error=access_denied&error_code=200&error_description=Permissions+error.&state=s`,
    );
  });
});

describe("a code of the dialog is refused in code 100", () => {
  const follow = () =>
    bakery.emulator.dialog.follow(link({ scope: "pages_show_list" }), { user: bakery.user });

  it.each([
    ["a second time", 36009, /has been used\.$/, async (address: string) => redeem(address)],
    ["after ten minutes", 36007, /has expired\.$/, async () => bakery.emulator.clock.advance(600)],
  ])("%s", async (_name, error_subcode, message, before) => {
    const address = follow();
    await before(address);
    const { status, headers, body } = await redeem(address);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({ code: 100, error_subcode });
    expect(body.error.message).toMatch(message);
    expect(headers.get("www-authenticate")).toContain('"invalid_code"');
  });

  it("with another address, however little it differs", async () => {
    const { body } = await redeem(follow(), `${WORKFLOW}/`);
    expect(body.error).toMatchObject({ code: 100, error_subcode: 36008 });
    expect(body.error.message).toContain("redirect_uri is identical");
  });

  it("without a subcode, as older answers, where the world says so", async () => {
    const address = follow();
    await redeem(address);
    bakery.emulator.graph.omitErrorSubcodes = true;
    expect((await redeem(address)).body.error).not.toHaveProperty("error_subcode");
  });
});

describe("a configuration of Login for Business", () => {
  it.each([
    ["never ends", undefined, 0],
    ["ends in 60 days", days(60), NOON + days(60)],
  ])("gives the token of its system user, which %s", async (_name, expiresIn, expires_at) => {
    const { app, appToken, user, page, emulator, ask } = bakery;
    const systemUser = aSystemUser(emulator.graph);
    const left = aPage(emulator.graph, { name: "Left out", role: user });
    const scopes = ["pages_show_list", "pages_read_engagement"];
    const ends = expiresIn === undefined ? {} : { expiresIn };
    app.configurations.set("77", { scopes, systemUser, ...ends });
    const query = {
      config_id: "77",
      override_default_response_type: "true",
      auth_type: "rerequest",
    };
    const address = emulator.dialog.follow(link(query), { user, pages: [page] });
    const { body } = await redeem(address);
    const inspected = await ask("/debug_token", {
      query: { input_token: body.access_token },
      bearer: appToken,
    });
    expect(inspected.body.data).toMatchObject({
      type: "SYSTEM_USER",
      user_id: systemUser.id,
      expires_at,
      data_access_expires_at: 0,
      is_valid: true,
    });
    const list = await ask("/me/accounts?fields=id,access_token", { bearer: body.access_token });
    expect(list.body.data).toEqual([{ id: page.id, access_token: expect.stringMatching(/^EAA/) }]);
    expect(left.roles.has(systemUser.id)).toBe(false);
  });

  it("takes the place of scope, and gives a person's token without a system user", async () => {
    const { app, user, emulator } = bakery;
    app.configurations.set("78", { scopes: ["pages_show_list"] });
    const address = emulator.dialog.follow(link({ config_id: "78", scope: "email" }), { user });
    const token = emulator.graph.tokens.get((await redeem(address)).body.access_token);
    expect(token?.kind).toBe("user");
    expect([...(token?.grant.permissions.keys() ?? [])]).not.toContain("email");
  });
});
