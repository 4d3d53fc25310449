import { expect } from "vitest";
import { aPage, githubRefusals, graphErrors } from "../../emulator/builders.ts";
import type { Fault } from "../../emulator/emulator.ts";
import { type LoginScene, loginScenario } from "../helpers/login-scene.ts";

const USED_UP = "The login of this run is used up";
const FOREVER = 99;

loginScenario.each<[string, (scene: LoginScene) => Fault, string]>([
  [
    "at the exchange",
    () => ({
      on: { path: "/oauth/access_token", form: { grant_type: "fb_exchange_token" } },
      ...graphErrors.transient,
    }),
    "graph-unavailable",
  ],
  [
    "at the Page",
    ({ page }) => ({ on: { path: `/${page.id}` }, ...graphErrors.appLimit }),
    "graph-limited",
  ],
  [
    "at the write",
    () => ({ on: { server: "github", method: "PUT" }, ...githubRefusals.fineGrained }),
    "store-forbidden",
  ],
])("what fails %s after a login begins again with its link", async (scene, _where, fault, code) => {
  const address = await scene.comeBack();
  scene.emulator.inject({ ...fault(scene), times: FOREVER });
  const { exitCode, outputs, message } = await scene.run({
    "login-address": address,
    retries: "0",
    ...scene.storing,
  });
  expect([exitCode, outputs["error-code"]]).toEqual([1, code]);
  expect(message).toContain(USED_UP);
  expect(outputs["login-url"]).toMatch(/^http/);
});

loginScenario("what fails before the code is redeemed leaves the login as it is", async (scene) => {
  const address = await scene.comeBack();
  scene.emulator.inject({
    on: { server: "github", method: "GET" },
    ...githubRefusals.fineGrained,
    times: FOREVER,
  });
  const { outputs, message, calls } = await scene.run({
    "login-address": address,
    ...scene.storing,
  });
  expect(outputs["error-code"]).toBe("store-forbidden");
  expect(calls.filter(({ path }) => path.endsWith("/access_token"))).toEqual([]);
  expect(message).not.toContain(USED_UP);
});

loginScenario(
  "a login that leaves out one of several Pages leads to the next one",
  async (scene) => {
    const second = aPage(scene.graph, { name: "Café", role: scene.user });
    const tokens = [scene.aPageToken(), scene.aPageToken({ page: second })];
    const { exitCode, outputs, findings } = await scene.run({
      "page-id": `${scene.page.id}, ${second.id}`,
      "page-token": tokens.map(({ value }) => value).join("\n"),
      "login-address": await scene.comeBack({ pages: [scene.page] }),
    });
    expect(findings).toContainEqual(["renewal-failed", "warning"]);
    expect([exitCode, outputs["login-url"]]).toEqual([0, expect.stringMatching(/^http/)]);
    const said = outputs.findings ?? "";
    expect(said).toContain("this run's login link");
  },
);

loginScenario("an address that a mail client has broken is put together", async (scene) => {
  const address = await scene.comeBack();
  const at = address.indexOf("code=") + 12;
  const broken = `${address.slice(0, at)}\r\n  ${address.slice(at)}`;
  const code = new URL(address).searchParams.get("code") ?? "";
  const { exitCode, outputs, masks } = await scene.run({ "login-address": broken });
  expect([exitCode, outputs.healthy]).toEqual([0, "true"]);
  expect(masks).toContain(code);
});
