import { attempt } from "../attempt.ts";
import type { Visit } from "../state.ts";
import { showHealth } from "../views/health.ts";
import { examine } from "./page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 4: what its token is worth. */
export function addHealth(pages: Pages, visit: Visit): void {
  const { session } = visit;
  pages.get("/health", (c) => {
    const { examination } = session;
    if (!examination) return sendBack(c, visit, "health") ?? goTo(c, visit, "page");
    return c.html(showHealth(visit, examination.report));
  });

  pages.post("/health", async (c) => {
    const { examination } = session;
    if (!examination) return goTo(c, visit, "page");
    await attempt(visit, "health", () => examine(visit, examination.report.page.id));
    return goTo(c, visit, "health");
  });
}
