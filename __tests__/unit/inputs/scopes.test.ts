import { describe, expect, it } from "vitest";
import { collectProblems } from "../../../src/inputs/fields.ts";
import { parseScopes } from "../../../src/inputs/scopes.ts";

function parse(written: string) {
  const problems = collectProblems();
  return { scopes: parseScopes(written, problems), said: problems.all.map(({ reason }) => reason) };
}

describe("the required scopes", () => {
  it.each([
    "a_one,b_two",
    "b_two, a_one",
    "a_one b_two",
    "a_one\nb_two\n",
    ", b_two ,,\t a_one,",
    "a_one,b_two a_one",
  ])("are a list with any separators, sorted, each once: %j", (written) => {
    expect(parse(written)).toEqual({ scopes: ["a_one", "b_two"], said: [] });
  });

  it.each(["none", " none ", "None", "NONE", "none,", "none none"])(
    "are none under %j",
    (written) => {
      expect(parse(written)).toEqual({ scopes: [], said: [] });
    },
  );

  it.each([
    ["no name at all", " , ,\n"],
    ["none and something", "none, pages_show_list"],
    ["None and something", "None, pages_show_list"],
    ["a capital letter", "Pages_Show_List"],
    ["a hyphen", "pages-show-list"],
    ["a bracket", '["pages_show_list"]'],
    ["a semicolon", "pages_show_list;pages_manage_posts"],
    ["an expression that did not resolve", "${{ vars.SCOPES }}"],
    ["two letters", "ab"],
    ["Markdown", "<b>bold</b>"],
    ["a word that stands for nothing", "null"],
    ["such a word beside a permission", "pages_show_list, undefined"],
    ["a word for everything", "all"],
  ])("are an error with %s", (_what, written) => {
    expect(parse(written).said.length).toBeGreaterThan(0);
    for (const said of parse(written).said) expect(said).toMatch(/^must be names|is no permission/);
  });

  it.each(["anyone_none", "nonesuch"])("may have a name like “none”: %s", (name) => {
    expect(parse(name)).toEqual({ scopes: [name], said: [] });
  });

  it("are none where they are refused", () => {
    expect(parse(" , ,\n").scopes).toEqual([]);
  });

  it("that are refused are not repeated: a secret may have been put there", () => {
    expect(parse("Hidden-Value").said.join()).not.toContain("Hidden-Value");
  });
});

describe("a scope that Facebook retired", () => {
  it.each([
    ["manage_pages", "pages_manage_metadata"],
    ["publish_pages", "pages_manage_posts"],
    ["publish_actions", "pages_manage_posts"],
    ["publish_stream", "pages_manage_posts"],
    ["offline_access", "exchange"],
    ["read_stream", "pages_read_user_content"],
    ["read_mailbox", "pages_messaging"],
    ["manage_notifications", "pages_manage_metadata"],
    ["user_groups", "gone"],
    ["publish_to_groups", "gone"],
    ["groups_access_member_info", "gone"],
    ["business_basic", "instagram_business_basic"],
    ["business_content_publish", "instagram_business_content_publish"],
    ["business_manage_comments", "instagram_business_manage_comments"],
    ["business_manage_messages", "instagram_business_manage_messages"],
  ])("%s is an error that names its successor", (retired, successor) => {
    const { said } = parse(`pages_show_list, ${retired}`);
    expect(said).toEqual([
      expect.stringContaining(`names \`${retired}\`, which Facebook has retired`),
    ]);
    expect(said[0]).toContain(successor);
  });

  it("is told together with all others", () => {
    expect(parse("manage_pages publish_pages").said).toHaveLength(2);
  });

  it("is not one that only looks like it", () => {
    expect(parse("business_management, pages_manage_posts, constructor").said).toEqual([]);
  });
});

it("a word that stands for nothing blames `required-scopes`, and names the usual cause", () => {
  const problems = collectProblems();
  parseScopes("null", problems);
  expect(problems.all).toMatchObject([{ input: "required-scopes", cause: "variable" }]);
});
