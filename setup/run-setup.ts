import { plainText } from "../src/report/plain-text.ts";
import { describeError } from "../src/report/shown-error.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { openSession } from "./core/session.ts";
import { findWorkingCopy } from "./core/working-copy.ts";
import { findExamples } from "./find-examples.ts";
import { HELP } from "./help.ts";
import { sayLast } from "./last-words.ts";
import { startFace } from "./start-face.ts";
import type { Surroundings } from "./surroundings.ts";

/** What a setup takes of its process. */
export type Host = Pick<
  NodeJS.Process,
  "env" | "platform" | "stdin" | "stdout" | "stderr" | "cwd" | "once" | "removeListener" | "exit"
>;

/** The name by which the examples call this action. */
const ACTION = "OWNER/facebook-page-token@v1";

/**
 * Runs the setup that the command line asks for, to its end.
 *
 * @param words what stands behind the name of the program
 * @returns the exit code: 0 when all is done
 */
export async function runSetup(words: readonly string[], host: Host): Promise<0 | 1> {
  let given: Arguments;
  try {
    given = parseArguments(words, host.env);
  } catch (error) {
    const { title, message, remedy } = describeError(error);
    host.stderr.write(`${title}: ${message}\n→ ${remedy}\n`);
    return 1;
  }
  if (given.help) {
    host.stdout.write(`${HELP}\n`);
    return 0;
  }
  // No program that is started from here (a browser, git, gh) needs to know them.
  for (const name of ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"]) delete host.env[name];
  return lead(given, host);
}

async function lead(given: Arguments, host: Host): Promise<0 | 1> {
  const surroundings = surround(given, host);
  const { journal, vault } = surroundings.session;
  const cancel = () => {
    // A question under way may have hidden the cursor.
    if (host.stdout.isTTY) host.stdout.write("\x1b[?25h\n");
    surroundings.say(sayLast("cancelled", journal));
    host.exit(1);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) host.once(signal, cancel);
  try {
    const ending = await startFace(given, surroundings, host);
    surroundings.say(sayLast(ending, journal));
    return ending === "finished" ? 0 : 1;
  } catch (error) {
    const { title, message, remedy } = describeError(error);
    const shown = `${title}: ${message}\n→ ${remedy}\n${sayLast("stopped", journal)}`;
    host.stderr.write(`${vault.scrub(plainText(vault.scrub(shown)))}\n`);
    return 1;
  } finally {
    for (const signal of signals) host.removeListener(signal, cancel);
  }
}

/** What is shorter is no secret, and is refused where it is used: the scrubber would find it in any word. */
const SHORTEST = 16;

function surround(
  { face, places, action, configId, answers }: Arguments,
  host: Host,
): Surroundings {
  const session = openSession(places);
  for (const secret of [answers.appSecret, answers.userToken, answers.githubToken])
    if (secret && secret.trim().length >= SHORTEST) session.vault.keep(secret.trim());
  const shown = face === "json" ? host.stderr : host.stdout;
  return {
    session,
    examples: findExamples(),
    action: action || ACTION,
    configId,
    workingCopy: findWorkingCopy(host.cwd()),
    say: (line) => void shown.write(`${line}\n`),
  };
}
