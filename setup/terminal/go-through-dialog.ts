import type { Secret } from "../../src/library.ts";
import { takeAnswer } from "../core/answers.ts";
import { dialogAddress, type Login, readDialogAnswer } from "../core/login-dialog.ts";
import { makeNonce } from "../core/nonce.ts";
import { readPastedAddress } from "../core/pasted-address.ts";
import { redeemCode } from "../core/redeem-code.ts";
import { checkRedirect, IN_THE_DIALOG, WHERE_TO_REGISTER } from "../core/redirect-address.ts";
import { withApp } from "../core/session.ts";
import { AnswerError } from "../core/setup-error.ts";
import { withAppContext } from "../core/with-context.ts";
import type { TerminalContext } from "./context.ts";

/**
 * Shows the address of Facebook's dialog, for a browser anywhere, and asks for the address that it
 * ended at. No redirect to this machine is needed, which a published app refuses.
 *
 * @throws {ActionError} if the person cancels there, or Facebook refuses
 * @throws {AnswerError} if the redirect address is unusable, or nothing is pasted
 */
export async function goThroughDialog(
  terminal: TerminalContext,
  scopes: readonly string[],
): Promise<Secret> {
  const { setup, output } = terminal;
  const { session, configId } = setup;
  const { app } = withApp(session);
  session.redirect = await askRedirect(terminal);
  const login: Login = {
    appId: app.id,
    redirectUri: session.redirect,
    state: makeNonce(),
    verifier: makeNonce(),
    scopes,
    configId,
    again: terminal.askAgain,
  };
  output.print("", "Open this address in a browser, on any machine:", "");
  output.printLines([dialogAddress(session.endpoints, login)]);
  output.print(
    "",
    `${IN_THE_DIALOG} Afterwards the browser ends at ${session.redirect}, perhaps with an error page: that is right. Copy the whole address from its address bar, and paste it here within ten minutes. If Facebook shows “URL blocked”, the redirect address is not registered to the letter.`,
  );
  const code = readDialogAnswer(await askAddress(terminal), login.state);
  return withAppContext(session, app, output.print, (context) => redeemCode(context, code, login));
}

/** Asks for the redirect address, and reports where to register it. */
async function askRedirect({ answers, prompts, output, setup }: TerminalContext): Promise<string> {
  const given = takeAnswer(answers, "redirect");
  output.print(
    `Facebook's dialog leads to an address that is registered in the app, to the letter: ${WHERE_TO_REGISTER}. ${setup.session.redirect} needs no server. While the app is in development mode, http://localhost/ works without being registered.`,
  );
  const entry =
    given ??
    (await prompts.input({ message: "Redirect address", default: setup.session.redirect }));
  checkRedirect(entry.trim());
  return entry.trim();
}

/** Asks until an address is pasted that holds an answer. @throws {AnswerError} if none is pasted */
async function askAddress({ prompts, output, setup }: TerminalContext): Promise<URLSearchParams> {
  for (;;) {
    const entry = await prompts.password({
      message: "The address you ended up at (empty: back)",
      long: true,
    });
    try {
      return readPastedAddress(setup.session.registry, entry);
    } catch (error) {
      if (!(error instanceof AnswerError) || entry.trim() === "") throw error;
      output.printError(error);
    }
  }
}
