import { describe, expect, it } from "vitest";
import { assess } from "../../../src/health/assess.ts";
import { loginCureOf } from "../../../src/health/findings.ts";
import { anInspection, aPolicy } from "../../helpers/an-inspection.ts";

describe("a required permission that is misspelt", () => {
  const found = (requiredScopes: string[], scopes: string[] = []) =>
    assess(anInspection({ scopes }), aPolicy({ requiredScopes }), { minted: true });

  it("is a warning, and the missing permission's remedy names the right one first", () => {
    const findings = found(["pages_manage_post"]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ["missing-scopes", "failure"],
      ["scope-unknown", "warning"],
    ]);
    for (const { remedy } of findings) {
      expect(remedy).toMatch(/^Write `pages_manage_posts` in place of `pages_manage_post` /);
      expect(remedy).not.toMatch(/log in/i);
    }
    expect(loginCureOf(findings[0] ?? expect.fail())).toBeUndefined();
  });

  it("beside one that is only missing leaves the remedy to that one", () => {
    const [missing, unknown] = found(["pages_manage_post", "pages_show_list"]);
    expect(missing?.remedy).toContain("must log in again");
    expect(unknown?.message).toContain("called pages_manage_post is known");
  });

  it("is corrected with five others at most", () => {
    const misspelt = ["posts", "cta", "ads", "engagement", "metadata", "instant_articles"].map(
      (name) => `page_manage_${name}`,
    );
    const remedy = found(misspelt).at(-1)?.remedy ?? "";
    expect(remedy.match(/ in place of /g)).toHaveLength(5);
  });

  it("is none where the token has it, or it is like none that is known", () => {
    const codes = (...given: Parameters<typeof found>) => found(...given).map(({ code }) => code);
    expect(codes(["pages_manage_post"], ["pages_manage_post"])).toEqual([]);
    expect(codes(["something_altogether_new"])).toEqual(["missing-scopes"]);
    expect(codes(["pages_manage_posts"])).toEqual(["missing-scopes"]);
  });
});
