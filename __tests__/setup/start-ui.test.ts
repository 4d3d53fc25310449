import { EventEmitter } from "node:events";
import { expect, test, vi } from "vitest";
import { runSetup } from "../../setup/run-setup.ts";
import { aHost } from "./a-host.ts";

const opener = vi.hoisted(() => ({ open: vi.fn() }));
vi.mock("open", () => ({ default: opener.open }));

/** An opener that ends with this code. */
function ending(code: number) {
  const child = Object.assign(new EventEmitter(), { exitCode: null as number | null });
  setTimeout(() => {
    child.exitCode = code;
    child.emit("exit", code);
  }, 5);
  return child;
}

test.each([
  ["cannot be started", () => Promise.reject(new Error("ENOENT"))],
  ["ends with a failure", () => Promise.resolve(ending(3))],
])("where the system's opener %s, the questions take the place of the page", async (_, open) => {
  opener.open.mockImplementation(open);
  const { host, text, stdin } = aHost({ DISPLAY: ":0" }, true);
  const running = runSetup(["setup", "--port", "18940"], host);
  await vi.waitFor(() => expect(text.stdout).toContain("App ID"), 5000);
  expect(text.stdout).toContain("The browser could not be opened: the setup asks here instead.");
  await expect(fetch("http://localhost:18940/")).rejects.toThrow();
  stdin.write("\x03");
  expect(await running).toBe(1);
});

test("where it works, the page is served until Ctrl-C", async () => {
  opener.open.mockImplementation(() => Promise.resolve(ending(0)));
  const { host, text, exit } = aHost({ DISPLAY: ":0" });
  void runSetup(["setup", "--port", "18960"], host);
  await vi.waitFor(() => expect(text.stdout).toContain("Waiting for the browser"), 5000);
  expect(opener.open.mock.lastCall?.[0]).toMatch(/^http:\/\/localhost:18960\//);
  host.emit("SIGINT");
  expect(text.stdout).toContain("Cancelled – the setup itself stored nothing.");
  expect(exit).toHaveBeenCalledWith(1);
});
