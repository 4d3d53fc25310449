import { expect } from "vitest";
import { days } from "../../emulator/builders.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { callLines } from "../helpers/call-lines.ts";
import { scenario } from "../helpers/scenario.ts";
import { STORING_PLACES, tokenFor } from "../helpers/storing-places.ts";

const PLACES = STORING_PLACES.map((place) => [place.name, place] as const);

scenario(
  "both tokens are stored, and read back by GitHub's own key",
  async ({ mint, storing, stored, graph }) => {
    const { exitCode, outputs, log } = await mint({
      ...storing,
      "user-token-secret-name": "FB_USER_TOKEN",
    });
    expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
    expect(stored("FB_PAGE_TOKEN")).toBe(outputs["page-token"]);
    expect(graph.tokens.get(stored("FB_USER_TOKEN") ?? "")).toMatchObject({
      kind: "user",
      longLived: true,
    });
    for (const name of ["FB_PAGE_TOKEN", "FB_USER_TOKEN"]) {
      expect(log.join("\n")).toContain(
        `Stored: secret ${name} of octo-org/bakery, confirmed by its metadata`,
      );
    }
  },
  { bundled: true },
);

scenario.each(PLACES)(
  "the Page token is stored as a secret of %s",
  async (scene, _name, { permission, inputs, address }) => {
    const { exitCode, outputs } = await scene.mint({
      ...scene.storing,
      "github-token": tokenFor(scene, permission),
      ...inputs,
    });
    expect(exitCode).toBe(0);
    expect(scene.github.secret({ ...address, name: "FB_PAGE_TOKEN" })?.value).toBe(
      outputs["page-token"],
    );
  },
);

scenario.each(PLACES)(
  "a token without write access to %s is told which permission to add, before a Page is asked for",
  async (scene, _name, { permission, inputs }) => {
    const { exitCode, annotations, calls, outputs } = await scene.mint({
      ...scene.storing,
      "github-token": tokenFor(scene, {}),
      ...inputs,
    });
    expect([exitCode, outputs["error-code"]]).toEqual([1, "store-forbidden"]);
    expect(annotations.map(({ level }) => level)).toEqual(["error"]);
    expect(annotations[0]?.message).toContain(Object.keys(permission)[0]);
    expect(annotations[0]?.message).toMatch(/read and write/);
    expect(callLines(calls)).not.toContain("GET /v25.0/me/accounts");
  },
);

scenario.each([["private"], ["all"], ["selected"]] as const)(
  "an organization's secret is %s, as it was or as a new one is, for every repository it was for",
  async (scene, visibility) => {
    const { github } = scene;
    const address = { organization: "octo-org", name: "FB_PAGE_TOKEN" };
    const names = Array.from({ length: 130 }, (_, index) => `octo-org/shop-${index}`);
    const selectedRepositoryIds =
      visibility === "selected" ? names.map((name) => github.addRepository(name).id) : [];
    if (visibility !== "private")
      github.seedSecret(address, "old", { visibility, selectedRepositoryIds });
    const { exitCode, outputs } = await scene.mint({
      ...scene.storing,
      "github-token": tokenFor(scene, { organization_secrets: "write" }),
      "secret-organization": "octo-org",
    });
    expect(exitCode).toBe(0);
    expect(github.secret(address)).toMatchObject({
      value: outputs["page-token"],
      visibility,
      selectedRepositoryIds,
    });
  },
);

scenario(
  "GitHub Enterprise Server's address with a path works",
  async ({ mint, emulator, storing, stored }) => {
    const { exitCode } = await mint({
      ...storing,
      "github-api-url": `${emulator.githubUrl}/api/v3/`,
    });
    expect(exitCode).toBe(0);
    expect(stored("FB_PAGE_TOKEN")).toMatch(/./);
  },
);

scenario(
  "the key is awaited before a Page token is asked for",
  async ({ mint, emulator, storing }) => {
    const on = { server: "github", path: /public-key$/ } as const;
    emulator.inject({ on, kind: "delay", ms: 300 });
    const { calls } = await mint(storing);
    const key = calls.find(({ path }) => path.endsWith("/public-key"));
    const page = calls.find(({ path }) => path.endsWith("/me/accounts"));
    expect(page?.arrivedAt).toBeGreaterThanOrEqual(key?.answeredAt ?? Number.NaN);
  },
);

scenario(
  "a token with a failure is never stored, also under on-unhealthy: warn",
  async ({ mint, github, storing, stored }) => {
    github.seedSecret({ repository: REPOSITORY, name: "FB_PAGE_TOKEN" }, "the good one");
    const { exitCode, outputs, findings } = await mint({
      ...storing,
      "on-unhealthy": "warn",
      "user-token-secret-name": "FB_USER_TOKEN",
    });
    expect([exitCode, outputs.healthy, outputs["secret-updated"]]).toEqual([0, "false", "false"]);
    expect(findings[0]).toEqual(["missing-scopes", "failure"]);
    expect(stored("FB_PAGE_TOKEN")).toBe("the good one");
    expect(stored("FB_USER_TOKEN")).toBeUndefined();
  },
  { scene: { grant: { scopes: ["pages_show_list"] } } },
);

scenario.each([
  ["30 days", days(30)],
  ["60 days", days(60)],
] as const)(
  "a user token that ends no later than the one given, of %s, is not stored",
  async ({ run, aUserToken, githubToken, stored }, _name, expiresIn) => {
    const { exitCode, outputs } = await run({
      "user-token": aUserToken({ expiresIn }).value,
      "user-token-secret-name": "FB_USER_TOKEN",
      "github-token": githubToken,
    });
    expect([exitCode, outputs["secret-updated"]]).toEqual([0, "false"]);
    expect(stored("FB_USER_TOKEN")).toBeUndefined();
  },
);

scenario(
  "GitHub's client is not loaded, and GitHub not called, where nothing is stored",
  async ({ mint, githubToken }) => {
    const { calls } = await mint({ "github-token": githubToken });
    expect(calls.some(({ server }) => server === "github")).toBe(false);
  },
);
