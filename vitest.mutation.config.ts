import { defineConfig } from "vitest/config";

// What `npm run mutate` runs for each mutant: the tests that lie beside the mutated sources. They
// are named here and not by Stryker's `testFiles`, which leaves mutants of constants switched off.
export default defineConfig({
  test: { include: ["__tests__/unit/{github,health,http,inputs,report,secrets}/*.test.ts"] },
});
