export const id = 694;
export const ids = [694];
export const modules = {

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkApp)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7671);
/* harmony import */ var _remedies_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2122);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4276);




async function checkApp(session, given, log) {
    const id = given.id.trim();
    const secretText = given.secret.trim();
    if (!/^\d{5,20}$/.test(id))
        throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .d("app-id", "The app id is a number, such as 1234567890123456.", `Find it at ${_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE */ .gR}, as “App ID”.`);
    if (!/^[\x21-\x7e]+$/.test(secretText) || secretText.length < 16)
        throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .d("app-secret", "The app secret is one line of 32 letters and digits.", `Press Show next to “App secret” at ${_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE */ .gR}, and copy it whole.`);
    if (/^\d+$/.test(secretText))
        throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .d("app-secret", secretText === id
            ? "This is the App ID again; the app secret is below it."
            : "This is a number, such as an id; the app secret has letters too.", `Press Show next to “App secret” at ${_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .WHERE */ .gR}, and copy it whole.`);
    const app = { id, secret: session.registry.register(secretText) };
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_3__/* .withAppContext */ .L)(session, app, log, async (context) => {
        const inspection = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(context.graph, context.graph.appToken);
        if (inspection.state !== "valid")
            throw (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .refusalOf */ .Of)(inspection.reason?.message ?? "");
        return { ...app, name: await nameApp(context) };
    }).catch((error) => {
        throw error instanceof _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? (0,_remedies_js__WEBPACK_IMPORTED_MODULE_2__/* .inWordsOfTheForm */ .pP)(error) : error;
    });
}
async function nameApp({ graph }) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${graph.appId}`,
            query: { fields: "name" },
            bearer: graph.appToken,
            retry: false,
        });
        return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(body), "name"), _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ?? "";
    }
    catch (error) {
        if (!(error instanceof _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        return "";
    }
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkUserToken)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

async function checkUserToken({ graph }, given, askedFor) {
    const inspecting = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(graph, given);
    const [exchange, inspected] = await Promise.all([
        (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .toResult */ .X5)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r1)(graph, given)),
        (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .toResult */ .X5)(inspecting),
    ]);
    const { token } = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .chooseUserToken */ .ay)(given, graph.appId, exchange, inspected);
    const { kind, scopes, granularScopes } = await inspecting;
    return {
        token,
        kind: kind === "system-user" ? kind : "user",
        scopes,
        granularScopes,
        declined: askedFor.filter((scope) => !scopes.includes(scope)),
    };
}


/***/ }),

/***/ 859:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ examinePage)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(222);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4276);



const NOTHING_STORED = { written: [], failed: [], skipped: [], errors: [], complete: false };
async function examinePage(session, pageId, log) {
    const inputs = mintInputs(session, pageId);
    const sayPatience = (line) => {
        if (line.includes("Trying again"))
            log(line);
    };
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_2__/* .withAppContext */ .L)(session, session.app, sayPatience, async (context) => {
        const obtained = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .obtainPageToken */ .iG)(inputs, Promise.resolve(undefined), context);
        return {
            obtained,
            report: (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .composeReport */ .ZE)(inputs, obtained, NOTHING_STORED, (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .assessRun */ ._W)(inputs, obtained, NOTHING_STORED)),
        };
    });
}
function mintInputs({ app, user, uses, endpoints, registry }, pageId) {
    const given = {
        "app-id": app.id,
        "app-secret": app.secret.reveal(),
        "user-token": user.token.reveal(),
        "page-id": pageId,
        "required-scopes": (0,_uses_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredScopes */ .bD)(uses).join(",") || "none",
        "graph-api-url": endpoints.graphUrl,
        "graph-api-version": endpoints.graphVersion,
    };
    const inputs = Object.fromEntries(_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, given[name] ?? ""]));
    const parsed = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .parseInputs */ .TL)({
        inputs: inputs,
        repository: "",
        githubApiUrl: endpoints.githubApiUrl,
    }, registry);
    if (parsed.mode !== "mint")
        throw new Error(`a user token alone means mint, not ${parsed.mode}`);
    return parsed;
}


/***/ }),

/***/ 8848:
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

/***/ 5563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseUserToken),
/* harmony export */   g: () => (/* binding */ parseGithubToken)
/* harmony export */ });
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7671);

const TOKEN = /^[\x21-\x7e]{20,4096}$/;
function isToken(entry) {
    return TOKEN.test(entry) && !/^\d+$/.test(entry);
}
function parseUserToken(registry, entry) {
    const token = entry.trim();
    if (isToken(token))
        return registry.register(token);
    throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .d("user-token", "A user token is one unbroken line of some hundred letters and digits.", "Copy it whole from the field “Access Token”, and paste it alone.");
}
function parseGithubToken(registry, entry) {
    const token = entry.trim();
    if (isToken(token) && !token.includes("/"))
        return registry.register(token);
    throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .d("githubToken", "A GitHub token that may write secrets is needed: one unbroken line.", "Make a fine-grained token for this repository with “Secrets: read and write” at github.com/settings/personal-access-tokens/new, or use the commands for `gh` instead.");
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices)
/* harmony export */ });
/* unused harmony export objectionsTo */
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

async function listChoices(context, user, requiredScopes) {
    const { graph } = context;
    const [pages, pictures] = await Promise.all([
        (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .listPages */ .pN)(graph, user.token).catch((error) => {
            throw (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusedPages */ .qc)(error, graph.appId);
        }),
        listPictures(context, user),
    ]);
    if (pages.length === 0)
        throw (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .explainNoChoice */ .wt)(pages, user.granularScopes.get("pages_show_list") ?? []);
    return pages
        .map((page) => ({
        id: page.id,
        name: page.name,
        tasks: page.tasks ?? [],
        picture: pictures.get(page.id),
        objections: objectionsTo(page, user, requiredScopes),
        hasToken: page.token !== undefined,
    }))
        .toSorted((a, b) => a.name.localeCompare(b.name));
}
function objectionsTo(page, { granularScopes }, requiredScopes) {
    const elsewhere = requiredScopes.filter((scope) => scope.startsWith("pages_") && granularScopes.get(scope)?.includes(page.id) === false);
    return [
        ...(page.token === undefined
            ? [
                "Facebook gives no token for it: your role on it has too few rights, or its business requires two-factor authentication and you have none.",
            ]
            : []),
        ...(elsewhere.length > 0
            ? [
                `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages only: log in again, choose “Edit settings” and tick this Page.`,
            ]
            : []),
        ...(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .assessTasks */ .J9)({ requiredScopes: [...requiredScopes] }, page.tasks).map(({ message, remedy }) => `${message} ${remedy}`),
    ];
}
async function listPictures({ graph }, { token }) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: "/me/accounts",
            query: { fields: "id,picture{url}", limit: "100" },
            bearer: token,
            retry: false,
        });
        const found = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(body), "data"), (page) => {
            const url = pictureOf(page);
            return url === undefined ? [] : [[(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__.id)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(page, "id")), url]];
        });
        return new Map(found.flat());
    }
    catch (error) {
        if (!(error instanceof _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        return new Map();
    }
}
function pictureOf(page) {
    const picture = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(page, "picture");
    return picture.value === undefined
        ? undefined
        : (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(picture, "data"), "url"), _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq);
}


/***/ }),

/***/ 6378:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readDialogAnswer),
/* harmony export */   h: () => (/* binding */ dialogAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _nonce_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2007);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6838);



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
    if (!(0,_nonce_js__WEBPACK_IMPORTED_MODULE_1__/* .isSameSecret */ .n)(answer.get("state") ?? "", state)) {
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3({
            code: "login-foreign",
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
    return new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3({
        code: "login-declined",
        title: "You pressed Cancel in Facebook's dialog",
        message: "Without your consent there is no user token, and so no Page token. Nothing was changed.",
        remedy: "Press “Log in with Facebook” again, leave the permissions on and choose your Page. If it should be another person's login, log out at www.facebook.com first.",
    });
}
function refused(answer) {
    const reason = answer.get("error_description") ?? answer.get("error_message") ?? answer.get("error");
    return new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3({
        code: "login-refused",
        title: "Facebook's dialog came back without a code",
        message: reason ? `Facebook says: ${reason}` : "Facebook gives no reason.",
        remedy: "Try again. If that does not help, make the token in Graph API Explorer and paste it, the other way in on this page.",
    });
}


/***/ }),

/***/ 1404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listenOnLoopback)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6838);


const TRIES = 20;
async function listenOnLoopback(wanted, print) {
    for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
        const servers = await bind(port);
        if (servers)
            return createLoopbackServer(servers);
        print(`Port ${port} is occupied: trying ${port + 1}.`);
    }
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w3({
        title: "No free port",
        message: `The ports from ${wanted} on are occupied.`,
        remedy: "Choose another one with `--port`, or continue in the terminal with `--no-browser`.",
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
function createLoopbackServer(servers) {
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

/***/ 2007:
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

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ redeemCode)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6838);


async function redeemCode({ graph }, code, { redirectUri, verifier }) {
    try {
        const { body } = await graph.call({
            method: "POST",
            path: "/oauth/access_token",
            form: {
                client_id: graph.appId,
                client_secret: graph.appSecret,
                redirect_uri: redirectUri,
                code: graph.secret(code),
                code_verifier: graph.secret(verifier),
            },
        });
        return graph.secret((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenText */ .pA)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(body), "access_token")));
    }
    catch (error) {
        if (!(error instanceof _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .GraphError */ .h9) || error.transient)
            throw error;
        throw ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusedCredentials */ .Wb)(error) ??
            new _setup_error_js__WEBPACK_IMPORTED_MODULE_1__/* .SetupError */ .w3({
                code: "login-code-used",
                title: "Facebook does not accept the login any more",
                message: "The code that the dialog gave cannot be redeemed: it works once and for some minutes. The back button, or reloading the page, uses it a second time.",
                remedy: "Press “Log in with Facebook” again.",
                cause: error,
            }));
    }
}


/***/ }),

/***/ 2122:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   gR: () => (/* binding */ WHERE),
/* harmony export */   pP: () => (/* binding */ inWordsOfTheForm)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";
const UNKNOWN = {
    code: "app-unknown",
    message: "Facebook knows no working app with this App ID: a digit is wrong, or the app was deleted or restricted.",
    remedy: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
};
const WRONG = {
    code: "app-secret-wrong",
    message: "Facebook does not accept this App secret for this App ID. The two belong to different apps, the secret was reset, or it was not copied whole.",
    remedy: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
};
const NATIVE = {
    code: "app-native",
    message: "Facebook takes the App secret of such an app for public, and refuses what is signed with it.",
    remedy: "Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.",
};
function refusalOf(message) {
    return new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ(/validating application/i.test(message) ? UNKNOWN : WRONG);
}
const WORDS = {
    "app-unknown": UNKNOWN,
    "app-secret-wrong": WRONG,
    "app-native": NATIVE,
};
function inWordsOfTheForm(error) {
    const words = WORDS[error.code];
    if (!words || words.message === error.message)
        return error;
    return new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ ...words, cause: error.cause });
}


/***/ }),

/***/ 507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $L: () => (/* binding */ isDone),
/* harmony export */   Fb: () => (/* binding */ stepTitle),
/* harmony export */   KY: () => (/* binding */ STEP_NAMES),
/* harmony export */   _4: () => (/* binding */ formatHeading),
/* harmony export */   bg: () => (/* binding */ firstOpenStep),
/* harmony export */   xg: () => (/* binding */ isReached),
/* harmony export */   yS: () => (/* binding */ formatStep)
/* harmony export */ });
const STEPS = {
    credentials: { title: "Your app", heading: "The app's credentials" },
    login: { title: "Log in", heading: "Log in with Facebook" },
    page: { title: "Choose the Page", heading: "Choose the Page" },
    health: { title: "Its health", heading: "See its health" },
    work: { title: "Put it to work", heading: "Put it to work" },
};
const STEP_NAMES = Object.keys(STEPS);
function stepTitle(step) {
    return STEPS[step].title;
}
function formatHeading(step, heading = STEPS[step].heading) {
    return `[${indexOf(step) + 1}/${STEP_NAMES.length}] ${heading}`;
}
function formatStep(step) {
    return `Step ${indexOf(step) + 1} of ${STEP_NAMES.length}`;
}
function firstOpenStep({ app, user, examination }) {
    if (!app)
        return "credentials";
    if (!user || user.declined.length > 0)
        return "login";
    if (!examination)
        return "page";
    return examination.report.healthy ? "work" : "health";
}
function isReached(step, session) {
    return indexOf(step) <= indexOf(firstOpenStep(session));
}
function isDone(step, session) {
    const next = STEP_NAMES[indexOf(step) + 1];
    return next !== undefined && isReached(next, session);
}
function indexOf(step) {
    return STEP_NAMES.indexOf(step);
}


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ SECRET_NAMES),
/* harmony export */   Sq: () => (/* binding */ secretsToStore),
/* harmony export */   fS: () => (/* binding */ storeSecrets)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7671);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1585);
/* harmony import */ var _keep_token_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5563);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6838);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4276);






const SECRET_NAMES = {
    app: "FB_APP_SECRET",
    user: "FB_USER_TOKEN",
    page: "FB_PAGE_TOKEN",
    github: "SECRETS_TOKEN",
};
function secretsToStore({ app, examination, }) {
    const { obtained } = examination;
    if (!(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .isHealthy */ .Wr)(obtained.findings)) {
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_4__/* .SetupError */ .w3({
            title: "The Page token is not healthy",
            message: "A token with a failure is not stored: it could replace one that works.",
            remedy: "Go back to its health, and fix the problems there first.",
        });
    }
    return [
        { name: SECRET_NAMES.app, value: app.secret },
        ...(obtained.userToken ? [{ name: SECRET_NAMES.user, value: obtained.userToken.token }] : []),
        { name: SECRET_NAMES.page, value: obtained.token },
    ];
}
async function storeSecrets(session, request, log) {
    const writes = secretsToStore(session);
    const store = parseRequest(session, request);
    if (request.alsoStoreGithubToken)
        writes.push({ name: SECRET_NAMES.github, value: store.githubToken });
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_5__/* .withAppContext */ .L)(session, session.app, log, async (context) => {
        const access = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .Mz)(store, context);
        if (!access)
            throw new Error("a destination is always a place");
        return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSecrets */ .Pl)(writes, access, context);
    });
}
const FIELDS = [
    ["secret-repository", "repository"],
    ["secret-environment", "environment"],
    ["github-token", "githubToken"],
];
function parseRequest({ registry, endpoints }, request) {
    const token = (0,_keep_token_js__WEBPACK_IMPORTED_MODULE_3__/* .parseGithubToken */ .g)(registry, request.githubToken);
    (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEnvironment */ .Q)(request.environment.trim());
    const given = {
        "secret-name": SECRET_NAMES.page,
        "secret-repository": request.repository.trim(),
        "secret-environment": request.environment.trim(),
        "github-api-url": endpoints.githubApiUrl,
    };
    const inputs = Object.fromEntries(_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, given[name] ?? ""]));
    const problems = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .collectProblems */ .vX)();
    const raw = { inputs: inputs, repository: "", githubApiUrl: "" };
    const store = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStore */ .Pv)(raw, token, problems);
    const [problem] = problems.all;
    if (store && problem === undefined)
        return store;
    const named = FIELDS.find(([input]) => input === problem?.input)?.[1] ?? "repository";
    const sentence = problem ? `\`${problem.input}\` ${problem.reason}` : "must be given";
    throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .d(named, sentence, "Correct it and try again.");
}


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withAppContext)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(197);

const PATIENCE = { timeoutSeconds: 10, retries: 2 };
async function withAppContext({ endpoints, registry, progress }, { id, secret }, log, use) {
    const { graphUrl, graphVersion } = endpoints;
    const connection = { graphUrl, graphVersion, appId: id, appSecret: secret, ...PATIENCE };
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withContext */ .eQ)(connection, { registry, progress, log }, use);
}


/***/ })

};
