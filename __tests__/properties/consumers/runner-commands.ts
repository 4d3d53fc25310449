/** A command that the runner obeys. */
export interface Command {
  name: string;
  properties: Record<string, string>;
  data: string;
}

/** What the runner makes of a step's standard output. */
export interface Stream {
  commands: Command[];
  /** Lines that it only prints. */
  lines: string[];
}

/** What .NET's `TrimStart` takes for blank. */
const BLANK = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]*/;

/**
 * Reads standard output as the runner does, only stricter: whatever begins like a command is one,
 * known or not, whole or not.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function readStream(stdout: string): Stream {
  const read: Stream = { commands: [], lines: [] };
  const lines = stdout.split(/\r\n|[\r\n]/);
  if (lines.at(-1) === "") lines.pop();
  for (const line of lines) {
    const command = readCommand(line.replace(BLANK, ""));
    if (command) read.commands.push(command);
    else read.lines.push(line);
  }
  return read;
}

function readCommand(line: string): Command | undefined {
  if (line.startsWith("::")) {
    const end = line.indexOf("::", 2);
    const head = end === -1 ? line.slice(2) : line.slice(2, end);
    const [name = ""] = head.split(" ");
    const data = end === -1 ? "" : decode(line.slice(end + 2), DATA);
    return { name, properties: readProperties(head.slice(name.length + 1)), data };
  }
  const old = line.indexOf("##[");
  if (old === -1) return undefined;
  return { name: line.slice(old), properties: {}, data: "" };
}

function readProperties(text: string): Record<string, string> {
  const pairs = text.split(",").filter((pair) => pair.trim() !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = "", ...rest] = pair.split("=");
      return [name.trim(), decode(rest.join("="), PROPERTY)];
    }),
  );
}

/** The percent sign last, as the runner does. */
const DATA = ["%0D\r", "%0A\n", "%25%"];
const PROPERTY = ["%0D\r", "%0A\n", "%3A:", "%2C,", "%25%"];

function decode(text: string, signs: readonly string[]): string {
  return signs.reduce((made, sign) => made.replaceAll(sign.slice(0, 3), sign.slice(3)), text);
}
