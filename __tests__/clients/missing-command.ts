import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these commands that is not on `PATH`; undefined: all are. */
export function missingCommand(commands: readonly string[]): string | undefined {
  return commands.find((command) => !isOnPath(command));
}

/**
 * What a test is called whose tool may be missing; the name says why it is skipped, and a line on
 * standard error too, since reporters hide the names of skipped tests.
 */
export function nameWithSkip(name: string, missing: string | undefined): string {
  if (missing === undefined) return name;
  console.error(`Skipped: ${name} needs ${missing}, which is not installed here.`);
  return `${name} (skipped: ${missing} is not installed)`;
}

function isOnPath(command: string): boolean {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const endings = process.platform === "win32" ? [".exe", ".cmd", ".bat"] : [""];
  return folders.some((folder) => {
    return endings.some((ending) => {
      try {
        accessSync(join(folder, `${command}${ending}`), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  });
}
