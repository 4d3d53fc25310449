import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { findBrokenLinks } from "../../scripts/documents/broken-links.ts";
import { findLengths } from "../../scripts/documents/long-readme.ts";
import { readTable } from "../../scripts/read-table.ts";

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "documents-"));
  mkdirSync(join(root, "docs"));
  writeFileSync(
    join(root, "docs", "a.md"),
    '# A & `b`: the [c](x.md)’s way\n\n| <a id="row"></a>x |\n',
  );
});
afterEach(() => rmSync(root, { recursive: true }));

describe("a link of a document", () => {
  it.each([
    ["docs/a.md", true],
    ["docs/a.md#a--b-the-cs-way", true],
    ["docs/a.md#row", true],
    ["docs", true],
    ["#here", true],
    ["https://example.com/x#y", true],
    ["docs/a.md#a", false],
    ["docs/b.md", false],
    ["#there", false],
    ["../outside.md", false],
  ])("to %s leads somewhere: %s", (link, isFine) => {
    writeFileSync(join(root, "README.md"), `# Here\n\n[a link](${link})\n`);
    expect(findBrokenLinks(root, ["README.md"])).toEqual(
      isFine ? [] : [`README.md: ${link} leads nowhere`],
    );
  });

  it("is a picture's, too, and none in a code block", () => {
    writeFileSync(join(root, "README.md"), '<img src="no.png">\n\n```md\n[x](no.md)\n```\n');
    expect(findBrokenLinks(root, ["README.md"])).toEqual(["README.md: no.png leads nowhere"]);
  });
});

describe("the README", () => {
  it("has 1,500 words at most, and tables count for nothing", () => {
    const words = "word ".repeat(1499);
    expect(findLengths(`go\n${words}\n| a | table |\n`, "go")).toEqual([]);
    expect(findLengths(`go\n${words}more\n`, "go")).toEqual([
      "README.md has 1501 words outside of its tables, and may have 1500",
    ]);
  });

  it("names the one command within 400 words", () => {
    expect(findLengths(`${"word ".repeat(400)}go`, "go")).toEqual([]);
    expect(findLengths(`${"word ".repeat(401)}go`, "go")).toHaveLength(1);
    expect(findLengths("word", "go")).toHaveLength(1);
  });
});

describe("a row of a table", () => {
  it("is known by its name, without the anchor", () => {
    const table = '## T\n\n| Name | What |\n| --- | --- |\n| <a id="input-x"></a>`x` | y |\n';
    expect([...readTable(table, "T")]).toEqual([["x", ["y"]]]);
  });
});
