import { describe, expect, it } from "vitest";
import { readEnvironment, readId, readRepository } from "../../../src/inputs/forms.ts";

describe("the form of a repository", () => {
  it.each(["octo-org/bakery", "a/b", "octo_corp/b.c-d_e", "9/9", "a/..b", "a/.github"])(
    "takes %s",
    (value) => {
      expect(readRepository(value)).toEqual({ ok: true, value });
    },
  );

  it.each(["-a/c", "a/..", "a/.", "a", "/b", "a/", "a/b/c", "https://github.com/a/b", "a b/c", ""])(
    "refuses %j",
    (value) => {
      expect(readRepository(value)).toEqual({
        ok: false,
        reason: expect.stringContaining("`owner/repo`"),
      });
    },
  );
});

it("an environment is any name but dots only", () => {
  expect([".", ".."].map((name) => readEnvironment(name).ok)).toEqual([false, false]);
  expect(["...", "a.b", "läden 2", ""].map((name) => readEnvironment(name).ok)).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it("an id is digits, and is not repeated where it is refused", () => {
  expect(readId("100000000000001").ok).toBe(true);
  expect(readId("")).toMatchObject({ ok: false });
  expect(JSON.stringify(readId("a-secret"))).not.toContain("a-secret");
});
