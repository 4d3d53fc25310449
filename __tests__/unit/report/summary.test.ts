import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { linkTo } from "../../../src/report/document-link.ts";
import type { Report } from "../../../src/report/report.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { summarize, summarizeError } from "../../../src/report/summary.ts";
import { aFailure, anOutcome, aReport, aWarning } from "../../helpers/a-report.ts";

const draw = (differing: Partial<Report> = {}) => summarize(aReport(differing));
const headline = (differing: Partial<Report>) => draw(differing).split("\n")[0];
const lineOf = (markdown: string, start: string) =>
  markdown.split("\n").find((line) => line.startsWith(start));
const error = describeError(
  new ActionError({ code: "page-none", message: "It is gone.", remedy: "Look again." }),
);

describe("the headline of the summary", () => {
  it.each<[Partial<Report>, string]>([
    [{}, "## ✅ Healthy Page token · Blue Door Bakery · renew by 2027-01-21"],
    [{ page: { id: "1", name: "" } }, "## ✅ Healthy Page token · renew by 2027-01-21"],
    [{ healthy: false }, "## ❌ Unhealthy Page token · Blue Door Bakery · act now"],
    [{ actBy: "never" }, "## ✅ Healthy Page token · Blue Door Bakery · no date to renew by"],
    [{ actBy: "unknown" }, "## ✅ Healthy Page token · Blue Door Bakery · no date to renew by"],
    [
      { errors: [error] },
      "## ⚠️ Healthy Page token, unfinished run · Blue Door Bakery · renew by 2027-01-21",
    ],
  ])("for %j", (differing, line) => {
    expect(headline(differing)).toBe(line);
  });
});

describe("the permissions in the summary", () => {
  const permissions = (differing: Partial<Report>) => lineOf(draw(differing), "Permissions:");

  it("are ticked where they are there, and crossed where they are missing", () => {
    const differing = {
      requiredScopes: ["a_one", "b_two"],
      scopes: ["a_one"],
      missingScopes: ["b_two"],
    };
    expect(permissions(differing)).toBe("Permissions: ✅ `a_one` · ❌ `b_two`");
  });

  it("are crossed where they were granted for other Pages, and no others with them", () => {
    const differing: Partial<Report> = {
      requiredScopes: ["pages_messaging", "pages_messaging_subscriptions"],
      scopes: ["pages_messaging", "pages_messaging_subscriptions"],
      scopesElsewhere: ["pages_messaging_subscriptions"],
    };
    expect(permissions(differing)).toBe(
      "Permissions: ✅ `pages_messaging` · ❌ `pages_messaging_subscriptions`",
    );
  });

  it("beside those required are named, and cannot inject anything", () => {
    const differing = { requiredScopes: ["a_one"], scopes: ["a_one", "<b>"] };
    expect(permissions(differing)).toBe("Permissions: ✅ `a_one`; also granted: &#60;b&#62;");
  });

  it("may be none at all", () => {
    expect(permissions({ requiredScopes: [], scopes: [] })).toBe("Permissions: none required");
  });

  it.each(["invalid", "wrong-app", "wrong-type"] as const)("do not matter beside %s", (code) => {
    const differing = { healthy: false, findings: [aFailure({ code })], scopes: [] };
    expect(permissions(differing)).toBe("Permissions: not checked.");
  });
});

describe("the problems in the summary", () => {
  it("are none for a healthy token", () => {
    expect(lineOf(draw(), "- ")).toBeUndefined();
  });

  it("are one line each, and say what is so and what to do", () => {
    const markdown = draw({ findings: [aFailure(), aWarning()], errors: [error] });
    const lines = markdown.split("\n").filter((line) => line.startsWith("- "));
    expect(lines).toHaveLength(3);
    expect(lines.filter((line) => line.startsWith("- ❌ "))).toHaveLength(2);
    expect(lines.filter((line) => line.startsWith("- ⚠️ "))).toHaveLength(1);
    expect(lines.join("\n")).toMatch(/No Page.*It is gone\.$/m);
  });

  it("cannot break out of their line", () => {
    const message = "foreign\n\n# x <img src=x> | [a](b) @ada";
    const markdown = draw({ findings: [aFailure({ message, remedy: message })] });
    expect(markdown).not.toMatch(/<img|\[a\]|@ada|^# /m);
  });
});

describe("the next thing to do", () => {
  const next = (differing: Partial<Report>) => lineOf(draw(differing), "**Next:**");
  const warning = aWarning({ remedy: "Warned" });

  it.each<[string, Partial<Report>, string]>([
    [
      "a failure's before a warning's",
      { findings: [warning, aFailure({ remedy: "Failed" })] },
      "Failed",
    ],
    ["an error's before a warning's", { findings: [warning], errors: [error] }, "Look again."],
    ["a warning's", { findings: [warning] }, "Warned"],
  ])("is %s", (_whose, differing, said) => {
    expect(next(differing)).toBe(`**Next:** ${said}`);
  });

  it("is nothing while all is well, until the date there is", () => {
    expect(next({})).toMatch(/Nothing until 2027-01-21 \(in 60 days\)/);
    expect(next({ actBy: "never" })).toMatch(/Nothing\. No date is set/);
  });
});

describe("a summary with a Page of a wicked name", () => {
  const name = "x | y\n\n</td><script>alert(1)</script>\n```\n## @ada ![i](https://evil.test)";
  const markdown = draw({ page: { id: "<1>", name }, stored: anOutcome({ written: ["A"] }) });

  it("has the same lines as with any other name", () => {
    const tame = draw({ stored: anOutcome({ written: ["A"] }) });
    expect(markdown.split("\n").length).toBe(tame.split("\n").length);
  });

  it("has as many cells in every row", () => {
    const rows = markdown.split("\n").filter((line) => line.startsWith("|"));
    expect(new Set(rows.map((row) => row.split("|").length))).toEqual(new Set([5]));
  });

  it("has no tag, link, mention or fence of it", () => {
    expect(markdown).not.toMatch(/<|!\[|https:|@ada|\n## @|<1>/);
    expect(markdown.split("```")).toHaveLength(3);
  });
});

describe("the summary of a run that could not find out", () => {
  const ERROR = {
    ...{ code: "page-none" as const, title: "T", message: "M.", remedy: "Do it." },
    details: undefined,
  };

  it("leads to where its remedy is said step by step", () => {
    const markdown = summarizeError(ERROR, undefined, linkTo("https://github.test/o/a/blob/v1/"));
    expect(markdown).toContain(
      "> What to do: Do it. [Step by step](https://github.test/o/a/blob/v1/docs/troubleshooting.md#page-none)\n",
    );
    expect(summarizeError(ERROR)).not.toContain("](");
  });

  it("is the annotation, line for line, and nothing of it means anything", () => {
    const markdown = summarizeError({
      ...ERROR,
      title: "Several <i>",
      message: 'Sees:\n• 1 "<b>"',
      remedy: "Set `page-id`.",
      details: "<u>",
    });
    expect(markdown.split("\n").filter((line) => line !== "" && line !== ">")).toEqual([
      "## ❌ Facebook Page Token: Several &#60;i&#62;",
      "> Sees:",
      '> • 1 "&#60;b&#62;"',
      "> What to do: Set `page-id`.",
      "> Details: &#60;u&#62;",
    ]);
  });

  it("is paragraphs of text, whatever a foreign message's lines begin with", () => {
    const markdown = summarizeError({ ...ERROR, message: "“x\n---\n1. y”" });
    expect(markdown).toContain("\n> &#45;--\n>\n> 1&#46; y”");
  });
});

describe("the login link in the summary", () => {
  const login = {
    ...{ url: "https://www.facebook.com/dialog", appId: "1", redirect: "https://localhost/" },
    ...{ workflowUrl: undefined, pageIds: ["7"] },
  };
  const links = linkTo("https://github.test/o/a/blob/v1/");
  const guide = "[Everything else about it](https://github.test/o/a/blob/v1/docs/login.md)";

  it("stands below everything else, with where it is explained", () => {
    for (const markdown of [
      summarize(aReport({ login }), links),
      summarizeError(error, login, links),
    ]) {
      expect(markdown).toContain("\n\n### Log in with Facebook\n");
      expect(markdown.endsWith(`${guide}\n`)).toBe(true);
    }
  });

  it("is not there where a run offers none", () => {
    for (const markdown of [summarize(aReport(), links), summarizeError(error, undefined, links)])
      expect(markdown).not.toContain("Log in with Facebook");
    expect(summarizeError(error, undefined, links).endsWith("\n")).toBe(true);
  });

  it("shows a list of ids whole, and cuts what others say", () => {
    const message = Array.from({ length: 60 }, () => "100000000000001, ".repeat(50)).join("\n");
    const shown = (code: "input-invalid" | "page-none") =>
      summarizeError({ ...error, code, message }).split("100000000000001").length - 1;
    expect(shown("input-invalid")).toBe(3000);
    expect(shown("page-none")).toBeLessThan(800);
    const lettersOf = (count: number) => {
      const lines = Array.from({ length: 40 }, (_, at) =>
        "字".repeat(at < 39 ? 1000 : count - 39_000),
      );
      const markdown = summarizeError({
        ...error,
        code: "input-invalid",
        message: lines.join("\n"),
      });
      return markdown.split("字").length - 1;
    };
    // These are 120,000 bytes, with a sign between two lines.
    expect(lettersOf(39_987)).toBe(39_987);
    expect(lettersOf(39_988)).toBeLessThan(12_001);
    const foreign = { ...error, code: "input-invalid" as const, message: "@".repeat(60_000) };
    expect(Buffer.byteLength(summarizeError(foreign))).toBeLessThan(200_000);
  });

  it("has no details where the other side said nothing", () => {
    expect(summarizeError(error)).toBe(
      `## ❌ Facebook Page Token: ${error.title}\n\n> It is gone.\n>\n> What to do: Look again.\n`,
    );
    expect(summarizeError({ ...error, details: "It said." })).toContain("> Details: It said.");
  });
});
