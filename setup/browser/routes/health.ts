import { attempt } from "../attempt.ts";
import type { PageState } from "../state.ts";
import { showHealth } from "../views/health.ts";
import { examine } from "./page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 4: the health of the Page token. */
export function addHealth(pages: Pages, state: PageState): void {
  const { session } = state;
  pages.get("/health", (c) => {
    const { examination } = session;
    if (!examination) return sendBack(c, state, "health") ?? goTo(c, state, "page");
    return c.html(showHealth(state, examination.report));
  });

  pages.post("/health", async (c) => {
    const { examination } = session;
    if (!examination) return goTo(c, state, "page");
    await attempt(state, "health", () =>
      examine(state, examination.report.page.id, ["examination"]),
    );
    return goTo(c, state, "health");
  });
}
