import { describe, expect, it } from "vitest";
import {
  aToken,
  changePassword,
  days,
  declinePermission,
  graphErrors,
  invalidateByApi,
  logIn,
  type TokenOptions,
} from "../../../emulator/builders.ts";
import { openBakery } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const OLD_SECRET = "FB_PAGE_TOKEN";

/** A Page token that was stored once, and a fresh user token beside it. */
async function keep(options: TokenOptions = {}) {
  const bakery = await openBakery();
  const { emulator, graph, user, app, page, githubToken } = bakery;
  const old = aToken(graph, { user, app, page, ...options });
  const userToken = aToken(graph, { kind: "user", user, app });
  const given = {
    "page-token": old.value,
    "user-token": userToken.value,
    "secret-name": OLD_SECRET,
    "github-token": githubToken,
  };
  const run = (more = {}) => runInProcess(bakery, { ...given, ...more });
  return { ...bakery, emulator, old, userToken, run };
}

describe("keep, with a healthy token", () => {
  it("keeps it, and looks at the user token and the secret's place beside it", async () => {
    const { run, stored } = await keep();
    const { outputs, calls, codes, failed } = await run();
    expect([failed, codes, outputs.minted]).toEqual([false, [], "false"]);
    expect(callLines(calls).some((line) => line.includes("access_token"))).toBe(false);
    expect(callLines(calls).filter((line) => line.includes("debug_token"))).toHaveLength(2);
    expect(callLines(calls).filter((line) => line.includes("public-key"))).toHaveLength(1);
    expect(stored(OLD_SECRET)).toBeUndefined();
  });

  it("warns of a user token that could renew nothing", async () => {
    const { run, userToken } = await keep();
    invalidateByApi(userToken);
    const { failed, codes } = await run();
    expect([failed, codes]).toEqual([false, ["user-token-invalid"]]);
  });

  it("warns where the user token cannot be looked at, or nothing could be stored", async () => {
    const { run, emulator, userToken } = await keep();
    emulator.inject({
      on: { path: "/debug_token", query: { input_token: userToken.value } },
      ...graphErrors.transient,
    });
    const { failed, codes, said } = await run({ "secret-repository": "octo-org/elsewhere" });
    expect([failed, codes]).toEqual([false, ["renewal-failed", "renewal-failed"]]);
    expect(said).toContain("The next renewal could not be stored");
  });
});

describe("keep, with a deadline near", () => {
  const near = { dataAccessIn: days(5) };

  it("takes a new token that ends later, and stores it", async () => {
    const { run, stored, old } = await keep(near);
    const { outputs, codes } = await run();
    expect([outputs.minted, outputs["secret-updated"], codes]).toEqual(["true", "true", []]);
    expect(stored(OLD_SECRET) === outputs["page-token"]).toBe(true);
    expect(stored(OLD_SECRET) === old.value).toBe(false);
  });

  it("keeps the old one where the new one ends no later, and says so", async () => {
    const { run, stored, old, userToken } = await keep(near);
    userToken.grant.dataAccessExpiresAt = old.grant.dataAccessExpiresAt;
    const { outputs, codes, failed } = await run();
    expect([failed, outputs.minted]).toEqual([false, "false"]);
    expect(codes).toEqual(["data-access-expires-soon", "renewal-failed"]);
    expect(outputs["page-token"] === old.value).toBe(true);
    expect(stored(OLD_SECRET)).toBeUndefined();
  });

  it("keeps the old one where the new one is unhealthy", async () => {
    const { run, stored, graph, user, app, page } = await keep(near);
    const poor = logIn(graph, { user, app, scopes: ["pages_show_list", "pages_read_engagement"] });
    const { outputs, said } = await run({ "user-token": poor.value, "page-id": page.id });
    expect(outputs.minted).toBe("false");
    expect(said).toContain("not healthy: The Page token lacks pages_manage_posts");
    expect(stored(OLD_SECRET)).toBeUndefined();
  });

  it("keeps the old one where none is to be had, as a warning", async () => {
    const { run, emulator } = await keep(near);
    emulator.inject({ on: { path: "/oauth/access_token" }, ...graphErrors.transient });
    const { failed, codes } = await run();
    expect([failed, codes]).toEqual([false, ["data-access-expires-soon", "renewal-failed"]]);
  });
});

describe("keep, with an unhealthy token", () => {
  it("replaces it", async () => {
    const { run, old } = await keep();
    invalidateByApi(old);
    const { failed, outputs } = await run();
    expect([failed, outputs.healthy, outputs.minted]).toEqual([false, "true", "true"]);
  });

  it("fails where nothing better is to be had, also under `on-unhealthy: warn`", async () => {
    const { run, graph, user } = await keep();
    changePassword(graph, user);
    const { failed, codes, said } = await run({ "on-unhealthy": "warn" });
    expect([failed, codes]).toEqual([true, ["invalid"]]);
    expect(said).toContain("The user token is dead");
  });

  it("goes on with it under `on-unhealthy: warn` where the new one is no better", async () => {
    const { run, graph, user, app, stored } = await keep();
    declinePermission(graph, user, app, "pages_manage_posts");
    const { failed, codes, outputs } = await run({ "on-unhealthy": "warn" });
    expect([failed, codes, outputs.minted]).toEqual([false, ["missing-scopes"], "false"]);
    expect(stored(OLD_SECRET)).toBeUndefined();
  });

  it("tells nothing where nothing can be found out", async () => {
    const { run, emulator } = await keep();
    emulator.inject({ on: { path: "/debug_token" }, times: 9, ...graphErrors.transient });
    const { failed, outputs } = await run();
    expect([failed, outputs]).toEqual([
      true,
      { "error-code": "graph-unavailable", report: '{"error-code":"graph-unavailable"}' },
    ]);
  });
});
