import fc from "fast-check";
import { ActionError } from "../../../src/errors.ts";
import { FINDINGS, type Finding, type FindingCode } from "../../../src/health/findings.ts";
import type { Report } from "../../../src/report/report.ts";
import { describeError, type ShownError } from "../../../src/report/shown-error.ts";
import { anOutcome, aReport } from "../../helpers/a-report.ts";
import { foreignText } from "./foreign-text.ts";
import { secrets } from "./secrets.ts";

const CODES = Object.keys(FINDINGS) as FindingCode[];

/** The last second that an answer may name, and the last that a clock may show. */
const LAST_END = 136_866_000_000;
const LAST_NOW = 9_999_999_999;

const moments = fc.oneof(
  fc.constantFrom("never" as const, "unknown" as const),
  fc.integer({ min: 1, max: LAST_END }),
  fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
);

const scopeNames = fc.stringMatching(/^[a-z][a-z0-9_]{2,20}$/);
const secretNames = fc.stringMatching(/^[A-Z_][A-Z0-9_]{0,20}$/);

/** What our own messages put before and behind a foreign text. */
const sentences = (foreign: fc.Arbitrary<string>) =>
  foreign.map((text) => `GET /v25.0/me was refused: “${text}” (code 1). Set \`page-id\`.`);

function findings(foreign: fc.Arbitrary<string>): fc.Arbitrary<Finding[]> {
  const finding = fc.record({
    code: fc.constantFrom(...CODES),
    severity: fc.constantFrom("failure" as const, "warning" as const),
    message: fc.oneof(foreign, sentences(foreign)),
    remedy: foreign,
  });
  return fc.array(finding, { maxLength: 3 });
}

function errors(foreign: fc.Arbitrary<string>): fc.Arbitrary<ShownError[]> {
  const cause = foreign.map(
    (message) => new ActionError({ code: "page-none", message, remedy: "" }),
  );
  const error = fc
    .record({
      code: fc.constant("page-none" as const),
      message: sentences(foreign),
      remedy: foreign,
      cause,
    })
    .map((parts) => describeError(new ActionError(parts)));
  return fc.array(error, { maxLength: 2 });
}

/** A secret, and a report whose every foreign text is nasty and may echo it. */
export const reports: fc.Arbitrary<{ secret: string; report: Report }> = secrets.chain((secret) => {
  const foreign = foreignText(secret);
  const report = fc
    .record({
      mode: fc.constantFrom("mint" as const, "check" as const, "keep" as const),
      page: fc.record({ id: foreign, name: foreign }),
      healthy: fc.boolean(),
      minted: fc.boolean(),
      expiresAt: moments,
      dataAccessExpiresAt: moments,
      userTokenExpiresAt: fc.oneof(moments, fc.constant(undefined)),
      renewBy: moments,
      actBy: moments,
      scopes: fc.array(foreign, { maxLength: 3 }),
      requiredScopes: fc.array(scopeNames, { maxLength: 2 }),
      findings: findings(foreign),
      stored: fc
        .tuple(fc.array(secretNames, { maxLength: 2 }), fc.array(secretNames, { maxLength: 2 }))
        .map(([written, failed]) => anOutcome({ written, failed })),
      errors: errors(foreign),
      onUnhealthy: fc.constantFrom("fail" as const, "warn" as const),
      now: fc.oneof(
        fc.integer({ min: 1_700_000_000, max: 1_900_000_000 }),
        fc.integer({ min: 0, max: LAST_NOW }),
      ),
    })
    .map((parts) => aReport({ ...parts, missingScopes: parts.requiredScopes.slice(0, 1) }));
  return report.map((made) => ({ secret, report: made }));
});
