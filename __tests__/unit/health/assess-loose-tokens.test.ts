import { describe, expect, it } from "vitest";
import { assessAbsence } from "../../../src/health/assess-absence.ts";
import {
  assessForeignToken,
  assessNamelessToken,
} from "../../../src/health/assess-loose-tokens.ts";
import { anInspection, aPolicy, inDays } from "../../helpers/an-inspection.ts";

const policy = aPolicy({ pageId: undefined });

describe("a token that names no Page", () => {
  it("is told by its line, with what is wrong with it", () => {
    const dead = anInspection({ state: "invalid", pageId: undefined });
    expect(assessNamelessToken(dead, 3, policy)).toMatchObject([
      {
        code: "invalid",
        message: expect.stringMatching(/^Line 3 of `page-token`: The Page token is dead/),
      },
    ]);
  });

  it("is a failure also where nothing else is wrong with it", () => {
    const odd = anInspection({ pageId: undefined, dataAccessExpiresAt: inDays(3) });
    const findings = assessNamelessToken(odd, 2, policy);
    expect(findings).toMatchObject([{ code: "wrong-page", severity: "failure" }]);
    expect(findings[0]?.message).toBe(
      "Line 2 of `page-token`: Facebook does not tell which Page the token belongs to.",
    );
    expect(findings[0]?.remedy).toContain("line 2");
  });

  it("leads a system user to no login", () => {
    const dead = anInspection({ state: "invalid", pageId: undefined });
    const [finding] = assessNamelessToken(dead, 3, policy, "system-user");
    expect(finding).toMatchObject({ login: false });
    expect(finding?.remedy).toContain("Business settings");
  });

  it("is judged as one that this run was given", () => {
    const ending = anInspection({ pageId: undefined, expiresAt: inDays(3) });
    const [finding] = assessNamelessToken(ending, 2, policy);
    expect([finding?.code, finding?.message]).toEqual([
      "expires",
      expect.not.stringContaining("gave out"),
    ]);
  });
});

describe("a token of a Page that is not listed", () => {
  it("is a failure that names its line and its Page", () => {
    const finding = assessForeignToken("77", 4);
    expect(finding).toMatchObject({ code: "wrong-page", severity: "failure", pageIds: ["77"] });
    expect(finding.message).toContain("Line 4 of `page-token`: the token belongs to the Page 77");
    expect(finding.remedy).toContain("77");
  });
});

describe("a Page of several that has no token", () => {
  const page = { id: "5", name: "Shop" };

  it.each([
    ["no-line", 'No token of the Page 5 "Shop"', "No token of these Pages"],
    ["not-seen", 'does not see the Page 5 "Shop"', "does not see these Pages"],
    ["no-token", 'sees the Page 5 "Shop"', "sees these Pages"],
  ] as const)("(%s) is named alone, and not among several", (absence, alone, among) => {
    const finding = assessAbsence(page, absence, "failure", { said: " Facebook said no." });
    expect(finding.message).toContain(alone);
    expect(assessAbsence(page, absence, "failure").message).toMatch(/\.$/);
    expect(finding.message).toContain("Facebook said no.");
    expect(finding.forSeveral).toContain(among);
    const nameless = assessAbsence({ id: "5", name: "" }, absence, "warning");
    expect(nameless.message).toMatch(/Page 5( |\.|,)/);
    expect(nameless.message).not.toContain('""');
    expect([nameless.code, nameless.severity]).toEqual(["page-not-visible", "warning"]);
  });

  it("offers a login to a person, and none to a system user", () => {
    expect(assessAbsence(page, "not-seen", "failure", { holder: "person" }).login).toBeUndefined();
    expect(assessAbsence(page, "no-line", "failure", { holder: "system-user" }).remedy).toBe(
      assessAbsence(page, "no-line", "failure").remedy,
    );
    expect(assessAbsence(page, "no-line", "failure").remedy).toContain("Add a line");
    expect(assessAbsence(page, "not-seen", "failure", { holder: "system-user" }).login).toBe(false);
    expect(assessAbsence(page, "no-token", "failure", { holder: "system-user" }).remedy).toContain(
      "system user",
    );
  });
});

it("what Facebook said of an absent Page stands at the end, and apart", () => {
  const page = { id: "1", name: "" };
  const told = assessAbsence(page, "not-seen", "failure", { said: " It is odd." });
  expect(told).toMatchObject({
    message: "The user token does not see the Page 1. It is odd.",
    said: " It is odd.",
  });
  expect(assessAbsence(page, "not-seen", "failure")).not.toHaveProperty("said");
});
