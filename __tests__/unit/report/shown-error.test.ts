import { describe, expect, it } from "vitest";
import type { ErrorCode, LoginAdvice } from "../../../src/error-codes.ts";
import { ActionError } from "../../../src/errors.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { APP } from "../../helpers/an-inspection.ts";

const OFFER = {
  url: "https://www.facebook.com/",
  appId: APP,
  redirect: "https://localhost/",
  workflowUrl: undefined,
  namesPage: true,
};

const anError = (code: ErrorCode, advice: LoginAdvice = {}) =>
  new ActionError({ code, message: "It went wrong.", remedy: "Mend it.", ...advice });

const USED =
  "It went wrong. The login of this run is used up, so another run begins with this run's login link.";

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

  it("says that the login is used up, where the remedy does not lead to the next one anyhow", () => {
    expect(describeError(anError("no-answer"), OFFER, true).message).toBe(USED);
    const knowing = Object.assign(anError("no-answer"), { isLoginUsed: true });
    expect(describeError(knowing, OFFER).message).toBe(USED);
    expect(describeError(anError("no-answer"), OFFER).message).toBe("It went wrong.");
    expect(describeError(anError("page-none"), OFFER, true).message).toBe("It went wrong.");
  });
});

describe("an error where no login link is offered", () => {
  it("says nothing of one", () => {
    const error = anError("checkpoint", { byLink: "Log in." });
    expect(describeError(error, undefined, true)).toMatchObject({
      message: "It went wrong.",
      remedy: "Mend it.",
    });
  });
});
