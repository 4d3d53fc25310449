import { expect, test } from "vitest";
import { corruptToken, logIn } from "../../emulator/builders.ts";
import { UP_TO_PAGE } from "./answers-up-to.ts";
import { consent, dialogOf, openTerminalScene, REPOSITORY } from "./open-scene.ts";
import { ctrlC, type ScriptedAnswer } from "./scripted-prompts.ts";

const IN_DIALOG: ScriptedAnswer = ["How", "dialog"];

test("a wrong app secret is reported, and both are asked again, the id with what was entered", async () => {
  const scene = await openTerminalScene();
  const { text } = await scene.run([
    ["App ID", scene.app.id],
    ["App secret", "a".repeat(32)],
    ["App ID", ""],
    ["App secret", scene.app.secret],
    ["What will", ["post"]],
    ["portfolio", false],
    ["How", "stop"],
  ]);
  expect(text).toContain("✗ The app secret is wrong");
  expect(text).toContain("→ Enter the app's id and secret again.");
});

test("a secret that is reset meanwhile leads back to the credentials", async () => {
  const scene = await openTerminalScene();
  const { value } = logIn(scene.emulator.graph, scene);
  const reset = () => {
    scene.app.secret = scene.app.secret.split("").toReversed().join("");
    return value;
  };
  await scene.run([
    ...scene.credentials,
    ["How", "paste"],
    ["User token", reset],
    ["App ID", ctrlC],
  ]);
});

test("a secret that was given beforehand and is refused becomes a question", async () => {
  const scene = await openTerminalScene();
  await scene.run(
    [
      ["App ID", ""],
      ["App secret", ctrlC],
    ],
    {
      appId: scene.app.id,
      appSecret: "a".repeat(32),
    },
  );
});

test("a declined permission is named; asking again asks the dialog for it once more", async () => {
  const scene = await openTerminalScene();
  const { text } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", () => consent(scene, ["pages_manage_posts"]).href],
    ["What now", "again"],
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", () => consent(scene).href],
    ["Which Page", "stop"],
  ]);
  expect(text).toContain("❌ Not granted: pages_manage_posts.");
  expect(dialogOf(scene).searchParams.get("auth_type")).toBe("rerequest");
  expect(scene.context.session.user?.declined).toEqual([]);
});

test("Cancel in the dialog is explained, and the login is offered again", async () => {
  const scene = await openTerminalScene();
  const cancel = () => {
    const state = dialogOf(scene).searchParams.get("state") ?? "";
    const query = { error_reason: "user_denied", error: "access_denied", state };
    return `https://localhost/?${new URLSearchParams(query)}`;
  };
  const { text } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", cancel],
    ["How", "stop"],
  ]);
  expect(text).toContain("✗ You pressed Cancel in Facebook's dialog");
});

test("a pasted answer of another login is refused", async () => {
  const scene = await openTerminalScene();
  const { text } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", () => consent(scene).href.replace(/state=../, "state=xx")],
    ["How", "stop"],
  ]);
  expect(text).toContain("This answer belongs to another login");
  expect(scene.context.session.user).toBeUndefined();
});

test("an address without an answer is refused, and the same login can still be answered", async () => {
  const scene = await openTerminalScene();
  const { text } = await scene.run([
    ...scene.credentials,
    IN_DIALOG,
    ["Redirect address", ""],
    ["The address you", "https://localhost/"],
    ["The address you", () => dialogOf(scene).href],
    ["The address you", () => consent(scene).href],
    ["Which Page", "stop"],
  ]);
  expect(text).toContain("This address holds no code");
  expect(text).toContain("This is the address of Facebook's dialog itself");
});

test("a dead user token sends back to the login", async () => {
  const scene = await openTerminalScene();
  const { graph } = scene.emulator;
  const dead = corruptToken(logIn(graph, { user: scene.user, app: scene.app }).value);
  const { text } = await scene.run([
    ...scene.credentials,
    ["How", "paste"],
    ["User token", dead],
    ["How", "paste"],
    ["User token", "tooshort"],
    ["How", "stop"],
  ]);
  expect(text).toContain("The token in the pasted text is dead");
  expect(text).toContain("→ Make a new one with this app, and paste it.");
  expect(text).toContain("A user token is one unbroken line");
});

test.each(["-a/c", "a/.."])("%s is refused as a repository, typed or given", async (repository) => {
  const scene = await openTerminalScene();
  const { text, ending } = await scene.run(
    [
      ...UP_TO_PAGE(scene),
      ["Which Page", scene.page.id],
      ["Repository", repository],
      ["Repository", REPOSITORY],
      ["Environment", ""],
      ["Which workflow", []],
      ["How do the secrets", "stop"],
    ],
    { repository },
  );
  expect(text).toContain("The repository must have the form `owner/repo`");
  expect(text).toContain(
    "Repository (owner/repo) In the form owner/repo, or its address on GitHub.",
  );
  expect(ending).toBe("stopped");
});
