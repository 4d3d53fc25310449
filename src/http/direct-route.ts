import type { Agent, IncomingMessage } from "node:http";
import { readAnswer } from "./read-answer.ts";
import type { HttpRequest, Route } from "./route.ts";
import { UnexpectedUpgrade } from "./route-errors.ts";

/** Certificates are checked also where the runner sets NODE_TLS_REJECT_UNAUTHORIZED=0. */
const OPTIONS = { keepAlive: true, rejectUnauthorized: true };

/**
 * The way without a proxy, by Node.js itself: loading undici would cost each start a third more
 * (`npm run bench`), and its proxies are all that is needed of it.
 *
 * @see https://nodejs.org/api/http.html#class-httpagent
 */
export function openDirectRoute(): Route {
  const agents = new Map<string, Agent>();
  const agentOf = ({ protocol }: URL) => {
    const agent = agents.get(protocol) ?? new (clientOf(protocol).Agent)(OPTIONS);
    agents.set(protocol, agent);
    return agent;
  };
  return {
    exchange: async (request, signal, onConnected = () => {}) => {
      const answer = await send(request, agentOf(request.url), { signal, onConnected });
      const { statusCode: status = 0, headers } = answer;
      return readAnswer({ status, headers, body: answer }, request.maxBody);
    },
    proxyOf: () => undefined,
    close: async () => {
      for (const agent of agents.values()) agent.destroy();
    },
  };
}

/**
 * Node.js' client for a protocol, loaded when it is needed. Not by `import()`: that reads every
 * export, and one of node:http loads a `fetch`, at 20 ms.
 */
function clientOf(protocol: string) {
  return protocol === "https:"
    ? process.getBuiltinModule("node:https")
    : process.getBuiltinModule("node:http");
}

function send(
  { method, url, headers, body = "" }: HttpRequest,
  agent: Agent,
  { signal, onConnected }: { signal: AbortSignal; onConnected: () => void },
): Promise<IncomingMessage> {
  const length = method === "GET" ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const all = { ...headers, ...length, "accept-encoding": "identity" };
  return new Promise((resolve, reject) => {
    const request = clientOf(url.protocol).request(url, { method, agent, headers: all, signal });
    request
      .on("socket", (socket) => {
        if (request.reusedSocket) onConnected();
        else socket.once(url.protocol === "https:" ? "secureConnect" : "connect", onConnected);
      })
      .on("response", resolve)
      .on("error", reject)
      // Nobody asked for another protocol; Node.js ends such a connection without another event.
      .on("upgrade", (_answer, socket) => {
        socket.destroy();
        reject(new UnexpectedUpgrade());
      })
      .end(body);
  });
}
