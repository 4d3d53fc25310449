import type { Secret } from "../../src/library.ts";
import { dialogAddress, type Login, readDialogAnswer } from "../core/login-dialog.ts";
import { makeNonce } from "../core/nonce.ts";
import { redeemCode } from "../core/redeem-code.ts";
import { withApp } from "../core/session.ts";
import { AnswerError } from "../core/setup-error.ts";
import { withAppContext } from "../core/with-context.ts";
import { awaitRedirect, type Waiting } from "./await-redirect.ts";
import type { TerminalContext } from "./context.ts";
import type { Prompts } from "./prompts.ts";

/**
 * Shows the address of Facebook's dialog, and takes its answer from the browser or, where that is
 * on another machine, from the address that the browser ended at.
 *
 * @throws {SetupError} if the person cancels there, or Facebook refuses
 * @throws {AnswerError} if the pasted text is unusable, or no answer comes in time
 */
export async function goThroughDialog(
  terminal: TerminalContext,
  scopes: readonly string[],
): Promise<Secret> {
  const { setup, prompts, output } = terminal;
  const { session, configId } = setup;
  const { app } = withApp(session);
  const state = makeNonce();
  const waiting = await awaitRedirect(terminal.port, state, output.print);
  try {
    const { redirectUri } = waiting;
    const login: Login = {
      appId: app.id,
      redirectUri,
      state,
      verifier: makeNonce(),
      scopes,
      configId,
      again: terminal.askAgain,
    };
    output.print("", "Open this address in a browser:", "");
    output.printLines([dialogAddress(session.endpoints, login)]);
    output.print(
      "",
      "A browser on this machine comes back here by itself. One on another machine ends at a page that cannot be reached: copy its whole address, which begins with http://localhost, and paste it here within a few minutes. If Facebook shows “URL blocked”, the app is not in development mode: press Enter, and paste a user token instead.",
    );
    const code = readDialogAnswer(await firstAnswer(waiting, prompts), state);
    return await withAppContext(session, app, output.print, (context) =>
      redeemCode(context, code, login),
    );
  } finally {
    await waiting.close();
  }
}

/** The first answer, of the browser or of the person. The other one is cancelled. */
async function firstAnswer(waiting: Waiting, prompts: Prompts): Promise<URLSearchParams> {
  const enough = new AbortController();
  const pasted = prompts
    .password(
      { message: "Waiting for the browser… or paste the address:", long: true },
      enough.signal,
    )
    .then(readAddress);
  try {
    return await Promise.race([waiting.answer, pasted]);
  } finally {
    enough.abort();
    // The question must be off the screen before the next line is printed.
    await pasted.catch(() => undefined);
  }
}

function readAddress(entry: string): URLSearchParams {
  const query = URL.parse(entry.trim(), "http://localhost/")?.searchParams;
  if (query?.has("code") || query?.has("error")) return query;
  throw new AnswerError(
    "address",
    entry.trim() === ""
      ? "No address was pasted."
      : "This is not the address that Facebook's dialog ends at: it begins with http://localhost and holds “code=”.",
    "Choose again how to log in.",
  );
}
