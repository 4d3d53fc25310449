import { isMaskable } from "../src/library.ts";
import { type Arguments, parseArguments } from "./arguments.ts";
import { formatClosingLine, isWriting } from "./core/closing-line.ts";
import type { SetupContext } from "./core/context.ts";
import type { Host } from "./core/host.ts";
import { openSession, type Session } from "./core/session.ts";
import { SetupError } from "./core/setup-error.ts";
import { findWorkingCopy } from "./core/working-copy.ts";
import { findExamples } from "./find-examples.ts";
import { HELP } from "./help.ts";
import {
  describeEarlyEnd,
  formatEarlyEnd,
  type JsonOutput,
  openJsonOutput,
} from "./json/early-end.ts";
import { startUi } from "./start-ui.ts";

/** The name by which the examples call this action. */
const ACTION = "OWNER/facebook-page-token@v1";

/**
 * Runs the setup that the command line asks for, to its end. With `--json` every end prints one
 * object, also a mistake in the command line and a signal.
 *
 * @param words the arguments after the program's name
 * @returns the exit code: 0 if the setup is complete
 */
export async function runSetup(words: readonly string[], host: Host): Promise<0 | 1> {
  const outcome = openJsonOutput(words, host.stdout);
  let session: Session | undefined;
  try {
    const given = parseArguments(words, host.env);
    if (given.help) {
      host.stdout.write(`${HELP}\n`);
      return 0;
    }
    // Programs started from here (a browser, git, gh) need not know them.
    for (const name of ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"]) delete host.env[name];
    const context = surround(given, host);
    session = context.session;
    return await lead(given, context, host, outcome);
  } catch (error) {
    const last = session && formatClosingLine("stopped", session.progress);
    host.stderr.write(`${formatEarlyEnd(error, session, last)}\n`);
    if (outcome.json) outcome.print(describeEarlyEnd(error, session));
    return 1;
  }
}

async function lead(
  given: Arguments,
  context: SetupContext,
  host: Host,
  outcome: JsonOutput,
): Promise<0 | 1> {
  const { session } = context;
  const cancel = () => {
    // A pending question may have hidden the cursor.
    if (host.stdout.isTTY) host.stdout.write("\x1b[?25h\n");
    const last = formatClosingLine("cancelled", session.progress);
    context.print(last);
    if (!outcome.json) return host.exit(1);
    const message = "A signal ended the setup. `stored` shows how far the writing had come.";
    const error = new SetupError("cancelled", message, "Starting again is safe.");
    outcome.print(describeEarlyEnd(error, session), () => host.exit(1));
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) host.once(signal, cancel);
  try {
    const ending = await startUi(given, context, host, outcome.print);
    const cut = isWriting(session.progress);
    context.print(formatClosingLine(cut ? "stopped" : ending, session.progress));
    // What is under way would go on after the line that says how far it has come.
    if (cut) host.exit(1);
    return ending === "finished" && !cut ? 0 : 1;
  } finally {
    for (const signal of signals) host.removeListener(signal, cancel);
  }
}

function surround(
  { ui, endpoints, action, configId, answers }: Arguments,
  host: Host,
): SetupContext {
  const session = openSession(endpoints);
  session.redirect = answers.redirect ?? session.redirect;
  for (const secret of [answers.appSecret, answers.userToken, answers.githubToken])
    if (secret && isMaskable(secret.trim())) session.registry.register(secret.trim());
  const shown = ui === "json" ? host.stderr : host.stdout;
  return {
    session,
    examples: findExamples(),
    action: action || ACTION,
    configId,
    workingCopy: findWorkingCopy(folderOf(host)),
    print: (line) => void shown.write(`${line}\n`),
  };
}

/** The folder that the setup was started in. @throws {ActionError} if it was deleted since */
function folderOf(host: Host): string {
  try {
    return host.cwd();
  } catch (cause) {
    throw new SetupError(
      "folder-gone",
      "The folder that the setup was started in no longer exists.",
      "Change into another folder, and start it again there.",
      cause,
    );
  }
}
