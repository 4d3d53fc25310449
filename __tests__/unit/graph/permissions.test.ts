import { describe, expect, it } from "vitest";
import { DEFAULT_SCOPES, probablyMeant, successorOf } from "../../../src/graph/permissions.ts";

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

describe("a permission that nobody knows", () => {
  it.each([
    ["pages_manage_post", "pages_manage_posts"],
    ["pages_manage_psots", "pages_manage_posts"],
    ["page_show_list", "pages_show_list"],
    ["pages_read_engagment", "pages_read_engagement"],
    ["pages_read_engagements", "pages_read_engagement"],
    ["pages-messaging", "pages_messaging"],
    ["emial", "email"],
    ["pages_event", "pages_events"],
    // One letter from this, two from `pages_events`.
    ["page_event", "page_events"],
  ])("was probably meant as another: %s", (name, meant) => {
    expect(probablyMeant(name)).toBe(meant);
  });

  it.each(["pages_manage_polls_now", "", "pages_manage_posts", "brand_new_thing"])(
    "is not guessed at: %j",
    (name) => {
      expect(probablyMeant(name)).toBeUndefined();
    },
  );
});
