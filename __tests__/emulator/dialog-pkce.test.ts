import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { useBakery } from "./bakery.ts";
import { useNewUser } from "./new-user.ts";

const bakery = useBakery();
const newUser = useNewUser(bakery);

function redeem(code: string, form: Record<string, string> = {}) {
  const { app } = newUser;
  const client = { client_id: app.id, client_secret: app.secret };
  const redirect_uri = app.redirectUris[0] ?? "";
  return bakery.ask("/oauth/access_token", { form: { ...client, redirect_uri, code, ...form } });
}

describe("a login with PKCE", () => {
  const verifier = "v".repeat(50);
  const code_challenge = createHash("sha256").update(verifier).digest("base64url");
  const start = async () => {
    const query = { code_challenge, code_challenge_method: "S256" };
    const page = await newUser.open(["openid"], query);
    const { location } = await newUser.browser.send(page, { decision: "continue" });
    return new URL(location).searchParams.get("code") ?? "";
  };

  it("is redeemed with the verifier and the secret, not without either", async () => {
    const code = await start();
    for (const code_verifier of ["", "w".repeat(50), "v".repeat(42)]) {
      const { body } = await redeem(code, { code_verifier });
      expect(body.error.message).toMatch(/^Invalid code verifier\./);
    }
    const bare = await redeem(code, { code_verifier: verifier, client_secret: "" });
    expect(bare.body.error.message).toBe("Error validating client secret.");
    expect((await redeem(code, { code_verifier: verifier })).status).toBe(200);
  });

  it("is redeemed without the secret, or without the verifier, where the world says so", async () => {
    const { graph } = bakery.emulator;
    graph.codeVerifier = "replaces-secret";
    const form = { code_verifier: verifier, client_secret: "" };
    expect((await redeem(await start(), { ...form, client_secret: "x" })).status).toBe(400);
    expect((await redeem(await start(), form)).status).toBe(200);
    graph.codeVerifier = "ignored";
    expect((await redeem(await start())).status).toBe(200);
  });
});
