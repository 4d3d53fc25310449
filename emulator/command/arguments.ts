import { parseArgs } from "node:util";
import { TOKEN_STATES, type TokenState } from "./token-states.ts";

/** The command line of `npm run emulator`. */
export interface Arguments {
  help: boolean;
  /** One line of JSON in place of words. */
  json: boolean;
  /** 0: any free port. */
  graphPort: number;
  githubPort: number;
  dialogPort: number;
  /** How many Pages the user has. */
  pages: number;
  /** What is wrong with the printed tokens; undefined: nothing. */
  token: TokenState | undefined;
}

const OPTIONS = {
  help: { type: "boolean", short: "h", default: false },
  json: { type: "boolean", default: false },
  port: { type: "string", default: "0" },
  "github-port": { type: "string", default: "0" },
  "dialog-port": { type: "string", default: "0" },
  pages: { type: "string", default: "1" },
  token: { type: "string" },
} as const;

/** What `--help` prints. */
export const HELP = `npm run emulator -- [flags]

Serves a local Graph API, GitHub API and login dialog on the loopback address, and prints an app,
a person's tokens and a Page to try a client with. All of it is made up, and ends with Ctrl-C.

  --port N            port of the Graph API (default: any free one)
  --github-port N     port of the GitHub API
  --dialog-port N     port of the login dialog
  --pages N           how many Pages the person has, up to 200 (default: 1)
  --token STATE       print a user token and a Page token in this state:
${Object.entries(TOKEN_STATES)
  .map(([name, { meaning }]) => `                        ${name.padEnd(16)}${meaning}`)
  .join("\n")}
  --json              print one line of JSON, for programs
  -h, --help          this text`;

/**
 * Reads the command line.
 *
 * @param problems takes what is wrong, a sentence each; the arguments are then of no use
 */
export function parseArguments(words: readonly string[], problems: string[]): Arguments {
  const values = split(words, problems);
  return {
    help: values.help,
    json: values.json,
    graphPort: readNumber("--port", values.port, 0, 65_535, problems),
    githubPort: readNumber("--github-port", values["github-port"], 0, 65_535, problems),
    dialogPort: readNumber("--dialog-port", values["dialog-port"], 0, 65_535, problems),
    pages: readNumber("--pages", values.pages, 1, 200, problems),
    token: readState(values.token, problems),
  };
}

function split(words: readonly string[], problems: string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, "code") === undefined) throw error;
    problems.push(`${error.message.split(". ")[0]}.`);
    return parseArgs({ args: [], options: OPTIONS }).values;
  }
}

function readNumber(
  flag: string,
  text: string,
  least: number,
  most: number,
  problems: string[],
): number {
  const number = Number(text);
  if (/^\d{1,5}$/.test(text) && number >= least && number <= most) return number;
  problems.push(`${flag} must be a number from ${least} to ${most}.`);
  return least;
}

function readState(text: string | undefined, problems: string[]): TokenState | undefined {
  const names = Object.keys(TOKEN_STATES) as TokenState[];
  const found = names.find((name) => name === text);
  if (text !== undefined && found === undefined)
    problems.push(`--token takes one of: ${names.join(", ")}.`);
  return found;
}
