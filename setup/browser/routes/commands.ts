import { secretsToStore } from "../../core/store-secrets.ts";
import { attempt } from "../attempt.ts";
import type { PageState } from "../state.ts";
import { showCommands } from "../views/commands.ts";
import { assertSamePage } from "./other-page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 5 without a token: commands, and the value of one secret at a time. */
export function addCommands(pages: Pages, state: PageState): void {
  pages.get("/work/commands", (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    return state.entered.repository === ""
      ? goTo(c, state, "work")
      : c.html(showCommands(state, secretsOf(state)));
  });

  // Answers with a page and not with a redirect: any page could repeat a GET.
  pages.post("/work/commands", async (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    const meant = await attempt(state, "work", () => assertSamePage(state, c.get("form")));
    if (!meant) return goTo(c, state, "work");
    const secrets = secretsOf(state);
    const shown = secrets.find(({ name }) => name === c.get("form").get("show"));
    return c.html(showCommands(state, secrets, shown));
  });

  function secretsOf({ session }: PageState) {
    const { app, examination } = session;
    return app && examination ? secretsToStore({ app, examination }) : [];
  }
}
