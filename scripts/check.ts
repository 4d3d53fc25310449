/** Everything that is checked without running the action: `npm run check`. All of it, then the sum. */
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";

const CHECKS: ReadonlyArray<readonly [string, string, ...string[]]> = [
  ["types (TypeScript)", "node_modules/typescript/bin/tsc", "--noEmit", "-p", "tsconfig.json"],
  [
    "format, lint and import boundary (Biome)",
    "node_modules/@biomejs/biome/bin/biome",
    "ci",
    "--error-on-warnings",
  ],
  ["dead code (knip)", "node_modules/knip/bin/knip.js", "--no-progress"],
  ["action.yml, code and README agree", "scripts/check-metadata.ts"],
  ["links of documents lead somewhere, and the README is short", "scripts/check-documents.ts"],
  ["the changelog names what is new and what is gone", "scripts/check-changelog.ts"],
  ["the workflows of the README are those of examples/", "scripts/check-examples.ts"],
  ["the threat model's files and tests exist", "scripts/check-threat-model.ts"],
  ["nothing runs when packages are installed", "scripts/check-packages.ts"],
  ["dist/ is what the sources build", "scripts/check-dist.ts"],
  [
    "logs and tables of messages are those of real runs and of the code",
    "scripts/record-logs.ts",
    "--check",
  ],
];

const root = dirname(import.meta.dirname);
const failed = CHECKS.filter(([name, script, ...args]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  console.log(`${status === 0 ? "✔" : "✘"} ${name}`);
  if (status !== 0) console.log(`${stdout}${stderr}`);
  return status !== 0;
});
console.log(
  failed.length === 0 ? "All checks hold." : `${failed.length} of ${CHECKS.length} checks failed.`,
);
process.exitCode = failed.length > 0 ? 1 : 0;
