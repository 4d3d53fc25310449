import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { NOON, useBakery } from "./bakery.ts";

const bakery = useBakery();

function prove(message: string, secret = bakery.app.secret): string {
  return createHmac("sha256", secret).update(message).digest("hex");
}

const askMe = (query: Record<string, string>) =>
  bakery.ask("/me", { query, bearer: bakery.token.value });

const REFUSED = {
  message: "Invalid appsecret_proof provided in the API argument",
  type: "GraphMethodException",
  code: 100,
};

describe("appsecret_proof", () => {
  it("is fine when right, whether or not the app requires it", async () => {
    const { app, token } = bakery;
    for (const requireProof of [false, true]) {
      app.requireProof = requireProof;
      expect((await askMe({ appsecret_proof: prove(token.value) })).status).toBe(200);
    }
  });

  it("is refused when wrong, even if the app does not require it", async () => {
    const { token } = bakery;
    for (const proof of ["", "é", prove(token.value, "0"), prove("another token")]) {
      const { status, body } = await askMe({ appsecret_proof: proof });
      expect(status).toBe(400);
      expect(body.error).toMatchObject(REFUSED);
    }
  });

  it("is asked for when the app requires it", async () => {
    bakery.app.requireProof = true;
    const { status, body } = await askMe({});
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      message: "API calls from the server require an appsecret_proof argument",
      type: "GraphMethodException",
      code: 100,
    });
  });

  it("of debug_token is the proof over the app token", async () => {
    const { app, token, appToken, ask } = bakery;
    app.requireProof = true;
    const inspect = (appsecret_proof: string) =>
      ask("/debug_token", {
        query: { input_token: token.value, appsecret_proof },
        bearer: appToken,
      });
    expect((await inspect(prove(appToken))).status).toBe(200);
    expect((await inspect(prove(token.value))).body.error).toMatchObject(REFUSED);
  });

  it("is not needed to exchange a token", async () => {
    const { app, token, ask } = bakery;
    app.requireProof = true;
    const form = {
      grant_type: "fb_exchange_token",
      client_id: app.id,
      client_secret: app.secret,
      fb_exchange_token: token.value,
    };
    expect((await ask("/oauth/access_token", { form })).status).toBe(200);
  });

  it.each([
    [-300, 200],
    [-301, 400],
    [301, 400],
  ])("with a time %i seconds from now is answered with %i", async (offset, status) => {
    const time = String(NOON + offset);
    const appsecret_proof = prove(`${bakery.token.value}|${time}`);
    expect((await askMe({ appsecret_proof, appsecret_time: time })).status).toBe(status);
  });
});
