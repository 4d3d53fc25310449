import { once } from "node:events";
import { createServer, type Server, type Socket } from "node:net";
import tls from "node:tls";
import { makeCertificate } from "../../../emulator/transport/certificate.ts";

/** The names under which the emulator's certificate is good. */
export const DOMAIN = "matrix.test";

/** What the servers of a matrix need: a certificate that is trusted, and two that are not good. */
export interface Certificates {
  good: Pem;
  untrusted: Pem;
  ofAnotherName: Pem;
}

type Pem = { key: string; cert: string };

/** Makes the certificates and trusts two of them, in this process. @returns what ends that, too */
export async function makeCertificates(): Promise<Certificates & { distrust: () => void }> {
  const [good, untrusted, ofAnotherName] = await Promise.all(
    [`*.${DOMAIN}`, `*.${DOMAIN}`, "elsewhere.test"].map((name) => makeCertificate([name])),
  );
  if (!good || !untrusted || !ofAnotherName) throw new Error("no certificates");
  const before = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...before, good.cert, ofAnotherName.cert]);
  const distrust = () => tls.setDefaultCACertificates(before);
  return { good, untrusted, ofAnotherName, distrust };
}

/** Addresses of this machine, each with a trouble of its own at the emulator's port. */
export const ADDRESSES = {
  good: "127.0.0.1",
  /** Nothing listens. */
  refused: "127.0.0.2",
  untrusted: "127.0.0.3",
  ofAnotherName: "127.0.0.4",
  /** Resets each connection. */
  reset: "127.0.0.5",
  /** Answers in plain HTTP. */
  plain: "127.0.0.6",
  /** Takes connections and never says anything. */
  silent: "127.0.0.7",
} as const;

/** Listens at one of the addresses, where that trouble needs somebody. @returns what ends it */
export async function listenBroken(
  address: string,
  port: number,
  certificates: Certificates,
): Promise<() => void> {
  const server = serverFor(address, certificates);
  if (!server) return () => {};
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => {});
  });
  server.listen(port, address);
  await once(server, "listening");
  return () => {
    for (const socket of open) socket.destroy();
    server.close();
  };
}

function serverFor(
  address: string,
  { untrusted, ofAnotherName }: Certificates,
): Server | undefined {
  switch (address) {
    case ADDRESSES.untrusted:
      return tls.createServer(untrusted).on("tlsClientError", () => {});
    case ADDRESSES.ofAnotherName:
      return tls.createServer(ofAnotherName).on("tlsClientError", () => {});
    case ADDRESSES.reset:
      return createServer((socket) => socket.resetAndDestroy());
    case ADDRESSES.plain:
      return createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
    case ADDRESSES.silent:
      return createServer();
    default:
      return undefined;
  }
}
