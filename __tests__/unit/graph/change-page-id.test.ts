import { describe, expect, it } from "vitest";
import { changePageId } from "../../../src/graph/change-page-id.ts";
import { wordsIn } from "../../helpers/words-in.ts";

const OTHERS = ["1", "2"];
const moved = { kind: "moved", newId: "34" } as const;
const profile = { kind: "profile", newId: "34" } as const;
const unknown = { kind: "moved", newId: undefined } as const;
const otherKind = { kind: "other", newId: undefined } as const;

it("a run with a login is told nothing of a run without an id, which it needs", () => {
  for (const change of [unknown, otherKind]) {
    const remedy = (fromLogin: boolean) => changePageId({ pageId: "12", fromLogin }, change);
    expect(remedy(true)).not.toContain("the Pages that are visible");
    expect(remedy(false)).toContain("the Pages that are visible");
    // Nobody gave an id, and the run has listed what is visible.
    expect(changePageId({ pageId: undefined }, change)).not.toContain("that are visible");
  }
});

describe("an id that is another one now", () => {
  it.each([
    ["of one Page is set", undefined, moved, /^Set `page-id` to 34, in this step/],
    ["of one, unknown", undefined, unknown, /^Set `page-id` to the id that the details name/],
    ["of one, of something else", undefined, otherKind, /^Set `page-id` to the id of the Page:/],
    ["of several is put in its place", OTHERS, moved, /^Put 34 in the place of 12 in `page-id`\.$/],
    [
      "of several, unknown",
      OTHERS,
      unknown,
      /^Put the id that the details name in the place of 12/,
    ],
    [
      "of several, of something else",
      OTHERS,
      otherKind,
      /^Put the id of the Page in the place of 12/,
    ],
    [
      "among them",
      ["34"],
      moved,
      /^Take 12 out of `page-id`: 34, where Facebook moved it, is already/,
    ],
    [
      "of a profile, among them",
      ["34"],
      profile,
      /^Take 12 out .*: 34, the Page's own id, is already/,
    ],
    ["of all", "all", moved, /instead of `all`, with 34 in the place of 12\.$/],
    ["of all, unknown", "all", unknown, /instead of `all`, without 12\.$/],
  ] as const)("%s", (_which, among, change, says) => {
    const remedy = changePageId({ pageId: "12", among }, change);
    expect(remedy).toMatch(says);
    expect(wordsIn(remedy)).toBeLessThanOrEqual(40);
  });
});
