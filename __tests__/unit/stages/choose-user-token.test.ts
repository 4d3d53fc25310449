import { describe, expect, it } from "vitest";
import { CredentialsError, RequestError, UserTokenError } from "../../../src/errors.ts";
import type { ExchangedToken } from "../../../src/graph/exchange-token.ts";
import { GraphError } from "../../../src/graph/graph-error.ts";
import type { TokenInspection } from "../../../src/graph/inspect-token.ts";
import type { Moment } from "../../../src/moment.ts";
import { chooseUserToken } from "../../../src/stages/choose-user-token.ts";
import { APP, anInspection, inDays, NOW } from "../../helpers/an-inspection.ts";
import { aSecret } from "../../helpers/make-token.ts";

const given = aSecret();
const exchanged = aSecret();

const ended = <T>(value: T): PromiseSettledResult<T> => ({ status: "fulfilled", value });
const failed = (reason: unknown): PromiseRejectedResult => ({ status: "rejected", reason });
const until = (endsAt: Moment) => ended<ExchangedToken>({ token: exchanged, endsAt });
const seen = (differing: Partial<TokenInspection> = {}) =>
  ended(anInspection({ kind: "user", pageId: undefined, expiresAt: inDays(1), ...differing }));

function refusal(code: number, message: string, subcode?: number, status = 400): GraphError {
  const envelope = {
    message,
    code,
    subcode,
    type: undefined,
    isTransient: false,
    traceId: undefined,
  };
  return new GraphError(envelope, {
    method: "POST",
    path: "/x",
    status,
    retryAfter: undefined,
    now: NOW,
  });
}
const expired = refusal(190, "Session has expired", 463);
const network = new RequestError({ title: "t", message: "m", remedy: "r", transient: true });

/** Which token is used and until when; or the error. */
function choose(
  exchange: PromiseSettledResult<ExchangedToken>,
  inspection: PromiseSettledResult<TokenInspection>,
) {
  try {
    const { token, endsAt, exchanged: did } = chooseUserToken(given, APP, exchange, inspection);
    return [token === given ? "given" : "exchanged", endsAt, did];
  } catch (error) {
    return error;
  }
}

describe("of the given and the exchanged user token", () => {
  it.each<[string, Moment, Partial<TokenInspection>, unknown[]]>([
    ["a short-lived one", inDays(60), {}, ["exchanged", inDays(60), true]],
    [
      "one that ends at the same second",
      inDays(50),
      { expiresAt: inDays(50) },
      ["given", inDays(50), true],
    ],
    ["one that ends later", inDays(60), { expiresAt: inDays(90) }, ["given", inDays(90), true]],
    ["one that does not end", inDays(60), { expiresAt: "never" }, ["given", "never", true]],
    [
      "one that does not end, the other unknown",
      "unknown",
      { expiresAt: "never" },
      ["given", "never", true],
    ],
    ["one that ends, the other does not", "never", {}, ["exchanged", "never", true]],
    ["one that ends, the other unknown", "unknown", {}, ["exchanged", "unknown", true]],
    [
      "one that seems dead, though it was exchanged",
      inDays(60),
      { state: "invalid", expiresAt: "unknown" },
      ["exchanged", inDays(60), true],
    ],
    ["one that tells no kind", inDays(60), { kind: "unknown" }, ["exchanged", inDays(60), true]],
  ])("the later is used: given %s", (_what, endsAt, inspection, used) => {
    expect(choose(until(endsAt), seen(inspection))).toEqual(used);
  });
});

describe("a system-user token whose exchange is refused", () => {
  const system = (differing = {}) =>
    seen({ kind: "system-user", expiresAt: "never", ...differing });

  it("is used as it is", () => {
    expect(choose(failed(refusal(100, "No.")), system())).toEqual(["given", "never", false]);
  });

  it("is not used where it is dead, or where the refusal may pass", () => {
    expect(choose(failed(expired), system({ state: "invalid" }))).toBeInstanceOf(UserTokenError);
    const passing = refusal(2, "Later.");
    expect(choose(failed(passing), system())).toBe(passing);
    expect(choose(failed(network), system())).toBe(network);
  });
});

describe("a token that is no user token of the app", () => {
  it.each<[string, Partial<TokenInspection>, string]>([
    ["a Page token", { kind: "page" }, "another kind"],
    ["an app token", { kind: "app" }, "another kind"],
    ["a dead Page token", { kind: "page", state: "invalid" }, "another kind"],
    ["one of an app unnamed", { state: "other-app", appId: undefined }, "another app"],
    ["one of an app named", { appId: "999" }, "another app"],
  ])("%s is refused in plain words, exchanged or not", (_what, differing, title) => {
    for (const exchange of [until(inDays(60)), failed(expired)]) {
      const error = choose(exchange, seen(differing));
      expect(error).toBeInstanceOf(UserTokenError);
      expect(error).toMatchObject({ title: expect.stringContaining(title) });
    }
  });

  it("says where a Page token belongs", () => {
    expect(choose(until("never"), seen({ kind: "page" }))).toMatchObject({
      remedy: expect.stringContaining("pass it as `page-token`"),
    });
    expect(choose(until("never"), seen({ kind: "app" }))).toMatchObject({
      remedy: expect.not.stringContaining("`page-token`"),
    });
  });
});

describe("a dead user token", () => {
  const dead = (subcode?: number) =>
    seen({ state: "invalid", expiresAt: "unknown", fault: { code: 190, subcode, message: "" } });

  it.each<[string, GraphError, PromiseSettledResult<TokenInspection>, string]>([
    ["by the inspection", expired, dead(460), "password"],
    ["by the exchange alone", expired, seen(), "expired"],
    ["by code 102", refusal(102, "Session key is malformed"), seen(), "malformed"],
    [
      "by the inspection, whatever the exchange says",
      refusal(100, "No."),
      dead(458),
      "removed the app",
    ],
  ])("is explained %s", (_how, reason, inspection, why) => {
    expect(choose(failed(reason), inspection)).toMatchObject({
      title: "The user token is dead",
      message: expect.stringContaining(why),
    });
  });
});

describe("an exchange that failed", () => {
  it("because of the app's credentials says so", () => {
    const wrong = refusal(1, "Error validating client secret.");
    expect(choose(failed(wrong), seen())).toBeInstanceOf(CredentialsError);
  });

  it("because of another app says so", () => {
    const foreign = refusal(1, "The access token does not belong to application 1");
    expect(choose(failed(foreign), seen())).toMatchObject({
      title: expect.stringContaining("another app"),
    });
  });

  it.each([refusal(10, "No."), refusal(2, "Later."), network, new TypeError("x")])(
    "for another reason is thrown as it is: %s",
    (reason) => {
      expect(choose(failed(reason), seen())).toBe(reason);
    },
  );
});

describe("an inspection that failed", () => {
  const credentials = new CredentialsError({ title: "t", message: "m", remedy: "r" });

  it("is what is thrown, unless the exchange tells more", () => {
    expect(choose(until("never"), failed(network))).toBe(network);
    expect(choose(failed(expired), failed(network))).toBe(network);
    expect(choose(failed(network), failed(network))).toBe(network);
    expect(choose(failed(expired), failed(credentials))).toBe(credentials);
  });

  it("gives way to credentials that the exchange refused", () => {
    const wrong = refusal(1, "Error validating client secret.");
    expect(choose(failed(wrong), failed(network))).toBeInstanceOf(CredentialsError);
  });
});
