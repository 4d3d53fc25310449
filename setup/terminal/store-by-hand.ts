import { ghSecretSet, showCommand } from "../core/gh-commands.ts";
import { withExamination } from "../core/session.ts";
import { type Destination, SECRET_NAMES, secretsToStore } from "../core/store-secrets.ts";
import type { TerminalContext } from "./context.ts";

/**
 * Shows the commands, and each value on a screen that is cleared, so that it is in no history and no
 * file.
 *
 * @returns false if the person has not stored them, and wants to see them again
 */
export async function storeByHand(
  terminal: TerminalContext,
  destination: Destination,
  renews: boolean,
): Promise<boolean> {
  const { prompts, output } = terminal;
  const writes = secretsToStore(withExamination(terminal.setup.session));
  output.print(
    "Run each command in another terminal. It asks for the value, and takes it without showing it. Without gh: GitHub → the repository → Settings → Secrets and variables → Actions.",
  );
  for (const { name, value } of writes) {
    const command = showCommand(ghSecretSet(name, destination));
    output.print("");
    output.printLines([`  ${command}`]);
    const show = await prompts.confirm({
      message: `Show the value of ${name} on a screen that is cleared afterwards?`,
      default: true,
    });
    if (show) await prompts.showSecret?.(`The value for: ${command}`, value.reveal());
  }
  if (renews) {
    output.print("", "And a GitHub token of yours that may write these secrets, to renew them:");
    output.printLines([`  ${showCommand(ghSecretSet(SECRET_NAMES.github, destination))}`]);
  }
  return prompts.confirm({
    message: "Are all of them stored? The setup forgets the values when it ends.",
    default: true,
  });
}
