import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leftToDo } from "../../scripts/adopt/left-to-do.ts";
import { PLACEHOLDER, writeName } from "../../scripts/adopt/write-name.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const NAME = "octo-org/page-$&-token";
let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "adopt-"));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Puts files under git in the copy. */
function track(): void {
  execFileSync("git", ["init", "--quiet"], { cwd: copy });
  execFileSync("git", ["add", "."], { cwd: copy });
}

/** Once the repository has its home, there is nothing left to write in a copy of it. */
const isAdopted = !readFileSync(join(ROOT, "README.md")).includes(PLACEHOLDER);

describe.skipIf(isAdopted)("adopting a copy of this repository", () => {
  beforeEach(() => {
    const files = execFileSync("git", ["ls-files", "-z"], { cwd: ROOT, encoding: "utf8" });
    for (const file of files.split("\0").filter(Boolean)) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(join(ROOT, file), join(copy, file), { force: true, errorOnExist: false });
    }
    track();
  });

  it("leaves the placeholder nowhere, and writes nothing a second time", () => {
    const files = writeName(copy, NAME);
    expect(files).toEqual(
      expect.arrayContaining([
        "README.md",
        "examples/post-on-release.yml",
        "src/new-user-token.ts",
      ]),
    );
    const found = files.filter((file) => readFileSync(join(copy, file)).includes(PLACEHOLDER));
    expect(found).toEqual([]);
    expect(() => execFileSync("git", ["grep", "-l", PLACEHOLDER], { cwd: copy })).toThrow();
    expect(writeName(copy, NAME)).toEqual([]);
  });

  it("leaves no sentence that tells people to replace OWNER", () => {
    writeName(copy, NAME);
    for (const file of ["README.md", "examples/README.md"])
      expect(readFileSync(join(copy, file), "utf8")).not.toMatch(/OWNER|until adopted/);
  });
});

describe("writing the name", () => {
  it("takes it to the letter, and leaves a picture and what git does not know alone", () => {
    const picture = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(PLACEHOLDER)]);
    writeFileSync(
      join(copy, "a.md"),
      `uses ${PLACEHOLDER}@v1.<!-- until adopted --> Replace it.<!-- /until adopted -->\n`,
    );
    writeFileSync(join(copy, "b.png"), picture);
    track();
    writeFileSync(join(copy, "c.md"), PLACEHOLDER);
    expect(writeName(copy, NAME)).toEqual(["a.md"]);
    expect(readFileSync(join(copy, "a.md"), "utf8")).toBe(`uses ${NAME}@v1.\n`);
    expect(readFileSync(join(copy, "b.png"))).toEqual(picture);
  });

  it("is followed by what only a person can set, with addresses of that repository", () => {
    const text = leftToDo("octo-org/token");
    for (const what of ["environment", "tag ruleset", "Marketplace"]) expect(text).toContain(what);
    expect(text).toContain("https://github.com/octo-org/token/settings/environments");
  });
});
