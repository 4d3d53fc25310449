import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { findBrokenClaims } from "../../scripts/threat-model/broken-claims.ts";

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
      `__tests__/unit/threat-model.test.ts has no test called “${title}”`,
    ]);
    const moved = GUARD.replace("threat-model.test", "nowhere.test");
    expect(broken(`1. **One.**\n${moved}`)).toEqual([
      "__tests__/unit/nowhere.test.ts has no test called “is sound where all of it exists”",
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
});
