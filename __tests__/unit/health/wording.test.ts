import { expect, test } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assess } from "../../../src/health/assess.ts";
import { assessDeadlines } from "../../../src/health/assess-deadlines.ts";
import { assessScopes } from "../../../src/health/assess-scopes.ts";
import { assessNextUserToken, assessRenewalToken } from "../../../src/health/assess-user-token.ts";
import { assessVersion } from "../../../src/health/assess-version.ts";
import { explainInvalidReason } from "../../../src/health/explain-invalid-reason.ts";
import type { Finding } from "../../../src/health/findings.ts";
import type { Policy } from "../../../src/health/policy.ts";
import { objectionTo } from "../../../src/health/renewal.ts";
import type { Holder } from "../../../src/new-user-token.ts";
import { withLoginLink } from "../../../src/report/login-offer.ts";
import { aFailure } from "../../helpers/a-report.ts";
import { anInspection, aPolicy, inDays, NOW } from "../../helpers/an-inspection.ts";
import { inWords } from "./in-words.ts";

// The words are the product: a change of one is seen in the file, and meant. `vitest -u` writes them.

const HOLDERS = ["person", "system-user"] as const;
const DEAD = { state: "invalid", reason: { code: 190, subcode: 460, message: "" } } as const;

/** Every reason why Facebook ends a token. */
const REASONS = [
  ...[456, 458, 459, 460, 463, 464, 466, 467, 468, 490, 492, 493, 2859009, 999].map((subcode) => ({
    ...{ code: 190, subcode, message: "Said." },
  })),
  { code: 190, subcode: undefined, message: "Error validating application." },
  { code: 190, subcode: undefined, message: "… belongs to a Page that is not accessible." },
  { code: undefined, subcode: undefined, message: "Something new" },
];

test("what is said of a token that is not what was asked for", async () => {
  const said = (
    seen: Partial<TokenInspection>,
    tasks?: string[],
    minted = false,
    holder: Holder = "person",
  ) => assess(anInspection(seen), aPolicy(), { minted, tasks, holder });
  const findings = [
    ...said(DEAD),
    ...said(DEAD, [], true),
    ...said(DEAD, [], true, "system-user"),
    ...said({ appId: "999" }),
    ...said({ state: "other-app", appId: undefined }),
    ...(["user", "system-user", "app", "unknown"] as const).flatMap((kind) => said({ kind })),
    ...said({ pageId: "222" }),
    ...said({ pageId: undefined }),
    ...said({}, ["ANALYZE", "MESSAGING"]),
    ...said({}, ["PROFILE_PLUS_ANALYZE", "SOMETHING_NEW"]),
    ...said({}, []),
    ...said({}, ["ANALYZE"], true, "system-user"),
  ];
  await expect(inWords(findings)).toMatchFileSnapshot("wording/identity.md");
});

test("what is said of deadlines", async () => {
  const said = (
    seen: Partial<TokenInspection>,
    asked: Partial<Policy> = {},
    minted = false,
    holder: Holder = "person",
  ) => assessDeadlines(anInspection(seen), aPolicy(asked), { minted, holder });
  const findings = [
    ...said({ expiresAt: inDays(60) }),
    ...said({ expiresAt: inDays(60) }, {}, true),
    ...said({ expiresAt: inDays(60) }, {}, true, "system-user"),
    ...said({ expiresAt: inDays(5) }, { allowExpiring: true }),
    ...said({ dataAccessExpiresAt: inDays(5) }),
    ...said({ dataAccessExpiresAt: inDays(-5) }),
    ...said({ dataAccessExpiresAt: inDays(-5) }, { dataAccess: "warn" }),
  ];
  await expect(inWords(findings)).toMatchFileSnapshot("wording/deadlines.md");
});

test("what is said of permissions", async () => {
  const elsewhere = (...scopes: string[]) => ({
    granularScopes: new Map(scopes.map((scope) => [scope, ["222"]])),
  });
  const findings = [
    { scopes: ["pages_show_list"] },
    elsewhere("pages_show_list"),
    elsewhere("pages_show_list", "pages_manage_posts"),
  ].flatMap((seen) =>
    HOLDERS.flatMap((holder) => assessScopes(anInspection(seen), aPolicy(), holder)),
  );
  const misspelt = aPolicy({ requiredScopes: ["pages_manage_post", "page_show_list"] });
  findings.push(...assess(anInspection(), misspelt, { minted: false }));
  await expect(inWords(findings)).toMatchFileSnapshot("wording/permissions.md");
});

test("what is said of what surrounds a token", async () => {
  const spare = (seen: Partial<TokenInspection>) =>
    assessRenewalToken(anInspection({ kind: "user", ...seen }), aPolicy(), false);
  const held = (days: number, findings: Finding[] = []) => ({
    inspection: anInspection({ dataAccessExpiresAt: inDays(days) }),
    findings,
  });
  const findings = [
    ...assessVersion(anInspection({ servedVersion: "v21.0" }), "v18.0"),
    ...HOLDERS.flatMap((holder) =>
      [true, false].flatMap((onlyNewHelps) =>
        assessNextUserToken({ endsAt: inDays(5), onlyNewHelps, holder }, aPolicy(), NOW),
      ),
    ),
    ...spare(DEAD),
    ...spare({ ...DEAD, kind: "system-user" }),
    ...spare({ appId: "999" }),
    ...(["page", "app"] as const).flatMap((kind) => spare({ kind })),
    ...REASONS.flatMap((reason) => spare({ ...DEAD, reason })),
    ...[
      objectionTo(held(9), held(10), aPolicy()) ?? [],
      objectionTo(held(90, [aFailure()]), held(10), aPolicy()) ?? [],
    ].flat(),
  ];
  await expect(inWords(findings)).toMatchFileSnapshot("wording/surroundings.md");
});

test("what is said of every death", async () => {
  const faults = [...REASONS, undefined];
  const deaths = faults
    .flatMap((fault) => HOLDERS.map((holder) => explainInvalidReason(fault, holder)))
    .map(({ why, login, ...remedies }) => {
      const byLink = withLoginLink(remedies, login || undefined);
      const beside = byLink === remedies.remedy ? "" : `\n> ${byLink}\n`;
      return `## ${why}\n\n${remedies.remedy}\n${beside}`;
    });
  await expect(deaths.join("\n")).toMatchFileSnapshot("wording/deaths.md");
});
