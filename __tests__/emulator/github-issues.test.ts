import { expect, test } from "vitest";
import { useVault } from "./github-client.ts";

const vault = useVault();
const ISSUES = "/repos/octo-org/bakery/issues";

async function send(method: string, path: string, token: string, json: unknown) {
  const response = await fetch(`${vault.emulator.githubUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(json),
  });
  return { status: response.status, body: await response.json() };
}

test("an issue is opened by the job's own token, found by its label, and closed", async () => {
  const token = vault.tokenWith({ issues: "write" }, "GITHUB_TOKEN");
  await send("POST", ISSUES, token, { title: "Another thing" });
  const opened = await send("POST", ISSUES, token, { title: "It is dead", labels: ["token"] });
  expect(opened).toMatchObject({ status: 201, body: { number: 2, state: "open" } });
  const found = await vault.ask(`${ISSUES}?state=open&labels=token`, token);
  expect(found.body.map((issue: { title: string }) => issue.title)).toEqual(["It is dead"]);

  const change = { state: "closed", state_reason: "completed" };
  const closed = await send("PATCH", `${ISSUES}/2`, token, change);
  expect(closed).toMatchObject({ status: 200, body: { state: "closed" } });
  expect((await vault.ask(`${ISSUES}?labels=token`, token)).body).toEqual([]);
  expect((await vault.ask(`${ISSUES}?state=all`, token)).body).toHaveLength(2);
  await send("PATCH", `${ISSUES}/2`, token, { state: "open" });
  expect((await vault.ask(`${ISSUES}/2`, token)).body.state_reason).toBe("reopened");
});

test("an issue needs a title and a token that may write issues", async () => {
  const untitled = await send("POST", ISSUES, vault.tokenWith({ issues: "write" }), {});
  expect(untitled.status).toBe(422);
  const reader = vault.tokenWith({ issues: "read" }, "GITHUB_TOKEN");
  expect((await send("POST", ISSUES, reader, { title: "No" })).status).toBe(403);
  expect((await vault.ask(`${ISSUES}/1`, reader)).status).toBe(404);
  expect((await vault.ask(ISSUES, vault.tokenWith({ secrets: "write" }))).status).toBe(403);
});
