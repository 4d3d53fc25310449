import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { consent, dialogOf, openTerminalScene } from "./open-scene.ts";

const IN_DIALOG = ["How", "dialog"] as const;

test("a person gets from nothing to stored secrets and a workflow by answering questions", async () => {
  const scene = await openTerminalScene();
  const { ending, transcript } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", () => `${consent(scene)}#_=_`],
    ["Which Page", scene.page.id],
    ["Repository", ""],
    ["Environment", ""],
    ["Which workflow", ["keep"]],
    ["How do the secrets", "token"],
    ["GitHub token", scene.githubToken],
    ["Store now", true],
    ["Write page-token-keep.yml", true],
  ]);
  expect(ending).toBe("finished");
  const page = scene.emulator.graph.tokens.get(scene.stored("FB_PAGE_TOKEN") ?? "");
  expect(page).toMatchObject({ kind: "page" });
  expect(scene.stored("FB_APP_SECRET")).toBe(scene.app.secret);
  expect(scene.emulator.graph.tokens.get(scene.stored("FB_USER_TOKEN") ?? "")?.kind).toBe("user");
  expect(scene.stored("SECRETS_TOKEN")).toBe(scene.githubToken);
  const workflow = readFileSync(
    join(scene.root, ".github", "workflows", "page-token-keep.yml"),
    "utf8",
  );
  expect(workflow).toContain(`app-id: "${scene.app.id}"`);
  expect(workflow).toContain(`page-id: "${scene.page.id}"`);
  for (const title of ["[1/5] The app", "[2/5] Log in", "[3/5] Choose", "[4/5] See", "[5/5] Put"])
    expect(transcript).toContain(title);
  expect(transcript).toContain("✅ Healthy");
  expect(transcript).toContain("Data access");
});

test("a published app logs in through an address that is registered in it", async () => {
  const scene = await openTerminalScene();
  scene.app.mode = "live";
  scene.app.redirectUris = ["https://bakery.example/back/"];
  const { ending, text } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", "https://bakery.example/back/"],
    ["The address you", () => consent(scene).href],
    ["Which Page", "stop"],
  ]);
  expect(ending).toBe("stopped");
  expect(scene.context.session.user?.scopes).toContain("pages_manage_posts");
  expect(text).toContain("Valid OAuth Redirect URIs");
  expect(text).toContain("leave ticked what is ticked, and add this Page");
});

test("Facebook Login for Business is asked by its configuration, and led to the same address", async () => {
  const scene = await openTerminalScene();
  scene.context.configId = "778899";
  await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", ""],
    ["How", "stop"],
  ]);
  const asked = dialogOf(scene).searchParams;
  expect(asked.get("config_id")).toBe("778899");
  expect(asked.get("redirect_uri")).toBe("https://localhost/");
  expect(asked.has("scope")).toBe(false);
});

test("what was given beforehand is not asked", async () => {
  const scene = await openTerminalScene();
  const { ending } = await scene.run(
    [
      IN_DIALOG,
      ["Redirect address", ""],
      ["The address you", () => consent(scene).href],
      ["Store now", true],
    ],
    {
      appId: scene.app.id,
      appSecret: scene.app.secret,
      uses: ["read"],
      business: false,
      pageId: scene.page.id,
      repository: "octo-org/bakery",
      environment: "",
      workflows: ["health"],
      writeWorkflow: false,
      githubToken: scene.githubToken,
    },
  );
  expect(ending).toBe("finished");
  expect(scene.stored("FB_PAGE_TOKEN")).toBeDefined();
  expect(existsSync(join(scene.root, ".github"))).toBe(false);
  expect(scene.printed.join("\n")).toContain(
    "required-scopes: pages_read_engagement, pages_read_user_content, pages_show_list",
  );
});

test("the dialog is asked for the permissions of the uses, and leads to no server of ours", async () => {
  const scene = await openTerminalScene();
  await scene.run([
    ["App ID", scene.app.id],
    ["App secret", scene.app.secret],
    ["What will", ["measure"]],
    ["portfolio", true],
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", ""],
    ["How", "stop"],
  ]);
  const asked = dialogOf(scene).searchParams;
  expect(asked.get("scope")).toBe(
    "pages_read_engagement,pages_show_list,read_insights,business_management",
  );
  expect(asked.get("redirect_uri")).toBe("https://localhost/");
  expect(asked.get("code_challenge_method")).toBe("S256");
});
