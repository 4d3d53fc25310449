import { expect } from "vitest";
import { graphErrors, htmlAnswer, jsonAnswer } from "../../emulator/builders.ts";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { loginScenario } from "../helpers/login-scene.ts";

const REDEMPTION = { path: "/oauth/access_token", form: { code: /./ } };
const FOREVER = 99;

loginScenario.each<[string, FaultEffect, string]>([
  ["is cut", { kind: "reset" }, "no-answer"],
  ["is no JSON", htmlAnswer(502), "answer-unexpected"],
  ["holds no token", jsonAnswer(200, {}), "answer-unexpected"],
  ["is an outage", graphErrors.transient, "graph-unavailable"],
])(
  "a redemption whose answer %s is not tried again, and the code may be spent",
  async (scene, _what, effect, code) => {
    const address = await scene.comeBack();
    scene.emulator.inject({ on: REDEMPTION, ...effect, times: FOREVER });
    const { exitCode, outputs, calls, message } = await scene.run({ "login-address": address });
    expect([exitCode, outputs["error-code"]]).toEqual([1, code]);
    expect(calls.filter(({ form }) => form.code !== undefined)).toHaveLength(1);
    expect(message).toContain("may be spent");
    expect(outputs["login-url"]).toMatch(/^http/);
  },
);

loginScenario("a token whose exchange is refused is used as it is", async (scene) => {
  const address = await scene.comeBack();
  scene.emulator.inject({
    on: { path: "/oauth/access_token", form: { grant_type: "fb_exchange_token" } },
    ...graphErrors.permissionDenied,
    times: FOREVER,
  });
  const { outputs } = await scene.run({ "login-address": address, "allow-expiring": "true" });
  expect(outputs).toMatchObject({ minted: "true", "user-token-expires-at": "" });
});
