import { takeAnswer } from "../core/answers.ts";
import { listChoices } from "../core/list-choices.ts";
import { type PageChoice, withUser } from "../core/session.ts";
import { requiredScopes } from "../core/uses.ts";
import { withAppContext } from "../core/with-context.ts";
import { type Step, Stopped } from "./context.ts";
import type { TerminalOutput } from "./output.ts";
import type { PromptChoice } from "./prompts.ts";

/** Step 3: one of the Pages that the user token sees. */
export const choosePage: Step = async (terminal) => {
  const { answers, prompts, output } = terminal;
  const { session } = terminal.setup;
  output.beginStep("page");
  const { app, user } = withUser(session);
  const pages = await withAppContext(session, app, output.print, (context) =>
    listChoices(context, user, requiredScopes(session.uses)),
  );
  session.pages = pages;
  delete session.examination;
  const given = takeAnswer(answers, "pageId");
  const found = pages.find(({ id, hasToken }) => id === given && hasToken);
  if (found) {
    output.print(`✓ ${formatPage(found, output)}`);
    terminal.pageId = found.id;
    return "health";
  }
  if (given !== undefined)
    output.print("The Page that was given is not among these, or Facebook gives no token for it.");
  const chosen = await prompts.select<string>({
    message: "Which Page?",
    choices: [
      ...pages.map((page) => describeChoice(page, output)),
      {
        value: "login",
        name: "My Page is missing: log in again",
        description:
          "A Page is missing when it was not added in Facebook's dialog, when it belongs to a business portfolio and business_management was not granted, or when the person has no role on it.",
      },
      { value: "stop", name: "Stop" },
    ],
  });
  if (chosen === "stop") throw new Stopped();
  if (chosen === "login") {
    terminal.askAgain = true;
    return "login";
  }
  terminal.pageId = chosen;
  return "health";
};

function describeChoice(page: PageChoice, output: TerminalOutput): PromptChoice<string> {
  const objections = page.objections.map(output.clean).join(" ");
  const tasks = `Tasks: ${page.tasks.map(output.clean).join(", ") || "Facebook reports none"}.`;
  return {
    value: page.id,
    name: `${page.objections.length > 0 ? "⚠ " : ""}${formatPage(page, output)}`,
    description: `${tasks} ${objections}`.trim(),
    disabled: page.hasToken ? "" : objections,
  };
}

function formatPage({ name, id }: PageChoice, output: TerminalOutput): string {
  return `${output.clean(name)} (${output.clean(id)})`;
}
