import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assess } from "../../../src/health/assess.ts";
import type { Policy } from "../../../src/health/policy.ts";
import { APP, anInspection, aPolicy, inDays, PAGE } from "../../helpers/an-inspection.ts";

const codesOf = (
  seen: Partial<TokenInspection>,
  asked: Partial<Policy> = {},
  tasks?: readonly string[],
) => assess(anInspection(seen), aPolicy(asked), { minted: false, tasks }).map(({ code }) => code);

describe("a Page token that is what was asked for", () => {
  it("has no finding", () => {
    expect(codesOf({}, {}, ["CREATE_CONTENT"])).toEqual([]);
  });

  it("may be of any Page where none is asked for", () => {
    expect(codesOf({ pageId: "999" }, { pageId: undefined })).toEqual([]);
  });

  it("may keep its app to itself, as answers of 2012 do", () => {
    expect(codesOf({ appId: undefined })).toEqual([]);
  });
});

describe("a token that is something else", () => {
  it.each<[string, Partial<TokenInspection>, string, string]>([
    ["a dead token", { state: "invalid" }, "invalid", "The Page token is dead"],
    [
      "a token of an app unnamed",
      { state: "other-app", appId: undefined },
      "wrong-app",
      "another app",
    ],
    ["a token of an app named", { appId: "999" }, "wrong-app", "the app 999"],
    ["a user token", { kind: "user" }, "wrong-type", "a user token"],
    ["a system-user token", { kind: "system-user" }, "wrong-type", "a system-user token"],
    ["an app token", { kind: "app" }, "wrong-type", "an app token"],
    ["a token of no kind", { kind: "unknown" }, "wrong-type", "of an unknown kind"],
  ])("%s stands alone, whatever else is wrong with it", (_what, seen, code, said) => {
    const broken = { expiresAt: inDays(-1), dataAccessExpiresAt: inDays(-1), scopes: [] };
    const found = assess(anInspection({ ...broken, ...seen }), aPolicy({ pageId: "1" }), {
      minted: false,
      tasks: [],
    });
    expect(found).toEqual([expect.objectContaining({ code, severity: "failure" })]);
    expect(found[0]?.message).toContain(said);
  });

  it("is dead before it is of another app or of another kind", () => {
    expect(codesOf({ state: "invalid", appId: "999", kind: "user" })).toEqual(["invalid"]);
    expect(codesOf({ appId: "999", kind: "user" })).toEqual(["wrong-app"]);
  });

  it("says of a user token where it belongs", () => {
    const remedies = (["user", "system-user", "app", "unknown"] as const).map(
      (kind) => assess(anInspection({ kind }), aPolicy(), { minted: false })[0]?.remedy ?? "",
    );
    expect(remedies.map((remedy) => remedy.startsWith("Pass it as `user-token`"))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("that is dead although it was just minted has another remedy than one that was given", () => {
    const dead = anInspection({ state: "invalid", reason: undefined });
    const [given, minted] = [false, true].map((minted) => assess(dead, aPolicy(), { minted })[0]);
    expect(minted?.message).toBe(given?.message);
    expect(minted?.remedy).toContain("Run the job again");
    expect(given?.remedy).not.toContain("Run the job again");
  });

  it("of another app is told apart by the whole id, as text", () => {
    expect(codesOf({ appId: `0${APP}` })).toEqual(["wrong-app"]);
  });
});

describe("a token of another Page", () => {
  it.each<[string, string | undefined]>([
    ["another id", "100000000000002"],
    ["an id that differs in a leading zero", `0${PAGE}`],
    ["no id at all", undefined],
  ])("is a failure with %s", (_what, pageId) => {
    expect(codesOf({ pageId })).toEqual(["wrong-page"]);
  });

  it("names both Pages", () => {
    const [finding] = assess(anInspection({ pageId: "222" }), aPolicy({ pageId: "111" }), {
      minted: false,
    });
    expect(finding?.message).toMatch(/222.*111/);
  });
});

describe("a token with much wrong with it", () => {
  it("has its findings in the order of the contract", () => {
    const seen = {
      pageId: "222",
      expiresAt: inDays(1),
      dataAccessExpiresAt: inDays(-1),
      scopes: ["pages_show_list"],
      granularScopes: new Map([["pages_show_list", ["333"]]]),
    };
    expect(codesOf(seen, {}, ["ADVERTISE"])).toEqual([
      "wrong-page",
      "expires",
      "data-access-expired",
      "missing-scopes",
      "scope-not-for-page",
      "lacks-task",
    ]);
  });
});
