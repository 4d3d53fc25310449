import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

/** Tests that put another module in the place of one: they need modules that no other file loaded. */
const ISOLATED = "__tests__/**/*.isolated.test.ts";

const isMutating = process.env.STRYKER_MUTATOR_WORKER !== undefined;

/**
 * What `npm run mutate` runs for each mutant: the tests that lie beside the mutated sources. They
 * are named here and not by Stryker's `testFiles`, which leaves mutants of constants switched off.
 */
const mutation = {
  test: {
    name: "mutation",
    include: ["__tests__/unit/{github,health,http,inputs,login,report,secrets}/*.test.ts"],
  },
};

/** `npm test` runs the first two, `npm run test:NAME` one of the others: they need more than Node.js. */
const projects = [
  {
    extends: true as const,
    test: {
      name: "main",
      include: ["__tests__/**/*.test.ts"],
      exclude: [ISOLATED],
      // Loading the same modules for each file again took longer than most files' tests.
      isolate: false,
    },
  },
  { extends: true as const, test: { name: "isolated", include: [ISOLATED] } },
  {
    // Every scenario once more, through the bundle: `npm test` takes a sample.
    test: {
      name: "bundle",
      include: ["__tests__/scenarios/*.test.ts"],
      env: { SCENARIO_PLAYER: "bundle" },
      testTimeout: 60_000,
      isolate: false,
    },
  },
  {
    test: {
      name: "browser",
      include: ["__tests__/browser/**/*.browser.ts"],
      testTimeout: 120_000,
      fileParallelism: false,
    },
  },
  {
    test: {
      name: "clients",
      include: ["__tests__/clients/*.clients.ts"],
      testTimeout: 60_000,
      // The first run downloads packages and compiles.
      hookTimeout: 300_000,
      fileParallelism: false,
    },
  },
  {
    test: {
      name: "runner",
      include: ["__tests__/runner/**/*.runner.ts"],
      testTimeout: 120_000,
    },
  },
];

export default defineConfig({
  test: {
    projects: isMutating ? [mutation] : projects,
    testTimeout: 30_000,
    // Mostly waiting for servers and child processes: both cores of a small machine have to work.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/index.ts"],
      thresholds: {
        lines: 95,
        statements: 95,
        functions: 95,
        branches: 95,
        // What decides, and what people see, is pure: nothing of it may go untested.
        "src/{health,report,inputs,login,secrets,json}/**/*.ts": { 100: true },
        "src/{moment,safe-output,result}.ts": { 100: true },
        "src/github/{seal,targets,refusals,github-error}.ts": { 100: true },
        "src/graph/{classify-refusal,envelope,graph-error,missing-page,permissions,proof,refused-credentials,refused-page,regain-time,token-text,transient,versions}.ts":
          { 100: true },
        "src/http/{network-error,retry,unusable-answer}.ts": { 100: true },
        "src/stages/{choose-user-token,refused-user-token}.ts": { 100: true },
      },
    },
  },
});
