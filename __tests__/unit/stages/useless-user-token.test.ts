import { describe, expect, it } from "vitest";
import { ActionError, RequestError } from "../../../src/errors.ts";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";
import { inDays } from "../../helpers/an-inspection.ts";
import { chooseWith, failed, seen, until } from "../../helpers/choose-with.ts";

const expired = aGraphError(190, "Session has expired", 463);
const network = new RequestError({ code: "no-answer", message: "m", remedy: "r", transient: true });

describe("a token that is no user token of the app", () => {
  it.each<[string, Partial<TokenInspection>, string]>([
    ["a Page token", { kind: "page" }, "user-token-wrong-kind"],
    ["an app token", { kind: "app" }, "user-token-wrong-kind"],
    ["a dead Page token", { kind: "page", state: "invalid" }, "user-token-wrong-kind"],
    ["one of an app unnamed", { state: "other-app", appId: undefined }, "user-token-other-app"],
    ["one of an app named", { appId: "999" }, "user-token-other-app"],
  ])("%s is refused in plain words, exchanged or not", (_what, differing, code) => {
    for (const exchange of [until(inDays(60)), failed(expired)]) {
      const error = chooseWith(exchange, seen(differing));
      expect(error).toBeInstanceOf(ActionError);
      expect(error).toMatchObject({ code });
    }
  });

  it("says where a Page token belongs", () => {
    expect(chooseWith(until("never"), seen({ kind: "page" }))).toMatchObject({
      remedy: expect.stringContaining("pass it as `page-token`"),
    });
    expect(chooseWith(until("never"), seen({ kind: "app" }))).toMatchObject({
      remedy: expect.not.stringContaining("`page-token`"),
    });
  });
});

describe("a dead user token", () => {
  const dead = (subcode?: number) =>
    seen({ state: "invalid", expiresAt: "unknown", reason: { code: 190, subcode, message: "" } });

  it.each<[string, ReturnType<typeof aGraphError>, ReturnType<typeof seen>, string]>([
    ["by the inspection", expired, dead(460), "password"],
    ["by the exchange alone", expired, seen(), "expired"],
    ["by code 102", aGraphError(102, "Session key is malformed"), seen(), "malformed"],
    [
      "by the inspection, whatever the exchange says",
      aGraphError(100, "No."),
      dead(458),
      "removed the app",
    ],
  ])("is explained %s", (_how, reason, inspection, why) => {
    expect(chooseWith(failed(reason), inspection)).toMatchObject({
      code: "user-token-dead",
      message: expect.stringContaining(why),
    });
  });
});

it("a dead token whose exchange got no answer keeps what the inspection said, and both are told", () => {
  const reason = { code: 190, subcode: 460, message: "Changed." };
  const dead = seen({ state: "invalid", expiresAt: "unknown", reason });
  expect(chooseWith(failed(network), dead)).toMatchObject({
    code: "user-token-dead",
    cause: { message: "Facebook says “Changed.” (code 190, subcode 460). m" },
  });
  const silent = seen({ state: "invalid", reason: { ...reason, message: "" } });
  expect(chooseWith(failed(network), silent)).toMatchObject({ cause: network });
});

describe("an exchange that failed", () => {
  it("because of the app's credentials says so", () => {
    const wrong = aGraphError(1, "Error validating client secret.");
    expect(chooseWith(failed(wrong), seen())).toBeInstanceOf(ActionError);
  });

  it("because of another app says so", () => {
    const foreign = aGraphError(1, "The access token does not belong to application 1");
    expect(chooseWith(failed(foreign), seen())).toMatchObject({
      code: "user-token-other-app",
    });
  });

  it.each([aGraphError(10, "No."), aGraphError(2, "Later."), network])(
    "for another reason is thrown as it is: %s",
    (reason) => {
      expect(chooseWith(failed(reason), seen())).toBe(reason);
    },
  );
});

describe("an inspection that failed", () => {
  const credentials = new ActionError({ code: "app-secret-wrong", message: "m", remedy: "r" });

  it("is what is thrown, unless the exchange tells more", () => {
    expect(chooseWith(until("never"), failed(network))).toBe(network);
    expect(chooseWith(failed(network), failed(network))).toBe(network);
    expect(chooseWith(failed(expired), failed(credentials))).toBe(credentials);
  });

  it("gives way to what the exchange says of the token, and stands beside it", () => {
    const dead = chooseWith(failed(expired), failed(network));
    expect(dead).toMatchObject({ code: "user-token-dead" });
    expect(dead).toMatchObject({ cause: { message: expect.stringMatching(/expired.* m$/) } });
    const unknown = aGraphError(100, "New.");
    expect(chooseWith(failed(unknown), failed(network))).toMatchObject({
      code: "graph-refused",
      message: expect.stringMatching(/New\..* m$/),
    });
  });

  it("that calls the app native stands, beside what the exchange says of the token", () => {
    const native = new ActionError({ code: "app-native", message: "m", remedy: "r" });
    expect(chooseWith(failed(expired), failed(native))).toMatchObject({
      code: "app-native",
      cause: expired,
    });
  });

  it("gives way to credentials that the exchange refused", () => {
    const wrong = aGraphError(1, "Error validating client secret.");
    expect(chooseWith(failed(wrong), failed(network))).toBeInstanceOf(ActionError);
  });
});
