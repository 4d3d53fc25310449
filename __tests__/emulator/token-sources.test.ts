import { describe, expect, it } from "vitest";
import { corruptToken } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("an access token", () => {
  it("is taken from the query, a form and the Authorization header", async () => {
    const { token, user, ask } = bakery;
    const access_token = token.value;
    const answers = await Promise.all([
      ask("/me", { query: { access_token } }),
      ask("/v25.0/me", { form: { access_token, method: "get" } }),
      ask("/v25.0/me", { bearer: access_token }),
      ask("/me", { headers: { authorization: `OAuth ${access_token}` } }),
    ]);
    expect(answers.map(({ body }) => body.id)).toEqual(Array(4).fill(user.id));
  });

  it("is taken from a multipart form and a JSON body", async () => {
    const { emulator, token, user } = bakery;
    const form = new FormData();
    form.set("access_token", token.value);
    const json = JSON.stringify({ access_token: token.value });
    for (const body of [form, json]) {
      const headers = body === json ? { "content-type": "application/json" } : {};
      const url = `${emulator.graphUrl}/me?method=get`;
      const response = await fetch(url, { method: "POST", body, headers });
      expect(await response.json()).toMatchObject({ id: user.id });
    }
  });

  it("that is bad is refused with 401 as Bearer and 400 elsewhere", async () => {
    const { token, ask } = bakery;
    const access_token = corruptToken(token.value);
    expect((await ask("/me", { bearer: access_token })).status).toBe(401);
    expect((await ask("/me", { query: { access_token } })).status).toBe(400);
    expect((await ask("/me", { form: { access_token } })).status).toBe(400);
  });

  it("that is pasted badly is echoed in the message and in WWW-Authenticate", async () => {
    const { token, ask } = bakery;
    const access_token = `${token.value}"`;
    const { headers, body } = await ask("/me", { query: { access_token } });
    expect(body.error).toMatchObject({
      code: 190,
      message: `Malformed access token ${access_token}`,
    });
    expect(headers.get("www-authenticate")).toContain(token.value);
  });

  it("that is garbage is echoed too when told to", async () => {
    const { emulator, ask } = bakery;
    emulator.graph.malformedEchoesToken = true;
    const { body } = await ask("/me", { query: { access_token: "hunter2" } });
    expect(body.error.message).toBe("Malformed access token hunter2");
  });

  it("that is missing is asked for, in other words under /me", async () => {
    const { page, appToken, ask } = bakery;
    const anonymous = await ask(`/${page.id}`);
    expect(anonymous.body.error).toMatchObject({
      code: 104,
      message: "An access token is required to request this resource.",
    });
    for (const answer of [await ask("/me"), await ask("/me/accounts", { bearer: appToken })]) {
      expect(answer.status).toBe(400);
      expect(answer.body.error).toMatchObject({
        code: 2500,
        message: "An active access token must be used to query information about the current user.",
      });
    }
  });

  it("of a native app's own counts as none", async () => {
    const { app, page, appToken, ask } = bakery;
    app.type = "native";
    expect((await ask(`/${page.id}`, { bearer: appToken })).body.error.code).toBe(104);
  });
});
