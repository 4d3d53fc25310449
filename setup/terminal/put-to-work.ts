import { takeAnswer } from "../core/answers.ts";
import { askDestination } from "./ask-destination.ts";
import { type Conversation, type Step, Stopped } from "./context.ts";
import { isGhReady } from "./gh.ts";
import { findWorkflow, offerWorkflow } from "./offer-workflow.ts";
import { storeByHand } from "./store-by-hand.ts";
import { storeWithGh } from "./store-with-gh.ts";
import { storeWithToken } from "./store-with-token.ts";

/** Step 5: the secrets to GitHub, one way or another, and the workflow that uses them. */
export const putToWork: Step = async (talk) => {
  const { voice } = talk;
  voice.begin(5, "Put it to work");
  const place = await askDestination(talk);
  const workflow = await findWorkflow(talk);
  const stored = await store(talk, place, workflow?.renews ?? false);
  if (!stored) return "work";
  if (workflow) await offerWorkflow(talk, workflow, place.environment);
  return "finished";
};

/** @returns false where not all is stored, and the person wants to try again */
async function store(
  talk: Conversation,
  place: { repository: string; environment: string },
  renews: boolean,
): Promise<boolean> {
  const given = takeAnswer(talk.answers, "githubToken");
  if (given !== undefined) return storeWithToken(talk, place, renews, given);
  const way = await talk.prompts.select({
    message: "How shall the secrets get to GitHub?",
    choices: [
      { value: "token", name: "With a GitHub token that I paste" },
      ...((await isGhReady())
        ? [{ value: "gh" as const, name: "With gh, which is logged in on this machine" }]
        : []),
      {
        value: "by-hand",
        name: "I store them myself: show me the commands",
        ...(talk.prompts.showSecret === undefined && {
          disabled: "the values would stay in the output, which is no terminal",
        }),
      },
      { value: "stop", name: "Stop" },
    ],
  });
  if (way === "stop") throw new Stopped();
  if (way === "token") return storeWithToken(talk, place, renews);
  if (way === "gh") return storeWithGh(talk, place, renews);
  return storeByHand(talk, place, renews);
}
