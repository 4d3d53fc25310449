import { expect, test } from "vitest";
import { useGitHubClient } from "./github-client.ts";

const client = useGitHubClient();
const ISSUES = "/repos/octo-org/bakery/issues";

async function send(method: string, path: string, token: string, json: unknown) {
  const response = await fetch(`${client.emulator.githubUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(json),
  });
  return { status: response.status, body: await response.json() };
}

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
