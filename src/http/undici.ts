/**
 * The parts of undici that send a request through a proxy, from their own files. The whole of undici
 * (its `fetch`, caches, mocks, WebSockets) would double what a start behind a proxy loads. Its files
 * are no promise of its versions: the tests of `__tests__/unit/http` and the bundle's scenarios tell
 * when one moves.
 */
import connect from "undici/lib/api/api-connect.js";
import request from "undici/lib/api/api-request.js";
import buildConnector from "undici/lib/core/connect.js";
import EnvHttpProxyAgent from "undici/lib/dispatcher/env-http-proxy-agent.js";
import Pool from "undici/lib/dispatcher/pool.js";

export type { Dispatcher } from "undici";
export { buildConnector, connect, EnvHttpProxyAgent, Pool, request };
