import { describe, expect, it } from "vitest";
import { describeOutputs } from "../../../src/report/outputs.ts";
import { scrubError, scrubReport } from "../../../src/report/scrub-report.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { aFailure, aReport } from "../../helpers/a-report.ts";
import { makeToken } from "../../helpers/make-token.ts";

function aVault(secret: string) {
  const vault = createSecretRegistry(() => {});
  vault.register(secret);
  return vault.scrub;
}

describe("a scrubbed report", () => {
  it("has no secret left in any foreign text", () => {
    const secret = makeToken();
    const text = `says ${secret}`;
    const error = { code: "bug" as const, title: text, message: text, remedy: text, details: text };
    const { pages, ...shown } = scrubReport(
      aReport({
        page: { id: text, name: text },
        scopes: [text],
        findings: [aFailure({ message: text, remedy: text })],
        errors: [error],
      }),
      aVault(secret),
    );
    expect(JSON.stringify(shown).includes(secret.slice(0, 20))).toBe(false);
    expect(JSON.stringify(shown).split("says ***")).toHaveLength(10);
    expect(JSON.stringify(pages).includes(secret.slice(0, 20))).toBe(false);
    expect(JSON.stringify(pages).split("says ***")).toHaveLength(10);
  });

  it("keeps which Pages something is about, scrubbed, and where it is about none", () => {
    const error = {
      ...{ code: "no-answer" as const, title: "t", message: "m", remedy: "r", details: undefined },
    };
    const scrub = (text: string) => text.replace("5ecret", "***");
    const { findings, errors } = scrubReport(
      aReport({
        findings: [{ ...aFailure(), pageIds: ["5ecret", "2"] }, aFailure()],
        errors: [{ ...error, pageIds: ["5ecret"] }, error],
      }),
      scrub,
    );
    expect(findings.map(({ pageIds }) => pageIds)).toEqual([["***", "2"], undefined]);
    expect(errors.map(({ pageIds }) => pageIds)).toEqual([["***"], undefined]);
    expect([findings[1], errors[1]].map((one) => "pageIds" in Object(one))).toEqual([false, false]);
  });

  it("keeps another way beside a remedy, scrubbed, and has none where there is none", () => {
    const findings = [aFailure({ orElse: "Or 5ecret." }), aFailure()];
    const scrubbed = scrubReport(aReport({ findings }), (text) => text.replace("5ecret", "***"));
    expect(scrubbed.findings.map(({ orElse }) => orElse)).toEqual(["Or ***.", undefined]);
    expect("orElse" in Object(scrubbed.findings[1])).toBe(false);
    const [first] = JSON.parse(describeOutputs(scrubbed).findings);
    expect(first.remedy).toMatch(/ Or \*\*\*\.$/);
  });

  it("keeps our own words, also where a secret is one of them", () => {
    const report = scrubReport(aReport({ findings: [aFailure()] }), aVault("true"));
    expect(describeOutputs(report)).toMatchObject({ healthy: "true", minted: "true" });
    expect(JSON.parse(describeOutputs(report).report)).toMatchObject({ minted: true });
  });

  it("still hands over the token", () => {
    const report = aReport();
    expect(scrubReport(report, () => "***").pages[0]?.token).toBe(report.pages[0]?.token);
  });

  it("has no details where there were none", () => {
    const error = {
      code: "bug" as const,
      title: "t",
      message: "m",
      remedy: "r",
      details: undefined,
    };
    expect(scrubError(error, () => "***")).toEqual({
      code: "bug",
      title: "***",
      message: "***",
      remedy: "***",
      details: undefined,
    });
  });
});
