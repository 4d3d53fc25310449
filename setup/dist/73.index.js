export const id = 73;
export const ids = [73];
export const modules = {

/***/ 1597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ checkApp)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _src_graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4909);
/* harmony import */ var _src_json_decode_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6009);
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1970);
/* harmony import */ var _refused_app_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7309);
/* harmony import */ var _use_world_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2546);






async function checkApp(session, given, log) {
    const id = given.id.trim();
    const secretText = given.secret.trim();
    if (!/^\d{5,20}$/.test(id))
        throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .d("app-id", "The app id is a number, such as 1234567890123456.", `It stands at ${_refused_app_js__WEBPACK_IMPORTED_MODULE_4__/* .WHERE */ .gR}, as “App ID”.`);
    if (!/^[\x21-\x7e]+$/.test(secretText) || secretText.length < 16)
        throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .d("app-secret", "The app secret is one line of 32 letters and digits.", `Press Show next to “App secret” at ${_refused_app_js__WEBPACK_IMPORTED_MODULE_4__/* .WHERE */ .gR}, and copy it whole.`);
    if (/^\d+$/.test(secretText))
        throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_3__/* .AnswerError */ .d("app-secret", secretText === id
            ? "This is the App ID once more; the app secret stands below it."
            : "This is a number, such as an id; the app secret has letters too.", `Press Show next to “App secret” at ${_refused_app_js__WEBPACK_IMPORTED_MODULE_4__/* .WHERE */ .gR}, and copy it whole.`);
    const app = { id, secret: session.vault.keep(secretText) };
    return (0,_use_world_js__WEBPACK_IMPORTED_MODULE_5__/* .useWorld */ .q)(session, app, log, async (world) => {
        const inspection = await (0,_src_graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectToken */ .e)(world.graph, world.graph.appToken);
        if (inspection.state !== "valid")
            throw (0,_refused_app_js__WEBPACK_IMPORTED_MODULE_4__/* .refusalOf */ .Of)(inspection.fault?.message ?? "");
        return { ...app, name: await nameApp(world) };
    }).catch((error) => {
        throw error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsError */ .lE ? (0,_refused_app_js__WEBPACK_IMPORTED_MODULE_4__/* .inWordsOfTheForm */ .pP)(error) : error;
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
        return (0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .optional */ .lq)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .field */ .ZZ)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .rootOf */ .I5)(body), "name"), _src_json_decode_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq) ?? "";
    }
    catch (error) {
        if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        return "";
    }
}


/***/ }),

/***/ 8399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ checkUserToken)
/* harmony export */ });
/* harmony import */ var _src_graph_exchange_token_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6958);
/* harmony import */ var _src_graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4909);
/* harmony import */ var _src_stages_choose_user_token_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8781);



async function checkUserToken({ graph, vault }, given, askedFor) {
    const inspecting = (0,_src_graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_1__/* .inspectToken */ .e)(graph, given);
    const exchanging = (0,_src_graph_exchange_token_js__WEBPACK_IMPORTED_MODULE_0__/* .exchangeToken */ .r)(graph, given, vault);
    const [exchange, looked] = await Promise.allSettled([exchanging, inspecting]);
    const { token } = (0,_src_stages_choose_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseUserToken */ .a)(given, graph.appId, exchange, looked);
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

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ examinePage)
});

// EXTERNAL MODULE: ./build/setup-tree/src/inputs/names.js
var names = __webpack_require__(7420);
// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var errors = __webpack_require__(2425);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/fields.js
var fields = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/permissions.js
var permissions = __webpack_require__(3755);
;// CONCATENATED MODULE: ./build/setup-tree/src/inputs/scopes.js

function parseScopes(value, problems) {
    const names = [...new Set(value.split(/[\s,]/).filter((name) => name !== ""))];
    const none = names.filter((name) => /^none$/i.test(name));
    if (names.length === 1 && none.length === 1)
        return [];
    if (names.length === 0 || none.length > 0) {
        problems.add("required-scopes", "must be names of permissions, or the single word `none` to ask for none.");
        return [];
    }
    for (const name of names) {
        const successor = (0,permissions/* successorOf */.k)(name);
        if (successor !== undefined) {
            problems.add("required-scopes", `names \`${name}\`, which Facebook has retired. In its place: ${successor}.`);
        }
        else if (!/^[a-z][a-z0-9_]{2,63}$/.test(name)) {
            problems.add("required-scopes", "must be names of permissions such as `pages_manage_posts` (lower case, with underscores), separated by commas, spaces or line breaks.");
        }
    }
    return names.toSorted();
}

;// CONCATENATED MODULE: ./build/setup-tree/src/inputs/common.js



function parseCommon({ inputs }, problems) {
    const given = (name) => inputs[name] || names/* DEFAULTS */.zY[name];
    const appId = parseDigits("app-id", inputs["app-id"], problems);
    if (appId === "")
        problems.add("app-id", "must be given: the number of the app, from developers.facebook.com → My Apps → your app → App settings → Basic. It is no secret; keep it in a variable (`vars.…`), and check that the variable exists.");
    return {
        appId,
        policy: {
            appId,
            pageId: parseDigits("page-id", inputs["page-id"], problems) || undefined,
            requiredScopes: parseScopes(given("required-scopes"), problems),
            allowExpiring: (0,fields/* parseFlag */.og)("allow-expiring", given("allow-expiring"), problems),
            warnWithinDays: (0,fields/* parseNumber */.$J)("warn-within-days", given("warn-within-days"), DAYS, problems),
            failWithinDays: (0,fields/* parseNumber */.$J)("fail-within-days", given("fail-within-days"), DAYS, problems),
            dataAccess: (0,fields/* parseChoice */.HU)("data-access", given("data-access"), ["fail", "warn", "ignore"], problems),
        },
        onUnhealthy: (0,fields/* parseChoice */.HU)("on-unhealthy", given("on-unhealthy"), ["fail", "warn"], problems),
        graphVersion: parseVersion(given("graph-api-version"), problems),
        graphUrl: (0,fields/* parseApiUrl */.nV)("graph-api-url", given("graph-api-url"), problems),
        timeoutSeconds: (0,fields/* parseNumber */.$J)("timeout-seconds", given("timeout-seconds"), { least: 0.1, most: 3600, decimals: true }, problems),
        jobSummary: (0,fields/* parseFlag */.og)("job-summary", given("job-summary"), problems),
        retries: (0,fields/* parseNumber */.$J)("retries", given("retries"), { least: 0, most: 100 }, problems),
    };
}
const DAYS = { least: 0, most: 36500 };
const WHERE_ID = " A run with `user-token` and without this input tells it: the Page that it finds, or a list of several.";
function parseDigits(input, value, problems) {
    if (value !== "" && !/^\d{1,30}$/.test(value)) {
        problems.add(input, `must be digits only: the number, not a name or an address.${input === "page-id" ? WHERE_ID : ""} A secret put into the wrong input is another cause.`);
    }
    return value;
}
function parseVersion(value, problems) {
    if (!/^v\d{1,3}\.\d{1,2}$/.test(value))
        problems.add("graph-api-version", "must have the form `v25.0`: a v, and the version with a point.");
    return value;
}
function wantsJobSummary({ inputs }) {
    const problems = collectProblems();
    const wanted = parseFlag("job-summary", inputs["job-summary"] || DEFAULTS["job-summary"], problems);
    return wanted || problems.all.length > 0;
}

// EXTERNAL MODULE: ./build/setup-tree/src/inputs/secret-target.js + 1 modules
var secret_target = __webpack_require__(6923);
;// CONCATENATED MODULE: ./build/setup-tree/src/inputs/secrets.js


const WHY_EMPTY = "A secret comes empty in a pull request from a fork, in a Dependabot run (it reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";
function keepSecrets(raw, vault, problems) {
    const kept = {};
    for (const name of names/* SECRET_INPUTS */.pH) {
        const value = raw.inputs[name];
        if (value !== "")
            kept[name] = vault.keep(value);
    }
    for (const name of names/* SECRET_INPUTS */.pH)
        (0,fields/* checkSecret */.zg)(name, raw.inputs[name], problems);
    if (!kept["app-secret"])
        problems.add("app-secret", `must be given: the app's secret, from developers.facebook.com → My Apps → your app → App settings → Basic, saved as a repository secret. ${WHY_EMPTY}`);
    return kept;
}
const LONG = 20;
function refuseStraySecrets({ inputs }, vault, problems) {
    for (const name of names/* INPUT_NAMES */.Qh) {
        const value = inputs[name];
        const isSecretInput = names/* SECRET_INPUTS */.pH.some((secret) => secret === name);
        if (!isSecretInput && value.length >= LONG && vault.scrub(value) !== value) {
            problems.add(name, "holds one of the secrets that this step was given. Write the name or the value that is meant there; a secret belongs only into `app-secret`, `user-token`, `page-token` and `github-token`.");
        }
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/inputs/parse.js





function parseInputs(raw, vault) {
    const problems = (0,fields/* collectProblems */.vX)();
    const secrets = keepSecrets(raw, vault, problems);
    refuseStraySecrets(raw, vault, problems);
    const common = parseCommon(raw, problems);
    const store = (0,secret_target/* parseStore */.P)(raw, secrets["github-token"], problems);
    const { "app-secret": appSecret, "user-token": userToken, "page-token": pageToken } = secrets;
    if (!userToken && pageToken)
        refuseStoring(raw, problems);
    if (!userToken && !pageToken) {
        problems.add("user-token", `and \`page-token\` are both empty; one of them must be given (the README of this action, “Your first user token”, says how to make one). ${WHY_EMPTY}`);
    }
    const sound = problems.all.length === 0 && appSecret && { ...common, appSecret };
    if (sound && userToken) {
        return pageToken
            ? { ...sound, mode: "keep", userToken, pageToken, store }
            : { ...sound, mode: "mint", userToken, store };
    }
    if (sound && pageToken)
        return { ...sound, mode: "check", pageToken };
    throw new errors/* InputError */.dz(problems.all);
}
function refuseStoring({ inputs }, problems) {
    for (const name of ["secret-name", "user-token-secret-name"]) {
        if (inputs[name] !== "")
            problems.add(name, `needs \`user-token\`: without it a run only checks the Page token, and stores nothing. ${WHY_EMPTY}`);
    }
}

// EXTERNAL MODULE: ./build/setup-tree/src/report/report.js
var report = __webpack_require__(6161);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(4909);
// EXTERNAL MODULE: ./build/setup-tree/src/health/assess.js
var assess = __webpack_require__(6893);
// EXTERNAL MODULE: ./build/setup-tree/src/health/assess-surroundings.js
var assess_surroundings = __webpack_require__(2757);
// EXTERNAL MODULE: ./build/setup-tree/src/moment.js
var moment = __webpack_require__(5094);
// EXTERNAL MODULE: ./build/setup-tree/src/health/assess-deadlines.js
var assess_deadlines = __webpack_require__(2845);
// EXTERNAL MODULE: ./build/setup-tree/src/health/findings.js
var health_findings = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/setup-tree/src/health/words.js
var words = __webpack_require__(1106);
;// CONCATENATED MODULE: ./build/setup-tree/src/health/compare.js





function isRenewalDue({ inspection, findings }, policy) {
    return (!(0,health_findings/* isHealthy */.Wr)(findings) ||
        (0,assess_deadlines/* deadlinesOf */.b)(inspection, policy).some((deadline) => (0,moment/* isWithin */.UO)(deadline, policy.warnWithinDays, inspection.now)));
}
function objectionTo(fresh, old, policy) {
    const failure = fresh.findings.find(({ severity }) => severity === "failure");
    if (failure) {
        return (0,assess_surroundings/* renewalFailed */.Yu)(`A new Page token was obtained, but it is not healthy: ${failure.message}`, failure.remedy);
    }
    const newEnd = firstDeadline(fresh, policy);
    const oldEnd = firstDeadline(old, policy);
    if (!(0,health_findings/* isHealthy */.Wr)(old.findings) || (0,moment/* endsLater */.Tq)(newEnd, oldEnd))
        return undefined;
    return (0,assess_surroundings/* renewalFailed */.Yu)(`A new Page token was obtained, but its first deadline (${(0,moment/* formatMoment */.K9)(newEnd)}) is no later than that of the one there is (${(0,moment/* formatMoment */.K9)(oldEnd)}), which is kept.`, `Only a login moves the data access: ${words/* LOG_IN_AGAIN */.W}.`);
}
function firstDeadline({ inspection }, policy) {
    return (0,moment/* earliest */.Qd)((0,assess_deadlines/* deadlinesOf */.b)(inspection, policy).filter((deadline) => deadline !== "unknown"));
}

// EXTERNAL MODULE: ./build/setup-tree/src/graph/exchange-token.js
var exchange_token = __webpack_require__(6958);
// EXTERNAL MODULE: ./build/setup-tree/src/json/decode.js
var decode = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/graph-error.js
var graph_error = __webpack_require__(832);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/list-pages.js
var list_pages = __webpack_require__(9070);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/missing-page.js
var missing_page = __webpack_require__(5187);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/page.js
var graph_page = __webpack_require__(4912);
;// CONCATENATED MODULE: ./build/setup-tree/src/graph/find-page.js





async function findPage(graph, vault, userToken, pageId, consentedIds) {
    if (pageId === undefined) {
        const pages = await (0,list_pages/* listPages */.p)(graph, vault, userToken);
        const [only, ...others] = pages;
        if (only && others.length === 0 && (0,graph_page/* hasToken */.y0)(only))
            return only;
        throw (0,missing_page/* explainNoChoice */.w)(pages, consentedIds);
    }
    const direct = await askForPage(graph, vault, userToken, pageId);
    if (direct && (0,graph_page/* hasToken */.y0)(direct))
        return direct;
    const pages = await (0,list_pages/* listPages */.p)(graph, vault, userToken);
    const listed = pages.find((page) => page.id === pageId);
    if (listed && (0,graph_page/* hasToken */.y0)(listed))
        return listed;
    throw (0,missing_page/* explainMissingPage */.X)(pageId, pages, listed ?? direct, consentedIds);
}
async function askForPage(graph, vault, userToken, pageId) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${pageId}`,
            query: { fields: graph_page/* PAGE_FIELDS */.Mq },
            bearer: userToken,
        });
        const page = (0,graph_page/* readPage */.SP)((0,decode/* rootOf */.I5)(body), vault);
        return page.id === pageId ? page : undefined;
    }
    catch (error) {
        if (error instanceof graph_error/* GraphError */.h && !error.transient)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/setup-tree/src/stages/choose-user-token.js
var choose_user_token = __webpack_require__(8781);
// EXTERNAL MODULE: ./build/setup-tree/src/stages/refused-user-token.js
var refused_user_token = __webpack_require__(2540);
;// CONCATENATED MODULE: ./build/setup-tree/src/stages/mint.js






async function mintPageToken(material, world) {
    const { graph, vault, log } = world;
    const exchanging = (0,exchange_token/* exchangeToken */.r)(graph, material.userToken, vault);
    const [exchange, inspection] = await Promise.allSettled([exchanging, material.inspection]);
    const chosen = (0,choose_user_token/* chooseUserToken */.a)(material.userToken, graph.appId, exchange, inspection);
    await material.target;
    const consented = await consentedPages(material.inspection);
    const { page, userToken } = await findPageWith(chosen, { ...material, consented }, world);
    const minted = { page, userToken, inspection: await (0,inspect_token/* inspectToken */.e)(graph, page.token) };
    log(`User token: ${describeUserToken(userToken, material.userToken, minted.inspection.now)}`);
    log(`Page: ${page.name === "" ? "" : `${JSON.stringify(page.name)}, `}id ${page.id}`);
    return minted;
}
async function consentedPages(inspection) {
    return (await inspection).granularScopes.get("pages_show_list") ?? [];
}
async function findPageWith(chosen, quest, { graph, vault }) {
    const ask = (token) => findPage(graph, vault, token, quest.pageId, quest.consented).catch((error) => {
        throw (0,refused_user_token/* explainRefusedPages */.qc)(error, graph.appId);
    });
    if (chosen.endsAt !== "unknown")
        return { page: await ask(chosen.token), userToken: chosen };
    const [page, exchanged] = await Promise.all([
        ask(chosen.token),
        (0,inspect_token/* inspectToken */.e)(graph, chosen.token),
    ]);
    if (!(0,moment/* endsLater */.Tq)(chosen.givenEndsAt, exchanged.expiresAt)) {
        return { page, userToken: { ...chosen, endsAt: exchanged.expiresAt } };
    }
    return {
        page: await ask(quest.userToken),
        userToken: { ...chosen, token: quest.userToken, endsAt: chosen.givenEndsAt },
    };
}
function describeUserToken({ token, endsAt, exchanged }, given, now) {
    if (!exchanged)
        return `used as it is, ${(0,moment/* sayEnd */.LV)(endsAt, now)}`;
    if (token.equals(given))
        return `exchanged, but the given one stays in use: it ${(0,moment/* sayEnd */.LV)(endsAt, now)}`;
    return `exchanged for a long-lived one, which ${(0,moment/* sayEnd */.LV)(endsAt, now)}`;
}

;// CONCATENATED MODULE: ./build/setup-tree/src/graph/name-page.js


async function namePage(graph, pageId, pageToken) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${encodeURIComponent(pageId.toWellFormed())}`,
            query: { fields: "name" },
            bearer: pageToken,
            retry: false,
        });
        return (0,decode/* text */.Qq)((0,decode/* field */.ZZ)((0,decode/* rootOf */.I5)(body), "name"));
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/name-held-page.js

async function nameHeldPage(graph, { state, kind, pageId }, pageToken) {
    if (pageId === undefined || state !== "valid" || kind !== "page")
        return { id: pageId ?? "", name: "" };
    return { id: pageId, name: await namePage(graph, pageId, pageToken) };
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/settle.js

async function settle(promise) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        if (error instanceof errors/* ActionError */.lZ)
            return { ok: false, error };
        throw error;
    }
}
async function unsettle(settled) {
    const result = await settled;
    if (!result.ok)
        throw result.error;
    return result.value;
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/keep-or-renew.js









async function keepOrRenew(inputs, target, world) {
    const { policy, pageToken, userToken } = inputs;
    const spare = settle((0,inspect_token/* inspectToken */.e)(world.graph, userToken));
    spare.catch(() => undefined);
    const inspection = await (0,inspect_token/* inspectToken */.e)(world.graph, pageToken);
    const old = { inspection, findings: (0,assess/* assess */.n)(inspection, policy, { minted: false }) };
    if (!isRenewalDue(old, policy)) {
        world.log("The Page token is healthy and no deadline is near: it is kept.");
        const [seen, reached, kept] = await Promise.all([
            spare,
            settle(target),
            keep(inputs, old, world),
        ]);
        return withWarnings(kept, [...assessSpare(seen, inputs), ...sayUnreachable(reached)]);
    }
    const pageId = policy.pageId ?? inspection.pageId;
    const renewal = await settle(mintPageToken({ userToken, pageId, inspection: unsettle(spare), target }, world));
    if (!renewal.ok) {
        const [seen, kept] = await Promise.all([spare, keep(inputs, old, world)]);
        if (!(0,health_findings/* isHealthy */.Wr)(old.findings))
            return { ...kept, errors: [renewal.error] };
        return withWarnings(kept, [
            sayFailed(renewal.error),
            ...(seen.ok ? assessSpare(seen, inputs) : []),
        ]);
    }
    const { page, userToken: used } = renewal.value;
    const fresh = {
        inspection: renewal.value.inspection,
        findings: (0,assess/* assess */.n)(renewal.value.inspection, { ...policy, pageId: page.id }, { minted: true, tasks: page.tasks }),
    };
    const objection = objectionTo(fresh, old, policy);
    if (!objection)
        return { token: page.token, ...fresh, page, minted: true, userToken: used, errors: [] };
    world.log(`The given Page token is kept. ${objection.message}`);
    const [seen, kept] = await Promise.all([spare, keep(inputs, old, world)]);
    const explained = (0,health_findings/* isHealthy */.Wr)(old.findings)
        ? withWarnings(kept, [objection, ...assessSpare(seen, inputs)])
        : withObjection(kept, objection);
    return { ...explained, userToken: used };
}
async function keep({ pageToken }, { inspection, findings }, { graph }) {
    const page = await nameHeldPage(graph, inspection, pageToken);
    return {
        token: pageToken,
        inspection,
        page,
        minted: false,
        userToken: undefined,
        findings,
        errors: [],
    };
}
function withWarnings(kept, warnings) {
    return { ...kept, findings: [...kept.findings, ...warnings] };
}
function withObjection(kept, { message, remedy }) {
    return {
        ...kept,
        findings: kept.findings.map((finding) => finding.severity === "failure" ? { ...finding, remedy: `${message} ${remedy}` } : finding),
    };
}
function assessSpare(spare, { policy }) {
    if (spare.ok)
        return (0,assess_surroundings/* assessSpareUserToken */.Qg)(spare.value, policy);
    const { message, remedy } = spare.error;
    return [
        (0,assess_surroundings/* renewalFailed */.Yu)(`It could not be found out whether the user token could renew it: ${message}`, remedy),
    ];
}
function sayFailed(error) {
    if (error instanceof errors/* UserTokenError */.Zl) {
        return (0,assess_surroundings/* renewalFailed */.Yu)("No new Page token could be obtained, because the user token cannot be used.", "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.");
    }
    return (0,assess_surroundings/* renewalFailed */.Yu)(`No new Page token could be obtained: ${error.message}`, error.remedy);
}
function sayUnreachable(target) {
    if (target.ok)
        return [];
    const { message, remedy } = target.error;
    return [(0,assess_surroundings/* renewalFailed */.Yu)(`The next renewal could not be stored: ${message}`, remedy)];
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/obtain-page-token.js





async function obtainPageToken(inputs, target, world) {
    switch (inputs.mode) {
        case "mint":
            return mint(inputs, target, world);
        case "check":
            return check(inputs, world);
        case "keep":
            return keepOrRenew(inputs, target, world);
    }
}
async function mint({ userToken, policy }, target, world) {
    const minted = await mintPageToken({ userToken, pageId: policy.pageId, inspection: (0,inspect_token/* inspectToken */.e)(world.graph, userToken), target }, world);
    const { page, inspection } = minted;
    return {
        token: page.token,
        inspection,
        page,
        minted: true,
        userToken: minted.userToken,
        findings: (0,assess/* assess */.n)(inspection, { ...policy, pageId: page.id }, { minted: true, tasks: page.tasks }),
        errors: [],
    };
}
async function check({ pageToken, policy }, { graph }) {
    const inspection = await (0,inspect_token/* inspectToken */.e)(graph, pageToken);
    return {
        token: pageToken,
        inspection,
        page: await nameHeldPage(graph, inspection, pageToken),
        minted: false,
        userToken: undefined,
        findings: (0,assess/* assess */.n)(inspection, policy, { minted: false }),
        errors: [],
    };
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/use-world.js + 10 modules
var use_world = __webpack_require__(2546);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/uses.js
var core_uses = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/setup-tree/setup/core/examine-page.js






const NOTHING_STORED = { written: [], failed: [], left: [], errors: [], complete: false };
async function examinePage(session, pageId, log) {
    const inputs = mintInputs(session, pageId);
    const sayPatience = (line) => {
        if (line.includes("Trying again"))
            log(line);
    };
    return (0,use_world/* useWorld */.q)(session, session.app, sayPatience, async (world) => {
        const held = await obtainPageToken(inputs, Promise.resolve(undefined), world);
        return { held, report: (0,report/* composeReport */.ZE)(inputs, held, NOTHING_STORED) };
    });
}
function mintInputs({ app, user, uses, places, vault }, pageId) {
    const given = {
        "app-id": app.id,
        "app-secret": app.secret.reveal(),
        "user-token": user.token.reveal(),
        "page-id": pageId,
        "required-scopes": (0,core_uses/* requiredScopes */.bD)(uses).join(",") || "none",
        "graph-api-url": places.graphUrl,
        "graph-api-version": places.graphVersion,
    };
    const inputs = Object.fromEntries(names/* INPUT_NAMES */.Qh.map((name) => [name, given[name] ?? ""]));
    const parsed = parseInputs({
        inputs: inputs,
        repository: "",
        githubApiUrl: places.githubApiUrl,
    }, vault);
    if (parsed.mode !== "mint")
        throw new Error(`a user token alone means mint, not ${parsed.mode}`);
    return parsed;
}


/***/ }),

/***/ 58:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ keepGithubToken),
/* harmony export */   m: () => (/* binding */ keepUserToken)
/* harmony export */ });
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1970);

const TOKEN = /^[\x21-\x7e]{20,4096}$/;
function isToken(entry) {
    return TOKEN.test(entry) && !/^\d+$/.test(entry);
}
function keepUserToken(vault, entry) {
    const token = entry.trim();
    if (isToken(token))
        return vault.keep(token);
    throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .d("user-token", "A user token is one unbroken line of some hundred letters and digits.", "Copy it whole from the field “Access Token”, and paste it alone.");
}
function keepGithubToken(vault, entry) {
    const token = entry.trim();
    if (isToken(token) && !token.includes("/"))
        return vault.keep(token);
    throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .d("githubToken", "A GitHub token that may write secrets is needed: one unbroken line.", "Make a fine-grained token for this repository with “Secrets: read and write” at github.com/settings/personal-access-tokens/new, or take the commands for `gh` instead.");
}


/***/ }),

/***/ 5694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listChoices)
/* harmony export */ });
/* unused harmony export objectionsTo */
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _src_graph_list_pages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9070);
/* harmony import */ var _src_graph_missing_page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5187);
/* harmony import */ var _src_health_assess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6893);
/* harmony import */ var _src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6009);
/* harmony import */ var _src_stages_refused_user_token_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2540);






async function listChoices(world, user, requiredScopes) {
    const { graph, vault } = world;
    const [pages, pictures] = await Promise.all([
        (0,_src_graph_list_pages_js__WEBPACK_IMPORTED_MODULE_1__/* .listPages */ .p)(graph, vault, user.token).catch((error) => {
            throw (0,_src_stages_refused_user_token_js__WEBPACK_IMPORTED_MODULE_5__/* .explainRefusedPages */ .qc)(error, graph.appId);
        }),
        listPictures(world, user),
    ]);
    if (pages.length === 0)
        throw (0,_src_graph_missing_page_js__WEBPACK_IMPORTED_MODULE_2__/* .explainNoChoice */ .w)(pages, user.granularScopes.get("pages_show_list") ?? []);
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
                "Facebook gives no token for it: your role on it is too small, or its business asks for two-factor authentication and you have none.",
            ]
            : []),
        ...(elsewhere.length > 0
            ? [
                `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages only: log in again, choose “Edit settings” and tick this Page.`,
            ]
            : []),
        ...(0,_src_health_assess_js__WEBPACK_IMPORTED_MODULE_3__/* .assessTasks */ .J)({ requiredScopes: [...requiredScopes] }, page.tasks).map(({ message, remedy }) => `${message} ${remedy}`),
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
        const found = (0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .list */ .p_)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(body), "data"), (page) => {
            const url = pictureOf(page);
            return url === undefined ? [] : [[(0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__.id)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(page, "id")), url]];
        });
        return new Map(found.flat());
    }
    catch (error) {
        if (!(error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        return new Map();
    }
}
function pictureOf(page) {
    const picture = (0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(page, "picture");
    return picture.value === undefined
        ? undefined
        : (0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lq)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)(picture, "data"), "url"), _src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .text */ .Qq);
}


/***/ }),

/***/ 7309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Of: () => (/* binding */ refusalOf),
/* harmony export */   gR: () => (/* binding */ WHERE),
/* harmony export */   pP: () => (/* binding */ inWordsOfTheForm)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);

const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";
const UNKNOWN = {
    title: "The app is unknown or restricted",
    message: "Facebook knows no working app with this App ID: a digit is wrong, or the app was deleted or restricted.",
    remedy: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
};
const WRONG = {
    title: "The app secret is wrong",
    message: "Facebook does not accept this App secret for this App ID. The two belong to different apps, the secret was reset, or it was not copied whole.",
    remedy: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
};
const NATIVE = {
    title: "The app is of type Native or Desktop",
    message: "Facebook takes the App secret of such an app for public, and refuses what is signed with it.",
    remedy: "Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.",
};
function refusalOf(message) {
    return new _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsError */ .lE(/validating application/i.test(message) ? UNKNOWN : WRONG);
}
function inWordsOfTheForm(error) {
    const words = [UNKNOWN, WRONG, NATIVE].find(({ title }) => title === error.title);
    if (!words || words.message === error.message)
        return error;
    return new _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsError */ .lE({ ...words, cause: error.cause });
}


/***/ }),

/***/ 7240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  AS: () => (/* binding */ SECRET_NAMES),
  Sq: () => (/* binding */ secretsToStore),
  fS: () => (/* binding */ storeSecrets)
});

// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var src_errors = __webpack_require__(2425);
// EXTERNAL MODULE: ./build/setup-tree/src/health/findings.js
var findings = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/fields.js
var fields = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/names.js
var names = __webpack_require__(7420);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/secret-target.js + 1 modules
var secret_target = __webpack_require__(6923);
// EXTERNAL MODULE: ./build/setup-tree/src/github/github-error.js
var github_error = __webpack_require__(7880);
// EXTERNAL MODULE: ./build/setup-tree/src/github/targets.js
var targets = __webpack_require__(1608);
;// CONCATENATED MODULE: ./build/setup-tree/src/github/refusals.js



function explainRefusal(error, target, doing) {
    if (!(error instanceof github_error/* GitHubError */.y))
        return error;
    if (error.transient)
        return storageError(error, "GitHub cannot answer now", "", error.remedy);
    const { status, acceptedPermissions } = error.refusal;
    const asked = acceptedPermissions
        ? ` (for this call GitHub asks for ${acceptedPermissions})`
        : "";
    const grant = `Give the token ${(0,targets/* permissionFor */.Tj)(target)}${asked} for ${(0,targets/* describeTarget */.ff)(target)}, or use another token: a fine-grained personal access token (github.com/settings/personal-access-tokens), or a GitHub App's. \`GITHUB_TOKEN\` never may write secrets.`;
    function storageError(cause, title, why, remedy) {
        return new src_errors/* StorageError */.aq({
            title,
            message: `\`github-token\` could not ${doing} of ${(0,targets/* describeTarget */.ff)(target)}.${why}`,
            remedy,
            cause,
        });
    }
    switch (status) {
        case 401:
            return storageError(error, "GitHub does not accept `github-token`", " The token has expired, was revoked, or was not copied whole.", "Create a new token (README of this action, “A GitHub token that may write secrets”), and save it as the secret behind `github-token`.");
        case 403:
            return storageError(error, "`github-token` may not write secrets", " The token lacks a permission.", `${grant} Where the organization uses single sign-on, authorize the token for it.`);
        case 404:
            return storageError(error, "The place of the secret was not found", ` ${(0,targets/* describeTarget */.ff)(target)} does not exist, or the token does not see it.`, `Compare the names (\`secret-repository\`, \`secret-environment\`, \`secret-organization\`) with GitHub. If they are right: ${grant}`);
        default:
            return storageError(error, "GitHub refused the secret", "", error.remedy);
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/github/seal.js

const KEY_BYTES = 32;
async function seal(secret, publicKey) {
    const key = readKey(publicKey);
    const sodium = await loadSodium();
    try {
        return Buffer.from(sodium.crypto_box_seal(secret.reveal(), key)).toString("base64");
    }
    catch {
        throw new src_errors/* DecodingError */.c8("$.key", "a public key", "one that nothing can be sealed with");
    }
}
function readKey(publicKey) {
    const key = Buffer.from(publicKey.key, "base64");
    if (key.length !== KEY_BYTES)
        throw new src_errors/* DecodingError */.c8("$.key", "32 bytes in base64", `${key.length} bytes`);
    return key;
}
async function loadSodium() {
    const { default: sodium } = await __webpack_require__.e(/* import() */ 768).then(__webpack_require__.bind(__webpack_require__, 4768));
    await sodium.ready;
    return sodium;
}

// EXTERNAL MODULE: ./build/setup-tree/src/json/decode.js
var decode = __webpack_require__(6009);
;// CONCATENATED MODULE: ./build/setup-tree/src/github/organization.js


const SHEET = 50;
async function readVisibility(github, path) {
    const visibility = await readWord(github, path);
    return visibility === "selected"
        ? { visibility, selected_repository_ids: await readSelected(github, path) }
        : { visibility };
}
async function readWord(github, path) {
    try {
        return (0,decode/* text */.Qq)((0,decode/* field */.ZZ)((0,decode/* rootOf */.I5)((await github.call("GET", path)).body), "visibility"));
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.refusal.status === 404)
            return "private";
        throw error;
    }
}
async function readSelected(github, path) {
    const ids = [];
    for (let page = 1;; page++) {
        const { body } = await github.call("GET", `${path}/repositories?per_page=${SHEET}&page=${page}`);
        const answer = (0,decode/* rootOf */.I5)(body);
        const sheet = (0,decode/* list */.p_)((0,decode/* field */.ZZ)(answer, "repositories"), (repository) => (0,decode/* wholeNumber */.rD)((0,decode/* field */.ZZ)(repository, "id")));
        const total = (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(answer, "total_count"), decode/* wholeNumber */.rD) ?? Number.POSITIVE_INFINITY;
        ids.push(...sheet);
        if (sheet.length === 0 || ids.length >= total)
            return ids;
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/github/write-secret.js





async function fetchPublicKey(github, target) {
    const { body } = await github.call("GET", `${(0,targets/* secretsPath */.z1)(target)}/public-key`);
    const answer = (0,decode/* rootOf */.I5)(body);
    const key = { keyId: (0,decode/* filledText */.Uq)((0,decode/* field */.ZZ)(answer, "key_id")), key: (0,decode/* filledText */.Uq)((0,decode/* field */.ZZ)(answer, "key")) };
    readKey(key);
    return key;
}
async function writeSecret(github, target, name, value, key) {
    const path = `${(0,targets/* secretsPath */.z1)(target)}/${name}`;
    const visibility = target.scope === "organization" ? await readVisibility(github, path) : {};
    const encrypted_value = await seal(value, key);
    const { now, took } = await github.call("PUT", path, {
        encrypted_value,
        key_id: key.keyId,
        ...visibility,
    });
    return now === undefined ? undefined : now - Math.ceil(took);
}
async function readSecretTime(github, target, name) {
    const { body } = await github.call("GET", `${(0,targets/* secretsPath */.z1)(target)}/${name}`);
    const updated = (0,decode/* field */.ZZ)((0,decode/* rootOf */.I5)(body), "updated_at");
    const at = Date.parse((0,decode/* text */.Qq)(updated));
    if (Number.isNaN(at))
        throw new src_errors/* DecodingError */.c8(updated.path, "a date", "none");
    return Math.floor(at / 1000);
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/reach-target.js



async function reachTarget(store, world) {
    if (!store)
        return undefined;
    const github = world.connectGitHub(store);
    try {
        const key = await fetchPublicKey(github, store.target);
        preloadSodium();
        return { github, store, key };
    }
    catch (error) {
        throw explainRefusal(error, store.target, "read the public key for secrets");
    }
}
const UNDER_WAY = 5;
function preloadSodium() {
    setTimeout(() => loadSodium().catch(() => undefined), UNDER_WAY).unref();
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/confirm-write.js




const LAG = 1;
async function confirmWrite(github, target, name, writtenAt, world) {
    const isThere = async () => {
        const updatedAt = await readTime(github, target, name);
        return updatedAt !== undefined && (writtenAt === undefined || updatedAt >= writtenAt);
    };
    try {
        if (await isThere())
            return true;
        await world.sleep(LAG);
        if (await isThere())
            return true;
    }
    catch (error) {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        world.log(`The secret ${name} was written, but its metadata could not be read: ${error.message}`);
        return false;
    }
    throw new src_errors/* StorageError */.aq({
        title: "A secret is not as new as it should be",
        message: `GitHub accepted the secret ${name} of ${(0,targets/* describeTarget */.ff)(target)}, but afterwards it is missing, or older than this write.`,
        remedy: "Something else may have written or deleted it meanwhile: give runs that store the same `concurrency:` group, and run the job again.",
    });
}
async function readTime(github, target, name) {
    try {
        return await readSecretTime(github, target, name);
    }
    catch (error) {
        if (error instanceof github_error/* GitHubError */.y && error.refusal.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/stages/write-secrets.js





async function writeSecrets(errands, reached, world) {
    const written = [];
    const failed = [];
    const errors = [];
    for (const { name } of errands)
        world.journal.set(name, "waiting");
    for (const errand of errands) {
        try {
            await write(errand, reached, world);
            written.push(errand.name);
        }
        catch (error) {
            if (!(error instanceof src_errors/* ActionError */.lZ))
                throw error;
            world.journal.set(errand.name, "failed");
            failed.push(errand.name);
            errors.push(error);
        }
    }
    return { written, failed, errors };
}
async function write({ name, value }, reached, world) {
    const { github, store, key } = reached;
    world.journal.set(name, "under way");
    try {
        const writtenAt = await writeSecret(github, store.target, name, value, key);
        world.journal.set(name, "stored");
        const confirmed = await confirmWrite(github, store.target, name, writtenAt, world);
        world.log(`Stored: secret ${name} of ${(0,targets/* describeTarget */.ff)(store.target)}${confirmed ? ", confirmed by its metadata" : ""}`);
    }
    catch (error) {
        throw explainRefusal(error, store.target, `write the secret ${name}`);
    }
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/answer-error.js
var answer_error = __webpack_require__(1970);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/environment-name.js
var environment_name = __webpack_require__(7020);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/keep-token.js
var keep_token = __webpack_require__(58);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/use-world.js + 10 modules
var use_world = __webpack_require__(2546);
;// CONCATENATED MODULE: ./build/setup-tree/setup/core/store-secrets.js











const SECRET_NAMES = {
    app: "FB_APP_SECRET",
    user: "FB_USER_TOKEN",
    page: "FB_PAGE_TOKEN",
    github: "SECRETS_TOKEN",
};
function secretsToStore({ app, examination, }) {
    const { held } = examination;
    if (!(0,findings/* isHealthy */.Wr)(held.findings)) {
        throw new src_errors/* ActionError */.lZ({
            title: "The Page token is not healthy",
            message: "A token with a failure is not stored: it could replace one that works.",
            remedy: "Go back to its health, and do what stands there first.",
        });
    }
    return [
        { name: SECRET_NAMES.app, value: app.secret },
        ...(held.userToken ? [{ name: SECRET_NAMES.user, value: held.userToken.token }] : []),
        { name: SECRET_NAMES.page, value: held.token },
    ];
}
async function storeSecrets(session, destination, log) {
    const errands = secretsToStore(session);
    const store = parseDestination(session, destination);
    if (destination.keepGithubToken)
        errands.push({ name: SECRET_NAMES.github, value: store.githubToken });
    return (0,use_world/* useWorld */.q)(session, session.app, log, async (world) => {
        const reached = await reachTarget(store, world);
        if (!reached)
            throw new Error("a destination is always a place");
        return writeSecrets(errands, reached, world);
    });
}
const FIELDS = [
    ["secret-repository", "repository"],
    ["secret-environment", "environment"],
    ["github-token", "githubToken"],
];
function parseDestination({ vault, places }, destination) {
    const token = (0,keep_token/* keepGithubToken */.O)(vault, destination.githubToken);
    (0,environment_name/* checkEnvironment */.Q)(destination.environment.trim());
    const given = {
        "secret-name": SECRET_NAMES.page,
        "secret-repository": destination.repository.trim(),
        "secret-environment": destination.environment.trim(),
        "github-api-url": places.githubApiUrl,
    };
    const inputs = Object.fromEntries(names/* INPUT_NAMES */.Qh.map((name) => [name, given[name] ?? ""]));
    const problems = (0,fields/* collectProblems */.vX)();
    const raw = { inputs: inputs, repository: "", githubApiUrl: "" };
    const store = (0,secret_target/* parseStore */.P)(raw, token, problems);
    const [problem] = problems.all;
    if (store && problem === undefined)
        return store;
    const named = FIELDS.find(([input]) => problem?.includes(`\`${input}\``))?.[1] ?? "repository";
    throw new answer_error/* AnswerError */.d(named, problem ?? "must be given", "Correct it and try again.");
}


/***/ }),

/***/ 2546:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ useWorld)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(6752);
// EXTERNAL MODULE: ./build/setup-tree/src/http/retry.js
var http_retry = __webpack_require__(9739);
// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var errors = __webpack_require__(2425);
;// CONCATENATED MODULE: ./build/setup-tree/src/http/unusable-answer.js


function notJson({ method, url }, { status, body, retryAfter, now }) {
    const what = body.trim() === "" ? "is empty" : "is not JSON, or not of the form that is due";
    return new errors/* RequestError */.GI({
        title: `No usable answer from ${url.hostname}`,
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) ${what}.`,
        remedy: `Usually a short outage, or a proxy that answers in the server's place. Nothing is wrong with your tokens. ${(0,http_retry/* sayWhenToComeBack */.U8)(retryAfter, now)} If it stays, check the proxy variables of the runner.`,
        transient: true,
        retryAfter,
    });
}
function redirected({ method, url }, status, remedy) {
    return new errors/* RequestError */.GI({
        title: `${url.hostname} answers with a redirect`,
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) points elsewhere, and credentials are never sent along to another address.`,
        remedy,
        transient: false,
    });
}
const LAST_NOW = 9_999_999_999;
function clockOf(date) {
    const at = Math.floor(Date.parse(date ?? "") / 1000);
    return at >= 0 && at <= LAST_NOW ? at : Math.floor(Date.now() / 1000);
}

// EXTERNAL MODULE: ./build/setup-tree/src/github/github-error.js
var github_error = __webpack_require__(7880);
;// CONCATENATED MODULE: ./build/setup-tree/src/github/client.js




const API_VERSION = "2022-11-28";
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function createGitHubClient(token, apiUrl, transport, retry) {
    let loading;
    async function load() {
        const { getOctokit } = await __webpack_require__.e(/* import() */ 218).then(__webpack_require__.bind(__webpack_require__, 2218));
        const octokit = getOctokit(token.reveal(), {
            baseUrl: apiUrl,
            log: SILENT,
            request: { fetch: fetchThrough(transport) },
        });
        return octokit.request;
    }
    return {
        call: (method, path, body) => (0,http_retry/* withRetries */.LH)(async () => {
            loading ??= load();
            const request = await loading;
            const began = performance.now();
            try {
                const headers = { "x-github-api-version": API_VERSION };
                const answer = await request(`${method} ${path}`, { ...body, headers });
                const date = Date.parse(answer.headers.date ?? "");
                return {
                    body: answer.data,
                    now: Number.isNaN(date) ? undefined : date / 1000,
                    took: (performance.now() - began) / 1000,
                };
            }
            catch (error) {
                throw unwrap(error);
            }
        }, retry),
    };
}
function fetchThrough(transport) {
    return async (address, init) => {
        const request = { ...init, url: new URL(address) };
        const answer = await transport.send(request);
        const { status, headers, body } = answer;
        const now = clockOf(headers.date);
        if (status >= 300 && status <= 399)
            throw redirected(request, status, REDIRECT_REMEDY);
        if (status >= 400) {
            throw new github_error/* GitHubError */.y((0,github_error/* readRefusal */.n)(answer, { method: request.method, path: request.url.pathname, now }));
        }
        if (!isJson(body) && (request.method === "GET" || !WRITTEN.has(status))) {
            const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], now);
            throw notJson(request, { status, body, retryAfter, now });
        }
        return new undici.Response(EMPTY.has(status) ? null : body, { status, headers });
    };
}
const WRITTEN = new Set([201, 204]);
const EMPTY = new Set([204, 205]);
const REDIRECT_REMEDY = "The repository or the organization was renamed or transferred: write its present name in `secret-repository` or `secret-organization`.";
function unwrap(error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}
function isJson(body) {
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/graph/envelope.js
function parseEnvelope(body) {
    const error = member(body, "error");
    if (error === undefined || error === null)
        return parseLegacy(body);
    const message = member(error, "message");
    const said = typeof message === "string" ? message : typeof error === "string" ? error : "no message";
    return {
        message: said,
        type: readWord(member(error, "type")),
        code: readWholeNumber(member(error, "code")) ?? codeInMessage(said),
        subcode: readWholeNumber(member(error, "error_subcode")),
        isTransient: member(error, "is_transient") === true,
        traceId: readWord(member(error, "fbtrace_id")),
    };
}
function parseLegacy(body) {
    const message = member(body, "error_msg") ?? member(body, "error_message");
    if (typeof message !== "string")
        return undefined;
    return {
        message,
        type: readWord(member(body, "error_type")),
        code: readWholeNumber(member(body, "error_code") ?? member(body, "code")),
        subcode: undefined,
        isTransient: false,
        traceId: undefined,
    };
}
function member(value, name) {
    return typeof value === "object" && value !== null && Object.hasOwn(value, name)
        ? Reflect.get(value, name)
        : undefined;
}
function readWord(value) {
    return typeof value === "string" && /^[\w.-]{1,64}$/.test(value) ? value : undefined;
}
function readWholeNumber(value) {
    return typeof value === "number" && Number.isSafeInteger(value) ? value : undefined;
}
function codeInMessage(message) {
    const code = /^\(#(\d{1,6})\)/.exec(message)?.[1];
    return code === undefined ? undefined : Number(code);
}

// EXTERNAL MODULE: ./build/setup-tree/src/graph/graph-error.js
var graph_error = __webpack_require__(832);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/token-text.js
var token_text = __webpack_require__(8460);
;// CONCATENATED MODULE: ./build/setup-tree/src/graph/mask-tokens.js

const IN_TEXT = /(?<=[?&]access_token=)[^&#\s"]+|\bEAA[A-Za-z0-9]{30,}/g;
function maskTokens(body, vault) {
    const open = [body];
    const keep = (text) => void ((0,token_text/* isToken */.s)(text) && vault.keep(text));
    while (open.length > 0) {
        const json = open.pop();
        if (typeof json === "string") {
            for (const [token] of json.matchAll(IN_TEXT))
                keep(decode(token));
        }
        else if (typeof json === "object" && json !== null) {
            for (const [name, value] of Object.entries(json)) {
                if (name === "access_token" && typeof value === "string")
                    keep(value);
                else
                    open.push(value);
            }
        }
    }
}
function decode(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/src/graph/answer.js





function readAnswer(answer, request, vault) {
    const { status, headers, body } = answer;
    const now = clockOf(headers.date);
    const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], now);
    if (status >= 300 && status <= 399)
        throw redirected(request, status, answer_REDIRECT_REMEDY);
    const json = parseJson(body);
    if (json !== undefined)
        maskTokens(json, vault);
    const envelope = parseEnvelope(json);
    const asked = { method: request.method, path: request.url.pathname, status, retryAfter, now };
    if (envelope)
        throw new graph_error/* GraphError */.h(envelope, asked);
    if (json === undefined || status >= 400)
        throw notJson(request, { status, body, retryAfter, now });
    return { body: json, now, servedVersion: parseVersion(headers["facebook-api-version"]) };
}
const answer_REDIRECT_REMEDY = "Check `graph-api-url` in this step's `with:` block (leave it out for Facebook itself), and what a proxy puts in between.";
function parseVersion(header) {
    return header !== undefined && /^v\d{1,3}\.\d{1,2}$/.test(header) ? header : undefined;
}
function parseJson(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/setup-tree/src/graph/proof.js

function proveToken(token, appSecret, vault) {
    return vault.keep((0,external_node_crypto_.createHmac)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

;// CONCATENATED MODULE: ./build/setup-tree/src/graph/client.js



function createGraphClient(parts) {
    const { baseUrl, version, appId, appSecret, transport, vault, retry } = parts;
    function prepare({ method, path, query = {}, form, bearer }) {
        const url = new URL(`${baseUrl}/${version}${path}`);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, exposed(value));
        const headers = {
            accept: "application/json",
            "user-agent": "facebook-page-token",
        };
        if (bearer) {
            headers.authorization = `Bearer ${bearer.reveal()}`;
            url.searchParams.set("appsecret_proof", proveToken(bearer, appSecret, vault).reveal());
        }
        if (!form)
            return { method, url, headers };
        headers["content-type"] = "application/x-www-form-urlencoded";
        const body = new URLSearchParams();
        for (const [name, value] of Object.entries(form))
            body.set(name, exposed(value));
        return { method, url, headers, body: body.toString() };
    }
    async function send(request) {
        const prepared = prepare(request);
        return readAnswer(await transport.send(prepared), prepared, vault);
    }
    return {
        appToken: vault.keep(`${appId}|${appSecret.reveal()}`),
        appId,
        appSecret,
        call: (request) => (0,http_retry/* withRetries */.LH)(() => send(request), request.retry === false ? { ...retry, retries: 0 } : retry),
    };
}
function exposed(value) {
    return typeof value === "string" ? value : value.reveal();
}

;// CONCATENATED MODULE: ./build/setup-tree/src/http/network-fault.js

class InvalidProxyError extends errors/* ActionError */.lZ {
    constructor(cause) {
        super({
            title: "A proxy variable is not a URL",
            message: "One of the variables HTTPS_PROXY and HTTP_PROXY is set on this runner, but it is not a URL.",
            remedy: "Set it in the form http://host:port on the runner, or unset it.",
            cause,
        });
    }
}
const UNREACHABLE = "Nothing is wrong with your tokens. Run the job again; if it stays, check the runner's network, its firewall and its proxy variables";
const EXPLANATIONS = {
    ECONNREFUSED: { what: "the connection was refused", remedy: UNREACHABLE },
    ENOTFOUND: {
        what: "its name was not found",
        remedy: `${UNREACHABLE}, and the spelling of the host`,
    },
    EAI_AGAIN: { what: "its name could not be looked up", remedy: UNREACHABLE },
    ECONNRESET: { what: "the connection was cut", remedy: UNREACHABLE },
    UND_ERR_SOCKET: { what: "the connection was cut", remedy: UNREACHABLE },
    UND_ERR_DESTROYED: { what: "the run was over", remedy: UNREACHABLE, transient: false },
    UND_ERR_CLOSED: { what: "the run was over", remedy: UNREACHABLE, transient: false },
    UND_ERR_RES_EXCEEDED_MAX_SIZE: {
        what: "its answer is larger than 1 MiB and was refused",
        remedy: "No answer of this API is that large: check the host in this step's `with:` block, and what a proxy puts in between.",
        transient: false,
    },
};
const TIMEOUTS = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|TimeoutError|ABORT_ERR)$/;
const UNFIT_CERTIFICATES = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID)$/;
const CERTIFICATES = /CERT|SIGNED|ISSUER|ERR_TLS|UNABLE_TO_VERIFY/;
function explainNetworkFault(fault, attempt) {
    const { what, remedy, transient } = explanationOf(fault, attempt.timeoutSeconds);
    return new errors/* RequestError */.GI({
        title: `No answer from ${attempt.url.hostname}`,
        message: `${attempt.method} ${attempt.url.pathname} at ${attempt.url.hostname}: ${what}.`,
        remedy: remedy.endsWith(".") ? remedy : `${remedy}.`,
        transient,
        cause: fault,
    });
}
function explanationOf(fault, seconds) {
    const codes = codesOf(fault);
    for (const code of codes) {
        const known = EXPLANATIONS[code];
        if (known)
            return { transient: true, ...known };
    }
    if (codes.some((code) => TIMEOUTS.test(code))) {
        return {
            what: `no whole answer within ${seconds} seconds`,
            remedy: `${UNREACHABLE}. \`timeout-seconds\` sets the limit`,
            transient: true,
        };
    }
    if (codes.some((code) => UNFIT_CERTIFICATES.test(code))) {
        return {
            what: `its TLS certificate is not for this host, or not for this day (${codes[0]})`,
            remedy: "Look at the host in this step's `with:` block, and at the clock of the runner. If both are right, whoever runs that server, or a proxy before it, has to renew its certificate.",
            transient: false,
        };
    }
    if (codes.some((code) => CERTIFICATES.test(code))) {
        return {
            what: `its TLS certificate is not trusted (${codes[0]})`,
            remedy: "A proxy or server with a certificate of its own stands in between: put the certificate of its authority (PEM) into a file on the runner, and set the variable NODE_EXTRA_CA_CERTS to the path of that file.",
            transient: false,
        };
    }
    if (/Proxy response \(4\d\d\)/.test(String(fault))) {
        return {
            what: "the proxy refused to connect",
            remedy: "Check the user, the password and the allowed hosts of the proxy in HTTPS_PROXY.",
            transient: false,
        };
    }
    return {
        what: `the request failed (${codes[0] ?? "no reason given"})`,
        remedy: UNREACHABLE,
        transient: true,
    };
}
function codesOf(fault) {
    if (!(fault instanceof Error))
        return [];
    const { code } = fault;
    const inner = fault instanceof AggregateError ? fault.errors[0] : fault.cause;
    const own = typeof code === "string" ? code : fault.name;
    return [...(own === "Error" || own === "TypeError" ? [] : [own]), ...codesOf(inner)];
}

;// CONCATENATED MODULE: ./build/setup-tree/src/http/transport.js



const MAX_BODY = 1024 * 1024;
function createTransport(timeoutSeconds) {
    const timeout = Math.ceil(timeoutSeconds * 1000);
    const dispatcher = createAgent(timeout);
    return {
        async send({ method, url, headers, body }) {
            try {
                const answer = await (0,undici/* request */.Em)(url, {
                    method,
                    headers: { ...headers, "accept-encoding": "identity" },
                    body: body ?? null,
                    dispatcher,
                    signal: AbortSignal.timeout(timeout),
                });
                return {
                    status: answer.statusCode,
                    headers: flatten(answer.headers),
                    body: await readText(answer),
                };
            }
            catch (fault) {
                throw explainNetworkFault(fault, { method, url, timeoutSeconds });
            }
        },
        close: () => dispatcher.destroy(),
    };
}
const VERIFIED = { rejectUnauthorized: true };
function createAgent(timeout) {
    try {
        return new undici/* EnvHttpProxyAgent */.J2({
            allowH2: false,
            connect: { timeout, ...VERIFIED },
            requestTls: VERIFIED,
            proxyTls: VERIFIED,
            headersTimeout: timeout,
            bodyTimeout: timeout,
            maxResponseSize: MAX_BODY,
        });
    }
    catch (cause) {
        throw new InvalidProxyError(cause);
    }
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}
async function readText({ headers, body }) {
    const text = await body.text();
    await (0,promises_.setImmediate)();
    return /^(identity)?$/i.test(String(headers["content-encoding"] ?? "")) ? text : "";
}

;// CONCATENATED MODULE: ./build/setup-tree/src/open-world.js




function openWorld(inputs, { vault, journal, log }) {
    const { graphUrl: baseUrl, graphVersion: version, appId, appSecret } = inputs;
    const transport = createTransport(inputs.timeoutSeconds);
    const over = new AbortController();
    const sleep = (seconds) => waitUnless(over.signal, seconds);
    const retry = {
        retries: inputs.retries,
        random: Math.random,
        sleep,
        notice: ({ message }, wait, attempt) => log(`${message} Trying again in ${wait.toFixed(1)} s (${attempt} of ${inputs.retries}).`),
    };
    return {
        world: {
            graph: createGraphClient({ baseUrl, version, appId, appSecret, transport, vault, retry }),
            connectGitHub: ({ githubToken, apiUrl }) => createGitHubClient(githubToken, apiUrl, transport, retry),
            vault,
            log,
            journal,
            sleep,
        },
        close: async () => {
            over.abort();
            await transport.close();
        },
    };
}
async function waitUnless(over, seconds) {
    try {
        await (0,promises_.setTimeout)(seconds * 1000, undefined, { signal: over });
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/core/use-world.js

const PATIENCE = { timeoutSeconds: 10, retries: 2 };
async function useWorld({ places, vault, journal }, { id, secret }, log, use) {
    const { graphUrl, graphVersion } = places;
    const connection = { graphUrl, graphVersion, appId: id, appSecret: secret, ...PATIENCE };
    const { world, close } = openWorld(connection, { vault, journal, log });
    try {
        return await use(world);
    }
    finally {
        await close();
    }
}


/***/ }),

/***/ 7880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ readRefusal),
/* harmony export */   y: () => (/* binding */ GitHubError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);


class GitHubError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    refusal;
    transient;
    retryAfter;
    constructor(refusal) {
        super({
            title: refusal.transient ? "GitHub cannot answer now" : "GitHub refused a request",
            message: `${refusal.method} ${refusal.path} was refused: “${refusal.said}” (HTTP ${refusal.status}).`,
            remedy: refusal.transient
                ? `GitHub limits how often a token may call, or has an outage (www.githubstatus.com). ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWhenToComeBack */ .U8)(refusal.retryAfter, refusal.now)}`
                : "Check the inputs of this step that name the secret and its place, and what GitHub says above.",
        });
        this.refusal = refusal;
        this.transient = refusal.transient;
        this.retryAfter = refusal.retryAfter;
    }
}
function readRefusal({ status, headers, body }, asked) {
    const said = messageOf(body) ?? "no reason given";
    const exhausted = headers["x-ratelimit-remaining"] === "0";
    const limited = status === 429 ||
        (status === 403 && (exhausted || "retry-after" in headers || /rate limit/i.test(said)));
    return {
        ...asked,
        status,
        said,
        acceptedPermissions: headers["x-accepted-github-permissions"],
        transient: limited || status >= 500,
        retryAfter: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .mu)(headers["retry-after"], asked.now) ??
            (limited && exhausted ? untilReset(headers, asked.now) : undefined),
    };
}
function untilReset(headers, now) {
    const reset = Number(headers["x-ratelimit-reset"]);
    return reset > 0 ? (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRetryAfter */ .mu)(String(Math.max(0, Math.ceil(reset - now))), now) : undefined;
}
function messageOf(body) {
    try {
        const json = JSON.parse(body);
        const message = typeof json === "object" && json !== null ? Reflect.get(json, "message") : undefined;
        return typeof message === "string" ? message : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tj: () => (/* binding */ permissionFor),
/* harmony export */   ff: () => (/* binding */ describeTarget),
/* harmony export */   z1: () => (/* binding */ secretsPath)
/* harmony export */ });
function secretsPath(target) {
    switch (target.scope) {
        case "repository":
            return `/repos/${target.repository}/${target.app}/secrets`;
        case "environment":
            return `/repos/${target.repository}/environments/${encodeURIComponent(target.environment)}/secrets`;
        case "organization":
            return `/orgs/${target.organization}/${target.app}/secrets`;
    }
}
const PERMISSIONS = {
    repository: {
        actions: "Secrets",
        dependabot: "Dependabot secrets",
        codespaces: "Codespaces secrets",
    },
    organization: {
        actions: "Organization secrets",
        dependabot: "Organization dependabot secrets",
        codespaces: "Organization codespaces secrets",
    },
};
function permissionFor(target) {
    if (target.scope === "environment")
        return "the repository permission “Environments: read and write”";
    const permission = `the ${target.scope} permission “${PERMISSIONS[target.scope][target.app]}: read and write”`;
    const plain = target.scope === "organization" && target.app === "actions";
    return plain
        ? `${permission} (under Organization permissions it is called “Secrets”)`
        : permission;
}
function describeTarget(target) {
    switch (target.scope) {
        case "repository":
            return target.app === "actions" ? target.repository : `${target.repository} (${target.app})`;
        case "environment":
            return `${target.repository}, environment ${JSON.stringify(target.environment)}`;
        case "organization":
            return `the organization ${target.organization}${target.app === "actions" ? "" : ` (${target.app})`}`;
    }
}


/***/ }),

/***/ 6958:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ exchangeToken)
/* harmony export */ });
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);
/* harmony import */ var _token_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8460);


async function exchangeToken(graph, userToken, vault) {
    const { body, now } = await graph.call({
        method: "POST",
        path: "/oauth/access_token",
        form: {
            grant_type: "fb_exchange_token",
            client_id: graph.appId,
            client_secret: graph.appSecret,
            fb_exchange_token: userToken,
        },
    });
    const answer = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .rootOf */ .I5)(body);
    const expiresIn = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer, "expires_in"), _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .seconds */ .YA);
    return {
        token: vault.keep((0,_token_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenText */ .p)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(answer, "access_token"))),
        endsAt: expiresIn ? now + expiresIn : "unknown",
    };
}


/***/ }),

/***/ 832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ GraphError)
/* harmony export */ });
/* unused harmony export isTransientError */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9739);


class GraphError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    envelope;
    transient;
    retryAfter;
    now;
    constructor(envelope, asked) {
        const transient = isTransientError(envelope, asked.status);
        super({
            title: transient ? "Facebook cannot answer now" : "Facebook refused a request",
            message: describe(envelope, asked),
            remedy: transient
                ? `Facebook limits how often an app may call, or has an outage. Nothing is wrong with your tokens. ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .sayWhenToComeBack */ .U8)(asked.retryAfter, asked.now)}`
                : remedyFor(envelope),
        });
        this.envelope = envelope;
        this.transient = transient;
        this.retryAfter = asked.retryAfter;
        this.now = asked.now;
    }
}
const TRANSIENT = new Set([2, 4, 17, 32, 341, 613, 80001, 80002]);
const PERMANENT = new Set([10, 100, 101, 102, 190, 191, 368]);
const BAD_CREDENTIALS = /Error validating client secret|does not belong to application/i;
function isTransientError(envelope, status) {
    const { code, message, isTransient } = envelope;
    if (code === 1 && BAD_CREDENTIALS.test(message))
        return false;
    if (code !== undefined && (PERMANENT.has(code) || (code >= 200 && code <= 299)))
        return false;
    if (isTransient || (code !== undefined && TRANSIENT.has(code)))
        return true;
    return status >= 500 || status === 429;
}
function describe(envelope, { method, path, status }) {
    const details = [
        `HTTP ${status}`,
        envelope.code === undefined ? undefined : `code ${envelope.code}`,
        envelope.subcode === undefined ? undefined : `subcode ${envelope.subcode}`,
        envelope.type,
        envelope.traceId === undefined ? undefined : `fbtrace_id ${envelope.traceId}`,
    ].filter((detail) => detail !== undefined);
    return `${method} ${path} was refused: “${envelope.message}” (${details.join(", ")}).`;
}
function remedyFor({ code, message }) {
    if (code === 368) {
        return "Facebook has blocked this app or user for a while because of its policies. Wait some hours, and look for a notice in the app's dashboard (Alerts) and on the Page (Support Inbox).";
    }
    if (/API access blocked/i.test(message)) {
        return "Facebook has restricted the app. An administrator of the app must open the app's dashboard at developers.facebook.com and follow the notice there.";
    }
    return "Look the code up in Meta's error reference (developers.facebook.com/docs/graph-api/guides/error-handling), and check the app's dashboard at developers.facebook.com for notices. Facebook's support asks for the fbtrace_id.";
}


/***/ }),

/***/ 4909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ inspectToken)
});

// EXTERNAL MODULE: ./build/setup-tree/src/graph/graph-error.js
var graph_error = __webpack_require__(832);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/refused-credentials.js
var refused_credentials = __webpack_require__(2452);
// EXTERNAL MODULE: ./build/setup-tree/src/json/decode.js
var decode = __webpack_require__(6009);
// EXTERNAL MODULE: ./build/setup-tree/src/moment.js
var moment = __webpack_require__(5094);
;// CONCATENATED MODULE: ./build/setup-tree/src/graph/token-inspection.js


const ENDING = new Set(["user", "page", "system-user"]);
function readInspection({ body, now, servedVersion }) {
    const data = (0,decode/* field */.ZZ)((0,decode/* rootOf */.I5)(body), "data");
    const valid = (0,decode/* flag */.Jt)((0,decode/* field */.ZZ)(data, "is_valid"));
    const pageId = (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "profile_id"), decode.id);
    const kind = kindOf((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "type"), decode/* text */.Qq), pageId);
    const expires = (0,decode/* field */.ZZ)(data, "expires_at");
    return {
        state: valid ? "valid" : "invalid",
        fault: valid ? undefined : readFault((0,decode/* field */.ZZ)(data, "error")),
        kind,
        appId: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "app_id"), decode.id),
        pageId,
        expiresAt: valid
            ? (0,moment/* momentOf */.Et)(ENDING.has(kind) ? (0,decode/* seconds */.YA)(expires) : (0,decode/* optional */.lq)(expires, decode/* seconds */.YA))
            : "unknown",
        dataAccessExpiresAt: valid
            ? (0,moment/* momentOf */.Et)((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "data_access_expires_at"), decode/* seconds */.YA))
            : "unknown",
        scopes: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "scopes"), (scopes) => (0,decode/* list */.p_)(scopes, decode/* text */.Qq)) ?? [],
        granularScopes: new Map((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "granular_scopes"), (scopes) => (0,decode/* list */.p_)(scopes, readGranularScope)) ?? []),
        now,
        servedVersion,
    };
}
function kindOf(type, pageId) {
    switch (type) {
        case "USER":
            return "user";
        case "PAGE":
            return "page";
        case "APP":
            return "app";
        case "SYSTEM_USER":
            return "system-user";
        default:
            return pageId === undefined ? "unknown" : "page";
    }
}
function readFault(error) {
    if (error.value === undefined)
        return { code: undefined, subcode: undefined, message: "" };
    return {
        code: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "code"), decode/* wholeNumber */.rD),
        subcode: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "subcode"), decode/* wholeNumber */.rD) ??
            (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "error_subcode"), decode/* wholeNumber */.rD),
        message: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "message"), decode/* text */.Qq) ?? "",
    };
}
function readGranularScope(entry) {
    return [
        (0,decode/* text */.Qq)((0,decode/* field */.ZZ)(entry, "scope")),
        (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(entry, "target_ids"), (ids) => (0,decode/* list */.p_)(ids, decode.id)),
    ];
}
function inspectionOfOtherApp(now) {
    return {
        state: "other-app",
        fault: undefined,
        kind: "unknown",
        appId: undefined,
        pageId: undefined,
        expiresAt: "unknown",
        dataAccessExpiresAt: "unknown",
        scopes: [],
        granularScopes: new Map(),
        now,
        servedVersion: undefined,
    };
}

;// CONCATENATED MODULE: ./build/setup-tree/src/graph/inspect-token.js



async function inspectToken(graph, token) {
    try {
        return readInspection(await graph.call({
            method: "GET",
            path: "/debug_token",
            query: { input_token: token },
            bearer: graph.appToken,
        }));
    }
    catch (error) {
        if (!(error instanceof graph_error/* GraphError */.h) || error.transient)
            throw error;
        if (/did not match the Viewing App/i.test(error.envelope.message))
            return inspectionOfOtherApp(error.now);
        throw (0,refused_credentials/* explainRefusedAppToken */.U)(error);
    }
}


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ listPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4912);



const MOST_SHEETS = 100;
async function listPages(graph, vault, userToken) {
    const pages = await readSheets(graph, vault, userToken);
    return pages.length > 0 ? pages : readSheets(graph, vault, userToken);
}
async function readSheets(graph, vault, userToken) {
    const pages = [];
    const seen = new Set();
    let after;
    do {
        const sheet = await readSheet(graph, vault, userToken, after);
        pages.push(...sheet.pages);
        after = sheet.after;
        if (after !== undefined && (seen.has(after) || seen.size >= MOST_SHEETS))
            throw endlessList(seen.size);
        if (after !== undefined)
            seen.add(after);
    } while (after !== undefined);
    return pages;
}
async function readSheet(graph, vault, userToken, after) {
    const { body } = await graph.call({
        method: "GET",
        path: "/me/accounts",
        query: { fields: _page_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_FIELDS */ .Mq, limit: "100", ...(after === undefined ? {} : { after }) },
        bearer: userToken,
    });
    const answer = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(body);
    const paging = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, "paging");
    return {
        pages: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, "data"), (element) => (0,_page_js__WEBPACK_IMPORTED_MODULE_2__/* .readPage */ .SP)(element, vault)),
        after: paging.value === undefined ? undefined : nextCursor(paging),
    };
}
function nextCursor(paging) {
    const next = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(paging, "next"), _json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    if (next === undefined)
        return undefined;
    const cursors = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(paging, "cursors");
    const after = cursors.value === undefined ? undefined : (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(cursors, "after"), _json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq);
    return after ?? URL.parse(next)?.searchParams.get("after") ?? undefined;
}
function endlessList(sheets) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX({
        title: "The list of Pages does not end",
        message: `GET /me/accounts kept naming a next sheet after ${sheets} sheets.`,
        remedy: "Set `page-id` to the number of the Page, so that it is asked for directly, or run the job again later.",
    });
}


/***/ }),

/***/ 5187:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ explainMissingPage),
/* harmony export */   w: () => (/* binding */ explainNoChoice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);

const MOST_LISTED = 250;
const REASONS = [
    "it was not ticked when the person chose Pages in Facebook's consent dialog",
    "`pages_show_list` was not granted for it",
    "it belongs to a business portfolio and `business_management` was not granted",
    "the person has no role on it",
].join("; ");
const LOG_IN_AGAIN = "The person who made the user token must log in to the app again (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add the permissions of `required-scopes`, press “Generate Access Token”), tick the Page in the dialog, and save the new user token as the secret behind `user-token`. If the Page belongs to a business portfolio, add the permission `business_management` too. For a system user, assign the Page to it in Business settings (business.facebook.com/settings).";
function explainMissingPage(pageId, pages, found, consentedIds) {
    if (found)
        return explainMissingToken(found);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX({
        title: "The Page is not visible to the user token",
        message: `The user token does not see a Page with the id ${pageId}. It can be missing because: ${REASONS}. ${sayVisible(pages, consentedIds)}`,
        remedy: `Compare \`page-id\` with the list. If the id is right: ${LOG_IN_AGAIN}`,
    });
}
function explainNoChoice(pages, consentedIds) {
    const [only, ...others] = pages;
    if (only && others.length === 0)
        return explainMissingToken(only);
    if (only) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX({
            title: "Several Pages are visible: choose one",
            message: `The user token sees ${pages.length} Pages, and \`page-id\` is not set. ${sayVisible(pages, consentedIds)}`,
            remedy: "Set `page-id` in this step's `with:` block to the id of the Page to act on.",
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX({
        title: "No Page is visible to the user token",
        message: `The user token sees no Page at all. A Page can be missing because: ${REASONS}.${sayConsented(consentedIds)}`,
        remedy: LOG_IN_AGAIN,
    });
}
function explainMissingToken(page) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX({
        title: "Facebook gives no token for the Page",
        message: `The user token sees the Page ${sayPage(page)}, but Facebook returns no Page token for it. The person has no role on it (Live Contributor is not enough), or the Page's business asks for two-factor authentication and the person has none.`,
        remedy: "Somebody with full control of the Page must give the person who made the user token a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then run the job again.",
    });
}
function sayVisible(pages, consentedIds) {
    if (pages.length === 0)
        return `It sees no Page at all.${sayConsented(consentedIds)}`;
    const listed = pages.slice(0, MOST_LISTED).map((page) => `• ${sayPage(page)}`);
    const rest = pages.length - listed.length;
    return `It sees:\n${listed.join("\n")}${rest > 0 ? `\n• … and ${rest} more` : ""}`;
}
function sayConsented(ids) {
    if (ids.length === 0)
        return "";
    return ` Yet the consent names the Page ids ${ids.slice(0, MOST_LISTED).join(", ")}: setting \`page-id\` to one of them asks for it directly.`;
}
function sayPage({ id, name }) {
    return name === "" ? id : `${id} ${JSON.stringify(name)}`;
}


/***/ }),

/***/ 4912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ PAGE_FIELDS),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6009);
/* harmony import */ var _token_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8460);


const PAGE_FIELDS = "id,name,access_token,tasks";
function readPage(json, vault) {
    const token = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "access_token"), _token_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenText */ .p);
    return {
        id: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__.id)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "id")),
        name: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "name"), _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ?? "",
        token: token === undefined ? undefined : vault.keep(token),
        tasks: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "tasks"), (tasks) => (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tasks, _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)),
    };
}
function hasToken(page) {
    return page.token !== undefined;
}


/***/ }),

/***/ 2452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainRefusedAppToken),
/* harmony export */   W: () => (/* binding */ explainRefusedCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);

const WHERE = "open developers.facebook.com → My Apps → your app → App settings → Basic";
const WRONG_SECRET = {
    title: "The app secret is wrong",
    message: "Facebook does not accept `app-secret` for the app in `app-id`. The two belong to different apps, the secret was reset, or it was not copied whole.",
    remedy: `An administrator of the app must ${WHERE}, press Show next to “App secret”, and save that value as the repository secret behind \`app-secret\`; \`app-id\` stands on the same page.`,
};
const UNKNOWN_APP = {
    title: "The app is unknown or restricted",
    message: "Facebook knows no working app with the id in `app-id`: a digit is wrong, or the app was deleted or restricted.",
    remedy: `An administrator of the app must ${WHERE}, compare “App ID” with \`app-id\`, and follow any notice that is shown there.`,
};
const NATIVE_APP = {
    title: "The app is of type Native or Desktop",
    message: "Facebook treats calls signed with this app's secret as if they had no token at all. It does so for apps of type Native or Desktop, whose secret counts as public.",
    remedy: "An administrator of the app must open developers.facebook.com → My Apps → your app → App settings → Advanced and switch “Native or desktop app?” to No.",
};
function explainRefusedCredentials(error) {
    const known = match(error);
    return known && credentialsError(known, error);
}
const ABOUT_THE_CALLER = new Set([102, 104, 190]);
function explainRefusedAppToken(error) {
    const { code } = error.envelope;
    const known = match(error) ?? (code !== undefined && ABOUT_THE_CALLER.has(code) ? WRONG_SECRET : undefined);
    return known ? credentialsError(known, error) : error;
}
function credentialsError({ title, message, remedy }, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsError */ .lE({ title, message, remedy, cause });
}
function match({ envelope: { code, message } }) {
    if (/must provide an app access token/i.test(message))
        return NATIVE_APP;
    if (code === 101 || /Error validating application|Invalid Client ID/i.test(message))
        return UNKNOWN_APP;
    if (/Error validating client secret|appsecret_proof|access token signature/i.test(message))
        return WRONG_SECRET;
    return undefined;
}


/***/ }),

/***/ 8460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ tokenText),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);


const SHORTEST = 8;
function isToken(text) {
    return text.length >= SHORTEST && !/\s/.test(text);
}
function tokenText(json) {
    const value = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .filledText */ .Uq)(json);
    if (!isToken(value))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodingError */ .c8(json.path, "a token", "none");
    return value;
}


/***/ }),

/***/ 6893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assessTasks),
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);
/* harmony import */ var _assess_scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7175);
/* harmony import */ var _token_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8390);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1106);




function assess(inspection, policy, origin) {
    const identity = assessIdentity(inspection, policy, origin);
    if (identity)
        return [identity];
    return [
        ...assessPage(inspection, policy),
        ...(0,_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__/* .assessDeadlines */ .o)(inspection, policy, origin.minted),
        ...(0,_assess_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .assessScopes */ .cy)(inspection, policy),
        ...assessTasks(policy, origin.tasks),
    ];
}
function assessIdentity(inspection, { appId }, { minted }) {
    const { state, fault, kind } = inspection;
    if (state === "invalid") {
        const { why, remedy } = (0,_token_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFault */ .O)(fault);
        return {
            code: "invalid",
            severity: "failure",
            message: `The Page token is dead: ${why}.`,
            remedy: minted ? MINTED_DEAD : remedy,
        };
    }
    if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
        const owner = inspection.appId === undefined ? "another app" : `the app ${inspection.appId}`;
        return {
            code: "wrong-app",
            severity: "failure",
            message: `The Page token belongs to ${owner}, not to the app ${appId} of \`app-id\`.`,
            remedy: "Give the id and the secret of the app that issued the token, or obtain a token with this app: run this action with `user-token`. In Graph API Explorer the app is chosen under “Meta App”; its default is an app of Facebook's own.",
        };
    }
    if (kind === "page")
        return undefined;
    return {
        code: "wrong-type",
        severity: "failure",
        message: `The token in \`page-token\` is ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_WORDS */ .P[kind]}, not a Page token.`,
        remedy: kind === "user" || kind === "system-user"
            ? "Pass it as `user-token` instead: this action then obtains the Page token itself."
            : "Pass a user token as `user-token`: this action then obtains the Page token itself.",
    };
}
const MINTED_DEAD = `Facebook gave out this token a moment ago. Run the job again; if it stays: ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_IN_AGAIN */ .W}.`;
function assessPage({ pageId }, policy) {
    if (policy.pageId === undefined || pageId === policy.pageId)
        return [];
    return [
        {
            code: "wrong-page",
            severity: "failure",
            message: `The token belongs to the Page ${pageId ?? "of an unknown id"}, but \`page-id\` is ${policy.pageId}.`,
            remedy: "Set `page-id` to the Page that you mean, or save a token of that Page as the secret behind `page-token`; a run with `user-token` obtains one.",
        },
    ];
}
const CREATES_CONTENT = /(^|_)(CREATE_CONTENT|MANAGE|FULL_CONTROL)$/;
function assessTasks({ requiredScopes }, tasks) {
    if (tasks === undefined || !requiredScopes.includes("pages_manage_posts"))
        return [];
    if (tasks.some((task) => CREATES_CONTENT.test(task)))
        return [];
    return [
        {
            code: "lacks-task",
            severity: "warning",
            message: `Posting needs the task of creating content, but the person behind the user token has only ${tasks.length > 0 ? tasks.join(", ") : "no task"} on the Page.`,
            remedy: "Somebody with full control of the Page must give that person the task “Content” (Page settings → Page access).",
        },
    ];
}


/***/ }),

/***/ 9739:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   U8: () => (/* binding */ sayWhenToComeBack),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter)
/* harmony export */ });
/* unused harmony export isTransient */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);

const BASE = 0.5;
const CAP = 10;
const LONGEST_WAIT = 60;
const LONGEST_SAID = 365 * 86_400;
async function withRetries(attempt, policy) {
    for (let tries = 1;; tries++) {
        try {
            return await attempt();
        }
        catch (failure) {
            if (!isTransient(failure) || tries > policy.retries)
                throw failure;
            const wait = failure.retryAfter ?? policy.random() * Math.min(CAP, BASE * 2 ** (tries - 1));
            if (wait > LONGEST_WAIT)
                throw failure;
            policy.notice(failure, wait, tries);
            if (!(await policy.sleep(wait)))
                throw failure;
        }
    }
}
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && "transient" in error && error.transient === true;
}
function parseRetryAfter(header, now) {
    if (header === undefined || header.trim() === "")
        return undefined;
    const wait = /^\s*\d+\s*$/.test(header) ? Number(header) : Date.parse(header) / 1000 - now;
    return Number.isNaN(wait) ? undefined : Math.min(Math.max(0, wait), LONGEST_SAID);
}
function sayWhenToComeBack(retryAfter, now) {
    if (retryAfter === undefined)
        return "Run the job again in a while.";
    const at = new Date((now + retryAfter) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
    return `Run the job again after ${at} (in ${Math.ceil(retryAfter / 60)} minutes).`;
}


/***/ }),

/***/ 6923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ parseStore)
});

// EXTERNAL MODULE: ./build/setup-tree/src/inputs/fields.js
var fields = __webpack_require__(6883);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/names.js
var names = __webpack_require__(7420);
;// CONCATENATED MODULE: ./build/setup-tree/src/inputs/secret-names.js
function parseSecretNames(inputs, problems) {
    const pageTokenName = parseName("secret-name", inputs["secret-name"], problems);
    const userTokenName = parseName("user-token-secret-name", inputs["user-token-secret-name"], problems);
    if (pageTokenName !== undefined && pageTokenName.toUpperCase() === userTokenName?.toUpperCase()) {
        problems.add("user-token-secret-name", "must differ from `secret-name` (GitHub does not tell capitals from small letters there): one token would overwrite the other.");
    }
    return { pageTokenName, userTokenName };
}
const TOKEN = /^(EAA[A-Za-z0-9]{30}|gh[a-z]_[A-Za-z0-9]{20}|github_pat_)|^.{101}/;
function parseName(input, name, problems) {
    if (name === "")
        return undefined;
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name) || TOKEN.test(name)) {
        problems.add(input, "must be the name of a secret: letters, digits and underscores, at most 100, not beginning with a digit. Write the name itself (`FB_PAGE_TOKEN`), not `${{ secrets.FB_PAGE_TOKEN }}`, which hands over its value.");
    }
    else if (/^GITHUB_/i.test(name)) {
        problems.add(input, "must not begin with `GITHUB_`, which GitHub keeps for itself.");
    }
    return name;
}

;// CONCATENATED MODULE: ./build/setup-tree/src/inputs/secret-target.js



function parseStore(raw, githubToken, problems) {
    const { inputs } = raw;
    const { pageTokenName, userTokenName } = parseSecretNames(inputs, problems);
    const stores = pageTokenName !== undefined || userTokenName !== undefined;
    const target = parseTarget(raw, stores, problems);
    const apiUrl = (0,fields/* parseApiUrl */.nV)("github-api-url", inputs["github-api-url"] || raw.githubApiUrl || "https://api.github.com", problems);
    if (!stores)
        return undefined;
    if (!githubToken) {
        problems.add("github-token", "must be given when a secret is named: a fine-grained personal access token or a GitHub App token that may write secrets. `GITHUB_TOKEN` never can. If you did give one, the secret came empty here (a fork's pull request, a Dependabot run, or a typo in its name).");
        return undefined;
    }
    return { githubToken, apiUrl, target, pageTokenName, userTokenName };
}
function parseTarget({ inputs, repository: own }, stores, problems) {
    const app = (0,fields/* parseChoice */.HU)("secret-app", inputs["secret-app"] || names/* DEFAULTS */.zY["secret-app"], ["actions", "dependabot", "codespaces"], problems);
    const environment = inputs["secret-environment"];
    const organization = inputs["secret-organization"];
    const repository = inputs["secret-repository"] || own;
    if (environment !== "" && app !== "actions") {
        problems.add("secret-app", `must be \`actions\` together with \`secret-environment\`: only Actions has environments.`);
    }
    if (/^\.{1,2}$/.test(environment)) {
        problems.add("secret-environment", "must be the name of an environment, which is never only dots.");
    }
    if (organization !== "") {
        if (environment !== "")
            problems.add("secret-organization", "excludes `secret-environment`: an environment belongs to a repository. Give one of them.");
        if (inputs["secret-repository"] !== "" &&
            own !== "" &&
            !isSame(inputs["secret-repository"], own)) {
            problems.add("secret-organization", "excludes `secret-repository`: a secret belongs to the one or to the other. Give one of them.");
        }
        if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(organization)) {
            problems.add("secret-organization", "must be the login of an organization, as in its address on GitHub: letters, digits and hyphens.");
        }
        return { scope: "organization", organization, app };
    }
    if ((stores || inputs["secret-repository"] !== "") && !REPOSITORY.test(repository)) {
        problems.add("secret-repository", "must have the form `owner/repo`, without an address before it.");
    }
    return environment === ""
        ? { scope: "repository", repository, app }
        : { scope: "environment", repository, environment };
}
const REPOSITORY = /^[A-Za-z0-9_][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/;
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);

function rootOf(value) {
    return { path: "$", value };
}
function field(json, name) {
    const { value, path } = json;
    if (typeof value !== "object" || value === null || Array.isArray(value))
        throw misfit(json, "an object");
    const inner = Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined;
    return { path: `${path}.${name}`, value: inner ?? undefined };
}
function optional(json, decode) {
    return json.value === undefined ? undefined : decode(json);
}
function text(json) {
    if (typeof json.value !== "string")
        throw misfit(json, "a string");
    return json.value;
}
function filledText(json) {
    const value = text(json);
    if (value === "")
        throw misfit(json, "a string that is not empty");
    return value;
}
function id(json) {
    if (typeof json.value === "number" && Number.isSafeInteger(json.value))
        return String(json.value);
    if (typeof json.value === "string" && json.value !== "")
        return json.value;
    throw misfit(json, "an id");
}
function wholeNumber(json) {
    const { value } = json;
    if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
        throw misfit(json, "a whole number");
    return value;
}
const LAST_SECOND = 136_866_000_000;
function seconds(json) {
    if (wholeNumber(json) > LAST_SECOND)
        throw misfit(json, "a time in seconds");
    return wholeNumber(json);
}
function flag(json) {
    if (typeof json.value !== "boolean")
        throw misfit(json, "true or false");
    return json.value;
}
function list(json, decode) {
    if (!Array.isArray(json.value))
        throw misfit(json, "a list");
    return json.value.map((value, index) => decode({ path: `${json.path}[${index}]`, value: value ?? undefined }));
}
function misfit({ path, value }, expected) {
    const found = value === undefined || value === null
        ? "missing"
        : Array.isArray(value)
            ? "a list"
            : `of type ${typeof value}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DecodingError */ .c8(path, expected, found);
}


/***/ }),

/***/ 8781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ chooseUserToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1106);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5094);
/* harmony import */ var _refused_user_token_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2540);






function chooseUserToken(given, appId, exchange, inspection) {
    if (inspection.status === "rejected")
        throw mostTelling(exchange, inspection.reason);
    const seen = inspection.value;
    refuseWrongKind(seen, appId);
    const givenEndsAt = seen.expiresAt;
    if (exchange.status === "fulfilled") {
        const { token, endsAt } = exchange.value;
        const keepGiven = seen.state === "valid" && endsAt !== "unknown" && !(0,_moment_js__WEBPACK_IMPORTED_MODULE_5__/* .endsLater */ .Tq)(endsAt, givenEndsAt);
        return keepGiven || givenEndsAt === "never"
            ? { token: given, endsAt: givenEndsAt, givenEndsAt, exchanged: true }
            : { token, endsAt, givenEndsAt, exchanged: true };
    }
    const refused = exchange.reason instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphError */ .h && !exchange.reason.transient;
    if (refused && seen.state === "valid" && seen.kind === "system-user") {
        return { token: given, endsAt: givenEndsAt, givenEndsAt, exchanged: false };
    }
    throw (0,_refused_user_token_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRefusedExchange */ .xA)(exchange.reason, seen, appId);
}
function mostTelling(exchange, reason) {
    if (reason instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsError */ .lE || exchange.status === "fulfilled")
        return reason;
    return ((exchange.reason instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphError */ .h && (0,_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusedCredentials */ .W)(exchange.reason)) || reason);
}
function refuseWrongKind({ state, kind, appId: owner }, appId) {
    if (state === "other-app" || (owner !== undefined && owner !== appId))
        throw (0,_refused_user_token_js__WEBPACK_IMPORTED_MODULE_4__/* .belongsElsewhere */ .Fu)(appId);
    if (kind !== "page" && kind !== "app")
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserTokenError */ .Zl({
        title: "`user-token` holds another kind of token",
        message: `The token in \`user-token\` is ${_health_words_js__WEBPACK_IMPORTED_MODULE_3__/* .KIND_WORDS */ .P[kind]}. A Page token is obtained from a user token or a system-user token.`,
        remedy: kind === "page"
            ? "To look at this token, pass it as `page-token` instead. To obtain a new one, save a user token as the secret behind `user-token`."
            : "Save a user token as the secret behind `user-token` (README of this action, “Your first user token”).",
    });
}


/***/ }),

/***/ 2540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ belongsElsewhere),
/* harmony export */   qc: () => (/* binding */ explainRefusedPages),
/* harmony export */   xA: () => (/* binding */ explainRefusedExchange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);
/* harmony import */ var _health_token_faults_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8390);




function belongsElsewhere(appId, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserTokenError */ .Zl({
        title: "The user token belongs to another app",
        message: `The token in \`user-token\` was not issued by the app ${appId} of \`app-id\`.`,
        remedy: "Create the user token with this app: in Graph API Explorer (developers.facebook.com/tools/explorer) choose it under “Meta App” (the default there is an app of Facebook's own) before pressing “Generate Access Token”. Or give the id and the secret of the app that issued the token.",
        cause,
    });
}
function explainRefusedExchange(reason, seen, appId) {
    if (seen.state === "invalid")
        return isDead(seen.fault, reason);
    if (!(reason instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphError */ .h) || reason.transient)
        return reason;
    return explainRefusal(reason, appId) ?? reason;
}
function explainRefusedPages(error, appId) {
    if (!(error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphError */ .h) || error.transient)
        return error;
    const { code = 0 } = error.envelope;
    if (code !== 10 && (code < 200 || code > 299))
        return explainRefusal(error, appId) ?? error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX({
        title: "The user token may not list Pages",
        message: "Facebook does not let the user token read the Pages of the person: a permission is missing, or the app may not use it.",
        remedy: "The person who made the user token must log in to the app again, grant `pages_show_list` and `pages_read_engagement` (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add them under “Permissions”, press “Generate Access Token”), and save the new user token as the secret behind `user-token`. If they were granted, look for a notice in the app's dashboard at developers.facebook.com.",
        cause: error,
    });
}
function explainRefusal(error, appId) {
    const credentials = (0,_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusedCredentials */ .W)(error);
    if (credentials)
        return credentials;
    const { code, subcode, message } = error.envelope;
    if (/does not belong to application/i.test(message))
        return belongsElsewhere(appId, error);
    return code === 190 || code === 102 ? isDead({ code, subcode, message }, error) : undefined;
}
function isDead(fault, cause) {
    const { why, remedy } = (0,_health_token_faults_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFault */ .O)(fault);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserTokenError */ .Zl({
        title: "The user token is dead",
        message: `The token in \`user-token\` is dead: ${why}. No Page token can be obtained from it.`,
        remedy,
        cause,
    });
}


/***/ })

};
