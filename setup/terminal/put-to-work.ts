import { takeAnswer } from "../core/answers.ts";
import type { Destination } from "../core/store-secrets.ts";
import { askDestination } from "./ask-destination.ts";
import { type Step, Stopped, type TerminalContext } from "./context.ts";
import { isGhReady } from "./gh.ts";
import { findWorkflow, offerWorkflow } from "./offer-workflow.ts";
import { storeByHand } from "./store-by-hand.ts";
import { storeWithGh } from "./store-with-gh.ts";
import { storeWithToken } from "./store-with-token.ts";

/** Step 5: stores the secrets on GitHub, and offers the workflow that uses them. */
export const putToWork: Step = async (terminal) => {
  const { output } = terminal;
  output.beginStep("work");
  const destination = await askDestination(terminal);
  const workflow = await findWorkflow(terminal);
  const stored = await store(terminal, destination, workflow?.renews ?? false);
  if (!stored) return "work";
  if (workflow) await offerWorkflow(terminal, workflow, destination.environment);
  return "finished";
};

/** @returns false if a secret is not stored and the person wants to try again */
async function store(
  terminal: TerminalContext,
  destination: Destination,
  renews: boolean,
): Promise<boolean> {
  const given = takeAnswer(terminal.answers, "githubToken");
  if (given !== undefined) return storeWithToken(terminal, destination, renews, given);
  const way = await terminal.prompts.select({
    message: "How do the secrets get to GitHub?",
    choices: [
      { value: "token", name: "With a GitHub token that I paste" },
      ...((await isGhReady())
        ? [{ value: "gh" as const, name: "With gh, which is logged in on this machine" }]
        : []),
      {
        value: "by-hand",
        name: "I store them myself: show me the commands",
        ...(terminal.prompts.showSecret === undefined && {
          disabled: "the values would stay in the output, which is no terminal",
        }),
      },
      { value: "stop", name: "Stop" },
    ],
  });
  if (way === "stop") throw new Stopped();
  if (way === "token") return storeWithToken(terminal, destination, renews);
  if (way === "gh") return storeWithGh(terminal, destination, renews);
  return storeByHand(terminal, destination, renews);
}
