import { expect } from "vitest";
import { days, graphErrors } from "../../emulator/builders.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";
import { aBot, dayOf, FLAG, flagged, storingUserToken } from "../helpers/system-user.ts";

const EXCHANGE = { path: "/oauth/access_token" } as const;

scenario("a mint gives a system user's token that ends 60 days more", async (scene) => {
  const { token } = aBot(scene, days(10));
  const { exitCode, calls, outputs } = await scene.run({
    "user-token": token.value,
    "page-id": scene.page.id,
    ...storingUserToken(scene),
  });
  expect([exitCode, flagged(calls).length, outputs["secret-updated"]]).toEqual([0, 1, "true"]);
  const sixty = dayOf(scene.emulator.clock.now() + days(60));
  expect(outputs["user-token-expires-at"]).toContain(sixty);
});

scenario("a refresh that is refused leaves a mint the plain exchange", async (scene) => {
  const { token } = aBot(scene, days(10));
  scene.emulator.inject({ on: { ...EXCHANGE, form: { [FLAG]: "true" } }, ...graphErrors.blocked });
  const { exitCode } = await scene.run({ "user-token": token.value, "page-id": scene.page.id });
  expect(exitCode).toBe(0);
});

scenario.each([["never" as const], [days(70)]])(
  "a mint exchanges with the flag only what ends: %j",
  async (scene, expiresIn) => {
    const { token } = aBot(scene, expiresIn);
    const { calls } = await scene.run({ "user-token": token.value, "page-id": scene.page.id });
    expect(flagged(calls)).toHaveLength(expiresIn === "never" ? 0 : 1);
  },
);

scenario.each<[string, (scene: Scene) => Record<string, string>, string]>([
  ["sees no Page", ({ page }) => ({ "page-id": `${page.id}9` }), "page-not-visible"],
  [
    "sees none at all",
    ({ page }) => {
      page.roles.clear();
      return {};
    },
    "page-none",
  ],
])("a system user who %s has to be given the Page", async (scene, _name, arrange, code) => {
  const { token } = aBot(scene, "never");
  const { message, outputs } = await scene.run({ "user-token": token.value, ...arrange(scene) });
  expect(outputs["error-code"]).toBe(code);
  expect(message).toContain("assign the Page to the system user (Business settings");
  expect(message).not.toMatch(/log in/);
});
