import type { Secret } from "../../src/secrets/secret.ts";
import { takeAnswer } from "../core/answers.ts";
import { checkUserToken } from "../core/check-user-token.ts";
import { keepUserToken } from "../core/keep-token.ts";
import { withApp } from "../core/session.ts";
import { scopesToAskFor } from "../core/uses.ts";
import { useWorld } from "../core/with-context.ts";
import { type Conversation, type Step, Stopped } from "./context.ts";
import { goThroughDialog } from "./go-through-dialog.ts";
import { settleDeclined } from "./settle-declined.ts";

/** Step 2: a user token, from Facebook's dialog or pasted, and what was declined. */
export const logIn: Step = async (talk) => {
  const { voice, surroundings } = talk;
  const { session } = surroundings;
  const scopes = scopesToAskFor(session.uses, session.business);
  voice.begin(2, "Log in with Facebook");
  voice.say(
    `The person who manages the Page logs in and consents to: ${scopes.join(", ")}${surroundings.configId === "" ? "" : ", by the configuration of Facebook Login for Business"}.`,
  );
  const token = await obtainUserToken(talk, scopes);
  talk.askAgain = false;
  const user = await useWorld(session, withApp(session).app, voice.say, (world) =>
    checkUserToken(world, token, scopes),
  );
  voice.say(
    `✓ Logged in with ${user.scopes.length} permission${user.scopes.length === 1 ? "" : "s"}.`,
  );
  if (user.declined.length > 0 && (await settleDeclined(talk, user)) === "again") {
    talk.askAgain = true;
    return "log-in";
  }
  session.user = user;
  delete session.pages;
  delete session.examination;
  return "page";
};

async function obtainUserToken(talk: Conversation, scopes: readonly string[]): Promise<Secret> {
  const given = takeAnswer(talk.answers, "userToken");
  if (given !== undefined) return keepUserToken(talk.surroundings.session.vault, given);
  const way = await talk.prompts.select({
    message: "How?",
    choices: [
      {
        value: "dialog",
        name: talk.askAgain
          ? "In Facebook's dialog, which asks for everything again"
          : "In Facebook's dialog, in any browser",
        description: "Works while the app is in development mode.",
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
  if (way === "dialog") return goThroughDialog(talk, scopes);
  const entry = await talk.prompts.password({ message: "User token", long: true });
  return keepUserToken(talk.surroundings.session.vault, entry);
}
