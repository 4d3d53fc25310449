import { expect, test } from "vitest";
import { describeFailure } from "../../setup/json/remedies.ts";
import { RequestError } from "../../src/errors.ts";
import { InputError } from "../../src/inputs/input-error.ts";

test("a script is told about its flags, its network or a bug, not about a workflow", () => {
  const input = describeFailure(
    new InputError([{ input: "page-id", reason: "must be a number." }]),
  );
  expect(input.message).toBe("--page-id must be a number.");
  expect(input.remedy).toBe("Correct the flag or the environment variable.");
  const parts = {
    code: "no-answer" as const,
    message: "Nobody is there.",
    remedy: "Run the job again.",
  };
  expect(describeFailure(new RequestError({ ...parts, transient: true })).remedy).toContain(
    "HTTPS_PROXY",
  );
  expect(describeFailure(new TypeError("x is not y"))).toMatchObject({
    title: "A bug in this setup",
    remedy: "Please report it with this message.",
  });
});
