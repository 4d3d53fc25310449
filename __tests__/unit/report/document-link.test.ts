import { describe, expect, it } from "vitest";
import { linkTo } from "../../../src/report/document-link.ts";

describe("a link to the documents", () => {
  it.each([
    ["page-none", "docs/troubleshooting.md#page-none"],
    ["logging-in", "docs/login.md"],
  ] as const)("of %s leads to its place", (place, file) => {
    expect(linkTo("https://github.test/o/a/blob/v1/")(place)).toBe(
      `https://github.test/o/a/blob/v1/${file}`,
    );
  });

  it("is none where nobody knows where they are", () => {
    expect(linkTo(undefined)("logging-in")).toBeUndefined();
  });
});
