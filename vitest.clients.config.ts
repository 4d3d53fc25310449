import { defineConfig } from "vitest/config";

/** `npm run test:clients`: needs Python 3 and Go beside Node.js, and installs what it drives. */
export default defineConfig({
  test: {
    include: ["__tests__/clients/*.clients.ts"],
    testTimeout: 60_000,
    // The first run downloads packages and compiles.
    hookTimeout: 300_000,
    fileParallelism: false,
  },
});
