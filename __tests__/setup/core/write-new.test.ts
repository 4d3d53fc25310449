import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeNew } from "../../../setup/core/write-new.ts";

it("a file that appeared meanwhile is left as it is, and nothing else stays", () => {
  const folder = mkdtempSync(join(tmpdir(), "write-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, "a.yml");
  writeFileSync(path, "theirs");
  expect(() => writeNew(path, "ours")).toThrow(/EEXIST/);
  expect(readFileSync(path, "utf8")).toBe("theirs");
  expect(readdirSync(folder)).toEqual(["a.yml"]);
});
