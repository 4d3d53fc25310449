import { ghSecretSet, showCommand } from "../core/gh-commands.ts";
import { withExamination } from "../core/session.ts";
import { SECRET_NAMES, secretsToStore } from "../core/store-secrets.ts";
import type { Place } from "./ask-destination.ts";
import type { Conversation } from "./context.ts";

/**
 * Shows the commands, and each value on a screen that is cleared: it gets to the person through no
 * history and no file.
 *
 * @returns true: what the person stored is not known here
 */
export async function storeByHand(
  talk: Conversation,
  place: Place,
  renews: boolean,
): Promise<boolean> {
  const { prompts, voice } = talk;
  const errands = secretsToStore(withExamination(talk.surroundings.session));
  voice.say(
    "Run each command in another terminal. It asks for the value, and takes it without showing it. Without gh: GitHub → the repository → Settings → Secrets and variables → Actions.",
  );
  for (const { name, value } of errands) {
    const command = showCommand(ghSecretSet(name, place));
    voice.say("");
    voice.draw([`  ${command}`]);
    const show = await prompts.confirm({
      message: `Show the value of ${name} on a screen that is cleared afterwards?`,
      default: true,
    });
    if (show) await prompts.showSecret?.(`The value for: ${command}`, value.reveal());
  }
  if (renews) {
    voice.say("", "And a GitHub token of yours that may write these secrets, to renew them:");
    voice.draw([`  ${showCommand(ghSecretSet(SECRET_NAMES.github, place))}`]);
  }
  return true;
}
