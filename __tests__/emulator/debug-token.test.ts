import { describe, expect, it } from "vitest";
import {
  aSystemUser,
  aToken,
  days,
  lapseDataAccess,
  logIn,
  pageTokenOf,
} from "../../emulator/builders.ts";
import { NOON, useBakery } from "./bakery.ts";

const bakery = useBakery();

async function inspect(input: string) {
  const { appToken, ask } = bakery;
  const answer = await ask("/v25.0/debug_token", {
    query: { input_token: input },
    bearer: appToken,
  });
  expect(answer.status).toBe(200);
  return answer.body.data;
}

describe("debug_token of a living token", () => {
  it("tells everything about a short-lived user token but when it was issued", async () => {
    const { app, user, page, emulator } = bakery;
    const token = logIn(emulator.graph, {
      user,
      app,
      scopes: ["pages_show_list", "email"],
      pages: [page],
      metadata: { auth_type: "rerequest" },
    });
    expect(await inspect(token.value)).toEqual({
      app_id: app.id,
      type: "USER",
      application: app.name,
      data_access_expires_at: NOON + 7_776_000,
      expires_at: NOON + 5_400,
      is_valid: true,
      metadata: { auth_type: "rerequest" },
      scopes: ["pages_show_list", "email", "public_profile"],
      granular_scopes: [{ scope: "pages_show_list", target_ids: [page.id] }],
      user_id: user.id,
    });
  });

  it("tells when a long-lived user token was issued", async () => {
    const { emulator } = bakery;
    const token = aToken(emulator.graph, { kind: "user", issuedAgo: days(3) });
    const data = await inspect(token.value);
    expect(data.issued_at).toBe(NOON - days(3));
    expect(data.expires_at).toBe(NOON + days(60));
  });

  it("names the page of a Page token, which never ends when made from a long-lived one", async () => {
    const { emulator, page, user } = bakery;
    const long = aToken(emulator.graph, { kind: "user" });
    const data = await inspect(pageTokenOf(emulator.graph, long, page)?.value ?? "");
    expect(data).toMatchObject({ type: "PAGE", profile_id: page.id, user_id: user.id });
    expect(data.expires_at).toBe(0);
    expect(data).not.toHaveProperty("issued_at");
    expect(data.data_access_expires_at).toBe(NOON + 7_776_000);
  });

  it("shows a Page token made from a short-lived one ending with it", async () => {
    const { emulator, page, token } = bakery;
    const data = await inspect(pageTokenOf(emulator.graph, token, page)?.value ?? "");
    expect(data.expires_at).toBe(token.expiresAt);
  });

  it.each([
    ["zero", 0],
    ["absent", undefined],
  ] as const)("may show the data access of Page tokens as %s", async (setting, shown) => {
    bakery.emulator.graph.pageTokenDataAccess = setting;
    const data = await inspect(aToken(bakery.emulator.graph).value);
    expect(data.data_access_expires_at).toBe(shown);
  });

  it("shows a system user's token without any end", async () => {
    const { graph } = bakery.emulator;
    const token = aToken(graph, { kind: "system-user", user: aSystemUser(graph) });
    expect(await inspect(token.value)).toMatchObject({
      type: "SYSTEM_USER",
      expires_at: 0,
      data_access_expires_at: 0,
      issued_at: NOON,
    });
  });

  it("tells little of an app token", async () => {
    const { app, appToken } = bakery;
    expect(await inspect(appToken)).toEqual({
      app_id: app.id,
      type: "APP",
      application: app.name,
      is_valid: true,
      scopes: [],
    });
  });

  it("leaves granular_scopes out when no permission is granular, target_ids when all are meant", async () => {
    const { graph } = bakery.emulator;
    const plain = aToken(graph, { kind: "user", scopes: ["email"] });
    expect(await inspect(plain.value)).not.toHaveProperty("granular_scopes");
    const all = aToken(graph, { kind: "user", scopes: ["pages_show_list", "email"] });
    expect((await inspect(all.value)).granular_scopes).toEqual([{ scope: "pages_show_list" }]);
  });

  it("lists granted scopes and not the declined ones", async () => {
    const { graph } = bakery.emulator;
    const options = { scopes: ["pages_show_list"], declined: ["pages_manage_posts"] };
    const token = aToken(graph, { kind: "user", ...options });
    expect((await inspect(token.value)).scopes).toEqual(["pages_show_list", "public_profile"]);
  });

  it("keeps a token valid whose data access has lapsed", async () => {
    const { emulator, user, token } = bakery;
    lapseDataAccess(emulator.graph, user);
    const data = await inspect(token.value);
    expect(data.is_valid).toBe(true);
    expect(data.data_access_expires_at).toBeLessThan(NOON);
  });

  it("answers POST and a token in the query too", async () => {
    const { token, appToken, ask } = bakery;
    const params = { input_token: token.value, access_token: appToken };
    expect((await ask("/debug_token", { form: params })).body.data.is_valid).toBe(true);
    expect((await ask("/debug_token", { query: params })).body.data.is_valid).toBe(true);
  });
});
