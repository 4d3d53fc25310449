import type { Example } from "./example.ts";

/** What is preloaded fails with words of its own where the action reads its first URL: a bug. */
const SABOTAGE =
  "--import data:text/javascript,URL.parse=()=>{throw(Error(`an\\u0020invented\\u0020message`))}";

/** The machine that the action runs on, and the action itself. */
export const RUNNER: readonly Example[] = [
  {
    id: "files",
    of: "runner-files",
    arrange: ({ check }) => ({ inputs: check(), env: { GITHUB_OUTPUT: "/nowhere/output" } }),
  },
  {
    id: "full-disk",
    of: "runner-files",
    arrange: ({ mint, storing }) => ({
      inputs: { ...mint(), ...storing },
      env: { GITHUB_OUTPUT: "/dev/full" },
    }),
  },
  {
    id: "bug",
    of: "bug",
    arrange: ({ check }) => ({ inputs: check(), env: { NODE_OPTIONS: SABOTAGE } }),
  },
];
