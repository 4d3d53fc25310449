import { describe, expect, it } from "vitest";
import {
  anApp,
  aPage,
  aToken,
  aUser,
  changePassword,
  checkpoint,
  clearCondition,
  giveRole,
  lapseDataAccess,
  logIn,
  logOut,
  loseRole,
  loseTwoFactor,
  removeApp,
  stopEngaging,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { NOON, useBakery } from "./bakery.ts";

const bakery = useBakery();

/** 0 when the token works, else the subcode of the refusal. */
async function troubleOf(token: Token): Promise<number> {
  const { status, body } = await bakery.ask("/me", { bearer: token.value });
  return status === 200 ? 0 : body.error.error_subcode;
}

describe("what happens to a user", () => {
  it("a password change kills all their tokens, Page tokens too, and nobody else's", async () => {
    const { graph } = bakery.emulator;
    const { user, page, token } = bakery;
    const pageToken = aToken(graph, { user, page });
    const other = aToken(graph, { kind: "user", user: aUser(graph) });
    changePassword(graph, user);
    expect(await Promise.all([token, pageToken, other].map(troubleOf))).toEqual([460, 460, 0]);
  });

  it("a new login after it gives tokens that work", async () => {
    const { emulator, app, user, page, ask } = bakery;
    changePassword(emulator.graph, user);
    const fresh = logIn(emulator.graph, { user, app });
    const path = `/${page.id}?fields=access_token`;
    const { access_token } = (await ask(path, { bearer: fresh.value })).body;
    expect((await ask("/me", { bearer: access_token })).body.id).toBe(page.id);
  });

  it("a checkpoint stops all tokens until it is over", async () => {
    const { emulator, user, token } = bakery;
    checkpoint(emulator.graph, user);
    expect(await troubleOf(token)).toBe(459);
    clearCondition(emulator.graph, user);
    expect(await troubleOf(token)).toBe(0);
  });

  it("logging out kills user tokens, but no Page token that never ends", async () => {
    const { emulator, user, page, token } = bakery;
    const pageToken = aToken(emulator.graph, { user, page });
    logOut(emulator.graph, user);
    expect(await Promise.all([token, pageToken].map(troubleOf))).toEqual([467, 0]);
  });

  it("removing an app kills that app's tokens only", async () => {
    const { emulator, app, user, token } = bakery;
    const elsewhere = aToken(emulator.graph, { kind: "user", user, app: anApp(emulator.graph) });
    removeApp(emulator.graph, user, app);
    expect(await Promise.all([token, elsewhere].map(troubleOf))).toEqual([458, 0]);
  });

  it("a role lost stops the Page tokens of that page until it is given back", async () => {
    const { emulator, user, page, token } = bakery;
    const [here, there] = [page, aPage(emulator.graph, { role: user })].map((of) => {
      return aToken(emulator.graph, { user, page: of });
    }) as [Token, Token];
    loseRole(emulator.graph, user, page);
    expect(await Promise.all([here, there, token].map(troubleOf))).toEqual([492, 0, 0]);
    giveRole(page, user);
    expect(await troubleOf(here)).toBe(0);
  });

  it("two-factor authentication lost stops the Page token where the page requires it", async () => {
    const { emulator, user, page } = bakery;
    const token = aToken(emulator.graph, { user, page });
    loseTwoFactor(emulator.graph, user);
    expect(await troubleOf(token)).toBe(0);
    page.requiresTwoFactor = true;
    expect(await troubleOf(token)).toBe(492);
  });

  it("not engaging an app for 90 days stops its tokens", async () => {
    const { emulator, app, user, token } = bakery;
    stopEngaging(emulator.graph, user, app);
    expect(await troubleOf(token)).toBe(493);
  });

  it("lapsed data access leaves tokens alive, and a login renews it", async () => {
    const { emulator, app, user, token } = bakery;
    lapseDataAccess(emulator.graph, user);
    expect(token.grant.dataAccessExpiresAt).toBeLessThan(NOON);
    expect(await troubleOf(token)).toBe(0);
    logIn(emulator.graph, { user, app });
    expect(token.grant.dataAccessExpiresAt).toBe(NOON + 7_776_000);
  });
});
