import { describe, expect, it } from "vitest";
import { aPage } from "../../../emulator/builders.ts";
import { listChoices, objectionsTo } from "../../../setup/core/list-choices.ts";
import { requiredScopes } from "../../../setup/core/uses.ts";
import { withAppContext } from "../../../setup/core/with-context.ts";
import { aLoggedInSession, silently } from "../a-session.ts";

async function listing(options: Parameters<typeof aLoggedInSession>[0] = {}) {
  const { bakery, session } = await aLoggedInSession(options);
  const list = () =>
    withAppContext(session, session.app, silently, (context) =>
      listChoices(context, session.user, requiredScopes(session.uses)),
    );
  return { bakery, list };
}

describe("the Pages to choose from", () => {
  it("are all that the user token sees, by name, each with its tasks", async () => {
    const { bakery, list } = await listing();
    aPage(bakery.graph, { name: "A Second Bakery", role: bakery.user });
    const pages = await list();
    expect(pages.map(({ name }) => name)).toEqual(["A Second Bakery", bakery.page.name]);
    expect(pages[1]).toMatchObject({ id: bakery.page.id, objections: [], hasToken: true });
    expect(pages[1]?.tasks).toContain("CREATE_CONTENT");
  });

  it("say when the person may not post there", async () => {
    const { list } = await listing({ page: { tasks: ["ANALYZE"] } });
    const [page] = await list();
    expect(page?.objections).toEqual([
      expect.stringMatching(/You may not publish on it: none of your tasks/),
    ]);
  });

  it("say when there is no token, or a permission was granted for other Pages only", () => {
    const page = { id: "2", name: "", token: undefined, tasks: undefined };
    const user = { granularScopes: new Map([["pages_manage_posts", ["1"]]]) };
    expect(objectionsTo(page, user, ["pages_manage_posts"])).toEqual([
      expect.stringMatching(/gives no token/),
      expect.stringMatching(/pages_manage_posts was granted for other Pages only/),
    ]);
  });

  it("come without pictures where Facebook does not tell", async () => {
    const { bakery, list } = await listing();
    bakery.emulator.inject({
      on: { path: "/me/accounts", query: { fields: /picture/ } },
      kind: "respond",
      status: 400,
      body: "{}",
    });
    expect((await list()).map(({ picture }) => picture)).toEqual([undefined]);
  });

  it("are an error with the reasons where there is none", async () => {
    const { bakery, list } = await listing();
    bakery.graph.pages.clear();
    await expect(list()).rejects.toMatchObject({
      code: "page-none",
      message: expect.stringMatching(/business portfolio/),
    });
  });
});
