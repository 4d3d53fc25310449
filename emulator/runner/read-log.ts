/** A line of a step's output as the runner reads it: text, a mask, or an annotation. */
export type LogEntry =
  | { kind: "text"; text: string }
  | { kind: "mask"; value: string }
  | { kind: "annotation"; level: "error" | "warning"; title: string; message: string };

/**
 * Reads a step's standard output as the Actions runner does: empty lines and commands without an
 * effect here are left out, the data of the others is unescaped.
 *
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function readLog(stdout: string): LogEntry[] {
  return stdout.split(/\r?\n/).flatMap((line): LogEntry[] => {
    const [, command, properties = "", data = ""] =
      /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (command === undefined) return line === "" ? [] : [{ kind: "text", text: line }];
    if (command === "add-mask") return [{ kind: "mask", value: unescapeData(data) }];
    if (command !== "error" && command !== "warning") return [];
    const title = unescapeData(/(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? "");
    return [{ kind: "annotation", level: command, title, message: unescapeData(data) }];
  });
}

function unescapeData(data: string): string {
  return data
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
