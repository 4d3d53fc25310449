import { expect } from "vitest";
import {
  aPage,
  aUser,
  changePassword,
  checkpoint,
  declinePermission,
  lapseDataAccess,
  unconfirm,
} from "../../emulator/builders.ts";
import { loginScenario } from "../helpers/login-scene.ts";

const LINK = "this run's login link";

loginScenario("what comes before a login is not lost beside the link", async (scene) => {
  unconfirm(scene.graph, scene.user);
  const { outputs, message } = await scene.run({ "user-token": scene.userToken.value });
  expect(outputs["error-code"]).toBe("user-token-dead");
  expect(message).toContain("confirm the account");
  expect(message).toContain(LINK);
  expect(message).not.toContain("npx");
});

loginScenario("a user token that was copied badly gives way to a login, too", async (scene) => {
  const { outputs, message } = await scene.run({ "user-token": `${scene.userToken.value}x` });
  expect(outputs["error-code"]).toBe("user-token-dead");
  expect(outputs["login-url"]).toMatch(/^http/);
  expect(message).toContain(LINK);
});

loginScenario(
  "an empty list with several Pages in the consent offers a login second",
  async (scene) => {
    const second = aPage(scene.graph, { name: "Café" });
    scene.emulator.inject({
      on: { path: "/me/accounts" },
      kind: "rewrite",
      rewrite: () => ({ data: [] }),
      times: 99,
    });
    scene.emulator.inject({
      on: { path: "/debug_token" },
      kind: "rewrite",
      rewrite: (body) => ({
        data: {
          ...body.data,
          granular_scopes: [{ scope: "pages_show_list", target_ids: [scene.page.id, second.id] }],
        },
      }),
      times: 99,
    });
    const { outputs, message } = await scene.run({
      "user-token": scene.userToken.value,
      "page-id": "",
    });
    expect(outputs["error-code"]).toBe("page-none");
    expect(message).toContain("to one of the ids that the consent names");
    expect(outputs["login-url"]).toMatch(/^http/);
  },
);

loginScenario(
  "a login that cures all is told once, and each other way with its own",
  async (scene) => {
    const { value } = scene.aPageToken();
    lapseDataAccess(scene.graph, scene.user, scene.app);
    declinePermission(scene.graph, scene.user, scene.app, "pages_manage_posts");
    const elsewhere = [{ scope: "pages_show_list", target_ids: ["5"] }];
    scene.emulator.inject({
      on: { path: "/debug_token" },
      kind: "rewrite",
      rewrite: (body) => ({ data: { ...body.data, granular_scopes: elsewhere } }),
      times: 99,
    });
    const { annotations, summary } = await scene.run({ "page-token": value });
    const [first, second, third] = annotations.map(({ message }) => message);
    expect(first).toMatch(/login link, .* Workflows that only post can set `data-access: warn`/);
    expect(second).toMatch(/What to do: The same as for .* Or take what is not needed out of/);
    expect(third).toMatch(/What to do: The same as for [^”]*”\.( https|$)/);
    expect(summary.split("opens this run's login link")).toHaveLength(2);
    expect(summary).toContain("*Or take what is not needed out of `required-scopes`.*");
  },
);

loginScenario("a checkpoint names the link where another Page's token offers it", async (scene) => {
  const other = aUser(scene.graph, { name: "Bea" });
  const second = aPage(scene.graph, { name: "Café", role: other });
  const tokens = [scene.aPageToken(), scene.aPageToken({ page: second, user: other })];
  checkpoint(scene.graph, scene.user);
  const given = { "page-id": scene.page.id, "page-token": tokens[0]?.value ?? "" };
  const alone = await scene.run(given);
  expect([alone.findings, alone.outputs["login-url"]]).toEqual([[["invalid", "failure"]], ""]);
  changePassword(scene.graph, other);
  const { outputs, message } = await scene.run({
    "page-id": `${scene.page.id} ${second.id}`,
    "page-token": tokens.map(({ value }) => value).join("\n"),
  });
  expect(outputs["login-url"]).toMatch(/^http/);
  expect(message).toContain("If the token stays dead: log in by this run's login link.");
  expect(message).not.toContain("npx");
});
