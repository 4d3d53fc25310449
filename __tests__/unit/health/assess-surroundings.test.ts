import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assessNextUserToken, assessRenewalToken } from "../../../src/health/assess-user-token.ts";
import { assessVersion } from "../../../src/health/assess-version.ts";
import { DAY, type Moment } from "../../../src/moment.ts";
import type { Holder } from "../../../src/new-user-token.ts";
import { anInspection, aPolicy, inDays, NOW } from "../../helpers/an-inspection.ts";

const at = (day: string) => Date.parse(`${day}T00:00:00Z`) / 1000;

describe("the version of the Graph API", () => {
  const codes = (servedVersion: string | undefined, asked: string, now = NOW) =>
    assessVersion(anInspection({ servedVersion, now }), asked).map(({ code }) => code);

  it.each<[string, string | undefined, string, string[]]>([
    ["the one asked for", "v25.0", "v25.0", []],
    ["not told", undefined, "v25.0", []],
    ["a newer one", "v25.0", "v18.0", ["graph-version-changed"]],
    ["the newest, in place of one to come", "v26.0", "v99.0", ["graph-version-changed"]],
    ["one that retires", "v21.0", "v21.0", ["graph-version-retiring"]],
    ["not told, and retiring", undefined, "v21.0", ["graph-version-retiring"]],
    [
      "another, and retiring",
      "v21.0",
      "v18.0",
      ["graph-version-changed", "graph-version-retiring"],
    ],
    ["one whose end is not published", "v26.0", "v26.0", []],
    ["one that nobody knows", "v27.0", "v27.0", []],
  ])("is %s: %s for %s", (_what, served, asked, found) => {
    expect(codes(served, asked)).toEqual(found);
  });

  it("is about to retire from 90 days before its published end, to the second", () => {
    const notice = at("2028-07-29") - 90 * DAY;
    expect(codes("v25.0", "v25.0", notice)).toEqual(["graph-version-retiring"]);
    expect(codes("v25.0", "v25.0", notice - 1)).toEqual([]);
  });

  it("only warns", () => {
    const found = assessVersion(anInspection({ servedVersion: "v21.0" }), "v18.0");
    expect(found.map(({ severity }) => severity)).toEqual(["warning", "warning"]);
  });
});

describe("the user token of the next run", () => {
  const found = (endsAt: Moment, onlyNewHelps = false, holder: Holder = "person") =>
    assessNextUserToken({ endsAt, onlyNewHelps, holder }, aPolicy(), NOW);

  it.each<[string, Moment, number]>([
    ["ends at the limit", inDays(14), 1],
    ["ends a second later", inDays(14) + 1, 0],
    ["has ended", inDays(-1), 1],
    ["does not end", "never", 0],
    ["ends nobody knows when", "unknown", 0],
  ])("%s", (_what, endsAt, count) => {
    expect(found(endsAt)).toHaveLength(count);
  });

  it("that ends soon only warns", () => {
    expect(found(inDays(1))[0]).toMatchObject({
      code: "user-token-expires-soon",
      severity: "warning",
    });
  });

  it("that is stored needs a person; one that is given could be stored", () => {
    expect(found(inDays(1), true)[0]?.remedy).toContain("must log in");
    expect(found(inDays(1), false)[0]?.remedy).toContain("user-token-secret-name");
  });

  it.each([true, false])("of a system user asks nobody to log in: %s", (onlyNewHelps) => {
    const remedy = found(inDays(1), onlyNewHelps, "system-user")[0]?.remedy ?? "";
    expect(remedy).toContain("Business settings → System users → Generate token");
    expect(remedy).not.toMatch(/log in/);
    expect(remedy.includes("user-token-secret-name")).toBe(!onlyNewHelps);
  });
});

describe("the user token beside a Page token that is kept", () => {
  const found = (seen: Partial<TokenInspection>) =>
    assessRenewalToken(
      anInspection({ kind: "user", pageId: undefined, expiresAt: inDays(60), ...seen }),
      aPolicy(),
      true,
    );
  const password = { code: 190, subcode: 460, message: "" };

  it.each<[string, Partial<TokenInspection>, string]>([
    ["is dead", { state: "invalid", reason: password }, "password"],
    ["is of an app unnamed", { state: "other-app", appId: undefined }, "another app"],
    ["is of an app named", { appId: "999" }, "another app"],
    ["is a Page token", { kind: "page" }, "a Page token, not a user token"],
    ["is an app token", { kind: "app" }, "an app token, not a user token"],
  ])("%s: a warning, since nobody would notice", (_what, seen, said) => {
    expect(found(seen)).toEqual([
      expect.objectContaining({ code: "user-token-invalid", severity: "warning" }),
    ]);
    expect(found(seen)[0]?.message).toContain(said);
  });

  it.each<[string, Partial<TokenInspection>]>([
    ["lives long", {}],
    ["is about to end, which is said of it as the next run's", { expiresAt: inDays(3) }],
    ["is a system user's", { kind: "system-user", expiresAt: "never" }],
    ["tells neither app nor kind", { kind: "unknown", appId: undefined }],
  ])("%s: nothing", (_what, seen) => {
    expect(found(seen)).toEqual([]);
  });
});

it("a system user's token of another app is made anew by an administrator, beside a kept Page token", () => {
  const of = (kind: TokenInspection["kind"]) =>
    assessRenewalToken(anInspection({ kind, appId: "999" }), aPolicy(), true)[0];
  expect(of("system-user")).toMatchObject({ login: false });
  expect(of("system-user")?.remedy).toMatch(/^A business administrator .* choose this app,/);
  expect(of("user")?.remedy).toContain("npx");
});
