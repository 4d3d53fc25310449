import { expect, test } from "vitest";
import { annotate } from "../../../src/report/annotations.ts";
import { formatOutcome } from "../../../src/report/log-lines.ts";
import type { Report } from "../../../src/report/report.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { summarize } from "../../../src/report/summary.ts";
import { aFailure, anOutcome, aReport, aWarning } from "../../helpers/a-report.ts";
import { inDays } from "../../helpers/an-inspection.ts";

// What people see, whole: a change is seen in the files, and meant. `vitest -u` writes them.

const PICTURES: Record<string, Partial<Report>> = {
  "a-mint": { stored: anOutcome({ written: ["FB_PAGE_TOKEN", "FB_USER_TOKEN"], complete: true }) },
  "a-check": {
    mode: "check",
    minted: false,
    userTokenExpiresAt: undefined,
    actBy: "never",
    dataAccessExpiresAt: "never",
    scopes: ["public_profile", "pages_manage_posts", "pages_read_engagement", "a_one", "b_two"],
    missingScopes: ["pages_show_list"],
    findings: [aWarning({ code: "expires-soon" })],
  },
  "a-kept-token": {
    mode: "keep",
    minted: false,
    dataAccessExpiresAt: inDays(5),
    actBy: inDays(5),
    findings: [
      aWarning(),
      aWarning({ code: "lacks-task", message: "No task.", remedy: "Give it." }),
    ],
    stored: anOutcome({ skipped: ["FB_PAGE_TOKEN", "FB_USER_TOKEN"] }),
  },
  "a-dead-token": {
    mode: "check",
    minted: false,
    healthy: false,
    expiresAt: "unknown",
    dataAccessExpiresAt: "unknown",
    userTokenExpiresAt: undefined,
    actBy: "unknown",
    scopes: [],
    findings: [aFailure({ code: "invalid", message: "It is dead.", remedy: "Log in." })],
  },
  "an-unfinished-run": {
    dataAccessExpiresAt: inDays(900),
    errors: [new Error("No answer")].map((error) => describeError(error)),
    stored: anOutcome({ written: ["A", "B"], failed: ["C", "D"], unsure: ["C", "D"] }),
    findings: [aFailure({ code: "expires" })],
    healthy: false,
  },
};

test.each(Object.keys(PICTURES))("%s is shown in the log and in the summary", async (name) => {
  const report = aReport(PICTURES[name]);
  const annotations = annotate(report).map(
    ({ level, title, message }) => `${level}: ${title}\n${message}\n`,
  );
  const log = [...formatOutcome(report), "", ...annotations].join("\n");
  await expect(log).toMatchFileSnapshot(`pictures/${name}.log.txt`);
  await expect(summarize(report)).toMatchFileSnapshot(`pictures/${name}.summary.md`);
});
