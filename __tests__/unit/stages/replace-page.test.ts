import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import type { Finding } from "../../../src/health/findings.ts";
import type { ObtainedPage } from "../../../src/stages/obtained-pages.ts";
import { type Renewal, replaceByLogin, replaceIfBetter } from "../../../src/stages/replace-page.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";
import { anInspection, aPolicy, inDays, PAGE } from "../../helpers/an-inspection.ts";
import { anObtainedPage } from "../../helpers/an-obtained-token.ts";
import { aSecret } from "../../helpers/make-token.ts";

const [given, fresh] = [aSecret(), aSecret()];
const failure = aFailure();

function old(findings: Finding[] = [], inspection: Partial<TokenInspection> = {}) {
  const judged = { token: given, inspection: anInspection(inspection), findings };
  return { pageId: PAGE, given: [given], judged, errors: [] };
}

function minted(differing: Partial<ObtainedPage> = {}): Renewal {
  return { ok: true, value: anObtainedPage({ token: fresh, ...differing }) };
}

const refused: Renewal = {
  ok: false,
  error: new ActionError({ code: "no-answer", message: "No answer came.", remedy: "Wait." }),
};

/** A new token whose inspection failed, or a Page that was not found. */
const unjudged = (differing: Partial<ObtainedPage>) =>
  minted({ token: undefined, inspection: undefined, minted: false, ...differing });

const said: string[] = [];
const options = { policy: aPolicy(), holder: "person" as const };
const renew = (renewal: Renewal, page = old()) =>
  replaceIfBetter(renewal, page, options, (line) => said.push(line));
const logIn = (renewal: Renewal, page = old()) =>
  replaceByLogin(renewal, page, aPolicy(), (line) => said.push(line));

describe.each([
  ["a renewal", renew],
  ["a login", logIn],
])("after %s", (_name, replace) => {
  it("a healthy new token takes the place of an unhealthy one, and knows what was given", () => {
    expect(replace(minted(), old([failure]))).toMatchObject({
      token: fresh,
      given: [given],
      findings: [],
      minted: true,
    });
  });

  it("an unhealthy one takes no place; the log says so, and the findings of the old one say why", () => {
    said.length = 0;
    const kept = replace(minted({ findings: [failure] }), old([failure]));
    expect(kept).toMatchObject({ token: given, minted: false });
    expect(kept.findings[0]?.message).toContain("but it is not healthy");
    expect(said.join()).toContain("The given Page token is kept.");
    const healthy = replace(minted({ findings: [failure] }), old());
    expect(healthy.findings.map(({ code }) => code)).toEqual(["renewal-failed"]);
  });

  it("a Page that has come without a token keeps its own, with a warning for each reason", () => {
    const error = refused.ok ? undefined : refused.error;
    const kept = replace(unjudged({ findings: [failure], errors: error ? [error] : [] }));
    expect(kept).toMatchObject({ token: given, errors: [] });
    expect(kept.findings.map(({ code }) => code)).toEqual(["renewal-failed", "renewal-failed"]);
    expect(kept.findings[1]?.message).toContain("No answer came.");
  });

  it("says once why an unhealthy one took no place, and with each failure what helps", () => {
    const failures = [aFailure({ message: "One." }), aFailure({ message: "Two." })];
    const hindering = aFailure({ code: "wrong-app", message: "Hindered.", remedy: "Help." });
    const { findings } = replace(minted({ findings: [hindering] }), old(failures));
    expect(findings.map(({ message }) => message.includes("Hindered."))).toEqual([true, false]);
    expect(findings.map(({ remedy, login }) => [remedy, login])).toEqual(
      Array(2).fill(["Help.", "also"]),
    );
  });

  it("says it behind the failure that both share, and takes no other way from the others", () => {
    const failures = [
      aFailure({ message: "One.", orElse: "Or not." }),
      aFailure({ message: "Two." }),
      aWarning(),
    ];
    const shared = aFailure({ message: "Two.", remedy: "Help.", orElse: "Or less." });
    said.length = 0;
    const { findings } = replace(minted({ findings: [shared] }), old(failures));
    expect(findings.map(({ message }) => message.includes("for the same reason"))).toEqual([
      ...[false, true, false],
    ]);
    expect(findings.map(({ orElse }) => orElse)).toEqual(["Or not.", "Or less.", undefined]);
    expect(said).toEqual(["The given Page token is kept."]);
    expect(findings.some((finding) => "shared" in finding)).toBe(false);
  });

  it("what is wrong with both stands there where neither token is healthy", () => {
    const kept = replace(
      unjudged({ findings: [aFailure({ message: "Not seen." })] }),
      old([failure]),
    );
    expect(kept.token).toBe(given);
    expect(kept.findings.map(({ message }) => message)).toEqual([failure.message, "Not seen."]);
  });
});

describe("a renewal that was refused", () => {
  it("is a warning beside a healthy token, and an error beside another", () => {
    expect(renew(refused)).toMatchObject({ token: given, errors: [] });
    expect(renew(refused).findings.map(({ code }) => code)).toEqual(["renewal-failed"]);
    expect(renew(refused, old([failure]))).toMatchObject({
      findings: [failure],
      errors: [{ code: "no-answer" }],
    });
  });
});

describe("a login that was refused", () => {
  it("is an error, whatever the old token is worth: somebody waits for it", () => {
    for (const findings of [[], [failure]])
      expect(logIn(refused, old(findings))).toMatchObject({
        findings,
        errors: [{ code: "no-answer" }],
      });
  });
});

it("what a login did not bring leads to the next one; a renewal leads to one that cures it", () => {
  const error = new ActionError({ code: "no-answer", message: "It was cut.", remedy: "Wait." });
  const unseen = aFailure({ code: "page-not-visible" });
  const without = unjudged({ findings: [unseen], errors: [error] });
  const curesOf = ({ findings }: ObtainedPage) => findings.map(({ login }) => login);
  expect(curesOf(logIn(without))).toEqual(["cure", "after"]);
  expect(curesOf(renew(without))).toEqual(["cure", undefined]);
});

describe("a token that a login brought", () => {
  const inspection = (dataAccess: number) =>
    anInspection({ dataAccessExpiresAt: inDays(dataAccess) });

  it("is taken also where the old one is healthy and ends as late, and another person is named", () => {
    const taken = logIn(minted({ inspection: { ...inspection(90), userId: "7" } }));
    expect(taken).toMatchObject({ token: fresh, findings: [{ code: "person-changed" }] });
  });
});
