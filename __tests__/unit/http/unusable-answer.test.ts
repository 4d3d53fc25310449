import { describe, expect, it } from "vitest";
import {
  clockOf,
  dateOf,
  isRedirect,
  notJson,
  redirected,
} from "../../../src/http/unusable-answer.ts";
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

  it("names the variable of the proxy that it came through", () => {
    const { message, remedy } = notJson(request, { ...answer, proxy: "https_proxy" });
    expect(message).toContain("at graph.test, through the proxy in `https_proxy`: the answer");
    expect(remedy).toContain("check the proxy in `https_proxy`.");
  });

  it("is never shown itself, and neither is the query", () => {
    const { message, remedy } = notJson(request, { ...answer, body: `<html>${token}` });
    expect(`${message}${remedy}`.includes(token)).toBe(false);
  });
});

describe("a redirect", () => {
  it("is what names another address, and no other status from 300", () => {
    const statuses = Array.from({ length: 100 }, (_, index) => 300 + index);
    expect(statuses.filter(isRedirect)).toEqual([301, 302, 303, 307, 308]);
    expect([200, 400].some(isRedirect)).toBe(false);
  });

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
    ["Wed, 01 Jan 2020 00:00:00 GMT", 1_577_836_800],
    ["Sunday, 22-Nov-26 12:00:00 GMT", NOW],
    ["Sun Nov 22 12:00:00 2026", NOW],
    ["Sat, 20 Nov 2286 17:46:39 GMT", 9_999_999_999],
  ])("is believed from 2020 until two centuries and a half later: %s", (date, at) => {
    expect(clockOf(date)).toBe(at);
  });

  it.each([
    "edge-7",
    "edge node 2049",
    "2026-11-22T12:00:00Z",
    "Sun, 22 Nov 2026 12:00:00 +0000",
    "Sun, 22 Nov 2026 12:00:00 GMT, Sun, 22 Nov 2026 12:00:00 GMT",
    "Sun, 22 Nov 2026 24:00:00 GMT",
    "Tue, 31 Feb 2026 12:00:00 GMT",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Tue, 31 Dec 2019 23:59:59 GMT",
    "Sunday, 06-Nov-94 08:49:37 GMT",
  ])("is not read from what is no date of HTTP, or of before 2020: %s", (date) => {
    expect(dateOf(date)).toBeUndefined();
  });
});
