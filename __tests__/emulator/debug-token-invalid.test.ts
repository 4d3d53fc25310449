import { describe, expect, it } from "vitest";
import {
  aToken,
  changePassword,
  checkpoint,
  expireToken,
  invalidateByApi,
  logOut,
  loseRole,
  removeApp,
  stopEngaging,
  unconfirm,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

function inspect(input: string, access = bakery.appToken) {
  return bakery.ask("/v25.0/debug_token", { query: { input_token: input, access_token: access } });
}

describe("debug_token of a dead token answers 200 and says why", () => {
  const reasons: [number, RegExp, (token: Token) => void][] = [
    [
      463,
      /^Error validating access token: Session has expired on /,
      (token) => expireToken(bakery.emulator.graph, token),
    ],
    [460, /changed their password/, () => changePassword(bakery.emulator.graph, bakery.user)],
    [
      458,
      /has not authorized application/,
      () => removeApp(bakery.emulator.graph, bakery.user, bakery.app),
    ],
    [459, /log in to www\.facebook\.com/, () => checkpoint(bakery.emulator.graph, bakery.user)],
    [464, /not a confirmed user/, () => unconfirm(bakery.emulator.graph, bakery.user)],
    [466, /invalidated explicitly using an API call/, (token) => invalidateByApi(token)],
    [467, /logged out/, () => logOut(bakery.emulator.graph, bakery.user)],
    [
      493,
      /longer than 90 days/,
      () => stopEngaging(bakery.emulator.graph, bakery.user, bakery.app),
    ],
  ];
  it.each(reasons)("with subcode %i", async (subcode, message, befall) => {
    const { token } = bakery;
    befall(token);
    const { status, body } = await inspect(token.value);
    expect(status).toBe(200);
    expect(body.data.is_valid).toBe(false);
    expect(body.data.app_id).toBe(token.appId);
    expect(body.data.error).toEqual({
      code: 190,
      subcode,
      message: expect.stringMatching(message),
    });
  });

  it("with 492 for a lost role, unless only live calls tell it", async () => {
    const { emulator, user, page, ask } = bakery;
    const token = aToken(emulator.graph, { user, page });
    loseRole(emulator.graph, user, page);
    expect((await inspect(token.value)).body.data.error.subcode).toBe(492);
    emulator.graph.roleLossShownByDebug = false;
    expect((await inspect(token.value)).body.data.is_valid).toBe(true);
    expect((await ask("/me", { bearer: token.value })).body.error.error_subcode).toBe(492);
  });

  it("keeps the scopes after a password change and may show no expiry", async () => {
    const { emulator, user, token } = bakery;
    changePassword(emulator.graph, user, { showsNoExpiry: true });
    const { data } = (await inspect(token.value)).body;
    expect(data.scopes).toContain("pages_show_list");
    expect(data.expires_at).toBe(0);
  });

  it("shows no scopes after an invalidation by the API", async () => {
    const { token } = bakery;
    invalidateByApi(token);
    const { data } = (await inspect(token.value)).body;
    expect(data.scopes).toEqual([]);
    expect(data).not.toHaveProperty("granular_scopes");
  });

  it("may leave the subcode out", async () => {
    const { emulator, user, token } = bakery;
    emulator.graph.omitErrorSubcodes = true;
    changePassword(emulator.graph, user);
    expect((await inspect(token.value)).body.data.error).not.toHaveProperty("subcode");
  });
});
