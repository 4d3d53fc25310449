import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
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
