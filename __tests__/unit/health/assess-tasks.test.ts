import { describe, expect, it } from "vitest";
import { assessTasks } from "../../../src/health/assess-tasks.ts";
import type { Holder } from "../../../src/new-user-token.ts";

const POSTING = { requiredScopes: ["pages_manage_posts"] };

describe("the tasks on the Page", () => {
  it.each<[string[], string[]]>([
    [["CREATE_CONTENT"], []],
    [["ANALYZE", "MANAGE"], []],
    [["PROFILE_PLUS_CREATE_CONTENT"], []],
    [["PROFILE_PLUS_FULL_CONTROL"], []],
    [["PROFILE_PLUS_MANAGE"], []],
    [["MODERATE_CONTENT", "MANAGE_LEADS", "ANALYZE"], ["lacks-task"]],
    [[], ["lacks-task"]],
  ])("%j bring %j", (tasks, codes) => {
    expect(assessTasks(POSTING, { tasks }).map(({ code }) => code)).toEqual(codes);
  });

  const lacking = (tasks: string[], holder: Holder = "person") =>
    assessTasks(POSTING, { tasks, holder })[0];

  it.each<[string[], string]>([
    [["ANALYZE", "MESSAGING"], "failure"],
    [["PROFILE_PLUS_FACEBOOK_ACCESS"], "failure"],
    [["PROFILE_PLUS_MODERATE_DELEGATE_COMMUNITY", "CASHIER_ROLE"], "failure"],
    [["ANALYZE", "SOMETHING_NEW"], "warning"],
    [["PROFILE_PLUS_SOMETHING_NEW"], "warning"],
    [["MAY_MANAGE"], "warning"],
    [["MANAGEPROFILE_PLUS_"], "warning"],
    [[], "warning"],
  ])(
    "%j lack it: a %s, since a task that nobody knows may be one that posts",
    (tasks, severity) => {
      expect(lacking(tasks)?.severity).toBe(severity);
    },
  );

  it.each([
    ...["ADVERTISE", "ANALYZE", "CASHIER_ROLE", "FACEBOOK_ACCESS", "MANAGE_JOBS", "MANAGE_LEADS"],
    ...["MESSAGING", "MODERATE", "MODERATE_COMMUNITY", "MODERATE_DELEGATE_COMMUNITY"],
    ...["PAGES_MESSAGING", "PAGES_MESSAGING_SUBSCRIPTIONS", "READ_PAGE_MAILBOXES", "REVENUE"],
    "VIEW_MONETIZATION_INSIGHTS",
  ])("%s is known not to let anybody post, also under the New Pages Experience", (task) => {
    expect(lacking([task, `PROFILE_PLUS_${task}`])?.severity).toBe("failure");
  });

  it("are asked of a person where nobody says whose they are", () => {
    expect(assessTasks(POSTING, { tasks: [] })).toEqual(
      assessTasks(POSTING, { tasks: [], holder: "person" }),
    );
  });

  it("that are lacking are named, and asked of who can give them", () => {
    expect(lacking(["ANALYZE", "MESSAGING"])?.message).toContain("ANALYZE, MESSAGING");
    expect(lacking([])?.message).toContain("no task");
    expect(lacking([])?.remedy).toContain("Page settings → Page access");
    expect(lacking([], "system-user")?.remedy).toContain("Business settings → System users");
  });

  it("do not matter where nobody wants to post, or where they are not known", () => {
    expect(assessTasks({ requiredScopes: ["pages_show_list"] }, { tasks: [] })).toEqual([]);
    expect(assessTasks(POSTING, {})).toEqual([]);
  });

  it("are a warning of a Page that nobody named: it may be one that nobody posts to", () => {
    expect(assessTasks(POSTING, { tasks: ["ANALYZE"], isOfAll: true })).toMatchObject([
      { code: "lacks-task", severity: "warning" },
    ]);
  });
});
