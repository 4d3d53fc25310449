import { main } from "./main.ts";
import { runner } from "./runner.ts";

await main(runner);
// Nothing waits for what cannot be ended, such as the look-up of a name; but what was printed goes out.
process.stdout.write("", () => process.exit());
