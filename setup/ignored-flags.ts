import type { Ui } from "./core/remedy-rows/row.ts";

const SECRETS = ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"];

const ANSWERS = [
  "--app-id",
  "--uses",
  "--business",
  "--page-id",
  "--repository",
  "--environment",
  "--workflow",
  "--write-workflow",
];

/** The flags and variables that each interface has no use for. */
const IGNORED: Readonly<Record<Ui, readonly string[]>> = {
  browser: [...ANSWERS, ...SECRETS],
  terminal: ["--port"],
  json: ["--port", "--no-browser", "--dialog-url"],
};

const INSTEAD: Readonly<Record<Ui, string>> = {
  browser: "The page asks for these; with --no-browser or --json they are answers.",
  terminal: "Nothing listens on this machine here.",
  json: "Nothing is asked, and no browser is opened.",
};

/**
 * A line about what was given and is not used. Undefined: all is used.
 * @param given flags as `--name`, and the names of variables
 */
export function formatIgnored(ui: Ui, given: readonly string[]): string | undefined {
  const ignored = given.filter((name) => IGNORED[ui].includes(name));
  return ignored.length === 0 ? undefined : `Not used: ${ignored.join(", ")}. ${INSTEAD[ui]}`;
}

/** The names of the variables that hold a secret, among those of an environment. */
export function givenSecrets(env: NodeJS.ProcessEnv): string[] {
  return SECRETS.filter((name) => env[name]);
}
