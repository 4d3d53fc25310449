import { takeAnswer } from "../core/answers.ts";
import { listChoices } from "../core/list-choices.ts";
import { type PageChoice, withUser } from "../core/session.ts";
import { requiredScopes } from "../core/uses.ts";
import { useWorld } from "../core/with-context.ts";
import { type Step, Stopped } from "./context.ts";
import type { Voice } from "./output.ts";
import type { Choice } from "./prompts.ts";

/** Step 3: one of the Pages that the user token sees. */
export const choosePage: Step = async (talk) => {
  const { answers, prompts, voice } = talk;
  const { session } = talk.surroundings;
  voice.begin(3, "Choose the Page");
  const { app, user } = withUser(session);
  const pages = await useWorld(session, app, voice.say, (world) =>
    listChoices(world, user, requiredScopes(session.uses)),
  );
  session.pages = pages;
  delete session.examination;
  const given = takeAnswer(answers, "pageId");
  const found = pages.find(({ id, hasToken }) => id === given && hasToken);
  if (found) {
    voice.say(`✓ ${sayPage(found, voice)}`);
    talk.pageId = found.id;
    return "health";
  }
  if (given !== undefined)
    voice.say("The Page that was given is not among these, or Facebook gives no token for it.");
  const chosen = await prompts.select<string>({
    message: "Which Page?",
    choices: [
      ...pages.map((page) => describeChoice(page, voice)),
      {
        value: "log-in",
        name: "My Page is missing: log in again",
        description:
          "A Page is missing when it was not ticked in Facebook's dialog, when it belongs to a business portfolio and business_management was not granted, or when the person has no role on it.",
      },
      { value: "stop", name: "Stop" },
    ],
  });
  if (chosen === "stop") throw new Stopped();
  if (chosen === "log-in") {
    talk.askAgain = true;
    return "log-in";
  }
  talk.pageId = chosen;
  return "health";
};

function describeChoice(page: PageChoice, voice: Voice): Choice<string> {
  const objections = page.objections.map(voice.clean).join(" ");
  const tasks = `Tasks: ${page.tasks.map(voice.clean).join(", ") || "Facebook tells none"}.`;
  return {
    value: page.id,
    name: `${page.objections.length > 0 ? "⚠ " : ""}${sayPage(page, voice)}`,
    description: `${tasks} ${objections}`.trim(),
    disabled: page.hasToken ? "" : objections,
  };
}

function sayPage({ name, id }: PageChoice, voice: Voice): string {
  return `${voice.clean(name)} (${voice.clean(id)})`;
}
