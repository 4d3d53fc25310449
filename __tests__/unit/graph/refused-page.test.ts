import { describe, expect, it } from "vitest";
import { explainOtherId, explainRefusedPage } from "../../../src/graph/refused-page.ts";
import type { Holder } from "../../../src/new-user-token.ts";
import { aGraphError } from "../../helpers/a-graph-error.ts";

const explain = (code: number, message: string, pageId?: string, holder: Holder = "person") =>
  explainRefusedPage(aGraphError(code, message), { holder, pageId });

describe("a Page that has moved", () => {
  it("is told with its new id", () => {
    const error = explain(21, "(#21) Page ID 12 was migrated to page ID 34.", "12");
    expect(error).toMatchObject({ code: "page-moved", cause: { envelope: { code: 21 } } });
    expect(error?.message).toContain("the Page 12: its id is 34 now");
    expect(error?.remedy).toContain("Set `page-id` to 34");
  });

  it("of several is told so that the others stay", () => {
    const asked = { holder: "person", pageId: "12", among: ["12", "13"] } as const;
    const moved = aGraphError(21, "(#21) Page ID 12 was migrated to page ID 34.");
    expect(explainRefusedPage(moved, asked)?.remedy).toMatch(/^Put 34 in the place of 12/);
    expect(explainOtherId("12", "13", ["12", "13"]).remedy).toMatch(/^Take 12 out of `page-id`/);
  });

  it("is told also where nobody names an id", () => {
    expect(explain(21, "(#21) Moved.")?.message).toBe("Facebook has moved the Page to another id.");
    expect(explain(21, "(#21) Moved.")?.remedy).toContain("Set `page-id`");
  });
});

describe("an id of something else", () => {
  it("is told with what it is of", () => {
    const message =
      "(#100) Tried accessing nonexisting field (access_token) on node type (Business)";
    expect(explain(100, message, "12")).toMatchObject({
      code: "page-other-object",
      message: expect.stringMatching(/The id 12 .* Business/),
    });
    expect(explain(100, message)?.message).toContain("The id asked for");
    const odd = "(#100) Tried accessing nonexisting field (x) on node type (Ad Account)";
    expect(explain(100, odd)?.message).toContain("another kind of object: unknown");
  });

  it("of a profile is told with the Page's own", () => {
    const error = explainOtherId("12", "34");
    expect(error.code).toBe("page-other-object");
    expect(error.remedy).toContain("Set `page-id` to 34");
  });
});

it("a role that is missing is given by somebody else, to a person or to a system user", () => {
  const said = "The user must be an administrator of the page";
  const ofPerson = explain(200, said, "12");
  expect(ofPerson).toMatchObject({ code: "page-no-token" });
  expect(ofPerson?.message).toContain("let the person act for the Page 12: the role");
  expect(ofPerson?.remedy).toContain("must give the person the task");
  const ofSystemUser = explain(200, said, undefined, "system-user");
  expect(ofSystemUser?.message).toContain("let the system user act for the Page: the role");
  expect(ofSystemUser?.remedy).toContain("must assign the Page to the system user");
});

describe("a Page that the consent does not name", () => {
  const refused = aGraphError(10, "(#10) This endpoint requires the 'pages_read_engagement'");
  const messageFor = (pageId: string | undefined, consentedIds?: string[]) =>
    explainRefusedPage(refused, { holder: "person", pageId, ...(consentedIds && { consentedIds }) })
      ?.message;

  it("was perhaps not chosen, which is told with those that were", () => {
    expect(messageFor("12", ["34", "56"])).toMatch(
      / Or the Page was not chosen at the login: the consent names only 34, 56\.$/,
    );
  });

  it("is perhaps not assigned to a system user, whom nobody asked for a consent", () => {
    const asked = { holder: "system-user", pageId: "12", consentedIds: ["34"] } as const;
    expect(explainRefusedPage(refused, asked)?.message).toMatch(
      / Or the Page is not assigned to the system user, who has only 34\.$/,
    );
  });

  it.each([
    ["it names none", "12", []],
    ["it is not known", "12", undefined],
    ["it names the Page, too", "12", ["34", "12"]],
    ["no Page was asked for", undefined, ["34"]],
  ])("is not guessed where %s", (_where, pageId, ids) => {
    expect(messageFor(pageId, ids)).not.toContain("consent");
  });
});

describe("a permission that is missing", () => {
  it("is named first", () => {
    const error = explain(
      10,
      "(#10) This endpoint requires the 'pages_read_engagement' permission",
    );
    expect(error).toMatchObject({ code: "page-permission-missing" });
    expect(error?.message).toContain("`pages_read_engagement` is missing");
    expect(error?.remedy).toMatch(/^Grant `pages_read_engagement`\. The person must log in again/);
  });

  it("is one of two where Facebook names none", () => {
    expect(explain(200, "No.")?.message).toContain(
      "`pages_show_list` and `pages_read_engagement` are missing",
    );
  });

  it("of a system user asks nobody to log in", () => {
    const remedy = explain(200, "No.", undefined, "system-user")?.remedy;
    expect(remedy).toContain("Business settings → System users → Generate token");
    expect(remedy).not.toContain("log in");
  });
});

it("a refusal of something else is not explained", () => {
  expect(explain(100, "No.")).toBeUndefined();
  expect(explain(415, "No.")).toBeUndefined();
});
