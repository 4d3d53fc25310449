import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findGaps } from "../../scripts/troubleshooting/coverage.ts";
import { namesIn, sectionsIn, writeLogs } from "../../scripts/troubleshooting/document.ts";
import { normalize, showLog } from "../../scripts/troubleshooting/show-log.ts";

const BLOCK = "<!-- recorded: dead -->\n```text\nold\n```\n<!-- /recorded -->";

describe("a recorded log", () => {
  it("shows an annotation by its message, as the runner does, and no mask", () => {
    const stdout = "::add-mask::x\nfirst\n::error title=It's%3A dead::One%0ATwo 100%25\n\n";
    expect(showLog(stdout)).toEqual({
      text: "first\nError: One\nTwo 100%",
      titles: ["It's: dead"],
    });
    expect(showLog("::warning title=W::w").text).toBe("Warning: w");
  });

  it("names the public hosts, and leaves nothing to chance", () => {
    expect(
      normalize(
        "GET /v25.0/me at 127.0.0.1: cut (fbtrace_id Axy_9). Trying again in 7.3 s\nPUT /repos/a/b at localhost: cut",
      ),
    ).toBe(
      "GET /v25.0/me at graph.facebook.com: cut (fbtrace_id AbCdEfGhIjKlMnOpQrStUvW). Trying again in 0.4 s\nPUT /repos/a/b at api.github.com: cut",
    );
  });

  it("replaces what stands between its markers, and nothing else", () => {
    const document = `before\n${BLOCK}\nafter`;
    const written = writeLogs(document, new Map([["dead", "new $& one"]]));
    expect(written).toBe(document.replace("old", () => "new $& one"));
    expect(writeLogs(document, new Map())).toBe(document);
    expect(namesIn(document)).toEqual(["dead"]);
  });

  it("belongs to the section above it, whose anchor is GitHub's", () => {
    const text = `### \`x\` isn't: it\n\n${BLOCK}\n\n## Another\n\n${BLOCK}\n\n### b.c d\n`;
    expect(sectionsIn(text)).toEqual([
      { title: "`x` isn't: it", anchor: "x-isnt-it", logs: ["dead"] },
      { title: "b.c d", anchor: "bc-d", logs: [] },
    ]);
  });
});

describe("the document of all messages", () => {
  const sources = join(import.meta.dirname, "..", "..", "src");
  const arrange = () => ({ inputs: {} });
  const gapsOf = (document: string) =>
    findGaps(document, [{ id: "dead", title: "3 problems with it", arrange }], sources);

  it("has gaps where a title has no section, no log or no link", () => {
    expect(gapsOf("")).toContain("no section is called “Several problems with it”");
    expect(gapsOf("")).toContain("no section is called “The Page token is dead”");
    expect(gapsOf("### The Page token is dead\n")).toEqual(
      expect.arrayContaining([
        "the section “The Page token is dead” shows no log",
        "no table links to “The Page token is dead” as #the-page-token-is-dead",
      ]),
    );
  });

  it("has gaps where a log stands elsewhere, twice, or is of no run", () => {
    const elsewhere = "the log dead does not stand, once, in “Several problems with it”";
    expect(gapsOf(`### Another\n${BLOCK}`)).toContain(elsewhere);
    expect(gapsOf(`### Several problems with it\n${BLOCK}\n### B\n${BLOCK}`)).toContain(elsewhere);
    expect(gapsOf(BLOCK.replace("dead", "gone"))).toContain("no run is called gone");
  });

  it("has gaps where no log shows a reason for death", () => {
    const gap = "no log shows a token that is dead because the person logged out";
    expect(gapsOf("")).toContain(gap);
    expect(gapsOf("The Page token is dead: the person logged out (467).")).not.toContain(gap);
  });
});
