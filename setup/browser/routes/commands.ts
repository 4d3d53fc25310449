import { secretsToStore } from "../../core/store-secrets.ts";
import { attempt } from "../attempt.ts";
import type { Visit } from "../state.ts";
import { showCommands } from "../views/commands.ts";
import { refuseOtherPage } from "./other-page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 5, the other way: commands, and the value of one secret at a time. */
export function addCommands(pages: Pages, visit: Visit): void {
  pages.get("/work/commands", (c) => {
    const back = sendBack(c, visit, "work");
    if (back) return back;
    return visit.entered.repository === ""
      ? goTo(c, visit, "work")
      : c.html(showCommands(visit, secretsOf(visit)));
  });

  // Answers with a page and not with a redirect: what a GET can show, any page could ask for again.
  pages.post("/work/commands", async (c) => {
    const back = sendBack(c, visit, "work");
    if (back) return back;
    const meant = await attempt(visit, "work", () => refuseOtherPage(visit, c.get("form")));
    if (!meant) return goTo(c, visit, "work");
    const secrets = secretsOf(visit);
    const shown = secrets.find(({ name }) => name === c.get("form").get("show"));
    return c.html(showCommands(visit, secrets, shown));
  });

  function secretsOf({ session }: Visit) {
    const { app, examination } = session;
    return app && examination ? secretsToStore({ app, examination }) : [];
  }
}
