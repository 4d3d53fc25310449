import { describe, expect, it } from "vitest";
import { findMissingEntries, type Names } from "../../scripts/changelog/missing-entries.ts";

const NAMES: Names = {
  input: ["app-id"],
  output: ["healthy"],
  finding: ["invalid"],
  "error code": ["bug"],
};

function gapsOf(differing: Partial<Names>, changelog: string): string[] {
  return findMissingEntries(NAMES, { ...NAMES, ...differing }, changelog);
}

describe("the changelog", () => {
  it.each(["input", "output", "finding", "error code"] as const)(
    "must name a new %s, and one that is gone",
    (kind) => {
      const changelog = "# Changelog\n\n## [Unreleased]\n\n- Something.\n";
      expect(gapsOf({ [kind]: [...NAMES[kind], "x"] }, changelog)).toEqual([
        expect.stringMatching(`^the ${kind} x is new: .* \`x\`$`),
      ]);
      expect(gapsOf({ [kind]: [] }, changelog)).toEqual([
        expect.stringMatching(`^the ${kind} ${NAMES[kind][0]} is gone: `),
      ]);
    },
  );

  it("names it in the topmost section, not in one that was released", () => {
    const input = ["app-id", "x"];
    const named = "## [Unreleased]\n\n- `x` is new.\n\n## [1.0.0] - 2026-12-01\n\n- One.\n";
    const older = "## [Unreleased]\n\n- One.\n\n## [1.0.0] - 2026-12-01\n\n- `x` is new.\n";
    expect(gapsOf({ input }, named)).toEqual([]);
    expect(gapsOf({ input }, older)).toHaveLength(1);
  });

  it("has no date while names differ from those that were recorded as released", () => {
    const dated = "## [1.1.0] - 2026-12-01\n\n- `x` is new.\n";
    expect(gapsOf({ input: ["app-id", "x"] }, dated)).toEqual([
      expect.stringContaining("--release"),
    ]);
    expect(gapsOf({}, dated)).toEqual([]);
  });
});
