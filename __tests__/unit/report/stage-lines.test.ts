import { describe, expect, it } from "vitest";
import { RequestError } from "../../../src/errors.ts";
import {
  formatKept,
  formatLoginUnstored,
  formatLoginUnused,
  formatManyWrites,
  formatNotRenewed,
  formatPages,
  formatRetry,
  formatSilence,
  formatSkipped,
  formatStored,
  formatUnconfirmed,
  formatUserToken,
} from "../../../src/report/stage-lines.ts";
import { inDays, NOW, PAGE } from "../../helpers/an-inspection.ts";
import { anObtainedPage, aUserToken } from "../../helpers/an-obtained-token.ts";
import { aSecret } from "../../helpers/make-token.ts";

const failure = new RequestError({
  ...{ code: "no-answer", message: "It is down.", remedy: "Wait.", transient: true },
});

it("a login whose tokens no secret keeps is told as that", () => {
  expect(formatLoginUnstored(false)).toBe(
    "Nothing is stored, because no `secret-name` is given: the Page token of this login can be used by later steps of this job only.",
  );
  expect(formatLoginUnstored(true)).toContain("the Page tokens of this login");
});

describe("the line of a request", () => {
  it("that is tried again says why, and says it short the next time", () => {
    expect(formatRetry(failure, 1.25, 1, { retries: 3, isRepeated: false })).toBe(
      "It is down. Trying again in 1.3 s (1 of 3).",
    );
    expect(formatRetry(failure, 2, 2, { retries: 3, isRepeated: true })).toBe(
      "No answer, as before. Trying again in 2.0 s (2 of 3).",
    );
  });

  it("without an answer names the variable of its proxy, where there is one", () => {
    const silence = {
      ...{ method: "GET" as const, path: "/v25.0/me", host: "graph.test" },
      ...{ seconds: 2, limitSeconds: 10 },
    };
    expect(formatSilence({ ...silence, proxy: undefined })).toBe(
      "GET /v25.0/me at graph.test: no answer after 2 seconds. Waiting for up to 10.",
    );
    expect(formatSilence({ ...silence, proxy: "HTTPS_PROXY" })).toContain(
      "graph.test, through the proxy in HTTPS_PROXY: ",
    );
  });
});

describe("the line of the user token", () => {
  const say = (differing: Parameters<typeof aUserToken>[0]) =>
    formatUserToken(aUserToken({ endsAt: inDays(60), ...differing }), NOW);

  it("names the person of a login, where Facebook does", () => {
    expect(say({ fromLogin: true, userId: "7" })).toBe(
      "User token: from the login of the user 7; it ends 2027-01-21 (in 60 days)",
    );
    expect(say({ fromLogin: true, userId: undefined })).toContain("the user of an unknown id; it");
  });

  it("says whether it was exchanged, and which one is used", () => {
    const token = aSecret();
    expect(say({ exchanged: false })).toBe(
      "User token: used as it is, ends 2027-01-21 (in 60 days)",
    );
    expect(say({ token, given: token })).toBe(
      "User token: exchanged, but the given one stays in use: it ends 2027-01-21 (in 60 days)",
    );
    expect(say({})).toBe(
      "User token: exchanged for a long-lived one, which ends 2027-01-21 (in 60 days)",
    );
  });
});

describe("the line of Pages", () => {
  it("names the only one, and counts several", () => {
    const page = anObtainedPage();
    expect(formatPages([page])).toBe(`Page: "Blue Door Bakery", id ${PAGE}`);
    expect(formatPages([anObtainedPage({ page: { id: "1", name: "" } })])).toBe("Page: id 1");
    expect(formatPages([page, anObtainedPage({ token: undefined })])).toBe(
      "New tokens: 1, of 2 Pages asked for",
    );
    expect(formatPages([])).toBe("New tokens: 0, of 0 Pages asked for");
  });

  it("says what is kept, and what a login did not renew", () => {
    expect(formatKept(1)).toBe("The Page token is healthy and no deadline is near: it is kept.");
    expect(formatKept(2)).toBe("No Page token is due for a renewal: all are kept.");
    expect(formatNotRenewed([])).toMatch(
      /^The new Page token is taken, .* this login did not renew it\.$/,
    );
    expect(formatNotRenewed(["1", "2"])).toMatch(
      /^New Page tokens are taken, .* this login did not renew it\. Pages: 1, 2\.$/,
    );
    expect(formatLoginUnused()).toContain("the login is not used");
  });
});

describe("the line of a secret", () => {
  it("says whether its write was confirmed, and why not", () => {
    expect(formatStored("FB", "octo-org/bakery", true)).toBe(
      "Stored: secret FB of octo-org/bakery, confirmed by its metadata",
    );
    expect(formatStored("FB", "octo-org/bakery", false)).toBe(
      "Stored: secret FB of octo-org/bakery, not confirmed",
    );
    expect(formatUnconfirmed("FB", failure)).toBe(
      "The secret FB was written, but its metadata could not be read: It is down.",
    );
  });

  it("says why it is left, one line each or one a reason", () => {
    const skipped = [
      { name: "A", why: "it was kept" },
      { name: "B", why: "it is dead" },
      { name: "C", why: "it was kept" },
    ];
    const kept = "Not stored: secret A is left as it is, because it was kept";
    const dead = "Not stored: secret B is left as it is, because it is dead";
    expect(formatSkipped(skipped, false)).toEqual([kept, dead, kept.replace("A is", "C is")]);
    expect(formatSkipped(skipped, true)).toEqual([
      "Not stored: 2 secrets are left as they are, because it was kept: A, C",
      dead,
    ]);
    for (const grouped of [true, false]) expect(formatSkipped([], grouped)).toEqual([]);
  });

  it("says how long many take", () => {
    expect(formatManyWrites(30, 20)).toBe(
      "30 secrets are to be written, at most one a second from the eleventh on: this takes some 20 seconds.",
    );
  });
});
