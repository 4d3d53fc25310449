import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
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
        "src/{health,report,inputs,secrets,json}/**/*.ts": { 100: true },
        "src/{moment,safe-output,result}.ts": { 100: true },
        "src/github/{seal,targets,refusals,github-error}.ts": { 100: true },
        "src/graph/{envelope,graph-error,missing-page,permissions,proof,refused-credentials,token-text,versions}.ts":
          { 100: true },
        "src/http/{network-error,retry,unusable-answer}.ts": { 100: true },
        "src/stages/{choose-user-token,refused-user-token}.ts": { 100: true },
      },
    },
  },
});
