/**
 * Fails when a step of the self-test left other outputs than it must. Every output of action.yml is
 * asserted.
 *
 * `STEP='${{ toJSON(steps.ID) }}' SCENE='${{ toJSON(steps.emulator.outputs) }}' node
 * scripts/assert-outputs.ts minted|checked|refused`
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { PublicOutput } from "../src/report/outputs.ts";

/** What an output must be: this text, or what matches. One that is missing does not compile. */
type Expected = Record<
  "page-token" | "page-tokens" | Exclude<PublicOutput, "report">,
  string | RegExp
>;

/** Of the context `steps.ID`, what is read. An output that was set to nothing may be left out. */
interface Step {
  outcome: string;
  outputs: Record<string, string>;
}

const { STEP = "{}", SCENE = "{}" } = process.env;
const [story = ""] = process.argv.slice(2);
const { outcome, outputs }: Step = JSON.parse(STEP);
const scene: Record<string, string> = JSON.parse(SCENE);
const root = dirname(import.meta.dirname);
const metadata = parse(readFileSync(join(root, "action.yml"), "utf8"));
// The tokens by Page stand in outputs that are named after the Pages.
const names = Object.keys(metadata.outputs).filter((name) => name !== "page-token-ID");
const byPage = `page-token-${scene["page-id"]}`;
const scopes = "pages_manage_posts,pages_read_engagement,pages_show_list,public_profile";
const date = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

const healthy: Expected = {
  "page-token": /^EAA\w+$/,
  "page-tokens": /^{"\d+":"EAA\w+"}$/,
  "page-id": scene["page-id"] ?? "",
  "page-name": scene["page-name"] ?? "",
  healthy: "true",
  minted: "false",
  "expires-at": "never",
  "data-access-expires-at": date,
  "user-token-expires-at": "",
  "renew-by": date,
  scopes,
  "missing-scopes": "",
  findings: "[]",
  "secret-updated": "false",
  "login-url": "",
  "error-code": "",
  pages: /^\[{"page-id":"\d+",.*}\]$/,
};

/** By the name of a story: how its step ends, and what it leaves. */
const stories: Record<string, { outcome: string; expected: Expected }> = {
  minted: {
    outcome: "success",
    expected: {
      ...healthy,
      minted: "true",
      "user-token-expires-at": date,
      "secret-updated": "true",
    },
  },
  checked: { outcome: "success", expected: healthy },
  refused: {
    outcome: "failure",
    expected: {
      ...healthy,
      "page-token": "",
      "page-tokens": "{}",
      healthy: "false",
      "missing-scopes": "pages_manage_metadata",
      findings: /^\[{"code":"missing-scopes","severity":"failure",.*}\]$/,
    },
  },
};

const { outcome: ending, expected } = stories[story] ?? assert.fail(`no story “${story}”`);
assert.equal(outcome, ending, `The step ended in ${outcome}, not in ${ending}`);
assert.deepEqual(Object.keys(expected).concat("report").sort(), names.toSorted());
assert.deepEqual(
  Object.keys(outputs).filter((name) => !names.includes(name) && name !== byPage),
  [],
);
for (const [name, value] of Object.entries(expected)) {
  const actual = outputs[name] ?? "";
  // Said without the values: one of them is a token.
  const holds = typeof value === "string" ? actual === value : value.test(actual);
  assert.ok(holds, `The output ${name} is not ${value || "empty"}`);
}
const earliest = [outputs["user-token-expires-at"], outputs["data-access-expires-at"]];
assert.equal(outputs["renew-by"], earliest.filter((moment) => moment).toSorted()[0]);
const { report = "{}", "page-token": token, ...others } = outputs;
assert.equal(others[byPage], token, "The output named after the Page is not the token");
assert.deepEqual(
  JSON.parse(others["page-tokens"] ?? ""),
  token ? { [scene["page-id"] ?? ""]: token } : {},
);
for (const name of ["page-tokens", byPage]) delete others[name];
const reported = Object.entries<unknown>(JSON.parse(report)).map(([name, value]) => [
  name,
  typeof value === "string" ? value : JSON.stringify(value),
]);
const told = names.filter((name) => !["page-token", "page-tokens", "report"].includes(name));
assert.deepEqual(
  Object.fromEntries(reported),
  Object.fromEntries(told.map((name) => [name, others[name] ?? ""])),
);
if (token) assert.ok(!JSON.stringify({ report, others }).includes(token), "an output leaks it");
console.log(`All ${names.length} outputs are as they must be, and the step ended in ${outcome}.`);
