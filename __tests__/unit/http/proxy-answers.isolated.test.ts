import { createServer } from "node:net";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { RequestError } from "../../../src/errors.ts";
import { createTransport } from "../../../src/http/transport.ts";

afterEach(() => void vi.unstubAllEnvs());

/** Sends a request through a proxy that says the same to everybody. @returns how that ended */
async function sendThrough(scheme: string, answer: string) {
  const server = createServer((socket) => {
    socket.on("error", () => {}).once("data", () => socket.write(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"]) {
    vi.stubEnv(name.toLowerCase(), undefined);
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv("HTTP_PROXY", `http://127.0.0.1:${Object(server.address()).port}`);
  const transport = await createTransport(5, () => {});
  onTestFinished(async () => {
    await transport.close();
    server.close();
  });
  const request = {
    method: "GET",
    url: new URL(`${scheme}://graph.test/me`),
    headers: {},
  } as const;
  return transport.send(request).catch((thrown: unknown) => thrown);
}

describe("a proxy that forwards plain requests", () => {
  it.each(["", "<html>a password, please</html>"])(
    "and wants a password is told as one that refuses, whatever it says besides: %j",
    async (body) => {
      const end = await sendThrough(
        "http",
        `HTTP/1.1 407 Who are you\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
      );
      expect(end).toBeInstanceOf(RequestError);
      const { message, remedy, transient } = end as RequestError;
      expect(message).toContain(
        "through the proxy in `HTTP_PROXY`: the proxy refused to connect (HTTP 407)",
      );
      expect(remedy).toContain("Check the user, the password");
      expect(transient).toBe(false);
    },
  );

  it("gives its variable with every answer", async () => {
    const end = await sendThrough("http", "HTTP/1.1 502 Bad\r\ncontent-length: 6\r\n\r\n<html>");
    expect(end).toMatchObject({ status: 502, body: "<html>", proxy: "HTTP_PROXY" });
  });
});

describe("a proxy that answers CONNECT", () => {
  it.each(["102 Processing", "204 No Content", "429 Too Many Requests"])(
    "with %s opens no tunnel, and is not told as a matter of rights",
    async (status) => {
      const end = await sendThrough("https", `HTTP/1.1 ${status}\r\n\r\n`);
      expect(end).toBeInstanceOf(RequestError);
      const { message, remedy } = end as RequestError;
      expect(message).toContain("through the proxy in `HTTP_PROXY`: the proxy ");
      expect(message).toContain(`(HTTP ${status.slice(0, 3)})`);
      expect(remedy).not.toContain("password");
    },
  );
});
