import type { Secret } from "../../src/library.ts";
import { takeAnswer } from "../core/answers.ts";
import { parseUserToken } from "../core/check-answers.ts";
import { checkUserToken } from "../core/check-user-token.ts";
import { checkPastedToken } from "../core/pasted-token.ts";
import { withApp } from "../core/session.ts";
import { scopesToAskFor } from "../core/uses.ts";
import { withAppContext } from "../core/with-context.ts";
import { askAboutDeclined } from "./ask-about-declined.ts";
import { type Step, Stopped, type TerminalContext } from "./context.ts";
import { goThroughDialog } from "./go-through-dialog.ts";

/** Step 2: a user token, from Facebook's dialog or pasted, and the declined permissions. */
export const logIn: Step = async (terminal) => {
  const { output, setup } = terminal;
  const { session } = setup;
  const scopes = scopesToAskFor(session.uses, session.business);
  output.beginStep("login");
  output.print(
    `The person who manages the Page logs in and consents to: ${scopes.join(", ")}${setup.configId === "" ? "" : ", by the configuration of Facebook Login for Business"}.`,
  );
  const { token, pasted } = await obtainUserToken(terminal, scopes);
  terminal.askAgain = false;
  const check = pasted ? checkPastedToken : checkUserToken;
  const user = await withAppContext(session, withApp(session).app, output.print, (context) =>
    check(context, token, scopes),
  );
  output.print(
    `✓ Logged in with ${user.scopes.length} permission${user.scopes.length === 1 ? "" : "s"}.`,
  );
  if (user.declined.length > 0 && (await askAboutDeclined(terminal, user)) === "again") {
    terminal.askAgain = true;
    return "login";
  }
  session.user = user;
  delete session.pages;
  delete session.examination;
  return "page";
};

async function obtainUserToken(
  terminal: TerminalContext,
  scopes: readonly string[],
): Promise<{ token: Secret; pasted: boolean }> {
  const { registry } = terminal.setup.session;
  const given = takeAnswer(terminal.answers, "userToken");
  if (given !== undefined) return { token: parseUserToken(registry, given), pasted: false };
  const way = await terminal.prompts.select({
    message: "How?",
    choices: [
      {
        value: "dialog",
        name: terminal.askAgain
          ? "In Facebook's dialog, which asks for everything again"
          : "In Facebook's dialog, in any browser",
        description:
          "In development mode and published, with Facebook Login for Business too. You paste the address that you end up at.",
      },
      {
        value: "paste",
        name: "Paste a user token",
        description:
          "From developers.facebook.com/tools/explorer (choose the app, add the permissions, press “Generate Access Token”), or of a system user.",
      },
      { value: "stop", name: "Stop" },
    ],
  });
  if (way === "stop") throw new Stopped();
  if (way === "dialog") return { token: await goThroughDialog(terminal, scopes), pasted: false };
  const entry = await terminal.prompts.password({ message: "User token", long: true });
  return { token: parseUserToken(registry, entry), pasted: true };
}
