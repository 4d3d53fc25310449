import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assessScopes, missingScopes } from "../../../src/health/assess-scopes.ts";
import type { Policy } from "../../../src/health/policy.ts";
import { anInspection, aPolicy, PAGE } from "../../helpers/an-inspection.ts";

const OTHER = "100000000000002";

const found = (seen: Partial<TokenInspection>, asked: Partial<Policy> = {}) =>
  assessScopes(anInspection(seen), aPolicy(asked));

describe("the scopes that are missing", () => {
  it("are those required and not there, sorted", () => {
    const policy = aPolicy({ requiredScopes: ["pages_show_list", "b_scope", "a_scope"] });
    expect(missingScopes(anInspection(), policy)).toEqual(["a_scope", "b_scope"]);
  });

  it.each<[string, Partial<TokenInspection>]>([
    ["a dead token, whose scopes were emptied", { state: "invalid", scopes: [] }],
    ["a token of another app, of which nothing is told", { state: "other-app", scopes: [] }],
    ["a token that is none of a Page", { kind: "user", scopes: [] }],
  ])("are none of %s", (_what, seen) => {
    expect(missingScopes(anInspection(seen), aPolicy())).toEqual([]);
  });

  it("are all of them where a living token has none", () => {
    expect(missingScopes(anInspection({ scopes: [] }), aPolicy())).toHaveLength(3);
  });

  it("are told in one failure that names them", () => {
    expect(found({ scopes: ["pages_show_list"] })).toEqual([
      expect.objectContaining({
        code: "missing-scopes",
        severity: "failure",
        message: "The Page token lacks pages_manage_posts, pages_read_engagement.",
      }),
    ]);
  });

  it("are corrected first where one is misspelt, and then the others are granted", () => {
    const [finding] = found({}, { requiredScopes: ["pages_manage_post", "read_insights"] });
    expect(finding?.remedy).toMatch(
      /^Write `pages_manage_posts` in place of `pages_manage_post` in `required-scopes`\. Then: The person must/,
    );
    expect(finding?.byLink).toMatch(/^Write `pages_manage_posts` .* Then log in by this run's/);
    const [alone] = found({}, { requiredScopes: ["pages_manage_post"] });
    expect(alone).toMatchObject({ login: false, remedy: expect.not.stringContaining("Then") });
  });

  it("do not hide behind a scope with a longer name", () => {
    expect(
      found({ scopes: ["pages_show_list_x"] }, { requiredScopes: ["pages_show_list"] }),
    ).toHaveLength(1);
  });
});

describe("a scope granted for single Pages", () => {
  const granted = (scope: string, targets: string[] | undefined) => ({
    granularScopes: new Map([[scope, targets]]),
  });

  it.each<[string, string[] | undefined, number]>([
    ["this one", [PAGE], 0],
    ["this one and others", [OTHER, PAGE], 0],
    ["all (no ids are told)", undefined, 0],
    ["others only", [OTHER], 1],
    ["none", [], 1],
    ["one whose id begins alike", [`${PAGE}0`], 1],
  ])("%s: %j", (_what, targets, count) => {
    expect(found(granted("pages_manage_posts", targets))).toHaveLength(count);
  });

  it("does not matter where it is not required, or is none of Pages", () => {
    expect(found(granted("pages_messaging", [OTHER]))).toEqual([]);
    expect(
      found(
        { ...granted("instagram_basic", [OTHER]), scopes: ["instagram_basic"] },
        { requiredScopes: ["instagram_basic"] },
      ),
    ).toEqual([]);
  });

  it("is missing, and nothing else, where it is not among the scopes", () => {
    const seen = {
      ...granted("pages_manage_posts", [OTHER]),
      scopes: ["pages_show_list", "pages_read_engagement"],
    };
    expect(found(seen).map(({ code }) => code)).toEqual(["missing-scopes"]);
  });

  it("is not judged where the token tells no Page", () => {
    expect(found({ ...granted("pages_manage_posts", [OTHER]), pageId: undefined })).toEqual([]);
  });

  it("is named, with the others, in one failure about this Page", () => {
    const granularScopes = new Map([
      ["pages_show_list", [OTHER]],
      ["pages_manage_posts", [OTHER]],
    ]);
    expect(found({ granularScopes }).map(({ message }) => message)).toEqual([
      `pages_manage_posts, pages_show_list were granted for other Pages, but not for the Page ${PAGE}.`,
    ]);
    expect(found(granted("pages_show_list", [OTHER]))[0]?.message).toMatch(/^pages_show_list was /);
    // Of several Pages the finding is told once, without the id.
    expect(found({ granularScopes })[0]?.forSeveral).toBe(
      "pages_manage_posts, pages_show_list were granted for other Pages, but not for these.",
    );
    expect(found(granted("pages_show_list", [OTHER]))[0]?.forSeveral).toMatch(
      /^pages_show_list was granted /,
    );
  });
});
