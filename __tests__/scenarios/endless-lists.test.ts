import { expect } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { scenario } from "../helpers/scenario.ts";

const LIST = { path: "/me/accounts" };
const FOREVER = Number.POSITIVE_INFINITY;

scenario("a list of Pages that goes round in circles ends", async ({ mint, emulator }) => {
  const paging = { cursors: { after: "x" }, next: "https://elsewhere.test/" };
  emulator.inject({ on: LIST, times: FOREVER, ...jsonAnswer(200, { data: [], paging }) });
  const { exitCode, message, calls } = await mint();
  expect([exitCode, calls.length < 10]).toEqual([1, true]);
  expect(message).toContain("kept naming a next sheet");
});

scenario(
  "a list of Pages that never ends is left after a hundred sheets",
  async ({ mint, emulator }) => {
    let sheet = 0;
    emulator.inject({
      on: LIST,
      times: FOREVER,
      kind: "rewrite",
      status: 200,
      rewrite: () => ({ data: [], paging: { cursors: { after: String(sheet++) }, next: "x" } }),
    });
    expect((await mint()).message).toContain("after 100 sheets");
  },
);
