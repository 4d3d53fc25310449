/** The parts of the process that a setup uses. */
export type Host = Pick<
  NodeJS.Process,
  "env" | "platform" | "stdin" | "stdout" | "stderr" | "cwd" | "once" | "removeListener" | "exit"
>;
