import type { CheckedUser } from "../core/session.ts";
import { BUSINESS_SCOPE, USES, usesLeft } from "../core/uses.ts";
import { Stopped, type TerminalContext } from "./context.ts";

/**
 * Reports which permissions were declined and which uses need them, and asks what to do. Continuing
 * reduces the session's uses to those that still work, so that the token is checked against these.
 *
 * @throws {Stopped} if the person stops here
 */
export async function askAboutDeclined(
  { prompts, output, setup }: TerminalContext,
  user: CheckedUser,
): Promise<"again" | "on"> {
  const { session } = setup;
  const { declined } = user;
  const left = usesLeft(session.uses, user.scopes);
  const lost = session.uses.filter((use) => !left.includes(use));
  const it = declined.length === 1 ? "it" : "them";
  output.print(`❌ Not granted: ${declined.join(", ")}.`);
  if (lost.length > 0)
    output.print(`Lost without ${it}:`, ...lost.map((use) => `• ${USES[use].label}`));
  if (declined.includes(BUSINESS_SCOPE)) output.print("Pages of a business portfolio stay hidden.");
  if (left.length === 0) output.print("None of what you chose works without it.");
  const choice = await prompts.select({
    message: "What now?",
    choices: [
      { value: "again", name: "Ask again" },
      ...(left.length > 0
        ? [
            {
              value: "on",
              name: `Continue without ${it}`,
              description: `You can still: ${left.map((use) => USES[use].label).join("; ")}`,
            },
          ]
        : []),
      { value: "stop", name: "Stop" },
    ],
  });
  if (choice === "stop") throw new Stopped();
  if (choice === "again") return "again";
  session.uses = left;
  session.business &&= user.scopes.includes(BUSINESS_SCOPE);
  return "on";
}
