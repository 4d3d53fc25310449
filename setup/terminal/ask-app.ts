import { readId, withoutQuotes } from "../../src/library.ts";
import { takeAnswer } from "../core/answers.ts";
import { checkApp } from "../core/check-app.ts";
import { USE_NAMES, USES } from "../core/uses.ts";
import type { Step } from "./context.ts";

/** Step 1: the app's id and secret, checked at once, and the uses of the token. */
export const askApp: Step = async (terminal) => {
  const { answers, prompts, output, entered } = terminal;
  const { session } = terminal.setup;
  output.beginStep("credentials");
  output.print(
    "Both are at developers.facebook.com/apps → your app → App settings → Basic. Press Show next to “App secret”. No app yet? Press “Create app” there first.",
  );
  const id =
    takeAnswer(answers, "appId") ??
    (await prompts.input({
      message: "App ID",
      ...(entered.appId !== undefined && { default: entered.appId }),
      validate: (entry) => readId(withoutQuotes(entry)).ok || "Digits only: “App ID” on that page.",
    }));
  entered.appId = withoutQuotes(id);
  const secret =
    takeAnswer(answers, "appSecret") ?? (await prompts.password({ message: "App secret" }));
  const app = await checkApp(session, { id, secret }, output.print);
  session.app = app;
  delete session.user;
  delete session.pages;
  delete session.examination;
  output.print(
    `✓ Facebook accepts them${app.name === "" ? "" : `: the app ${JSON.stringify(output.clean(app.name))}`}.`,
  );

  session.uses =
    takeAnswer(answers, "uses") ??
    (await prompts.checkbox({
      message: "What will workflows do with the Page?",
      choices: USE_NAMES.map((value) => ({
        value,
        name: USES[value].label,
        checked: session.uses.includes(value),
      })),
    }));
  session.business =
    takeAnswer(answers, "business") ??
    (await prompts.confirm({
      message: "Does the Page belong to a business portfolio?",
      default: session.business,
    }));
  return "login";
};
