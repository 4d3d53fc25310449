import { expect } from "vitest";
import {
  anApp,
  aPage,
  changePassword,
  checkpoint,
  corruptToken,
  invalidate,
  invalidateByApi,
  jsonAnswer,
  loseRole,
  removeApp,
  stopEngaging,
  unconfirm,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

/** What befalls a Page token, and a piece of the message that only this reason has. */
const INVALID_REASONS: Array<[string, RegExp, (scene: Scene, token: Token) => string | undefined]> =
  [
    [
      "a changed password",
      /password was changed.*\(460\)/,
      ({ graph, user }) => void changePassword(graph, user),
    ],
    [
      "a changed password, with an end that is not shown",
      /password was changed/,
      ({ graph, user }) => void changePassword(graph, user, { showsNoExpiry: true }),
    ],
    [
      "a removed app",
      /removed the app/,
      ({ graph, user, app }) => void removeApp(graph, user, app),
    ],
    ["a checkpoint", /confirm something/, ({ graph, user }) => void checkpoint(graph, user)],
    ["an unconfirmed account", /not confirmed/, ({ graph, user }) => void unconfirm(graph, user)],
    [
      "an invalidation by the API",
      /invalidated by an API call/,
      (_scene, token) => void invalidateByApi(token),
    ],
    ["a logout", /logged out/, (_scene, token) => void invalidate(token, "logged-out")],
    ["a lost role", /lost their role/, ({ graph, user, page }) => void loseRole(graph, user, page)],
    [
      "ninety days without use",
      /not used the app for 90 days/,
      ({ graph, user, app }) => void stopEngaging(graph, user, app),
    ],
    ["a changed character", /malformed/, (_scene, token) => corruptToken(token.value)],
    ["garbage", /malformed.*Copy the token again/s, () => "garbage-that-is-no-token"],
    [
      "a password change that only its message names",
      /password was changed/,
      ({ graph, user }) => {
        graph.omitErrorSubcodes = true;
        changePassword(graph, user);
        return undefined;
      },
    ],
  ];

scenario.each(INVALID_REASONS)(
  "%s is one finding, invalid, that says why",
  async (scene, _name, why, befall) => {
    const token = scene.aPageToken();
    const value = befall(scene, token) ?? token.value;
    const { exitCode, outputs, annotations, findings, calls } = await scene.run({
      "page-token": value,
    });
    expect([exitCode, findings]).toEqual([1, [["invalid", "failure"]]]);
    expect(annotations.map(({ level, title }) => [level, title])).toEqual([
      ["error", "The Page token is dead"],
    ]);
    expect(annotations[0]?.message).toMatch(why);
    expect(annotations[0]?.message).toMatch(
      /\nDetails: Facebook says “.+” \(code 190(, subcode \d+)?\)\.$/,
    );
    // Nobody asks a dead token for a name.
    expect(calls).toHaveLength(1);
    expect(outputs).toMatchObject({
      healthy: "false",
      "expires-at": "unknown",
      "data-access-expires-at": "unknown",
      "renew-by": "unknown",
      "missing-scopes": "",
    });
    expect(outputs).not.toHaveProperty("page-token");
  },
  (name) => (name === "a changed password" ? { bundled: true } : {}),
);

scenario("a token of another app is the finding wrong-app", async ({ aPageToken, graph, run }) => {
  const { value } = aPageToken({ app: anApp(graph) });
  const { exitCode, findings } = await run({ "page-token": value });
  expect([exitCode, findings]).toEqual([1, [["wrong-app", "failure"]]]);
});

scenario(
  "a refusal to look at a token of another app is the finding wrong-app, too",
  async ({ aPageToken, emulator, run }) => {
    const message = "(#100) The App_id in the input_token did not match the Viewing App";
    const answer = jsonAnswer(400, { error: { code: 100, message } });
    emulator.inject({ on: { path: "/debug_token" }, ...answer });
    const { findings } = await run({ "page-token": aPageToken().value });
    expect(findings).toEqual([["wrong-app", "failure"]]);
  },
);

scenario.each<[string, (scene: Scene) => string, string]>([
  ["a user token", ({ userToken }) => userToken.value, "Pass it as `user-token` instead"],
  ["a system user's token", ({ aPageToken }) => aPageToken({ kind: "system-user" }).value, ""],
  ["an app token", ({ app }) => `${app.id}|${app.secret}`, ""],
])("%s is the finding wrong-type", async (scene, _name, token, says) => {
  const { exitCode, findings, message } = await scene.run({
    "page-token": token(scene),
    "page-id": scene.page.id,
  });
  expect([exitCode, findings]).toEqual([1, [["wrong-type", "failure"]]]);
  expect(message).toContain(says);
});

scenario(
  "a token of another Page is the finding wrong-page",
  async ({ aPageToken, graph, user, page, run }) => {
    const other = aPage(graph, { name: "Red Door Cafe", role: user });
    const { outputs, findings } = await run({
      "page-token": aPageToken({ page: other }).value,
      "page-id": page.id,
    });
    expect([findings, outputs["page-id"]]).toEqual([[["wrong-page", "failure"]], other.id]);
  },
);
