import { aPage, days, invalidateByApi, loseRole } from "../../emulator/builders.ts";
import { KEEP_SHOPS } from "./steps.ts";
import type { Story } from "./story.ts";

/** Four Pages in one run: one token died, and on one Page the manager lost her role. */
export const chainOfShops: Story = {
  title: "A chain of shops",
  later: days(1),
  async tell({ emulator, graph, user, page, aPageToken, ...stage }) {
    const streets = ["Mill Lane", "Harbour Street", "Station Road"];
    const shops = [page, ...streets.map((name) => aPage(graph, { name, role: user }))];
    const tokens = shops.map((shop) => aPageToken({ page: shop }));
    const lines = tokens.map(({ value }) => value);
    stage.store("FB_PAGE_TOKENS", lines.join("\n"));
    const [, second, third] = tokens;
    const [, , harbour] = shops;
    if (second) invalidateByApi(second);
    if (third && harbour) loseRole(graph, user, harbour);
    stage.say(
      "The bakery has grown into a chain: four shops, a Page each, and one secret, FB_PAGE_TOKENS, that holds their tokens, one a line. One step looks after all of them. This week Facebook has ended the token of Mill Lane, and somebody has taken Ada's role on Harbour Street away.",
    );
    const { exitCode, outputs } = await stage.perform(KEEP_SHOPS);
    const pages: Array<{ healthy: boolean; minted: boolean }> = JSON.parse(outputs.pages ?? "[]");
    const stored = stage.secret("FB_PAGE_TOKENS")?.value.split("\n") ?? [];

    stage.check(
      "The job fails for Harbour Street alone, and says what Ada must do about it.",
      exitCode === 1 && pages.map(({ healthy }) => healthy).join() === "true,true,false,true",
    );
    stage.check(
      "Mill Lane has a new token, in its line of the secret; the other lines are as they were.",
      pages[1]?.minted === true &&
        emulator.graph.tokens.get(stored[1] ?? "")?.pageId === shops[1]?.id &&
        stored[1] !== lines[1] &&
        [0, 2, 3].every((at) => stored[at] === lines[at]),
    );
  },
};
