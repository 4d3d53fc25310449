import { expect } from "vitest";
import { aBusiness, aPage, aToken, jsonAnswer, loseTwoFactor } from "../../emulator/builders.ts";
import { callLines } from "../helpers/call-lines.ts";
import { makeToken } from "../helpers/make-token.ts";
import { scenario } from "../helpers/scenario.ts";

const LIST = { path: "/me/accounts" };

scenario(
  "with several pages and no page-id, the error lists them by id and name",
  async ({ mint, graph, user, page, storing, stored }) => {
    const other = aPage(graph, { name: "Red Door Cafe", role: user });
    const { exitCode, annotations, outputs } = await mint(storing);
    expect([exitCode, outputs["error-code"], annotations.length]).toEqual([1, "page-several", 1]);
    expect(annotations[0]?.message).toContain(`${page.id} "Blue Door Bakery"`);
    expect(annotations[0]?.message).toContain(`${other.id} "Red Door Cafe"`);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
  { bundled: true },
);

scenario(
  "pages are read sheet by sheet by the cursor, never by the next URL",
  async ({ mint, emulator, graph, user }) => {
    for (let i = 0; i < 120; i++) aPage(graph, { name: `Shop ${i}`, role: user });
    emulator.inject({
      on: LIST,
      kind: "rewrite",
      rewrite: (body) => ({
        ...body,
        paging: { ...body.paging, next: "https://elsewhere.example/steal" },
      }),
    });
    const { exitCode, calls, message, log } = await mint();
    const sheets = calls.filter(({ path }) => path === "/v25.0/me/accounts");
    expect(sheets.map(({ query }) => query.limit)).toEqual(["100", "100"]);
    expect(sheets[1]?.query.after).toMatch(/./);
    expect(exitCode).toBe(1);
    expect(message).toMatch(/sees 121 Pages.*Blue Door Bakery.*Shop 119/s);
    for (const line of [/"Blue Door Bakery"/, /"Shop 60"/, /"Shop 119"/])
      expect(log.filter((logged) => line.test(logged))).toHaveLength(1);
  },
);

scenario(
  "a page that may not be read by its id is found in the list",
  async ({ mint, page }) => {
    const { exitCode, outputs, calls } = await mint({
      "page-id": page.id,
      "required-scopes": "pages_show_list",
    });
    expect(callLines(calls)).toContain("GET /v25.0/me/accounts");
    expect([exitCode, outputs["page-id"]]).toEqual([0, page.id]);
  },
  { scene: { grant: { scopes: ["pages_show_list"] } } },
);

scenario.each<[string, (body: { id: string; name: string }) => object]>([
  ["another id", (body) => ({ ...body, id: "7" })],
  ["no token", ({ id, name }) => ({ id, name })],
])(
  "a page that answers with %s when it is asked for by its id is looked for in the list",
  async ({ mint, emulator, page }, _name, rewrite) => {
    emulator.inject({ on: { path: `/${page.id}` }, kind: "rewrite", rewrite });
    const { exitCode, outputs } = await mint({ "page-id": page.id });
    expect([exitCode, outputs["page-id"]]).toEqual([0, page.id]);
  },
);

scenario("an empty list of pages is asked for once more", async ({ mint, graph, page }) => {
  graph.emptyAccountLists = 1;
  const { exitCode, outputs } = await mint();
  expect([exitCode, outputs["page-id"]]).toEqual([0, page.id]);
});

scenario(
  "a page that is not visible ends in a list of those that are, and why one can be missing",
  async ({ mint, graph, user, page, storing, stored }) => {
    const business = aBusiness(graph, { members: [user] });
    const hidden = aPage(graph, { role: user, business });
    const { exitCode, annotations } = await mint({ "page-id": "123456", ...storing });
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(annotations[0]?.message).toContain(`• ${page.id} "Blue Door Bakery"`);
    expect(annotations[0]?.message).toContain("business_management");
    expect(annotations[0]?.message).toContain("consent dialog");
    expect(annotations[0]?.message).not.toContain(hidden.id);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

scenario(
  "a user token that sees no page names the pages of its consent",
  async ({ run, graph, app, user, page }) => {
    const grantedTo = aPage(graph, { name: "Elsewhere" });
    const lonely = aToken(graph, { kind: "user", app, user, pages: [grantedTo] });
    page.roles.clear();
    const { message } = await run({ "user-token": lonely.value });
    expect(message).toContain(grantedTo.id);
  },
);

scenario(
  "a page whose business asks for two-factor authentication explains why there is no token",
  async ({ mint, graph, user }) => {
    loseTwoFactor(graph, user);
    const { exitCode, annotations } = await mint();
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(annotations[0]?.title).toBe("Facebook gives no token for the Page");
    expect(annotations[0]?.message).toContain("two-factor");
  },
  { scene: { page: { requiresTwoFactor: true } } },
);

scenario("a list that holds a Page without a token says so", async ({ mint, emulator }) => {
  emulator.inject({ on: LIST, times: 2, ...jsonAnswer(200, { data: [{ id: "7", name: "A" }] }) });
  expect((await mint()).message).toContain("Facebook gives no token for the Page");
});

scenario("pages that have neither name nor tasks are good enough", async ({ mint, emulator }) => {
  emulator.inject({
    on: LIST,
    kind: "rewrite",
    rewrite: ({ data: [{ id, access_token }] }) => ({ data: [{ id: Number(id), access_token }] }),
  });
  const { exitCode, outputs, log } = await mint();
  expect([exitCode, outputs["page-name"]]).toEqual([0, ""]);
  expect(log.join("\n")).toMatch(/^Page: id \d+$/m);
});

scenario.each<[string, number, (access_token: string) => unknown]>([
  ["a list without a chosen page", 200, (token) => listOf([token, makeToken()])],
  ["an error", 400, (access_token) => ({ error: { code: 100, error_data: { access_token } } })],
  ["a body of the wrong form", 200, (access_token) => ({ data: { pages: [{ access_token }] } })],
  ["a body that is no answer", 500, (access_token) => [{ access_token }]],
])(
  "a token in an answer that nobody reads is masked all the same: %s",
  async ({ mint, emulator }, _name, status, bodyWith) => {
    const token = makeToken();
    emulator.inject({ on: LIST, ...jsonAnswer(status, bodyWith(token)) });
    expect((await mint({ retries: "0" })).masks).toContain(token);
  },
);

function listOf(tokens: string[]) {
  return { data: tokens.map((access_token, index) => ({ id: String(index), access_token })) };
}
