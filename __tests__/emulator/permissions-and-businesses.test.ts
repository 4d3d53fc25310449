import { describe, expect, it } from "vitest";
import { aBusiness, aPage, logIn, PAGE_SCOPES } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("/me/permissions", () => {
  it("lists what was granted and what was declined", async () => {
    const { emulator, app, user, ask } = bakery;
    const choice = { scopes: ["email"], declined: ["pages_show_list"] };
    const token = logIn(emulator.graph, { user, app, ...choice });
    const { body } = await ask("/me/permissions", { bearer: token.value });
    expect(body.data).toEqual([
      { permission: "email", status: "granted" },
      { permission: "public_profile", status: "granted" },
      { permission: "pages_show_list", status: "declined" },
    ]);
  });

  it("deleted one by one declines it; deleted as a whole removes the app", async () => {
    const { user, token, ask } = bakery;
    const one = `/${user.id}/permissions/pages_manage_posts`;
    const deleted = await ask(one, { method: "DELETE", bearer: token.value });
    expect(deleted.body).toEqual({ success: true });
    const { body } = await ask("/me/permissions", { bearer: token.value });
    expect(body.data).toContainEqual({ permission: "pages_manage_posts", status: "declined" });
    await ask("/me/permissions", { method: "DELETE", bearer: token.value });
    const dead = await ask("/me", { bearer: token.value });
    expect(dead.body.error.error_subcode).toBe(458);
  });

  it("is open to the app's own token, and refuses a permission that was never granted", async () => {
    const { user, token, appToken, ask } = bakery;
    const { body } = await ask(`/${user.id}/permissions`, { bearer: appToken });
    expect(body.data).toHaveLength(4);
    const path = "/me/permissions/user_likes";
    const refused = await ask(path, { method: "DELETE", bearer: token.value });
    expect(refused.body.error.code).toBe(100);
  });
});

describe("a business", () => {
  it("lists the pages it owns and those of its clients, with tokens, to its members", async () => {
    const { emulator, app, user, ask } = bakery;
    const business = aBusiness(emulator.graph, { members: [user] });
    aPage(emulator.graph, { name: "Owned", role: user, business });
    aPage(emulator.graph, { name: "Client", role: user, business, relation: "client" });
    const scopes = [...PAGE_SCOPES, "business_management"];
    const bearer = logIn(emulator.graph, { user, app, scopes }).value;
    const { body } = await ask("/me/businesses", { bearer });
    expect(body.data).toEqual([{ id: business.id, name: business.name }]);
    const fields = "name,access_token";
    const owned = await ask(`/${business.id}/owned_pages?fields=${fields}`, { bearer });
    expect(owned.body.data).toMatchObject([{ name: "Owned", access_token: expect.any(String) }]);
    const client = await ask(`/${business.id}/client_pages`, { bearer });
    expect(client.body.data).toMatchObject([{ name: "Client" }]);
    expect((await ask(`/${business.id}`, { bearer })).body.name).toBe(business.name);
  });

  it("is closed without business_management", async () => {
    const { emulator, user, token, ask } = bakery;
    const business = aBusiness(emulator.graph, { members: [user] });
    const list = await ask("/me/businesses", { bearer: token.value });
    expect(list.body.error).toMatchObject({ code: 100, message: "(#100) Missing Permission" });
    const node = await ask(`/${business.id}`, { bearer: token.value });
    expect(node.status).toBe(403);
    expect(node.body.error.message).toContain("business_management");
  });
});
