/** What a setup takes of its process. */
export type Host = Pick<
  NodeJS.Process,
  "env" | "platform" | "stdin" | "stdout" | "stderr" | "cwd" | "once" | "removeListener" | "exit"
>;
