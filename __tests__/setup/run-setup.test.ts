import type { PassThrough } from "node:stream";
import { expect, test, vi } from "vitest";
import { logIn } from "../../emulator/builders.ts";
import { formatClosingLine } from "../../setup/core/closing-line.ts";
import { whyNoBrowser } from "../../setup/open-browser.ts";
import { runSetup } from "../../setup/run-setup.ts";
import { aHost } from "./a-host.ts";
import { expectNoSecret, openTerminalScene, REPOSITORY, type TerminalScene } from "./open-scene.ts";

const endpoints = ({ emulator }: TerminalScene) => [
  "--graph-api-url",
  emulator.graphUrl,
  "--dialog-url",
  emulator.dialogUrl,
  "--github-api-url",
  emulator.githubUrl,
];

test("--json prints one object on standard output, and progress on standard error", async () => {
  const scene = await openTerminalScene();
  const env = {
    FB_APP_SECRET: scene.app.secret,
    FB_USER_TOKEN: logIn(scene.emulator.graph, scene).value,
    SECRETS_TOKEN: scene.githubToken,
    PATH: "",
  };
  const { host, text } = aHost(env);
  const words = ["setup", "--json", "--app-id", scene.app.id, "--repository", REPOSITORY];
  expect(await runSetup([...words, ...endpoints(scene)], host)).toBe(0);
  expect(text.stdout.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(text.stdout).stored.FB_PAGE_TOKEN).toBe("stored");
  expect(text.stderr).toContain("[5/5] Put it to work");
  expect(text.stderr).toContain("Done – stored: FB_APP_SECRET, FB_USER_TOKEN, FB_PAGE_TOKEN.");
  expectNoSecret(scene.emulator, text.stdout + text.stderr);
  expect(env).toEqual({ PATH: "" });
});

test("without a screen the questions take the place of the page, which is said", async () => {
  const scene = await openTerminalScene();
  const { host, text, stdin } = aHost({ FB_APP_SECRET: scene.app.secret }, true);
  const running = runSetup(["setup", ...endpoints(scene)], host);
  await vi.waitFor(() => expect(text.stdout).toContain("App ID"));
  expect(text.stdout).toContain("There is no screen to open a browser on: the setup asks here");
  stdin.write("\x03");
  expect(await running).toBe(1);
  expect(text.stdout).toMatch(
    /Stopped – the setup itself stored nothing\. Starting again is safe\.\n$/,
  );
  expect(host.listenerCount("SIGINT")).toBe(0);
});

test("a signal ends it with one line that says what is stored", async () => {
  const scene = await openTerminalScene();
  const { host, text, stdin, exit } = aHost({}, true);
  const running = runSetup(["setup", "--no-browser", ...endpoints(scene)], host);
  await vi.waitFor(() => expect(text.stdout).toContain("App ID"));
  host.emit("SIGTERM");
  expect(text.stdout).toContain("Cancelled – the setup itself stored nothing.");
  expect(exit).toHaveBeenCalledWith(1);
  stdin.write("\x03");
  await running;
});

test("with --json a signal gives one object, and no second one follows", async () => {
  const scene = await openTerminalScene();
  const env = {
    FB_APP_SECRET: scene.app.secret,
    FB_USER_TOKEN: logIn(scene.emulator.graph, scene).value,
  };
  const { host, text, exit } = aHost(env);
  const words = ["setup", "--json", "--app-id", scene.app.id, ...endpoints(scene)];
  (host.stderr as unknown as PassThrough).on("data", (part) => {
    if (String(part).startsWith("[2/5]")) host.emit("SIGTERM");
  });
  expect(await runSetup(words, host)).toBe(0);
  expect(exit).toHaveBeenCalledWith(1);
  expect(text.stdout.trim().split("\n")).toHaveLength(1);
  expect(JSON.parse(text.stdout)).toMatchObject({
    ok: false,
    app: { id: scene.app.id },
    stored: {},
    errors: [{ title: "Cancelled" }],
  });
  expectNoSecret(scene.emulator, text.stdout + text.stderr);
});

test("who cannot be asked is told about --json", async () => {
  const { host, text } = aHost({});
  expect(await runSetup(["setup"], host)).toBe(1);
  expect(text.stderr).toContain("There is no terminal to ask in");
  expect(text.stderr).toContain("--json");
});

test("the help is printed, and a mistake points to it", async () => {
  const helped = aHost({});
  expect(await runSetup(["--help"], helped.host)).toBe(0);
  expect(helped.text.stdout).toMatch(/^Usage: setup/);
  const mistaken = aHost({});
  expect(await runSetup(["setup", "--colour"], mistaken.host)).toBe(1);
  expect(mistaken.text.stderr).toContain("--colour is not a known flag.\n→ See all flags with");
});

test("the last words tell apart what each secret holds", () => {
  const progress = new Map([
    ["A", "stored"],
    ["B", "under way"],
    ["C", "waiting"],
    ["D", "failed"],
  ] as const);
  expect(formatClosingLine("idle", progress)).toBe(
    "Ended after some time without activity – stored: A; being written, with the old value or the whole new one: B; not written: C; not written, or not confirmed: D. Starting again is safe.",
  );
});

test.each([
  ["a desktop", { DISPLAY: ":0" }, "linux", undefined],
  ["Wayland", { WAYLAND_DISPLAY: "wayland-0" }, "linux", undefined],
  ["Windows' Linux", { WSL_DISTRO_NAME: "Debian" }, "linux", undefined],
  ["a Mac", {}, "darwin", undefined],
  ["a server", {}, "linux", /no screen/],
  ["another machine", { SSH_CONNECTION: "1", DISPLAY: ":0" }, "linux", /another machine/],
] as const)("%s has a browser, or a reason why not", (_, env, platform, reason) => {
  const found = whyNoBrowser({ env, platform });
  if (reason) expect(found).toMatch(reason);
  else expect(found).toBeUndefined();
});
