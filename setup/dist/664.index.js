export const id = 664;
export const ids = [664];
export const modules = {

/***/ 2664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openBatches: () => (/* binding */ openBatches)
});

// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/http/retry.js
var retry = __webpack_require__(6092);
;// CONCATENATED MODULE: ./build/src/graph/batch/classify-failure.js


function isLimit({ code }) {
    return code === "graph-limited";
}
function asksForLess(failure, requests) {
    return failure instanceof errors/* RequestError */.GI && failure.lessMayHelp && requests > 1;
}
function isWorthRepeating(failure, requests) {
    return !isLimit(failure) && !asksForLess(failure, requests);
}
function endsRun(failure) {
    return (0,errors/* isAbout */.KH)(failure, "app");
}
function isLasting(failure) {
    return !(failure instanceof errors/* RequestError */.GI) && !(0,retry/* isTransient */.dg)(failure);
}

// EXTERNAL MODULE: ./build/src/graph/graph-error.js
var graph_error = __webpack_require__(5729);
// EXTERNAL MODULE: ./build/src/graph/refused-credentials.js
var refused_credentials = __webpack_require__(3849);
// EXTERNAL MODULE: ./build/src/graph/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(7827);
;// CONCATENATED MODULE: ./build/src/graph/batch/refusal-of-app.js




function refusalOfApp(graph, { bearer }, failure) {
    if (!(failure instanceof graph_error/* GraphError */.h9) || failure.transient)
        return undefined;
    const isByApp = bearer === graph.appToken && !(0,inspect_token/* isAboutInspected */.H)(failure.envelope);
    const meant = isByApp ? (0,refused_credentials/* explainRefusedAppToken */.U)(failure) : (0,refused_credentials/* explainRefusedCredentials */.W)(failure);
    return meant && endsRun(meant) ? meant : undefined;
}

;// CONCATENATED MODULE: ./build/src/graph/batch/collect-answers.js




function collectAnswers(graph, requests) {
    const answers = new Map();
    const failures = new Map();
    let limit;
    let incomplete;
    const open = () => requests.filter((request) => !answers.has(request));
    function takeOne(request, item) {
        const result = readItem(graph, request, item);
        if (result.ok) {
            answers.set(request, result);
            return;
        }
        const { error } = result;
        const ofApp = refusalOfApp(graph, request, error);
        if (ofApp)
            throw ofApp;
        if (isLimit(error))
            limit ??= error;
        if ((0,retry/* isTransient */.dg)(error) && !isLimit(error) && request.retry !== false)
            failures.set(request, error);
        else
            answers.set(request, result);
    }
    return {
        open,
        take(items) {
            for (const [at, request] of open().entries())
                takeOne(request, items[at]);
            const left = open();
            if (left.length === 0)
                return;
            if (limit)
                for (const request of left)
                    answers.set(request, { ok: false, error: limit });
            else {
                incomplete = askAgain(left.length, requests.length);
                throw incomplete;
            }
        },
        fill(found) {
            for (const [at, request] of open().entries()) {
                const answer = found[at];
                if (answer)
                    answers.set(request, answer);
            }
        },
        asksForMore: (error) => error === incomplete,
        limit: () => limit,
        all: () => requests.map((request) => answers.get(request) ?? {
            ok: false,
            error: failures.get(request) ?? unanswered(request),
        }),
    };
}
function readItem(graph, request, item) {
    if (!item)
        return { ok: false, error: unanswered(request) };
    try {
        return { ok: true, value: graph.read(item, request) };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return { ok: false, error };
        throw error;
    }
}
function unanswered({ method, path }) {
    return new errors/* RequestError */.GI({
        code: "no-answer",
        message: `${method} ${path} got no answer within a batch of requests.`,
        remedy: "Usually Facebook was too slow for a moment. Nothing is wrong with your tokens. Run the job again in a while.",
        transient: true,
    });
}
function askAgain(left, all) {
    return new errors/* RequestError */.GI({
        code: "no-answer",
        message: `${left} of ${all} requests in a batch got no answer, or failed for a passing reason.`,
        remedy: "Nothing, as long as a further round brings the answers.",
        transient: true,
    });
}

// EXTERNAL MODULE: ./build/src/json/decode.js
var decode = __webpack_require__(7232);
;// CONCATENATED MODULE: ./build/src/graph/batch/send-batch.js



const MOST_REQUESTS = 50;
const MAX_BODY = 16 * 1024 * 1024;
async function sendBatch(graph, requests) {
    const { body, now, servedVersion } = await graph.call({
        method: "POST",
        path: "/",
        form: {
            access_token: graph.appToken,
            appsecret_proof: graph.prove(graph.appToken),
            batch: JSON.stringify(requests.map((request) => describeRequest(request, graph))),
        },
        maxBody: MAX_BODY,
        ...(requests.every(({ retry }) => retry === false) && { retry: false }),
        mayRepeat: (failure) => isWorthRepeating(failure, requests.length),
    });
    const shared = {
        date: new Date(now * 1000).toUTCString(),
        ...(servedVersion === undefined ? {} : { "facebook-api-version": servedVersion }),
    };
    const items = (0,decode/* list */.p_)((0,decode/* rootOf */.I5)(body), (item) => send_batch_readItem(item, shared));
    const isWhole = items.length === requests.length;
    return requests.map((_, at) => (isWhole ? items[at] : undefined));
}
function describeRequest({ method, path, query = {}, bearer }, graph) {
    const parameters = new URLSearchParams();
    for (const [name, value] of Object.entries(query))
        parameters.set(name, typeof value === "string" ? value : value.reveal());
    if (bearer) {
        if (bearer !== graph.appToken)
            parameters.set("access_token", bearer.reveal());
        parameters.set("appsecret_proof", graph.prove(bearer).reveal());
    }
    return { method, relative_url: `${path.slice(1)}?${parameters}` };
}
function send_batch_readItem(item, shared) {
    if (item.value === undefined)
        return undefined;
    try {
        const own = (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(item, "headers"), (headers) => (0,decode/* list */.p_)(headers, readHeader)) ?? [];
        return {
            status: (0,decode/* wholeNumber */.rD)((0,decode/* field */.ZZ)(item, "code")),
            headers: { ...shared, ...Object.fromEntries(own) },
            body: (0,decode/* text */.Qq)((0,decode/* field */.ZZ)(item, "body")),
        };
    }
    catch (error) {
        if (error instanceof errors/* DecodingError */.c8)
            return undefined;
        throw error;
    }
}
function readHeader(header) {
    return [(0,decode/* text */.Qq)((0,decode/* field */.ZZ)(header, "name")).toLowerCase(), (0,decode/* text */.Qq)((0,decode/* field */.ZZ)(header, "value"))];
}

;// CONCATENATED MODULE: ./build/src/graph/batch/create-sender.js








const MOST_SILENT = 2;
function createSender(graph) {
    let stopped;
    let oneByOne = false;
    let silent = 0;
    return { send, stopped: () => stopped };
    async function send(requests) {
        const answers = [];
        while (answers.length < requests.length) {
            const rest = requests.slice(answers.length, answers.length + MOST_REQUESTS);
            answers.push(...(await ask(rest)));
        }
        return answers;
    }
    async function ask(requests) {
        if (stopped && endsRun(stopped))
            throw stopped;
        if (stopped)
            return fail(requests, stopped);
        return oneByOne ? askSingly(requests) : askTogether(requests);
    }
    async function askTogether(requests) {
        const collected = collectAnswers(graph, requests);
        const round = async () => collected.take(await sendBatch(graph, collected.open()));
        const policy = { ...graph.retryPolicy, mayRepeat: collected.asksForMore };
        const ended = await (0,result/* toResult */.X5)((0,retry/* withRetries */.LH)(round, policy));
        if (ended.ok || collected.asksForMore(ended.error))
            silent = 0;
        else
            collected.fill(await recover(collected.open(), explain(ended.error)));
        stopped ??= collected.limit();
        return collected.all();
    }
    async function recover(requests, failure) {
        if (endsRun(failure))
            throw end(failure);
        if (isLimit(failure))
            stopped = failure;
        else if (asksForLess(failure, requests.length))
            return askInHalves(requests);
        else if (isLasting(failure)) {
            oneByOne = true;
            return askSingly(requests);
        }
        else if (requests.length > 1)
            stopped = failure;
        else
            count(failure);
        return fail(requests, failure);
    }
    async function askInHalves(requests) {
        const half = Math.ceil(requests.length / 2);
        const first = await ask(requests.slice(0, half));
        return [...first, ...(await ask(requests.slice(half)))];
    }
    async function askSingly(requests) {
        const answers = [];
        for (const request of requests) {
            const answer = stopped
                ? { ok: false, error: stopped }
                : await (0,result/* toResult */.X5)(graph.call({ ...request, mayRepeat: (failure) => !isLimit(failure) }));
            answers.push(answer);
            const ofApp = answer.ok ? undefined : refusalOfApp(graph, request, answer.error);
            if (ofApp)
                throw end(ofApp);
            if (answer.ok || isLasting(answer.error))
                silent = 0;
            else if (isLimit(answer.error))
                stopped = answer.error;
            else
                count(answer.error);
        }
        return answers;
    }
    function end(failure) {
        stopped = failure;
        return failure;
    }
    function count(failure) {
        silent += 1;
        if (silent >= MOST_SILENT)
            stopped ??= failure;
    }
}
function explain(error) {
    return error instanceof graph_error/* GraphError */.h9 && !error.transient ? (0,refused_credentials/* explainRefusedAppToken */.U)(error) : error;
}
function fail(requests, error) {
    return requests.map(() => ({ ok: false, error }));
}

;// CONCATENATED MODULE: ./build/src/graph/batch/open-batches.js



function openBatches(graph) {
    const { send, stopped } = createSender(graph);
    return {
        stopped,
        async together(operations) {
            const waiting = [];
            const batched = { ...graph, call: (request) => wait(waiting, request) };
            const results = operations.map((operation) => (0,result/* toResult */.X5)(operation(batched)));
            try {
                const answers = await send(waiting.map(({ request }) => request));
                for (const [at, { answer }] of waiting.entries()) {
                    const result = answers[at];
                    if (result)
                        answer(result);
                }
            }
            catch (error) {
                for (const result of results)
                    result.catch(() => undefined);
                throw error;
            }
            const ended = await Promise.all(results);
            for (const result of ended)
                if (!result.ok && endsRun(result.error))
                    throw result.error;
            return ended;
        },
    };
}
function wait(waiting, request) {
    return new Promise((resolve, reject) => {
        waiting.push({
            request,
            answer: (result) => (result.ok ? resolve(result.value) : reject(result.error)),
        });
    });
}


/***/ })

};
