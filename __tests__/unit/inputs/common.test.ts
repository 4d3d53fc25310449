import { describe, expect, it } from "vitest";
import { wantsJobSummary } from "../../../src/inputs/common.ts";
import { rawInputs } from "../../helpers/raw-inputs.ts";

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
