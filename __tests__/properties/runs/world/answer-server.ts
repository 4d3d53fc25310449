import { once } from "node:events";
import { type AddressInfo, createServer, type Server, type Socket } from "node:net";
import { setImmediate } from "node:timers/promises";
import { type CallName, nameCall, SOUND } from "./sound-answers.ts";

/** A server that plays Facebook and GitHub: one call is answered as a property wants, others well. */
export interface AnswerServer {
  url: string;
  /** The call that is answered with these bytes, after which the connection is closed. */
  odd: { call: CallName; bytes: Buffer } | undefined;
  /** Names of the calls since this was last emptied. */
  calls: CallName[];
  /** Waits until every connection has ended, so that a call of one run is not taken for the next one's. */
  idle(): Promise<void>;
  close(): Promise<void>;
}

/** Raw sockets rather than `node:http`: it is faster, and writes what that refuses to write. */
export async function startAnswerServer(): Promise<AnswerServer> {
  const sockets = new Set<Socket>();
  const server: Server = createServer({ noDelay: true }, (socket) => {
    sockets.add(socket);
    let received = "";
    socket.setEncoding("latin1");
    // The client resets what it no longer needs.
    socket.on("error", () => undefined).on("close", () => sockets.delete(socket));
    socket.on("data", (chunk: string) => {
      received += chunk;
      for (;;) {
        const end = received.indexOf("\r\n\r\n");
        if (end === -1) return;
        const head = received.slice(0, end);
        const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
        if (received.length < end + 4 + length) return;
        received = received.slice(end + 4 + length);
        answer(socket, head);
      }
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const play: AnswerServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    odd: undefined,
    calls: [],
    async idle() {
      while (sockets.size > 0) await setImmediate();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };

  function answer(socket: Socket, head: string): void {
    const [method = "", target = ""] = head.split(" ", 2);
    const call = nameCall(method, target);
    if (call === undefined) throw new Error(`nobody should ask for ${method} ${target}`);
    play.calls.push(call);
    if (play.odd?.call === call) socket.end(play.odd.bytes);
    else socket.write(wellAnswered(call));
  }
  return play;
}

function wellAnswered(call: CallName): Buffer {
  return writeAnswer({
    status: call === "write" ? 201 : 200,
    headers: [["Content-Type", "application/json; charset=utf-8"]],
    body: Buffer.from(JSON.stringify(SOUND[call])),
  });
}

/** An answer before it is bytes. */
export interface ServedAnswer {
  status: number;
  headers: ReadonlyArray<readonly [string, string]>;
  body: Buffer;
}

/** As HTTP/1.1. A header that is given replaces ours; its value goes out as UTF-8. */
export function writeAnswer({ status, headers, body }: ServedAnswer): Buffer {
  const ours = [
    ["Date", new Date().toUTCString()],
    ["facebook-api-version", "v25.0"],
    ["Content-Length", String(body.length)],
  ].filter(([name]) => !headers.some(([given]) => given.toLowerCase() === name?.toLowerCase()));
  const lines = [...ours, ...headers].map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from(`HTTP/1.1 ${status} x\r\n${lines.join("")}\r\n`), body]);
}
