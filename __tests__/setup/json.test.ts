import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { aPage, logIn } from "../../emulator/builders.ts";
import { openTerminalScene, REPOSITORY } from "./open-scene.ts";
import { run } from "./run-as-json.ts";

/** An input of the action, as its messages mark it. */
const INPUT = /`[a-z]+-[a-z-]+`/;

test("one object tells the app, the Page, its health and dates, and nothing is stored unasked", async () => {
  const scene = await openTerminalScene();
  const { code, result } = await run(scene);
  expect(code).toBe(0);
  expect(result).toMatchObject({
    ok: true,
    app: { id: scene.app.id, name: "Newsroom" },
    page: { id: scene.page.id, name: "Blue Door Bakery" },
    healthy: true,
    report: { "expires-at": "never", minted: true },
    stored: {},
    workflows: [],
    errors: [],
  });
  expect(scene.emulator.calls.some(({ server }) => server === "github")).toBe(false);
  expect(scene.printed).toContain("[4/5] See its health");
});

test("with SECRETS_TOKEN and --repository the secrets are stored, and a workflow is written", async () => {
  const scene = await openTerminalScene();
  const { code, result } = await run(scene, {
    repository: REPOSITORY,
    githubToken: scene.githubToken,
    workflows: ["keep"],
    writeWorkflow: true,
  });
  expect(code).toBe(0);
  expect(result.stored).toEqual({
    FB_APP_SECRET: "stored",
    FB_USER_TOKEN: "stored",
    FB_PAGE_TOKEN: "stored",
    SECRETS_TOKEN: "stored",
  });
  expect(scene.stored("SECRETS_TOKEN")).toBe(scene.githubToken);
  expect(result.workflows[0].written).toBe(join(".github", "workflows", "page-token-keep.yml"));
  const written = readFileSync(join(scene.root, result.workflows[0].written), "utf8");
  expect(written).toBe(result.workflows[0].content);
});

test("SECRETS_TOKEN alone stores nothing, and says so", async () => {
  const scene = await openTerminalScene();
  const { code, result } = await run(scene, { githubToken: scene.githubToken });
  expect([code, result.stored]).toEqual([0, {}]);
  expect(scene.printed.join("\n")).toContain("given without --repository");
});

test("everything that is missing is named at once, before anybody is called", async () => {
  const scene = await openTerminalScene();
  const { code, result } = await run(scene, {
    appId: "",
    appSecret: "",
    userToken: "",
    repository: REPOSITORY,
  });
  expect(code).toBe(1);
  expect(result.errors[0].message).toMatch(/--app-id.*FB_APP_SECRET.*FB_USER_TOKEN.*SECRETS_TOKEN/);
  expect(scene.emulator.calls).toEqual([]);
});

test("of several Pages none is guessed: they are listed", async () => {
  const scene = await openTerminalScene();
  const second = aPage(scene.emulator.graph, { name: "Second", role: scene.user });
  const { code, result } = await run(scene);
  expect(code).toBe(1);
  expect(result.errors[0].message).toContain(`Second (${second.id})`);
  expect(result.pages).toHaveLength(2);
  expect(result.page).toBeNull();
  const chosen = await run(scene, { pageId: second.id });
  expect(chosen.result.page.id).toBe(second.id);
});

test("an unhealthy token fails, is told with its findings, and is not stored", async () => {
  const scene = await openTerminalScene();
  const { graph } = scene.emulator;
  const scopes = ["pages_show_list", "pages_read_engagement"];
  const { code, result } = await run(scene, {
    userToken: logIn(graph, { ...scene, scopes }).value,
    repository: REPOSITORY,
    githubToken: scene.githubToken,
    workflows: ["health"],
  });
  expect(code).toBe(1);
  expect(result).toMatchObject({ healthy: false, stored: {}, workflows: [], errors: [] });
  expect(result.declined).toEqual(["pages_manage_posts"]);
  expect(result.findings[0].code).toBe("missing-scopes");
  expect(scene.stored("FB_PAGE_TOKEN")).toBeUndefined();
});

test("a refused GitHub token fails, and says what each secret holds", async () => {
  const scene = await openTerminalScene();
  const githubToken = scene.emulator.github.addToken({ repositories: [], permissions: {} });
  const { code, result } = await run(scene, { repository: REPOSITORY, githubToken });
  expect(code).toBe(1);
  expect(result.errors[0].title).toBe("The place of the secret was not found");
  expect(result.errors[0].message).toMatch(/^SECRETS_TOKEN could not read/);
  expect(JSON.stringify(result.errors)).not.toMatch(INPUT);
  expect(result.healthy).toBe(true);
});

test("a secret that is refused is not repeated", async () => {
  const scene = await openTerminalScene();
  const { code, result } = await run(scene, { appSecret: "f".repeat(32) });
  expect(code).toBe(1);
  expect(result.errors[0].title).toBe("The app secret is wrong");
  expect(JSON.stringify(result)).not.toContain("ffffffff");
  expect(result.ok).toBe(false);
  expect(result.errors[0].remedy).toContain("FB_APP_SECRET");
});

test.each([
  ["a Page of another", { pageId: "99" }, "--page-id"],
  ["a dead token", { userToken: `${"x".repeat(60)}` }, "FB_USER_TOKEN"],
])("%s is told in the words of the command line", async (_, answers, name) => {
  const scene = await openTerminalScene();
  const { code, result } = await run(scene, answers);
  expect(code).toBe(1);
  expect(result.errors[0].remedy).toContain(name);
  expect(JSON.stringify(result.errors)).not.toMatch(/repository secret|`with:`/);
  expect(JSON.stringify(result.errors)).not.toMatch(INPUT);
});
