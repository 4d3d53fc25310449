import { describe, expect, it } from "vitest";
import { anApp, aToken, corruptToken } from "../../emulator/builders.ts";
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

describe("an exchange is refused", () => {
  const unknownApp =
    "Error validating application. Cannot get application info due to a system error.";

  it.each([
    ["a wrong secret", { client_secret: "0" }, 400, 1, "Error validating client secret."],
    ["an unknown app", { client_id: "42" }, 400, 101, unknownApp],
    ["no app", { client_id: "" }, 400, 101, "Missing client_id parameter."],
    ["an app id that is no number", { client_id: "x" }, 500, 1, "An unknown error has occurred."],
    ["an unknown grant", { grant_type: "y" }, 400, 191, "Missing redirect_uri parameter."],
    ["no grant", { grant_type: "" }, 400, 191, "Missing redirect_uri parameter."],
    ["no token", { fb_exchange_token: "" }, 400, 1, "fb_exchange_token parameter not specified"],
    [
      "garbage",
      { fb_exchange_token: "xxxx" },
      400,
      190,
      "Invalid OAuth access token - Cannot parse access token",
    ],
  ])("for %s", async (_name, change, status, code, message) => {
    const answer = await exchange(bakery.token.value, change);
    expect(answer.status).toBe(status);
    expect(answer.body.error).toMatchObject({ code, message, type: "OAuthException" });
  });

  it("for a restricted app", async () => {
    bakery.app.restricted = true;
    const { body } = await exchange(bakery.token.value);
    expect(body.error).toMatchObject({ code: 101, message: unknownApp });
  });

  it("for a token with one character changed", async () => {
    const { status, body } = await exchange(corruptToken(bakery.token.value));
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 190,
      message: "The access token could not be decrypted",
    });
    expect(body.error).not.toHaveProperty("error_subcode");
  });

  it("with code 1 for a token of another app", async () => {
    const { emulator, app } = bakery;
    const foreign = aToken(emulator.graph, { kind: "user", app: anApp(emulator.graph) });
    const { status, body } = await exchange(foreign.value);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 1,
      message: `The access token does not belong to application ${app.id}`,
    });
  });

  it("for an expired token, saying when it ended and what time it is", async () => {
    const { emulator, token } = bakery;
    emulator.clock.set(1_797_800_400); // 2026-12-20 21:00:00 UTC, in winter time
    token.expiresAt = 1_791_028_800; // 2026-10-03 12:00:00 UTC, in summer time
    const { status, body } = await exchange(token.value);
    expect(status).toBe(400);
    expect(body.error).toMatchObject({
      code: 190,
      error_subcode: 463,
      message:
        "Error validating access token: Session has expired on Saturday, 03-Oct-26 05:00:00 PDT. The current time is Sunday, 20-Dec-26 13:00:00 PST.",
    });
  });
});
