/**
 * Fails when action.yml, the code and the README disagree on an input or an output: a name, a
 * default, what is required.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { DEFAULTS, INPUT_NAMES } from "../src/inputs/names.ts";
import { PUBLIC_OUTPUTS } from "../src/report/outputs.ts";
import { readTable } from "./read-table.ts";

/** Of `action.yml`, what is compared. */
interface Metadata {
  name: string;
  description: string;
  inputs: Record<string, { description?: string; required?: boolean; default?: string }>;
  outputs: Record<string, { description?: string }>;
  runs: { using: string; main: string };
}

/** Defaults that only the runner knows. */
const FROM_CONTEXT = new Map([
  ["secret-repository", "${{ github.repository }}"],
  ["github-api-url", "${{ github.api_url }}"],
]);

const REQUIRED = ["app-id", "app-secret"];

const root = dirname(import.meta.dirname);
const metadata: Metadata = parse(readFileSync(join(root, "action.yml"), "utf8"));
const readme = readFileSync(join(root, "README.md"), "utf8");
const problems: string[] = [];

const outputs = ["page-token", "page-tokens", "page-token-ID", ...PUBLIC_OUTPUTS, "report"];
compareNames("inputs of action.yml and of the code", Object.keys(metadata.inputs), [
  ...INPUT_NAMES,
]);
compareNames("outputs of action.yml and of the code", Object.keys(metadata.outputs), outputs);

const inputRows = readTable(readme, "Inputs");
const outputRows = readTable(readme, "Outputs");
compareNames("inputs of action.yml and of the README", Object.keys(metadata.inputs), [
  ...inputRows.keys(),
]);
compareNames("outputs of action.yml and of the README", Object.keys(metadata.outputs), [
  ...outputRows.keys(),
]);

for (const [name, input] of Object.entries(metadata.inputs)) {
  const inCode =
    new Map<string, string>(Object.entries(DEFAULTS)).get(name) ?? FROM_CONTEXT.get(name);
  if (input.default !== inCode)
    say(`default of ${name}: action.yml says ${input.default}, the code ${inCode}`);
  if ((input.required ?? false) !== REQUIRED.includes(name))
    say(`${name}: wrongly required or not`);
  const [inReadme = ""] = inputRows.get(name) ?? [];
  const expected = REQUIRED.includes(name) ? "required" : (inCode ?? "–");
  if (inReadme.replaceAll("`", "") !== expected)
    say(`default of ${name}: the README says ${inReadme}, it is ${expected}`);
}
for (const [kind, names] of Object.entries({
  input: inputRows.keys(),
  output: outputRows.keys(),
})) {
  for (const name of names)
    if (!readme.includes(`| <a id="${kind}-${name}"></a>\`${name}\` |`))
      say(`${name}: its row in the README lacks the anchor ${kind}-${name}`);
}
for (const [name, { description = "" }] of Object.entries({
  ...metadata.inputs,
  ...metadata.outputs,
})) {
  if (!/^[A-Z].*\.$/.test(description)) say(`${name}: its description is no sentence`);
}
if (metadata.runs.using !== "node24" || metadata.runs.main !== "dist/index.js")
  say("runs: not node24 with dist/index.js");

// What the Marketplace takes.
if (metadata.description.length > 125) say("the description is longer than 125 characters");

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function compareNames(what: string, left: readonly string[], right: readonly string[]): void {
  const difference = [...new Set(left).symmetricDifference(new Set(right))];
  if (difference.length > 0) say(`${what} differ in: ${difference.join(", ")}`);
}

function say(problem: string): void {
  problems.push(problem);
}
