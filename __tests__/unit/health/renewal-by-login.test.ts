import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assessPerson } from "../../../src/health/assess-person.ts";
import type { Finding } from "../../../src/health/findings.ts";
import {
  type Judged,
  objectionTo,
  objectionToLogin as objectionUnder,
  renewsDataAccess,
} from "../../../src/health/renewal.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";
import { anInspection, aPolicy, inDays } from "../../helpers/an-inspection.ts";
import { inWords } from "./in-words.ts";

const judged = (differing: Partial<TokenInspection> = {}, findings: Finding[] = []) => ({
  inspection: anInspection(differing),
  findings,
});

const objectionToLogin = (fresh: Judged, old: Judged) => objectionUnder(fresh, old, aPolicy());

/** A token whose data access a login has just moved. */
const FRESH = judged({ dataAccessExpiresAt: inDays(90) });

describe("the token that a login brought is taken", () => {
  it.each<[string, ReturnType<typeof judged>, ReturnType<typeof judged>]>([
    ["where it ends later", FRESH, judged()],
    ["where it ends as late", FRESH, FRESH],
    [
      "in place of an unhealthy one",
      judged({ dataAccessExpiresAt: inDays(1) }),
      judged({}, [aFailure()]),
    ],
    ["with a warning", judged({ dataAccessExpiresAt: inDays(90) }, [aWarning()]), judged()],
    ["where its own end is not known", judged({ dataAccessExpiresAt: "unknown" }), judged()],
    ["where the old one's end is not known", judged(), judged({ dataAccessExpiresAt: "unknown" })],
    ["where it never ends", judged({ dataAccessExpiresAt: "never" }), judged()],
  ])("%s", (_when, fresh, old) => {
    expect(objectionToLogin(fresh, old)).toBeUndefined();
  });
});

it("what is said of a token that a login brought and that is not taken", async () => {
  const objections = [
    objectionToLogin(judged({}, [aWarning(), aFailure()]), judged()),
    objectionToLogin(judged({}, [aFailure()]), judged({}, [aFailure()])),
    objectionToLogin(judged({ expiresAt: inDays(60) }), judged({}, [aWarning()])),
    objectionToLogin(judged({ dataAccessExpiresAt: inDays(30) }), judged()),
    objectionToLogin(FRESH, judged({ dataAccessExpiresAt: "never" })),
  ];
  const found = objections.filter((objection) => objection !== undefined);
  expect(found).toHaveLength(objections.length);
  await expect(inWords(found)).toMatchFileSnapshot("wording/login.md");
});

it("a token that is not taken leads to another login where that cures it, and else to none", () => {
  const objection = (code: Finding["code"]) =>
    objectionToLogin(judged({}, [aFailure({ code })]), judged());
  expect(objection("missing-scopes")).toMatchObject({ login: "cure" });
  expect(objection("wrong-page")?.login).toBeUndefined();
  const ofSystemUser = judged({}, [aFailure({ login: false })]);
  expect(objectionToLogin(ofSystemUser, judged())).toMatchObject({ login: false });
});

describe("a token that is not taken because it is not healthy", () => {
  const failing = (message: string) => judged({}, [aFailure({ code: "missing-scopes", message })]);

  it("says why, and how to say it behind the same failure of the old one", () => {
    const fresh = failing("It lacks A.");
    expect(objectionTo(fresh, judged(), aPolicy())).toMatchObject({
      message: "A new Page token was obtained, but it is not healthy: It lacks A.",
      shared: {
        message: "It lacks A.",
        again: "A new Page token was obtained, but it is not healthy, for the same reason.",
      },
    });
    expect(objectionToLogin(fresh, judged())?.shared?.again).toBe(
      "The login brought a Page token, but it is not healthy, for the same reason. This login did not renew the data access.",
    );
  });

  it("says that the login did not renew the data access, where that is so", () => {
    const lapsed = { dataAccessExpiresAt: inDays(-1) };
    const fresh = judged(lapsed, [aFailure({ code: "data-access-expired" })]);
    expect(objectionToLogin(fresh, judged(lapsed, [aFailure()]))?.message).toMatch(
      / This login did not renew the data access\.$/,
    );
    expect(objectionToLogin(failing("It lacks A."), judged())?.message).toBe(
      "The login brought a Page token, but it is not healthy: It lacks A. This login did not renew the data access.",
    );
    const renewed = judged({ dataAccessExpiresAt: inDays(90) }, [aFailure()]);
    expect(objectionToLogin(renewed, judged())?.message).not.toContain("did not renew");
  });
});

describe("a login renews data access", () => {
  it.each<
    [
      string,
      TokenInspection["dataAccessExpiresAt"],
      TokenInspection["dataAccessExpiresAt"],
      boolean,
    ]
  >([
    ["that ends later than before", inDays(60), inDays(59), true],
    ["that ends as late as before, but in 90 days", inDays(90), inDays(90), true],
    ["that ends in 89 days", inDays(89), inDays(89), true],
    ["that never ends", "never", "never", true],
    ["whose end nobody tells", "unknown", inDays(90), true],
    ["where nobody told the end of before", inDays(60), "unknown", true],
    ["not where it ends as late as before", inDays(60), inDays(60), false],
    ["not where it ends sooner, a second short of 89 days", inDays(89) - 1, inDays(90), false],
  ])("%s", (_which, now, before, expected) => {
    const renews = renewsDataAccess(
      judged({ dataAccessExpiresAt: now }),
      judged({ dataAccessExpiresAt: before }),
    );
    expect(renews).toBe(expected);
  });
});

describe("the person behind a new Page token", () => {
  const of = (userId: string | undefined) => anInspection({ userId });

  it("is told where another one stood behind the old one", async () => {
    await expect(inWords(assessPerson(of("7"), of("8")))).toMatchFileSnapshot("wording/person.md");
  });

  it.each([
    ["it is the same", "7", "7"],
    ["the new one is not known", undefined, "7"],
    ["the old one is not known", "7", undefined],
  ])("is not mentioned where %s", (_when, fresh, old) => {
    expect(assessPerson(of(fresh), of(old))).toEqual([]);
  });
});
