import { expect } from "vitest";
import { aDispatchWith } from "../helpers/an-event-file.ts";
import { callLines } from "../helpers/call-lines.ts";
import { loginScenario, REDIRECT } from "../helpers/login-scene.ts";

loginScenario(
  "a run without any token fails with a link, and calls nobody",
  async ({ run, app }) => {
    const { exitCode, outputs, calls, log, summary, annotations } = await run();
    expect(exitCode).toBe(1);
    expect(calls).toEqual([]);
    expect(outputs["error-code"]).toBe("login-needed");
    const url = outputs["login-url"] ?? "";
    expect(Object.fromEntries(new URL(url).searchParams)).toMatchObject({
      client_id: app.id,
      redirect_uri: REDIRECT,
      response_type: "code",
      auth_type: "rerequest",
      scope: "pages_manage_posts,pages_read_engagement,pages_show_list",
      state: expect.stringMatching(/^\d{10}\.[0-9a-f]{32}$/),
    });
    expect(JSON.parse(outputs.report ?? "")).toEqual({
      "login-url": url,
      "error-code": "login-needed",
    });
    expect(log.filter((line) => line.includes(url))).toEqual([`Login link: ${url}`]);
    expect(summary).toContain("Open the login link");
    expect(summary).toContain(REDIRECT);
    expect(annotations).toHaveLength(1);
  },
  { bundled: true },
);

loginScenario("secrets that are named already do not need a token yet", async (scene) => {
  const { outputs, calls } = await scene.run({ ...scene.storing, "page-id": "" });
  expect([outputs["error-code"], calls]).toEqual(["login-needed", []]);
});

loginScenario("a run that is not started by hand hands out the link, too", async ({ run }) => {
  const { outputs } = await run({}, { GITHUB_EVENT_NAME: "schedule" });
  expect(outputs["login-url"]).toMatch(/^http/);
});

loginScenario(
  "the way back mints, proves and stores, and shows nothing of the code",
  async (scene) => {
    const address = await scene.comeBack();
    const { exitCode, outputs, log, summary, masks, annotations } = await scene.run({
      "login-address": address,
      ...scene.storing,
      "user-token-secret-name": "FB_USER_TOKEN",
    });
    const code = new URL(address).searchParams.get("code") ?? "";
    expect([exitCode, annotations.map(({ message }) => message)]).toEqual([0, []]);
    expect(outputs).toMatchObject({
      healthy: "true",
      minted: "true",
      "secret-updated": "true",
      "login-url": "",
      "error-code": "",
    });
    expect(scene.stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
    expect(scene.stored("FB_USER_TOKEN")).toBeDefined();
    expect(masks).toContain(code);
    expect(log.join("\n") + summary).not.toContain(code.slice(0, 20));
    expect(log.join("\n")).toContain(`from the login of the user ${scene.user.id}`);
  },
  { bundled: true },
);

loginScenario(
  "the address is read from the event, so that no workflow hands it on",
  async (scene) => {
    const event = aDispatchWith(await scene.comeBack());
    const { exitCode, outputs } = await scene.run({}, { GITHUB_EVENT_PATH: event });
    expect([exitCode, outputs.healthy]).toEqual([0, "true"]);
  },
  { bundled: true },
);

loginScenario("the event is not read without `login-redirect`", async (scene) => {
  const event = aDispatchWith(await scene.comeBack());
  const { outputs } = await scene.run({ "login-redirect": "" }, { GITHUB_EVENT_PATH: event });
  expect(outputs["error-code"]).toBe("input-invalid");
});

loginScenario("a login goes before the user token that is given", async (scene) => {
  const address = await scene.comeBack();
  const { calls } = await scene.run({
    "login-address": address,
    "user-token": scene.userToken.value,
  });
  const forms = calls.filter(({ path }) => path.endsWith("/access_token")).map(({ form }) => form);
  expect(forms.map((form) => "code" in form)).toEqual([true, false]);
  expect(forms.some((form) => form.fb_exchange_token === scene.userToken.value)).toBe(false);
});

loginScenario("a user token that is not stored says nothing of the next run", async (scene) => {
  const { outputs, findings, log } = await scene.run({
    "login-address": await scene.comeBack(),
    "warn-within-days": "70",
  });
  const days = (date = "") => Math.round((Date.parse(date) - Date.now()) / 86_400_000);
  expect(findings).toEqual([]);
  expect(log.join("\n")).toContain("Nothing is stored, because no `secret-name` is given");
  expect(days(outputs["user-token-expires-at"])).toBe(60);
  expect(days(outputs["renew-by"])).toBe(90);
});

loginScenario("a user token that is stored is the next run's", async (scene) => {
  const { outputs, findings } = await scene.run({
    "login-address": await scene.comeBack(),
    ...scene.storing,
    "user-token-secret-name": "FB_USER_TOKEN",
    "warn-within-days": "70",
  });
  expect(findings).toEqual([["user-token-expires-soon", "warning"]]);
  expect(outputs["renew-by"]).toBe(outputs["user-token-expires-at"]);
});

loginScenario(
  "a configuration of Login for Business takes the place of the scopes",
  async ({ run }) => {
    const { outputs } = await run({ "login-config-id": "12345" });
    const { searchParams } = new URL(outputs["login-url"] ?? "");
    expect(searchParams.get("config_id")).toBe("12345");
    expect(searchParams.get("override_default_response_type")).toBe("true");
    expect(searchParams.has("scope")).toBe(false);
  },
);

loginScenario("a run that needs no login hands out no link", async (scene) => {
  const { outputs, summary, log } = await scene.run({ "page-token": scene.aPageToken().value });
  expect(outputs["login-url"]).toBe("");
  expect(summary + log.join("\n")).not.toMatch(/login link/i);
});

loginScenario("a check waits for a login, and stores nothing until then", async (scene) => {
  const { exitCode, calls } = await scene.run({
    "page-token": scene.aPageToken().value,
    ...scene.storing,
  });
  expect(exitCode).toBe(0);
  expect(callLines(calls).every((line) => line.includes("/v25.0/"))).toBe(true);
});
