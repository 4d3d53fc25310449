import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { aPage, aToken, aUser, logIn, pageTokenOf } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("a page by its id", () => {
  it("shows id, name, token and tasks to a user who may", async () => {
    const { token, page, ask } = bakery;
    const query = { fields: "id,name,access_token,tasks" };
    const { body } = await ask(`/v25.0/${page.id}`, { query, bearer: token.value });
    expect(body).toEqual({
      id: page.id,
      name: page.name,
      access_token: expect.stringMatching(/^EAA/),
      tasks: expect.arrayContaining(["CREATE_CONTENT"]),
    });
  });

  it("always shows the id, and the name when no fields are asked for", async () => {
    const { token, page, ask } = bakery;
    const named = await ask(`/${page.id}?fields=access_token`, { bearer: token.value });
    expect(Object.keys(named.body)).toEqual(["access_token", "id"]);
    const plain = await ask(`/${page.id}`, { bearer: token.value });
    expect(plain.body).toEqual({ name: page.name, id: page.id });
  });

  it("leaves the token out silently without a role", async () => {
    const { emulator, app, page, ask } = bakery;
    const stranger = logIn(emulator.graph, { user: aUser(emulator.graph), app });
    const { status, body } = await ask(`/${page.id}?fields=name,access_token`, {
      bearer: stranger.value,
    });
    expect(status).toBe(200);
    expect(body).toEqual({ name: page.name, id: page.id });
  });

  it("shows its name to its own token, also under /me, without any permission", async () => {
    const { emulator, page, ask } = bakery;
    const token = aToken(emulator.graph, { page, scopes: [] });
    for (const path of [`/${page.id}?fields=name`, "/me?fields=name"]) {
      const { body } = await ask(path, { bearer: token.value });
      expect(body).toEqual({ name: page.name, id: page.id });
    }
  });

  it.each([
    [100, 400],
    [10, 403],
  ] as const)("without pages_read_engagement is refused by code %i", async (code, status) => {
    const { emulator, app, user, page, ask } = bakery;
    emulator.graph.pageReadRefusedBy = code;
    const other = aPage(emulator.graph, { role: user });
    const granular = { pages_read_engagement: [other] };
    const token = logIn(emulator.graph, { user, app, granular });
    const answer = await ask(`/${page.id}?fields=access_token`, { bearer: token.value });
    expect(answer.status).toBe(status);
    expect(answer.body.error.code).toBe(code);
    expect(answer.body.error.message).toContain("'pages_read_engagement'");
  });

  it("is public to an app with Page Public Content Access, with a proof or an app token", async () => {
    const { emulator, app, user, page, appToken, ask } = bakery;
    app.publicContentAccess = true;
    const token = logIn(emulator.graph, { user, app, scopes: [] });
    const bare = await ask(`/${page.id}`, { bearer: token.value });
    expect(bare.body.error.message).toMatch(/requires either app secret proof or an app token/);
    const appsecret_proof = createHmac("sha256", app.secret).update(token.value).digest("hex");
    const query = { appsecret_proof, fields: "name,access_token" };
    const proven = await ask(`/${page.id}`, { query, bearer: token.value });
    expect(proven.body).toEqual({ name: page.name, id: page.id });
    expect((await ask(`/${page.id}`, { bearer: appToken })).status).toBe(200);
  });

  it("refuses a field that pages do not have", async () => {
    const { token, page, ask } = bakery;
    const { status, body } = await ask(`/${page.id}?fields=name,fdsfds`, { bearer: token.value });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 100,
      message: "(#100) Tried accessing nonexisting field (fdsfds) on node type (Page)",
    });
  });

  it("is found by its username", async () => {
    const { emulator, user, token, ask } = bakery;
    const page = aPage(emulator.graph, { username: "bluedoor", role: user });
    expect((await ask("/bluedoor", { bearer: token.value })).body.id).toBe(page.id);
  });

  it("is read together with others by ids", async () => {
    const { token, page, user, ask } = bakery;
    const { body } = await ask(`/?ids=${page.id},${user.id}`, { bearer: token.value });
    expect(Object.keys(body)).toEqual([page.id, user.id]);
  });

  it("of another user's Page token is a stranger's page", async () => {
    const { emulator, token, page, user, ask } = bakery;
    const other = aPage(emulator.graph, { role: user });
    const pageToken = pageTokenOf(emulator.graph, token, page)?.value ?? "";
    expect((await ask(`/${other.id}`, { bearer: pageToken })).body.error.code).toBe(100);
  });
});
