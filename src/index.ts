import { main } from "./main.ts";
import { runner } from "./runner.ts";

await main(runner);
