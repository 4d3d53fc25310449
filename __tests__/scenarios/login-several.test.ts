import { expect } from "vitest";
import { aPage, invalidateByApi } from "../../emulator/builders.ts";
import { loginScenario } from "../helpers/login-scene.ts";

loginScenario("a login obtains the tokens of all Pages that are listed", async (scene) => {
  const second = aPage(scene.graph, { name: "Café", role: scene.user });
  const { exitCode, outputs } = await scene.run({
    "page-id": `${scene.page.id}, ${second.id}`,
    "login-address": await scene.comeBack(),
    "github-token": scene.storing["github-token"],
    "secret-name": "FB_PAGE_TOKEN_{page-id}",
  });
  expect([exitCode, outputs.minted, outputs["secret-updated"]]).toEqual([0, "true", "true"]);
  const tokens = JSON.parse(outputs["page-tokens"] ?? "{}");
  for (const { id } of [scene.page, second])
    expect(scene.stored(`FB_PAGE_TOKEN_${id}`)).toBe(tokens[id]);
});

loginScenario("a run for several Pages hands out one link, and takes it back", async (scene) => {
  const second = aPage(scene.graph, { name: "Café", role: scene.user });
  const [dead, living] = [scene.aPageToken(), scene.aPageToken({ page: second })];
  invalidateByApi(dead);
  const inputs = {
    "page-id": `${scene.page.id}, ${second.id}`,
    "page-token": `${dead.value}\n${living.value}`,
  };
  const failed = await scene.run(inputs);
  const link = failed.outputs["login-url"] ?? "";
  expect(failed.exitCode).toBe(1);
  expect(failed.summary.split(link)).toHaveLength(2);
  expect(failed.summary).not.toContain("First set `page-id`");
  expect(failed.log.filter((line) => line.includes(link))).toHaveLength(1);

  const address = scene.emulator.dialog.follow(link, { user: scene.user });
  const { exitCode, outputs } = await scene.run({ ...inputs, "login-address": address });
  expect([exitCode, outputs.healthy, outputs.minted]).toEqual([0, "true", "true"]);
});

loginScenario("a run for all Pages asks for their ids before a login", async (scene) => {
  const { userToken, graph } = scene;
  invalidateByApi(userToken);
  const { outputs, summary } = await scene.run({
    "page-id": "all",
    "user-token": userToken.value,
  });
  expect(graph.pages.size).toBe(1);
  expect(outputs["login-url"]).toMatch(/^http/);
  expect(summary).toContain("First set `page-id`");
});
