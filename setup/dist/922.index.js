export const id = 922;
export const ids = [922];
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


/***/ }),

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJson: () => (/* binding */ runJson)
});

// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __webpack_require__(197);
// EXTERNAL MODULE: ./build/setup/core/session.js
var core_session = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/setup/core/steps.js
var steps = __webpack_require__(507);
// EXTERNAL MODULE: ./build/setup/core/store-secrets.js
var store_secrets = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/setup/core/workflow-file.js
var workflow_file = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/setup/core/working-copy.js
var working_copy = __webpack_require__(9633);
// EXTERNAL MODULE: ./build/setup/core/check-app.js
var check_app = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/setup/core/examine-page.js
var examine_page = __webpack_require__(859);
// EXTERNAL MODULE: ./build/setup/core/keep-token.js
var keep_token = __webpack_require__(5563);
// EXTERNAL MODULE: ./build/setup/core/list-choices.js
var list_choices = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/setup/core/uses.js
var uses = __webpack_require__(222);
// EXTERNAL MODULE: ./build/setup/core/with-context.js
var with_context = __webpack_require__(4276);
;// CONCATENATED MODULE: ./build/setup/json/collect.js










async function collect({ session }, answers, print) {
    const { appId, appSecret, userToken } = demand(answers);
    session.uses = answers.uses ?? session.uses;
    session.business = answers.business ?? session.business;
    print((0,steps/* formatHeading */._4)("credentials"));
    session.app = await (0,check_app/* checkApp */.O)(session, { id: appId, secret: appSecret }, print);
    print((0,steps/* formatHeading */._4)("login", "The user token"));
    const token = (0,keep_token/* parseUserToken */.O)(session.registry, userToken);
    const scopes = (0,uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    const { app } = (0,core_session/* withApp */.G0)(session);
    session.user = await (0,with_context/* withAppContext */.L)(session, app, print, (context) => (0,check_user_token/* checkUserToken */.t)(context, token, scopes));
    print((0,steps/* formatHeading */._4)("page"));
    const { user } = (0,core_session/* withUser */.Cb)(session);
    session.pages = await (0,with_context/* withAppContext */.L)(session, app, print, (context) => (0,list_choices/* listChoices */.Z)(context, user, (0,uses/* requiredScopes */.bD)(session.uses)));
    const pageId = answers.pageId ?? onlyPage(session.pages).id;
    print((0,steps/* formatHeading */._4)("health"));
    session.examination = await (0,examine_page/* examinePage */.v)((0,core_session/* withUser */.Cb)(session), pageId, print);
    return pageId;
}
function demand(answers) {
    const { appId = "", appSecret = "", userToken = "", repository, githubToken } = answers;
    const missing = [
        ...(appId === "" ? ["--app-id (the app's number)"] : []),
        ...(appSecret === "" ? ["the environment variable FB_APP_SECRET"] : []),
        ...(userToken === "" ? ["the environment variable FB_USER_TOKEN"] : []),
        ...(repository !== undefined && githubToken === undefined
            ? ["the environment variable SECRETS_TOKEN (to store in the repository of --repository)"]
            : []),
    ];
    if (missing.length > 0)
        throw new setup_error/* SetupError */.w3({
            title: "Answers are missing",
            message: `With --json nothing is asked. Missing: ${missing.join("; ")}.`,
            remedy: "Give them, or leave --json out to be asked.",
        });
    return { appId, appSecret, userToken };
}
function onlyPage(pages) {
    const [page, ...others] = pages.filter(({ hasToken }) => hasToken);
    if (page && others.length === 0)
        return page;
    throw new setup_error/* SetupError */.w3({
        title: page ? "Several Pages are visible: choose one" : "No Page comes with a token",
        message: pages
            .map(({ id, name, hasToken }) => `${name} (${id})${hasToken ? "" : ", without a token"}`)
            .join("; "),
        remedy: page
            ? "Give the id of one as --page-id."
            : "The person needs a role with more rights on the Page.",
    });
}

// EXTERNAL MODULE: ./build/setup/json/describe-setup.js
var describe_setup = __webpack_require__(4956);
// EXTERNAL MODULE: ./build/setup/json/remedies.js
var remedies = __webpack_require__(1877);
;// CONCATENATED MODULE: ./build/setup/json/run-json.js










async function runJson(context, answers, printResult) {
    const { session } = context;
    const { registry } = session;
    const safe = (text) => registry.scrub((0,library/* plainText */.wh)(registry.scrub(text)));
    const print = (line) => context.print(safe(line).replace(/\s+/g, " "));
    const result = {};
    let error;
    try {
        await setUp(context, answers, print, result);
    }
    catch (failure) {
        error = (0,library/* scrubError */.Sz)((0,remedies/* describeFailure */.I)(failure), safe);
        print(`${error.title}: ${error.message}`);
    }
    const described = (0,describe_setup/* describeSetup */.j)(context, result, error, safe);
    printResult(JSON.stringify(described));
    return described.ok ? 0 : 1;
}
async function setUp(context, answers, print, result) {
    const pageId = await collect(context, answers, print);
    const { repository, environment = "", githubToken, workflow = "none" } = answers;
    const { examination } = (0,core_session/* withExamination */.KZ)(context.session);
    if (!examination.report.healthy)
        return;
    if (repository !== undefined && githubToken !== undefined) {
        print((0,steps/* formatHeading */._4)("work"));
        const alsoStoreGithubToken = workflow !== "none" && workflow_file/* WORKFLOWS */.v1[workflow].renews;
        const destination = { repository, environment, githubToken, alsoStoreGithubToken };
        result.stored = await (0,store_secrets/* storeSecrets */.fS)((0,core_session/* withExamination */.KZ)(context.session), destination, print);
    }
    else if (githubToken !== undefined) {
        print(`Nothing is stored: ${store_secrets/* SECRET_NAMES */.AS.github} was given without --repository.`);
    }
    if (workflow !== "none" && !hasFailed(result.stored))
        result.workflow = provideWorkflow(context, answers, workflow, pageId);
}
function provideWorkflow(context, { environment = "", writeWorkflow: wanted = false }, name, pageId) {
    const { file } = workflow_file/* WORKFLOWS */.v1[name];
    const content = (0,workflow_file/* composeWorkflow */.w8)(context, name, pageId, environment);
    const replace = (0,workflow_file/* wordsToReplace */.d0)(content);
    const workflow = { file, content, ...(replace.length > 0 && { replace }) };
    if (!wanted)
        return workflow;
    if (!context.workingCopy)
        throw new setup_error/* SetupError */.w3({
            title: "There is no working copy",
            message: "--write-workflow was given, but the setup was not started in a git working copy.",
            remedy: "Start it in the working copy of the repository, or leave the flag out.",
        });
    return { ...workflow, written: (0,working_copy/* writeWorkflow */.r$)(context.workingCopy, file, content) };
}
function hasFailed(stored) {
    return stored !== undefined && stored.failed.length > 0;
}


/***/ })

};
