import type { Example } from "./example.ts";

/** What is preloaded breaks something that the action relies on: a bug, as far as it can tell. */
const SABOTAGE = "--import data:text/javascript,URL.parse=undefined";

/** The machine that the action runs on, and the action itself. */
export const RUNNER: readonly Example[] = [
  {
    id: "files",
    title: "The runner's files cannot be written",
    arrange: ({ check }) => ({ inputs: check(), env: { GITHUB_OUTPUT: "/nowhere/output" } }),
  },
  {
    id: "bug",
    title: "A bug in this action",
    arrange: ({ check }) => ({ inputs: check(), env: { NODE_OPTIONS: SABOTAGE } }),
  },
];
