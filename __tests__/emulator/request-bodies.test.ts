import { describe, expect, it } from "vitest";
import { aToken } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("a form body is read", () => {
  it.each([
    ["without a content type", undefined],
    ["as text/plain, as fetch sends a string", "text/plain;charset=UTF-8"],
    ["as something else", "application/octet-stream"],
  ])("%s", async (_name, type) => {
    const { emulator, page, user, ask } = bakery;
    const bearer = aToken(emulator.graph, { page, user }).value;
    const text = new TextEncoder().encode(`message=Fresh+bread&access_token=${bearer}`);
    const response = await fetch(`${emulator.graphUrl}/${page.id}/feed`, {
      method: "POST",
      body: text,
      headers: type === undefined ? {} : { "content-type": type },
    });
    expect(response.status).toBe(200);
    expect((await ask("/me/feed", { bearer })).body.data[0].message).toBe("Fresh bread");
  });

  it("but not where it is JSON, whatever its type says", async () => {
    const { emulator, token } = bakery;
    const body = JSON.stringify({ access_token: token.value, fields: "id", method: "get" });
    const response = await fetch(`${emulator.graphUrl}/me`, { method: "POST", body });
    expect(await response.json()).toEqual({ id: bakery.user.id });
    expect(emulator.calls[0]?.form).toEqual({});
  });
});

describe("client credentials by HTTP Basic", () => {
  const askBasic = (id: string, secret: string, more = {}) => {
    const encoded = [id, secret].map(encodeURIComponent).join(":");
    return bakery.ask("/v25.0/oauth/access_token", {
      form: { grant_type: "client_credentials", ...more },
      headers: { authorization: `Basic ${Buffer.from(encoded).toString("base64")}` },
    });
  };

  it("are taken at /oauth/access_token", async () => {
    const { app } = bakery;
    const { status, body } = await askBasic(app.id, app.secret);
    expect(status).toBe(200);
    expect(body.access_token).toMatch(new RegExp(`^${app.id}\\|`));
  });

  it("are refused like parameters where they are wrong, and give way to parameters", async () => {
    const { app } = bakery;
    expect((await askBasic(app.id, "0")).body.error.message).toBe(
      "Error validating client secret.",
    );
    expect((await askBasic(app.id, "0", { client_secret: app.secret })).status).toBe(200);
  });

  it("are nothing elsewhere", async () => {
    const { app } = bakery;
    const basic = Buffer.from(`${app.id}:${app.secret}`).toString("base64");
    const headers = { authorization: `Basic ${basic}` };
    const { body } = await bakery.ask("/v25.0/oauth/client_code", { headers });
    expect(body.error.message).toBe("Missing client_id parameter.");
  });
});
