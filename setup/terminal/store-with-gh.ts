import { ghSecretSet, showCommand } from "../core/gh-commands.ts";
import { withExamination } from "../core/session.ts";
import { type Destination, secretsToStore } from "../core/store-secrets.ts";
import type { TerminalContext } from "./context.ts";
import { run } from "./gh.ts";
import { printHowToRenew } from "./store-with-token.ts";

/**
 * Lets GitHub's `gh` write the secrets, as the account that is logged in there.
 *
 * @returns false if one could not be written and the person wants to try again
 */
export async function storeWithGh(
  terminal: TerminalContext,
  destination: Destination,
  renews: boolean,
): Promise<boolean> {
  const { prompts, output } = terminal;
  const session = withExamination(terminal.setup.session);
  const writes = secretsToStore(session);
  const failed: string[] = [];
  for (const { name } of writes) session.progress.set(name, "waiting");
  for (const { name, value } of writes) {
    const command = ghSecretSet(name, destination);
    session.progress.set(name, "under way");
    const { code, complaint } = await run(command, value.reveal());
    session.progress.set(name, code === 0 ? "stored" : "failed");
    output.print(
      code === 0
        ? `✓ Stored: secret ${name} of ${destination.repository}`
        : `❌ ${showCommand(command)} failed: ${output.clean(complaint) || "no message"}`,
    );
    if (code !== 0) failed.push(name);
  }
  if (renews) printHowToRenew(terminal);
  if (failed.length === 0) return true;
  return !(await prompts.confirm({
    message: `Not written: ${failed.join(", ")}. Try again?`,
    default: true,
  }));
}
