import { takeAnswer } from "../core/answers.ts";
import { isGhReady } from "../core/gh.ts";
import { nextSteps } from "../core/next-steps.ts";
import type { Destination } from "../core/store-secrets.ts";
import { renewsSecrets } from "../core/workflows.ts";
import { askDestination } from "./ask-destination.ts";
import { type Step, Stopped, type TerminalContext } from "./context.ts";
import { chooseWorkflows, offerWorkflows } from "./offer-workflows.ts";
import { storeByGh } from "./store-by-gh.ts";
import { storeByHand } from "./store-by-hand.ts";
import { storeWithToken } from "./store-with-token.ts";

/** Step 5: stores the secrets on GitHub, and offers the workflows that use them. */
export const putToWork: Step = async (terminal) => {
  const { output, setup } = terminal;
  output.beginStep("work");
  const destination = await askDestination(terminal);
  const names = await chooseWorkflows(terminal);
  const stored = await store(terminal, destination, renewsSecrets(names));
  if (!stored) return "work";
  const offered = await offerWorkflows(terminal, names, destination.environment);
  const steps = nextSteps(setup.session, offered);
  if (steps.length > 0) output.print("", "Next steps:");
  output.print(...steps.map((step) => `• ${step.replaceAll("`", "")}`));
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
      ...((await isGhReady(terminal.output.print))
        ? [{ value: "gh" as const, name: "With gh, which is logged in on this machine" }]
        : []),
      { value: "token", name: "With a GitHub token that I paste" },
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
  if (way === "gh") return storeByGh(terminal, destination, renews);
  return storeByHand(terminal, destination, renews);
}
