import { describe, expect, it } from "vitest";
import { linkTo } from "../../../src/report/document-link.ts";
import type { Report } from "../../../src/report/report.ts";
import { summarize } from "../../../src/report/summary.ts";
import { aFailure, aReport, aWarning } from "../../helpers/a-report.ts";

const LINKS = linkTo("https://github.test/o/a/blob/v1/");
const stepByStep = (code: string) =>
  `[Step by step](https://github.test/o/a/blob/v1/docs/troubleshooting.md#${code})`;

/** The lines of the summary that say what is wrong and what to do. */
function linesOf(differing: Partial<Report>, links = LINKS): string[] {
  const lines = summarize(aReport(differing), links).split("\n");
  return lines.filter((line) => /^(- |\*\*Next)/.test(line));
}

describe("what to do, in the summary,", () => {
  it("is said once for each problem, with a link: that of the first failure last", () => {
    const findings = [
      aWarning({ code: "lacks-task", message: "No task.", remedy: "Give it." }),
      aFailure({ code: "expires", message: "It ends.", remedy: "Mint." }),
    ];
    expect(linesOf({ findings })).toEqual([
      `- ⚠️ No task. *Give it.* ${stepByStep("lacks-task")}`,
      "- ❌ It ends.",
      `**Next:** Mint. ${stepByStep("expires")}`,
    ]);
  });

  it("is followed by another way, also where it is said elsewhere", () => {
    const findings = [
      aFailure({ code: "expires", message: "It ends.", remedy: "Log in.", orElse: "Or allow it." }),
      aWarning({ message: "Soon.", remedy: "Log in.", orElse: "Or ignore it." }),
      aWarning({ code: "lacks-task", message: "No task.", remedy: "Give it.", orElse: "Or not." }),
    ];
    expect(linesOf({ findings })).toEqual([
      "- ❌ It ends.",
      `- ⚠️ Soon. *Or ignore it.* ${stepByStep("data-access-expires-soon")}`,
      `- ⚠️ No task. *Give it. Or not.* ${stepByStep("lacks-task")}`,
      `**Next:** Log in. Or allow it. ${stepByStep("expires")}`,
    ]);
  });

  it("is said once where it cures two beside the first", () => {
    const findings = [
      aFailure({ code: "expires", message: "It ends.", remedy: "Mint." }),
      aWarning({ message: "Soon.", remedy: "Log in." }),
      aWarning({ code: "lacks-task", message: "No task.", remedy: "Log in." }),
    ];
    expect(linesOf({ findings }).join("\n").split("Log in.")).toHaveLength(2);
  });

  it("is said once where it cures several, with a link for each", () => {
    const findings = [
      aFailure({ code: "expires", message: "It ends.", remedy: "Log in." }),
      aWarning({ message: "Soon.", remedy: "Log in." }),
      aWarning({ code: "lacks-task", message: "No task.", remedy: "Log in." }),
    ];
    const lines = linesOf({ findings });
    expect(lines.join("\n").split("Log in.")).toHaveLength(2);
    expect(lines.slice(1, 3)).toEqual([
      `- ⚠️ Soon. ${stepByStep("data-access-expires-soon")}`,
      `- ⚠️ No task. ${stepByStep("lacks-task")}`,
    ]);
  });

  it("has no link outside of a runner", () => {
    expect(linesOf({ findings: [aFailure()] }, linkTo(undefined)).join("\n")).not.toContain("](");
  });
});

describe("a summary", () => {
  it.each(["x", "🚪", "@", "|"])("is never longer than 200 KB, whatever was said: %s", (sign) => {
    const long = sign.repeat(600_000);
    const scopes = Array.from({ length: 20_000 }, (_, at) => `${sign}scope_${at}`);
    const report = aReport({
      page: { id: long, name: long },
      scopes: [...scopes, long],
      requiredScopes: Array.from({ length: 5000 }, (_, at) => `scope_${at}`),
      findings: Array.from({ length: 40 }, () => aFailure({ message: long })),
    });
    const summary = summarize(report, LINKS);
    expect(Buffer.byteLength(summary)).toBeLessThan(200_000);
    expect(summary).toContain(`**Next:** Mint another one. ${stepByStep("expires")}\n`);
    expect(summary).toMatch(/and \d+ more; also granted: .* and \d+ more\n/);
  });

  it("says how many problems it leaves to the log", () => {
    const findings = Array.from({ length: 40 }, () => aFailure({ message: "@".repeat(2000) }));
    expect(linesOf({ findings }).at(-2)).toMatch(/^- … and \d+ more, in the log\.$/);
  });
});
