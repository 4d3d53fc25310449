import { expect } from "vitest";
import {
  days,
  declinePermission,
  expireToken,
  graphErrors,
  movedPageError,
} from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import { callLines } from "../helpers/call-lines.ts";
import { hidePage, refusePage } from "../helpers/refuse-page.ts";
import { scenario } from "../helpers/scenario.ts";

function given(userToken: Token, pageToken: Token) {
  return { "user-token": userToken.value, "page-token": pageToken.value };
}

scenario(
  "a new token that ends no later is not taken, and the reason is a warning",
  async ({ aUserToken, aPageToken, storing, stored, run }) => {
    const pageToken = aPageToken({ dataAccessIn: days(10) });
    const userToken = aUserToken({ dataAccessIn: days(10) });
    const { exitCode, outputs, findings } = await run({
      ...given(userToken, pageToken),
      ...storing,
    });
    expect([exitCode, findings]).toEqual([
      0,
      [
        ["data-access-expires-soon", "warning"],
        ["renewal-failed", "warning"],
      ],
    ]);
    expect(outputs).toMatchObject({
      "page-token": pageToken.value,
      minted: "false",
      "secret-updated": "false",
    });
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

scenario(
  "a renewal that fails leaves a healthy token in place",
  async ({ aUserToken, aPageToken, graph, run }) => {
    const [userToken, pageToken] = [aUserToken(), aPageToken({ expiresIn: days(3) })];
    expireToken(graph, userToken);
    const { exitCode, outputs, findings } = await run({
      ...given(userToken, pageToken),
      "allow-expiring": "true",
    });
    expect([exitCode, findings]).toEqual([
      0,
      [
        ["expires-soon", "warning"],
        ["user-token-invalid", "warning"],
        ["renewal-failed", "warning"],
      ],
    ]);
    expect(outputs).toMatchObject({ "page-token": pageToken.value, healthy: "true" });
  },
  { bundled: true },
);

scenario(
  "a renewal that Facebook cannot answer leaves a healthy token in place",
  async ({ aUserToken, aPageToken, emulator, run }) => {
    const tokens = given(aUserToken(), aPageToken({ dataAccessIn: days(5) }));
    emulator.inject({ on: { path: "/oauth/access_token" }, ...graphErrors.transient });
    const { exitCode, findings } = await run({ ...tokens, retries: "0" });
    expect([exitCode, findings]).toEqual([
      0,
      [
        ["data-access-expires-soon", "warning"],
        ["renewal-failed", "warning"],
      ],
    ]);
  },
);

scenario(
  "a renewal that fails beside an unhealthy token tells the end of the user token, which the next run will use",
  async ({ aUserToken, aPageToken, emulator, run }) => {
    const tokens = given(aUserToken({ expiresIn: 7200 }), aPageToken({ expiresIn: days(40) }));
    emulator.inject({ on: { path: "/oauth/access_token" }, ...graphErrors.transient });
    const { exitCode, findings, outputs } = await run({ ...tokens, retries: "0" });
    expect([exitCode, findings]).toEqual([
      1,
      [
        ["expires", "failure"],
        ["user-token-expires-soon", "warning"],
      ],
    ]);
    const hours = (Date.parse(String(outputs["renew-by"])) - Date.now()) / 3_600_000;
    expect(hours).toBeLessThan(2.1);
  },
);

scenario(
  "what Facebook says of a Page that it does not give stands beside the renewal that failed",
  async (scene) => {
    const tokens = given(scene.aUserToken(), scene.aPageToken({ dataAccessIn: days(5) }));
    refusePage(scene, movedPageError(scene.page.id, "140000000000077"));
    hidePage(scene);
    const { exitCode, findings, message } = await scene.run(tokens);
    expect([exitCode, findings[1]]).toEqual([0, ["renewal-failed", "warning"]]);
    expect(message).toMatch(/Details: .*was migrated to page ID 140000000000077/);
  },
);

scenario(
  "a new token that is unhealthy is not taken in place of a healthy one",
  async ({ aUserToken, aPageToken, page, storing, stored, run }) => {
    const pageToken = aPageToken({ expiresIn: days(3) });
    const userToken = aUserToken({ scopes: ["pages_show_list", "pages_read_engagement"] });
    const { exitCode, outputs, findings, message } = await run({
      ...given(userToken, pageToken),
      ...storing,
      "allow-expiring": "true",
      "page-id": page.id,
    });
    expect(exitCode).toBe(0);
    expect(findings).toContainEqual(["renewal-failed", "warning"]);
    expect(message).toContain("not healthy: The Page token lacks pages_manage_posts");
    expect(outputs).toMatchObject({ minted: "false", "page-token": pageToken.value });
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

scenario(
  "under on-unhealthy: warn it goes on with the old token where the new one is no better",
  async ({ aUserToken, aPageToken, graph, user, app, storing, stored, run }) => {
    const tokens = given(aUserToken(), aPageToken());
    declinePermission(graph, user, app, "pages_manage_posts");
    const { exitCode, outputs, findings } = await run({
      ...tokens,
      ...storing,
      "on-unhealthy": "warn",
    });
    expect([exitCode, findings]).toEqual([0, [["missing-scopes", "failure"]]]);
    expect([outputs.minted, outputs.healthy]).toEqual(["false", "false"]);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

scenario(
  "Facebook being down is no reason to mint",
  async ({ aUserToken, aPageToken, emulator, run }) => {
    const [userToken, pageToken] = [aUserToken(), aPageToken()];
    emulator.inject({
      on: { path: "/debug_token", query: { input_token: pageToken.value } },
      ...graphErrors.transient,
      times: Number.POSITIVE_INFINITY,
    });
    const { exitCode, calls, outputs, annotations } = await run({
      ...given(userToken, pageToken),
      retries: "1",
    });
    expect([exitCode, annotations.length]).toEqual([1, 1]);
    expect(outputs).toEqual({
      "error-code": "graph-unavailable",
      report: '{"error-code":"graph-unavailable"}',
    });
    expect(callLines(calls)).not.toContain("POST /v25.0/oauth/access_token");
  },
);
