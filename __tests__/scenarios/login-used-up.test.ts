import { expect } from "vitest";
import {
  aPage,
  aSystemUser,
  aUser,
  changePassword,
  githubRefusals,
  graphErrors,
  PAGE_SCOPES,
  resetAppSecret,
} from "../../emulator/builders.ts";
import type { PersonalDecision } from "../../emulator/dialog/consent.ts";
import type { Fault } from "../../emulator/emulator.ts";
import { type LoginScene, loginScenario } from "../helpers/login-scene.ts";

const USED_UP = "A login works once: start the next run without its address";
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

/** A configuration whose logins bring the token of a system user. */
function configure({ app, graph }: LoginScene): Record<string, string> {
  const systemUser = aSystemUser(graph);
  app.configurations.set("77", { scopes: PAGE_SCOPES, systemUser });
  return { "login-config-id": "77" };
}

/** The address at which a person ends up who logs in by that configuration. */
async function addressBy(
  scene: LoginScene,
  inputs: Record<string, string>,
  decision: Partial<PersonalDecision> = {},
): Promise<string> {
  const { outputs } = await scene.run(inputs);
  const all = { user: scene.user, ...decision };
  return scene.emulator.dialog.follow(outputs["login-url"] ?? "", all);
}

loginScenario(
  "a login that a system user's token comes from leads to the next one",
  async (scene) => {
    const inputs = configure(scene);
    const address = await addressBy(scene, inputs);
    scene.emulator.inject({
      on: { path: `/${scene.page.id}` },
      ...graphErrors.appLimit,
      times: FOREVER,
    });
    const { outputs, message } = await scene.run({
      ...inputs,
      "login-address": address,
      retries: "0",
    });
    expect(outputs["error-code"]).toBe("graph-limited");
    expect(message).toContain(USED_UP);
    expect(outputs["login-url"]).toMatch(/^http/);
  },
);

loginScenario("so does one that leaves out one of several Pages", async (scene) => {
  const other = aPage(scene.graph, { name: "Other", role: scene.user });
  const inputs = { ...configure(scene), "page-id": `${scene.page.id} ${other.id}` };
  const address = await addressBy(scene, inputs, { pages: [other] });
  const { outputs } = await scene.run({ ...inputs, "login-address": address });
  expect(outputs["login-url"]).toMatch(/^http/);
});

loginScenario("a login that fails for a misspelt permission is told as used up", async (scene) => {
  const { exitCode, outputs, log } = await scene.run({
    "login-address": await scene.comeBack(),
    "required-scopes": "pages_show_list, pages_manage_post",
  });
  expect([exitCode, outputs["login-url"]]).toEqual([1, ""]);
  expect(log).toContain("The login is used up: start the next run without its address.");
  expect(log.join("\n")).not.toContain("Nothing is stored");
});

loginScenario(
  "a secret that is wrong at the redemption makes its link worthless, which is said",
  async (scene) => {
    const address = await scene.comeBack();
    resetAppSecret(scene.graph, scene.app);
    const { outputs, message } = await scene.run({ "login-address": address });
    expect(outputs["error-code"]).toBe("app-secret-wrong");
    expect(message).toContain("a run without an address hands out a good one");
    expect(message).not.toContain(USED_UP);
  },
);

loginScenario(
  "a login by somebody without a role says who it was, and who should",
  async (scene) => {
    const stranger = aUser(scene.graph, { name: "Bea" });
    const { outputs, log, message } = await scene.run({
      "login-address": await scene.comeBack({ user: stranger }),
    });
    expect(outputs["error-code"]).toMatch(/^page-/);
    expect(log.join("\n")).toContain(`from the login of the user ${stranger.id}`);
    expect(message).toContain("login link");
  },
);

loginScenario(
  "a Page that was not chosen at the login is told beside the permission",
  async (scene) => {
    const other = aPage(scene.graph, { name: "Other", role: scene.user });
    const { outputs, message } = await scene.run({
      "login-address": await scene.comeBack({ pages: [other] }),
    });
    expect(outputs["error-code"]).toBe("page-permission-missing");
    expect(message).toContain(`the consent names only ${other.id}`);
  },
);

loginScenario("a dead token of a login is not told as that of an input", async (scene) => {
  const address = await scene.comeBack();
  scene.emulator.inject({
    on: { path: "/oauth/access_token", form: { grant_type: "fb_exchange_token" } },
    kind: "meanwhile",
    change: () => changePassword(scene.graph, scene.user),
  });
  const { outputs, message } = await scene.run({ "login-address": address, retries: "0" });
  expect(outputs["error-code"]).toBe("user-token-dead");
  expect(message).toContain("The user token of this login is dead");
});

loginScenario("one sentence says it, however many secrets are refused", async (scene) => {
  const pages = [
    scene.page,
    ...["A", "B"].map((name) => aPage(scene.graph, { name, role: scene.user })),
  ];
  const refusals = [
    githubRefusals.fineGrained,
    githubRefusals.ipAllowList,
    githubRefusals.archived,
  ];
  const address = await scene.comeBack();
  for (const [at, { id }] of pages.entries())
    scene.emulator.inject({
      on: { server: "github", method: "PUT", path: new RegExp(`${id}$`) },
      ...(refusals[at] ?? githubRefusals.adminRights),
    });
  const { annotations } = await scene.run({
    "page-id": pages.map(({ id }) => id).join(" "),
    "login-address": address,
    "github-token": scene.storing["github-token"],
    "secret-name": "FB_{page-id}",
  });
  expect(annotations.length).toBeGreaterThan(1);
  expect(annotations.filter(({ message }) => message.includes(USED_UP))).toHaveLength(1);
});
