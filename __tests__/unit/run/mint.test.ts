import { describe, expect, it } from "vitest";
import { aPage, aSystemUser, aToken, days, hours } from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

async function mint(options: Parameters<typeof openBakery>[0] = {}) {
  const bakery = await openBakery(options);
  const run = (given = {}) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...given });
  return { ...bakery, run };
}

describe("a mint", () => {
  it("hands over a Page token that does not end, in four calls", async () => {
    const { run, page } = await mint();
    const { outputs, failed, calls } = await run({ "page-id": page.id });
    expect(failed).toBe(false);
    expect(outputs).toMatchObject({
      healthy: "true",
      minted: "true",
      "page-id": page.id,
      "page-name": page.name,
      "expires-at": "never",
      "missing-scopes": "",
      "secret-updated": "false",
    });
    expect(callLines(calls).toSorted()).toEqual([
      `GET /v25.0/${page.id}`,
      "GET /v25.0/debug_token",
      "GET /v25.0/debug_token",
      "POST /v25.0/oauth/access_token",
    ]);
  });

  it("uses the only Page where none is named, and looks once more at an empty list", async () => {
    const { run, graph, page } = await mint();
    graph.emptyAccountLists = 1;
    expect((await run()).outputs["page-id"]).toBe(page.id);
  });

  it("of several Pages without a choice lists them, sheet after sheet", async () => {
    const { run, graph, user } = await mint();
    for (let i = 0; i < 101; i++) aPage(graph, { role: user, name: `Page ${i}` });
    const { failed, said } = await run();
    expect(failed).toBe(true);
    expect(said).toMatch(/Several Pages.*sees 102 Pages.*Blue Door Bakery.*Page 100/s);
  });

  it("of a Page that is not asked for directly finds it in the list", async () => {
    const { run, page } = await mint({
      grant: { scopes: ["pages_show_list", "pages_manage_posts"] },
    });
    const { outputs, codes } = await run({ "page-id": page.id });
    expect(outputs["page-id"]).toBe(page.id);
    expect(codes).toContain("missing-scopes");
  });

  it("of a Page that is not there lists what is", async () => {
    const { run, page } = await mint();
    const { failed, said } = await run({ "page-id": "999999999999999" });
    expect(failed).toBe(true);
    expect(said).toContain(`• ${page.id} "Blue Door Bakery"`);
  });

  it("asks what the exchange did not tell", async () => {
    const { run, graph } = await mint();
    graph.omitExpiresIn = true;
    const { outputs, calls } = await run();
    expect(outputs["user-token-expires-at"]).toMatch(/^\d{4}-/);
    expect(calls.filter(({ path }) => path.endsWith("debug_token"))).toHaveLength(3);
  });

  it("goes back to the given token where that ends later after all", async () => {
    const { run, emulator, graph, user, app } = await mint();
    const given = aToken(graph, { kind: "user", user, app, expiresIn: days(60) });
    graph.omitExpiresIn = true;
    const soon = emulator.clock.now() + days(1);
    emulator.inject({
      on: { path: "/debug_token" },
      after: 1,
      kind: "rewrite",
      rewrite: (body) => ({ data: { ...body.data, expires_at: soon } }),
    });
    const { outputs, log } = await run({ "user-token": given.value });
    expect(Date.parse(outputs["user-token-expires-at"] ?? "") / 1000).toBe(given.expiresAt);
    expect(log.join("\n")).toContain("the given one stays in use");
  });

  it("uses a system-user token as it is where its exchange is refused", async () => {
    const { run, graph, app } = await mint();
    const bot = aSystemUser(graph);
    const page = aPage(graph, { role: bot });
    graph.plainSystemUserExchange = "refused";
    const given = aToken(graph, { kind: "system-user", user: bot, app });
    const { outputs, log } = await run({ "user-token": given.value, "page-id": page.id });
    expect(outputs).toMatchObject({
      healthy: "true",
      "user-token-expires-at": "",
      "renew-by": "never",
    });
    expect(log.join("\n")).toContain("used as it is, does not end");
  });

  it("keeps a never-ending system-user token where the exchange would end it", async () => {
    const { run, graph, app } = await mint();
    const bot = aSystemUser(graph);
    const page = aPage(graph, { role: bot });
    graph.plainSystemUserExchange = "ends";
    const given = aToken(graph, { kind: "system-user", user: bot, app });
    const { outputs, log } = await run({ "user-token": given.value, "page-id": page.id });
    expect(outputs).toMatchObject({ "user-token-expires-at": "never", "expires-at": "never" });
    expect(log.join("\n")).toContain("the given one stays in use");
  });

  it("that finds the token unhealthy describes it, and keeps it", async () => {
    const { run } = await mint({
      grant: {
        declined: ["pages_manage_posts"],
        scopes: ["pages_show_list", "pages_read_engagement"],
      },
    });
    const { failed, codes, outputs, summary } = await run();
    expect([failed, codes]).toEqual([true, expect.arrayContaining(["missing-scopes"])]);
    expect(outputs).toMatchObject({ healthy: "false", "missing-scopes": "pages_manage_posts" });
    expect(outputs).not.toHaveProperty("page-token");
    expect(summary).toContain("❌");
  });

  it("under `on-unhealthy: warn` goes on with it", async () => {
    const { run } = await mint({ grant: { scopes: ["pages_show_list", "pages_read_engagement"] } });
    const { failed, outputs, annotations } = await run({ "on-unhealthy": "warn" });
    expect(failed).toBe(false);
    expect(outputs["page-token"]).not.toBe("");
    expect(new Set(annotations.map(({ level }) => level))).toEqual(new Set(["warning"]));
  });

  it("of a short-lived token tells that the next run will need another", async () => {
    const { run } = await mint({ grant: { expiresIn: hours(1) } });
    expect((await run()).codes).toEqual(["user-token-expires-soon"]);
  });
});
