import { execFileSync, spawnSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { findWorkingCopy, repositoryOf, writeWorkflow } from "../../../setup/core/working-copy.ts";

let folder: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "working copy ")));
});
afterEach(() => rmSync(folder, { recursive: true }));

const git = (...words: string[]) => execFileSync("git", words, { cwd: folder });

describe("the repository of a remote", () => {
  it.each([
    ["https://github.com/octo-org/bakery.git", "octo-org/bakery"],
    ["https://github.com/octo-org/bakery", "octo-org/bakery"],
    ["https://user@github.example.com/octo-org/bakery.site.git", "octo-org/bakery.site"],
    ["git@github.com:octo-org/bakery.git", "octo-org/bakery"],
    ["ssh://git@github.com/octo-org/bakery.git", "octo-org/bakery"],
    ["/home/somebody/bakery", ""],
    ["https://gitlab.example.com/group/sub/bakery.git", ""],
    ["https://gitlab.example.com/octo-org/bakery.git", ""],
    ["git@gitlab.com:octo-org/bakery.git", ""],
    ["https://notgithub.com/octo-org/bakery", ""],
    ["git@github-work:octo-org/bakery.git", "octo-org/bakery"],
    ["ssh://git@ssh.github.com:443/octo-org/bakery.git", "octo-org/bakery"],
    ["https://octo.ghe.com/octo-org/bakery", "octo-org/bakery"],
    ["", ""],
  ])("%s is %j", (remote, repository) => {
    expect(repositoryOf(remote)).toBe(repository);
  });
});

describe("the working copy", () => {
  it("is found from a folder in it, with its repository", () => {
    git("init", "--quiet");
    git("remote", "add", "origin", "git@github.com:octo-org/bakery.git");
    mkdirSync(join(folder, "deep", "down"), { recursive: true });
    expect(findWorkingCopy(join(folder, "deep", "down"))).toEqual({
      root: folder,
      repository: "octo-org/bakery",
    });
  });

  it("has no repository without a remote", () => {
    git("init", "--quiet");
    expect(findWorkingCopy(folder)).toEqual({ root: folder, repository: "" });
  });

  it("is not there where there is none", () => {
    expect(findWorkingCopy(folder)).toBeUndefined();
  });

  it("takes a workflow, twice the same too, but none over another one", () => {
    const copy = { root: folder, repository: "" };
    const path = writeWorkflow(copy, "a.yml", "name: A\n");
    expect(readFileSync(join(folder, path), "utf8")).toBe("name: A\n");
    expect(writeWorkflow(copy, "a.yml", "name: A\n")).toBe(path);
    writeFileSync(join(folder, path), "name: mine\n");
    expect(() => writeWorkflow(copy, "a.yml", "name: A\n")).toThrow(/left as it is/);
    expect(readFileSync(join(folder, path), "utf8")).toBe("name: mine\n");
  });

  it.each([
    ["a link to a device that never ends", (path: string) => symlinkSync("/dev/zero", path)],
    ["a fifo", (path: string) => void execFileSync("mkfifo", [path])],
    ["a link to nothing", (path: string) => symlinkSync(join(folder, "nowhere"), path)],
    ["a folder", (path: string) => mkdirSync(path)],
  ])("is not written where its file is %s, which is not read either", (_, make) => {
    mkdirSync(join(folder, ".github", "workflows"), { recursive: true });
    make(join(folder, ".github", "workflows", "a.yml"));
    expect(() => writeWorkflow({ root: folder, repository: "" }, "a.yml", "name: A\n")).toThrow(
      /is no ordinary file. It was left as it is/,
    );
    expect(existsSync(join(folder, "nowhere"))).toBe(false);
  });

  it.each([".github", join(".github", "workflows")])(
    "is not written through a link in the place of %s",
    (link) => {
      const outside = mkdtempSync(join(tmpdir(), "outside-"));
      onTestFinished(() => rmSync(outside, { recursive: true }));
      mkdirSync(dirname(join(folder, link)), { recursive: true });
      symlinkSync(outside, join(folder, link));
      expect(() => writeWorkflow({ root: folder, repository: "" }, "a.yml", "name: A\n")).toThrow(
        `${link} is a link here`,
      );
      expect(readdirSync(outside)).toEqual([]);
    },
  );

  it("has no torn file after a write that stopped midway, so that the next one works", () => {
    const module = join(import.meta.dirname, "..", "..", "..", "setup", "core", "working-copy.ts");
    const script = `
      import { writeWorkflow } from ${JSON.stringify(module)};
      writeWorkflow({ root: process.argv[1], repository: "" }, "a.yml", "x".repeat(9000));`;
    const words = ["--input-type=module", "--eval", script, folder];
    const limited = ["-c", 'ulimit -f 1; exec "$0" "$@"', process.execPath, ...words];
    const { stderr } = spawnSync("sh", limited, { encoding: "utf8" });
    expect(stderr).toContain("EFBIG");
    const workflows = join(folder, ".github", "workflows");
    expect(readdirSync(workflows)).toEqual([]);
    writeWorkflow({ root: folder, repository: "" }, "a.yml", "name: A\n");
    expect(readdirSync(workflows)).toEqual(["a.yml"]);
  });

  it("that cannot be written to is reported, and is no bug", () => {
    writeFileSync(join(folder, ".github"), "a file, and no folder");
    expect(() => writeWorkflow({ root: folder, repository: "" }, "a.yml", "name: A\n")).toThrow(
      expect.objectContaining({
        title: "The workflow could not be written",
        remedy: expect.stringContaining("paste it"),
      }),
    );
  });
});
