import { describe, expect, it } from "vitest";
import { anApp, aToken } from "../../emulator/builders.ts";
import { addLoginCode } from "../../emulator/graph/state/login-codes.ts";
import { draftToken } from "../../emulator/graph/state/tokens.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();
const REDIRECT = "https://example.com/back";

function request(form: Record<string, string>) {
  const { app, ask } = bakery;
  const client = { client_id: app.id, client_secret: app.secret };
  return ask("/v25.0/oauth/access_token", { form: { ...client, ...form } });
}

function aCode(): string {
  const { emulator, token } = bakery;
  const draft = draftToken(emulator.graph, {
    kind: "user",
    grant: token.grant,
    expiresAt: emulator.clock.now() + 5_400,
  });
  return addLoginCode(emulator.graph, { token: draft, redirectUri: REDIRECT });
}

describe("client_credentials", () => {
  it("gives an app token that works as id|secret does", async () => {
    const { app, token, ask } = bakery;
    const { body } = await request({ grant_type: "client_credentials" });
    expect(body).toEqual({ access_token: expect.any(String), token_type: "bearer" });
    expect(body.access_token).toMatch(new RegExp(`^${app.id}\\|[A-Za-z0-9_-]{27}$`));
    const query = { input_token: token.value, access_token: body.access_token };
    expect((await ask("/debug_token", { query })).body.data.is_valid).toBe(true);
  });
});

describe("a code", () => {
  it("is redeemed once", async () => {
    const code = aCode();
    const first = await request({ redirect_uri: REDIRECT, code });
    expect(first.body).toMatchObject({ token_type: "bearer", expires_in: 5_400 });
    const second = await request({ redirect_uri: REDIRECT, code });
    expect(second.status).toBe(400);
    expect(second.body.error).toMatchObject({ code: 100, error_subcode: 36009 });
    expect(second.headers.get("www-authenticate")).toBe(
      'OAuth "Facebook Platform" "invalid_code" "This authorization code has been used."',
    );
  });

  it("is refused for another redirect, after ten minutes, without secret, and when made up", async () => {
    const elsewhere = await request({ redirect_uri: "https://example.com/", code: aCode() });
    expect(elsewhere.body.error.message).toMatch(/redirect_uri is identical/);
    const late = aCode();
    bakery.emulator.clock.advance(601);
    const expired = await request({ redirect_uri: REDIRECT, code: late });
    expect(expired.body.error.message).toBe("This authorization code has expired.");
    const bare = await request({ redirect_uri: REDIRECT, code: aCode(), client_secret: "" });
    expect(bare.body.error.code).toBe(1);
    const made = await request({ redirect_uri: REDIRECT, code: "made-up" });
    expect(made.body.error.message).toBe("Invalid verification code format.");
  });
});

describe("/oauth/client_code", () => {
  it("gives a code that is redeemed without the secret and names the machine", async () => {
    const { app, token, ask } = bakery;
    const { body } = await ask("/oauth/client_code", {
      query: {
        client_id: app.id,
        client_secret: app.secret,
        redirect_uri: REDIRECT,
        access_token: token.value,
      },
    });
    const redeemed = await request({ redirect_uri: REDIRECT, code: body.code, client_secret: "" });
    expect(redeemed.body).toMatchObject({ expires_in: 5_184_000, machine_id: expect.any(String) });
  });
});

describe("fb_attenuate_token", () => {
  it("gives a token that can be inspected and nothing else", async () => {
    const { token, appToken, ask } = bakery;
    const { body } = await request({
      grant_type: "fb_attenuate_token",
      fb_exchange_token: token.value,
      client_secret: "",
    });
    const query = { input_token: body.access_token };
    const inspected = await ask("/debug_token", { query, bearer: appToken });
    expect(inspected.body.data).toMatchObject({ type: "USER", is_valid: true });
    for (const path of ["/me", "/debug_token?input_token=x"]) {
      const used = await ask(path, { bearer: body.access_token });
      expect(used.body.error).toMatchObject({
        code: 190,
        message: "Invalid OAuth access token - Debug only access token",
      });
    }
  });
});

describe("/oauth/revoke", () => {
  it("invalidates the token, and no other app's", async () => {
    const { emulator, app, appToken, token, ask } = bakery;
    const client = { client_id: app.id, client_secret: app.secret, access_token: appToken };
    const query = { ...client, revoke_token: token.value };
    expect((await ask("/oauth/revoke", { query })).body).toEqual({ success: true });
    expect((await ask("/me", { bearer: token.value })).body.error.error_subcode).toBe(466);
    const foreign = aToken(emulator.graph, { app: anApp(emulator.graph) });
    const refused = await ask("/oauth/revoke", {
      query: { ...client, revoke_token: foreign.value },
    });
    expect(refused.status).toBe(400);
    expect(foreign.invalidReason).toBeUndefined();
  });
});
