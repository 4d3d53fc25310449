import { expect } from "vitest";
import { businessLimitError, days, fieldErrors, graphErrors } from "../../emulator/builders.ts";
import { LIST, refusal, refusePage } from "../helpers/refuse-page.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";
import { aBot, dayOf, FLAG, flagged, storingUserToken } from "../helpers/system-user.ts";

const WHERE = "Business settings → System users → Generate token";
const EXCHANGE = { path: "/oauth/access_token" } as const;

/** Keeps a healthy Page token beside a system user's token. */
async function keep(scene: Scene, expiresIn: number | "never", more: Record<string, string> = {}) {
  const { user, token } = aBot(scene, expiresIn);
  const pageToken = scene.aPageToken({ user });
  const inputs = { "page-token": pageToken.value, "user-token": token.value, ...more };
  return { given: token, ...(await scene.run(inputs)) };
}

scenario("a system user whose token ends soon is not asked to log in", async (scene) => {
  const { exitCode, findings, message, outputs, given } = await keep(scene, days(10));
  expect([exitCode, findings]).toEqual([0, [["user-token-expires-soon", "warning"]]]);
  expect(message).toContain(WHERE);
  expect(message).toContain("Or set `user-token-secret-name`");
  expect(message).not.toMatch(/log in|does not end/);
  expect(outputs["renew-by"]).toContain(dayOf(given.expiresAt));
});

scenario(
  "a system user's token that ends soon is given 60 days more, and stored, while the Page token is kept",
  async (scene) => {
    const { exitCode, annotations, outputs, calls } = await keep(
      scene,
      days(10),
      storingUserToken(scene),
    );
    expect([exitCode, annotations]).toEqual([0, []]);
    expect(flagged(calls)).toHaveLength(1);
    const sixty = dayOf(scene.emulator.clock.now() + days(60));
    expect(outputs).toMatchObject({ minted: "false", "secret-updated": "true" });
    expect(outputs["user-token-expires-at"]).toContain(sixty);
    expect(outputs["renew-by"]).toContain(sixty);
    const stored = scene.graph.tokens.get(scene.stored("FB_USER_TOKEN") ?? "");
    expect(stored?.kind).toBe("system-user");
  },
);

scenario(
  "the end of a refreshed token is asked for where the exchange tells none, or by another clock",
  async (scene) => {
    scene.graph.omitExpiresIn = true;
    const { outputs } = await keep(scene, days(10), storingUserToken(scene));
    const sixty = dayOf(scene.emulator.clock.now() + days(60));
    expect(outputs["user-token-expires-at"]).toContain(sixty);
    expect(scene.stored("FB_USER_TOKEN")).toBeDefined();
  },
);

scenario(
  "the end of a refreshed token that nobody tells is unknown, and the given one stays",
  async (scene) => {
    scene.graph.omitExpiresIn = true;
    scene.emulator.inject({
      on: { path: "/debug_token" },
      after: 2,
      ...graphErrors.unsupportedGet,
    });
    const { outputs, findings } = await keep(scene, days(10), storingUserToken(scene));
    expect(outputs["user-token-expires-at"]).toBe("unknown");
    expect(findings).toEqual([["user-token-expires-soon", "warning"]]);
    expect(scene.stored("FB_USER_TOKEN")).toBeUndefined();
  },
);

scenario.each<[string, number | "never", (scene: Scene) => Record<string, string>]>([
  ["ends in 40 days", days(40), storingUserToken],
  ["never ends", "never", storingUserToken],
  ["has no place to be stored", days(10), () => ({})],
])(
  "a system user's token that %s is not exchanged beside a kept Page token",
  async (scene, _name, expiresIn, more) => {
    const { calls, exitCode } = await keep(scene, expiresIn, more(scene));
    expect([exitCode, calls.filter(({ method }) => method !== "GET")]).toEqual([0, []]);
  },
);

scenario("a refresh that is refused is a warning, in words for a system user", async (scene) => {
  scene.emulator.inject({ on: EXCHANGE, ...fieldErrors.twoFactorRequired });
  const { exitCode, findings, message } = await keep(scene, days(10), storingUserToken(scene));
  expect([exitCode, findings]).toEqual([
    0,
    [
      ["user-token-expires-soon", "warning"],
      ["renewal-failed", "warning"],
    ],
  ]);
  expect(message).toContain("could not be renewed");
  expect(message).not.toMatch(/log in/);
});

scenario("a refresh waits for the place of secrets, which cannot be reached", async (scene) => {
  const more = { ...storingUserToken(scene), "github-token": "github-token-that-nobody-knows" };
  const { exitCode, calls, findings } = await keep(scene, days(10), more);
  expect([exitCode, flagged(calls)]).toEqual([0, []]);
  expect(findings).toContainEqual(["renewal-failed", "warning"]);
});

scenario(
  "a system user's token that ends soon is given 60 days more, and stored, although no new Page token came",
  async (scene) => {
    const { user, token } = aBot(scene, days(10));
    refusePage(
      scene,
      refusal(404, 803, "(#803) Some of the aliases you requested do not exist"),
      LIST,
    );
    const { exitCode, outputs } = await scene.run({
      ...storingUserToken(scene),
      "page-token": scene.aPageToken({ user, expiresIn: days(5) }).value,
      "user-token": token.value,
      "allow-expiring": "true",
    });
    expect([exitCode, outputs.minted, outputs["secret-updated"]]).toEqual([0, "false", "true"]);
    const sixty = dayOf(scene.emulator.clock.now() + days(60));
    expect(outputs["user-token-expires-at"]).toContain(sixty);
    expect(scene.stored("FB_USER_TOKEN")).toBeDefined();
  },
);

scenario(
  "when a limit on renewing a system user's token ends is said, also where the mint goes on",
  async (scene) => {
    const { token } = aBot(scene, days(10));
    const limit = businessLimitError(22);
    scene.emulator.inject({ on: { ...EXCHANGE, form: { [FLAG]: "true" } }, times: 9, ...limit });
    const { exitCode, log } = await scene.run({
      ...storingUserToken(scene),
      "user-token": token.value,
      retries: "0",
    });
    expect(exitCode).toBe(0);
    expect(log.join("\n")).toMatch(/Not renewed: .* Run the job again after .* \(in 22 minutes\)/);
  },
);

scenario("a system user's token of another app is made anew by an administrator", async (scene) => {
  const { token } = aBot(scene, "never");
  scene.emulator.inject({
    on: { path: "/debug_token" },
    kind: "rewrite",
    rewrite: (body) => ({ data: { ...body.data, app_id: "999" } }),
  });
  const { outputs, message } = await scene.run({ "user-token": token.value });
  expect(outputs["error-code"]).toBe("user-token-other-app");
  expect(message).toContain(WHERE);
  expect(message).not.toMatch(/npx|Explorer/);
});
