import { createServer, type Server } from "node:http";
import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { openPage } from "./open-page.ts";

/** A program that holds a port of one loopback address. */
async function occupy(host: string, port = 0): Promise<{ port: number; server: Server }> {
  const server = createServer((_, answer) => answer.end("another program"));
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject).listen(port, host, resolve);
  });
  const address = server.address();
  return { port: typeof address === "object" && address ? address.port : 0, server };
}

const answers = (url: string) =>
  fetch(url).then(
    (answer) => answer.status,
    () => "nobody",
  );

describe("the server of the page", () => {
  it.each(["127.0.0.1", "::1"])("takes the next port when %s has another program", async (host) => {
    const { port, server } = await occupy(host);
    try {
      const { setup, printed, client } = await openPage({}, { port });
      expect(Number(new URL(setup.url).port)).toBeGreaterThan(port);
      expect(printed.join("\n")).toContain(`Port ${port} is occupied`);
      expect((await client.openLink()).status).toBe(200);
    } finally {
      server.close();
    }
  });

  it("is at home on the loopback addresses only", async () => {
    const { setup } = await openPage();
    const { port } = new URL(setup.url);
    expect(await answers(`http://127.0.0.1:${port}/`)).toBe(421);
    expect(await answers(`http://[::1]:${port}/`)).toBe(421);
    await expect(
      occupy("127.0.0.2", Number(port)).then(({ server }) => server.close()),
    ).resolves.toBeDefined();
  });

  it("ends when nobody comes, and begins to wait anew with who may", async () => {
    const { setup, client } = await openPage({}, { idleMinutes: 0.5 / 60 });
    await client.openLink();
    for (let i = 0; i < 4; i++) {
      await setTimeout(250);
      expect((await client.open("credentials")).status).toBe(200);
    }
    expect(await setup.ended).toBe("idle");
    expect(await answers(client.origin)).toBe("nobody");
  });

  it("is not kept awake by who may not", async () => {
    const { setup, client } = await openPage({}, { idleMinutes: 0.5 / 60 });
    const began = performance.now();
    const knocking = setInterval(() => void answers(`${client.origin}/callback?state=x`), 100);
    expect(await setup.ended).toBe("idle");
    clearInterval(knocking);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it("goes on in the same browser after its window was closed, and says where", async () => {
    const { client, printed } = await openPage();
    await client.openLink();
    const line = printed.find((text) => text.includes("If you close it")) ?? "";
    const address = /http:\S+/.exec(line)?.[0] ?? "";
    expect(new URL(address).pathname).toBe(client.base);
    await client.open("");
    expect(client.page.status).toBe(200);
  });

  it("stops when it is told to", async () => {
    const { setup, client } = await openPage();
    await setup.stop();
    expect(await setup.ended).toBe("stopped");
    expect(await answers(client.origin)).toBe("nobody");
  });

  it("serves nothing where no browser can be opened, and says so", async () => {
    const urls: string[] = [];
    const open = async (url: string) => {
      urls.push(url);
      throw new Error("no xdg-open");
    };
    await expect(openPage({}, { open })).rejects.toMatchObject({
      name: "NoBrowserError",
      remedy: expect.stringContaining("--no-browser"),
    });
    expect(await answers(urls[0] ?? "")).toBe("nobody");
  });
});
