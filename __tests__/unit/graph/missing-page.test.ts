import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import {
  explainMissingPage,
  explainNoChoice,
  explainNoTokens,
} from "../../../src/graph/missing-page.ts";
import type { Page } from "../../../src/graph/page.ts";
import type { Holder } from "../../../src/new-user-token.ts";
import { aSecret } from "../../helpers/make-token.ts";

const page = (id: string, name = `Page ${id}`): Page => ({
  id,
  name,
  token: aSecret(),
  tasks: undefined,
});
const seeker = (consentedIds: string[] = [], holder: Holder = "person") => ({
  holder,
  consentedIds,
});
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => page(String(index + 100)));
const REASONS = ["not among the Pages", "`pages_show_list`", "`business_management`", "no role"];

describe("a Page that is not visible", () => {
  it("is named, with all reasons why it can be missing, and what is visible", () => {
    const error = explainMissingPage("7", [page("8", "A"), page("9", "")], undefined, seeker());
    expect(error).toBeInstanceOf(ActionError);
    for (const reason of ["the id 7", ...REASONS, '• 8 "A"', "• 9"]) {
      expect(error.message).toContain(reason);
    }
    expect(error.remedy).toContain("`page-id`");
  });

  it("among many is listed with the first 250 of them", () => {
    const { message } = explainMissingPage("7", many(253), undefined, seeker());
    expect(message.split("\n•")).toHaveLength(252);
    expect(message).toContain("… and 3 more");
    expect(explainMissingPage("7", many(250), undefined, seeker()).message).not.toContain("more");
  });

  it("among none is told with the Pages that the consent names", () => {
    const { message } = explainMissingPage("7", [], undefined, seeker(["7", "8", "9"]));
    expect(message).toMatch(/no Page at all.*consent names the Page ids 8, 9/);
    for (const ids of [[], ["7"]])
      expect(explainMissingPage("7", [], undefined, seeker(ids)).message).not.toContain(
        "the consent names",
      );
  });

  it("whose id only the consent names is told as that, and nobody compares `page-id`", () => {
    const asked = { ...seeker(["7"]), isOfConsent: true };
    const { message, remedy } = explainMissingPage("7", [], undefined, asked);
    expect(message).toContain("the id 7, the only one that the consent names.");
    expect(remedy).not.toContain("`page-id`");
  });
});

describe("a Page that comes without a token", () => {
  it.each([
    [
      "asked for",
      () => explainMissingPage("7", [], { ...page("7", "A"), token: undefined }, seeker()),
    ],
    ["the only one", () => explainNoChoice([{ ...page("7", "A"), token: undefined }], [])],
  ])("is told apart from one that is missing: %s", (_which, explain) => {
    expect(explain().code).toBe("page-no-token");
    expect(explain().message).toMatch(/7 "A".*Live Contributor.*two-factor/);
  });
});

describe("Pages of which none comes with a token", () => {
  it("are named, with who must do what", () => {
    const { code, message, remedy } = explainNoTokens([page("8", "A"), page("9", "")], "person");
    expect(code).toBe("page-no-token");
    expect(message).toMatch(/any of them.*Live Contributor.*two-factor.*\n• 8 "A"\n• 9$/s);
    expect(remedy).toMatch(/the task “Content”.*two-factor/);
  });

  it("are the system user's to be assigned", () => {
    const { remedy } = explainNoTokens([page("8"), page("9")], "system-user");
    expect(remedy).toMatch(/assign the Pages to the system user with the task “Content”/);
  });

  it("are told in the words of one where it is one", () => {
    const { code, message } = explainNoTokens([page("8", "A")], "person");
    expect([code, message]).toEqual(["page-no-token", expect.stringContaining('the Page 8 "A"')]);
  });

  it("are none where none is listed", () => {
    expect(explainNoTokens([], "person").code).toBe("page-none");
  });
});

describe("Pages of which none is chosen", () => {
  it("are listed by id and name", () => {
    const { code, message, remedy } = explainNoChoice([page("8", "A"), page("9", "B")], []);
    expect(code).toBe("page-several");
    expect(message).toMatch(/2 Pages.*\n• 8 "A"\n• 9 "B"/s);
    expect(remedy).toContain("Set `page-id`");
  });

  it("that are not there at all are explained", () => {
    const { code, message } = explainNoChoice([], ["7"]);
    expect(code).toBe("page-none");
    for (const reason of [...REASONS, "ids 7"]) expect(message).toContain(reason);
  });

  it("show their names in quotes, so that a name cannot pass for another line", () => {
    const { message } = explainNoChoice([page("8", 'A"\n• 9 "B'), page("9", "B")], []);
    expect(message.split("\n")).toHaveLength(3);
  });
});
