/**
 * Builders of the world for tests, the demo and the command line. Each has one valid default; a
 * caller states only what differs.
 */
export * from "./faults/batch-items.ts";
export * from "./faults/field-errors.ts";
export * from "./faults/github-answers.ts";
export * from "./faults/graph-errors.ts";
export * from "./faults/raw-answers.ts";
export * from "./graph/state/build-grants.ts";
export * from "./graph/state/build-objects.ts";
export * from "./graph/state/build-tokens.ts";
export { corruptToken } from "./graph/state/token-strings.ts";
export * from "./graph/state/transitions.ts";
