import { expect, test } from "vitest";
import { runSetup } from "../../setup/run-setup.ts";
import { aHost } from "./a-host.ts";

test("with --json a mistake in the command line gives one object too", async () => {
  const { host, text } = aHost({});
  expect(await runSetup(["setup", "--json", "--bogus"], host)).toBe(1);
  const result = JSON.parse(text.stdout);
  expect(result).toMatchObject({ ok: false, healthy: false, stored: {}, workflows: [] });
  expect(result.errors[0]).toMatchObject({
    title: "This cannot be started",
    remedy: "See all flags with: setup --help",
  });
  expect(text.stderr).toContain("This cannot be started");
});

test("with --json a folder that was deleted gives one object too", async () => {
  const { host, text } = aHost({});
  host.cwd = () => {
    throw new Error("ENOENT: uv_cwd");
  };
  expect(await runSetup(["setup", "--json"], host)).toBe(1);
  expect(JSON.parse(text.stdout).errors[0].title).toBe("The folder is gone");
  expect(text.stderr).toContain("→ Change into another folder");
});
