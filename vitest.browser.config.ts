import { defineConfig } from "vitest/config";

/** The setup in a real browser: `npm run test:browser`. Not part of `npm cit`: it needs Chromium. */
export default defineConfig({
  test: {
    include: ["__tests__/browser/**/*.browser.ts"],
    testTimeout: 120_000,
    fileParallelism: false,
  },
});
