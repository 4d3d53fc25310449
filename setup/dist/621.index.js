export const id = 621;
export const ids = [621,340];
export const modules = {

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listenOnLoopback)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2425);


const TRIES = 20;
async function listenOnLoopback(wanted, say) {
    for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
        const servers = await bind(port);
        if (servers)
            return doorsOf(servers);
        say(`Port ${port} is occupied: trying ${port + 1}.`);
    }
    throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        title: "No free port",
        message: `The ports from ${wanted} on are occupied.`,
        remedy: "Choose another one with `--port`, or go on in the terminal with `--no-browser`.",
    });
}
async function bind(port) {
    const first = await bindOne(port, "127.0.0.1");
    if (first === "occupied")
        return undefined;
    if (first === "no such address")
        throw new Error("this machine has no 127.0.0.1");
    const second = await bindOne(portOf(first), "::1");
    if (second === "no such address")
        return [first];
    if (second !== "occupied")
        return [first, second];
    await closeServer(first);
    return undefined;
}
function bindOne(port, host) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    return new Promise((resolve, reject) => {
        server.once("error", ({ code = "", ...error }) => {
            if (code === "EADDRINUSE" || code === "EACCES")
                resolve("occupied");
            else if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")
                resolve("no such address");
            else
                reject(error);
        });
        server.listen({ port, host, exclusive: true, ipv6Only: true }, () => resolve(server));
    });
}
function doorsOf(servers) {
    const [first] = servers;
    return {
        port: first ? portOf(first) : 0,
        serve(listener) {
            for (const server of servers)
                server.on("request", listener);
        },
        async close() {
            await Promise.all(servers.map(closeServer));
        },
    };
}
function portOf(server) {
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
}
const GRACE = 1000;
function closeServer(server) {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    return new Promise((resolve) => {
        server.close(() => {
            clearTimeout(cut);
            resolve();
        });
        server.closeIdleConnections();
    });
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showCommand),
/* harmony export */   s: () => (/* binding */ ghSecretSet)
/* harmony export */ });
function ghSecretSet(name, { repository, environment }) {
    return [
        "gh",
        "secret",
        "set",
        name,
        "--repo",
        repository,
        ...(environment === "" ? [] : ["--env", environment]),
    ];
}
function showCommand(words) {
    return words
        .map((word) => (/^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(" ");
}


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readDialogAnswer),
/* harmony export */   h: () => (/* binding */ dialogAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2425);
/* harmony import */ var _same_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);



function dialogAddress({ dialogUrl, graphVersion }, login) {
    const url = new URL(`${dialogUrl}/${graphVersion}/dialog/oauth`);
    const parameters = {
        client_id: login.appId,
        redirect_uri: login.redirectUri,
        state: login.state,
        response_type: "code",
        ...(login.configId === ""
            ? { scope: login.scopes.join(",") }
            : { config_id: login.configId, override_default_response_type: "true" }),
        ...(login.again ? { auth_type: "rerequest" } : {}),
        code_challenge: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(login.verifier).digest("base64url"),
        code_challenge_method: "S256",
    };
    for (const [name, value] of Object.entries(parameters))
        url.searchParams.set(name, value);
    return url.href;
}
function readDialogAnswer(answer, state) {
    if (!(0,_same_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameSecret */ .n)(answer.get("state") ?? "", state)) {
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserTokenError */ .Zl({
            title: "This answer belongs to another login",
            message: "What came back does not carry the mark of the login that was started here: the page was opened twice, or somebody else sent you here. Nothing was taken from it.",
            remedy: "Press “Log in with Facebook” again.",
        });
    }
    const code = answer.get("code");
    if (code)
        return code;
    throw answer.get("error") === "access_denied" ? denied() : refused(answer);
}
function denied() {
    return new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserTokenError */ .Zl({
        title: "You pressed Cancel in Facebook's dialog",
        message: "Without your consent there is no user token, and so no Page token. Nothing was changed.",
        remedy: "Press “Log in with Facebook” again, leave the permissions on and choose your Page. If it should be another person's login, log out at www.facebook.com first.",
    });
}
function refused(answer) {
    const said = answer.get("error_description") ?? answer.get("error_message") ?? answer.get("error");
    return new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserTokenError */ .Zl({
        title: "Facebook's dialog came back without a code",
        message: said ? `It says: ${said}` : "It gives no reason.",
        remedy: "Try once more. If it stays, make the token in Graph API Explorer and paste it, the other way in on this page.",
    });
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ redeemCode)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _src_graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _src_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);
/* harmony import */ var _src_graph_token_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8460);
/* harmony import */ var _src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6009);





async function redeemCode({ graph, vault }, code, { redirectUri, verifier }) {
    try {
        const { body } = await graph.call({
            method: "POST",
            path: "/oauth/access_token",
            form: {
                client_id: graph.appId,
                client_secret: graph.appSecret,
                redirect_uri: redirectUri,
                code: vault.keep(code),
                code_verifier: vault.keep(verifier),
            },
        });
        return vault.keep((0,_src_graph_token_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenText */ .p)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(body), "access_token")));
    }
    catch (error) {
        if (!(error instanceof _src_graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphError */ .h) || error.transient)
            throw error;
        throw ((0,_src_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusedCredentials */ .W)(error) ??
            new _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserTokenError */ .Zl({
                title: "Facebook does not accept the login any more",
                message: "The code that the dialog gave cannot be redeemed: it works once and for some minutes. The back button, or reloading the page, uses it a second time.",
                remedy: "Press “Log in with Facebook” again.",
                cause: error,
            }));
    }
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSameSecret),
/* harmony export */   o: () => (/* binding */ makeNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function makeNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("base64url");
}
function isSameSecret(given, expected) {
    const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(given), digest(expected));
}


/***/ }),

/***/ 3835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ takeAnswer)
/* harmony export */ });
function takeAnswer(answers, name) {
    const answer = answers[name];
    delete answers[name];
    return answer;
}


/***/ }),

/***/ 4345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   Cb: () => (/* binding */ withUser),
/* harmony export */   G0: () => (/* binding */ withApp),
/* harmony export */   KZ: () => (/* binding */ withExamination)
/* harmony export */ });
class Stopped extends Error {
    name = "Stopped";
}
function withApp(session) {
    const { app } = session;
    if (!app)
        throw new Error("the app comes before this step");
    return { ...session, app };
}
function withUser(session) {
    const { user } = session;
    if (!user)
        throw new Error("the login comes before this step");
    return { ...withApp(session), user };
}
function withExamination(session) {
    const { examination } = session;
    if (!examination)
        throw new Error("the examination comes before this step");
    return { ...withApp(session), examination };
}


/***/ }),

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   d0: () => (/* binding */ wordsToReplace),
/* harmony export */   qW: () => (/* binding */ offerWorkflow),
/* harmony export */   w8: () => (/* binding */ composeWorkflow)
/* harmony export */ });
/* harmony import */ var _core_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2631);
/* harmony import */ var _core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4145);
/* harmony import */ var _core_working_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8140);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3835);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4345);





async function findWorkflow({ answers, prompts, entered, }) {
    const names = Object.keys(_core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOWS */ .v);
    const name = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .takeAnswer */ .e)(answers, "workflow") ??
        (await prompts.select({
            message: "Which workflow shall use the token?",
            choices: [
                ...names.map((value) => ({ value, name: _core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOWS */ .v[value].label })),
                { value: "none", name: "None, I write my own" },
            ],
            ...(entered.workflow !== undefined && { default: entered.workflow }),
        }));
    entered.workflow = name;
    return name === "none" ? undefined : { name, ..._core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOWS */ .v[name] };
}
function composeWorkflow({ session, examples, action }, name, pageId, environment) {
    return (0,_core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fillWorkflow */ .$)(examples, name, {
        appId: (0,_conversation_js__WEBPACK_IMPORTED_MODULE_4__/* .withApp */ .G0)(session).app.id,
        pageId,
        requiredScopes: (0,_core_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredScopes */ .bD)(session.uses),
        environment,
        action,
    });
}
function wordsToReplace(content) {
    return /\buses: OWNER\//.test(content) ? ["OWNER"] : [];
}
async function offerWorkflow(talk, { name, file }, environment) {
    const { answers, prompts, surroundings, voice } = talk;
    const { workingCopy } = surroundings;
    const content = composeWorkflow(surroundings, name, talk.pageId ?? "", environment);
    const wanted = workingCopy !== undefined &&
        ((0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .takeAnswer */ .e)(answers, "writeWorkflow") ??
            (await prompts.confirm({
                message: `Write it to .github/workflows/${file} in ${voice.clean(workingCopy.root)}?`,
                default: true,
            })));
    if (!(workingCopy && wanted && write())) {
        voice.say("", `Save this as .github/workflows/${file}:`, "");
        voice.draw(content.trimEnd().split("\n"));
    }
    for (const word of wordsToReplace(content))
        voice.say("", `Write the owner of this action's repository in the place of ${word}.`);
    function write() {
        if (!workingCopy)
            return false;
        try {
            voice.say(`✓ Written: ${(0,_core_working_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWorkflow */ .r$)(workingCopy, file, content)}. Commit and push it.`);
            return true;
        }
        catch (error) {
            voice.complain(error);
            return false;
        }
    }
}


/***/ }),

/***/ 8340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrompts: () => (/* binding */ createPrompts),
  isUnanswered: () => (/* binding */ isUnanswered)
});

// EXTERNAL MODULE: ./node_modules/@inquirer/password/dist/index.js
var dist = __webpack_require__(3013);
// EXTERNAL MODULE: ./node_modules/@inquirer/input/dist/index.js
var input_dist = __webpack_require__(8992);
// EXTERNAL MODULE: ./node_modules/@inquirer/checkbox/dist/index.js
var checkbox_dist = __webpack_require__(8069);
// EXTERNAL MODULE: ./node_modules/@inquirer/select/dist/index.js
var select_dist = __webpack_require__(6666);
// EXTERNAL MODULE: ./node_modules/@inquirer/confirm/dist/index.js
var confirm_dist = __webpack_require__(8668);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/ask-one-line.js
const QUIET = 50;
async function askOneLine({ input, output }, ask) {
    for (;;) {
        const { answer, rest } = await withoutEcho(input, async () => {
            const typed = record(input);
            try {
                const entry = await ask();
                await typed.silence();
                return { answer: entry, rest: typed.afterFirstLine() };
            }
            finally {
                typed.stop();
            }
        });
        if (rest.includes("\x03"))
            throw Object.assign(new Error("Ctrl-C"), { name: "ExitPromptError" });
        if (rest.trim() === "")
            return answer;
        output.write("✗ That was more than one line, and nothing of it is used. Paste it as one line.\n");
    }
}
function record(input) {
    let typed = "";
    let last = Date.now();
    const note = (part) => {
        typed += part;
        last = Date.now();
    };
    input.on("data", note);
    return {
        afterFirstLine: () => typed.replace(/^[^\r\n]*/, ""),
        async silence() {
            input.resume();
            last = Date.now();
            for (let wait = QUIET; wait > 0; wait = last + QUIET - Date.now())
                await new Promise((resolve) => setTimeout(resolve, wait));
        },
        stop() {
            input.removeListener("data", note);
            input.pause();
        },
    };
}
async function withoutEcho(input, work) {
    if (!("setRawMode" in input))
        return work();
    const setRawMode = input.setRawMode.bind(input);
    const own = Object.getOwnPropertyDescriptor(input, "setRawMode");
    input.setRawMode = (on) => (on ? setRawMode(true) : input);
    try {
        return await work();
    }
    finally {
        if (own)
            Object.defineProperty(input, "setRawMode", own);
        else
            Reflect.deleteProperty(input, "setRawMode");
        setRawMode(false);
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/show-secret.js
const ENTER_SCREEN = "\x1b[?1049h\x1b[2J\x1b[H";
const LEAVE_SCREEN = "\x1b[2J\x1b[H\x1b[?1049l";
const ENDINGS = ["exit", "SIGINT", "SIGTERM", "SIGHUP"];
async function showSecret(output, ask, heading, value) {
    let left = false;
    const leave = () => {
        if (!left)
            output.write(LEAVE_SCREEN);
        left = true;
    };
    const host = process;
    for (const ending of ENDINGS)
        host.prependListener(ending, leave);
    try {
        output.write(`${ENTER_SCREEN}${heading}\r\n\r\n${value}\r\n\r\n`);
        await ask({ message: "Copy it, then press Enter to clear the screen." });
    }
    finally {
        for (const ending of ENDINGS)
            host.removeListener(ending, leave);
        leave();
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/prompts.js



function createPrompts(streams) {
    const ended = new AbortController();
    streams.input.once("end", () => ended.abort());
    const context = { ...streams, signal: ended.signal };
    const password = ({ message, long = false }, signal) => askOneLine(streams, () => dist/* default */.A({ message, mask: !long, toggleMask: false }, signal ? { ...context, signal: AbortSignal.any([ended.signal, signal]) } : context));
    return {
        input: (question) => input_dist/* default */.A(question, context),
        password,
        checkbox: ({ message, choices }) => checkbox_dist/* default */.A({ message, choices, required: true }, context),
        select: ({ choices, ...question }) => select_dist/* default */.A({
            ...question,
            pageSize: 12,
            choices: choices.map((choice) => ({ ...choice, disabled: choice.disabled || false })),
        }, context),
        confirm: (question) => confirm_dist/* default */.A(question, context),
        showSecret: "isTTY" in streams.output && streams.output.isTTY
            ? (heading, value) => showSecret(streams.output, password, heading, value)
            : undefined,
    };
}
function isUnanswered(error) {
    return (error instanceof Error &&
        ["ExitPromptError", "AbortPromptError", "CancelPromptError"].includes(error.name));
}


/***/ }),

/***/ 3621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTerminalSetup: () => (/* binding */ startTerminalSetup)
});

// EXTERNAL MODULE: ./build/setup-tree/setup/core/check-app.js
var check_app = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/uses.js
var uses = __webpack_require__(2631);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/answers.js
var terminal_answers = __webpack_require__(3835);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/ask-app.js



const askApp = async (talk) => {
    const { answers, prompts, voice, entered } = talk;
    const { session } = talk.surroundings;
    voice.begin(1, "The app's credentials");
    voice.say("Both stand at developers.facebook.com/apps → your app → App settings → Basic. Press Show next to “App secret”. No app yet? Press “Create app” there first.");
    const id = (0,terminal_answers/* takeAnswer */.e)(answers, "appId") ??
        (await prompts.input({
            message: "App ID",
            ...(entered.appId !== undefined && { default: entered.appId }),
            validate: (entry) => /^\d{5,20}$/.test(entry.trim()) || "A number of digits only, “App ID” on that page.",
        }));
    entered.appId = id.trim();
    const secret = (0,terminal_answers/* takeAnswer */.e)(answers, "appSecret") ?? (await prompts.password({ message: "App secret" }));
    const app = await (0,check_app/* checkApp */.O)(session, { id, secret }, voice.say);
    session.app = app;
    delete session.user;
    delete session.pages;
    delete session.examination;
    voice.say(`✓ Facebook accepts them${app.name === "" ? "" : `: the app ${JSON.stringify(voice.clean(app.name))}`}.`);
    session.uses =
        (0,terminal_answers/* takeAnswer */.e)(answers, "uses") ??
            (await prompts.checkbox({
                message: "What will workflows do with the Page?",
                choices: uses/* USE_NAMES */.nw.map((value) => ({
                    value,
                    name: uses/* USES */.tk[value].label,
                    checked: session.uses.includes(value),
                })),
            }));
    session.business =
        (0,terminal_answers/* takeAnswer */.e)(answers, "business") ??
            (await prompts.confirm({
                message: "Does the Page belong to a business portfolio?",
                default: session.business,
            }));
    return "log-in";
};

// EXTERNAL MODULE: ./build/setup-tree/setup/core/list-choices.js
var list_choices = __webpack_require__(5694);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/use-world.js + 10 modules
var use_world = __webpack_require__(2546);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/conversation.js
var conversation = __webpack_require__(4345);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/choose-page.js





const choosePage = async (talk) => {
    const { answers, prompts, voice } = talk;
    const { session } = talk.surroundings;
    voice.begin(3, "Choose the Page");
    const { app, user } = (0,conversation/* withUser */.Cb)(session);
    const pages = await (0,use_world/* useWorld */.q)(session, app, voice.say, (world) => (0,list_choices/* listChoices */.Z)(world, user, (0,uses/* requiredScopes */.bD)(session.uses)));
    session.pages = pages;
    delete session.examination;
    const given = (0,terminal_answers/* takeAnswer */.e)(answers, "pageId");
    const found = pages.find(({ id, hasToken }) => id === given && hasToken);
    if (found) {
        voice.say(`✓ ${sayPage(found, voice)}`);
        talk.pageId = found.id;
        return "health";
    }
    if (given !== undefined)
        voice.say("The Page that was given is not among these, or Facebook gives no token for it.");
    const chosen = await prompts.select({
        message: "Which Page?",
        choices: [
            ...pages.map((page) => describeChoice(page, voice)),
            {
                value: "log-in",
                name: "My Page is missing: log in again",
                description: "A Page is missing when it was not ticked in Facebook's dialog, when it belongs to a business portfolio and business_management was not granted, or when the person has no role on it.",
            },
            { value: "stop", name: "Stop" },
        ],
    });
    if (chosen === "stop")
        throw new conversation/* Stopped */.C9();
    if (chosen === "log-in") {
        talk.askAgain = true;
        return "log-in";
    }
    talk.pageId = chosen;
    return "health";
};
function describeChoice(page, voice) {
    const objections = page.objections.map(voice.clean).join(" ");
    const tasks = `Tasks: ${page.tasks.map(voice.clean).join(", ") || "Facebook tells none"}.`;
    return {
        value: page.id,
        name: `${page.objections.length > 0 ? "⚠ " : ""}${sayPage(page, voice)}`,
        description: `${tasks} ${objections}`.trim(),
        disabled: page.hasToken ? "" : objections,
    };
}
function sayPage({ name, id }, voice) {
    return `${voice.clean(name)} (${voice.clean(id)})`;
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/keep-token.js
var keep_token = __webpack_require__(58);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/answer-error.js
var answer_error = __webpack_require__(1970);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/login-dialog.js
var login_dialog = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/redeem-code.js
var redeem_code = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/same-secret.js
var same_secret = __webpack_require__(3966);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/setup-tree/setup/browser/listen.js
var listen = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/await-redirect.js




const MINUTES = 10;
const HEADERS = {
    "content-type": "text/html; charset=utf-8",
    connection: "close",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
};
const GRACE = 1000;
const END = "/done";
function originOf(port) {
    return new URL(`http://localhost:${port}`);
}
async function awaitRedirect(port, state, say) {
    const { promise, resolve, reject } = Promise.withResolvers();
    promise.catch(() => undefined);
    const end = Promise.withResolvers();
    const doors = await (0,listen/* listenOnLoopback */.c)(port, say);
    const origin = originOf(doors.port);
    let accepted = false;
    doors.serve((request, response) => {
        const address = readAddress(request, origin);
        if (address?.pathname === END && accepted) {
            response.once("close", end.resolve);
            answer(response, 200);
        }
        else if (address?.pathname === "/callback" && carries(address, state)) {
            accepted = true;
            resolve(address.searchParams);
            answer(response, 303);
        }
        else
            answer(response, 403);
    });
    const timer = setTimeout(() => reject(tooLate()), MINUTES * 60_000);
    return {
        redirectUri: new URL("/callback", origin).href,
        answer: promise,
        close: async () => {
            clearTimeout(timer);
            if (accepted)
                await Promise.race([end.promise, (0,promises_.setTimeout)(GRACE)]);
            await doors.close();
        },
    };
}
function readAddress({ method, url = "", headers }, origin) {
    if (method !== "GET" || headers.host !== origin.host)
        return undefined;
    return URL.parse(url, origin.href) ?? undefined;
}
function carries({ searchParams }, state) {
    return (0,same_secret/* isSameSecret */.n)(searchParams.get("state") ?? "", state);
}
function answer(response, status) {
    const [title, text] = status === 403
        ? ["Nothing to see here", "This address only takes the answer of a login under way."]
        : ["Back to the terminal", "The setup goes on there. You can close this page."];
    response.writeHead(status, status === 303 ? { ...HEADERS, location: END } : HEADERS);
    response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`);
}
function tooLate() {
    return new answer_error/* AnswerError */.d("address", `Nobody came back from Facebook's dialog within ${MINUTES} minutes.`, "Choose again how to log in.");
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/go-through-dialog.js







async function goThroughDialog(talk, scopes) {
    const { surroundings, prompts, voice } = talk;
    const { session, configId } = surroundings;
    const { app } = (0,conversation/* withApp */.G0)(session);
    const state = (0,same_secret/* makeNonce */.o)();
    const waiting = await awaitRedirect(talk.port, state, voice.say);
    try {
        const { redirectUri } = waiting;
        const login = {
            appId: app.id,
            redirectUri,
            state,
            verifier: (0,same_secret/* makeNonce */.o)(),
            scopes,
            configId,
            again: talk.askAgain,
        };
        voice.say("", "Open this address in a browser:", "");
        voice.draw([(0,login_dialog/* dialogAddress */.h)(session.places, login)]);
        voice.say("", "A browser on this machine comes back here by itself. One on another machine ends at a page that cannot be reached: copy its whole address, which begins with http://localhost, and paste it here within a few minutes. Should Facebook say “URL blocked”, the app is not in development mode: press Enter, and paste a user token instead.");
        const code = (0,login_dialog/* readDialogAnswer */.R)(await firstAnswer(waiting, prompts), state);
        return await (0,use_world/* useWorld */.q)(session, app, voice.say, (world) => (0,redeem_code/* redeemCode */.y)(world, code, login));
    }
    finally {
        await waiting.close();
    }
}
async function firstAnswer(waiting, prompts) {
    const enough = new AbortController();
    const pasted = prompts
        .password({ message: "Waiting for the browser… or paste the address:", long: true }, enough.signal)
        .then(go_through_dialog_readAddress);
    try {
        return await Promise.race([waiting.answer, pasted]);
    }
    finally {
        enough.abort();
        await pasted.catch(() => undefined);
    }
}
function go_through_dialog_readAddress(entry) {
    const query = URL.parse(entry.trim(), "http://localhost/")?.searchParams;
    if (query?.has("code") || query?.has("error"))
        return query;
    throw new answer_error/* AnswerError */.d("address", entry.trim() === ""
        ? "No address was pasted."
        : "This is not the address that Facebook's dialog ends at: it begins with http://localhost and holds “code=”.", "Choose again how to log in.");
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/settle-declined.js


async function settleDeclined({ prompts, voice, surroundings }, user) {
    const { session } = surroundings;
    const { declined } = user;
    const left = (0,uses/* usesLeft */.CM)({ uses: session.uses, user });
    const lost = session.uses.filter((use) => !left.includes(use));
    const it = declined.length === 1 ? "it" : "them";
    voice.say(`❌ Not granted: ${declined.join(", ")}.`);
    if (lost.length > 0)
        voice.say(`Lost without ${it}:`, ...lost.map((use) => `• ${uses/* USES */.tk[use].label}`));
    if (declined.includes(uses/* BUSINESS_SCOPE */.uw))
        voice.say("Pages of a business portfolio stay hidden.");
    if (left.length === 0)
        voice.say("Nothing of what you chose is left.");
    const choice = await prompts.select({
        message: "What now?",
        choices: [
            { value: "again", name: "Ask again" },
            ...(left.length > 0
                ? [
                    {
                        value: "on",
                        name: `Go on without ${it}`,
                        description: `What is left: ${left.map((use) => uses/* USES */.tk[use].label).join("; ")}`,
                    },
                ]
                : []),
            { value: "stop", name: "Stop" },
        ],
    });
    if (choice === "stop")
        throw new conversation/* Stopped */.C9();
    if (choice === "again")
        return "again";
    session.uses = left;
    session.business &&= user.scopes.includes(uses/* BUSINESS_SCOPE */.uw);
    return "on";
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/log-in.js








const logIn = async (talk) => {
    const { voice, surroundings } = talk;
    const { session } = surroundings;
    const scopes = (0,uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    voice.begin(2, "Log in with Facebook");
    voice.say(`The person who manages the Page logs in and consents to: ${scopes.join(", ")}${surroundings.configId === "" ? "" : ", by the configuration of Facebook Login for Business"}.`);
    const token = await obtainUserToken(talk, scopes);
    talk.askAgain = false;
    const user = await (0,use_world/* useWorld */.q)(session, (0,conversation/* withApp */.G0)(session).app, voice.say, (world) => (0,check_user_token/* checkUserToken */.t)(world, token, scopes));
    voice.say(`✓ Logged in with ${user.scopes.length} permission${user.scopes.length === 1 ? "" : "s"}.`);
    if (user.declined.length > 0 && (await settleDeclined(talk, user)) === "again") {
        talk.askAgain = true;
        return "log-in";
    }
    session.user = user;
    delete session.pages;
    delete session.examination;
    return "page";
};
async function obtainUserToken(talk, scopes) {
    const given = (0,terminal_answers/* takeAnswer */.e)(talk.answers, "userToken");
    if (given !== undefined)
        return (0,keep_token/* keepUserToken */.m)(talk.surroundings.session.vault, given);
    const way = await talk.prompts.select({
        message: "How?",
        choices: [
            {
                value: "dialog",
                name: talk.askAgain
                    ? "In Facebook's dialog, which asks for everything again"
                    : "In Facebook's dialog, in any browser",
                description: "Works while the app is in development mode.",
            },
            {
                value: "paste",
                name: "Paste a user token",
                description: "From developers.facebook.com/tools/explorer (choose the app, add the permissions, press “Generate Access Token”), or of a system user.",
            },
            { value: "stop", name: "Stop" },
        ],
    });
    if (way === "stop")
        throw new conversation/* Stopped */.C9();
    if (way === "dialog")
        return goThroughDialog(talk, scopes);
    const entry = await talk.prompts.password({ message: "User token", long: true });
    return (0,keep_token/* keepUserToken */.m)(talk.surroundings.session.vault, entry);
}

// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var errors = __webpack_require__(2425);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/next-move.js


function findNextMove(error, step) {
    if (error instanceof errors/* CredentialsError */.lE)
        return { step: "app", remedy: "Enter the app's id and secret again.", asks: true };
    if (error instanceof errors/* PageError */.AX)
        return {
            step: "log-in",
            remedy: "Log in again, choose “Edit settings” in Facebook's dialog and tick the Page. If it belongs to a business portfolio, the login has to ask for that too.",
            asks: true,
            asksAgain: true,
        };
    if (error instanceof errors/* UserTokenError */.Zl)
        return {
            step: "log-in",
            remedy: "Log in again, leave the permissions on, and tick your Page.",
            asks: true,
            asksAgain: true,
        };
    if (error instanceof answer_error/* AnswerError */.d || error instanceof errors/* StorageError */.aq)
        return { step, remedy: error.remedy, asks: true };
    if (error instanceof errors/* RequestError */.GI)
        return {
            step,
            remedy: "Nothing is wrong with what you gave. Look at this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.",
            asks: false,
        };
    return {
        step,
        remedy: error instanceof errors/* ActionError */.lZ ? undefined : "Please report it with this message.",
        asks: false,
    };
}

// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/prompts.js + 2 modules
var terminal_prompts = __webpack_require__(8340);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/environment-name.js
var environment_name = __webpack_require__(7020);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/ask-destination.js



function isRepository(text) {
    return /^\w[\w.-]*\/[\w.-]+$/.test(text);
}
async function askDestination({ answers, prompts, entered, surroundings, }) {
    const proposal = entered.repository ?? surroundings.workingCopy?.repository ?? "";
    const given = (0,terminal_answers/* takeAnswer */.e)(answers, "repository") ??
        (await prompts.input({
            message: "Repository (owner/repo)",
            ...(proposal !== "" && { default: proposal }),
            validate: (entry) => isRepository(entry.trim()) || "In the form owner/repo.",
        }));
    const repository = given.trim();
    if (!isRepository(repository))
        throw new answer_error/* AnswerError */.d("repository", "The repository must have the form owner/repo.", "Enter it again.");
    entered.repository = repository;
    const environment = (0,terminal_answers/* takeAnswer */.e)(answers, "environment") ??
        (await prompts.input({
            message: "Environment (empty: none)",
            ...(entered.environment && { default: entered.environment }),
        }));
    (0,environment_name/* checkEnvironment */.Q)(environment.trim());
    entered.environment = environment.trim();
    return { repository, environment: entered.environment };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/gh.js

async function isGhReady() {
    return (await run(["gh", "auth", "status"], "")).code === 0;
}
function run(words, value) {
    const [program = "", ...rest] = words;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, rest, { stdio: ["pipe", "ignore", "pipe"] });
        let complaint = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            if (complaint.length < 2000)
                complaint += text;
        });
        child.on("error", ({ message }) => resolve({ code: undefined, complaint: message }));
        child.on("close", (code) => resolve({ code: code ?? undefined, complaint }));
        child.stdin.on("error", () => undefined);
        child.stdin.end(value);
    });
}

// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/offer-workflow.js
var offer_workflow = __webpack_require__(3398);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/gh-commands.js
var gh_commands = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/store-secrets.js + 7 modules
var store_secrets = __webpack_require__(7240);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/store-by-hand.js



async function storeByHand(talk, place, renews) {
    const { prompts, voice } = talk;
    const errands = (0,store_secrets/* secretsToStore */.Sq)((0,conversation/* withExamination */.KZ)(talk.surroundings.session));
    voice.say("Run each command in another terminal. It asks for the value, and takes it without showing it. Without gh: GitHub → the repository → Settings → Secrets and variables → Actions.");
    for (const { name, value } of errands) {
        const command = (0,gh_commands/* showCommand */.T)((0,gh_commands/* ghSecretSet */.s)(name, place));
        voice.say("");
        voice.draw([`  ${command}`]);
        const show = await prompts.confirm({
            message: `Show the value of ${name} on a screen that is cleared afterwards?`,
            default: true,
        });
        if (show)
            await prompts.showSecret?.(`The value for: ${command}`, value.reveal());
    }
    if (renews) {
        voice.say("", "And a GitHub token of yours that may write these secrets, to renew them:");
        voice.draw([`  ${(0,gh_commands/* showCommand */.T)((0,gh_commands/* ghSecretSet */.s)(store_secrets/* SECRET_NAMES */.AS.github, place))}`]);
    }
    return true;
}

// EXTERNAL MODULE: ./build/setup-tree/src/github/targets.js
var targets = __webpack_require__(1608);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/store-with-token.js



async function storeWithToken(talk, place, renews, given) {
    const { prompts, voice } = talk;
    if (given === undefined) {
        voice.say(`It needs ${(0,targets/* permissionFor */.Tj)(targetOf(place))} for ${place.repository}: make it at github.com/settings/personal-access-tokens/new.`);
    }
    const githubToken = given ?? (await prompts.password({ message: "GitHub token", long: true }));
    const keepGithubToken = renews &&
        (await prompts.confirm({
            message: `Store it too, as ${store_secrets/* SECRET_NAMES */.AS.github}? The workflow renews the other secrets with it.`,
            default: true,
        }));
    const outcome = await (0,store_secrets/* storeSecrets */.fS)((0,conversation/* withExamination */.KZ)(talk.surroundings.session), { ...place, githubToken, keepGithubToken }, voice.say);
    for (const error of outcome.errors)
        voice.complain(error);
    if (renews && !keepGithubToken)
        sayHowToRenew(talk);
    if (outcome.failed.length === 0)
        return true;
    voice.say(`Not written: ${outcome.failed.join(", ")}.`);
    return !(await prompts.confirm({ message: "Try again?", default: true }));
}
function sayHowToRenew({ voice }) {
    voice.say(`⚠️ The workflow renews secrets, and needs a GitHub token that may write them in the secret ${store_secrets/* SECRET_NAMES */.AS.github}. Store one there before it runs.`);
}
function targetOf({ repository, environment }) {
    return environment === ""
        ? { scope: "repository", app: "actions", repository }
        : { scope: "environment", repository, environment };
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/store-with-gh.js





async function storeWithGh(talk, place, renews) {
    const { prompts, voice } = talk;
    const session = (0,conversation/* withExamination */.KZ)(talk.surroundings.session);
    const errands = (0,store_secrets/* secretsToStore */.Sq)(session);
    const failed = [];
    for (const { name } of errands)
        session.journal.set(name, "waiting");
    for (const { name, value } of errands) {
        const command = (0,gh_commands/* ghSecretSet */.s)(name, place);
        session.journal.set(name, "under way");
        const { code, complaint } = await run(command, value.reveal());
        session.journal.set(name, code === 0 ? "stored" : "failed");
        voice.say(code === 0
            ? `✓ Stored: secret ${name} of ${place.repository}`
            : `❌ ${(0,gh_commands/* showCommand */.T)(command)} failed: ${voice.clean(complaint) || "it says nothing"}`);
        if (code !== 0)
            failed.push(name);
    }
    if (renews)
        sayHowToRenew(talk);
    if (failed.length === 0)
        return true;
    return !(await prompts.confirm({
        message: `Not written: ${failed.join(", ")}. Try again?`,
        default: true,
    }));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/put-to-work.js








const putToWork = async (talk) => {
    const { voice } = talk;
    voice.begin(5, "Put it to work");
    const place = await askDestination(talk);
    const workflow = await (0,offer_workflow/* findWorkflow */.$k)(talk);
    const stored = await store(talk, place, workflow?.renews ?? false);
    if (!stored)
        return "work";
    if (workflow)
        await (0,offer_workflow/* offerWorkflow */.qW)(talk, workflow, place.environment);
    return "finished";
};
async function store(talk, place, renews) {
    const given = (0,terminal_answers/* takeAnswer */.e)(talk.answers, "githubToken");
    if (given !== undefined)
        return storeWithToken(talk, place, renews, given);
    const way = await talk.prompts.select({
        message: "How shall the secrets get to GitHub?",
        choices: [
            { value: "token", name: "With a GitHub token that I paste" },
            ...((await isGhReady())
                ? [{ value: "gh", name: "With gh, which is logged in on this machine" }]
                : []),
            {
                value: "by-hand",
                name: "I store them myself: show me the commands",
                ...(talk.prompts.showSecret === undefined && {
                    disabled: "the values would stay in the output, which is no terminal",
                }),
            },
            { value: "stop", name: "Stop" },
        ],
    });
    if (way === "stop")
        throw new conversation/* Stopped */.C9();
    if (way === "token")
        return storeWithToken(talk, place, renews);
    if (way === "gh")
        return storeWithGh(talk, place, renews);
    return storeByHand(talk, place, renews);
}

// EXTERNAL MODULE: ./build/setup-tree/src/health/findings.js
var health_findings = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/setup-tree/src/moment.js
var moment = __webpack_require__(5094);
;// CONCATENATED MODULE: ./build/setup-tree/src/report/log-lines.js


const DOES = {
    mint: "obtaining a Page token from the user token",
    check: "checking the Page token",
    keep: "keeping the Page token while it is healthy, renewing it otherwise",
};
function sayIntro({ mode, appId, graphVersion }) {
    return `Facebook Page Token (${mode}): ${DOES[mode]}; app ${appId}, Graph API ${graphVersion}`;
}
function sayOutcome(report) {
    const { findings, scopes, actBy, now, expiresAt, dataAccessExpiresAt } = report;
    const failure = findings.find(({ severity }) => severity === "failure");
    if (failure && (0,health_findings/* standsAlone */.pX)(failure))
        return [`❌ Unhealthy: ${(0,health_findings/* titleOf */.Gg)(failure.code)}`];
    return [
        `Page token${log_lines_sayPage(report)}: ${(0,moment/* sayEnd */.LV)(expiresAt, now)}; data access ${(0,moment/* sayEnd */.LV)(dataAccessExpiresAt, now)}`,
        `Permissions: ${scopes.join(", ") || "none are told"}`,
        failure
            ? `❌ Unhealthy: ${(0,health_findings/* titleOf */.Gg)(failure.code)}`
            : `${report.errors.length > 0 ? "⚠️ Healthy, but the run did not do all of its work" : "✅ Healthy"}, ${sayRenewal(actBy)}`,
    ];
}
function log_lines_sayPage({ page: { id, name } }) {
    if (id === "")
        return "";
    return name === "" ? ` of the Page ${id}` : ` of ${JSON.stringify(name)} (${id})`;
}
function sayRenewal(actBy) {
    return typeof actBy === "number" ? `renew by ${(0,moment/* formatDay */.im)(actBy)}` : "no date to renew by";
}

// EXTERNAL MODULE: ./build/setup-tree/src/report/scrub-report.js
var scrub_report = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/setup-tree/src/report/timeline.js
var report_timeline = __webpack_require__(4716);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/examine-page.js + 12 modules
var examine_page = __webpack_require__(2225);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/text/width.js

const COLUMNS = 100;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function widthOf(text) {
    let width = 0;
    for (const { segment } of graphemes.segment((0,external_node_util_.stripVTControlCharacters)(text))) {
        width += /^\p{Emoji_Presentation}/u.test(segment) ? 2 : 1;
    }
    return width;
}
function padTo(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/text/gantt.js


const LONGEST = 46;
const DAY_MS = 86_400_000;
function renderGantt(mermaid) {
    const bars = readBars(mermaid);
    if (bars.length === 0)
        return [...mermaid];
    const from = Math.min(...bars.map(({ start }) => start));
    const to = Math.max(...bars.map(({ end }) => end), from + DAY_MS);
    const name = Math.max(...bars.map(({ section }) => section.length)) + 2;
    const at = (time) => Math.round(((time - from) / (to - from)) * LONGEST);
    return bars.map((bar) => {
        const text = " ".repeat(at(bar.start)) + draw(bar, at(bar.end) - at(bar.start));
        return `${padTo(bar.section, name)}${text} ${bar.label}`;
    });
}
function readBars(lines) {
    const bars = [];
    let section = "";
    for (const line of lines.map((text) => text.trim())) {
        if (line.startsWith("section "))
            section = line.slice("section ".length);
        const [, label, data] = /^(.*?)\s*:(.*)$/.exec(line) ?? [];
        if (label === undefined || data === undefined)
            continue;
        const words = data.split(",").map((word) => word.trim());
        const dates = words.filter((word) => /^\d{4}-\d\d-\d\d$/.test(word)).map(Date.parse);
        const [start] = dates;
        if (start === undefined)
            continue;
        bars.push({
            section,
            label,
            isCritical: words.includes("crit"),
            isMilestone: words.includes("milestone"),
            start,
            end: dates[1] ?? start,
        });
    }
    return bars;
}
function draw({ label, isCritical, isMilestone }, length) {
    const colour = isCritical ? "red" : isMilestone ? "bold" : "green";
    if (isMilestone)
        return (0,external_node_util_.styleText)(colour, isCritical ? "✗" : "◆");
    const tip = /\d{4}-\d\d-\d\d/.test(label) ? "┥" : "▶";
    return (0,external_node_util_.styleText)(colour, "━".repeat(Math.max(0, length - 1)) + tip);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/show-health.js







const showHealth = async (talk) => {
    const { voice, pageId } = talk;
    const { session } = talk.surroundings;
    if (pageId === undefined)
        throw new Error("the Page comes before its health");
    voice.begin(4, "See its health");
    const examination = await (0,examine_page/* examinePage */.v)((0,conversation/* withUser */.Cb)(session), pageId, (line) => voice.say(line));
    session.examination = examination;
    const report = (0,scrub_report/* scrubReport */.A)(examination.report, voice.clean);
    voice.say(...sayOutcome(report));
    for (const finding of report.findings)
        voice.say(...sayFinding(finding));
    for (const { title, message, remedy } of report.errors)
        voice.say(`❌ ${title}: ${message}`, `→ ${remedy}`);
    drawDates(talk, report);
    return report.healthy && report.errors.length === 0 ? "work" : askWhatNow(talk);
};
const MOVES = {
    invalid: "Log in again.",
    expires: "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
    "expires-soon": "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
    "missing-scopes": "Log in again, and leave these permissions on.",
    "scope-not-for-page": "Log in again, choose “Edit settings” and tick this Page.",
    "data-access-expired": "Log in again: each login gives 90 days more.",
    "data-access-expires-soon": "Log in again: each login gives 90 days more.",
};
function sayFinding({ code, severity, message, remedy }) {
    return [
        `${severity === "failure" ? "❌" : "⚠️"} ${(0,health_findings/* titleOf */.Gg)(code)}: ${message}`,
        `→ ${MOVES[code] ?? remedy}`,
    ];
}
function drawDates({ voice }, report) {
    const timeline = (0,report_timeline/* drawTimeline */.O)(report);
    if (timeline === undefined)
        return;
    voice.draw(["", ...renderGantt(timeline.split("\n").slice(1, -1))]);
}
async function askWhatNow(talk) {
    const choice = await talk.prompts.select({
        message: "A workflow could not use this token. What now?",
        choices: [
            { value: "log-in", name: "Log in again" },
            { value: "page", name: "Choose another Page" },
            { value: "health", name: "Look again" },
            { value: "stop", name: "Stop" },
        ],
    });
    if (choice === "stop")
        throw new conversation/* Stopped */.C9();
    talk.askAgain = choice === "log-in";
    return choice;
}

// EXTERNAL MODULE: ./build/setup-tree/src/report/plain-text.js
var plain_text = __webpack_require__(9895);
// EXTERNAL MODULE: ./build/setup-tree/src/report/shown-error.js
var shown_error = __webpack_require__(3453);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/text/wrap.js

function wrap(text, width, hanging = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && widthOf(longer) > width) {
            lines.push(line);
            line = hanging + word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/voice.js





const STEPS = 5;
const WIDEST = 96;
function createVoice({ session: { vault }, say: print }) {
    const safe = (text) => vault.scrub((0,plain_text/* plainText */.w)(vault.scrub(text)));
    const clean = (text) => safe(text).replace(/\s+/g, " ").trim();
    const columns = () => Math.min(process.stdout.columns || WIDEST, WIDEST);
    const say = (...sentences) => {
        for (const line of sentences.flatMap((text) => safe(text).split("\n"))) {
            const hanging = /^(?: *[•❌] |⚠️ |→ | +)/.exec(line)?.[0].replace(/\S+/g, " ") ?? "";
            for (const part of wrap(line, columns(), hanging))
                print(part);
        }
    };
    return {
        say,
        clean,
        draw: (lines) => lines.map((line) => print(line)),
        begin: (step, title) => {
            print("");
            print((0,external_node_util_.styleText)("bold", `[${step}/${STEPS}] ${clean(title)}`));
        },
        complain: (error, remedy) => {
            const shown = (0,scrub_report/* scrubError */.S)((0,shown_error/* describeError */.U)(error), safe);
            print("");
            print((0,external_node_util_.styleText)(["bold", "red"], `✗ ${clean(shown.title)}`));
            say(shown.message);
            say(`→ ${remedy ?? shown.remedy}`);
        },
    };
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/start.js









const start_STEPS = {
    app: askApp,
    "log-in": logIn,
    page: choosePage,
    health: showHealth,
    work: putToWork,
};
async function startTerminalSetup(surroundings, answers, prompts, port = 8917) {
    const voice = createVoice(surroundings);
    const talk = {
        surroundings,
        answers,
        prompts,
        voice,
        port,
        entered: {},
        askAgain: false,
    };
    try {
        let step = "app";
        while (step !== "finished")
            step = await take(step, talk);
        return "finished";
    }
    catch (error) {
        if (error instanceof conversation/* Stopped */.C9 || (0,terminal_prompts.isUnanswered)(error))
            return "stopped";
        throw error;
    }
}
async function take(step, talk) {
    try {
        return await start_STEPS[step](talk);
    }
    catch (error) {
        if (error instanceof conversation/* Stopped */.C9 || (0,terminal_prompts.isUnanswered)(error))
            throw error;
        const move = findNextMove(error, step);
        talk.voice.complain(error, move.remedy);
        if (move.asksAgain)
            talk.askAgain = true;
        if (!move.asks && !(await talk.prompts.confirm({ message: "Try again?", default: true })))
            throw new conversation/* Stopped */.C9();
        return move.step;
    }
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTimeline),
/* harmony export */   O: () => (/* binding */ drawTimeline)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

const BEYOND = 30 * _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const LEAST = 90 * _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const MONTHS_FIT = 730 * _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const LOOK = '%%{init: {"gantt": {"leftPadding": 100, "rightPadding": 20, "gridLineStartPadding": 45, "numberSectionStyles": 2, "barHeight": 24, "fontSize": 13, "sectionFontSize": 13}}}%%';
function planTimeline(report) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt, findings } = report;
    const all = [
        ["Page token", expiresAt, "expires", "expires-soon"],
        ["Data access", dataAccessExpiresAt, "data-access-expired", "data-access-expires-soon"],
        ["User token", userTokenExpiresAt ?? "unknown"],
    ];
    const rows = all.flatMap(([name, end, ...codes]) => {
        const urgent = findings.some(({ code }) => codes.includes(code));
        return end === "unknown" ? [] : [{ name, end, urgent }];
    });
    if (rows.length === 0)
        return undefined;
    const dates = rows.map(({ end }) => end).filter((end) => typeof end === "number");
    return { now, horizon: Math.max(now + LEAST, ...dates) + BEYOND, rows };
}
function drawTimeline(report) {
    const timeline = planTimeline(report);
    if (!timeline)
        return undefined;
    const { now, horizon, rows } = timeline;
    return [
        "```mermaid",
        LOOK,
        "gantt",
        "  dateFormat YYYY-MM-DD",
        "  axisFormat %b %Y",
        `  tickInterval ${horizon - now > MONTHS_FIT ? "12month" : "1month"}`,
        "  todayMarker off",
        "  section Today",
        `  today, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(now)} :milestone, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(now)}, 0d`,
        ...rows.flatMap((row) => [`  section ${row.name}`, `  ${drawBar(row, now, horizon)}`]),
        "```",
    ].join("\n");
}
function drawBar({ end, urgent }, now, horizon) {
    const today = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(now);
    if (end === "never")
        return `does not end :${today}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(horizon)}`;
    if (end <= now)
        return `ended ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(end)} :crit, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(end)}, ${today}`;
    return `until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(end)} :${urgent ? "crit, " : ""}${today}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(Math.max(end, now + _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_))}`;
}


/***/ })

};
