import type { Arguments } from "./arguments.ts";
import type { Ending } from "./core/closing-line.ts";
import type { SetupContext } from "./core/context.ts";
import type { Host } from "./core/host.ts";
import type { Ui } from "./core/remedy-rows/row.ts";
import { SetupError } from "./core/setup-error.ts";
import { formatIgnored } from "./ignored-flags.ts";

/**
 * Starts the interface that the command line asks for: page, terminal or JSON. Only that one is loaded. The
 * terminal takes over if no browser can be opened.
 *
 * @param print takes the one object of `--json`
 * @returns how the setup ended
 * @throws {ActionError} if the terminal is needed and there is none
 */
export async function startUi(
  given: Arguments,
  context: SetupContext,
  host: Host,
  print: (json: string) => void,
): Promise<Ending> {
  const printIgnored = (ui: Ui) => {
    const ignored = formatIgnored(ui, given.given);
    if (ignored !== undefined) context.print(ignored);
  };
  if (given.ui === "json") {
    printIgnored("json");
    return startJson(given, context, print);
  }
  if (given.ui === "browser") {
    const { openBrowser, whyNoBrowser } = await import("./open-browser.ts");
    const reason = whyNoBrowser(host);
    if (!reason) printIgnored("browser");
    const ending = reason ? undefined : await startBrowser(given, context, openBrowser);
    if (ending !== undefined) return ending;
    context.print(`${reason ?? "The browser could not be opened"}: the setup asks here instead.`);
  }
  printIgnored("terminal");
  return startTerminal(given, context, host);
}

async function startJson(
  { answers }: Arguments,
  context: SetupContext,
  print: (json: string) => void,
): Promise<Ending> {
  const { runJson } = await import("./json/run-json.ts");
  const code = await runJson(context, answers, print);
  return code === 0 ? "finished" : "stopped";
}

/** Undefined: no browser could be opened. */
async function startBrowser(
  { port }: Arguments,
  context: SetupContext,
  open: (url: string) => Promise<void>,
): Promise<Ending | undefined> {
  const { NoBrowserError, startBrowserSetup } = await import("./browser/server.ts");
  try {
    const running = await startBrowserSetup(context, { port, open });
    return await running.ended;
  } catch (error) {
    if (error instanceof NoBrowserError) return undefined;
    throw error;
  }
}

async function startTerminal(
  { answers }: Arguments,
  context: SetupContext,
  { stdin, stdout }: Host,
): Promise<Ending> {
  if (!stdin.isTTY || !stdout.isTTY)
    throw new SetupError(
      "no-terminal",
      "The setup asks questions, but it was not started in a terminal.",
      "Start it in a terminal, or give all answers with --json (see setup --help).",
    );
  const [{ startTerminalSetup }, { createPrompts }] = await Promise.all([
    import("./terminal/start.ts"),
    import("./terminal/prompts.ts"),
  ]);
  const prompts = createPrompts({ input: stdin, output: stdout });
  return startTerminalSetup(context, answers, prompts);
}
