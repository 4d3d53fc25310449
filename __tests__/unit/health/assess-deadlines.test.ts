import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assessDeadlines, deadlinesOf } from "../../../src/health/assess-deadlines.ts";
import type { Policy } from "../../../src/health/policy.ts";
import { DAY, type Moment } from "../../../src/moment.ts";
import { anInspection, aPolicy, inDays, NOW } from "../../helpers/an-inspection.ts";

/** `code:severity` of what is found. */
const verdict = (seen: Partial<TokenInspection>, asked: Partial<Policy> = {}) =>
  assessDeadlines(anInspection(seen), aPolicy(asked), { minted: false }).map(
    ({ code, severity }) => `${code}:${severity}`,
  );

describe("the end of a Page token", () => {
  it.each<Moment>([inDays(1000), inDays(60), NOW, inDays(-1)])(
    "is a failure wherever it is (%s), since a good one has none",
    (expiresAt) => {
      expect(verdict({ expiresAt })).toEqual(["expires:failure"]);
    },
  );

  it.each<Moment>(["never", "unknown"])("that is %s is no finding", (expiresAt) => {
    expect(verdict({ expiresAt })).toEqual([]);
    expect(verdict({ expiresAt }, { allowExpiring: true })).toEqual([]);
  });
});

describe("the end of a Page token that was minted", () => {
  it("is nothing that minting would mend", () => {
    const remedyOf = (minted: boolean) =>
      assessDeadlines(anInspection({ expiresAt: inDays(60) }), aPolicy(), { minted })[0]?.remedy;
    expect(remedyOf(false)).toContain("Let this action obtain");
    expect(remedyOf(true)).not.toContain("Let this action obtain");
    expect(remedyOf(true)).toContain("`allow-expiring: true`");
  });
});

describe("the end of a Page token that may have one", () => {
  it.each<[string, number, string[]]>([
    ["a second beyond the warning", 14 * DAY + 1, []],
    ["at the warning", 14 * DAY, ["expires-soon:warning"]],
    ["a second beyond the failure", 3 * DAY + 1, ["expires-soon:warning"]],
    ["at the failure", 3 * DAY, ["expires-soon:failure"]],
    ["today", 3600, ["expires-soon:failure"]],
    ["in the past", -DAY, ["expires-soon:failure"]],
  ])("%s: %s seconds away", (_where, distance, found) => {
    const asked = { allowExpiring: true, warnWithinDays: 14, failWithinDays: 3 };
    expect(verdict({ expiresAt: NOW + distance }, asked)).toEqual(found);
  });

  it.each<[number, string]>([
    [1, "expires-soon:warning"],
    [0, "expires-soon:failure"],
    [-1, "expires-soon:failure"],
  ])(
    "is a failure only once it has passed, where no days are set: %s s away",
    (distance, found) => {
      expect(verdict({ expiresAt: NOW + distance }, { allowExpiring: true })).toEqual([found]);
    },
  );

  it("is a failure also where the warning is set nearer than the failure", () => {
    const asked = { allowExpiring: true, warnWithinDays: 1, failWithinDays: 30 };
    expect(verdict({ expiresAt: inDays(20) }, asked)).toEqual(["expires-soon:failure"]);
  });

  it("is told with its day and how far it is", () => {
    const policy = aPolicy({ allowExpiring: true });
    const [finding] = assessDeadlines(anInspection({ expiresAt: inDays(5) }), policy, {
      minted: false,
    });
    expect(finding?.message).toContain("2026-11-27 (in 5 days)");
  });
});

describe("the end of the data access", () => {
  it.each<[string, number, string[]]>([
    ["a second beyond the warning", 14 * DAY + 1, []],
    ["at the warning", 14 * DAY, ["data-access-expires-soon:warning"]],
    ["in a second", 1, ["data-access-expires-soon:warning"]],
    ["now", 0, ["data-access-expired:failure"]],
    ["a day ago", -DAY, ["data-access-expired:failure"]],
  ])("%s: %s seconds away", (_where, distance, found) => {
    expect(verdict({ dataAccessExpiresAt: NOW + distance })).toEqual(found);
  });

  it("fails early where days are set for that", () => {
    expect(verdict({ dataAccessExpiresAt: inDays(7) }, { failWithinDays: 7 })).toEqual([
      "data-access-expires-soon:failure",
    ]);
  });

  it.each<[Policy["dataAccess"], number, string[]]>([
    ["warn", -1, ["data-access-expired:warning"]],
    ["warn", 1, ["data-access-expires-soon:warning"]],
    ["ignore", -1, []],
    ["ignore", 1, []],
  ])("under `data-access: %s`, %s days away", (dataAccess, days, found) => {
    const asked = { dataAccess, failWithinDays: 2 };
    expect(verdict({ dataAccessExpiresAt: inDays(days) }, asked)).toEqual(found);
  });

  it.each<Moment>(["never", "unknown"])("that is %s is no finding", (dataAccessExpiresAt) => {
    expect(verdict({ dataAccessExpiresAt }, { failWithinDays: 3650 })).toEqual([]);
  });

  it("comes after the end of the token itself", () => {
    expect(verdict({ expiresAt: inDays(1), dataAccessExpiresAt: inDays(1) })).toEqual([
      "expires:failure",
      "data-access-expires-soon:warning",
    ]);
  });
});

describe("the deadlines that make a renewal due", () => {
  const seen = anInspection({ expiresAt: inDays(9), dataAccessExpiresAt: inDays(3) });

  it("are those of the token and of the data access", () => {
    expect(deadlinesOf(seen, aPolicy())).toEqual([inDays(9), inDays(3)]);
  });

  it("leave out the data access that is ignored", () => {
    expect(deadlinesOf(seen, aPolicy({ dataAccess: "ignore" }))).toEqual([inDays(9)]);
  });
});
