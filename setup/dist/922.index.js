export const id = 922;
export const ids = [922];
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

/***/ 8922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJson: () => (/* binding */ runJson)
});

// EXTERNAL MODULE: ./build/setup/core/failure.js + 4 modules
var core_failure = __webpack_require__(2105);
// EXTERNAL MODULE: ./build/setup/core/safe-text.js
var safe_text = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/setup/core/session.js
var core_session = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __webpack_require__(6838);
// EXTERNAL MODULE: ./build/setup/core/steps.js
var steps = __webpack_require__(507);
// EXTERNAL MODULE: ./build/setup/core/store-failures.js
var store_failures = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/setup/core/store-secrets.js
var store_secrets = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/setup/core/workflow-file.js
var workflow_file = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/setup/core/workflows.js
var core_workflows = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/setup/core/working-copy.js + 1 modules
var working_copy = __webpack_require__(1465);
// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __webpack_require__(8309);
// EXTERNAL MODULE: ./build/setup/core/check-answers.js
var check_answers = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/setup/core/check-app.js
var check_app = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/setup/core/examine-page.js
var examine_page = __webpack_require__(859);
// EXTERNAL MODULE: ./build/setup/core/list-choices.js
var list_choices = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/setup/core/uses.js
var uses = __webpack_require__(222);
// EXTERNAL MODULE: ./build/setup/core/with-context.js
var with_context = __webpack_require__(4276);
;// CONCATENATED MODULE: ./build/setup/json/collect.js











async function collect({ session }, answers, print) {
    const { appId, appSecret, userToken } = requireAnswers(answers);
    const token = parseSecrets(session.registry, answers, userToken);
    session.uses = answers.uses ?? session.uses;
    session.business = answers.business ?? session.business;
    print((0,steps/* formatHeading */._4)("credentials"));
    session.app = await (0,check_app/* checkApp */.O)(session, { id: appId, secret: appSecret }, print);
    print((0,steps/* formatHeading */._4)("login", "The user token"));
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
function parseSecrets(registry, { repository, githubToken }, userToken) {
    (0,setup_error/* checkAll */.K7)(() => void (0,check_answers/* parseUserToken */.OE)(registry, userToken), () => {
        if (repository !== undefined && githubToken !== undefined)
            (0,check_answers/* parseGithubToken */.gp)(registry, githubToken);
    });
    return (0,check_answers/* parseUserToken */.OE)(registry, userToken);
}
function requireAnswers(answers) {
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
        throw new setup_error/* SetupError */.w3("answers-missing", `With --json nothing is asked. Missing: ${missing.join("; ")}.`, "Give them, or leave --json out to be asked.");
    return { appId, appSecret, userToken };
}
function onlyPage(pages) {
    const [page, ...others] = pages.filter(({ hasToken }) => hasToken);
    if (page && others.length === 0)
        return page;
    throw new library/* ActionError */.lZ({
        code: page ? "page-several" : "page-no-token",
        message: pages
            .map(({ id, name, hasToken }) => `${name} (${id})${hasToken ? "" : ", without a token"}`)
            .join("; "),
        remedy: "Choose one of them.",
    });
}

// EXTERNAL MODULE: ./build/setup/json/compose-json.js
var compose_json = __webpack_require__(4336);
// EXTERNAL MODULE: ./build/setup/json/describe-setup.js
var describe_setup = __webpack_require__(4956);
;// CONCATENATED MODULE: ./build/setup/json/run-json.js













async function runJson(context, answers, printResult) {
    const { registry } = context.session;
    const print = (line) => context.print((0,safe_text/* safeText */.H)(registry, line).replace(/\s+/g, " "));
    const result = {};
    let failure;
    try {
        await setUp(context, answers, print, result);
    }
    catch (error) {
        failure =
            (0,store_failures/* lacksPermission */.kQ)(error) && result.destination
                ? (0,store_failures/* readOnly */.Tu)(error, [], result.destination, "json")
                : (0,core_failure/* describeFailure */.Ic)(error, "json");
        print(`${failure.title}: ${failure.message}`);
    }
    const described = (0,describe_setup/* describeSetup */.j)(context, result, failure);
    printResult((0,compose_json/* composeJson */.f)(described));
    return described.ok ? 0 : 1;
}
async function setUp(context, answers, print, result) {
    const pageId = await collect(context, answers, print);
    const { repository, environment = "", githubToken, workflows = [] } = answers;
    const { examination } = (0,core_session/* withExamination */.KZ)(context.session);
    if (!examination.report.healthy)
        return;
    if (repository !== undefined && githubToken !== undefined) {
        print((0,steps/* formatHeading */._4)("work"));
        const alsoStoreGithubToken = (0,core_workflows/* renewsSecrets */.Mb)(workflows);
        result.destination = { repository, environment };
        const request = { ...result.destination, githubToken, alsoStoreGithubToken };
        result.stored = await (0,store_secrets/* storeSecrets */.fS)((0,core_session/* withExamination */.KZ)(context.session), request, print);
    }
    else if (githubToken !== undefined) {
        print(`Nothing is stored: ${store_secrets/* SECRET_NAMES */.AS.github} was given without --repository.`);
    }
    if (hasFailed(result.stored))
        return;
    result.workflows = (0,workflow_file/* composeWorkflows */.Fd)(context, workflows, pageId, environment);
    if (answers.writeWorkflow)
        writeAll(context, result.workflows);
}
function writeAll({ workingCopy }, workflows) {
    if (!workingCopy)
        throw new setup_error/* SetupError */.w3("no-working-copy", "--write-workflow was given, but the setup was not started in a git working copy.", "Start it in the working copy of the repository, or leave the flag out.");
    for (const workflow of workflows)
        workflow.written = (0,working_copy/* writeWorkflow */.r$)(workingCopy, workflow.file, workflow.content);
}
function hasFailed(stored) {
    return stored !== undefined && stored.failed.length > 0;
}


/***/ })

};
