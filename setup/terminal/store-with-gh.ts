import { ghSecretSet, showCommand } from "../core/gh-commands.ts";
import { withExamination } from "../core/session.ts";
import { secretsToStore } from "../core/store-secrets.ts";
import type { Place } from "./ask-destination.ts";
import type { Conversation } from "./context.ts";
import { run } from "./gh.ts";
import { sayHowToRenew } from "./store-with-token.ts";

/**
 * Lets GitHub's `gh` write the secrets, in the name of whoever is logged in there.
 *
 * @returns false where one could not be written, and the person wants to try again
 */
export async function storeWithGh(
  talk: Conversation,
  place: Place,
  renews: boolean,
): Promise<boolean> {
  const { prompts, voice } = talk;
  const session = withExamination(talk.surroundings.session);
  const errands = secretsToStore(session);
  const failed: string[] = [];
  for (const { name } of errands) session.journal.set(name, "waiting");
  for (const { name, value } of errands) {
    const command = ghSecretSet(name, place);
    session.journal.set(name, "under way");
    const { code, complaint } = await run(command, value.reveal());
    session.journal.set(name, code === 0 ? "stored" : "failed");
    voice.say(
      code === 0
        ? `✓ Stored: secret ${name} of ${place.repository}`
        : `❌ ${showCommand(command)} failed: ${voice.clean(complaint) || "it says nothing"}`,
    );
    if (code !== 0) failed.push(name);
  }
  if (renews) sayHowToRenew(talk);
  if (failed.length === 0) return true;
  return !(await prompts.confirm({
    message: `Not written: ${failed.join(", ")}. Try again?`,
    default: true,
  }));
}
