export const id = 501;
export const ids = [501];
export const modules = {

/***/ 501:
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
    const over = new AbortController();
    function openPool(origin, options) {
        const { connect } = options;
        if (connect === connectDirectly)
            direct.add(String(origin));
        else
            return new pool(origin, { ...limits, ...options, connect: attempts.bound(connect) });
        return new pool(origin, options);
    }
    const variables = { "https:": (0,proxy_variables/* proxyVariableFor */.Qk)("https:"), "http:": (0,proxy_variables/* proxyVariableFor */.Qk)("http:") };
    const opensTunnels = variables["https:"] !== undefined && !(0,proxy_variables/* isSocks */.oS)(variables["https:"]);
    const dispatcher = createAgent({
        ...limits,
        connect: connectDirectly,
        connectTimeout: timeout,
        requestTls: TLS,
        proxyTls: { ...TLS, signal: over.signal },
        factory: openPool,
        clientFactory: (proxy, options) => endTunnels(openPool(proxy, options), tunnels.stands),
    });
    return {
        exchange: async (sent, signal, onConnected = () => { }) => {
            const { origin, protocol, host } = sent.url;
            const answering = exchange(sent, dispatcher, signal);
            if (protocol === "https:" && opensTunnels && !direct.has(origin))
                tunnels.await(host, onConnected);
            else
                onConnected();
            return answering;
        },
        proxyOf: ({ origin, protocol }) => direct.has(origin) ? undefined : variables[protocol],
        close: async () => {
            const closed = dispatcher.destroy();
            attempts.end();
            over.abort();
            await closed;
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
function createAgent(options) {
    try {
        return new env_http_proxy_agent(options);
    }
    catch (cause) {
        throw new route_errors/* InvalidProxyError */.oU((0,proxy_variables/* findInvalidProxyVariable */.tT)(), cause);
    }
}
function endTunnels(proxy, onTunnel) {
    const openTunnel = async (tunnel) => {
        const answer = await api_connect.call(proxy, tunnel);
        const end = () => answer.socket.on("error", () => { }).destroy();
        if (answer.statusCode !== 200) {
            end();
            throw new route_errors/* ProxyRefusal */.fR(answer.statusCode);
        }
        onTunnel(String(tunnel.path));
        tunnel.signal.addEventListener("abort", end);
        return answer;
    };
    return Object.assign(proxy, { connect: openTunnel });
}


/***/ })

};
