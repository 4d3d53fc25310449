import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import { RequestError } from "../../../src/errors.ts";
import type { HttpRequest } from "../../../src/http/route.ts";
import { createTransport } from "../../../src/http/transport.ts";

const ANSWER = "HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}";

/** A server that answers the first request of each connection, and cuts it at the second. */
async function startImpatientServer() {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let isAnswered = false;
    socket.on("error", () => undefined);
    socket.on("data", () => {
      if (isAnswered) socket.resetAndDestroy();
      else socket.write(ANSWER);
      isAnswered = true;
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  return { url: new URL(`http://127.0.0.1:${port}/me`), sockets };
}

/** The second request on a connection that the server cuts just then. */
async function sendTwice(method: HttpRequest["method"]) {
  const { url, sockets } = await startImpatientServer();
  const transport = await createTransport(5, () => undefined);
  const first = await transport.send({ method: "GET", url, headers: {} });
  expect(first.status).toBe(200);
  const second = await transport
    .send({ method, url, headers: {}, body: method === "GET" ? undefined : "x" })
    .catch((error: unknown) => error);
  await transport.close();
  return { second, connections: sockets.size };
}

it.each(["GET", "PUT"] as const)(
  "a %s on a connection that was just closed is sent once more, on a new one",
  async (method) => {
    expect(await sendTwice(method)).toMatchObject({ second: { status: 200 }, connections: 2 });
  },
);

it("a POST is not: it may have been done", async () => {
  const { second, connections } = await sendTwice("POST");
  expect(second).toBeInstanceOf(RequestError);
  expect((second as RequestError).message).toContain("the connection was cut");
  expect([(second as RequestError).unsent, connections]).toEqual([false, 1]);
});
