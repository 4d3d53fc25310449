import { describe, expect, it } from "vitest";
import { addLoginCode } from "../../../emulator/graph/state/login-codes.ts";
import { checkApp } from "../../../setup/core/check-app.ts";
import { redeemCode } from "../../../setup/core/redeem-code.ts";
import { withAppContext } from "../../../setup/core/with-context.ts";
import { aSession, silently } from "../a-session.ts";

const redirectUri = "http://localhost:8917/callback";

async function aLogin() {
  const { bakery, session } = await aSession();
  const { value: _, ...token } = bakery.userToken;
  const code = addLoginCode(bakery.graph, { token, redirectUri });
  const app = await checkApp(session, bakery.app, silently);
  const redeem = (given: { code?: string; redirectUri?: string } = {}) =>
    withAppContext(session, app, silently, (context) =>
      redeemCode(context, given.code ?? code, {
        redirectUri: given.redirectUri ?? redirectUri,
        verifier: "v",
      }),
    );
  return { bakery, session, redeem };
}

describe("the code of a login", () => {
  it("is redeemed for a user token, with every secret in the body", async () => {
    const { bakery, redeem } = await aLogin();
    const token = await redeem();
    expect(bakery.graph.tokens.get(token.reveal())?.kind).toBe("user");
    const call = bakery.emulator.calls.at(-1);
    expect([call?.method, call?.path.endsWith("/oauth/access_token")]).toEqual(["POST", true]);
    expect(call?.query).toEqual({});
  });

  it("works once", async () => {
    const { redeem } = await aLogin();
    await redeem();
    await expect(redeem()).rejects.toMatchObject({
      code: "login-code-used",
      message: expect.stringContaining("back button"),
    });
  });

  it("belongs to one address", async () => {
    const { redeem } = await aLogin();
    const elsewhere = redeem({ redirectUri: "http://localhost:1/callback" });
    await expect(elsewhere).rejects.toMatchObject({ remedy: expect.stringMatching(/Log in/) });
  });

  it("is known to the scrubber, as is the token", async () => {
    const { session, redeem } = await aLogin();
    const code = "made-up-code-of-some-length";
    await redeem({ code }).catch(silently);
    expect(session.registry.scrub(code)).toBe("***");
    const token = await redeem();
    expect(session.registry.scrub(token.reveal())).toBe("***");
  });
});
