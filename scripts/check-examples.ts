/**
 * Fails when a workflow in the README or in docs/ is not, to the letter, the file of `examples/`
 * that the tests under act run, or that file as the setup fills it; when an example does not say in
 * its first line where it belongs; or when examples/README.md does not name it. With `--write`,
 * writes the workflows of the documents again from the files.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readShownExample } from "./documents/shown-example.ts";
import { readFences } from "./read-fences.ts";

const root = dirname(import.meta.dirname);
const folder = join(root, "examples");
const isWriting = process.argv.includes("--write");
const problems: string[] = [];
const examples = new Map(
  readdirSync(folder)
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
  let text = read(document);
  for (const { line, code } of readFences(text, "yaml")) {
    const shown = readShownExample(folder, code);
    const place = `${document}:${line}`;
    if (shown === undefined) {
      if (/^jobs:/m.test(code))
        say(`${place}: a workflow that is not from examples/ is not tested`);
    } else if (shown.text !== code) {
      if (isWriting) text = text.replace(code, () => shown.text);
      else say(`${place}: not the same as examples/${shown.name}`);
    }
  }
  if (isWriting) writeFileSync(join(root, document), text);
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
