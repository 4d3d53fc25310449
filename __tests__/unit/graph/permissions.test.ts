import { describe, expect, it } from "vitest";
import { DEFAULT_SCOPES, successorOf } from "../../../src/graph/permissions.ts";

describe("the permissions of Facebook", () => {
  it("that are asked for by default are not retired", () => {
    expect(DEFAULT_SCOPES.map(successorOf)).toEqual([undefined, undefined, undefined]);
  });

  it("that are retired have a successor or a reason", () => {
    expect(successorOf("manage_pages")).toContain("pages_manage_metadata");
    expect(successorOf("user_managed_groups")).toContain("gone");
    expect(successorOf("read_page_mailboxes")).toBe("pages_messaging");
  });

  it.each(["toString", "__proto__", "", "manage_pages "])("do not hold %j", (name) => {
    expect(successorOf(name)).toBeUndefined();
  });
});
