import { expect } from "vitest";
import { anApp, loseRole } from "../../emulator/builders.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { type LoginScene, loginScenario, REDIRECT } from "../helpers/login-scene.ts";
import { makeToken } from "../helpers/make-token.ts";

const CODE = "abcdefghijklmnopqrstuvwxyz";

/** What a person pastes in place of the address they ended up at. */
type Change = (address: string, scene: LoginScene) => string;

loginScenario.each<[string, Change]>([
  ["a plain page", () => REDIRECT],
  ["no code", (address) => address.replace(/code=[^&]+&?/, "")],
  ["two codes", (address) => address.replace("code=", `code=${CODE}&code=`)],
  ["two states", (address) => address.replace("state=", "state=1&state=")],
  ["no state", (address) => address.replace(/state=[^&#]+/, "")],
  ["a code of three letters", (address) => address.replace(/code=[^&#]+/, "code=abc")],
  ["a token in its fragment", (address) => `${address}#access_token=${makeToken()}`],
  ["a changed state", (address) => address.replace(/state=\d/, "state=9")],
  ["a state of ten minutes ahead and more", (_, scene) => withState(scene.stateFrom(-700))],
  [
    "a state of another repository",
    (_, scene) => withState(scene.stateFrom(0, { repository: "octo-org/another" })),
  ],
  [
    "a state of another redirect address",
    (_, scene) => withState(scene.stateFrom(0, { redirect: `${REDIRECT}/` })),
  ],
  ["an old state of another app", () => withState(`1700000000.${"0".repeat(32)}`)],
  [
    "a refusal under a foreign state",
    () => `${REDIRECT}?error=access_denied&state=1.${"0".repeat(32)}`,
  ],
  ["nothing readable", () => "see my browser"],
])("an address with %s is foreign, and nobody is called", async (scene, _what, change) => {
  const address = change(await scene.comeBack(), scene);
  const { exitCode, outputs, calls, annotations } = await scene.run({ "login-address": address });
  expect([exitCode, outputs["error-code"], calls]).toEqual([1, "login-foreign", []]);
  expect(outputs["login-url"]).toMatch(/^http/);
  expect(annotations).toHaveLength(1);
});

function withState(state: string): string {
  return `${REDIRECT}?code=${CODE}&state=${state}`;
}

loginScenario("the login link itself is told as that", async ({ run }) => {
  const { outputs } = await run();
  const { outputs: back, message } = await run({ "login-address": outputs["login-url"] ?? "" });
  expect(back["error-code"]).toBe("login-foreign");
  expect(message).toContain("It is the login link itself");
});

loginScenario("a token in the address is masked, and must be ended", async ({ run }) => {
  const token = makeToken();
  const { masks, message } = await run({ "login-address": `${REDIRECT}#access_token=${token}` });
  expect(masks).toContain(token);
  expect(message).toContain("What to do: End the token");
});

loginScenario("a link is good for 14 days", async (scene) => {
  const day = 86_400;
  const old = await scene.run({ "login-address": withState(scene.stateFrom(14 * day + 60)) });
  expect([old.outputs["error-code"], old.calls]).toEqual(["login-expired", []]);
  const fresh = await scene.run({ "login-address": withState(scene.stateFrom(14 * day - 60)) });
  expect(fresh.outputs["error-code"]).toBe("login-refused");
});

loginScenario("a person who cancels is told so before anything is called", async (scene) => {
  const address = await scene.comeBack("cancel");
  const { exitCode, outputs, calls } = await scene.run({ "login-address": address });
  expect([exitCode, outputs["error-code"], calls]).toEqual([1, "login-declined", []]);
});

loginScenario("what else Facebook's dialog says is repeated", async (scene) => {
  const address = `${REDIRECT}?error_code=1349126&error_message=App+not+active&state=${scene.stateFrom(5)}`;
  const { outputs, calls, message } = await scene.run({ "login-address": address });
  expect([outputs["error-code"], calls]).toEqual(["login-refused", []]);
  expect(message).toContain("“App not active”");
});

loginScenario("an address is redeemed once", async (scene) => {
  const address = await scene.comeBack();
  await scene.run({ "login-address": address });
  const again = await scene.run({ "login-address": address });
  expect([again.exitCode, again.outputs["error-code"]]).toEqual([1, "login-code-used"]);
  expect(again.outputs["login-url"]).toMatch(/^http/);
});

loginScenario("a code is good for ten minutes", async (scene) => {
  const address = await scene.comeBack();
  scene.emulator.clock.advance(3600);
  const { outputs } = await scene.run({ "login-address": address });
  expect(outputs["error-code"]).toBe("login-code-expired");
});

loginScenario("another repository's address is foreign", async (scene) => {
  const address = await scene.comeBack();
  const elsewhere = { GITHUB_REPOSITORY: "octo-org/another" };
  const { outputs } = await scene.run({ "login-address": address }, elsewhere);
  expect(outputs["error-code"]).toBe("login-foreign");
});

loginScenario("another app's address is foreign", async (scene) => {
  const address = await scene.comeBack();
  const another = anApp(scene.graph);
  const { outputs } = await scene.run({
    "login-address": address,
    "app-id": another.id,
    "app-secret": another.secret,
  });
  expect(outputs["error-code"]).toBe("login-foreign");
});

loginScenario("a run that nobody started by hand takes no address", async (scene) => {
  const { outputs, calls } = await scene.run(
    { "login-address": await scene.comeBack() },
    { GITHUB_EVENT_NAME: "issue_comment" },
  );
  expect([outputs["error-code"], calls]).toEqual(["input-invalid", []]);
});

loginScenario.each<[string, Record<string, string>]>([
  ["without `login-redirect`", { "login-redirect": "" }],
  ["without `page-id`", { "page-id": "" }],
  ["with `page-id: all`", { "page-id": "all" }],
  ["and a redirect with http to a foreign host", { "login-redirect": "http://example.com/" }],
  ["and a redirect whose query hides the answer", { "login-redirect": "https://a.test/?code=1" }],
  ["and a redirect with a fragment", { "login-redirect": "https://a.test/#x" }],
  ["and a configuration that is no number", { "login-config-id": "12a" }],
])("an address %s is an input error", async (scene, _what, inputs) => {
  const address = await scene.comeBack();
  const { outputs, calls, annotations } = await scene.run({ "login-address": address, ...inputs });
  expect([outputs["error-code"], calls]).toEqual(["input-invalid", []]);
  expect(annotations).toHaveLength(1);
});

loginScenario(
  "a person without a role on the Page gets nothing stored, and a new link",
  async (scene) => {
    loseRole(scene.graph, scene.user, scene.page);
    const address = await scene.comeBack();
    const { exitCode, outputs } = await scene.run({ "login-address": address, ...scene.storing });
    expect(exitCode).toBe(1);
    expect(outputs["login-url"]).toMatch(/^http/);
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

loginScenario("the place for secrets is reached before the code is spent", async (scene) => {
  const address = await scene.comeBack();
  const token = scene.github.addToken({ repositories: [REPOSITORY], permissions: {} });
  const refused = await scene.run({
    "login-address": address,
    ...scene.storing,
    "github-token": token,
  });
  expect(refused.outputs["error-code"]).toBe("store-forbidden");
  expect(callLines(refused.calls).join("\n")).not.toContain("/oauth/access_token");
  const { exitCode } = await scene.run({ "login-address": address, ...scene.storing });
  expect(exitCode).toBe(0);
});
