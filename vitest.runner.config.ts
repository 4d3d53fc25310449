import { defineConfig } from "vitest/config";

/** Workflows under act: `npm run test:runner`. Not part of `npm cit`, which needs no Go. */
export default defineConfig({
  test: {
    include: ["__tests__/runner/**/*.runner.ts"],
    testTimeout: 120_000,
  },
});
