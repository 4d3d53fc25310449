import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { aRealAccount, type RealAccount } from "./a-real-account.ts";
import { assertNothingTold } from "./assert-nothing-told.ts";

const MAIN = fileURLToPath(new URL("../../scripts/probe/main.ts", import.meta.url));

/** Runs the command as `npm run probe` does, in a folder of its own and without a terminal. */
async function start(real: RealAccount, env: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), "probe-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const args = [MAIN, "--graph-url", real.emulator.graphUrl, "--pause", "0"];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...real.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.toArray());
  const code = await new Promise<number>((resolve) => child.on("close", resolve));
  const text = async (parts: Promise<Buffer[]> | undefined) =>
    Buffer.concat((await parts) ?? []).toString();
  const read = () => JSON.parse(readFileSync(join(folder, "probe.json"), "utf8"));
  const run = { code, stdout: await text(stdout), stderr: await text(stderr) };
  return { ...run, report: code === 2 ? undefined : read() };
}

test("exit code 0 where all agree; probe.json is written where it was started", async () => {
  const real = await aRealAccount();
  const run = await start(real);
  expect(run.stderr).toBe("");
  expect(run.code).toBe(0);
  expect(run.stdout).toMatch(/^Question +Real +Emulator +Agrees$/m);
  expect(run.stdout).toMatch(/^\d+ agree, 0 do not, 1 not emulated, 5 not asked\.$/m);
  expect(run.report).toMatchObject({ format: 1, asked: "v25.0", counts: { differ: 0 } });
  assertNothingTold(run, real);
});

test("exit code 1 where something differs", async () => {
  const real = await aRealAccount();
  real.emulator.graph.omitVersionHeader = true;
  const run = await start(real);
  expect(run.code).toBe(1);
  assertNothingTold(run, real);
});

test("exit code 2 where it cannot ask", async () => {
  const real = await aRealAccount();
  const run = await start(real, { FB_USER_TOKEN: "" });
  expect(run.code).toBe(2);
  expect(run.stderr).toBe("✗ FB_USER_TOKEN is not set: a user token of that app.\n");
  expect(real.emulator.calls).toHaveLength(0);
});
