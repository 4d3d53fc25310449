import { describe, expect, it } from "vitest";
import {
  anApp,
  changePassword,
  invalidate,
  logIn,
  resetAppSecret,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

/** 0 when the token works, else the subcode of the refusal. */
async function troubleOf(token: Token): Promise<number> {
  const { status, body } = await bakery.ask("/me", { bearer: token.value });
  return status === 200 ? 0 : body.error.error_subcode;
}

describe("a token", () => {
  it("dies when its time is over", async () => {
    const { emulator, token } = bakery;
    emulator.clock.advance(5_399);
    expect(await troubleOf(token)).toBe(0);
    emulator.clock.advance(1);
    expect(await troubleOf(token)).toBe(463);
  });

  it("keeps the first cause of its death", async () => {
    const { emulator, user, token } = bakery;
    invalidate(token, "logged-out");
    changePassword(emulator.graph, user);
    expect(await troubleOf(token)).toBe(467);
  });

  it("may be refused without a subcode", async () => {
    const { emulator, user, token, ask } = bakery;
    emulator.graph.omitErrorSubcodes = true;
    changePassword(emulator.graph, user);
    const { body } = await ask("/me", { bearer: token.value });
    expect(body.error.code).toBe(190);
    expect(body.error).not.toHaveProperty("error_subcode");
  });

  it("of an app survives until the secret is reset", async () => {
    const { emulator, app, appToken, ask } = bakery;
    expect((await ask(`/${app.id}`, { bearer: appToken })).status).toBe(200);
    resetAppSecret(emulator.graph, app);
    expect((await ask(`/${app.id}`, { bearer: appToken })).status).toBe(401);
  });

  it("is refused when Facebook restricts its app", async () => {
    const { app, token, ask } = bakery;
    app.restricted = true;
    const { status, body } = await ask("/me", { bearer: token.value });
    expect(status).toBe(403);
    expect(body.error).toMatchObject({ code: 200, message: "API access blocked." });
  });

  it("cannot be had from an app in development mode without a role on it", async () => {
    const { emulator, user } = bakery;
    const app = anApp(emulator.graph, { mode: "development" });
    expect(() => logIn(emulator.graph, { user, app })).toThrow("App not active");
    app.developers.add(user.id);
    expect(await troubleOf(logIn(emulator.graph, { user, app }))).toBe(0);
  });
});
