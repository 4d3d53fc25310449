import fc from "fast-check";
import { INPUT_NAMES, type InputName, SECRET_INPUTS } from "../../../src/inputs/names.ts";
import { nastyWord } from "./nasty-text.ts";
import { appSecrets, secrets, tokens } from "./secrets.ts";

/** What is right for each input, or nearly. */
const LIKELY: Partial<Record<InputName, readonly string[]>> = {
  "app-id": ["123456789012345", "0", "1".repeat(31), "12a"],
  "page-id": ["100000000000001", "٣", "1e3"],
  "required-scopes": ["none", "NONE, none", "pages_manage_posts", "manage_pages", ",", "a b\nc"],
  "allow-expiring": ["true", "False", "yes", "1"],
  "warn-within-days": ["14", "-1", "1e2", "0x1", "36501", " 1", "1.5"],
  "fail-within-days": ["0", "999999999999"],
  "data-access": ["fail", "warn", "ignore", "Fail"],
  "on-unhealthy": ["fail", "warn", "ignore"],
  "secret-name": ["FB_PAGE_TOKEN", "github_x", "1X", "A".repeat(101)],
  "user-token-secret-name": ["FB_PAGE_TOKEN", "FB_USER_TOKEN", "fb_page_token"],
  "secret-repository": ["octo-org/bakery", "octo-org/..", "a/b/c", "https://github.test/a/b"],
  "secret-environment": ["production", "..", "a b/c"],
  "secret-organization": ["octo-org", "-x", "a/b"],
  "secret-app": ["actions", "dependabot", "codespaces", "x"],
  "github-api-url": ["https://api.github.test", "http://evil.test", "http://127.0.0.1:1/", "x:"],
  "graph-api-version": ["v25.0", "25", "v0.0", "v999.9"],
  "graph-api-url": [
    "https://graph.test/",
    "http://localhost:1",
    "https://a:b@c.test",
    "https://a/?b",
  ],
  "timeout-seconds": ["10", "0.1", "0", "Infinity", "NaN"],
  retries: ["0", "100", "101"],
  "job-summary": ["true", "false", "TRUE", "no"],
};

function valuesOf(name: InputName): fc.Arbitrary<string> {
  const isSecret = SECRET_INPUTS.some((secret) => secret === name);
  const right = isSecret
    ? fc.oneof(tokens, appSecrets, secrets)
    : fc.constantFrom(...(LIKELY[name] ?? ["x"]));
  return fc.oneof(
    { weight: 4, arbitrary: fc.constant("") },
    { weight: 8, arbitrary: right },
    { weight: 2, arbitrary: nastyWord },
    { weight: 1, arbitrary: secrets },
  );
}

const values = Object.fromEntries(INPUT_NAMES.map((name) => [name, valuesOf(name)]));

/** Inputs as the runner hands them over, trimmed; most of them right, the others anything. */
export const inputValues = fc
  .record(values as Record<InputName, fc.Arbitrary<string>>)
  .map((given) =>
    Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.trim()])),
  ) as fc.Arbitrary<Record<InputName, string>>;

/** Few of the inputs, so that some runs have nothing else wrong with them. */
export const fewInputs = fc
  .tuple(inputValues, fc.subarray([...INPUT_NAMES], { maxLength: 4 }))
  .map(([given, chosen]) =>
    Object.fromEntries(INPUT_NAMES.map((name) => [name, chosen.includes(name) ? given[name] : ""])),
  ) as fc.Arbitrary<Record<InputName, string>>;
