import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readOutputs } from "../../emulator/runner/read-outputs.ts";
import { ActionError } from "../../src/errors.ts";
import { runner } from "../../src/runner.ts";

let folder: string;
let written: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-"));
  written = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    written += chunk;
    return true;
  });
  for (const name of ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"]) {
    const file = join(folder, name);
    writeFileSync(file, "");
    vi.stubEnv(name, file);
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  rmSync(folder, { recursive: true });
});

const fileOf = (name: string) => readFileSync(join(folder, name), "utf8");

describe("the runner", () => {
  it("hands over the inputs, trimmed, and empty where they are not given", () => {
    vi.stubEnv("INPUT_APP-ID", "  123\n");
    vi.stubEnv("GITHUB_REPOSITORY", "octo-org/bakery");
    vi.stubEnv("GITHUB_API_URL", undefined);
    const { inputs, repository, githubApiUrl } = runner.readInputs();
    expect([inputs["app-id"], inputs["page-id"]]).toEqual(["123", ""]);
    expect([repository, githubApiUrl]).toEqual(["octo-org/bakery", ""]);
  });

  it("knows no repository where it was started by hand", () => {
    vi.stubEnv("GITHUB_REPOSITORY", undefined);
    vi.stubEnv("GITHUB_API_URL", "https://api.github.test");
    expect(runner.readInputs()).toMatchObject({
      repository: "",
      githubApiUrl: "https://api.github.test",
    });
  });

  it("is told masks, lines and annotations on standard output", () => {
    runner.mask("a b");
    runner.log("line");
    runner.annotate({ level: "error", title: "T: 1", message: "m\nn" });
    runner.annotate({ level: "warning", title: "W", message: "w" });
    expect(written.split(/\r?\n/)).toEqual([
      "::add-mask::a b",
      "line",
      "::error title=T%3A 1::m%0An",
      "::warning title=W::w",
      "",
    ]);
  });

  it("takes outputs and the summary in its files", async () => {
    runner.output("findings", "[]\n::error::");
    await runner.summary("## Title");
    expect(readOutputs(fileOf("GITHUB_OUTPUT"))).toEqual({ findings: "[]\n::error::" });
    expect(fileOf("GITHUB_STEP_SUMMARY")).toBe("## Title");
  });

  it("says so, and prints nothing, when its files cannot be written", async () => {
    vi.stubEnv("GITHUB_OUTPUT", "/nowhere/at/all");
    expect(() => runner.output("page-token", "hidden")).toThrow(/cannot be written/);
    expect(written).toBe("");
  });

  it.each([undefined, ""])(
    "never prints an output to the log where it has no file for it: %j",
    async (file) => {
      vi.stubEnv("GITHUB_OUTPUT", file);
      vi.stubEnv("GITHUB_STEP_SUMMARY", file);
      runner.output("page-token", "hidden");
      await runner.summary("hidden");
      expect(written).toBe("");
    },
  );

  it("makes the file of the outputs where it is not there yet", () => {
    vi.stubEnv("GITHUB_OUTPUT", join(folder, "new"));
    runner.output("healthy", "true");
    expect(readOutputs(fileOf("new"))).toEqual({ healthy: "true" });
  });

  it("says that a file cannot be written, and prints nothing", async () => {
    vi.stubEnv("GITHUB_OUTPUT", join(folder, "no", "folder"));
    vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "no", "folder"));
    expect(() => runner.output("page-token", "hidden")).toThrow(ActionError);
    await expect(runner.summary("hidden")).rejects.toThrow(ActionError);
    expect(written).toBe("");
  });

  it.runIf(existsSync("/dev/full"))("says of a full disk what it is", async () => {
    vi.stubEnv("GITHUB_OUTPUT", "/dev/full");
    vi.stubEnv("GITHUB_STEP_SUMMARY", "/dev/full");
    expect(() => runner.output("healthy", "true")).toThrow(/as GITHUB_OUTPUT.*\(ENOSPC\)/);
    await expect(runner.summary("x")).rejects.toThrow(/as GITHUB_STEP_SUMMARY/);
  });

  it("ends the process with 1 when the run failed", () => {
    runner.fail();
    expect(process.exitCode).toBe(1);
  });

  it("knows where this action's documents are, where the workflow tells", () => {
    vi.stubEnv("GITHUB_SERVER_URL", "https://github.test");
    vi.stubEnv("GITHUB_ACTION_REPOSITORY", "octo-org/page-token");
    vi.stubEnv("GITHUB_ACTION_REF", "v1");
    expect(runner.documents()).toBe("https://github.test/octo-org/page-token/blob/v1/");
    for (const name of ["GITHUB_ACTION_REF", "GITHUB_ACTION_REPOSITORY", "GITHUB_SERVER_URL"]) {
      vi.stubEnv(name, "");
      expect(runner.documents()).toBeUndefined();
    }
  });

  it("knows debug logging", () => {
    vi.stubEnv("RUNNER_DEBUG", "1");
    expect(runner.isDebug()).toBe(true);
    vi.stubEnv("RUNNER_DEBUG", undefined);
    expect(runner.isDebug()).toBe(false);
  });

  it.each(["SIGINT", "SIGTERM"] as const)("ends the process after a last word on %s", (signal) => {
    const order: unknown[] = [];
    vi.spyOn(process, "exit").mockImplementation((code) => order.push(code) as never);
    runner.onCancel((name) => order.push(name));
    process.emit(signal);
    expect(order).toEqual([signal, 1]);
    for (const name of ["SIGINT", "SIGTERM"]) process.removeAllListeners(name);
  });
});
