import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { titleOf } from "../../../src/health/findings.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import { annotate, annotateError } from "../../../src/report/annotations.ts";
import { linkTo } from "../../../src/report/document-link.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { aFailure, anOutcome, aReport, aWarning } from "../../helpers/a-report.ts";

const refusal = new ActionError({ code: "store-forbidden", message: "No.", remedy: "Grant it." });

describe("annotations", () => {
  it("are none for a healthy token", () => {
    expect(annotate(aReport())).toEqual([]);
  });

  it("are one a finding, with its title, and what to do", () => {
    expect(annotate(aReport({ findings: [aFailure(), aWarning()] }))).toEqual([
      {
        level: "error",
        title: titleOf("expires"),
        message: "The Page token ends.\nWhat to do: Mint another one.",
      },
      {
        level: "warning",
        title: titleOf("data-access-expires-soon"),
        message: "Data access ends soon.\nWhat to do: Log in again.",
      },
    ]);
  });

  it("are only warnings under `on-unhealthy: warn`", () => {
    const report = aReport({ findings: [aFailure(), aWarning()], onUnhealthy: "warn" });
    expect(annotate(report).map(({ level }) => level)).toEqual(["warning", "warning"]);
  });

  it("are errors for what kept the run from its work, also under `on-unhealthy: warn`", () => {
    const report = aReport({ errors: [describeError(refusal)], onUnhealthy: "warn" });
    expect(annotate(report)).toEqual([
      {
        level: "error",
        title: "`github-token` may not write secrets",
        message: "No.\nWhat to do: Grant it.",
      },
    ]);
  });

  it("lead to where their remedy is said step by step, each by its code", () => {
    const report = aReport({ findings: [aFailure()], errors: [describeError(refusal)] });
    const links = linkTo("https://github.test/o/a/blob/v1/");
    expect(annotate(report, links).map(({ message }) => message)).toEqual([
      "No.\nWhat to do: Grant it. https://github.test/o/a/blob/v1/docs/troubleshooting.md#store-forbidden",
      "The Page token ends.\nWhat to do: Mint another one. https://github.test/o/a/blob/v1/docs/troubleshooting.md#expires",
    ]);
    expect(
      annotate(report, linkTo(undefined))
        .map(({ message }) => message)
        .join(),
    ).not.toMatch(/https/);
  });

  it("tell once what Facebook said twice", () => {
    const told = ["of a call: “No.” (400)", "“A\nB.” (190/460)", "“A\nB.” (190)", "“No.” (1)"];
    const others = ["no quote", "no quote", "“A” (190)"];
    const [first, ...rest] = [...told, ...others];
    const errors = [{ ...describeError(refusal), details: first }];
    const findings = rest.map((details) => aFailure({ details }));
    const said = annotate(aReport({ errors, findings })).map(
      ({ message }) => message.split("\nDetails: ")[1],
    );
    const none = undefined;
    expect(said).toEqual([told[0], told[1], none, none, "no quote", none, "“A” (190)"]);
  });

  it("tell one remedy once, however many it cures", () => {
    const same = { remedy: "Log in." };
    const report = aReport({
      findings: [
        aFailure({ ...same, code: "expires" }),
        aWarning({ ...same, code: "data-access-expires-soon" }),
        aWarning({ ...same, code: "data-access-expires-soon" }),
        aWarning({ code: "lacks-task" }),
      ],
    });
    expect(annotate(report).map(({ message }) => message.split("What to do: ")[1])).toEqual([
      "Log in.",
      "The same as for “The Page token expires”.",
      "The same as for “The Page token expires”.",
      "Log in again.",
    ]);
    const twice = aReport({ errors: [refusal, refusal].map((error) => describeError(error)) });
    expect(annotate(twice)[1]?.message).toContain("What to do: The same.");
  });

  it("say once, with the first error, what was stored", () => {
    const errors = ["First.", "Second."].map((message) =>
      describeError(new ActionError({ code: "no-answer", message, remedy: `After ${message}` })),
    );
    const stored = anOutcome({ written: ["A"], failed: ["B"] });
    const [first, second] = annotate(aReport({ errors, stored })).map(({ message }) => message);
    expect(first).toMatch(/^First\. Written: A\./);
    expect(second).toBe("Second.\nWhat to do: After Second.");
  });

  it("say of outputs that are lost what was stored", () => {
    const lost = describeError(
      new ActionError({ code: "runner-files", message: "Full.", remedy: "Look." }),
    );
    const messageFor = (stored: Parameters<typeof anOutcome>[0]) =>
      annotate(aReport({ errors: [lost], stored: anOutcome(stored) }), undefined, false)[0]
        ?.message;
    expect(messageFor({})).toBe("Full. Written: nothing.\nWhat to do: Look.");
    expect(messageFor({ written: ["A", "B"] })).toContain("Full. Written: A, B.\n");
    expect(messageFor({ written: ["A"], failed: ["B"], unsure: ["B"] })).toContain(
      "Full. Written: A. Perhaps not written: B.\n",
    );
  });

  it("say of several failed writes once what was written", () => {
    const errors = [refusal, refusal].map((error) => describeError(error));
    const stored = anOutcome({ failed: ["A", "B"], errors: [refusal, refusal] });
    const messages = annotate(aReport({ stored, errors })).map(({ message }) => message);
    expect(messages.map((message) => message.includes("Written: nothing"))).toEqual([true, false]);
  });

  it.each<[string[], string[], string[] | undefined, string]>([
    [[], ["B"], undefined, "Written: nothing. Not written: B. The"],
    [["A"], ["B"], [], "Written: A. Not written: B. The"],
    [["A"], ["B"], ["B"], "Written: A. Perhaps not written: B. The"],
    [[], ["A", "B"], ["B"], "nothing. Not written: A. Perhaps not written: B. The"],
    [[], ["A", "B"], [], "Written: nothing. Not written: A, B. The"],
    [[], ["A", "B"], ["A", "B"], "Written: nothing. Perhaps not written: A, B. The"],
  ])("say which secrets were written (%j), and which (%j) were not, for sure but %j", (...row) => {
    const [written, failed, unsure, said] = row;
    const stored = anOutcome({ written, failed, unsure });
    const [annotation] = annotate(aReport({ stored, errors: [describeError(refusal)] }));
    expect(annotation?.message).toContain(said);
    expect(annotation?.message).toContain("`page-token` is set");
  });
});

describe("the annotation of an error", () => {
  it("is one for all problems with the inputs, each on a line", () => {
    const { title, message } = annotateError(
      describeError(
        new InputError([
          { input: "app-id", reason: "is bad." },
          { input: "page-id", reason: "is worse." },
        ]),
      ),
    );
    expect(title).toBe("The inputs need attention");
    expect(message.split("\n").slice(0, 2)).toEqual([
      "• `app-id` is bad.",
      "• `page-id` is worse.",
    ]);
  });

  it("is a plain one for a single problem", () => {
    const { title, message } = annotateError(
      describeError(new InputError([{ input: "app-id", reason: "is bad." }])),
    );
    expect(title).toBe("The inputs need attention");
    expect(message).toMatch(/^`app-id` is bad\.\nWhat to do: /);
  });

  it.each<[unknown, string]>([
    [new TypeError("x is undefined"), "TypeError: x is undefined"],
    ["thrown text", "thrown text"],
    [undefined, "undefined"],
  ])("says of anything else that the bug is ours: %s", (thrown, said) => {
    const { level, title, message } = annotateError(describeError(thrown));
    expect([level, title]).toEqual(["error", "A bug in this action"]);
    expect(describeError(thrown).code).toBe("bug");
    expect(message).toContain(said);
    expect(message).toContain("open an issue");
  });

  it("holds what the other side said, last", () => {
    const cause = new ActionError({
      code: "store-forbidden",
      message: "GitHub said no.",
      remedy: "r",
    });
    const error = new ActionError({
      code: "store-forbidden",
      message: "No.",
      remedy: "Grant it.",
      cause,
    });
    expect(annotateError(describeError(error)).message).toBe(
      "No.\nWhat to do: Grant it.\nDetails: GitHub said no.",
    );
  });

  it("does not hold what caused it where that is no error of ours", () => {
    const cause = new TypeError("foreign");
    const error = new ActionError({
      code: "store-forbidden",
      message: "No.",
      remedy: "Grant it.",
      cause,
    });
    expect(annotateError(describeError(error)).message).not.toContain("foreign");
  });

  it("never holds the stack", () => {
    expect(annotateError(describeError(new TypeError("x"))).message).not.toMatch(
      /\n\s+at |\.ts:\d/,
    );
  });
});
