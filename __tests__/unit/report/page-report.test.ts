import { expect, it } from "vitest";
import { nameLoginLink } from "../../../src/report/page-report.ts";
import { aFailure } from "../../helpers/a-report.ts";
import { APP } from "../../helpers/an-inspection.ts";

const OFFER = {
  url: "https://www.facebook.com/",
  appId: APP,
  redirect: "https://localhost/",
  workflowUrl: undefined,
  pageIds: ["7"],
};

const finding = aFailure({ code: "invalid", remedy: "Mint. Or not.", orElse: "Or not." });

it("another way is told of its own where the login link takes the place of a remedy that holds it", () => {
  const named = nameLoginLink(finding, OFFER);
  expect(named.remedy).toContain("this run's login link");
  expect(named.orElse).toBe("Or not.");
});

it("another way stays in a remedy that the link does not change", () => {
  for (const shown of [
    nameLoginLink(finding, undefined),
    nameLoginLink({ ...finding, login: false }, OFFER),
  ])
    expect([shown.remedy, "orElse" in shown]).toEqual(["Mint. Or not.", false]);
});
