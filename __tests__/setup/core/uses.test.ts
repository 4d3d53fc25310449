import { describe, expect, it } from "vitest";
import { requiredScopes, scopesToAskFor, USE_NAMES, usesLeft } from "../../../setup/core/uses.ts";
import { DEFAULT_SCOPES } from "../../../src/graph/permissions.ts";

describe("the permissions that uses take", () => {
  it("are those that the action asks for by default, for posting", () => {
    expect(requiredScopes(["post"])).toEqual(DEFAULT_SCOPES.toSorted());
  });

  it("are named once, sorted, for several uses", () => {
    expect(requiredScopes(["reply", "post"])).toEqual([
      "pages_manage_engagement",
      "pages_manage_posts",
      "pages_read_engagement",
      "pages_read_user_content",
      "pages_show_list",
    ]);
  });

  it("always let the Pages be listed", () => {
    for (const use of USE_NAMES) expect(requiredScopes([use])).toContain("pages_show_list");
  });

  it("ask for the portfolio's permission only where there is one, and never require it", () => {
    expect(scopesToAskFor(["post"], true)).toContain("business_management");
    expect(scopesToAskFor(["post"], false)).toEqual(requiredScopes(["post"]));
  });

  it("that were granted leave the uses that take no other", () => {
    expect(usesLeft(["post", "measure"], requiredScopes(["post"]))).toEqual(["post"]);
    expect(usesLeft(["post"], [])).toEqual([]);
  });
});
