import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { failsJob, handsOver } from "../../../src/report/report.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { aReport } from "../../helpers/a-report.ts";

describe("the end of the job", () => {
  const errors = [describeError(new ActionError({ code: "page-none", message: "m", remedy: "r" }))];

  it.each<[Parameters<typeof aReport>[0], boolean, boolean]>([
    [{ healthy: true }, false, true],
    [{ healthy: false }, true, false],
    [{ healthy: false, onUnhealthy: "warn" }, false, true],
    [{ healthy: true, errors }, true, true],
    [{ healthy: false, onUnhealthy: "warn", errors }, true, true],
  ])("with %j fails: %s, hands the token over: %s", (differing, fails, hands) => {
    const report = aReport(differing);
    expect(failsJob(report)).toBe(fails);
    expect(report.pages.map((page) => handsOver(page, report))).toEqual([hands]);
  });
});
