import { describe, expect, it } from "vitest";
import type { ErrorCode, LoginAdvice } from "../../../src/error-codes.ts";
import { ActionError } from "../../../src/errors.ts";
import { describeError, tellLoginUsed } from "../../../src/report/shown-error.ts";
import { APP } from "../../helpers/an-inspection.ts";

const OFFER = {
  url: "https://www.facebook.com/",
  appId: APP,
  redirect: "https://localhost/",
  workflowUrl: undefined,
  pageIds: ["7"],
};

const anError = (code: ErrorCode, advice: LoginAdvice = {}) =>
  new ActionError({ code, message: "It went wrong.", remedy: "Mend it.", ...advice });

describe("an error where a login link is offered", () => {
  it("names the link by what a login does: by its code, by itself, or in words of its own", () => {
    const remedyOf = (error: ActionError) => describeError(error, OFFER).remedy;
    expect(remedyOf(anError("checkpoint"))).toBe("Mend it. Then use this run's login link.");
    expect(remedyOf(anError("checkpoint", { login: "also" }))).toBe(
      "Mend it. Or use this run's login link.",
    );
    expect(remedyOf(anError("checkpoint", { byLink: "Log in." }))).toBe("Log in.");
    expect(remedyOf(anError("checkpoint", { login: false, byLink: "Log in." }))).toBe("Mend it.");
    expect(remedyOf(anError("no-answer", { byLink: "Log in." }))).toBe("Mend it.");
  });
});

describe("the errors of a run whose login is used up", () => {
  it("say it once: the first that does not lead to the next login by itself", () => {
    const told = (...codes: ErrorCode[]) =>
      tellLoginUsed(codes.map((code) => describeError(anError(code), OFFER))).map(({ message }) =>
        message.replace("It went wrong.", "").trim(),
      );
    const used = expect.stringMatching(
      /^A login works once: start the next run without its address/,
    );
    expect(told("no-answer", "store-failed")).toEqual([used, ""]);
    expect(told("page-none", "store-failed")).toEqual(["", used]);
    expect(told("page-none")).toEqual([""]);
  });
});

describe("an error where no login link is offered", () => {
  it("says nothing of one", () => {
    const error = anError("checkpoint", { byLink: "Log in." });
    expect(describeError(error)).toMatchObject({
      message: "It went wrong.",
      remedy: "Mend it.",
    });
  });
});
