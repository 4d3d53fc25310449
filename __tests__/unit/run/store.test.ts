import { describe, expect, it } from "vitest";
import { aToken, days, jsonAnswer } from "../../../emulator/builders.ts";
import { openBakery, REPOSITORY } from "../../helpers/bakery.ts";
import { runInProcess } from "../../helpers/run-in-process.ts";

const PAGE_SECRET = "FB_PAGE_TOKEN";
const USER_SECRET = "FB_USER_TOKEN";

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

  it("can say at any time what was stored", async () => {
    const { run, emulator } = await store();
    emulator.inject({
      on: { server: "github", method: "PUT" },
      ...jsonAnswer(422, { message: "Validation Failed" }),
    });
    const { cancel, log } = await run({ "user-token-secret-name": USER_SECRET });
    cancel("SIGINT");
    expect(log.at(-1)).toBe(
      "Cancelled (SIGINT): secret FB_PAGE_TOKEN could not be written, or not for sure; secret FB_USER_TOKEN is stored, new and whole. Running the job again is safe.",
    );
  });
});
