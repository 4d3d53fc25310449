import { describe, expect, it } from "vitest";
import { wantsJobSummary } from "../../../src/inputs/common.ts";
import { problemsOf, rawInputs, refusalOf } from "../../helpers/raw-inputs.ts";

describe("whether to write a job summary", () => {
  it.each([
    ["", true],
    ["true", true],
    ["false", false],
    ["nonsense", true],
  ])("is told by %j also where the inputs are refused: %s", (given, wanted) => {
    expect(wantsJobSummary(rawInputs({ "job-summary": given }))).toBe(wanted);
  });
});

describe("an id that is none", () => {
  it("is told where the id of a Page comes from, and not that of an app", () => {
    const [app, page] = problemsOf({ "app-id": "an app", "page-id": "a Page" });
    expect(page).toContain(
      "`page-id` must be digits only: the number, not a name or an address. A run with `user-token` and without this input tells it",
    );
    expect(app).toMatch(/not a name or an address\.$/);
    const { message = "" } = refusalOf({ "app-id": "an app", "page-id": "a Page" }) ?? {};
    expect(message.split("A secret put into the wrong input is another cause.")).toHaveLength(2);
  });
});
