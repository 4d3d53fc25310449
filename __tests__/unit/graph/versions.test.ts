import { describe, expect, it } from "vitest";
import { DEFAULT_VERSION, publishedEnd } from "../../../src/graph/versions.ts";
import { NOW } from "../../helpers/an-inspection.ts";

describe("the versions of the Graph API", () => {
  it.each<[string, string | undefined]>([
    ["v25.0", "2028-07-29"],
    ["v21.0", "2027-01-21"],
    ["v16.0", "2025-05-14"],
    ["v26.0", undefined],
    ["v99.0", undefined],
    ["constructor", undefined],
  ])("%s ends on %s", (version, day) => {
    const end = publishedEnd(version);
    expect(end === undefined ? undefined : new Date(end * 1000).toISOString()).toBe(
      day === undefined ? undefined : `${day}T00:00:00.000Z`,
    );
  });

  it("have a default with a published end that is far", () => {
    expect(publishedEnd(DEFAULT_VERSION)).toBeGreaterThan(NOW + 365 * 86_400);
  });
});
