export const id = 780;
export const ids = [780];
export const modules = {

/***/ 7718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkApp)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);
/* harmony import */ var _check_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6706);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4276);



async function checkApp(session, given, log) {
    const id = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)(given.id);
    const secretText = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)(given.secret);
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAppId */ .p9)(id);
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .checkAppSecret */ ._B)(secretText, id);
    const app = { id, secret: session.registry.register(secretText) };
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_2__/* .withAppContext */ .L)(session, app, log, async (context) => {
        const inspection = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e4)(context.graph, context.graph.appToken);
        if (inspection.state !== "valid")
            throw explainInvalid(inspection);
        return { ...app, name: await nameApp(context) };
    });
}
function explainInvalid({ reason, now }) {
    const envelope = {
        message: reason?.message ?? "",
        type: undefined,
        code: reason?.code ?? 190,
        subcode: reason?.subcode,
        isTransient: false,
        traceId: undefined,
    };
    const request = { method: "GET", path: "/debug_token", status: 200, retryAfter: undefined, now };
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusedAppToken */ .Uz)(new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .GraphError */ .h9(envelope, request));
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
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);

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
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);
/* harmony import */ var _check_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1806);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(222);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4276);




const NOTHING_STORED = {
    written: [],
    failed: [],
    skipped: [],
    errors: [],
    complete: false,
    pagesOf: new Map(),
};
async function examinePage(session, pageId, log) {
    const inputs = mintInputs(session, pageId);
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_3__/* .withAppContext */ .L)(session, session.app, log, async (context) => {
        const quiet = { ...context, log: () => undefined };
        const obtained = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .obtainPages */ .Yb)(inputs, Promise.resolve(undefined), quiet);
        const findings = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .assessRun */ ._W)(inputs, obtained, NOTHING_STORED);
        const report = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .composeReport */ .ZE)(inputs, obtained, NOTHING_STORED, findings);
        const [page] = obtained.pages;
        if (!page?.token)
            throw new Error("a mint ends with a token, or an error");
        const { userToken } = obtained;
        (0,_check_page_js__WEBPACK_IMPORTED_MODULE_1__/* .assertPageId */ .B)(report.page.id);
        for (const token of [page.token, ...(userToken ? [userToken.token] : [])])
            (0,_check_page_js__WEBPACK_IMPORTED_MODULE_1__/* .assertToken */ .O)(token);
        return { obtained: { userToken, token: page.token, findings: page.findings }, report };
    });
}
function mintInputs({ app, user, uses, endpoints }, pageId) {
    const { policy, ...defaults } = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultInputs */ .jG)();
    return {
        ...defaults,
        mode: "mint",
        appId: app.id,
        appSecret: app.secret,
        userToken: { kind: "given", token: user.token },
        policy: { ...policy, appId: app.id, pageId, requiredScopes: (0,_uses_js__WEBPACK_IMPORTED_MODULE_2__/* .requiredScopes */ .bD)(uses) },
        graphUrl: endpoints.graphUrl,
        graphVersion: endpoints.graphVersion,
        store: undefined,
    };
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

/***/ 9869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ isGhReady),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);

const PATIENCE = 5000;
const SLOW = 2000;
const LAST_WORDS = 200;
async function isGhReady(print, signal) {
    const onSlow = () => print("Waiting for gh, which checks whether it is logged in…");
    return (await run(["gh", "auth", "status"], "", { limit: PATIENCE, signal, onSlow })).code === 0;
}
function run(words, value, { limit, signal, onSlow = () => undefined }) {
    const [program = "", ...rest] = words;
    if (signal?.aborted)
        return Promise.resolve({ code: undefined, complaint: "", late: false });
    return new Promise((resolve) => {
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, rest, { stdio: ["pipe", "ignore", "pipe"], ...OWN_GROUP });
        let complaint = "";
        const kill = () => killGroup(child);
        const timers = [setTimeout(onSlow, SLOW), setTimeout(() => stop(true), limit)];
        const settle = (code, late = false) => {
            timers.forEach(clearTimeout);
            process.removeListener("exit", kill);
            signal?.removeEventListener("abort", abort);
            child.stderr.destroy();
            child.unref();
            resolve({ code, complaint, late });
        };
        const stop = (late) => {
            kill();
            settle(undefined, late);
        };
        const abort = () => stop(false);
        process.once("exit", kill);
        signal?.addEventListener("abort", abort);
        child.stderr.setEncoding("utf8").on("data", (text) => {
            if (complaint.length < 2000)
                complaint += text;
        });
        child.on("error", ({ message }) => {
            complaint ||= message;
            settle(undefined);
        });
        child.on("close", (code) => settle(code ?? undefined));
        child.on("exit", (code) => {
            timers.push(setTimeout(() => settle(code ?? undefined), LAST_WORDS));
        });
        child.stdin.on("error", () => undefined);
        child.stdin.end(value);
    });
}
const IS_WINDOWS = process.platform === "win32";
const OWN_GROUP = { detached: !IS_WINDOWS, windowsHide: true };
function killGroup(child) {
    if (child.pid === undefined)
        return;
    try {
        if (IS_WINDOWS)
            child.kill();
        else
            process.kill(-child.pid, "SIGKILL");
    }
    catch {
    }
}


/***/ }),

/***/ 2235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices)
/* harmony export */ });
/* unused harmony export objectionsTo */
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);
/* harmony import */ var _check_page_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1806);
/* harmony import */ var _remedy_rows_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3198);



async function listChoices(context, user, requiredScopes) {
    const { graph } = context;
    const [pages, pictures] = await Promise.all([
        (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .listPages */ .pN)(graph, user.token).catch((error) => {
            throw (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusedPages */ .qc)(error, graph.appId);
        }),
        listPictures(context, user),
    ]);
    for (const { id: pageId } of pages)
        (0,_check_page_js__WEBPACK_IMPORTED_MODULE_1__/* .assertPageId */ .B)(pageId);
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
                `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages only: log in again, choose “Edit settings”, leave ticked what is ticked, and add this Page.`,
            ]
            : []),
        ...(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .assessTasks */ .J9)({ requiredScopes: [...requiredScopes] }, { tasks: page.tasks }).map(({ severity }) => `${severity === "failure" ? "You may not publish on it" : "Perhaps you may not publish on it"}: none of your tasks is known to allow that. ${_remedy_rows_page_js__WEBPACK_IMPORTED_MODULE_2__/* .GIVE_TASK */ .Ko}`),
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
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8309);
/* harmony import */ var _nonce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2007);



function dialogAddress({ dialogUrl, graphVersion }, { verifier, configId, ...login }) {
    const codeChallenge = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(verifier).digest("base64url");
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_1__/* .composeDialogAddress */ .lY)({
        ...login,
        dialogUrl,
        graphVersion,
        configId: configId || undefined,
        codeChallenge,
    });
}
function readDialogAnswer(answer, state) {
    if (!(0,_nonce_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameSecret */ .n)(answer.get("state") ?? "", state)) {
        throw new _src_library_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            code: "login-foreign",
            message: "What came back does not carry the mark of the login that was started here: the page was opened twice, or somebody else sent you here. Nothing was taken from it.",
            remedy: "Log in again.",
        });
    }
    const code = answer.get("code");
    if (code)
        return code;
    throw answer.get("error") === "access_denied" ? denied() : refused(answer);
}
function denied() {
    return new _src_library_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: "login-declined",
        message: "Without your consent there is no user token, and so no Page token. Nothing was changed.",
        remedy: "Log in again.",
    });
}
function refused(answer) {
    const reason = answer.get("error_description") ?? answer.get("error_message") ?? answer.get("error");
    return new _src_library_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: "login-refused",
        message: reason ? `Facebook says: ${reason}` : "Facebook gives no reason.",
        remedy: "Log in again.",
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

/***/ 1074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readPastedAddress)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6838);


const TOKEN = /(?:access|long_lived)_token(?:=|%3d)/i;
const ERRORS = ["error", "error_code", "error_message"];
const LONGEST = 8192;
function readPastedAddress(registry, entry) {
    const address = entry.trim().slice(0, LONGEST);
    (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .maskLoginAddress */ .aJ)(address, registry.register);
    if (address === "")
        throw refusal("nothing");
    if (TOKEN.test(address))
        throw refusal("token");
    const [beforeFragment = ""] = address.split("#", 1);
    const query = new URLSearchParams(beforeFragment.slice(beforeFragment.indexOf("?") + 1));
    if (query.has("client_id") && query.has("redirect_uri"))
        throw refusal("link");
    if (ERRORS.some((name) => query.has(name)))
        return query;
    const codes = query.getAll("code");
    if (codes.length === 0 || codes[0] === "")
        throw refusal(isToken(address) ? "bare" : "plain");
    if (codes.length > 1 || !query.has("state"))
        throw refusal("half");
    return query;
}
const COPY_WHOLE = "Copy the whole address from the browser's address bar right after the dialog, and paste it alone.";
const REFUSALS = {
    nothing: ["No address was pasted.", COPY_WHOLE],
    plain: ["This address holds no code: the dialog did not lead to it.", COPY_WHOLE],
    half: [
        "This address was cut, or two were pasted: it must hold one code and one state.",
        COPY_WHOLE,
    ],
    link: [
        "This is the address of Facebook's dialog itself, and not the one that it leads to.",
        `Open it, and log in. ${COPY_WHOLE}`,
    ],
    bare: ["This is a token, and not an address.", "Paste it as a user token instead."],
    token: [
        "This address holds an access token: it was not this setup's dialog that led there, and whoever sees the address can use the token.",
        "End the token: facebook.com → Settings → Apps and websites → the app → Remove. Then open the dialog from here.",
    ],
};
function refusal(kind) {
    const [message, remedy] = REFUSALS[kind];
    return new _setup_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV("login-address", message, remedy);
}
function isToken(text) {
    return /^EAA\w{20,}$/.test(text);
}


/***/ }),

/***/ 3311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ checkPastedToken)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);
/* harmony import */ var _check_user_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8602);
/* harmony import */ var _input_labels_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1930);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6838);




const REMEDIES = {
    "user-token-dead": "Make a new one with this app, and paste it.",
    "user-token-other-app": "In Graph API Explorer choose your app under “Meta App” before you press “Generate Access Token”: the default there is an app of Facebook's own. Paste the new token. Or go back, and enter the app that made this one.",
    "user-token-wrong-kind": "In Graph API Explorer choose “User Token” under “User or Page”, press “Generate Access Token”, and paste that one.",
};
async function checkPastedToken(context, given, askedFor) {
    try {
        return await (0,_check_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .checkUserToken */ .t)(context, given, askedFor);
    }
    catch (error) {
        const remedy = error instanceof _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? REMEDIES[error.code] : undefined;
        if (remedy === undefined || !(error instanceof _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        const message = error.message.replaceAll("`user-token`", "the pasted text");
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .dV("user-token", (0,_input_labels_js__WEBPACK_IMPORTED_MODULE_2__/* .labelInputs */ .s)(message, "browser"), remedy, error);
    }
}


/***/ }),

/***/ 6358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ redeemCode)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);

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
            new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
                code: "login-code-used",
                message: "The code that the dialog gave cannot be redeemed: it works once and for some minutes. The back button, or reloading the page, uses it a second time.",
                remedy: "Log in again.",
                cause: error,
            }));
    }
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
    credentials: { title: "App", heading: "The app's credentials" },
    login: { title: "Login", heading: "Log in with Facebook" },
    page: { title: "Page", heading: "Choose the Page" },
    health: { title: "Health", heading: "See its health" },
    work: { title: "Work", heading: "Put it to work" },
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

/***/ 4308:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ storeWithGh)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8309);
/* harmony import */ var _gh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9869);
/* harmony import */ var _gh_commands_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8848);
/* harmony import */ var _store_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2485);




const LIMIT = 30_000;
async function storeWithGh(session, destination, githubToken, { stored, waiting, signal, limit = LIMIT }) {
    const writes = [
        ...(0,_store_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsToStore */ .Sq)(session),
        ...(githubToken ? [{ name: _store_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .SECRET_NAMES */ .AS.github, value: githubToken }] : []),
    ];
    const written = [];
    const errors = [];
    for (const { name } of writes)
        session.progress.set(name, "waiting");
    for (const { name, value } of writes) {
        if (signal?.aborted)
            break;
        const command = (0,_gh_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .ghSecretSet */ .s)(name, destination);
        session.progress.set(name, "under way");
        const onSlow = () => waiting(`Waiting for gh, which writes ${name}…`);
        const ended = await (0,_gh_js__WEBPACK_IMPORTED_MODULE_1__/* .run */ .e)(command, value.reveal(), { limit, signal, onSlow });
        if (ended.code === 0) {
            session.progress.set(name, "stored");
            written.push(name);
            stored(`Stored: secret ${name} of ${destination.repository}`);
            continue;
        }
        session.progress.set(name, "failed");
        errors.push(explain((0,_gh_commands_js__WEBPACK_IMPORTED_MODULE_3__/* .showCommand */ .T)(command), ended, limit));
        if (ended.late)
            break;
    }
    const failed = writes.map(({ name }) => name).filter((name) => !written.includes(name));
    for (const name of failed)
        session.progress.set(name, "failed");
    return { written, failed, errors };
}
function explain(command, { complaint, late }, limit) {
    const said = complaint.trim();
    if (!late)
        return new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
            code: "store-failed",
            message: `${command} failed: ${said || "no message"}`,
            remedy: "Follow what gh says, and try again. Or use a GitHub token instead.",
        });
    return new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "store-failed",
        message: `${command} did not end within ${limit / 1000} seconds, and was ended. ${said === "" ? "It gave no message." : `It said: ${said}`} The secrets after it were not tried.`,
        remedy: "Run the command in another terminal: a question of gh's or of your keyring may wait there. Then try again, or use a GitHub token instead.",
    });
}


/***/ })

};
