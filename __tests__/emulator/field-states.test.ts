import { describe, expect, it } from "vitest";
import {
  aBusiness,
  aPage,
  aToken,
  clearCondition,
  demandTwoFactor,
  logIn,
  movePage,
  pageTokenOf,
  takeDown,
} from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

/** What the action asks of a page by its id. */
function askPage(id: string) {
  const query = { fields: "id,name,access_token,tasks" };
  return bakery.ask(`/v25.0/${id}`, { query, bearer: bakery.token.value });
}

describe("a page asked for by its id", () => {
  it.each([
    [21, { code: 21 }],
    [100, { code: 100, error_subcode: 21 }],
  ] as const)("that has moved is refused with code %i and the new id", async (code, error) => {
    const { emulator, page, user } = bakery;
    const merged = aPage(emulator.graph, { role: user });
    movePage(emulator.graph, merged, page);
    emulator.graph.movedPageCode = code;
    const { status, body } = await askPage(merged.id);
    expect(status).toBe(400);
    expect(body.error).toMatchObject(error);
    expect(body.error.message).toContain(`${merged.id} was migrated to page ID ${page.id}.`);
  });

  it("by the number of its profile answers with its own id, and its token", async () => {
    const { emulator, user } = bakery;
    const page = aPage(emulator.graph, { role: user, profileNumber: "61550000000001" });
    const { body } = await askPage("61550000000001");
    expect(body).toMatchObject({ id: page.id, access_token: expect.any(String) });
  });

  it("is there although the list leaves it out and the consent names it", async () => {
    const { emulator, app, user, ask } = bakery;
    const page = aPage(emulator.graph, { role: user, unlisted: true });
    const token = logIn(emulator.graph, { user, app, pages: [page] });
    expect((await ask("/me/accounts", { bearer: token.value })).body.data).toEqual([]);
    const one = await ask(`/${page.id}?fields=access_token`, { bearer: token.value });
    expect(one.body.access_token).toMatch(/^EAA/);
  });

  it("that is a business or a person has no access_token, for whoever asks", async () => {
    const { emulator, user } = bakery;
    const business = aBusiness(emulator.graph);
    const names = { [business.id]: "Business", [user.id]: "User" };
    for (const [id, type] of Object.entries(names)) {
      const { status, body } = await askPage(id);
      expect(status).toBe(400);
      expect(body.error).toMatchObject({
        code: 100,
        message: `(#100) Tried accessing nonexisting field (access_token) on node type (${type})`,
      });
    }
  });

  it("without pages_read_engagement names that permission, in code 100 or 10", async () => {
    const { emulator, app, user, page, ask } = bakery;
    const { value } = logIn(emulator.graph, { user, app, scopes: ["pages_show_list"] });
    for (const code of [100, 10] as const) {
      emulator.graph.pageReadRefusedBy = code;
      const { body } = await ask(`/${page.id}?fields=access_token`, { bearer: value });
      expect(body.error.code).toBe(code);
      expect(body.error.message).toContain("pages_read_engagement");
    }
  });

  it("or listed by its business comes without a token where the login left it out", async () => {
    const { emulator, app, user, page, ask } = bakery;
    const business = aBusiness(emulator.graph, { members: [user] });
    aPage(emulator.graph, { name: "Left out", role: user, business });
    const scopes = ["pages_show_list", "business_management"];
    const { value } = logIn(emulator.graph, { user, app, scopes, pages: [page] });
    const path = `/${business.id}/owned_pages?fields=name,access_token`;
    const { body } = await ask(path, { bearer: value });
    expect(body.data).toEqual([{ name: "Left out", id: expect.any(String) }]);
  });
});

describe("a demand for two-factor authentication", () => {
  it("is code 415 by id, in the list, in an exchange and inside debug_token, until it is met", async () => {
    const { emulator, app, appToken, user, page, token, ask } = bakery;
    demandTwoFactor(emulator.graph, user);
    const form = {
      grant_type: "fb_exchange_token",
      client_id: app.id,
      client_secret: app.secret,
      fb_exchange_token: token.value,
    };
    const answers = [
      await askPage(page.id),
      await ask("/me/accounts", { bearer: token.value }),
      await ask("/oauth/access_token", { form }),
    ];
    for (const { body } of answers) {
      expect(body.error).toMatchObject({ code: 415, error_subcode: 2859009 });
    }
    const query = { input_token: token.value };
    const { data } = (await ask("/debug_token", { query, bearer: appToken })).body;
    expect(data).toMatchObject({ is_valid: false, error: { code: 415, subcode: 2859009 } });
    clearCondition(emulator.graph, user);
    expect((await askPage(page.id)).status).toBe(200);
  });
});

describe("a page that is taken down", () => {
  it("is not found, and says inside debug_token that it is not accessible, without a subcode", async () => {
    const { emulator, appToken, user, page, token, ask } = bakery;
    const pageToken = aToken(emulator.graph, { page, user });
    expect(pageTokenOf(emulator.graph, token, page)).toBeDefined();
    takeDown(emulator.graph, page);
    const query = { input_token: pageToken.value };
    const { data } = (await ask("/debug_token", { query, bearer: appToken })).body;
    expect(data.is_valid).toBe(false);
    expect(data.error).toEqual({
      code: 190,
      message: "This Page access token belongs to a Page that is not accessible.",
    });
    expect((await askPage(page.id)).body.error).toMatchObject({ code: 100, error_subcode: 33 });
    expect((await ask("/me/accounts", { bearer: token.value })).body.data).toEqual([]);
    expect((await ask("/me", { bearer: pageToken.value })).body.error.code).toBe(190);
  });
});
