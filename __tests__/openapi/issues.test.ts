import { afterEach, expect, test } from "vitest";
import { useGitHubClient } from "../emulator/github-client.ts";
import { answerViolations, requestViolations } from "./conformity.ts";

const client = useGitHubClient();
const ISSUES = "/repos/octo-org/bakery/issues";

afterEach(() => {
  expect(client.emulator.calls.flatMap(answerViolations)).toEqual([]);
});

async function send(method: string, path: string, token: string, json: unknown): Promise<number> {
  const { status } = await fetch(`${client.emulator.githubUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(json),
  });
  return status;
}

test("an issue's life is told as GitHub describes it", async () => {
  const { ask, emulator } = client;
  const token = client.tokenWith({ issues: "write" }, "GITHUB_TOKEN");
  const issue = { title: "The token needs attention", body: "Seen.", labels: ["page-token"] };
  await send("POST", ISSUES, token, issue);
  await ask(`${ISSUES}?state=open&labels=page-token&per_page=1`, token);
  await ask(`${ISSUES}/1`, token);
  await send("PATCH", `${ISSUES}/1`, token, { state: "closed", state_reason: "completed" });
  await send("PATCH", `${ISSUES}/1`, token, { state: "open" });
  await ask(`${ISSUES}?state=all`, token);
  expect(emulator.calls.map(({ status }) => status)).toEqual([201, 200, 200, 200, 200, 200]);
  expect(emulator.calls.flatMap(requestViolations)).toEqual([]);
});

test("what is refused about issues is refused as GitHub describes it", async () => {
  const token = client.tokenWith({ issues: "write" });
  expect(await send("POST", ISSUES, token, {})).toBe(422);
  expect(await send("PATCH", `${ISSUES}/9`, token, { state: "closed" })).toBe(404);
  const reader = client.tokenWith({ issues: "read" }, "GITHUB_TOKEN");
  expect(await send("POST", ISSUES, reader, { title: "No" })).toBe(403);
});
