import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";

// The files of the project `main` share their modules: whatever a module does while it loads, it
// does for the first file of a worker only.
const tests = dirname(import.meta.dirname);
const sources = globSync("**/*.ts", { cwd: tests }).map((file) => ({
  file,
  text: readFileSync(join(tests, file), "utf8"),
}));

it("no helper registers a hook while it is loaded, which other files would miss", () => {
  const helpers = sources.filter(({ file }) => !/\.(test|browser|runner|clients)\.ts$/.test(file));
  const hook = /^(before|after)(Each|All)\(/m;
  expect(helpers.filter(({ text }) => hook.test(text)).map(({ file }) => file)).toEqual([]);
});

it("a file that puts a module in the place of another runs isolated", () => {
  const replacing = sources.filter(({ text }) => /^vi\.mock\(/m.test(text));
  expect(replacing.length).toBeGreaterThan(0);
  expect(sharedAmong(replacing)).toEqual([]);
});

it("a file that speaks to the real runner, whose library remembers its files, runs isolated", () => {
  const speaking = sources.filter(
    ({ file, text }) =>
      /from "(?:\.\.\/)*(?:src\/runner|\.\/report-to-runner)\.ts"/.test(text) &&
      file.endsWith(".test.ts"),
  );
  expect(speaking.length).toBeGreaterThan(0);
  expect(sharedAmong(speaking)).toEqual([]);
});

function sharedAmong(files: typeof sources): string[] {
  return files.map(({ file }) => file).filter((file) => !file.endsWith(".isolated.test.ts"));
}
