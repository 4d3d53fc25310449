import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { send } from "./bakery.ts";

const MAIN = fileURLToPath(new URL("../../emulator/main.ts", import.meta.url));
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

async function start(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  started.push(child);
  const lines = createInterface({ input: child.stdout });
  const text: string[] = [];
  for await (const line of lines) {
    text.push(line);
    if (args.includes("--json") || line.includes("Ctrl-C")) break;
  }
  return { child, text: text.join("\n") };
}

describe("npm run emulator", () => {
  it("prints one line of JSON with addresses and tokens that work", async () => {
    const scene = JSON.parse((await start("--json")).text);
    const exchanged = await send(scene.graphUrl, "/v25.0/oauth/access_token", {
      form: {
        grant_type: "fb_exchange_token",
        client_id: scene.appId,
        client_secret: scene.appSecret,
        fb_exchange_token: scene.userToken,
      },
    });
    const list = await send(scene.graphUrl, "/me/accounts", {
      bearer: exchanged.body.access_token,
    });
    expect(list.body.data[0]).toMatchObject({ id: scene.pageId, name: scene.pageName });
    const feed = `/${scene.pageId}/feed`;
    expect((await send(scene.graphUrl, feed, { bearer: scene.pageToken })).status).toBe(200);
    const path = `/repos/${scene.repository}/actions/secrets/public-key`;
    expect((await send(scene.githubUrl, path, { bearer: scene.githubToken })).status).toBe(200);
  });

  it("prints the same for people, with an example that can be pasted", async () => {
    const { text } = await start();
    expect(text).toMatch(/^Graph API {5}http:\/\/127\.0\.0\.1:\d+$/m);
    expect(text).toMatch(/^Login dialog {2}http:\/\/127\.0\.0\.1:\d+$/m);
    expect(text).toMatch(/^ {2}curl -H 'Authorization: Bearer EAA\w+' 'http/m);
    expect(text).toMatch(/^ {2}export APP_SECRET=[0-9a-f]{32}$/m);
  });

  it("prints an address of the login dialog that a browser can open as it is", async () => {
    const { text } = await start();
    const [address = ""] = /(?<=^ {2})http\S+dialog\/oauth\S+$/m.exec(text) ?? [];
    const led = await fetch(address);
    expect(led.status).toBe(200);
    expect(await led.text()).toContain("Log in as Ada Baker");
  });

  it.each(["SIGINT", "SIGTERM"] as const)("stays up until %s", async (signal) => {
    const { child } = await start("--json");
    expect(child.exitCode).toBeNull();
    child.kill(signal);
    const [code] = await once(child, "exit");
    expect(code).toBe(0);
  });

  it("gives the user as many pages as asked for", async () => {
    const scene = JSON.parse((await start("--json", "--pages", "3")).text);
    const { body } = await send(scene.graphUrl, "/me/accounts", { bearer: scene.userToken });
    const names = body.data.map(({ name }: { name: string }) => name);
    expect(names).toEqual(["Blue Door Bakery", "Blue Door Bakery 2", "Blue Door Bakery 3"]);
  });

  it("listens on the ports it is given", async () => {
    const first = await start("--json");
    const { graphUrl, githubUrl, dialogUrl } = JSON.parse(first.text);
    first.child.kill();
    await once(first.child, "exit");
    const ports = ["--port", new URL(graphUrl).port, "--github-port", new URL(githubUrl).port];
    ports.push("--dialog-port", new URL(dialogUrl).port);
    const second = JSON.parse((await start("--json", ...ports)).text);
    expect(second).toMatchObject({ graphUrl, githubUrl, dialogUrl });
  });

  it("says in words which port is taken, and ends with 2", async () => {
    const { graphUrl } = JSON.parse((await start("--json")).text);
    const { port } = new URL(graphUrl);
    const { stderr, status } = spawnSync(process.execPath, [MAIN, "--port", port], {
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(new RegExp(`^Port ${port} is taken: .*\n.*another port.*\n$`));
  });

  it.each([
    [["--help"], 0, /^npm run emulator -- \[flags\]\n/],
    [["--prot"], 2, /^$/],
  ])("answers %j at once, with %i", (words, status, output) => {
    const ended = spawnSync(process.execPath, [MAIN, ...words], { encoding: "utf8" });
    expect(ended.status).toBe(status);
    expect(ended.stdout).toMatch(output);
  });
});
