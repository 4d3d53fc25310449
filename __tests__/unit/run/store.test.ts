import { describe, expect, it } from "vitest";
import {
  aToken,
  days,
  htmlAnswer,
  jsonAnswer,
  redirectAnswer,
  throttledAnswer,
} from "../../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { callLines } from "../../helpers/call-lines.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const PAGE_SECRET = "FB_PAGE_TOKEN";
const USER_SECRET = "FB_USER_TOKEN";
const WRITE = { server: "github", method: "PUT" } as const;
const METADATA = {
  server: "github",
  path: `/repos/${REPOSITORY}/actions/secrets/${PAGE_SECRET}`,
} as const;

async function store() {
  const bakery = await openBakery();
  const run = (given = {}) =>
    runInProcess(bakery, { "user-token": bakery.userToken.value, ...bakery.storing, ...given });
  return { ...bakery, run };
}

describe("storing", () => {
  it("writes both tokens, and confirms them by their metadata", async () => {
    const { run, stored } = await store();
    const { outputs, log, failed } = await run({ "user-token-secret-name": USER_SECRET });
    expect([failed, outputs["secret-updated"]]).toEqual([false, "true"]);
    expect(stored(PAGE_SECRET) === outputs["page-token"]).toBe(true);
    expect(stored(USER_SECRET)).toMatch(/^EAA/);
    expect(log.filter((line) => line.includes("confirmed by its metadata"))).toHaveLength(2);
  });

  it("writes no user token that ends no later than the given one", async () => {
    const { run, stored, graph, user, app } = await store();
    const long = aToken(graph, { kind: "user", user, app, expiresIn: days(60) });
    const { outputs } = await run({
      "user-token": long.value,
      "user-token-secret-name": USER_SECRET,
    });
    expect(stored(USER_SECRET)).toBeUndefined();
    expect(outputs["secret-updated"]).toBe("false");
  });

  it("writes no unhealthy token, also under `on-unhealthy: warn`", async () => {
    const { run, stored } = await store();
    await run({ "on-unhealthy": "warn", "required-scopes": "pages_messaging" });
    expect(stored(PAGE_SECRET)).toBeUndefined();
  });

  it("writes an environment's secret under the environment's own key", async () => {
    const { run, github } = await store();
    github.addRepository(REPOSITORY, { environments: ["prod / eu"] });
    const token = github.addToken({
      repositories: [REPOSITORY],
      permissions: { environments: "write" },
    });
    const { outputs } = await run({ "secret-environment": "prod / eu", "github-token": token });
    const address = { repository: REPOSITORY, environment: "prod / eu", name: PAGE_SECRET };
    expect(github.secret(address)?.value === outputs["page-token"]).toBe(true);
  });

  it.each<["private" | "all" | "selected", boolean]>([
    ["private", false],
    ["all", true],
    ["selected", true],
  ])(
    "keeps an organization's visibility, %s, and every selected repository",
    async (visibility, known) => {
      const { run, github } = await store();
      const names = Array.from({ length: 130 }, (_, index) => `octo-org/shop-${index}`);
      const ids =
        visibility === "selected" ? names.map((name) => github.addRepository(name).id) : [];
      const token = github.addToken({
        repositories: [REPOSITORY],
        permissions: { organization_secrets: "write" },
      });
      const address = { organization: "octo-org", name: PAGE_SECRET };
      if (known) github.seedSecret(address, "old", { visibility, selectedRepositoryIds: ids });
      const { failed } = await run({ "secret-organization": "octo-org", "github-token": token });
      expect([failed, github.secret(address)?.visibility]).toEqual([false, visibility]);
      expect(github.secret(address)?.selectedRepositoryIds).toEqual(ids);
      expect(github.secret(address)?.value).not.toBe("old");
    },
  );
});

describe("storing that is refused", () => {
  it("fails before a Page token is asked for, where the key may not be read", async () => {
    const { run, github, page } = await store();
    const token = github.addToken({ repositories: [REPOSITORY], permissions: {} });
    const { calls, said, failed, outputs } = await run({
      "github-token": token,
      "page-id": page.id,
    });
    expect([failed, outputs]).toEqual([true, {}]);
    expect(said).toContain("“Secrets: read and write”");
    expect(callLines(calls).some((line) => line.endsWith(`/${page.id}`))).toBe(false);
  });

  it("still hands the token over, and says what was not written", async () => {
    const { run, github } = await store();
    github.refuseWrites = true;
    const { failed, outputs, said } = await run({ "user-token-secret-name": USER_SECRET });
    expect([failed, outputs.healthy, outputs["secret-updated"]]).toEqual([true, "true", "false"]);
    expect(outputs["page-token"]).not.toBe("");
    expect(said).toContain(`Written: nothing. Not written: ${PAGE_SECRET}, ${USER_SECRET}.`);
  });

  it("for one secret only says which", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: WRITE, after: 1, ...jsonAnswer(422, { message: "No." }) });
    const { said, outputs } = await run({ "user-token-secret-name": USER_SECRET });
    expect(said).toContain(`Written: ${PAGE_SECRET}. Not written: ${USER_SECRET}.`);
    expect(outputs["secret-updated"]).toBe("false");
  });

  it.each([
    ["a redirect", redirectAnswer("https://elsewhere.test/", 301), "answers with a redirect"],
    ["HTML", htmlAnswer(200), "is not JSON"],
    ["a limit that is long", throttledAnswer(429, 3600), "GitHub cannot answer now"],
    ["an outage", htmlAnswer(502), "GitHub cannot answer now"],
    ["no connection", { kind: "reset" } as const, "the connection was cut"],
    ["another form", jsonAnswer(200, { key_id: "1" }), "`$.key` should be"],
  ])("by %s instead of the key says so", async (_what, effect, said) => {
    const { run, emulator } = await store();
    emulator.inject({ on: { server: "github", path: /public-key$/ }, ...effect });
    const { failed, said: shown } = await run();
    expect([failed, shown]).toEqual([true, expect.stringContaining(said)]);
  });

  it("by bad credentials for an organization's secret says so", async () => {
    const { run, emulator, github } = await store();
    const token = github.addToken({
      repositories: [REPOSITORY],
      permissions: { organization_secrets: "write" },
    });
    emulator.inject({
      on: { server: "github", path: `/orgs/octo-org/actions/secrets/${PAGE_SECRET}` },
      ...jsonAnswer(401, { message: "Bad credentials" }),
    });
    const { said } = await run({ "secret-organization": "octo-org", "github-token": token });
    expect(said).toContain("GitHub does not accept `github-token`");
  });
});

describe("the metadata of a secret", () => {
  const dated = (body: { updated_at: string }, seconds: number) => ({
    ...body,
    updated_at: new Date(Date.parse(body.updated_at) + seconds * 1000).toISOString(),
  });
  const shifted = (seconds: number) => ({
    kind: "rewrite" as const,
    rewrite: (body: { updated_at: string }) => dated(body, seconds),
  });

  it("that are a second older than the answer to the write still confirm it", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: METADATA, times: 2, after: 1, ...shifted(-1) });
    const { failed, log } = await run();
    expect([failed, log.join("\n")]).toEqual([false, expect.stringContaining("confirmed")]);
  });

  it("that lag behind are read once more", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: { ...METADATA, method: "GET" }, ...shifted(-9) });
    const { failed, calls } = await run();
    expect(failed).toBe(false);
    expect(callLines(calls).filter((line) => line === `GET ${METADATA.path}`)).toHaveLength(2);
  });

  it.each<[string, object]>([
    ["stay old", shifted(-9)],
    ["are gone", jsonAnswer(404, { message: "Not Found" })],
    ["tell no time", jsonAnswer(200, { name: PAGE_SECRET })],
  ])("that %s fail the job, with the token still set", async (_what, effect) => {
    const { run, emulator } = await store();
    emulator.inject({
      on: { ...METADATA, method: "GET" },
      times: 2,
      ...(effect as { kind: "reset" }),
    });
    const { failed, said, outputs } = await run();
    expect([failed, outputs.healthy]).toEqual([true, "true"]);
    expect(said).toContain("A secret is not as new as it should be");
  });

  it("that may not be read are said, and are no failure", async () => {
    const { run, emulator } = await store();
    emulator.inject({ on: { ...METADATA, method: "GET" }, ...jsonAnswer(403, { message: "No." }) });
    const { failed, log, outputs } = await run();
    expect([failed, outputs["secret-updated"]]).toEqual([false, "true"]);
    expect(log.join("\n")).toContain("its metadata could not be read");
  });
});
