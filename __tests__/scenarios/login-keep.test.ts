import { expect } from "vitest";
import { aUser, changePassword, days, giveRole, invalidateByApi } from "../../emulator/builders.ts";
import { type LoginScene, loginScenario } from "../helpers/login-scene.ts";

/** Inputs of a run that keeps a Page token, after somebody has logged in. */
async function afterLogin(scene: LoginScene, pageToken: { value: string }) {
  return {
    "page-token": pageToken.value,
    "login-address": await scene.comeBack(),
    ...scene.storing,
  };
}

loginScenario("a login replaces a dead token", async (scene) => {
  const old = scene.aPageToken();
  changePassword(scene.graph, scene.user);
  const { exitCode, outputs, findings } = await scene.run(await afterLogin(scene, old));
  expect([exitCode, findings]).toEqual([0, []]);
  expect(outputs).toMatchObject({ minted: "true", "secret-updated": "true" });
  expect(scene.stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
  expect(outputs["page-token"]).not.toBe(old.value);
});

loginScenario("a login replaces a healthy token with one that ends no sooner", async (scene) => {
  scene.graph.rotatePageTokens = true;
  const old = scene.aPageToken();
  const { exitCode, outputs } = await scene.run(await afterLogin(scene, old));
  expect([exitCode, outputs.minted, outputs["secret-updated"]]).toEqual([0, "true", "true"]);
});

loginScenario("a login that brings a worse token changes nothing", async (scene) => {
  const old = scene.aPageToken({ dataAccessIn: "never" });
  const address = await scene.comeBack();
  // The consent of another person, whose Page token has no end of data access, is not touched.
  scene.emulator.inject({
    on: { path: "/debug_token", query: { input_token: old.value } },
    kind: "rewrite",
    rewrite: (body) => ({ data: { ...body.data, data_access_expires_at: 0 } }),
    times: 99,
  });
  const { exitCode, outputs, findings } = await scene.run({
    "page-token": old.value,
    "login-address": address,
    ...scene.storing,
  });
  expect([exitCode, findings]).toEqual([0, [["renewal-failed", "warning"]]]);
  expect(outputs).toMatchObject({ "page-token": old.value, minted: "false" });
  expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

loginScenario("a login without a required permission changes nothing", async (scene) => {
  const old = scene.aPageToken();
  const { exitCode, outputs, findings } = await scene.run({
    "page-token": old.value,
    "login-address": await scene.comeBack({ declined: ["pages_manage_posts"] }),
  });
  expect([exitCode, outputs["page-token"]]).toEqual([0, old.value]);
  expect(findings).toContainEqual(["renewal-failed", "warning"]);
});

loginScenario("another person's login is told", async (scene) => {
  const other = aUser(scene.graph, { name: "Bea Baker" });
  giveRole(scene.page, other);
  scene.app.developers.add(other.id);
  const old = scene.aPageToken();
  invalidateByApi(old);
  const address = await scene.comeBack({ user: other });
  const { exitCode, findings, message } = await scene.run({
    "page-token": old.value,
    "login-address": address,
  });
  expect([exitCode, findings]).toEqual([0, [["person-changed", "warning"]]]);
  expect(message).toContain(other.id);
});

loginScenario(
  "a login that Facebook refuses fails, and the old token is still there",
  async (scene) => {
    const old = scene.aPageToken();
    const address = await scene.comeBack();
    await scene.run({ "login-address": address });
    const { exitCode, outputs } = await scene.run({
      "page-token": old.value,
      "login-address": address,
      ...scene.storing,
    });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "login-code-used"]);
    expect(outputs).toMatchObject({ healthy: "true", "page-token": old.value, minted: "false" });
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

loginScenario("data access that a login has renewed is not said to be old", async (scene) => {
  scene.graph.rotatePageTokens = true;
  // A login moves the data access of every token of that person and app, the old one's too.
  const { outputs: first } = await scene.mint();
  const old = { value: first["page-token"] ?? "" };
  const { log, outputs } = await scene.run(await afterLogin(scene, old));
  expect(outputs.minted).toBe("true");
  expect(log.join("\n")).not.toContain("did not renew");
});

loginScenario("data access that a login has not renewed is told", async (scene) => {
  scene.graph.rotatePageTokens = true;
  const old = scene.aPageToken();
  const inputs = await afterLogin(scene, old);
  const end = Math.floor(Date.now() / 1000) + days(30);
  scene.emulator.inject({
    on: { path: "/debug_token" },
    kind: "rewrite",
    rewrite: (body) => ({ data: { ...body.data, data_access_expires_at: end } }),
    times: 99,
  });
  const { log, outputs } = await scene.run(inputs);
  expect(outputs.minted).toBe("true");
  expect(log.join("\n")).toContain("did not renew");
});

loginScenario(
  "a login's user token is stored also where the Page token before it is kept",
  async (scene) => {
    const old = scene.aPageToken();
    const address = await scene.comeBack();
    scene.emulator.inject({
      on: { path: "/debug_token", query: { input_token: old.value } },
      kind: "rewrite",
      rewrite: (body) => ({ data: { ...body.data, data_access_expires_at: 0 } }),
      times: 99,
    });
    const { outputs, findings } = await scene.run({
      "page-token": old.value,
      "login-address": address,
      ...scene.storing,
      "user-token-secret-name": "FB_USER_TOKEN",
    });
    expect(findings).toEqual([["renewal-failed", "warning"]]);
    expect(outputs).toMatchObject({ "page-token": old.value, "secret-updated": "false" });
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
    expect(scene.stored("FB_USER_TOKEN")).toMatch(/^EAA/);
  },
);

loginScenario(
  "a login that lacks a permission stores nothing beside a Page token that is kept",
  async (scene) => {
    const old = scene.aPageToken();
    await scene.run({
      "page-token": old.value,
      "login-address": await scene.comeBack({ declined: ["pages_manage_posts"] }),
      ...scene.storing,
      "user-token-secret-name": "FB_USER_TOKEN",
    });
    expect(scene.stored("FB_USER_TOKEN")).toBeUndefined();
  },
);
