import { expect, test } from "vitest";
import { DEFAULT_VERSION } from "../../../src/graph/versions.ts";
import { defaultInputs } from "../../../src/inputs/default-inputs.ts";

test("the defaults are typed values, without the app, the Page and the permissions", () => {
  expect(defaultInputs()).toEqual({
    pages: { kind: "one" },
    policy: { allowExpiring: false, warnWithinDays: 14, failWithinDays: 0, dataAccess: "fail" },
    onUnhealthy: "fail",
    graphVersion: DEFAULT_VERSION,
    graphUrl: "https://graph.facebook.com",
    timeoutSeconds: 10,
    retries: 3,
    jobSummary: true,
  });
});
