import { describe, expect, it } from "vitest";
import { anApp, aToken, corruptToken, expireToken } from "../../emulator/builders.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

function inspect(input: string, access = bakery.appToken) {
  return bakery.ask("/v25.0/debug_token", { query: { input_token: input, access_token: access } });
}

describe("debug_token of something that is no token answers 200 with the error alone", () => {
  const app = "Error validating application. Cannot get application info due to a system error.";
  it.each([
    ["xxxx", "Invalid OAuth access token - Cannot parse access token"],
    ["123|abc", app],
  ])("%s", async (input, message) => {
    const { status, body } = await inspect(input);
    expect(status).toBe(200);
    expect(body).toEqual({ data: { error: { code: 190, message }, is_valid: false, scopes: [] } });
  });

  it("a token with one character changed, an app token with a wrong secret", async () => {
    const { token, app } = bakery;
    const corrupted = await inspect(corruptToken(token.value));
    expect(corrupted.body.data.error.message).toBe("The access token could not be decrypted");
    const forged = await inspect(`${app.id}|wrong`);
    expect(forged.body.data.error.message).toBe("Invalid OAuth access token signature.");
  });
});

describe("debug_token refuses the caller with 400", () => {
  const needed =
    "(#100) You must provide an app access token, or a user access token that is an owner or developer of the app";

  it("without a token, and with the app token of a native app", async () => {
    const { app, token } = bakery;
    const none = await inspect(token.value, "");
    expect(none.status).toBe(400);
    expect(none.body.error).toMatchObject({ code: 100, message: needed });
    app.type = "native";
    const native = await inspect(token.value);
    expect(native.body.error).toMatchObject({ code: 100, message: needed });
  });

  it("of another app", async () => {
    const { emulator } = bakery;
    const foreign = aToken(emulator.graph, { app: anApp(emulator.graph) });
    const { status, body } = await inspect(foreign.value);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 100,
      message: "(#100) The App_id in the input_token did not match the Viewing App",
    });
  });

  it("with a wrong secret: 400 in the query, 401 as Bearer", async () => {
    const { app, token, ask } = bakery;
    const wrong = `${app.id}|wrong`;
    const inQuery = await inspect(token.value, wrong);
    expect(inQuery.status).toBe(400);
    const query = { input_token: token.value };
    const asBearer = await ask("/debug_token", { query, bearer: wrong });
    expect(asBearer.status).toBe(401);
    expect(asBearer.body.error).toMatchObject({
      code: 190,
      message: "Invalid OAuth access token signature.",
    });
  });

  it("with a user token, unless the user is a developer or it inspects itself, even dead", async () => {
    const { emulator, app, user, token } = bakery;
    const other = aToken(emulator.graph, { kind: "user", user });
    expect((await inspect(other.value, token.value)).body.error.code).toBe(100);
    expect((await inspect(token.value, token.value)).body.data.is_valid).toBe(true);
    expireToken(emulator.graph, token);
    expect((await inspect(token.value, token.value)).body.data.error.subcode).toBe(463);
    emulator.graph.onlyDevelopersDebug = true;
    expect((await inspect(token.value, token.value)).body.error.code).toBe(100);
    app.developers.add(user.id);
    expect((await inspect(token.value, other.value)).status).toBe(200);
  });

  it("without an input_token", async () => {
    expect((await inspect("")).body.error.code).toBe(100);
  });
});
