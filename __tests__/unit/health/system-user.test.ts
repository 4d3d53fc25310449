import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assess } from "../../../src/health/assess.ts";
import { loginCureOf } from "../../../src/health/findings.ts";
import { anInspection, aPolicy, inDays } from "../../helpers/an-inspection.ts";

describe("a token of a system user", () => {
  it.each<[string, Partial<TokenInspection>, string[]]>([
    ["dead", { state: "invalid" }, []],
    ["without a permission", { scopes: [] }, ["CREATE_CONTENT"]],
    ["that ends", { expiresAt: inDays(9) }, ["CREATE_CONTENT"]],
    ["without the task", {}, ["ANALYZE"]],
  ])("%s asks nobody to log in", (_what, seen, tasks) => {
    const origin = { minted: true, tasks, holder: "system-user" } as const;
    for (const finding of assess(anInspection(seen), aPolicy(), origin)) {
      expect(finding.remedy).toContain("Business settings → System users");
      expect(finding.remedy).not.toMatch(/log in|logs in/);
      expect(loginCureOf(finding)).toBeUndefined();
    }
  });
});
