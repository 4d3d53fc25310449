import { parseArgs } from "node:util";
import { readApiUrl } from "../../src/inputs/forms.ts";
import { UnusableError } from "./unusable-error.ts";

/** The command line. */
export interface Arguments {
  readonly help: boolean;
  /** Without a trailing slash. */
  readonly graphUrl: string;
  /** Seconds between two requests. */
  readonly pause: number;
  /** Seconds that one request may take. */
  readonly timeout: number;
}

/** Where the real Graph API is. */
export const FACEBOOK = "https://graph.facebook.com";

const OPTIONS = {
  help: { type: "boolean", short: "h", default: false },
  "graph-url": { type: "string", default: FACEBOOK },
  pause: { type: "string", default: "1" },
  timeout: { type: "string", default: "20" },
} as const;

/** What `--help` prints. */
export const HELP = `npm run probe -- [flags]

Asks the real Graph API and the emulator the same questions, and prints where they agree.
It makes reading calls only: it publishes, changes and stores nothing, and prints no secret.

In the environment:
  FB_APP_ID           the app's id
  FB_APP_SECRET       its secret
  FB_USER_TOKEN       a user or system-user token of that app
  FB_PAGE_ID          the Page to ask about (default: the first that the token sees)
  FB_CLIENT_TOKEN     the app's client token, for /device/login
  FB_OTHER_APP_TOKEN  a user token of any other app, for what is answered about a foreign token

Flags:
  --graph-url URL     another Graph API (default: ${FACEBOOK})
  --pause SECONDS     between two requests (default: 1)
  --timeout SECONDS   for one request (default: 20)
  --help              this text

It writes probe.json: statuses, codes, versions, and the names and types of fields and headers.
Exit code: 0 all agree, 1 something does not, 2 it could not ask.`;

/**
 * Reads the command line. Values are not repeated: a secret may have got among them.
 *
 * @param problems takes what is wrong, so that it is told together with the environment's problems
 */
export function parseArguments(words: readonly string[], problems: string[]): Arguments {
  const values = split(words, problems);
  return {
    help: values.help,
    graphUrl: readGraphUrl(values["graph-url"], problems),
    pause: readSeconds("--pause", values.pause, 0, problems),
    timeout: readSeconds("--timeout", values.timeout, 0.1, problems),
  };
}

function split(words: readonly string[], problems: string[]) {
  try {
    return parseArgs({ args: [...words], options: OPTIONS }).values;
  } catch (error) {
    const isUnknown = error instanceof Error && Reflect.get(error, "code") !== undefined;
    if (!isUnknown) throw error;
    problems.push("A flag is not known or lacks its value. --help lists the flags.");
    return parseArgs({ args: [], options: OPTIONS }).values;
  }
}

function readGraphUrl(text: string, problems: string[]): string {
  const url = readApiUrl(text);
  if (url.ok) return url.value;
  problems.push(`--graph-url ${url.reason}`);
  return FACEBOOK;
}

function readSeconds(flag: string, text: string, least: number, problems: string[]): number {
  const seconds = Number(text);
  if (/^\d{1,3}(\.\d{1,3})?$/.test(text) && seconds >= least) return seconds;
  problems.push(`${flag} must be a number of seconds${least > 0 ? ` from ${least}` : ""}.`);
  return least;
}

/** Throws what was collected, all at once. @throws {UnusableError} */
export function refuseProblems(problems: readonly string[]): void {
  if (problems.length > 0) throw new UnusableError(...problems);
}
