import { expect } from "vitest";
import {
  businessLimitError,
  days,
  fieldErrors,
  hours,
  invalidate,
} from "../../emulator/builders.ts";
import { type Scene, scenario } from "../helpers/scenario.ts";

const EXCHANGE = { path: "/oauth/access_token" } as const;

scenario(
  "a first run that stores nothing is to be renewed while the short-lived token lives",
  async ({ run, aUserToken, emulator }) => {
    const { outputs, log } = await run({ "user-token": aUserToken({ expiresIn: hours(2) }).value });
    const seconds = Date.parse(outputs["renew-by"] ?? "") / 1000;
    expect(seconds).toBeLessThanOrEqual(emulator.clock.now() + hours(2));
    expect(JSON.parse(outputs.report ?? "")["renew-by"]).toBe(outputs["renew-by"]);
    expect(log.join("\n")).toContain(`renew by ${outputs["renew-by"]?.slice(0, 10)}`);
  },
);

scenario(
  "a run that stores the long-lived token is to be renewed while that lives",
  async ({ run, aUserToken, githubToken }) => {
    const { outputs } = await run({
      "user-token": aUserToken({ expiresIn: hours(2) }).value,
      "user-token-secret-name": "FB_USER_TOKEN",
      "github-token": githubToken,
    });
    expect(outputs["renew-by"]).toBe(outputs["user-token-expires-at"]);
  },
);

scenario(
  "beside a kept Page token the given user token counts, too",
  async ({ run, aUserToken, aPageToken }) => {
    const user = aUserToken({ expiresIn: days(20) });
    const { outputs } = await run({ "user-token": user.value, "page-token": aPageToken().value });
    expect(Date.parse(outputs["renew-by"] ?? "") / 1000).toBe(user.expiresAt);
    expect(outputs["user-token-expires-at"]).toBe("");
  },
);

scenario("a dead token shows no permissions", async ({ run, aPageToken }) => {
  const token = aPageToken();
  invalidate(token, "password-changed");
  const { outputs, summary } = await run({ "page-token": token.value });
  expect([outputs.scopes, outputs["missing-scopes"]]).toEqual(["", ""]);
  expect(summary).toContain("not checked");
});

scenario(
  "a lapsed data access names the way of workflows that only post",
  async ({ run, aPageToken }) => {
    const { value } = aPageToken({ dataAccessIn: -days(1) });
    const { message } = await run({ "page-token": value });
    expect(message).toContain("Workflows that only post can set `data-access: warn`.");
    expect(message).toMatch(/posting is reported to go on, which Facebook does not promise/);
    const warned = await run({ "page-token": value, "data-access": "warn" });
    expect(warned.message).not.toContain("can set `data-access: warn`");
  },
);

scenario(
  "a Page token whose inspection alone is years ahead is not overwritten by one that ends in an hour",
  async ({ run, aUserToken, aPageToken, emulator, graph, storing, stored }) => {
    const pageToken = aPageToken();
    emulator.inject({
      on: { path: "/debug_token", query: { input_token: pageToken.value } },
      kind: "rewrite",
      headers: { date: "Wed, 01 Jan 2048 00:00:00 GMT" },
      rewrite: (body) => body,
    });
    emulator.inject({
      on: { path: "/me/accounts" },
      kind: "rewrite",
      rewrite: (body) => {
        const token = graph.tokens.get(body.data[0].access_token);
        if (token) token.expiresAt = emulator.clock.now() + hours(1);
        return body;
      },
    });
    const { outputs } = await run({
      ...storing,
      "user-token": aUserToken().value,
      "page-token": pageToken.value,
      "allow-expiring": "true",
    });
    expect([outputs.minted, stored("FB_PAGE_TOKEN")]).toEqual(["false", undefined]);
  },
);

scenario(
  "a Page token whose inspection alone is years behind is judged by the other clocks of the run, too",
  async ({ mint, emulator, storing, stored }) => {
    const lapsed = emulator.clock.now() - days(5);
    emulator.inject({
      on: { path: "/debug_token" },
      after: 1,
      kind: "rewrite",
      headers: { date: "Sun, 01 Jan 2023 00:00:00 GMT" },
      rewrite: (body) => ({ data: { ...body.data, data_access_expires_at: lapsed } }),
    });
    const { exitCode, findings } = await mint(storing);
    expect([exitCode, findings]).toEqual([1, [["data-access-expired", "failure"]]]);
    expect(stored("FB_PAGE_TOKEN")).toBeUndefined();
  },
);

scenario.each([
  ["years ahead", "Wed, 01 Jan 2031 00:00:00 GMT"],
  ["years behind", "Wed, 01 Jan 2020 00:00:00 GMT"],
])("an exchange whose clock is %s is compared by an inspection", async (scene, _name, date) => {
  const { run, aUserToken, emulator, githubToken, graph } = scene;
  const given = aUserToken({ expiresIn: days(50) });
  const soon = emulator.clock.now() + hours(1);
  emulator.inject({
    on: EXCHANGE,
    kind: "rewrite",
    headers: { date },
    rewrite: (body) => {
      const token = graph.tokens.get(body.access_token);
      if (token) token.expiresAt = soon;
      return { ...body, expires_in: 3600 };
    },
  });
  const { calls, outputs } = await run({
    "user-token": given.value,
    "user-token-secret-name": "FB_USER_TOKEN",
    "github-token": githubToken,
  });
  expect(calls.filter(({ path }) => path.endsWith("/debug_token"))).toHaveLength(3);
  expect(Date.parse(outputs["user-token-expires-at"] ?? "") / 1000).toBe(given.expiresAt);
  expect(scene.stored("FB_USER_TOKEN")).toBeUndefined();
});

scenario.each([[80000], [80001], [80004], [80014]])(
  "a throttle by code %i says when to come back, and is not tried again before",
  async ({ mint, emulator }, code) => {
    emulator.inject({ on: EXCHANGE, times: 9, ...businessLimitError(12, code) });
    const { calls, message, outputs } = await mint({ retries: "3" });
    expect(outputs["error-code"]).toBe("graph-limited");
    expect(message).toContain("(in 12 minutes)");
    expect(calls.filter(({ path }) => path.endsWith(EXCHANGE.path))).toHaveLength(1);
  },
);

scenario(
  "a misspelt permission is corrected, and nobody is sent to Facebook for it",
  async ({ mint }) => {
    const { findings, annotations } = await mint({ "required-scopes": "pages_manage_post" });
    expect(findings).toContainEqual(["scope-unknown", "warning"]);
    const [missing] = annotations.filter(({ title }) => /lacks permissions/.test(title));
    expect(missing?.message).toMatch(/What to do: Write `pages_manage_posts`/);
    expect(missing?.message).not.toMatch(/log in/);
  },
);

scenario.each<[string, (scene: Scene) => void]>([
  [
    "inside an inspection",
    ({ page }) => {
      page.accessible = false;
    },
  ],
  [
    "instead of an inspection",
    ({ emulator }) =>
      emulator.inject({ on: { path: "/debug_token" }, ...fieldErrors.pageNotAccessible }),
  ],
])("a Page that was taken down is told as that: %s", async (scene, _where, arrange) => {
  const { value } = scene.aPageToken();
  arrange(scene);
  const { findings, message } = await scene.run({ "page-token": value });
  expect(findings).toEqual([["invalid", "failure"]]);
  expect(message).toMatch(/unpublished, restricted or deleted.*A login alone cures nothing/s);
});
