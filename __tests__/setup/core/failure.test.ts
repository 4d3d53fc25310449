import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../setup/core/failure.ts";
import { findRemedy } from "../../../setup/core/remedies.ts";
import { AnswerError, SetupError } from "../../../setup/core/setup-error.ts";
import { ERRORS, type ErrorCode } from "../../../src/error-codes.ts";
import { ActionError } from "../../../src/errors.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import { INPUT_NAMES } from "../../../src/inputs/names.ts";

const UIS = ["browser", "terminal", "json"] as const;
const CODES = Object.keys(ERRORS) as ErrorCode[];

/** An error of the action that names every input. */
const anError = (code: ErrorCode) =>
  new ActionError({
    code,
    message: INPUT_NAMES.map((name) => `\`${name}\``).join(" "),
    remedy: "Change `github-token`, and run the job again.",
  });

describe("an error of the action", () => {
  it.each(UIS)("names no input of the action in the %s, whatever its code", (ui) => {
    for (const code of CODES) {
      const { title, message, remedy } = describeFailure(anError(code), ui);
      for (const text of [title, message, remedy]) {
        expect(text, code).not.toBe("");
        for (const name of INPUT_NAMES) expect(text, code).not.toContain(`\`${name}\``);
      }
    }
  });

  it("names flags and variables to a script, and fields to a person", () => {
    const error = new ActionError({
      code: "store-forbidden",
      message: "`github-token` could not write the secret.",
      remedy: "Compare `secret-repository`.",
    });
    expect(describeFailure(error, "json")).toMatchObject({
      message: "SECRETS_TOKEN could not write the secret.",
      remedy: "Compare --repository.",
    });
    expect(describeFailure(error, "browser").message).toMatch(/^“GitHub token” could not/);
  });

  it("keeps the cause's sentence for the details", () => {
    const cause = anError("graph-refused");
    const error = new ActionError({ code: "app-unknown", message: "m", remedy: "r", cause });
    expect(describeFailure(error, "browser").details).toBe(cause.message);
  });

  it.each<[ErrorCode, string, string]>([
    ["app-native", "credentials", "app-id"],
    ["app-secret-wrong", "credentials", "app-secret"],
  ])("%s leads to the step %s, and to the field %s", (code, step, field) => {
    expect(describeFailure(anError(code), "browser").next).toMatchObject({ step, field });
  });

  it("asks before it repeats a step that may ask nothing", () => {
    for (const code of ["no-answer", "answer-unexpected", "graph-unavailable", "bug"] as const)
      expect(describeFailure(anError(code), "terminal").next).toEqual({ confirm: true });
    for (const code of ["user-token-dead", "page-none", "login-declined"] as const)
      expect(describeFailure(anError(code), "terminal").next).toMatchObject({
        step: "login",
        askAgain: true,
      });
  });

  it("about several inputs names each as a flag to a script", () => {
    const error = new InputError([
      { input: "page-id", reason: "must be a number." },
      { input: "app-id", reason: "must be given." },
    ]);
    expect(describeFailure(error, "json")).toMatchObject({
      message: "• --page-id must be a number.\n• --app-id must be given.",
      remedy: "Correct the flag or the environment variable.",
    });
  });
});

describe("another error", () => {
  it("of the setup keeps its own remedy", () => {
    const failure = describeFailure(new SetupError("no-port", "Occupied.", "Choose one."), "json");
    expect(failure).toMatchObject({ title: "No free port", remedy: "Choose one.", isBug: false });
  });

  it("about an answer names its field", () => {
    const { next } = describeFailure(new AnswerError("repository", "No.", "Again."), "browser");
    expect(next).toEqual({ field: "repository" });
  });

  it.each(UIS)("is a bug of the setup in the %s", (ui) => {
    expect(describeFailure(new TypeError("x is not y"), ui)).toMatchObject({
      title: "A bug in this setup",
      message: expect.stringContaining("x is not y"),
      remedy: "Please report it with this message.",
      isBug: true,
    });
  });
});

describe("a finding", () => {
  it("that only a person's login helps has no remedy of the setup for a system user", () => {
    expect(findRemedy("user-token-expires-soon", "browser").text).toContain("Nothing");
    expect(findRemedy("user-token-expires-soon", "browser", "system-user")).toEqual({});
  });
});
