import { describe, expect, it } from "vitest";
import { clockOf, notJson, redirected } from "../../../src/http/unusable-answer.ts";
import { NOW } from "../../helpers/an-inspection.ts";
import { makeToken } from "../../helpers/make-token.ts";

const token = makeToken();
const request = {
  method: "GET",
  url: new URL(`https://graph.test/v25.0/me?input_token=${token}`),
  headers: {},
} as const;
const answer = { status: 503, body: "<html>", retryAfter: undefined, now: NOW };

describe("an answer that is no JSON", () => {
  it.each<[string, string]>([
    ["", "(HTTP 503) is empty"],
    [" \n", "(HTTP 503) is empty"],
    ["<html>", "(HTTP 503) is not JSON"],
  ])("%j is told apart, and may pass", (body, said) => {
    const error = notJson(request, { ...answer, body });
    expect(error.message).toContain(`GET /v25.0/me at graph.test: the answer ${said}`);
    expect(error.transient).toBe(true);
  });

  it("says when to come back where the server does", () => {
    expect(notJson(request, { ...answer, retryAfter: 3600 }).remedy).toContain(
      "2026-11-22T13:00:00Z",
    );
    expect(notJson(request, { ...answer, retryAfter: 3600 }).retryAfter).toBe(3600);
  });

  it("is never shown itself, and neither is the query", () => {
    const { message, remedy } = notJson(request, { ...answer, body: `<html>${token}` });
    expect(`${message}${remedy}`.includes(token)).toBe(false);
  });
});

describe("a redirect", () => {
  it("fails for good, with the remedy of whoever asked", () => {
    const error = redirected(request, 302, "Look at the address.");
    expect([error.transient, error.remedy]).toEqual([false, "Look at the address."]);
    expect(error.message).toContain("(HTTP 302)");
    expect(error.message.includes(token)).toBe(false);
  });
});

describe("the server's clock", () => {
  it("is its `Date` header, and this machine's without one", () => {
    expect(clockOf("Sun, 22 Nov 2026 12:00:00 GMT")).toBe(NOW);
    for (const missing of [undefined, "", "noon"]) {
      expect(Math.abs(clockOf(missing) - Date.now() / 1000)).toBeLessThan(5);
    }
  });

  it.each(["Fri, 01 Jan 275760 00:00:00 GMT", "-000005-01-01T00:00:00Z", "9999-12-31"])(
    "is not believed where it shows an absurd date: %s",
    (date) => {
      expect(Math.abs(clockOf(date) - Date.now() / 1000)).toBeLessThan(5);
    },
  );

  it.each([
    ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
    ["Sat, 20 Nov 2286 17:46:39 GMT", 9_999_999_999],
  ])("is believed within two centuries and a half: %s", (date, at) => {
    expect(clockOf(date)).toBe(at);
  });
});
