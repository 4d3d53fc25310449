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
  const shared = replacing.filter(({ file }) => !file.endsWith(".isolated.test.ts"));
  expect(replacing.length).toBeGreaterThan(0);
  expect(shared.map(({ file }) => file)).toEqual([]);
});
