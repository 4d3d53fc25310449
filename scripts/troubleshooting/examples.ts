import { CREDENTIALS } from "./credentials.ts";
import { INVALID_REASONS } from "./deaths.ts";
import type { Example } from "./example.ts";
import { INPUTS } from "./inputs.ts";
import { KEEPING } from "./keeping.ts";
import { LOG_LINES } from "./log-lines.ts";
import { LOGIN } from "./login.ts";
import { LOOKUP } from "./lookup.ts";
import { NETWORK } from "./network.ts";
import { PAGE_TOKEN } from "./page-token.ts";
import { PAGES } from "./pages.ts";
import { REFUSED } from "./refused-pages.ts";
import { RUNNER } from "./runner.ts";
import { STORING } from "./storing.ts";
import { SURROUNDINGS } from "./surroundings.ts";

/** Every run whose log stands in `docs/troubleshooting.md`. */
export const EXAMPLES: readonly Example[] = [
  ...INVALID_REASONS,
  ...PAGE_TOKEN,
  ...SURROUNDINGS,
  ...KEEPING,
  ...INPUTS,
  ...CREDENTIALS,
  ...PAGES,
  ...LOGIN,
  ...REFUSED,
  ...STORING,
  ...LOG_LINES,
  ...NETWORK,
  ...LOOKUP,
  ...RUNNER,
];
