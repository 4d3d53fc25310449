import { describe, expect, it } from "vitest";
import { aPage, aToken, days, expireToken } from "../../emulator/builders.ts";
import { NOON, useBakery } from "./bakery.ts";

const bakery = useBakery();

function exchange(token: string, more: Record<string, string> = {}) {
  const { app, ask } = bakery;
  const client = { client_id: app.id, client_secret: app.secret };
  const form = { grant_type: "fb_exchange_token", ...client, fb_exchange_token: token, ...more };
  return ask("/v25.0/oauth/access_token", { form });
}

describe("an app", () => {
  it("with an IP allowlist answers code 5 to every call from elsewhere", async () => {
    const { app, appToken, token, ask } = bakery;
    app.ipAllowed = false;
    const query = { input_token: token.value };
    const answers = [
      await ask("/me", { bearer: token.value }),
      await ask("/debug_token", { query, bearer: appToken }),
      await exchange(token.value),
    ];
    for (const { body } of answers) {
      expect(body.error).toMatchObject({
        code: 5,
        message: "This IP can't make requests for that application.",
      });
    }
  });

  it("set as native answers code 15 to its secret, where the world says so", async () => {
    const { app, appToken, token, emulator, ask } = bakery;
    app.type = "native";
    const query = { input_token: token.value };
    const asNone = await ask("/debug_token", { query, bearer: appToken });
    expect(asNone.body.error.code).toBe(100);
    emulator.graph.nativeAppCalls = "code-15";
    expect((await ask("/debug_token", { query, bearer: appToken })).body.error.code).toBe(15);
    expect((await exchange(token.value)).body.error.message).toMatch(/^\(#15\) This method/);
  });

  it("that is restricted answers «API access blocked.»", async () => {
    const { app, token, ask } = bakery;
    app.restricted = true;
    const { body } = await ask("/me/accounts", { bearer: token.value });
    expect(body.error).toMatchObject({ code: 200, message: "API access blocked." });
  });
});

describe("a list with too large a limit", () => {
  it("asks for less data, as often as it is asked, and answers to a smaller limit", async () => {
    const { emulator, user, token, ask } = bakery;
    aPage(emulator.graph, { role: user });
    emulator.graph.largestLimit = 25;
    const list = (limit: string) => ask(`/me/accounts?limit=${limit}`, { bearer: token.value });
    for (const limit of ["100", "50", "100"]) {
      const { status, body } = await list(limit);
      expect(status).toBe(500);
      expect(body.error.code).toBe(1);
      expect(body.error.message).toMatch(/^Please reduce the amount of data/);
    }
    expect((await list("25")).body.data).toHaveLength(2);
  });
});

describe("a system user's token that ends", () => {
  it("starts 60 new days only with set_token_expires_in_60_days, and lives on beside it", async () => {
    const { emulator, appToken, ask } = bakery;
    const given = aToken(emulator.graph, { kind: "system-user", expiresIn: days(9) });
    const plain = await exchange(given.value);
    expect(plain.body.expires_in).toBe(days(9));
    const refreshed = await exchange(given.value, { set_token_expires_in_60_days: "true" });
    expect(refreshed.body.expires_in).toBe(days(60));
    const query = { input_token: refreshed.body.access_token };
    const { data } = (await ask("/debug_token", { query, bearer: appToken })).body;
    expect(data).toMatchObject({ type: "SYSTEM_USER", expires_at: NOON + days(60) });
    expect((await ask("/me", { bearer: given.value })).status).toBe(200);
  });

  it("cannot be refreshed once it has ended", async () => {
    const { emulator } = bakery;
    const given = aToken(emulator.graph, { kind: "system-user", expiresIn: days(9) });
    expireToken(emulator.graph, given);
    const { body } = await exchange(given.value, { set_token_expires_in_60_days: "true" });
    expect(body.error).toMatchObject({ code: 190, error_subcode: 463 });
  });
});
