import { once } from "node:events";
import { connect, isIP, type Socket } from "node:net";
import { SocksRefusal, TunnelCut } from "./route-errors.ts";

/** A SOCKS5 proxy, as its variable names it. */
export interface SocksProxy {
  host: string;
  port: number;
  user: string;
  password: string;
}

const VERSION = 5;
const NO_AUTH = 0;
const PASSWORD = 2;
const CONNECT = 1;
const GRANTED = 0;
const IPV4 = 1;
const NAME = 3;
const IPV6 = 4;

/** The port of a proxy whose address names none. */
const DEFAULT_PORT = 1080;

/**
 * Reads the address of a SOCKS5 proxy.
 * @throws {TypeError} when it is no URL
 * @throws {URIError} when the user or the password is badly encoded
 */
export function readSocksProxy(address: string): SocksProxy {
  const { hostname, port, username, password } = new URL(address);
  if (hostname === "") throw new TypeError("a proxy without a host");
  return {
    host: unbracket(hostname),
    port: Number(port) || DEFAULT_PORT,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
  };
}

/**
 * Opens a tunnel through a SOCKS5 proxy, which looks up the name of the host itself.
 *
 * @param authority the host and its port, as CONNECT of HTTP names them
 * @param signal ends the attempt, and the tunnel
 * @throws {SocksRefusal} when the proxy does not open it
 * @see https://www.rfc-editor.org/rfc/rfc1928 and https://www.rfc-editor.org/rfc/rfc1929
 */
export async function openSocksTunnel(
  proxy: SocksProxy,
  authority: string,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = connect({ host: proxy.host, port: proxy.port });
  // Whoever waits is told by what it waits for; a socket without a listener would end the process.
  socket.on("error", () => {});
  const end = () => socket.destroy();
  signal.addEventListener("abort", end);
  if (signal.aborted) end();
  try {
    await once(socket, "connect", { signal });
    await logIn(socket, proxy);
    await askFor(socket, authority);
    return socket;
  } catch (error) {
    end();
    throw error;
  }
}

async function logIn(socket: Socket, { user, password }: SocksProxy): Promise<void> {
  const methods = user && password ? [NO_AUTH, PASSWORD] : [NO_AUTH];
  socket.write(Uint8Array.of(VERSION, methods.length, ...methods));
  const [version, method = -1] = await read(socket, 2);
  if (version !== VERSION) throw new SocksRefusal("protocol");
  if (!methods.includes(method)) throw new SocksRefusal("login");
  if (method !== PASSWORD) return;
  socket.write(Buffer.concat([Uint8Array.of(1), counted(user), counted(password)]));
  const [, status] = await read(socket, 2);
  if (status !== GRANTED) throw new SocksRefusal("login");
}

async function askFor(socket: Socket, authority: string): Promise<void> {
  const at = authority.lastIndexOf(":");
  const port = Buffer.alloc(2);
  port.writeUInt16BE(Number(authority.slice(at + 1)));
  const host = addressOf(unbracket(authority.slice(0, at)));
  socket.write(Buffer.concat([Uint8Array.of(VERSION, CONNECT, 0), host, port]));
  const [version, reply = -1, , kind] = await read(socket, 4);
  if (version !== VERSION) throw new SocksRefusal("protocol");
  if (reply !== GRANTED) throw new SocksRefusal(reply);
  // The address from which the proxy connects: nobody asks for it, but it stands before the answer.
  const [length = 0] = kind === NAME ? await read(socket, 1) : [kind === IPV6 ? 16 : 4];
  await read(socket, length + 2);
}

function addressOf(host: string): Buffer {
  switch (isIP(host)) {
    case 4:
      return Buffer.from([IPV4, ...host.split(".").map(Number)]);
    case 6:
      return Buffer.concat([Uint8Array.of(IPV6), bytesOf(host)]);
    default:
      return Buffer.concat([Uint8Array.of(NAME), counted(host)]);
  }
}

/** The bytes of an IPv6 address in the form that a `URL` gives it: hexadecimal, `::` for zeros. */
function bytesOf(address: string): Buffer {
  const [before = [], after = []] = address
    .split("::")
    .map((half) => (half === "" ? [] : half.split(":")));
  const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
  const groups = [...before, ...zeros, ...after];
  return Buffer.from(groups.map((group) => group.padStart(4, "0")).join(""), "hex");
}

/** A text after its length, in one byte each. */
function counted(text: string): Buffer {
  const bytes = Buffer.from(text).subarray(0, 255);
  return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
}

/** Reads so many bytes and no more: what follows belongs to whoever is given the tunnel. */
async function read(socket: Socket, size: number): Promise<Uint8Array> {
  let held = Buffer.alloc(0);
  for (;;) {
    // All that is there: a listener would be called for a rest again and again.
    held = Buffer.concat([held, socket.read() ?? Buffer.alloc(0)]);
    if (held.length >= size) {
      if (held.length > size) socket.unshift(held.subarray(size));
      return held.subarray(0, size);
    }
    if (socket.readableEnded || socket.destroyed) throw new TunnelCut();
    const heard = new AbortController();
    const { signal } = heard;
    try {
      await Promise.race([once(socket, "readable", { signal }), once(socket, "close", { signal })]);
    } finally {
      heard.abort();
    }
  }
}

function unbracket(host: string): string {
  return host.replace(/^\[(.*)\]$/, "$1");
}
