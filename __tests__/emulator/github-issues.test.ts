import { beforeEach, describe, expect, test } from "vitest";
import { useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const ISSUES = "/repos/octo-org/bakery/issues";

const send: typeof client.send = (...request) => client.send(...request);

test("an issue is opened by the job's own token, found by its label, and closed", async () => {
  const token = client.tokenWith({ issues: "write" }, "GITHUB_TOKEN");
  await send("POST", ISSUES, token, { title: "Another thing" });
  const opened = await send("POST", ISSUES, token, { title: "It is dead", labels: ["token"] });
  expect(opened).toMatchObject({ status: 201, body: { number: 2, state: "open" } });
  const found = await client.ask(`${ISSUES}?state=open&labels=token`, token);
  expect(found.body.map((issue: { title: string }) => issue.title)).toEqual(["It is dead"]);

  const change = { state: "closed", state_reason: "completed" };
  const closed = await send("PATCH", `${ISSUES}/2`, token, change);
  expect(closed).toMatchObject({ status: 200, body: { state: "closed" } });
  expect((await client.ask(`${ISSUES}?labels=token`, token)).body).toEqual([]);
  expect((await client.ask(`${ISSUES}?state=all`, token)).body).toHaveLength(2);
  await send("PATCH", `${ISSUES}/2`, token, { state: "open" });
  expect((await client.ask(`${ISSUES}/2`, token)).body.state_reason).toBe("reopened");
});

test("an issue needs a title and a token that may write issues", async () => {
  const untitled = await send("POST", ISSUES, client.tokenWith({ issues: "write" }), {});
  expect(untitled.status).toBe(422);
  const reader = client.tokenWith({ issues: "read" }, "GITHUB_TOKEN");
  expect((await send("POST", ISSUES, reader, { title: "No" })).status).toBe(403);
  expect((await client.ask(`${ISSUES}/1`, reader)).status).toBe(404);
  expect((await client.ask(ISSUES, client.tokenWith({ secrets: "write" }))).status).toBe(403);
});

test("an issue's title, body and labels are changed, each by itself", async () => {
  const token = client.tokenWith({ issues: "write" });
  await send("POST", ISSUES, token, { title: "Old", body: "Old", labels: [{ name: "old" }] });
  const titled = await send("PATCH", `${ISSUES}/1`, token, { title: "New" });
  expect(titled.body).toMatchObject({ title: "New", body: "Old", labels: [{ name: "old" }] });
  await send("PATCH", `${ISSUES}/1`, token, { body: null });
  await send("PATCH", `${ISSUES}/1`, token, { labels: ["new", "newer"] });
  const { body } = await client.ask(`${ISSUES}/1`, token);
  expect(body).toMatchObject({ title: "New", body: "", state: "open" });
  expect(body.labels.map(({ name }: { name: string }) => name)).toEqual(["new", "newer"]);
});

test("comments on an issue are listed, oldest first, and counted", async () => {
  const token = client.tokenWith({ issues: "write" });
  await send("POST", ISSUES, token, { title: "Bread" });
  for (const body of ["First", "Second"]) {
    const { status } = await send("POST", `${ISSUES}/1/comments`, token, { body });
    expect(status).toBe(201);
  }
  expect((await send("POST", `${ISSUES}/1/comments`, token, {})).status).toBe(422);
  const { body } = await client.ask(`${ISSUES}/1/comments`, token);
  expect(body).toMatchObject([{ body: "First" }, { body: "Second" }]);
  expect((await client.ask(`${ISSUES}/1`, token)).body.comments).toBe(2);
});

describe("the list of issues", () => {
  const numbers = async (query: string) => {
    const { body } = await client.ask(`${ISSUES}?${query}`, client.tokenWith({ issues: "read" }));
    return body.map(({ number }: { number: number }) => number);
  };
  beforeEach(async () => {
    const token = client.tokenWith({ issues: "write" });
    for (const title of ["One", "Two", "Three"]) {
      await send("POST", ISSUES, token, { title, labels: title === "Two" ? [] : ["odd"] });
      client.emulator.clock.advance(60);
    }
    await send("POST", `${ISSUES}/1/comments`, token, { body: "Seen." });
  });

  test.each([
    ["", [3, 2, 1]],
    ["direction=asc", [1, 2, 3]],
    ["sort=updated", [1, 3, 2]],
    ["sort=comments&direction=asc", [2, 3, 1]],
  ])("is sorted by ?%s", async (query, expected) => {
    expect(await numbers(query)).toEqual(expected);
  });

  test("keeps its filters on the sheets that follow", async () => {
    const path = `${ISSUES}?labels=odd&state=open&per_page=1`;
    const token = client.tokenWith({ issues: "read" });
    const link = (await client.ask(path, token)).headers.get("link") ?? "";
    const next = /<([^>]+)>; rel="next"/.exec(link)?.[1] ?? "";
    expect(next).toBe(`${client.emulator.githubUrl}${path}&page=2`);
    const second = await send(
      "GET",
      next.slice(client.emulator.githubUrl.length),
      token,
      undefined,
    );
    expect(second.body).toMatchObject([{ number: 1 }]);
  });
});
