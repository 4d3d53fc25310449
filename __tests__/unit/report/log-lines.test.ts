import { describe, expect, it } from "vitest";
import { titleOf } from "../../../src/health/findings.ts";
import type { Moment } from "../../../src/moment.ts";
import { formatIntro, formatOutcome } from "../../../src/report/log-lines.ts";
import type { Report } from "../../../src/report/report.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { aFailure, aReport, aWarning } from "../../helpers/a-report.ts";
import { APP, PAGE } from "../../helpers/an-inspection.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed } from "../../helpers/raw-inputs.ts";

describe("the first line of the log", () => {
  it("says what the run sets out to do, with which app and version", () => {
    expect(formatIntro(parsed())).toMatch(/^Facebook Page Token \(mint\): obtaining /);
    expect(formatIntro(parsed())).toContain(`app ${APP}, Graph API v25.0`);
    expect(formatIntro(parsed({ "user-token": "", "page-token": makeToken() }))).toContain(
      "(check): checking",
    );
    expect(formatIntro(parsed({ "page-token": makeToken() }))).toContain("(keep): keeping");
  });

  it("says where somebody has come back from a login, or must log in first", () => {
    const login = { "user-token": "", "page-id": PAGE, "login-redirect": "https://localhost/" };
    expect(formatIntro(parsed(login))).toContain("(login): no token is given");
    const back = { ...login, "login-address": "https://localhost/?code=x" };
    expect(formatIntro(parsed(back))).toContain("(mint): obtaining a Page token from a login");
    const kept = { ...back, "page-token": makeToken() };
    expect(formatIntro(parsed(kept))).toContain("(keep): obtaining a Page token from a login");
  });
});

describe("the first line of a run for several Pages", () => {
  it("counts them, or says that it is for all", () => {
    const intro = (ids: string) => formatIntro(parsed({ "page-id": ids }));
    expect(intro("1")).toContain("(mint): ");
    expect(intro("1, 2, 3")).toContain("(mint, 3 Pages): ");
    expect(intro("all")).toContain("(mint, all Pages): ");
  });
});

describe("the last lines of the log", () => {
  const say = (differing: Partial<Report> = {}) => formatOutcome(aReport(differing)).join("\n");

  it("say what the token is worth, and until when", () => {
    const said = say({ scopes: ["a_one", "b_two"] });
    for (const fact of [
      PAGE,
      "Blue Door Bakery",
      "does not end",
      "data access ends 2027-02-10 (in 80 days)",
      "a_one, b_two",
      "✅ Healthy, renew by 2027-01-21",
    ]) {
      expect(said).toContain(fact);
    }
  });

  it("say of a healthy token whose run could not store it that work is left", () => {
    const error = describeError(new Error("no room"));
    const said = say({ errors: [error] });
    expect(said).toContain(
      "⚠️ Healthy, but the run did not do all of its work, renew by 2027-01-21",
    );
    expect(said).not.toContain("✅");
  });

  it("say of an unhealthy token what is wrong with it", () => {
    const said = say({ findings: [aWarning(), aFailure({ code: "missing-scopes" })], scopes: [] });
    expect(said).toContain(`❌ Unhealthy: ${titleOf("missing-scopes")}`);
    expect(said).toContain("not reported");
    expect(said).not.toContain("✅");
  });

  it.each(["invalid", "wrong-app"] as const)("say nothing else of a token that is %s", (code) => {
    expect(formatOutcome(aReport({ findings: [aFailure({ code })] }))).toEqual([
      `❌ Unhealthy: ${titleOf(code)}`,
    ]);
  });

  it.each<[Report["page"], string]>([
    [{ id: "1", name: 'x"\n::error::' }, '"x\\" ::error::" (1)'],
    [{ id: "1", name: "" }, "the Page 1"],
    [{ id: "", name: "" }, "Page token:"],
  ])("name the Page %j", (page, said) => {
    expect(say({ page })).toContain(said);
  });

  it.each<Moment>(["never", "unknown"])("name no date where there is none (%s)", (actBy) => {
    expect(say({ actBy })).toContain("✅ Healthy, no date to renew by");
  });
});
