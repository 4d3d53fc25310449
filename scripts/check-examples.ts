/**
 * Fails when a workflow in the README or in docs/ is not, to the letter, the file of `examples/`
 * that the tests under act run; when an example does not say in its first line where it belongs; or
 * when examples/README.md does not tell of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readFences } from "./read-fences.ts";

const root = dirname(import.meta.dirname);
const problems: string[] = [];
const examples = new Map(
  readdirSync(join(root, "examples"))
    .filter((name) => name.endsWith(".yml"))
    .map((name) => [name, read(`examples/${name}`)]),
);
const documents = [
  "README.md",
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

for (const document of documents) {
  for (const { line, code } of readFences(read(document), "yaml")) {
    const [, name] = /^# (?:examples|\.github\/workflows)\/(\S+\.yml)\n/.exec(code) ?? [];
    const place = `${document}:${line}`;
    if (name === undefined) {
      if (/^jobs:/m.test(code))
        say(`${place}: a workflow that is not from examples/ is not tested`);
    } else if (examples.get(name) !== code) {
      say(`${place}: not the same as examples/${name}`);
    }
  }
}

const index = read("examples/README.md");
for (const [name, text] of examples) {
  if (!text.startsWith(`# .github/workflows/${name}\n`)) {
    say(`examples/${name}: its first line is not “# .github/workflows/${name}”`);
  }
  if (!index.includes(`(${name})`)) say(`examples/README.md: ${name} is missing`);
}

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function read(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

function say(problem: string): void {
  problems.push(problem);
}
