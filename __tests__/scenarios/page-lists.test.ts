import { expect } from "vitest";
import { aPage, fieldErrors, graphErrors, logIn } from "../../emulator/builders.ts";
import { LIST } from "../helpers/refuse-page.ts";
import { scenario } from "../helpers/scenario.ts";

scenario(
  "the only Page of the consent is asked for directly where the list is empty",
  async ({ run, graph, user, app, page }) => {
    page.unlisted = true;
    const { value } = logIn(graph, { user, app, pages: [page] });
    const { exitCode, outputs } = await run({ "user-token": value });
    expect([exitCode, outputs["page-id"], outputs.healthy]).toEqual([0, page.id, "true"]);
  },
);

scenario(
  "of several Pages of the consent one has to be chosen where the list is empty",
  async ({ run, graph, user, app, page }) => {
    const other = aPage(graph, { role: user, unlisted: true });
    page.unlisted = true;
    const { value } = logIn(graph, { user, app, pages: [page, other] });
    const { message, outputs } = await run({ "user-token": value });
    expect(outputs["error-code"]).toBe("page-none");
    expect(message).toMatch(/What to do: Set `page-id`/);
    expect(message).toContain(other.id);
  },
);

scenario(
  "the only Page of the consent that is refused is told as that",
  async ({ run, emulator, graph, user, app, page }) => {
    page.unlisted = true;
    const { value } = logIn(graph, { user, app, pages: [page] });
    emulator.inject({ on: { path: `/${page.id}` }, ...fieldErrors.twoFactorRequired });
    expect((await run({ "user-token": value })).outputs["error-code"]).toBe("two-factor-required");
  },
);

scenario.each([
  [25, ["100", "50", "25"]],
  [10, ["100", "50", "25", "10"]],
])(
  "a list that gives %i Pages at once is asked for less, never twice for the same",
  async (scene, most, limits) => {
    scene.graph.largestLimit = most;
    for (let i = 0; i < most; i++) aPage(scene.graph, { role: scene.user, name: `Page ${i}` });
    const { page } = scene;
    scene.emulator.inject({ on: { path: `/${page.id}` }, ...graphErrors.unsupportedGet });
    const { exitCode, calls, log } = await scene.mint({ "page-id": page.id });
    const sheets = calls.filter(({ path }) => path.endsWith(LIST)).map(({ query }) => query.limit);
    expect([exitCode, sheets]).toEqual([0, [...limits, limits.at(-1)]]);
    expect(log.join("\n")).not.toContain("Trying again");
  },
);

scenario("a list that is always too much ends with Facebook's words", async ({ mint, graph }) => {
  graph.largestLimit = 5;
  const { calls, message } = await mint();
  const limits = calls.filter(({ path }) => path.endsWith(LIST)).map(({ query }) => query.limit);
  expect(limits).toEqual(["100", "50", "25", "10"]);
  expect(message).toContain("Please reduce the amount of data");
});

scenario("one Page listed twice is one", async ({ mint, emulator, page }) => {
  emulator.inject({
    on: { path: LIST },
    kind: "rewrite",
    rewrite: ({ data: [first] }) => ({
      data: [{ ...first, access_token: undefined }, first, first],
    }),
  });
  const { exitCode, outputs } = await mint();
  expect([exitCode, outputs["page-id"]]).toEqual([0, page.id]);
});
