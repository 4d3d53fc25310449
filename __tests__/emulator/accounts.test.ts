import { describe, expect, it } from "vitest";
import { ALL_TASKS, lapseDataAccess, pageTokenOf } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

async function listNames(token: string): Promise<string[]> {
  const { body } = await bakery.ask("/me/accounts", { bearer: token });
  return body.data.map((page: { name: string }) => page.name);
}

describe("/me/accounts", () => {
  it("shows each page with its token, category and tasks", async () => {
    const { ask, token, page } = bakery;
    const { status, body } = await ask("/v25.0/me/accounts", { bearer: token.value });
    expect(status).toBe(200);
    expect(body.data).toEqual([
      {
        access_token: expect.stringMatching(/^EAA/),
        category: "Bakery",
        category_list: [{ id: expect.any(String), name: "Bakery" }],
        name: page.name,
        id: page.id,
        tasks: [...ALL_TASKS],
      },
    ]);
  });

  it("shows only the fields asked for, and the id", async () => {
    const { ask, token, page } = bakery;
    const { body } = await ask("/me/accounts?fields=name", { bearer: token.value });
    expect(body.data).toEqual([{ name: page.name, id: page.id }]);
  });

  it("takes the fields as a JSON array too, as some SDKs send them", async () => {
    const { ask, token, page } = bakery;
    const query = { fields: JSON.stringify(["id", "name"]) };
    const { body } = await ask("/me/accounts", { query, bearer: token.value });
    expect(body.data).toEqual([{ id: page.id, name: page.name }]);
  });

  it("is also found below the user's id and by field expansion", async () => {
    const { ask, user, token, page } = bakery;
    const byId = await ask(`/${user.id}/accounts`, { bearer: token.value });
    expect(byId.body.data[0].id).toBe(page.id);
    const expanded = await ask("/me?fields=name,accounts.limit(5){id,name}", {
      bearer: token.value,
    });
    expect(expanded.body.accounts.data).toEqual([{ id: page.id, name: page.name }]);
  });

  it("gives the same Page token each time, or a new one when they rotate", async () => {
    const { emulator, ask, token } = bakery;
    const read = async () =>
      (await ask("/me/accounts", { bearer: token.value })).body.data[0].access_token;
    const first = await read();
    expect(await read()).toBe(first);
    emulator.graph.rotatePageTokens = true;
    expect(await read()).not.toBe(first);
    expect((await ask("/me", { bearer: first })).status).toBe(200);
  });

  it("comes empty as often as told, then full", async () => {
    const { emulator, token } = bakery;
    emulator.graph.emptyAccountLists = 2;
    const counts = [];
    for (let i = 0; i < 3; i += 1) counts.push((await listNames(token.value)).length);
    expect(counts).toEqual([0, 0, 1]);
  });

  it.each([
    ["refused", 403],
    ["empty", 200],
    ["served", 200],
  ] as const)("with lapsed data access is %s", async (setting, status) => {
    const { emulator, user, token, ask } = bakery;
    lapseDataAccess(emulator.graph, user);
    emulator.graph.lapsedDataAccess = setting;
    const answer = await ask("/me/accounts", { bearer: token.value });
    expect(answer.status).toBe(status);
    if (status === 200) expect(answer.body.data).toHaveLength(setting === "served" ? 1 : 0);
  });

  it("is no field of a page, so a Page token is told apart", async () => {
    const { emulator, token, page, ask } = bakery;
    const pageToken = pageTokenOf(emulator.graph, token, page)?.value ?? "";
    const { status, body } = await ask("/me/accounts", { bearer: pageToken });
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 100,
      message: "(#100) Tried accessing nonexisting field (accounts) on node type (Page)",
    });
  });

  it("of an app lists its test users", async () => {
    const { app, user, appToken, ask } = bakery;
    app.testUsers.add(user.id);
    const { body } = await ask(`/${app.id}/accounts`, { bearer: appToken });
    expect(body.data[0]).toMatchObject({ id: user.id, login_url: expect.any(String) });
  });
});
