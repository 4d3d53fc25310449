import { describe, expect, it } from "vitest";
import { anApp, aPage, aToken, aUser, logIn, pageTokenOf } from "../../emulator/builders.ts";
import type { Page } from "../../emulator/graph/state/page-model.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

/** Logs in again and ticks these pages. */
function loginAgain(pages: Page[]): void {
  const { app, user, emulator } = bakery;
  app.redirectUris = ["https://example.com/back"];
  emulator.dialog.consent({ app, user, pages });
}

function setUp() {
  const { emulator, user, page, token } = bakery;
  const other = aPage(emulator.graph, { name: "Other", role: user });
  const [first, second] = [page, other].map((each) => pageTokenOf(emulator.graph, token, each));
  const inspect = async (value = "") => {
    const query = { input_token: value };
    return (await bakery.ask("/debug_token", { query, bearer: bakery.appToken })).body.data;
  };
  return { other, first: first?.value, second: second?.value, inspect };
}

describe("a second login that leaves out a page", () => {
  it("ends the token of that page, and of no other", async () => {
    const { first, second, inspect } = setUp();
    loginAgain([bakery.page]);
    expect((await inspect(first)).is_valid).toBe(true);
    expect(await inspect(second)).toMatchObject({ is_valid: false, error: { code: 190 } });
    expect((await bakery.ask("/me", { bearer: second ?? "" })).status).toBe(401);
  });

  it("ends none where the world says so: the scopes lack the page", async () => {
    const { emulator, page } = bakery;
    const { second, inspect } = setUp();
    emulator.graph.untickingEndsTokens = false;
    loginAgain([page]);
    const { is_valid, granular_scopes } = await inspect(second);
    expect(is_valid).toBe(true);
    expect(granular_scopes).toContainEqual({ scope: "pages_show_list", target_ids: [page.id] });
  });

  it("ends no token that the person gave another app", async () => {
    const { emulator, user, page, ask } = bakery;
    const { other } = setUp();
    const elsewhere = anApp(emulator.graph);
    const login = logIn(emulator.graph, { user, app: elsewhere });
    const bearer = pageTokenOf(emulator.graph, login, other)?.value ?? "";
    loginAgain([page]);
    expect((await ask("/me", { bearer })).status).toBe(200);
  });

  it("ends no token that another person gave", async () => {
    const { emulator, app, page, ask } = bakery;
    const { other } = setUp();
    const grace = aUser(emulator.graph);
    const bearer = aToken(emulator.graph, { app, page: other, user: grace }).value;
    loginAgain([page]);
    expect((await ask("/me", { bearer })).status).toBe(200);
  });

  it("is cured by one that ticks both: there is a new token", async () => {
    const { emulator, page, token } = bakery;
    const { other, second, inspect } = setUp();
    loginAgain([page]);
    loginAgain([page, other]);
    const renewed = pageTokenOf(emulator.graph, token, other)?.value;
    expect(renewed).not.toBe(second);
    expect((await inspect(renewed)).is_valid).toBe(true);
    expect((await inspect(second)).is_valid).toBe(false);
  });
});
