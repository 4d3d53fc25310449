import { expect, it } from "vitest";
import { parseArguments } from "../../setup/arguments.ts";
import { formatIgnored } from "../../setup/ignored-flags.ts";

const given = (line: string, env = {}) => {
  const { ui, given: names } = parseArguments(line.split(" "), env);
  return formatIgnored(ui, names);
};

it("flags and variables that an interface has no use for are said, and no value", () => {
  expect(given("setup --page-id 9 --port 9000", { FB_USER_TOKEN: "s3cr3t" })).toBe(
    "Not used: --page-id, FB_USER_TOKEN. The page asks for these; with --no-browser or --json they are answers.",
  );
  expect(given("setup --no-browser --port 9000 --page-id 9")).toContain("Not used: --port.");
  expect(given("setup --json --no-browser")).toContain("Not used: --no-browser.");
});

it("nothing is said where all is used", () => {
  expect(given("setup --port 9000 --login-redirect https://localhost/")).toBeUndefined();
  expect(given("setup --json --app-id 9 --write-workflow", { SECRETS_TOKEN: "x" })).toBeUndefined();
});
