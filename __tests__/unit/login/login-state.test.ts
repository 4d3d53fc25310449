import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { checkState, composeState, type StateScope } from "../../../src/login/login-state.ts";
import { DAY } from "../../../src/moment.ts";
import { NOW } from "../../helpers/an-inspection.ts";
import { aSecret } from "../../helpers/make-token.ts";

const scope: StateScope = {
  appSecret: aSecret(),
  repository: "octo-org/bakery",
  redirect: "https://localhost/?from=bakery",
};

describe("a state", () => {
  it("is its seconds, a dot, and half an HMAC under the app secret", () => {
    const mac = createHmac("sha256", scope.appSecret.reveal())
      .update(`login-link|octo-org/bakery|https://localhost/?from=bakery|${NOW}`)
      .digest("hex");
    expect(composeState(scope, NOW)).toBe(`${NOW}.${mac.slice(0, 32)}`);
  });

  it.each([
    ["when it is made", NOW],
    ["fourteen days later", NOW + 14 * DAY],
    ["by a clock that is ten minutes behind", NOW - 600],
  ])("is good %s", (_when, now) => {
    expect(checkState(composeState(scope, NOW), scope, now)).toBe("good");
  });

  it("is expired a second later", () => {
    expect(checkState(composeState(scope, NOW), scope, NOW + 14 * DAY + 1)).toBe("expired");
  });

  it("is foreign where it comes from the future", () => {
    expect(checkState(composeState(scope, NOW), scope, NOW - 601)).toBe("foreign");
  });

  it.each<[string, Partial<StateScope>]>([
    ["another app", { appSecret: aSecret() }],
    ["another repository", { repository: "octo-org/bakery2" }],
    ["another redirect address", { redirect: "https://localhost/?from=bakery/" }],
    ["fields that are shifted", { repository: "octo-org", redirect: `/bakery|${scope.redirect}` }],
  ])("is foreign to %s", (_what, differing) => {
    expect(checkState(composeState(scope, NOW), { ...scope, ...differing }, NOW)).toBe("foreign");
  });

  const good = composeState(scope, NOW);
  it.each([
    ["nothing", ""],
    ["another second", good.replace(/^\d+/, String(NOW + 1))],
    ["an older form", good.replace(".", "-")],
    ["a shorter mark", good.slice(0, -1)],
    ["a longer mark", `${good}0`],
    ["a line break behind", `${good}\n`],
    ["something before", `x${good}`],
    ["capitals", good.toUpperCase()],
    ["only its mark", good.slice(good.indexOf("."))],
    ["only its seconds", String(NOW)],
    ["spaces for a mark", `${NOW}.${" ".repeat(32)}`],
  ])("is foreign with %s", (_what, changed) => {
    expect(changed).not.toBe(good);
    expect(checkState(changed, scope, NOW)).toBe("foreign");
  });
});
