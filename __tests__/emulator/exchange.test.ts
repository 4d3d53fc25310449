import { describe, expect, it } from "vitest";
import { aSystemUser, aToken, days } from "../../emulator/builders.ts";
import { type Answer, useBakery } from "./bakery.ts";

const bakery = useBakery();

function exchange(token: string, more: Record<string, string> = {}): Promise<Answer> {
  const { app, ask } = bakery;
  const form = {
    grant_type: "fb_exchange_token",
    client_id: app.id,
    client_secret: app.secret,
    fb_exchange_token: token,
    ...more,
  };
  return ask("/v25.0/oauth/access_token", { form });
}

describe("exchanging a short-lived user token", () => {
  it("gives a new string that lives 60 days, and the old one stays valid", async () => {
    const { token, ask } = bakery;
    const { status, body } = await exchange(token.value);
    expect(status).toBe(200);
    expect(body).toEqual({
      access_token: expect.stringMatching(/^EAA/),
      token_type: "bearer",
      expires_in: 5_184_000,
    });
    expect(body.access_token).not.toBe(token.value);
    expect((await ask("/me", { bearer: token.value })).status).toBe(200);
    expect((await ask("/me", { bearer: body.access_token })).status).toBe(200);
  });

  it("works by GET with everything in the query", async () => {
    const { app, token, ask } = bakery;
    const { body } = await ask("/oauth/access_token", {
      query: {
        grant_type: "fb_exchange_token",
        client_id: app.id,
        client_secret: app.secret,
        fb_exchange_token: token.value,
      },
    });
    expect(body.expires_in).toBe(5_184_000);
  });

  it("leaves data access where it was", async () => {
    const { emulator, token } = bakery;
    const before = token.grant.dataAccessExpiresAt;
    emulator.clock.advance(600);
    await exchange(token.value);
    expect(token.grant.dataAccessExpiresAt).toBe(before);
  });

  it("leaves expires_in out when told to", async () => {
    bakery.emulator.graph.omitExpiresIn = true;
    const { body } = await exchange(bakery.token.value);
    expect(Object.keys(body)).toEqual(["access_token", "token_type"]);
  });

  it("gives a token without end to an app with Marketing API standard access", async () => {
    bakery.app.marketingStandardAccess = true;
    const { body } = await exchange(bakery.token.value);
    expect(body.expires_in).toBeUndefined();
    expect(bakery.emulator.graph.tokens.get(body.access_token)?.expiresAt).toBe(0);
  });
});

describe("exchanging a token that lives long already", () => {
  it("keeps the end of a long-lived user token", async () => {
    const { emulator } = bakery;
    const given = aToken(emulator.graph, { kind: "user", expiresIn: days(20) });
    const { body } = await exchange(given.value);
    expect(body.expires_in).toBe(days(20));
    expect(body.access_token).not.toBe(given.value);
  });

  it("starts a new 60 days when the clock restarts", async () => {
    const { emulator } = bakery;
    emulator.graph.reExchangeRestartsClock = true;
    const given = aToken(emulator.graph, { kind: "user", expiresIn: days(20) });
    expect((await exchange(given.value)).body.expires_in).toBe(days(60));
  });

  it("gives a Page token without end for a Page token", async () => {
    const { emulator, page } = bakery;
    const { body } = await exchange(aToken(emulator.graph, { page, expiresIn: 600 }).value);
    const made = emulator.graph.tokens.get(body.access_token);
    expect(made).toMatchObject({ kind: "page", pageId: page.id, expiresAt: 0 });
  });
});

describe("exchanging a system-user token", () => {
  it("gives 60 days when asked for them, and the old token stays valid", async () => {
    const { emulator, ask } = bakery;
    const user = aSystemUser(emulator.graph);
    const given = aToken(emulator.graph, { kind: "system-user", user });
    const { body } = await exchange(given.value, { set_token_expires_in_60_days: "true" });
    expect(body.expires_in).toBe(days(60));
    expect((await ask("/me", { bearer: given.value })).status).toBe(200);
  });

  it.each([
    ["keeps", 200, undefined],
    ["ends", 200, days(60)],
    ["refused", 400, undefined],
  ] as const)("without asking, a never-ending one: %s", async (setting, status, expiresIn) => {
    const { emulator } = bakery;
    emulator.graph.plainSystemUserExchange = setting;
    const given = aToken(emulator.graph, {
      kind: "system-user",
      user: aSystemUser(emulator.graph),
    });
    const answer = await exchange(given.value);
    expect(answer.status).toBe(status);
    expect(answer.body.expires_in).toBe(expiresIn);
  });
});
