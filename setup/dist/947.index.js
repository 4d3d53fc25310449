export const id = 947;
export const ids = [947];
export const modules = {

/***/ 8947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openProxiedRoute: () => (/* binding */ openProxiedRoute)
});

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./build/src/http/route-errors.js
var route_errors = __webpack_require__(1887);
;// CONCATENATED MODULE: ./build/src/http/connect-attempts.js


function limitAttempts(timeout) {
    const underWay = new Set();
    return {
        bound: (connect) => (options, callback) => {
            const attempt = new AbortController();
            const timer = setTimeout(() => attempt.abort((0,route_errors/* timeoutError */.w2)()), timeout);
            underWay.add(attempt);
            const settle = (...[error, opened]) => {
                if (!underWay.delete(attempt))
                    return void opened?.destroy();
                clearTimeout(timer);
                callback(...[error, opened]);
            };
            const socket = connect({ ...options, signal: attempt.signal }, settle);
            attempt.signal.addEventListener("abort", () => {
                settle(attempt.signal.reason, null);
                if (socket instanceof external_node_net_.Socket)
                    socket.destroy();
            });
        },
        end: () => {
            for (const attempt of underWay)
                attempt.abort();
        },
    };
}

// EXTERNAL MODULE: ./build/src/http/proxy-variables.js
var proxy_variables = __webpack_require__(8286);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./build/src/http/socks-tunnel.js



const VERSION = 5;
const NO_AUTH = 0;
const PASSWORD = 2;
const CONNECT = 1;
const GRANTED = 0;
const IPV4 = 1;
const NAME = 3;
const IPV6 = 4;
const DEFAULT_PORT = 1080;
function readSocksProxy(address) {
    const { hostname, port, username, password } = new URL(address);
    if (hostname === "")
        throw new TypeError("a proxy without a host");
    return {
        host: unbracket(hostname),
        port: Number(port) || DEFAULT_PORT,
        user: decodeURIComponent(username),
        password: decodeURIComponent(password),
    };
}
async function openSocksTunnel(proxy, authority, signal) {
    const socket = (0,external_node_net_.connect)({ host: proxy.host, port: proxy.port });
    socket.on("error", () => { });
    const end = () => socket.destroy();
    signal.addEventListener("abort", end);
    if (signal.aborted)
        end();
    try {
        await (0,external_node_events_.once)(socket, "connect", { signal });
        await logIn(socket, proxy);
        await askFor(socket, authority);
        return socket;
    }
    catch (error) {
        end();
        throw error;
    }
}
async function logIn(socket, { user, password }) {
    const methods = user && password ? [NO_AUTH, PASSWORD] : [NO_AUTH];
    socket.write(Uint8Array.of(VERSION, methods.length, ...methods));
    const [version, method = -1] = await read(socket, 2);
    if (version !== VERSION)
        throw new route_errors/* SocksRefusal */.cq("protocol");
    if (!methods.includes(method))
        throw new route_errors/* SocksRefusal */.cq("login");
    if (method !== PASSWORD)
        return;
    socket.write(Buffer.concat([Uint8Array.of(1), counted(user), counted(password)]));
    const [, status] = await read(socket, 2);
    if (status !== GRANTED)
        throw new route_errors/* SocksRefusal */.cq("login");
}
async function askFor(socket, authority) {
    const at = authority.lastIndexOf(":");
    const port = Buffer.alloc(2);
    port.writeUInt16BE(Number(authority.slice(at + 1)));
    const host = addressOf(unbracket(authority.slice(0, at)));
    socket.write(Buffer.concat([Uint8Array.of(VERSION, CONNECT, 0), host, port]));
    const [version, reply = -1, , kind] = await read(socket, 4);
    if (version !== VERSION)
        throw new route_errors/* SocksRefusal */.cq("protocol");
    if (reply !== GRANTED)
        throw new route_errors/* SocksRefusal */.cq(reply);
    const [length = 0] = kind === NAME ? await read(socket, 1) : [kind === IPV6 ? 16 : 4];
    await read(socket, length + 2);
}
function addressOf(host) {
    switch ((0,external_node_net_.isIP)(host)) {
        case 4:
            return Buffer.from([IPV4, ...host.split(".").map(Number)]);
        case 6:
            return Buffer.concat([Uint8Array.of(IPV6), bytesOf(host)]);
        default:
            return Buffer.concat([Uint8Array.of(NAME), counted(host)]);
    }
}
function bytesOf(address) {
    const [before = [], after = []] = address
        .split("::")
        .map((half) => (half === "" ? [] : half.split(":")));
    const zeros = Array.from({ length: 8 - before.length - after.length }, () => "0");
    const groups = [...before, ...zeros, ...after];
    return Buffer.from(groups.map((group) => group.padStart(4, "0")).join(""), "hex");
}
function counted(text) {
    const bytes = Buffer.from(text).subarray(0, 255);
    return Buffer.concat([Uint8Array.of(bytes.length), bytes]);
}
async function read(socket, size) {
    let held = Buffer.alloc(0);
    for (;;) {
        held = Buffer.concat([held, socket.read() ?? Buffer.alloc(0)]);
        if (held.length >= size) {
            if (held.length > size)
                socket.unshift(held.subarray(size));
            return held.subarray(0, size);
        }
        if (socket.readableEnded || socket.destroyed)
            throw new route_errors/* TunnelCut */.bj();
        const heard = new AbortController();
        const { signal } = heard;
        try {
            await Promise.race([(0,external_node_events_.once)(socket, "readable", { signal }), (0,external_node_events_.once)(socket, "close", { signal })]);
        }
        finally {
            heard.abort();
        }
    }
}
function unbracket(host) {
    return host.replace(/^\[(.*)\]$/, "$1");
}

// EXTERNAL MODULE: ./build/node_modules/undici/lib/api/api-connect.js
var api_connect = __webpack_require__(1939);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(9312);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/core/connect.js
var connect = __webpack_require__(3657);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/env-http-proxy-agent.js
var env_http_proxy_agent = __webpack_require__(7258);
// EXTERNAL MODULE: ./build/node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(6307);
;// CONCATENATED MODULE: ./build/src/http/undici.js







;// CONCATENATED MODULE: ./build/src/http/proxy-agent.js




function createProxyAgent(variable, { onTunnel, ...options }) {
    const address = (0,proxy_variables/* proxyAddressIn */.qf)(variable);
    const { factory } = options;
    try {
        if (!(0,proxy_variables/* isSocks */.oS)(address)) {
            return new env_http_proxy_agent({
                ...{ ...options, httpProxy: address, httpsProxy: "" },
                clientFactory: (origin, given) => {
                    const proxy = factory(origin, given);
                    return withTunnels(proxy, byConnect(proxy), onTunnel);
                },
            });
        }
        const proxy = readSocksProxy(address);
        return new env_http_proxy_agent({
            ...{ ...options, httpProxy: "http://socks.invalid", httpsProxy: "", proxyTunnel: true },
            clientFactory: (origin, given) => {
                const open = async ({ path, signal }) => {
                    const socket = await openSocksTunnel(proxy, String(path), signal);
                    return { ...{ statusCode: 200, headers: {}, opaque: null }, socket };
                };
                return withTunnels(factory(origin, given), open, onTunnel);
            },
        });
    }
    catch (cause) {
        throw new route_errors/* InvalidProxyError */.oU(variable, cause);
    }
}
function byConnect(proxy) {
    return async (tunnel) => {
        const answer = await api_connect.call(proxy, tunnel);
        const end = () => answer.socket.on("error", () => { }).destroy();
        if (answer.statusCode !== 200) {
            end();
            throw new route_errors/* ProxyRefusal */.fR(answer.statusCode);
        }
        tunnel.signal.addEventListener("abort", end);
        return answer;
    };
}
function withTunnels(proxy, open, onTunnel) {
    const openTunnel = async (tunnel) => {
        const answer = await open(tunnel);
        onTunnel(String(tunnel.path));
        return answer;
    };
    return Object.assign(proxy, { connect: openTunnel });
}

// EXTERNAL MODULE: ./build/src/http/read-answer.js
var read_answer = __webpack_require__(8627);
// EXTERNAL MODULE: ./build/src/http/route.js
var route = __webpack_require__(8971);
;// CONCATENATED MODULE: ./build/src/http/tunnel-watch.js
function createTunnelWatch() {
    const seen = new Set();
    const waiting = new Map();
    return {
        stands(authority) {
            const host = authority.replace(/:443$/, "");
            seen.add(host);
            for (const callback of waiting.get(host) ?? [])
                callback();
            waiting.delete(host);
        },
        await(host, callback) {
            if (seen.has(host))
                callback();
            else
                waiting.set(host, [...(waiting.get(host) ?? []), callback]);
        },
    };
}

;// CONCATENATED MODULE: ./build/src/http/proxied-route.js








const TLS = { rejectUnauthorized: true, allowH2: false };
function openProxiedRoute(timeout) {
    const attempts = limitAttempts(timeout);
    const connectDirectly = attempts.bound(connect({ timeout: 0, ...TLS }));
    const limits = {
        allowH2: false,
        useMilo: false,
        headersTimeout: timeout,
        bodyTimeout: timeout,
        maxResponseSize: route/* LARGEST_BODY */.Y,
    };
    const direct = new Set();
    const tunnels = createTunnelWatch();
    function openPool(origin, options) {
        const { connect } = options;
        if (connect === connectDirectly)
            direct.add(String(origin));
        else
            return new pool(origin, { ...limits, ...options, connect: attempts.bound(connect) });
        return new pool(origin, options);
    }
    const variables = { "https:": (0,proxy_variables/* proxyVariableFor */.Qk)("https:"), "http:": (0,proxy_variables/* proxyVariableFor */.Qk)("http:") };
    const options = {
        ...limits,
        connect: connectDirectly,
        connectTimeout: timeout,
        requestTls: TLS,
        proxyTls: TLS,
        factory: openPool,
        onTunnel: tunnels.stands,
    };
    const agents = {
        "https:": createProxyAgent(variables["https:"], options),
        "http:": createProxyAgent(variables["http:"], options),
    };
    const forwards = variables["http:"] && !(0,proxy_variables/* isSocks */.oS)((0,proxy_variables/* proxyAddressIn */.qf)(variables["http:"]));
    return {
        exchange: async (sent, signal, onConnected = () => { }) => {
            const { origin, protocol, host } = sent.url;
            const answering = exchange(sent, agents[protocol], signal);
            if (protocol === "https:" && variables["https:"] && !direct.has(origin))
                tunnels.await(host, onConnected);
            else
                onConnected();
            const isForwarded = protocol === "http:" && forwards && !direct.has(origin);
            return isForwarded ? answering.catch(throwRefusal) : answering;
        },
        proxyOf: ({ origin, protocol }) => direct.has(origin) ? undefined : variables[protocol],
        close: async () => {
            const closed = Object.values(agents).map((agent) => agent.destroy());
            attempts.end();
            await Promise.all(closed);
        },
    };
}
async function exchange({ method, url, headers, body, maxBody }, dispatcher, signal) {
    const answer = await api_request.call(dispatcher, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: { ...headers, "accept-encoding": "identity" },
        body: body ?? null,
        signal,
    });
    const { statusCode: status } = answer;
    return (0,read_answer/* readAnswer */.J)({ status, headers: answer.headers, body: answer.body }, maxBody);
}
function throwRefusal(error) {
    const isRefusal = error instanceof Error && Object(error).code === "UND_ERR_INVALID_ARG";
    throw isRefusal ? new route_errors/* ProxyRefusal */.fR(407) : error;
}


/***/ })

};
