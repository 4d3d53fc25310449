import { beforeEach, describe, expect, it } from "vitest";
import { aToken, days } from "../../emulator/builders.ts";
import { NOON, send, useBakery } from "./bakery.ts";

const bakery = useBakery();
let bearer: string;

beforeEach(async () => {
  const { emulator, page, user, ask } = bakery;
  bearer = aToken(emulator.graph, { page, user }).value;
  for (const message of ["Monday", "Tuesday", "Wednesday"]) {
    await ask("/me/feed", { form: { message }, bearer });
    emulator.clock.advance(days(1));
  }
});

async function list(edge: string, query: Record<string, string>) {
  const { body } = await bakery.ask(`/me/${edge}`, { query, bearer });
  return body.data?.map(({ message }: { message: string }) => message) ?? body.error.code;
}

describe("the posts of a page", () => {
  it.each(["feed", "posts", "published_posts"])("are turned on /%s itself", async (edge) => {
    const { page, ask } = bakery;
    const first = await ask(`/v25.0/me/${edge}?limit=2`, { bearer });
    expect(new URL(first.body.paging.next).pathname).toBe(`/v25.0/${page.id}/${edge}`);
    const second = await send("", first.body.paging.next);
    expect(second.body.data).toMatchObject([{ message: "Monday" }]);
  });

  it.each([
    ["since, epoch seconds", { since: String(NOON + days(1)) }, ["Wednesday", "Tuesday"]],
    ["until, a date", { until: "2026-11-23" }, ["Monday"]],
    ["both", { since: "2026-11-23T00:00:00Z", until: "2026-11-24" }, ["Tuesday"]],
    ["years that have none", { since: "2020-01-01", until: "2020-02-01" }, []],
    ["a time that is none", { since: "in a while" }, 100],
    ["an offset", { offset: "1", limit: "1" }, ["Tuesday"]],
    ["an offset that is none", { offset: "-1" }, 100],
  ])("are picked by %s", async (_name, query, expected) => {
    expect(await list("feed", query as Record<string, string>)).toEqual(expected);
  });
});
