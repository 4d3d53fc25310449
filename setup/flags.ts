import { parseArgs } from "node:util";
import { SetupError } from "./core/setup-error.ts";
import { HINT } from "./help.ts";

const TEXT = { type: "string" } as const;
const FLAG = { type: "boolean" } as const;
const OPTIONS = {
  help: { ...FLAG, short: "h" },
  "no-browser": FLAG,
  json: FLAG,
  port: TEXT,
  "graph-api-url": TEXT,
  "graph-api-version": TEXT,
  "dialog-url": TEXT,
  "github-api-url": TEXT,
  action: TEXT,
  "config-id": TEXT,
  "login-redirect": TEXT,
  "app-id": TEXT,
  uses: TEXT,
  business: FLAG,
  "page-id": TEXT,
  repository: TEXT,
  environment: TEXT,
  workflow: TEXT,
  "write-workflow": FLAG,
} as const;

/** A flag whose name means a secret. */
const SECRET_FLAG = /^--?(?!no-)[\w-]*(secret|token|password|code)\b/i;

/**
 * Splits the command line into flags and other words.
 * @throws {SetupError} for a flag that is unknown, has a wrong value, or would hold a secret
 */
export function parseFlags(words: readonly string[]) {
  if (words.some((word) => SECRET_FLAG.test(word)))
    throw wrong(
      "Secrets are not accepted as flags: they would appear in the shell's history and in the list of processes. Use the environment variables FB_APP_SECRET, FB_USER_TOKEN and SECRETS_TOKEN, or wait to be asked.",
    );
  const args = [...words];
  const { tokens } = parseArgs({ args, options: OPTIONS, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
    if (!option) throw wrong(`${token.rawName} is not a known flag.`);
    if (!isUsed(option.type, token))
      throw wrong(`${token.rawName} has a missing or unexpected value.`);
  }
  return parseArgs({ args, options: OPTIONS, allowPositionals: true });
}

/** Whether a flag has a value exactly if it takes one. The next flag is no value. */
function isUsed(
  type: "string" | "boolean",
  { value, inlineValue }: { value?: string | undefined; inlineValue?: boolean | undefined },
): boolean {
  if (type === "boolean") return value === undefined;
  return value !== undefined && (inlineValue === true || !value.startsWith("-"));
}

/** The error for a wrong command line. */
export function wrong(message: string): SetupError {
  return new SetupError("command-line", message, HINT);
}
