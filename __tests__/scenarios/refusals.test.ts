import { expect } from "vitest";
import {
  anApp,
  changePassword,
  corruptToken,
  expireToken,
  graphErrors,
  logIn,
  removeApp,
} from "../../emulator/builders.ts";
import type { ErrorCode } from "../../src/error-codes.ts";
import { type ScenarioOptions, type Scene, scenario } from "../helpers/scenario.ts";

type Inputs = Record<string, string>;

const WRONG_SECRET = { "app-secret": "0123456789abcdef".repeat(2) };

/** What is given instead of the valid inputs, the error, and a piece of the message that only this cause has. */
const REFUSALS: Array<
  [string, (scene: Scene) => Inputs | undefined, ErrorCode, RegExp, ScenarioOptions?]
> = [
  [
    "a wrong app secret",
    () => WRONG_SECRET,
    "app-secret-wrong",
    /press Show next to “App secret”/,
    { bundled: true },
  ],
  ["an unknown app", () => ({ "app-id": "987654321" }), "app-unknown", /compare “App ID”/],
  [
    "a restricted app",
    () => undefined,
    "app-blocked",
    /has blocked, restricted or switched off the app/,
    { scene: { app: { restricted: true } } },
  ],
  [
    "an app of type Native or Desktop",
    () => undefined,
    "app-native",
    /switch “Native or desktop app\?” to No/,
    { scene: { app: { type: "native" } } },
  ],
  [
    "a user token of another app",
    ({ graph, user }) => ({ "user-token": logIn(graph, { user, app: anApp(graph) }).value }),
    "user-token-other-app",
    /choose it under “Meta App”/,
  ],
  [
    "an expired user token",
    ({ graph, userToken }) => void expireToken(graph, userToken),
    "user-token-dead",
    /it has expired \(463\)/,
  ],
  [
    "a user token from before a password change",
    ({ graph, user }) => void changePassword(graph, user),
    "user-token-dead",
    /password was changed.*\(460\)/,
    { bundled: true },
  ],
  [
    "a user token of somebody who removed the app",
    ({ graph, user, app }) => void removeApp(graph, user, app),
    "user-token-dead",
    /removed the app.*\(458\)/,
  ],
  [
    "garbage as a user token",
    () => ({ "user-token": "not-a-token-at-all-but-long" }),
    "user-token-dead",
    /malformed/,
  ],
  [
    "a user token that was not copied whole",
    ({ userToken }) => ({ "user-token": corruptToken(userToken.value) }),
    "user-token-dead",
    /malformed/,
  ],
  [
    "a Page token as a user token",
    ({ aPageToken }) => ({ "user-token": aPageToken().value }),
    "user-token-wrong-kind",
    /is a Page token.*pass it as `page-token`/s,
  ],
  [
    "an app token as a user token",
    ({ app }) => ({ "user-token": `${app.id}|${app.secret}` }),
    "user-token-wrong-kind",
    /is an app token/,
  ],
  [
    "a user token that dies between two calls",
    ({ emulator }) => {
      emulator.inject({ on: { path: "/me/accounts" }, ...graphErrors.expiredWithoutSubcode });
      return undefined;
    },
    "user-token-dead",
    /has expired.*code 190/s,
  ],
];

scenario.each(REFUSALS)(
  "%s ends in one annotation that says what to do",
  async (scene, _name, inputs, code, says) => {
    const { exitCode, annotations, message, outputs, summary } = await scene.mint({
      ...scene.storing,
      ...inputs(scene),
    });
    expect([exitCode, annotations.map(({ level }) => level)]).toEqual([1, ["error"]]);
    expect(message).toMatch(says);
    expect(message).toContain("What to do: ");
    expect(outputs).toEqual({ "error-code": code, report: `{"error-code":"${code}"}` });
    expect(summary).toContain("❌");
    expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
  (_name, _inputs, _code, _says, options) => options ?? {},
);

scenario("on-unhealthy: warn does not cover a run that could not find out", async ({ mint }) => {
  const { exitCode, annotations } = await mint({ ...WRONG_SECRET, "on-unhealthy": "warn" });
  expect([exitCode, annotations.map(({ level }) => level)]).toEqual([1, ["error"]]);
});

scenario(
  "a token that Facebook echoes in its message is not shown",
  async ({ mint, graph, aUserToken }) => {
    graph.malformedEchoesToken = true;
    const garbled = `${aUserToken().value}%x`;
    const { exitCode, annotations, log, message } = await mint({ "user-token": garbled });
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect([...log, message].join("\n")).not.toContain(garbled.slice(20, 60));
  },
);
