import { describe, expect, it } from "vitest";
import { ERRORS, type ErrorCode } from "../../../src/error-codes.ts";
import { FINDINGS, type Finding, type FindingCode } from "../../../src/health/findings.ts";
import { composeState } from "../../../src/login/login-state.ts";
import {
  formatLoginLink,
  type LoginOffer,
  offerLogin,
  renderLoginOffer,
  withLoginLink,
} from "../../../src/report/login-offer.ts";
import { aFailure } from "../../helpers/a-report.ts";
import { APP, NOW, PAGE } from "../../helpers/an-inspection.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const REDIRECT = "https://localhost/";
const allowed: With = { "login-redirect": REDIRECT, "page-id": PAGE };
const error = (code: ErrorCode, login?: false) => ({ code, login });

function offer(
  outcome: { findings?: Finding[]; errors?: ReturnType<typeof error>[] },
  differing: With = {},
) {
  const inputs = parsed({ ...allowed, ...differing });
  return offerLogin(inputs, { findings: [], errors: [], ...outcome }, NOW);
}

/** What a login cures, by the contract: design, section 4a. */
const CURED_FINDINGS: FindingCode[] = [
  "invalid",
  "wrong-app",
  "wrong-type",
  "expires",
  "expires-soon",
  "data-access-expired",
  "data-access-expires-soon",
  "missing-scopes",
  "scope-not-for-page",
  "lacks-task",
  "user-token-expires-soon",
  "user-token-invalid",
];
const CURED_ERRORS: ErrorCode[] = [
  "user-token-dead",
  "user-token-other-app",
  "user-token-wrong-kind",
  "page-not-visible",
  "page-none",
  "page-no-token",
  "page-permission-missing",
  "checkpoint",
  "two-factor-required",
];

describe("the login link is offered", () => {
  it.each(Object.keys(FINDINGS) as FindingCode[])("with the finding %s, or not", (code) => {
    const found = offer({ findings: [aFailure({ code })] });
    const expected = CURED_FINDINGS.includes(code) || String(code) === "page-not-visible";
    expect(found !== undefined).toBe(expected);
  });

  it.each(Object.keys(ERRORS) as ErrorCode[])("with the error %s, or not", (code) => {
    const expected = CURED_ERRORS.includes(code) || code.startsWith("login-");
    expect(offer({ errors: [error(code)] }) !== undefined).toBe(expected);
  });

  it("never without a redirect address", () => {
    expect(offer({ errors: [error("login-needed")] }, { "login-redirect": "" })).toBeUndefined();
  });

  it("never where a system user is known to be behind the token", () => {
    expect(offer({ errors: [error("user-token-dead", false)] })).toBeUndefined();
    expect(offer({ findings: [aFailure({ login: false })] })).toBeUndefined();
  });

  it("with whatever ends a run that a login began", () => {
    const back = { "login-address": "https://localhost/?code=x" };
    expect(offer({ errors: [error("no-answer")] }, back)).toBeDefined();
    expect(offer({ errors: [error("no-answer")] })).toBeUndefined();
    expect(offer({ errors: [error("no-answer", false)] }, back)).toBeUndefined();
    expect(offer({}, back)).toBeUndefined();
  });

  it("not for a checkpoint alone, whose remedy names it beside another offer", () => {
    const checkpoint = aFailure({ code: "invalid", login: "beside" });
    expect(offer({ findings: [checkpoint] })).toBeUndefined();
    expect(offer({ findings: [checkpoint, aFailure({ code: "invalid" })] })).toBeDefined();
    expect(withLoginLink({ remedy: "Confirm.", byLink: "Confirm; link." }, "beside")).toBe(
      "Confirm; link.",
    );
    expect(withLoginLink({ remedy: "Confirm." }, "beside")).toBe("Confirm.");
  });

  it("with one of several messages", () => {
    const errors = [error("no-answer"), error("page-none")];
    expect(offer({ errors })).toBeDefined();
    const findings = [aFailure({ code: "wrong-page" }), aFailure({ code: "invalid" })];
    expect(offer({ findings })).toBeDefined();
  });

  it("with everything that a person needs beside it", () => {
    const inputs = parsed({ ...allowed, "required-scopes": "none" });
    const found = offerLogin(inputs, { findings: [], errors: [error("page-none")] }, NOW);
    const { appSecret } = inputs;
    const state = composeState(
      { appSecret, repository: "octo-org/bakery", redirect: REDIRECT },
      NOW,
    );
    const query = { client_id: APP, redirect_uri: REDIRECT, response_type: "code" };
    const scope = "pages_show_list,pages_read_engagement";
    const asked = new URLSearchParams({ ...query, auth_type: "rerequest", scope, state });
    expect(found).toEqual({
      url: `https://www.facebook.com/v25.0/dialog/oauth?${asked}`,
      appId: APP,
      redirect: REDIRECT,
      workflowUrl: undefined,
      pageIds: [PAGE],
    });
  });

  it("with the question for the Page where none is named", () => {
    expect(offer({ errors: [error("page-none")] }, { "page-id": "" })?.pageIds).toEqual([]);
    expect(offer({ errors: [error("page-none")] }, { "page-id": "7 8" })?.pageIds).toEqual([
      "7",
      "8",
    ]);
  });
});

describe("a remedy beside the link", () => {
  it.each([
    [undefined, "Do this."],
    ["told", "Do this."],
    ["also", "Do this. Or use this run's login link."],
    ["after", "Do this. Then use this run's login link."],
    [
      "cure",
      "The person opens this run's login link, grants what it asks for, leaves ticked what is ticked, adds this Page, and starts the workflow with the address they end up at.",
    ],
  ] as const)("that a login is %s to", (cure, remedy) => {
    expect(withLoginLink({ remedy: "Do this." }, cure)).toBe(remedy);
  });

  it.each(["cure", "also", "after"] as const)("says what its author wrote for it: %s", (cure) => {
    const remedies = { remedy: "Do this.", byLink: "Do that." };
    expect(withLoginLink(remedies, cure)).toBe("Do that.");
    expect(withLoginLink(remedies, undefined)).toBe("Do this.");
  });
});

const OFFER: LoginOffer = {
  url: "https://www.facebook.com/v25.0/dialog/oauth?client_id=1&state=2.3",
  appId: APP,
  redirect: "https://github.com/octo-org/bakery/actions/workflows/page-token-keep.yml?from=a&to=b",
  workflowUrl: "https://github.com/octo-org/bakery/actions/workflows/page-token-keep.yml",
  pageIds: ["140000000000001"],
};

describe("the login link", () => {
  it("is a line of its own in the log", () => {
    expect(formatLoginLink(OFFER)).toEqual([
      `Login link: ${OFFER.url}`,
      expect.stringContaining("before anything else"),
    ]);
  });

  it("leads through a login in the summary", async () => {
    const guide = "https://github.test/octo-org/action/blob/v1/docs/login.md";
    await expect(renderLoginOffer(OFFER, guide)).toMatchFileSnapshot("pictures/a-login.md");
  });

  it("names the Pages to add", () => {
    const several = renderLoginOffer({ ...OFFER, pageIds: ["7", "8"] }, undefined);
    expect(several).toContain("leave ticked what is ticked, and add these Pages (7, 8).");
    const one = renderLoginOffer({ ...OFFER, pageIds: ["7"] }, undefined);
    expect(one).toContain("and add this Page (7).");
    expect(renderLoginOffer({ ...OFFER, pageIds: [] }, undefined)).toContain("add this Page.");
  });

  it("asks for the Page first, and leaves out what is not known", async () => {
    const bare = { ...OFFER, workflowUrl: undefined, pageIds: [] };
    await expect(renderLoginOffer(bare, undefined)).toMatchFileSnapshot(
      "pictures/a-login-without-page.md",
    );
  });

  it("shows an address that would end a code span as mere text", () => {
    const odd = { ...OFFER, redirect: "https://localhost/`<b>" };
    expect(renderLoginOffer(odd, undefined)).not.toContain("`<b>");
  });
});
