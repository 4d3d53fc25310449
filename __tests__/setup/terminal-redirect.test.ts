import { once } from "node:events";
import { createServer, request } from "node:http";
import { expect, onTestFinished, test } from "vitest";
import { awaitRedirect, originOf } from "../../setup/terminal/await-redirect.ts";

const STATE = "s".repeat(43);

async function wait(port = 19_000) {
  const printed: string[] = [];
  const waiting = await awaitRedirect(port, STATE, (line) => printed.push(line));
  onTestFinished(() => waiting.close());
  const settled = { yet: false };
  void waiting.answer.then(() => {
    settled.yet = true;
  });
  return { ...waiting, printed, settled, port: Number(new URL(waiting.redirectUri).port) };
}

/** Knocks with any Host and method; the status and headers that came back. */
async function knock(port: number, path: string, host = `localhost:${port}`, method = "GET") {
  const asked = request({
    agent: false,
    port,
    host: "127.0.0.1",
    path,
    method,
    headers: { host },
  }).end();
  const [response] = await once(asked, "response");
  let body = "";
  for await (const part of response) body += part;
  return { status: response.statusCode, headers: response.headers, body };
}

test("the request with the state ends the waiting, and its answer holds nothing of it", async () => {
  const { answer, port } = await wait();
  const code = "c0de".repeat(8);
  const shown = await knock(port, `/callback?code=${code}&state=${STATE}`);
  expect(shown.status).toBe(303);
  expect(shown.headers.location).toBe("/done");
  const end = await knock(port, "/done");
  expect(end.status).toBe(200);
  expect(end.body).toContain("Back to the terminal");
  expect(shown.body).toContain("Back to the terminal");
  expect(shown.body).not.toContain(code);
  expect(shown.headers).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
  });
  expect((await answer).get("code")).toBe(code);
});

test.each([
  ["another state", (port: number) => knock(port, "/callback?code=a&state=other")],
  ["no state", (port: number) => knock(port, "/callback?code=a")],
  ["another path", (port: number) => knock(port, `/?code=a&state=${STATE}`)],
  ["a post", (port: number) => knock(port, `/callback?code=a&state=${STATE}`, undefined, "POST")],
  [
    "a name that was led here",
    (port: number) => knock(port, `/callback?code=a&state=${STATE}`, `evil.example:${port}`),
  ],
  [
    "the address by number",
    (port: number) => knock(port, `/callback?code=a&state=${STATE}`, `127.0.0.1:${port}`),
  ],
])("%s is refused and ends nothing", async (_, send) => {
  const { port, settled, answer } = await wait();
  expect((await send(port)).status).toBe(403);
  expect(settled.yet).toBe(false);
  await knock(port, `/callback?code=b&state=${STATE}`);
  expect((await answer).get("code")).toBe("b");
  // Otherwise closing waits for the browser to come here.
  await knock(port, "/done");
});

test("the page at the end is shown only once the answer has come, and is waited for", async () => {
  const { port, close } = await wait();
  expect((await knock(port, "/done")).status).toBe(403);
  await knock(port, `/callback?code=b&state=${STATE}`);
  const closing = close();
  expect((await knock(port, "/done")).status).toBe(200);
  await closing;
  await expect(knock(port, "/done")).rejects.toThrow(/ECONNREFUSED/);
});

test("port 80 is left out of the address, as browsers do", () => {
  expect(originOf(80).host).toBe("localhost");
  expect(originOf(8917).host).toBe("localhost:8917");
});

test("an occupied port gives way to the next", async () => {
  const other = createServer().listen(19_100, "127.0.0.1");
  onTestFinished(() => void other.close());
  await once(other, "listening");
  expect((await wait(19_100)).redirectUri).toBe("http://localhost:19101/callback");
});

test("nothing listens any more once it is closed", async () => {
  const { port, close } = await wait();
  await close();
  await expect(knock(port, "/")).rejects.toThrow(/ECONNREFUSED/);
});
