import type { Lifetime } from "../lifetime.ts";
import { contentPolicy } from "../safety/headers.ts";
import type { PageState } from "../state.ts";
import { STYLE } from "../style/style.ts";
import { showFinish } from "../views/finish.ts";
import type { Pages } from "./responses.ts";
import { sendBack } from "./responses.ts";

/**
 * The last page. It answers the form itself and has an inline style, since the server ends after it.
 */
export function addFinish(pages: Pages, state: PageState, life: Lifetime): void {
  pages.post("/finish", (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    c.env.outgoing.once("close", () => void life.end("finished"));
    c.header("Connection", "close");
    c.header("Content-Security-Policy", contentPolicy({ style: STYLE, pictures: ["data:"] }));
    return c.html(showFinish(state));
  });
}
