import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrokenClaims } from "../../scripts/threat-model/broken-claims.ts";
import { hasRunningTest } from "../../scripts/threat-model/find-running-test.ts";

const root = dirname(dirname(import.meta.dirname));
const GUARD = '   - `__tests__/unit/threat-model.test.ts › "is sound where all of it exists"`\n';
const broken = (document: string) => findBrokenClaims(document, root);

describe("a threat model", () => {
  it("is sound where all of it exists", () => {
    expect(broken(`1. **One.** More.\n   - Kept in \`src/index.ts\`\n${GUARD}`)).toEqual([]);
  });

  it("is not where it names a file or a test that is not there", () => {
    expect(broken(`1. **One.**\n${GUARD}\nSee \`src/nowhere.ts\`.`)).toEqual([
      "src/nowhere.ts does not exist",
    ]);
    const title = ["is", "called", "otherwise"].join(" ");
    const renamed = GUARD.replace("is sound where all of it exists", title);
    expect(broken(`1. **One.**\n${renamed}`)).toEqual([
      `__tests__/unit/threat-model.test.ts runs no test called “${title}”`,
    ]);
    const moved = GUARD.replace("threat-model.test", "nowhere.test");
    expect(broken(`1. **One.**\n${moved}`)).toEqual([
      "__tests__/unit/nowhere.test.ts runs no test called “is sound where all of it exists”",
    ]);
  });

  it("is not where an invariant has no test, or is out of order", () => {
    expect(broken(`1. **One.**\n   - Kept in \`src/index.ts\`\n2. **Two.**\n${GUARD}`)).toEqual([
      "no test guards invariant 1",
    ]);
    expect(broken(`2. **Two.**\n${GUARD}`)).toEqual(["invariant 2 is out of order"]);
    expect(broken("")).toEqual(["there is no invariant"]);
  });

  it("counts no test below an invariant that is only named in passing", () => {
    expect(broken(`1. **One.**\n\n${GUARD}`)).toEqual(["no test guards invariant 1"]);
  });

  it.each([
    'test("it holds", () => {});',
    'describe("a group", () => {\n  it("it holds", () => {});\n});',
    'test.each(["a", "b"])("it holds", () => {});',
    'test.each([\n  ["a"],\n])(\n  "it holds",\n  PATIENCE,\n  () => {},\n);',
    '  property(\n    "it holds",\n    texts,\n  );',
    "test.skipIf(isWindows)('it holds', () => {});",
    'scenario(\n  "it holds",\n  async ({ run }) => {},\n);',
    'scenario.each<[string, Fault]>([["a", { kind: "b" }]])(\n  "it holds",\n  async () => {},\n);',
  ])("counts a test that runs: %j", (source) => {
    expect(hasRunningTest(source, "it holds")).toBe(true);
  });

  it.each([
    'test.skip("it holds", () => {});',
    'test.todo("it holds");',
    'test.skip.each(["a"])("it holds", () => {});',
    'test("it holds", { skip: true }, () => {});',
    '// test("it holds", () => {});',
    '/*\ntest("it holds", () => {});\n*/',
    'describe("it holds", () => {});',
    'const title = "it holds";',
    'test("another", () => {});\ntest.skip("it holds", () => {});',
    'describe.skip("a group", () => {\n  it("it holds", () => {});\n});',
    'test.only("another", () => {});\ntest("it holds", () => {});',
  ])("counts none that does not: %j", (source) => {
    expect(hasRunningTest(source, "it holds")).toBe(false);
  });
});
