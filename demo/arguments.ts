import { parseArgs } from "node:util";

/** The command line of `npm run demo`. */
export interface Arguments {
  help: boolean;
  /** The only story to show, from 1; undefined: all. */
  story: number | undefined;
}

/** What `--help` prints. */
export const HELP = `npm run demo -- [flags]

Tells six stories about Page tokens: the real bundle runs against local servers, and nothing
leaves this machine. On a terminal it waits for Enter between two stories.

  --story N     tell only this one; the stories before it happen unseen
  -h, --help    this text

The last line is “N passed, N failed”; the exit code is 1 where a story's facts do not hold.`;

/**
 * Reads the command line.
 *
 * @param stories how many there are
 * @throws {Error} with a sentence that says what is wrong
 */
export function parseArguments(words: readonly string[], stories: number): Arguments {
  const { help, story } = split(words);
  if (story === undefined) return { help, story };
  const number = Number(story);
  if (!/^\d+$/.test(story) || number < 1 || number > stories)
    throw new Error(`--story must be a number from 1 to ${stories}.`);
  return { help, story: number };
}

function split(words: readonly string[]): { help: boolean; story: string | undefined } {
  const options = {
    help: { type: "boolean", short: "h", default: false },
    story: { type: "string" },
  } as const;
  try {
    const { help, story } = parseArgs({ args: [...words], options }).values;
    return { help, story };
  } catch {
    throw new Error("A flag is not known or lacks its value. --help lists the flags.");
  }
}
