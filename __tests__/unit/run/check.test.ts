import { describe, expect, it } from "vitest";
import {
  aToken,
  changePassword,
  days,
  graphErrors,
  jsonAnswer,
  lapseDataAccess,
  type TokenOptions,
} from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

async function check(options: TokenOptions = {}) {
  const bakery = await openBakery();
  const { graph, user, app, page } = bakery;
  const token = aToken(graph, { user, app, page, ...options });
  const run = (given = {}) => runInProcess(bakery, { "page-token": token.value, ...given });
  return { ...bakery, token, run };
}

describe("a check", () => {
  it("of a healthy token looks at it, names its Page, and obtains nothing", async () => {
    const { run, page } = await check();
    const { outputs, calls, failed, annotations } = await run();
    expect([failed, annotations]).toEqual([false, []]);
    expect(callLines(calls)).toEqual(["GET /v25.0/debug_token", `GET /v25.0/${page.id}`]);
    expect(outputs).toMatchObject({
      minted: "false",
      "page-name": page.name,
      "user-token-expires-at": "",
    });
  });

  it("does not mind a name that is refused, and asks for it only once", async () => {
    const { run, emulator, page } = await check();
    emulator.inject({ on: { path: `/${page.id}` }, times: 9, ...graphErrors.transient });
    const { outputs, calls, codes } = await run({ retries: "3" });
    expect(outputs["page-name"]).toBe("");
    expect([calls.length, codes]).toEqual([2, []]);
  });

  it("of a dead token tells why, and asks for no name", async () => {
    const { run, graph, user } = await check();
    changePassword(graph, user, { showsNoExpiry: true });
    const { outputs, calls, codes, said } = await run();
    expect(codes).toEqual(["invalid"]);
    expect(said).toContain("460");
    expect(calls).toHaveLength(1);
    expect(outputs).toMatchObject({
      "expires-at": "unknown",
      "renew-by": "unknown",
      "missing-scopes": "",
    });
  });

  it.each<[string, TokenOptions, string[]]>([
    ["that ends", { expiresIn: days(30) }, ["expires"]],
    ["of another kind", { kind: "user" }, ["wrong-type"]],
    ["of a system user", { kind: "system-user" }, ["wrong-type"]],
    ["without data access", { dataAccessIn: -1 }, ["data-access-expired"]],
    ["with little data access left", { dataAccessIn: days(5) }, ["data-access-expires-soon"]],
    ["for other Pages", { pages: [] }, ["scope-not-for-page"]],
  ])("of a token %s finds that", async (_what, options, found) => {
    const { run } = await check(options);
    expect((await run()).codes).toEqual(found);
  });

  it("of a token of another app finds that, and nothing else", async () => {
    const { run, emulator } = await check();
    emulator.inject({
      on: { path: "/debug_token" },
      ...jsonAnswer(400, {
        error: {
          code: 100,
          message: "(#100) The App_id in the input_token did not match the Viewing App",
        },
      }),
    });
    expect((await run()).codes).toEqual(["wrong-app"]);
  });

  it("of an app token finds that it is none of a Page", async () => {
    const { run, app } = await check();
    expect((await run({ "page-token": `${app.id}|${app.secret}` })).codes).toEqual(["wrong-type"]);
  });

  it("of something that is no token says that it was not copied whole", async () => {
    const { run } = await check();
    const { codes, said } = await run({ "page-token": makeToken(40) });
    expect(codes).toEqual(["invalid"]);
    expect(said).toContain("Copy the token again");
  });

  it("reads answers of 2012, which tell neither kind nor fault", async () => {
    const { run, emulator, app, page } = await check();
    const old = { app_id: Number(app.id), profile_id: Number(page.id), expires_at: 0, scopes: [] };
    emulator.inject({
      on: { path: "/debug_token" },
      ...jsonAnswer(200, { data: { ...old, is_valid: true } }),
    });
    emulator.inject({
      on: { path: "/debug_token" },
      ...jsonAnswer(200, { data: { ...old, is_valid: false } }),
    });
    expect((await run({ "required-scopes": "none" })).codes).toEqual([]);
    expect((await run()).said).toContain("no reason");
  });

  it("warns only, where lapsed data access is to warn", async () => {
    const { run, graph, user } = await check();
    lapseDataAccess(graph, user);
    const { failed, codes } = await run({ "data-access": "warn" });
    expect([failed, codes]).toEqual([false, ["data-access-expired"]]);
  });
});
