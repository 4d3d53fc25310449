import { expect, test } from "vitest";
import { logIn } from "../../emulator/builders.ts";
import { installGh, WORKING } from "./install-gh.ts";
import { openTerminalScene, REPOSITORY, type TerminalScene } from "./open-scene.ts";
import { ctrlC, type ScriptedAnswer } from "./scripted-prompts.ts";

const upTo = (scene: TerminalScene, way: string, environment = ""): ScriptedAnswer[] => [
  ...scene.credentials,
  ["How", "paste"],
  ["User token", logIn(scene.emulator.graph, scene).value],
  ["Which Page", scene.page.id],
  ["Repository", REPOSITORY],
  ["Environment", environment],
  ["Which workflow", []],
  ["How do the secrets", way],
];

test("gh gets each value on its standard input, and its arguments hold none", async () => {
  const read = installGh(WORKING);
  const scene = await openTerminalScene();
  const { ending } = await scene.run([...upTo(scene, "gh", "live"), ["Store now", true]]);
  expect(ending).toBe("finished");
  const lines = read().trim().split("\n");
  const start = (name: string) => `secret set ${name} --repo ${REPOSITORY} --env live = `;
  expect(lines[0]).toBe(`${start("FB_APP_SECRET")}${scene.app.secret}`);
  expect(lines.map((line) => line.split(" ")[2])).toEqual([
    "FB_APP_SECRET",
    "FB_USER_TOKEN",
    "FB_PAGE_TOKEN",
  ]);
  const page = lines[2]?.slice(start("FB_PAGE_TOKEN").length) ?? "";
  expect(scene.emulator.graph.tokens.get(page)?.kind).toBe("page");
  expect([...scene.context.session.progress.values()]).toEqual(["stored", "stored", "stored"]);
});

test("a gh that fails is shown with what it says, less the secret, and can be tried again", async () => {
  installGh(`[ "$1" = auth ] && exit 0; echo "refused: $(cat)" >&2; exit 1`);
  const scene = await openTerminalScene();
  const { text, ending } = await scene.run([
    ...upTo(scene, "gh"),
    ["Store now", true],
    ["Not written", false],
  ]);
  expect(ending).toBe("finished");
  expect(text).toContain("gh secret set FB_APP_SECRET --repo octo-org/bakery failed: refused: ***");
  expect([...scene.context.session.progress.values()]).toEqual(["failed", "failed", "failed"]);
});

test("gh is not offered where it is not logged in", async () => {
  installGh("exit 1");
  const scene = await openTerminalScene();
  const answers = upTo(scene, "stop");
  const { script } = await scene.run(answers);
  expect(script.offered.at(-1)?.map(({ value }) => value)).toEqual(["token", "by-hand", "stop"]);
});

test("the commands are shown, and each value only on the screen that is cleared", async () => {
  const scene = await openTerminalScene();
  const { transcript, script } = await scene.run([
    ...upTo(scene, "by-hand"),
    ["value of FB_APP_SECRET", true],
    ["value of FB_USER_TOKEN", false],
    ["value of FB_PAGE_TOKEN", true],
    ["Are all of them stored", true],
  ]);
  expect(transcript).toContain("gh secret set FB_USER_TOKEN --repo octo-org/bakery");
  expect(script.shown.map(({ heading }) => heading)).toEqual([
    "The value for: gh secret set FB_APP_SECRET --repo octo-org/bakery",
    "The value for: gh secret set FB_PAGE_TOKEN --repo octo-org/bakery",
  ]);
  expect(script.shown[0]?.value).toBe(scene.app.secret);
});

test("an environment whose name a workflow would take for an expression is asked for again", async () => {
  const read = installGh(WORKING);
  const scene = await openTerminalScene();
  const [environment, ...rest] = upTo(scene, "gh", "live").slice(-3);
  if (!environment) throw new Error("the environment is asked for");
  const { text, ending } = await scene.run([
    ...upTo(scene, "gh", "${{ github.ref }}").slice(0, -2),
    ["Repository", REPOSITORY],
    environment,
    ...rest,
    ["Store now", true],
  ]);
  expect(text).toContain("This is not the name of an environment.");
  expect([ending, read().includes("${{")]).toEqual(["finished", false]);
});

test("gh stores the token that renews too, where a workflow does that and one is given", async () => {
  const read = installGh(WORKING);
  const scene = await openTerminalScene();
  const keep = upTo(scene, "gh").map(
    ([question, reply]): ScriptedAnswer => [
      question,
      question === "Which workflow" ? ["keep", "release"] : reply,
    ],
  );
  const { text } = await scene.run([
    ...keep,
    ["GitHub token with which", scene.githubToken],
    ["Store now", true],
    ["Write page-token-keep.yml and post-on-release.yml", true],
  ]);
  expect(read()).toContain(`secret set SECRETS_TOKEN --repo ${REPOSITORY} = ${scene.githubToken}`);
  expect(text).toMatch(/Next steps: • Publish the app/);
  expect(text).toContain("• Try post-on-release.yml: on GitHub open Actions");
  expect(text).toMatch(/next date on which somebody must act: \d{4}-\d\d-\d\d/);
});

test("nothing is stored after a no", async () => {
  const read = installGh(WORKING);
  const scene = await openTerminalScene();
  await scene.run([...upTo(scene, "gh"), ["Store now", false], ["Repository", ctrlC]]);
  expect(read()).toBe("");
});

test("values that are not stored yet are shown again before the setup forgets them", async () => {
  const scene = await openTerminalScene();
  const shown = ["FB_APP_SECRET", "FB_USER_TOKEN", "FB_PAGE_TOKEN"].map(
    (name): ScriptedAnswer => [`value of ${name}`, false],
  );
  const { text } = await scene.run([
    ...upTo(scene, "by-hand"),
    ...shown,
    ["Are all of them stored", false],
    ["Repository", ctrlC],
  ]);
  expect(text).toContain("The setup forgets the values when it ends.");
});
