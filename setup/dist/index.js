import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const __node_require = __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 9896:
/***/ ((module) => {

module.exports = __node_require("fs");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __node_require("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __node_require("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __node_require("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __node_require("node:child_process");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __node_require("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __node_require("node:diagnostics_channel");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __node_require("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __node_require("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __node_require("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __node_require("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __node_require("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __node_require("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __node_require("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __node_require("node:path");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __node_require("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __node_require("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __node_require("node:readline");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __node_require("node:stream");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __node_require("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __node_require("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __node_require("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __node_require("node:util");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __node_require("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __node_require("stream");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __node_require("tty");

/***/ }),

/***/ 6706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   OE: () => (/* binding */ parseUserToken),
/* harmony export */   Qz: () => (/* binding */ checkEnvironment),
/* harmony export */   _B: () => (/* binding */ checkAppSecret),
/* harmony export */   gp: () => (/* binding */ parseGithubToken),
/* harmony export */   n_: () => (/* binding */ checkRepository),
/* harmony export */   p9: () => (/* binding */ checkAppId)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _remedy_rows_app_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2278);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6838);



function checkAppId(id) {
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(id).ok)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("app-id", "The app id is a number, such as 1234567890123456.", `Find it at ${_remedy_rows_app_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE */ .gR}, as “App ID”.`);
}
function checkAppSecret(secret, id) {
    const remedy = `Press Show next to “App secret” at ${_remedy_rows_app_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE */ .gR}, and copy it whole.`;
    const refuse = (message) => new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("app-secret", message, remedy);
    if (secret !== "" && secret === id)
        throw refuse("This is the App ID again; the app secret is below it.");
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(secret).ok)
        throw refuse("This is a number, such as an id; the app secret has letters too.");
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readAppSecret */ .QH)(secret);
    if (isOtherKind(secret, form))
        throw refuse(`The app secret ${form.reason}`);
    if (secret === "" || !form.ok)
        throw refuse("The app secret is one line of 32 letters and digits.");
}
function parseUserToken(registry, entry) {
    const token = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)(entry);
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readFacebookToken */ .cG)(token);
    if (isOtherKind(token, form))
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("user-token", `The user token ${form.reason}`, "In Graph API Explorer choose your app and “User Token”, press “Generate Access Token”, and paste that one.");
    if (form.ok && isToken(token))
        return registry.register(token);
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("user-token", "A user token is one unbroken line of some hundred letters and digits.", "Copy it whole from the field “Access Token”, and paste it alone.");
}
function parseGithubToken(registry, entry) {
    const token = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)(entry);
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readGitHubToken */ .nC)(token);
    if (form.ok && isToken(token) && !token.includes("/"))
        return registry.register(token);
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("githubToken", isOtherKind(token, form)
        ? `The GitHub token ${form.reason}`
        : "A GitHub token that may write secrets is needed: one unbroken line.", "Make a fine-grained token for this repository with “Secrets: read and write” at github.com/settings/personal-access-tokens/new, or use the commands for `gh` instead.");
}
function checkRepository(repository) {
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(repository);
    if (form.ok)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("repository", `The repository ${form.reason}`, "Copy both from its address on GitHub: github.com/owner/repo.");
}
function checkEnvironment(environment) {
    const isPlain = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(environment) === environment && !WORKFLOW_SYNTAX.test(environment);
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readEnvironment */ .Qo)(environment).ok && isPlain)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .dV("environment", "This is not the name of an environment.", "Copy it from the repository's Settings → Environments, or leave it empty.");
}
const WORKFLOW_SYNTAX = /\p{Cc}|\$\{\{/u;
const LONGEST_TOKEN = 4096;
function isOtherKind(entry, form) {
    return !form.ok && entry !== "" && (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .AI)(entry).ok;
}
function isToken(entry) {
    const fits = entry !== "" && entry.length <= LONGEST_TOKEN;
    return fits && (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .AI)(entry).ok && !(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(entry).ok;
}


/***/ }),

/***/ 1806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ assertPageId),
/* harmony export */   O: () => (/* binding */ assertToken)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

function assertPageId(id) {
    if (!(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readId */ .dW)(id).ok)
        throw unexpected("names a Page by an id that is not a number");
}
function assertToken(token) {
    if (!(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readToken */ .AI)(token.reveal()).ok)
        throw unexpected("holds a token that no header can carry");
}
function unexpected(what) {
    return new _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "answer-unexpected",
        message: `An answer of Facebook's ${what}. Nothing of it was used.`,
        remedy: "Check that this computer reaches Facebook itself, without a proxy or another server in between, and start again.",
    });
}


/***/ }),

/***/ 7762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ formatClosingLine),
/* harmony export */   wX: () => (/* binding */ namesIn),
/* harmony export */   xz: () => (/* binding */ isWriting)
/* harmony export */ });
const ENDINGS = {
    finished: "Done",
    idle: "Ended after some time without activity",
    stopped: "Stopped",
    cancelled: "Cancelled",
};
const STATES = {
    stored: "stored",
    "under way": "being written, with the old value or the whole new one",
    waiting: "not written",
    failed: "not written, or not confirmed",
};
function isWriting(progress) {
    return namesIn("under way", progress).length > 0;
}
function namesIn(state, progress) {
    return [...progress].filter(([, reached]) => reached === state).map(([name]) => name);
}
function formatClosingLine(ending, progress) {
    const secrets = Object.keys(STATES).flatMap((state) => {
        const names = namesIn(state, progress);
        return names.length === 0 ? [] : [`${STATES[state]}: ${names.join(", ")}`];
    });
    const outcome = secrets.join("; ") || "the setup itself stored nothing";
    return `${ENDINGS[ending]} – ${outcome}.${ending === "finished" ? "" : " Starting again is safe."}`;
}


/***/ }),

/***/ 5486:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ ENDPOINTS)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

const ENDPOINTS = {
    graphUrl: _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULTS */ .zY["graph-api-url"],
    graphVersion: _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_VERSION */ .jD,
    dialogUrl: "https://www.facebook.com",
    githubApiUrl: "https://api.github.com",
};


/***/ }),

/***/ 2105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p9: () => (/* binding */ adaptError),
  oT: () => (/* binding */ adaptFinding),
  Ic: () => (/* binding */ describeFailure)
});

// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __nccwpck_require__(8309);
// EXTERNAL MODULE: ./build/setup/core/input-labels.js
var input_labels = __nccwpck_require__(1930);
// EXTERNAL MODULE: ./build/setup/core/remedy-rows/app.js
var app = __nccwpck_require__(2278);
// EXTERNAL MODULE: ./build/setup/core/remedy-rows/row.js
var row = __nccwpck_require__(3813);
;// CONCATENATED MODULE: ./build/setup/core/remedy-rows/login.js

const USER_TOKEN = {
    browser: { ...row/* LOG_IN */.dQ, text: "Log in again: that gives a fresh user token of this app." },
    terminal: {
        ...row/* LOG_IN */.dQ,
        text: "Log in again, leave the permissions on and ticked what is ticked, and add your Page.",
    },
    json: { text: row/* NEW_TOKEN */.ny },
};
const TWO_FACTOR = (0,row/* row */.nM)({ ...row/* LOG_IN */.dQ, text: "Turn on two-factor authentication at www.facebook.com, then log in again." }, `Turn on two-factor authentication at www.facebook.com. ${row/* NEW_TOKEN */.ny}`);
const CHECKPOINT = (0,row/* row */.nM)({
    ...row/* LOG_IN */.dQ,
    text: "Log in at www.facebook.com, confirm what it asks for, then log in again here.",
}, `Log in at www.facebook.com, and confirm what it asks for. ${row/* NEW_TOKEN */.ny}`);
const LOGIN_DECLINED = {
    browser: {
        text: "Log in again, leave the permissions on and ticked what is ticked, and add your Page. To use another person's login, log out at www.facebook.com first.",
    },
    terminal: USER_TOKEN.terminal,
    json: { text: row/* NEW_TOKEN */.ny },
};
const LOGIN_REFUSED = {
    browser: {
        text: "Try again. If that does not help, use another way in on this page.",
    },
    terminal: {
        ...row/* LOG_IN */.dQ,
        text: "Try again. If that does not help, make the token in Graph API Explorer and paste it.",
    },
    json: { text: row/* NEW_TOKEN */.ny },
};
const LOGIN_SPENT = {
    browser: { text: "Log in again here, and use the answer of that login." },
    terminal: USER_TOKEN.terminal,
    json: { text: row/* NEW_TOKEN */.ny },
};

// EXTERNAL MODULE: ./build/setup/core/remedy-rows/page.js
var page = __nccwpck_require__(3198);
;// CONCATENATED MODULE: ./build/setup/core/remedy-rows/request.js

const CONFIRM = { confirm: true };
const ENTRY = (0,row/* row */.nM)({ ...CONFIRM, text: "Correct the entry, and try again." }, "Correct the flag or the environment variable.");
const NETWORK_TEXT = "Nothing is wrong with your entries. Check this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.";
const NETWORK = (0,row/* row */.nM)({ ...CONFIRM, text: NETWORK_TEXT }, NETWORK_TEXT);
const ODD_ANSWER_TEXT = "Nothing is wrong with your entries. A proxy may have changed the answer (HTTPS_PROXY): check it, and try again. If that does not help, report it with this message.";
const ODD_ANSWER = (0,row/* row */.nM)({ ...CONFIRM, text: ODD_ANSWER_TEXT }, ODD_ANSWER_TEXT);
const LATER = { browser: {}, terminal: CONFIRM, json: {} };
const BUG = (0,row/* row */.nM)({ ...CONFIRM, text: "Please report it with this message." }, "Please report it with this message.");

;// CONCATENATED MODULE: ./build/setup/core/remedy-rows/token.js

const NEW_LOGIN = {
    browser: {
        ...row/* LOG_IN */.dQ,
        text: "Log in again. A fresh login also restarts the 90 days of data access.",
    },
    terminal: { ...row/* LOG_IN */.dQ, text: "Log in again." },
    json: { text: row/* NEW_TOKEN */.ny },
};
const TOKEN_ENDS = {
    browser: NEW_LOGIN.browser,
    terminal: {
        ...row/* LOG_IN */.dQ,
        text: "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
    },
    json: { text: row/* NEW_TOKEN */.ny },
};
const DATA_ACCESS = {
    browser: NEW_LOGIN.browser,
    terminal: { ...row/* LOG_IN */.dQ, text: "Log in again: each login gives 90 days more." },
    json: { text: `${row/* NEW_TOKEN */.ny} Each login gives 90 days more.` },
};
const GRANT_AGAIN = `Log in again, ${row/* ADD_PAGE */.m3}. Leave every permission on.`;
const PERMISSIONS = {
    browser: { ...row/* LOG_IN */.dQ, text: GRANT_AGAIN },
    terminal: { ...row/* LOG_IN */.dQ, text: "Log in again, and leave these permissions on." },
    json: { text: `Grant these permissions at the login. ${row/* NEW_TOKEN */.ny}` },
};
const PERMISSION_FOR_PAGE = {
    browser: { ...row/* LOG_IN */.dQ, text: GRANT_AGAIN },
    terminal: { ...row/* LOG_IN */.dQ, text: `Log in again, ${row/* ADD_PAGE */.m3}.` },
    json: { text: `Add this Page at the login, and leave ticked what is ticked. ${row/* NEW_TOKEN */.ny}` },
};
const USER_TOKEN_ENDS = (0,row/* row */.nM)({
    step: "work",
    personOnly: true,
    text: "Nothing, if you continue: the next step stores a long-lived user token, which ends later than the one you logged in with.",
}, "Nothing, with --repository: the setup then stores a long-lived user token, which ends later than FB_USER_TOKEN.");

;// CONCATENATED MODULE: ./build/setup/core/remedies.js






const REMEDIES = {
    "input-invalid": ENTRY,
    "app-secret-wrong": app/* APP_SECRET */.Zo,
    "app-unknown": app/* APP_ID */.sZ,
    "app-blocked": app/* APP_BLOCKED */.FT,
    "app-address-not-allowed": app/* APP_ADDRESS */.fq,
    "app-native": app/* APP_NATIVE */.wg,
    "user-token-dead": USER_TOKEN,
    "user-token-other-app": USER_TOKEN,
    "user-token-wrong-kind": USER_TOKEN,
    "page-not-visible": page/* PAGE_CONSENT */.$E,
    "page-several": page/* PAGE_CHOICE */.U3,
    "page-none": page/* PAGE_CONSENT */.$E,
    "page-no-token": page/* PAGE_ROLE */.ZN,
    "page-moved": page/* PAGE_CHOICE */.U3,
    "page-other-object": page/* PAGE_CHOICE */.U3,
    "page-permission-missing": page/* PAGE_CONSENT */.$E,
    "page-twice": page/* PAGE_CHOICE */.U3,
    "two-factor-required": TWO_FACTOR,
    checkpoint: CHECKPOINT,
    "login-needed": USER_TOKEN,
    "login-declined": LOGIN_DECLINED,
    "login-refused": LOGIN_REFUSED,
    "login-foreign": LOGIN_SPENT,
    "login-expired": LOGIN_SPENT,
    "login-code-used": LOGIN_SPENT,
    "login-code-expired": LOGIN_SPENT,
    "login-redirect-mismatch": LOGIN_SPENT,
    "store-forbidden": row/* OWN */.ZF,
    "store-address-not-allowed": row/* OWN */.ZF,
    "store-not-found": row/* OWN */.ZF,
    "store-failed": row/* OWN */.ZF,
    "store-unconfirmed": row/* OWN */.ZF,
    "graph-limited": LATER,
    "graph-unavailable": LATER,
    "graph-refused": LATER,
    "github-limited": row/* OWN */.ZF,
    "no-answer": NETWORK,
    "answer-unexpected": ODD_ANSWER,
    "runner-files": BUG,
    bug: BUG,
    invalid: NEW_LOGIN,
    "wrong-app": NEW_LOGIN,
    "wrong-type": NEW_LOGIN,
    "wrong-page": page/* PAGE_CHOICE */.U3,
    expires: TOKEN_ENDS,
    "expires-soon": TOKEN_ENDS,
    "data-access-expired": DATA_ACCESS,
    "data-access-expires-soon": DATA_ACCESS,
    "missing-scopes": PERMISSIONS,
    "scope-not-for-page": PERMISSION_FOR_PAGE,
    "user-token-expires-soon": USER_TOKEN_ENDS,
    "user-token-invalid": NEW_LOGIN,
    "lacks-task": page/* PAGE_TASK */.A2,
    "scope-unknown": row/* OWN */.ZF,
    "person-changed": row/* OWN */.ZF,
    "renewal-failed": row/* OWN */.ZF,
    "graph-version-changed": row/* OWN */.ZF,
    "graph-version-retiring": row/* OWN */.ZF,
};
function findRemedy(code, ui, kind = "user") {
    const remedy = REMEDIES[code][ui];
    return remedy.personOnly && kind === "system-user" ? {} : remedy;
}

// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __nccwpck_require__(6838);
;// CONCATENATED MODULE: ./build/setup/core/failure.js




const TITLES = {
    "login-declined": "You pressed Cancel in Facebook's dialog",
    "login-refused": "Facebook's dialog came back without a code",
    "login-foreign": "This answer belongs to another login",
    "login-code-used": "Facebook does not accept the login any more",
    bug: "A bug in this setup",
};
function describeFailure(error, ui) {
    if (!(error instanceof setup_error/* SetupError */.w3))
        return adaptError((0,library/* describeError */.Uc)(error), ui);
    const { title, message, remedy } = error;
    const next = error instanceof setup_error/* AnswerError */.dV ? { field: error.field } : { confirm: true };
    return { title, message, remedy, details: undefined, next, isBug: false };
}
function adaptError({ code, title, message, remedy, details }, ui) {
    const { text = remedy, ...next } = findRemedy(code, ui);
    return {
        title: (0,input_labels/* labelInputs */.s)(TITLES[code] ?? title, ui),
        message: (0,input_labels/* labelInputs */.s)(message, ui),
        remedy: (0,input_labels/* labelInputs */.s)(text, ui),
        details,
        next,
        isBug: code === "bug",
    };
}
function adaptFinding({ code, message, remedy }, ui, user) {
    const { text = remedy, ...next } = findRemedy(code, ui, user?.kind);
    return {
        title: (0,library/* titleOf */.Gg)(code),
        message: (0,input_labels/* labelInputs */.s)(message, ui),
        remedy: (0,input_labels/* labelInputs */.s)(text, ui),
        next,
    };
}


/***/ }),

/***/ 1930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ labelInputs)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

const LABELS = {
    "app-id": ["“App ID”", "--app-id"],
    "app-secret": ["“App secret”", "FB_APP_SECRET"],
    "user-token": ["“User token”", "FB_USER_TOKEN"],
    "page-token": ["the Page token", "the Page token"],
    "login-redirect": ["“Redirect address”", "--login-redirect"],
    "login-config-id": ["the configuration", "--config-id"],
    "login-address": ["“Address you ended up at”", "the address you ended up at"],
    "page-id": ["the id of the Page", "--page-id"],
    "required-scopes": ["the uses of the token", "--uses"],
    "allow-expiring": ["the setting for expiring tokens", "the setting for expiring tokens"],
    "warn-within-days": ["the days for a warning", "the days for a warning"],
    "fail-within-days": ["the days for a failure", "the days for a failure"],
    "data-access": ["the setting for data access", "the setting for data access"],
    "on-unhealthy": ["the setting for unhealthy tokens", "the setting for unhealthy tokens"],
    "secret-name": ["the name of the secret", "the name of the secret"],
    "user-token-secret-name": ["the name of the secret", "the name of the secret"],
    "secret-repository": ["“Repository”", "--repository"],
    "secret-environment": ["“Environment”", "--environment"],
    "secret-organization": ["the organization", "the organization"],
    "secret-app": ["the kind of secrets", "the kind of secrets"],
    "github-token": ["“GitHub token”", "SECRETS_TOKEN"],
    "github-api-url": ["--github-api-url", "--github-api-url"],
    "graph-api-version": ["--graph-api-version", "--graph-api-version"],
    "graph-api-url": ["--graph-api-url", "--graph-api-url"],
    "timeout-seconds": ["the time limit", "the time limit"],
    retries: ["the number of retries", "the number of retries"],
    "job-summary": ["the job summary", "the job summary"],
};
function labelInputs(text, ui) {
    return _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.reduce((labelled, name) => labelled.replaceAll(`\`${name}\``, LABELS[name][ui === "json" ? 1 : 0]), text);
}


/***/ }),

/***/ 8741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ nextSteps)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _redirect_address_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8435);
/* harmony import */ var _workflow_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6602);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6634);




function nextSteps(session, { workflows, written }) {
    return [
        ...publishing(session),
        ...registering(session, workflows),
        ...(0,_workflow_file_js__WEBPACK_IMPORTED_MODULE_2__/* .wordsToReplace */ .d0)(workflows).map((word) => `In the workflows, replace \`${word}\` with the owner of this action's repository: otherwise GitHub does not find the action.`),
        ...workflows.map(({ file }) => written.includes(file)
            ? `Commit and push \`.github/workflows/${file}\`.`
            : `Save the workflow as \`.github/workflows/${file}\`, and commit it to the default branch.`),
        ...workflows.map(trying),
        ...counting(session, workflows),
        ...dating(session, workflows),
    ];
}
function publishing({ uses }) {
    return uses.some((use) => use === "post" || use === "reply")
        ? [
            "Publish the app, if it is still in development mode: until then only people with a role in the app see what it posts. developers.facebook.com/apps → your app → Publish (in older apps: the switch “App mode” at the top). It needs a privacy policy URL, a category and an icon, in App settings → Basic. For Pages of people with a role in the app no review is needed.",
        ]
        : [];
}
function registering(session, workflows) {
    return workflows.some(({ content }) => /^ +login-redirect: /m.test(content))
        ? [
            `Register \`${(0,_redirect_address_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowRedirect */ .WW)(session)}\` in the app, to the letter, with no slash more or less: ${_redirect_address_js__WEBPACK_IMPORTED_MODULE_1__/* .WHERE_TO_REGISTER */ .ei}. The workflow then shows a login link when somebody must log in again.`,
        ]
        : [];
}
function trying({ name, file, content }) {
    const { startedBy } = _workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOWS */ .v1[name];
    return /^ +workflow_dispatch:/m.test(content)
        ? `Try \`${file}\`: on GitHub open Actions, choose the workflow, and press “Run workflow”. Or ${startedBy}.`
        : `Try \`${file}\`: ${startedBy}.`;
}
const MOST_NAMED = 10;
function counting({ pages }, workflows) {
    const file = workflows.find(({ name }) => _workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .WORKFLOWS */ .v1[name].several)?.file;
    if (file === undefined)
        return [];
    const { kept, leftOut } = (0,_workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .divideForWorkflow */ .Cj)(pages);
    const ids = leftOut.slice(0, MOST_NAMED).map(({ id }) => id);
    const more = leftOut.length - ids.length;
    return [
        `\`${file}\` looks after ${kept.length} Pages. Its first run stores their tokens in the secret \`FB_PAGE_TOKENS\`, one a line; docs/several-pages.md of this action has the workflows that read it.`,
        ...(leftOut.length > 0
            ? [
                `It leaves out ${leftOut.length === 1 ? "this Page, whose token" : "these Pages, whose tokens"} could not do the work or for which one run has no room: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
            ]
            : []),
    ];
}
function dating({ examination }, workflows) {
    if (!examination)
        return [];
    const { actBy, dataAccessExpiresAt } = examination.report;
    const renews = (0,_workflows_js__WEBPACK_IMPORTED_MODULE_3__/* .renewsSecrets */ .Mb)(workflows.map(({ name }) => name));
    const date = renews ? dataAccessExpiresAt : actBy;
    return typeof date === "number"
        ? [`Note the next date on which somebody must act: ${(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(date)}, by logging in again.`]
        : [];
}


/***/ }),

/***/ 8435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LM: () => (/* binding */ DEFAULT_REDIRECT),
/* harmony export */   Pc: () => (/* binding */ IN_THE_DIALOG),
/* harmony export */   WW: () => (/* binding */ workflowRedirect),
/* harmony export */   ei: () => (/* binding */ WHERE_TO_REGISTER),
/* harmony export */   n8: () => (/* binding */ checkRedirect)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6838);


const DEFAULT_REDIRECT = "https://localhost/";
const WHERE_TO_REGISTER = "developers.facebook.com/apps → your app → Use cases → Customize → Settings (in older apps: Facebook Login → Settings) → “Valid OAuth Redirect URIs”";
const IN_THE_DIALOG = "In Facebook's dialog leave every permission on, leave ticked what is ticked, and add this Page.";
function checkRedirect(address) {
    const form = (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRedirect */ .Dr)(address);
    if (form.ok)
        return;
    throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_1__/* .AnswerError */ .dV("login-redirect", `The redirect address ${form.reason}`, `Copy it from ${WHERE_TO_REGISTER}, or use ${DEFAULT_REDIRECT}.`);
}
function workflowRedirect({ redirect }) {
    return redirect.startsWith("https://") ? redirect : DEFAULT_REDIRECT;
}


/***/ }),

/***/ 2278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FT: () => (/* binding */ APP_BLOCKED),
/* harmony export */   Zo: () => (/* binding */ APP_SECRET),
/* harmony export */   fq: () => (/* binding */ APP_ADDRESS),
/* harmony export */   gR: () => (/* binding */ WHERE),
/* harmony export */   sZ: () => (/* binding */ APP_ID),
/* harmony export */   wg: () => (/* binding */ APP_NATIVE)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3813);

const WHERE = "developers.facebook.com/apps → your app → App settings → Basic";
const CREDENTIALS = { step: "credentials" };
const ENTER_AGAIN = { ...CREDENTIALS, text: "Enter the app's id and secret again." };
const COMPARE = { text: `Compare --app-id and FB_APP_SECRET with ${WHERE}.` };
const APP_SECRET = {
    browser: {
        ...CREDENTIALS,
        field: "app-secret",
        text: `Press Show next to “App secret” at ${WHERE}, and copy both from that page.`,
    },
    terminal: ENTER_AGAIN,
    json: COMPARE,
};
const APP_ID = {
    browser: {
        ...CREDENTIALS,
        field: "app-id",
        text: `Compare it with “App ID” at ${WHERE}, and follow any notice that is shown there.`,
    },
    terminal: ENTER_AGAIN,
    json: COMPARE,
};
const inDashboard = (text) => (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)({ ...CREDENTIALS, field: "app-id", text }, text);
const APP_NATIVE = inDashboard("Open developers.facebook.com/apps → your app → App settings → Advanced, and switch “Native or desktop app?” to No.");
const APP_ADDRESS = inDashboard("Open developers.facebook.com/apps → your app → App settings → Advanced, and add the address of this machine to the allowed ones.");
const APP_BLOCKED = {
    browser: { ...CREDENTIALS, field: "app-id" },
    terminal: CREDENTIALS,
    json: {},
};


/***/ }),

/***/ 3198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ PAGE_CONSENT),
/* harmony export */   A2: () => (/* binding */ PAGE_TASK),
/* harmony export */   Ko: () => (/* binding */ GIVE_TASK),
/* harmony export */   U3: () => (/* binding */ PAGE_CHOICE),
/* harmony export */   ZN: () => (/* binding */ PAGE_ROLE)
/* harmony export */ });
/* harmony import */ var _row_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3813);

const PAGE_CONSENT = {
    browser: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN */ .dQ,
        text: `Log in again, ${_row_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_PAGE */ .m3}.`,
    },
    terminal: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN */ .dQ,
        text: `Log in again, ${_row_js__WEBPACK_IMPORTED_MODULE_0__/* .ADD_PAGE */ .m3}. If it belongs to a business portfolio, the login must ask for that too.`,
    },
    json: {
        text: "Give the id of a Page that the login covers as --page-id, or a user token as FB_USER_TOKEN whose login covers the Page.",
    },
};
const PAGE_CHOICE = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)({ ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj, text: "Choose the Page again." }, "Give the id of one Page as --page-id.");
const GIVE_TASK = "Somebody with full control of the Page must give you the task “Content” (the Page's settings → Page access).";
const PAGE_ROLE = (0,_row_js__WEBPACK_IMPORTED_MODULE_0__/* .row */ .nM)({
    ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj,
    text: `${GIVE_TASK} If its business requires two-factor authentication, turn it on. Or choose another Page.`,
}, `${GIVE_TASK} If its business requires two-factor authentication, turn it on. Or give another Page as --page-id.`);
const PAGE_TASK = {
    browser: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj,
        text: `${GIVE_TASK} Then press “Check again”. Or choose a Page on which you may publish.`,
    },
    terminal: {
        ..._row_js__WEBPACK_IMPORTED_MODULE_0__/* .CHOOSE_PAGE */ .Kj,
        text: `${GIVE_TASK} Then check again. Or choose a Page on which you may publish.`,
    },
    json: { text: `${GIVE_TASK} Or give a Page on which you may publish as --page-id.` },
};


/***/ }),

/***/ 3813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kj: () => (/* binding */ CHOOSE_PAGE),
/* harmony export */   ZF: () => (/* binding */ OWN),
/* harmony export */   dQ: () => (/* binding */ LOG_IN),
/* harmony export */   m3: () => (/* binding */ ADD_PAGE),
/* harmony export */   nM: () => (/* binding */ row),
/* harmony export */   ny: () => (/* binding */ NEW_TOKEN)
/* harmony export */ });
function row(remedy, json) {
    return { browser: remedy, terminal: remedy, json: { text: json } };
}
const OWN = { browser: {}, terminal: {}, json: {} };
const LOG_IN = { step: "login", askAgain: true };
const CHOOSE_PAGE = { step: "page" };
const ADD_PAGE = "choose “Edit settings” in Facebook's dialog, leave ticked what is ticked, and add this Page";
const NEW_TOKEN = "Give a new user token of this app as FB_USER_TOKEN. Leave --json out to log in and get one.";


/***/ }),

/***/ 9070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ repositoryIn)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

const IN_ADDRESS = /^(?:(?:https?|ssh|git):\/\/)?(?:[^/@\s]+@)?[\w.-]*github[\w.-]*(?::\d+)?[/:]([^/\s]+\/[^/\s?#]+?)(?:\.git)?(?:[/?#]\S*)?$/i;
function repositoryIn(entry) {
    const trimmed = entry.trim();
    if ((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(trimmed).ok)
        return trimmed;
    const [, found = ""] = IN_ADDRESS.exec(trimmed) ?? [];
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .readRepository */ .Nu)(found).ok ? found : trimmed;
}


/***/ }),

/***/ 9671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ safeText)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

function safeText(registry, text) {
    return registry.scrub((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .plainText */ .wh)(registry.scrub(text)));
}


/***/ }),

/***/ 8300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ withUser),
/* harmony export */   G0: () => (/* binding */ withApp),
/* harmony export */   KZ: () => (/* binding */ withExamination),
/* harmony export */   fA: () => (/* binding */ openSession)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _endpoints_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5486);
/* harmony import */ var _redirect_address_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8435);



function openSession(endpoints = {}) {
    return {
        endpoints: { ..._endpoints_js__WEBPACK_IMPORTED_MODULE_1__/* .ENDPOINTS */ .H, ...endpoints },
        registry: (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .createSecretRegistry */ .G9)(() => undefined),
        progress: new Map(),
        uses: ["post"],
        business: false,
        redirect: _redirect_address_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_REDIRECT */ .LM,
    };
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

/***/ 6838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ mistakesOf),
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   dV: () => (/* binding */ AnswerError),
/* harmony export */   w3: () => (/* binding */ SetupError)
/* harmony export */ });
/* unused harmony export AnswersError */
const TITLES = {
    "answer-invalid": "Something to correct",
    "answers-missing": "Answers are missing",
    cancelled: "Cancelled",
    "changed-meanwhile": "Something changed in the meantime",
    "command-line": "This cannot be started",
    "folder-gone": "The folder is gone",
    "no-browser": "No browser could be opened",
    "no-port": "No free port",
    "no-terminal": "There is no terminal to ask in",
    "no-working-copy": "There is no working copy",
    "other-page": "Another Page was chosen in the meantime",
    "token-unhealthy": "The Page token is not healthy",
    "workflow-exists": "A workflow of this name already exists",
    "workflow-unwritable": "The workflow could not be written",
};
class SetupError extends Error {
    code;
    title;
    remedy;
    constructor(code, message, remedy, cause) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
        this.title = TITLES[code];
        this.remedy = remedy;
    }
}
class AnswerError extends SetupError {
    field;
    constructor(field, message, remedy, cause) {
        super("answer-invalid", message, remedy, cause);
        this.field = field;
    }
}
class AnswersError extends SetupError {
    mistakes;
    constructor(mistakes) {
        const lines = mistakes.map(({ message, remedy }) => `• ${message} ${remedy}`);
        super("answer-invalid", lines.join("\n"), "Correct these, and go on.");
        this.mistakes = mistakes;
    }
}
function mistakesOf(error) {
    if (error instanceof AnswersError)
        return error.mistakes;
    return error instanceof AnswerError ? [error] : [];
}
function checkAll(...checks) {
    const mistakes = checks.flatMap((check) => {
        try {
            check();
            return [];
        }
        catch (error) {
            if (error instanceof AnswerError)
                return [error];
            throw error;
        }
    });
    const [first] = mistakes;
    if (first)
        throw mistakes.length === 1 ? first : new AnswersError(mistakes);
}


/***/ }),

/***/ 3173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KN: () => (/* binding */ describeStoreFailures),
/* harmony export */   Tu: () => (/* binding */ readOnly),
/* harmony export */   kQ: () => (/* binding */ lacksPermission)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2105);
/* harmony import */ var _store_secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2485);



function describeStoreFailures({ errors, failed }, destination, ui) {
    const others = errors.filter((error) => !lacksPermission(error));
    const [first] = errors.filter(lacksPermission);
    return [
        ...(first ? [readOnly(first, failed, destination, ui)] : []),
        ...others.map((error) => (0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error, ui)),
    ];
}
function lacksPermission(error) {
    return isRefusal(error) && !error.quotesCause;
}
function isRefusal(error) {
    return error instanceof Error && "code" in error && error.code === "store-forbidden";
}
function readOnly(error, failed, destination, ui) {
    const which = failed.length === 0 ? "No secret was" : `Not written: ${failed.join(", ")}. None was`;
    return {
        ...(0,_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .describeFailure */ .Ic)(error, ui),
        title: "This GitHub token may not write secrets",
        message: `${which} changed in ${destination.repository}.`,
        remedy: `Give the token ${(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .permissionFor */ .Tj)((0,_store_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(destination))} for ${destination.repository}: github.com/settings/personal-access-tokens → the token → Edit. Under an organization an owner must approve that.`,
    };
}


/***/ }),

/***/ 2485:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   AS: () => (/* binding */ SECRET_NAMES),
/* harmony export */   Sq: () => (/* binding */ secretsToStore),
/* harmony export */   fS: () => (/* binding */ storeSecrets)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _check_answers_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6706);
/* harmony import */ var _setup_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6838);
/* harmony import */ var _with_context_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4276);




const SECRET_NAMES = {
    app: "FB_APP_SECRET",
    user: "FB_USER_TOKEN",
    page: "FB_PAGE_TOKEN",
    github: "SECRETS_TOKEN",
};
function secretsToStore({ app, examination, }) {
    const { obtained } = examination;
    if (!(0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .isHealthy */ .Wr)(obtained.findings)) {
        throw new _setup_error_js__WEBPACK_IMPORTED_MODULE_2__/* .SetupError */ .w3("token-unhealthy", "A token with a failure is not stored: it could replace one that works.", "Go back to its health, and fix the problems there first.");
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
    return (0,_with_context_js__WEBPACK_IMPORTED_MODULE_3__/* .withAppContext */ .L)(session, session.app, log, async (context) => {
        const access = await (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .preflight */ .Mz)(store, context);
        if (!access)
            throw new Error("a destination is always a place");
        return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSecrets */ .Pl)(writes, access, context);
    });
}
function parseRequest({ registry, endpoints }, request) {
    const githubToken = (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGithubToken */ .gp)(registry, request.githubToken);
    const repository = request.repository.trim();
    const environment = request.environment.trim();
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .checkRepository */ .n_)(repository);
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_1__/* .checkEnvironment */ .Qz)(environment);
    return {
        githubToken,
        apiUrl: endpoints.githubApiUrl,
        target: targetOf({ repository, environment }),
        pageTokenName: SECRET_NAMES.page,
        userTokenName: undefined,
    };
}
function targetOf({ repository, environment }) {
    return environment === ""
        ? { scope: "repository", app: "actions", repository }
        : { scope: "environment", repository, environment };
}


/***/ }),

/***/ 222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ usesLeft),
/* harmony export */   Gl: () => (/* binding */ postsOnly),
/* harmony export */   Xz: () => (/* binding */ scopesToAskFor),
/* harmony export */   bD: () => (/* binding */ requiredScopes),
/* harmony export */   nw: () => (/* binding */ USE_NAMES),
/* harmony export */   tk: () => (/* binding */ USES),
/* harmony export */   uw: () => (/* binding */ BUSINESS_SCOPE)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

const READS_PAGE = ["pages_show_list", "pages_read_engagement"];
const USES = {
    post: { label: "Publish posts, photos and videos", scopes: _src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCOPES */ .m1 },
    read: {
        label: "Read posts, comments and what visitors write",
        scopes: [...READS_PAGE, "pages_read_user_content"],
    },
    reply: {
        label: "Answer, hide and delete comments",
        scopes: [...READS_PAGE, "pages_read_user_content", "pages_manage_engagement"],
    },
    measure: { label: "Read statistics (insights)", scopes: [...READS_PAGE, "read_insights"] },
    message: {
        label: "Read and send messages (Messenger)",
        scopes: [...READS_PAGE, "pages_messaging", "pages_manage_metadata"],
    },
    subscribe: {
        label: "Manage webhooks and settings of the Page",
        scopes: [...READS_PAGE, "pages_manage_metadata"],
    },
};
function postsOnly(uses) {
    return uses.join() === "post";
}
const USE_NAMES = Object.keys(USES);
const BUSINESS_SCOPE = "business_management";
function requiredScopes(uses) {
    return [...new Set(uses.flatMap((use) => USES[use].scopes))].toSorted();
}
function scopesToAskFor(uses, business) {
    return [...requiredScopes(uses), ...(business ? [BUSINESS_SCOPE] : [])];
}
function usesLeft(uses, granted) {
    return uses.filter((use) => USES[use].scopes.every((scope) => granted.includes(scope)));
}


/***/ }),

/***/ 4276:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ withAppContext)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);

const PATIENCE = { timeoutSeconds: 10, retries: 2 };
async function withAppContext({ endpoints, registry, progress }, { id, secret }, log, use) {
    const { graphUrl, graphVersion } = endpoints;
    const connection = { graphUrl, graphVersion, appId: id, appSecret: secret, ...PATIENCE };
    return (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .withContext */ .eQ)(connection, { registry, progress, log }, use);
}


/***/ }),

/***/ 6602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fd: () => (/* binding */ composeWorkflows),
/* harmony export */   d0: () => (/* binding */ wordsToReplace)
/* harmony export */ });
/* unused harmony export fillWorkflow */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8309);
/* harmony import */ var _check_answers_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6706);
/* harmony import */ var _check_page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(1806);
/* harmony import */ var _redirect_address_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(8435);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(8300);
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(222);
/* harmony import */ var _workflows_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6634);









function fillWorkflow(folder, name, filling) {
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEnvironment */ .Qz)(filling.environment);
    (0,_check_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .checkAppId */ .p9)(filling.appId);
    if (filling.configId !== "" && !(0,_src_library_js__WEBPACK_IMPORTED_MODULE_2__/* .readId */ .dW)(filling.configId).ok)
        throw new Error("the id of a configuration is a number");
    for (const id of [filling.pageId, ...filling.pageIds])
        (0,_check_page_js__WEBPACK_IMPORTED_MODULE_4__/* .assertPageId */ .B)(id);
    const example = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, _workflows_js__WEBPACK_IMPORTED_MODULE_8__/* .WORKFLOWS */ .v1[name].file), "utf8");
    const telling = {
        ...filling,
        postsOnly: filling.postsOnly && !/^ +data-access: /m.test(example),
    };
    return example
        .replaceAll("${{ vars.FB_APP_ID }}", () => `"${filling.appId}"`)
        .replaceAll("${{ vars.FB_PAGE_ID }}", () => `"${filling.pageId}"`)
        .replaceAll("OWNER/facebook-page-token@v1", () => filling.action)
        .split("\n")
        .flatMap((line) => fillLine(line, telling))
        .join("\n");
}
function fillLine(line, filling) {
    const { requiredScopes, environment, loginRedirect, configId } = filling;
    const indent = /^ */.exec(line)?.[0] ?? "";
    if (/^ +login-redirect: /.test(line))
        return [
            `${indent}login-redirect: ${JSON.stringify(loginRedirect)}`,
            ...(configId === "" ? [] : [`${indent}login-config-id: "${configId}"`]),
        ];
    if (/^ +app-secret: /.test(line))
        return [
            line,
            ...(isDefault(requiredScopes)
                ? []
                : [`${indent}required-scopes: ${requiredScopes.join(", ")}`]),
            ...(filling.postsOnly
                ? [`${indent}data-access: warn # as far as is known, posting goes on without it`]
                : []),
        ];
    if (/^ +page-id: .*\bFB_PAGE_IDS\b/.test(line))
        return [`${indent}page-id: |`, ...filling.pageIds.map((id) => `${indent}  ${id}`)];
    if (environment === "")
        return [line];
    if (/^ +runs-on: /.test(line))
        return [line, `${indent}environment: ${JSON.stringify(environment)}`];
    if (/^ +secret-name: /.test(line))
        return [line, `${indent}secret-environment: ${JSON.stringify(environment)}`];
    return [line];
}
function isDefault(scopes) {
    return scopes.toSorted().join() === _src_library_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SCOPES */ .m1.toSorted().join();
}
function composeWorkflows({ session, examples, action, configId }, names, pageId, environment) {
    const filling = {
        appId: (0,_session_js__WEBPACK_IMPORTED_MODULE_6__/* .withApp */ .G0)(session).app.id,
        pageId,
        pageIds: (0,_workflows_js__WEBPACK_IMPORTED_MODULE_8__/* .divideForWorkflow */ .Cj)(session.pages).kept.map(({ id }) => id),
        requiredScopes: (0,_uses_js__WEBPACK_IMPORTED_MODULE_7__/* .requiredScopes */ .bD)(session.uses),
        environment,
        action,
        loginRedirect: (0,_redirect_address_js__WEBPACK_IMPORTED_MODULE_5__/* .workflowRedirect */ .WW)(session),
        configId,
        postsOnly: (0,_uses_js__WEBPACK_IMPORTED_MODULE_7__/* .postsOnly */ .Gl)(session.uses),
    };
    return names.map((name) => ({
        name,
        file: _workflows_js__WEBPACK_IMPORTED_MODULE_8__/* .WORKFLOWS */ .v1[name].file,
        content: fillWorkflow(examples, name, filling),
    }));
}
function wordsToReplace(workflows) {
    return workflows.some(({ content }) => /\buses: OWNER\//.test(content)) ? ["OWNER"] : [];
}


/***/ }),

/***/ 6634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cj: () => (/* binding */ divideForWorkflow),
/* harmony export */   Ey: () => (/* binding */ fittingWorkflows),
/* harmony export */   M2: () => (/* binding */ knownWorkflows),
/* harmony export */   Mb: () => (/* binding */ renewsSecrets),
/* harmony export */   bQ: () => (/* binding */ WORKFLOW_NAMES),
/* harmony export */   v1: () => (/* binding */ WORKFLOWS)
/* harmony export */ });
const WORKFLOWS = {
    keep: {
        file: "page-token-keep.yml",
        label: "Check the token once a week, renew it when it is due, and say when somebody must log in",
        renews: true,
        startedBy: "wait for Monday morning",
        several: false,
    },
    pages: {
        file: "pages-keep.yml",
        label: "Keep the tokens of all your Pages alive in one secret, one token a line, and check them once a week",
        renews: true,
        startedBy: "wait for Monday morning",
        several: true,
    },
    health: {
        file: "page-token-health.yml",
        label: "Check the token once a day, and fail when a person must act",
        renews: false,
        startedBy: "wait for the next morning",
        several: false,
    },
    release: {
        file: "post-on-release.yml",
        label: "Post each release to the Page",
        renews: false,
        startedBy: "publish a release, which posts at once",
        several: false,
    },
    deploy: {
        file: "deploy.yml",
        label: "Check the token before a deploy, and announce the deploy on the Page",
        renews: false,
        startedBy: "push to `main`, which deploys and posts at once",
        several: false,
    },
};
const WORKFLOW_NAMES = Object.keys(WORKFLOWS);
function knownWorkflows(names) {
    return WORKFLOW_NAMES.filter((name) => names.includes(name));
}
function renewsSecrets(names) {
    return names.some((name) => WORKFLOWS[name].renews);
}
const MOST_KEPT = 95;
function divideForWorkflow(pages = []) {
    const kept = pages
        .filter(({ hasToken, objections }) => hasToken && objections.length === 0)
        .slice(0, MOST_KEPT);
    return { kept, leftOut: pages.filter((page) => !kept.includes(page)) };
}
function fittingWorkflows(pages) {
    const isSeveral = divideForWorkflow(pages).kept.length > 1;
    return WORKFLOW_NAMES.filter((name) => isSeveral || !WORKFLOWS[name].several);
}


/***/ }),

/***/ 1465:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Kc: () => (/* binding */ findWorkingCopy),
  r$: () => (/* binding */ writeWorkflow)
});

// UNUSED EXPORTS: repositoryOf

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __nccwpck_require__(8309);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __nccwpck_require__(6838);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/setup/core/write-new.js



function writeNew(path, content) {
    const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_crypto_.randomUUID)()}.tmp`);
    const file = (0,external_node_fs_.openSync)(draft, "wx");
    try {
        try {
            (0,external_node_fs_.writeFileSync)(file, content);
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
        nameNew(draft, path);
    }
    finally {
        (0,external_node_fs_.rmSync)(draft, { force: true });
    }
}
const NO_LINKS = ["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK", "EACCES"];
function nameNew(draft, path) {
    try {
        (0,external_node_fs_.linkSync)(draft, path);
    }
    catch (error) {
        if (!NO_LINKS.includes(error.code ?? ""))
            throw error;
        (0,external_node_fs_.copyFileSync)(draft, path, external_node_fs_.constants.COPYFILE_EXCL);
    }
}

;// CONCATENATED MODULE: ./build/setup/core/working-copy.js






function findWorkingCopy(folder) {
    const root = askGit(folder, "rev-parse", "--show-toplevel");
    if (root === undefined)
        return undefined;
    const remote = askGit(folder, "remote", "get-url", "origin") ?? "";
    return { root, repository: repositoryOf(remote) };
}
const GITHUB = /(?:^|\.)github(?:[.:-]|$)|\.ghe\.com(?::|$)/i;
function repositoryOf(remote) {
    const match = /^(?:https?:\/\/(?:[^/@]*@)?([^/@]+)\/|(?:ssh:\/\/)?[^/@]+@([^/:]+)(?::\d+\/|[:/]))([^/]+\/[^/]+?)(?:\.git)?\/?$/.exec(remote);
    const [, far = "", near = "", repository = ""] = match ?? [];
    return GITHUB.test(far || near) && (0,library/* readRepository */.Nu)(repository).ok ? repository : "";
}
function writeWorkflow({ root }, file, content) {
    const path = (0,external_node_path_.join)(".github", "workflows", file);
    try {
        return writeOnce(root, path, content);
    }
    catch (error) {
        const { code } = error;
        if (error instanceof setup_error/* SetupError */.w3 || code === undefined)
            throw error;
        throw new setup_error/* SetupError */.w3("workflow-unwritable", `${path} cannot be written here (${code}).`, "Copy the workflow, and paste it into a file of this name instead.", error);
    }
}
function writeOnce(root, path, content) {
    const whole = (0,external_node_path_.join)(root, path);
    assertFolders(root, path);
    const found = (0,external_node_fs_.lstatSync)(whole, { throwIfNoEntry: false });
    if (found) {
        const bytes = Buffer.byteLength(content);
        if (found.isFile() && found.size === bytes && (0,external_node_fs_.readFileSync)(whole, "utf8") === content)
            return path;
        throw new setup_error/* SetupError */.w3("workflow-exists", `${path} exists ${found.isFile() ? "with other content" : "and is no ordinary file"}. It was left as it is.`, "Rename that file, or paste the workflow into a file of another name.");
    }
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(whole), { recursive: true });
    writeNew(whole, content);
    return path;
}
function assertFolders(root, path) {
    for (let folder = (0,external_node_path_.dirname)(path); folder !== "."; folder = (0,external_node_path_.dirname)(folder)) {
        if (!(0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, folder), { throwIfNoEntry: false })?.isSymbolicLink())
            continue;
        throw new setup_error/* SetupError */.w3("workflow-unwritable", `${folder} is a link here, which GitHub does not follow. Nothing was written.`, "Put a folder in its place, or copy the workflow into the repository on GitHub.");
    }
}
function askGit(folder, ...words) {
    try {
        return (0,external_node_child_process_.execFileSync)("git", words, {
            cwd: folder,
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 4336:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ composeJson)
/* harmony export */ });
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
function composeJson(value) {
    return JSON.stringify(value).replace(INVISIBLE, (sign) => Array.from({ length: sign.length }, (_, index) => escapeUnit(sign.charCodeAt(index))).join(""));
}
function escapeUnit(unit) {
    return `\\u${unit.toString(16).padStart(4, "0")}`;
}


/***/ }),

/***/ 4956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ describeSetup)
/* harmony export */ });
/* harmony import */ var _src_library_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8309);
/* harmony import */ var _core_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2105);
/* harmony import */ var _core_next_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8741);
/* harmony import */ var _core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9671);
/* harmony import */ var _core_store_failures_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3173);
/* harmony import */ var _core_workflow_file_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(6602);






function describeSetup({ session }, { stored, destination, workflows = [] }, failure) {
    const { app, user, pages, examination, progress } = session;
    const safe = (text) => (0,_core_safe_text_js__WEBPACK_IMPORTED_MODULE_3__/* .safeText */ .H)(session.registry, text);
    const report = examination && (0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .scrubReport */ .AE)(examination.report, safe);
    const errors = [
        ...(failure ? [failure] : []),
        ...(report?.errors ?? []).map((error) => (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptError */ .p9)(error, "json")),
        ...(stored && destination ? (0,_core_store_failures_js__WEBPACK_IMPORTED_MODULE_4__/* .describeStoreFailures */ .KN)(stored, destination, "json") : []),
    ];
    const written = workflows.filter((one) => one.written !== undefined).map(({ file }) => file);
    const done = { workflows, written };
    return {
        ok: errors.length === 0 && report?.healthy === true,
        app: app ? { id: safe(app.id), name: safe(app.name) } : null,
        declined: user?.declined ?? [],
        pages: (pages ?? []).map(({ id, name, tasks, objections, hasToken }) => ({
            id: safe(id),
            name: safe(name),
            tasks: tasks.map(safe),
            objections: objections.map(safe),
            hasToken,
        })),
        page: report ? report.page : null,
        healthy: report?.healthy ?? false,
        findings: (report?.findings ?? []).map((finding) => {
            const { message, remedy } = (0,_core_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .adaptFinding */ .oT)(finding, "json", user);
            return { code: finding.code, severity: finding.severity, message, remedy };
        }),
        report: report ? JSON.parse((0,_src_library_js__WEBPACK_IMPORTED_MODULE_0__/* .describeOutputs */ ._d)(report).report) : null,
        stored: Object.fromEntries(progress),
        workflows: workflows.map(({ file, content, written }) => ({
            file,
            content,
            ...(written !== undefined && { written }),
        })),
        replace: (0,_core_workflow_file_js__WEBPACK_IMPORTED_MODULE_5__/* .wordsToReplace */ .d0)(workflows),
        next: report?.healthy
            ? (0,_core_next_steps_js__WEBPACK_IMPORTED_MODULE_2__/* .nextSteps */ .Z)(session, done).map((step) => safe(step.replaceAll("`", "")))
            : [],
        errors: errors.map(({ title, message, remedy }) => ({
            title: safe(title),
            message: safe(message),
            remedy: safe(remedy),
        })),
    };
}


/***/ }),

/***/ 7869:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6790);

process.exitCode = await (0,_run_setup_js__WEBPACK_IMPORTED_MODULE_0__/* .runSetup */ .x)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 6790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runSetup)
});

// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __nccwpck_require__(8309);
// EXTERNAL MODULE: ./build/setup/core/endpoints.js
var endpoints = __nccwpck_require__(5486);
// EXTERNAL MODULE: ./build/setup/core/repository.js
var repository = __nccwpck_require__(9070);
// EXTERNAL MODULE: ./build/setup/core/uses.js
var uses = __nccwpck_require__(222);
// EXTERNAL MODULE: ./build/setup/core/workflows.js
var workflows = __nccwpck_require__(6634);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __nccwpck_require__(6838);
;// CONCATENATED MODULE: ./build/setup/help.js


const HINT = "See all flags with: setup --help";
const HELP = `Usage: setup [flags]

Takes you from a Facebook app to a workflow with a Page token that does not end.
Opens a local page in your browser.

  --no-browser              ask in this terminal instead
  --json                    ask nothing; one JSON object on standard output
  --port N                  first port to listen on, loopback only (8917)
  --action OWNER/REPO@REF   this action, as the workflow names it
  --config-id ID            a configuration of Facebook Login for Business
  --login-redirect URL      where logins end, registered (https://localhost/)
  --graph-api-version vN.N  --graph-api-url URL  --dialog-url URL
  --github-api-url URL      other servers; https, or http on this machine
  -h, --help                this text

Answers for --json; with --no-browser they are not asked again:
  --app-id ID               --page-id ID
  --uses NAMES              ${uses/* USE_NAMES */.nw.join(",")} (post)
  --business                the Page belongs to a business portfolio
  --repository OWNER/REPO   where to store the secrets
  --environment NAME        and in which environment
  --workflow NAMES          ${workflows/* WORKFLOW_NAMES */.bQ.join(",")} or none
  --write-workflow          write them into this git working copy

Secrets are never flags. They are asked for, or taken from the environment:
  FB_APP_SECRET             the app's secret
  FB_USER_TOKEN             a user token, instead of the login
  SECRETS_TOKEN             a GitHub token that may write secrets

The exit code is 0 when all is done, otherwise 1.`;

;// CONCATENATED MODULE: ./build/setup/flags.js



const TEXT = { type: "string" };
const FLAG = { type: "boolean" };
const OPTIONS = {
    help: { ...FLAG, short: "h" },
    "no-browser": FLAG,
    json: FLAG,
    port: TEXT,
    "graph-api-url": TEXT,
    "graph-api-version": TEXT,
    "dialog-url": TEXT,
    "github-api-url": TEXT,
    action: TEXT,
    "config-id": TEXT,
    "login-redirect": TEXT,
    "app-id": TEXT,
    uses: TEXT,
    business: FLAG,
    "page-id": TEXT,
    repository: TEXT,
    environment: TEXT,
    workflow: TEXT,
    "write-workflow": FLAG,
};
const SECRET_FLAG = /^--?(?!no-)[\w-]*(secret|token|password|code)\b/i;
function parseFlags(words) {
    if (words.some((word) => SECRET_FLAG.test(word)))
        throw wrong("Secrets are not accepted as flags: they would appear in the shell's history and in the list of processes. Use the environment variables FB_APP_SECRET, FB_USER_TOKEN and SECRETS_TOKEN, or wait to be asked.");
    const args = [...words];
    const { tokens } = (0,external_node_util_.parseArgs)({ args, options: OPTIONS, strict: false, tokens: true });
    for (const token of tokens) {
        if (token.kind !== "option")
            continue;
        const option = Object.entries(OPTIONS).find(([name]) => name === token.name)?.[1];
        if (!option)
            throw wrong(`${token.rawName} is not a known flag.`);
        if (!isUsed(option.type, token))
            throw wrong(`${token.rawName} has a missing or unexpected value.`);
    }
    return (0,external_node_util_.parseArgs)({ args, options: OPTIONS, allowPositionals: true });
}
function isUsed(type, { value, inlineValue }) {
    if (type === "boolean")
        return value === undefined;
    return value !== undefined && (inlineValue === true || !value.startsWith("-"));
}
function wrong(message) {
    return new setup_error/* SetupError */.w3("command-line", message, HINT);
}

;// CONCATENATED MODULE: ./build/setup/ignored-flags.js
const SECRETS = ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"];
const ANSWERS = [
    "--app-id",
    "--uses",
    "--business",
    "--page-id",
    "--repository",
    "--environment",
    "--workflow",
    "--write-workflow",
];
const IGNORED = {
    browser: [...ANSWERS, ...SECRETS],
    terminal: ["--port"],
    json: ["--port", "--no-browser", "--dialog-url"],
};
const INSTEAD = {
    browser: "The page asks for these; with --no-browser or --json they are answers.",
    terminal: "Nothing listens on this machine here.",
    json: "Nothing is asked, and no browser is opened.",
};
function formatIgnored(ui, given) {
    const ignored = given.filter((name) => IGNORED[ui].includes(name));
    return ignored.length === 0 ? undefined : `Not used: ${ignored.join(", ")}. ${INSTEAD[ui]}`;
}
function givenSecrets(env) {
    return SECRETS.filter((name) => env[name]);
}

;// CONCATENATED MODULE: ./build/setup/arguments.js







const PORT = "8917";
function parseArguments(words, env) {
    const { values, positionals } = parseFlags(words);
    const help = values.help === true || words.length === 0;
    if (!help && (positionals.length !== 1 || positionals[0] !== "setup"))
        throw wrong("The first word must be `setup`, and all others flags.");
    const port = values.port ?? PORT;
    if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
        throw wrong("--port must be a number from 1 to 65535.");
    const action = values.action ?? "";
    if (action !== "" && !isAction(action))
        throw wrong("--action must have the form owner/repo@ref.");
    return {
        help,
        ui: values.json ? "json" : values["no-browser"] ? "terminal" : "browser",
        port: Number(port),
        endpoints: {
            graphUrl: read("graph-api-url", library/* readApiUrl */.AX, values["graph-api-url"]) ?? endpoints/* ENDPOINTS */.H.graphUrl,
            graphVersion: read("graph-api-version", library/* readVersion */.$4, values["graph-api-version"]) ??
                endpoints/* ENDPOINTS */.H.graphVersion,
            dialogUrl: read("dialog-url", library/* readApiUrl */.AX, values["dialog-url"]) ?? endpoints/* ENDPOINTS */.H.dialogUrl,
            githubApiUrl: read("github-api-url", library/* readApiUrl */.AX, values["github-api-url"]) ?? endpoints/* ENDPOINTS */.H.githubApiUrl,
        },
        action,
        given: [...Object.keys(values).map((name) => `--${name}`), ...givenSecrets(env)],
        configId: read("config-id", readNumber, values["config-id"]) ?? "",
        answers: dropMissing({
            appId: read("app-id", readNumber, values["app-id"]),
            appSecret: readSecret(env.FB_APP_SECRET),
            uses: values.uses === undefined ? undefined : readUses(values.uses),
            business: values.business,
            userToken: readSecret(env.FB_USER_TOKEN),
            redirect: read("login-redirect", library/* readRedirect */.Dr, values["login-redirect"]),
            pageId: read("page-id", readNumber, values["page-id"]),
            repository: read("repository", (entry) => (0,library/* readRepository */.Nu)((0,repository/* repositoryIn */.c)(entry)), values.repository),
            environment: read("environment", library/* readEnvironment */.Qo, values.environment),
            githubToken: readSecret(env.SECRETS_TOKEN),
            workflows: values.workflow === undefined ? undefined : readWorkflows(values.workflow),
            writeWorkflow: values["write-workflow"],
        }),
    };
}
function read(flag, form, value) {
    if (value === undefined)
        return undefined;
    const result = form(value);
    if (!result.ok)
        throw wrong(`--${flag} ${result.reason}`);
    return result.value;
}
function readNumber(entry) {
    const value = (0,library/* withoutQuotes */.Yg)(entry);
    if (!(0,library/* isFloat */.dk)(value))
        return (0,library/* readId */.dW)(value);
    const reason = "must be digits only, but the number was shortened (`…E+15`), as spreadsheets do, and its last digits are lost. Copy it whole.";
    return { ok: false, reason };
}
function readSecret(value = "") {
    return (0,library/* withoutQuotes */.Yg)(value) || undefined;
}
function isAction(text) {
    const [, repository = ""] = /^([^/]+\/[^/@]+)(?:\/[\w./-]+)?@[\w./-]+$/.exec(text) ?? [];
    return (0,library/* readRepository */.Nu)(repository).ok;
}
function readUses(text) {
    const names = text.split(",").map((name) => name.trim());
    const known = uses/* USE_NAMES */.nw.filter((name) => names.includes(name));
    if (known.length !== new Set(names).size || known.length === 0)
        throw wrong(`--uses takes names with commas between them: ${uses/* USE_NAMES */.nw.join(", ")}.`);
    return known;
}
function readWorkflows(text) {
    if (text.trim() === "none")
        return [];
    const names = text.split(",").map((name) => name.trim());
    const known = (0,workflows/* knownWorkflows */.M2)(names);
    if (known.length !== new Set(names).size || known.length === 0)
        throw wrong(`--workflow takes names with commas between them: ${workflows/* WORKFLOW_NAMES */.bQ.join(", ")}; or none.`);
    return known;
}
function dropMissing(answers) {
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}

// EXTERNAL MODULE: ./build/setup/core/closing-line.js
var closing_line = __nccwpck_require__(7762);
// EXTERNAL MODULE: ./build/setup/core/session.js
var core_session = __nccwpck_require__(8300);
// EXTERNAL MODULE: ./build/setup/core/working-copy.js + 1 modules
var working_copy = __nccwpck_require__(1465);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/setup/find-examples.js



function findExamples() {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "examples", "page-token-keep.yml"))) {
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            throw new Error("the folder of the examples is missing");
        folder = above;
    }
    return (0,external_node_path_.join)(folder, "examples");
}

// EXTERNAL MODULE: ./build/setup/core/failure.js + 4 modules
var failure = __nccwpck_require__(2105);
// EXTERNAL MODULE: ./build/setup/core/safe-text.js
var safe_text = __nccwpck_require__(9671);
// EXTERNAL MODULE: ./build/setup/json/compose-json.js
var compose_json = __nccwpck_require__(4336);
// EXTERNAL MODULE: ./build/setup/json/describe-setup.js
var describe_setup = __nccwpck_require__(4956);
;// CONCATENATED MODULE: ./build/setup/json/early-end.js





function openJsonOutput(words, stdout) {
    let printed = false;
    return {
        json: words.some((word) => /^--json(=|$)/.test(word)),
        print(json, written) {
            if (printed)
                return;
            printed = true;
            stdout.write(`${json}\n`, () => written?.());
        },
    };
}
function describeEarlyEnd(error, session = (0,core_session/* openSession */.fA)()) {
    return (0,compose_json/* composeJson */.f)((0,describe_setup/* describeSetup */.j)({ session }, {}, (0,failure/* describeFailure */.Ic)(error, "json")));
}
function formatEarlyEnd(error, session = (0,core_session/* openSession */.fA)(), last = "") {
    const { title, message, remedy } = (0,failure/* describeFailure */.Ic)(error, "json");
    const lines = [`${title}: ${message}`, `→ ${remedy}`, last];
    return (0,safe_text/* safeText */.H)(session.registry, lines.join("\n").trimEnd());
}

;// CONCATENATED MODULE: ./build/setup/start-ui.js


async function startUi(given, context, host, print) {
    const printIgnored = (ui) => {
        const ignored = formatIgnored(ui, given.given);
        if (ignored !== undefined)
            context.print(ignored);
    };
    if (given.ui === "json") {
        printIgnored("json");
        return startJson(given, context, print);
    }
    if (given.ui === "browser") {
        const { openBrowser, whyNoBrowser } = await __nccwpck_require__.e(/* import() */ 516).then(__nccwpck_require__.bind(__nccwpck_require__, 6516));
        const reason = whyNoBrowser(host);
        if (!reason)
            printIgnored("browser");
        const ending = reason ? undefined : await startBrowser(given, context, openBrowser);
        if (ending !== undefined)
            return ending;
        context.print(`${reason ?? "The browser could not be opened"}: the setup asks here instead.`);
    }
    printIgnored("terminal");
    return startTerminal(given, context, host);
}
async function startJson({ answers }, context, print) {
    const { runJson } = await __nccwpck_require__.e(/* import() */ 922).then(__nccwpck_require__.bind(__nccwpck_require__, 8922));
    const code = await runJson(context, answers, print);
    return code === 0 ? "finished" : "stopped";
}
async function startBrowser({ port }, context, open) {
    const { NoBrowserError, startBrowserSetup } = await Promise.all(/* import() */[__nccwpck_require__.e(356), __nccwpck_require__.e(780), __nccwpck_require__.e(327)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8327));
    try {
        const running = await startBrowserSetup(context, { port, open });
        return await running.ended;
    }
    catch (error) {
        if (error instanceof NoBrowserError)
            return undefined;
        throw error;
    }
}
async function startTerminal({ answers }, context, { stdin, stdout }) {
    if (!stdin.isTTY || !stdout.isTTY)
        throw new setup_error/* SetupError */.w3("no-terminal", "The setup asks questions, but it was not started in a terminal.", "Start it in a terminal, or give all answers with --json (see setup --help).");
    const [{ startTerminalSetup }, { createPrompts }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(384), __nccwpck_require__.e(780), __nccwpck_require__.e(491)]).then(__nccwpck_require__.bind(__nccwpck_require__, 9491)),
        Promise.all(/* import() */[__nccwpck_require__.e(384), __nccwpck_require__.e(35)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4035)),
    ]);
    const prompts = createPrompts({ input: stdin, output: stdout });
    return startTerminalSetup(context, answers, prompts);
}

;// CONCATENATED MODULE: ./build/setup/run-setup.js










const ACTION = "OWNER/facebook-page-token@v1";
async function runSetup(words, host) {
    const outcome = openJsonOutput(words, host.stdout);
    let session;
    try {
        const given = parseArguments(words, host.env);
        if (given.help) {
            host.stdout.write(`${HELP}\n`);
            return 0;
        }
        for (const name of ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"])
            delete host.env[name];
        const context = surround(given, host);
        session = context.session;
        return await lead(given, context, host, outcome);
    }
    catch (error) {
        const last = session && (0,closing_line/* formatClosingLine */.Xu)("stopped", session.progress);
        host.stderr.write(`${formatEarlyEnd(error, session, last)}\n`);
        if (outcome.json)
            outcome.print(describeEarlyEnd(error, session));
        return 1;
    }
}
async function lead(given, context, host, outcome) {
    const { session } = context;
    const cancel = () => {
        if (host.stdout.isTTY)
            host.stdout.write("\x1b[?25h\n");
        const last = (0,closing_line/* formatClosingLine */.Xu)("cancelled", session.progress);
        context.print(last);
        if (!outcome.json)
            return host.exit(1);
        const message = "A signal ended the setup. `stored` shows how far the writing had come.";
        const error = new setup_error/* SetupError */.w3("cancelled", message, "Starting again is safe.");
        outcome.print(describeEarlyEnd(error, session), () => host.exit(1));
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        host.once(signal, cancel);
    try {
        const ending = await startUi(given, context, host, outcome.print);
        const cut = (0,closing_line/* isWriting */.xz)(session.progress);
        context.print((0,closing_line/* formatClosingLine */.Xu)(cut ? "stopped" : ending, session.progress));
        if (cut)
            host.exit(1);
        return ending === "finished" && !cut ? 0 : 1;
    }
    finally {
        for (const signal of signals)
            host.removeListener(signal, cancel);
    }
}
function surround({ ui, endpoints, action, configId, answers }, host) {
    const session = (0,core_session/* openSession */.fA)(endpoints);
    session.redirect = answers.redirect ?? session.redirect;
    for (const secret of [answers.appSecret, answers.userToken, answers.githubToken])
        if (secret && (0,library/* isMaskable */.h_)(secret.trim()))
            session.registry.register(secret.trim());
    const shown = ui === "json" ? host.stderr : host.stdout;
    return {
        session,
        examples: findExamples(),
        action: action || ACTION,
        configId,
        workingCopy: (0,working_copy/* findWorkingCopy */.Kc)(folderOf(host)),
        print: (line) => void shown.write(`${line}\n`),
    };
}
function folderOf(host) {
    try {
        return host.cwd();
    }
    catch (cause) {
        throw new setup_error/* SetupError */.w3("folder-gone", "The folder that the setup was started in no longer exists.", "Change into another folder, and start it again there.", cause);
    }
}


/***/ }),

/***/ 9785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   nt: () => (/* binding */ cutQuote)
/* harmony export */ });
/* unused harmony export cutList */
/* harmony import */ var _plain_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9469);

const MOST_QUOTED = 1000;
const MOST_READ = 4 * MOST_QUOTED;
function cutText(text, most) {
    if (text.length <= most)
        return text;
    const cut = text.slice(0, most);
    return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
function cutQuote(text) {
    return cutText((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(cutText(text, MOST_READ)), MOST_QUOTED);
}
const LONGEST_NAME = 200;
function quoteName(name, most = LONGEST_NAME) {
    return JSON.stringify(cutText((0,_plain_text_js__WEBPACK_IMPORTED_MODULE_0__/* .onOneLine */ .GJ)(name), most));
}
function cutList(items, most) {
    const shown = [];
    let length = 0;
    for (const item of items) {
        const text = cutText(item, LONGEST_ITEM);
        length += text.length;
        if (length > most)
            break;
        shown.push(text);
    }
    return { shown, more: items.length - shown.length };
}
const LONGEST_ITEM = 100;
function formatList(items, most) {
    const { shown, more } = cutList(items, most);
    return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}


/***/ }),

/***/ 7406:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   c8: () => (/* binding */ DecodingError),
/* harmony export */   cz: () => (/* binding */ detailsOf),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
class ActionError extends Error {
    code;
    remedy;
    login;
    byLink;
    quotesCause;
    constructor({ code, message, remedy, login, byLink, cause, quotesCause = false }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.code = code;
        this.remedy = remedy;
        this.login = login;
        this.byLink = byLink;
        this.quotesCause = quotesCause;
    }
}
function detailsOf({ cause, quotesCause }) {
    return cause instanceof ActionError && !quotesCause ? cause.message : undefined;
}
class RequestError extends ActionError {
    transient;
    retryAfter;
    unsent;
    lessMayHelp;
    constructor(parts) {
        super(parts);
        this.lessMayHelp = parts.lessMayHelp ?? false;
        this.unsent = parts.unsent ?? false;
        this.transient = parts.transient;
        this.retryAfter = parts.retryAfter;
    }
}
class DecodingError extends ActionError {
    constructor(path, expected, found) {
        super({
            code: "answer-unexpected",
            message: `The answer's field \`${path}\` should be ${expected}, but it is ${found}.`,
            remedy: "Something else may answer: check `graph-api-url`, `github-api-url` and the runner's proxy variables, and run the job again. If it stays, the API has changed: open an issue in this action's repository with this message.",
        });
    }
}
function isAbout({ code }, family) {
    return code.startsWith(`${family}-`);
}


/***/ }),

/***/ 5767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ newIdIn),
/* harmony export */   U7: () => (/* binding */ permissionsIn),
/* harmony export */   YM: () => (/* binding */ isAboutSession),
/* harmony export */   ap: () => (/* binding */ nodeTypeIn),
/* harmony export */   lw: () => (/* binding */ TWO_FACTOR),
/* harmony export */   rN: () => (/* binding */ classifyRefusal)
/* harmony export */ });
const TOKEN_CODES = [102, 190];
const ENDED = [456, 458, 460, 461, 463, 464, 466, 467, 468, 492, 493];
const NOT_VISIBLE = 210;
const FORBIDDING = [10, ...Array.from({ length: 100 }, (_, index) => 200 + index)].filter((code) => code !== NOT_VISIBLE);
const SESSION = /\bsession\b.{0,80}\b(expired|invalid|invalidated|does not match)|changed (their|the) password|not authorized application|logged out|90 days|not (a )?confirmed user/i;
const TWO_FACTOR = /\b(two|2).?(factor|step)\b|\b2fac?\b/i;
const RULES = [
    { code: "user-token-dead", codes: TOKEN_CODES, subcodes: ENDED },
    { code: "user-token-dead", codes: TOKEN_CODES, says: /must be an administrator/i },
    { code: "page-no-token", codes: FORBIDDING, says: /must be an administrator/i },
    { code: "two-factor-required", codes: [415] },
    { code: "two-factor-required", subcodes: [2859009, 1404120] },
    { code: "two-factor-required", says: TWO_FACTOR },
    { code: "page-moved", codes: [21] },
    { code: "page-moved", codes: [100], subcodes: [21] },
    { code: "page-moved", says: /\b(migrated|merged|moved) (to|into|with) (the |a )?(new )?page\b/i },
    {
        code: "user-token-wrong-kind",
        says: /nonexist\w* field \(accounts\) on node type \((Page|Application)\)/i,
    },
    { code: "page-other-object", says: /nonexist\w* field \(\w+\) on node type \((?!Page\))/i },
    { code: "app-blocked", codes: [368] },
    {
        code: "app-blocked",
        says: /\bAPI access (\w+ ){0,3}(blocked|deactivated|disabled|disrupted|restricted|revoked|suspended)|Data Use Checkup/i,
    },
    {
        code: "app-blocked",
        says: /\bapp(lication)? (has been|was|is) (currently |temporarily )?(blocked|deactivated|disabled|restricted|suspended|inactive|not active)\b|\bapp not active\b|\bnon-active apps\b/i,
    },
    { code: "app-address-not-allowed", codes: [5] },
    {
        code: "app-address-not-allowed",
        says: /\bIP( address)?\b.{0,60}(can.?t make requests|cannot make requests|not allowed|not (in|on) the|white.?list|allow.?list)/i,
    },
    { code: "app-native", codes: [15] },
    {
        code: "app-native",
        says: /must provide an app access token|app secret embedded in the client/i,
    },
    { code: "app-unknown", codes: [101] },
    { code: "app-unknown", says: /Error validating application|Invalid Client ID/i },
    {
        code: "app-secret-wrong",
        says: /Error validating client secret|appsecret_proof|access token signature/i,
    },
    { code: "user-token-other-app", says: /does not belong to application/i },
    { code: "checkpoint", codes: [459, 490] },
    { code: "checkpoint", subcodes: [459, 490] },
    { code: "checkpoint", says: /log in to www\.facebook\.com|\bcheckpoint\b/i },
    {
        code: "page-permission-missing",
        codes: [3, 100, ...FORBIDDING],
        says: /\bpages_[a-z_]+|\bbusiness_management\b|Pages? Public Content Access/i,
    },
    { code: "user-token-dead", codes: TOKEN_CODES, says: SESSION },
    {
        code: "graph-refused",
        says: /must be called with a Page Access Token|Page access token is required/i,
    },
    { code: "user-token-dead", codes: TOKEN_CODES },
    { code: "page-permission-missing", codes: FORBIDDING },
];
function classifyRefusal(envelope) {
    return RULES.find((rule) => fits(rule, envelope))?.code;
}
function isAboutSession(envelope) {
    const { code, subcode, message } = envelope;
    const meaning = classifyRefusal(envelope);
    if (meaning === "two-factor-required" || meaning === "checkpoint")
        return true;
    if (code === undefined || !TOKEN_CODES.includes(code))
        return false;
    return (subcode !== undefined && ENDED.includes(subcode)) || SESSION.test(message);
}
function fits({ says, codes, subcodes }, { message, code, subcode }) {
    return ((says === undefined || says.test(message)) &&
        (codes === undefined || (code !== undefined && codes.includes(code))) &&
        (subcodes === undefined || (subcode !== undefined && subcodes.includes(subcode))));
}
const PERMISSIONS = /\b(?:pages|ads|business|instagram|leads|read|catalog|commerce|whatsapp|publish)_[a-z_]{3,}/g;
function permissionsIn(message) {
    const named = message.match(PERMISSIONS) ?? [];
    const all = named.length > 0 || !/Pages? Public Content Access/i.test(message);
    return [...new Set(all ? named : ["pages_read_engagement"])];
}
function newIdIn(message) {
    return /\b(?:migrated|merged|moved) (?:to|into|with) (?:the |a )?(?:new )?(?:page )?(?:id)?:? ?(\d{1,40})/i.exec(message)?.[1];
}
function nodeTypeIn(message) {
    return /on node type \((\w{1,64})\)/.exec(message)?.[1];
}


/***/ }),

/***/ 4527:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ov: () => (/* binding */ askForPage),
/* harmony export */   nE: () => (/* binding */ explainAbsence),
/* harmony export */   s7: () => (/* binding */ saysMore),
/* harmony export */   zV: () => (/* binding */ findPage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7232);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5767);
/* harmony import */ var _graph_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5729);
/* harmony import */ var _list_pages_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(6565);
/* harmony import */ var _missing_page_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4808);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7763);
/* harmony import */ var _refused_page_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(214);








async function findPage(graph, userToken, pageId, seeker) {
    if (pageId === undefined)
        return findOnlyPage(graph, userToken, seeker);
    const direct = await askForPage(graph, userToken, pageId);
    if (direct.page && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(direct.page))
        return direct.page;
    const pages = await listPagesAfter(direct.refusal, graph, userToken);
    const listed = pages.find((page) => page.id === pageId);
    if (listed && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(listed))
        return listed;
    throw explainAbsence(pageId, pages, listed, direct, seeker);
}
async function findOnlyPage(graph, userToken, seeker) {
    const { consentedIds, holder } = seeker;
    const pages = await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .listPages */ .p)(graph, userToken);
    const [only, ...others] = pages;
    if (only && others.length === 0 && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(only))
        return only;
    const [consented, ...more] = new Set(consentedIds);
    if (only || consented === undefined || more.length > 0)
        throw (0,_missing_page_js__WEBPACK_IMPORTED_MODULE_5__/* .explainNoChoice */ .wt)(pages, consentedIds, holder);
    const direct = await askForPage(graph, userToken, consented);
    const page = direct.page ?? direct.other;
    if (page && (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .hasToken */ .y0)(page))
        return page;
    throw explainAbsence(consented, pages, undefined, direct, { ...seeker, isOfConsent: true });
}
async function askForPage(graph, userToken, pageId) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${pageId}`,
            query: { fields: _page_js__WEBPACK_IMPORTED_MODULE_6__/* .PAGE_FIELDS */ .Mq },
            bearer: userToken,
        });
        const page = (0,_page_js__WEBPACK_IMPORTED_MODULE_6__/* .readPage */ .SP)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(body), graph);
        if (page.id === pageId)
            return { page };
        return { refusal: (0,_refused_page_js__WEBPACK_IMPORTED_MODULE_7__/* .explainOtherId */ .p)(pageId, page.id), other: page };
    }
    catch (error) {
        if (error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h9 && !error.transient)
            return { refusal: error };
        throw error;
    }
}
async function listPagesAfter(refusal, graph, userToken) {
    try {
        return await (0,_list_pages_js__WEBPACK_IMPORTED_MODULE_4__/* .listPages */ .p)(graph, userToken);
    }
    catch (error) {
        if (refusal === undefined || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ))
            throw error;
        throw isDecisive(refusal, error) ? (0,_graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withBesides */ .kV)(refusal, error) : (0,_graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .withBesides */ .kV)(error, refusal);
    }
}
function saysMore(refusal, listError) {
    return isTelling(refusal) && isDecisive(refusal, listError);
}
function isDecisive(refusal, error) {
    const isRefused = error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h9 && !error.transient;
    if (isAboutPermission(refusal))
        return isRefused && !isTelling(error);
    return isTelling(refusal) || (isRefused && !isTelling(error));
}
function isAboutPermission(refusal) {
    return (refusal instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h9 && (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(refusal.envelope) === "page-permission-missing");
}
function explainAbsence(pageId, pages, listed, { page, refusal }, seeker) {
    if (refusal && isTelling(refusal))
        return refusal;
    return (0,_missing_page_js__WEBPACK_IMPORTED_MODULE_5__/* .explainMissingPage */ .Xw)(pageId, pages, listed ?? page, seeker, refusal);
}
function isTelling(refusal) {
    return !(refusal instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h9) || (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .classifyRefusal */ .rN)(refusal.envelope) !== undefined;
}


/***/ }),

/***/ 5729:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   VC: () => (/* binding */ FOLLOW_THE_NOTICE),
/* harmony export */   h9: () => (/* binding */ GraphError),
/* harmony export */   kV: () => (/* binding */ withBesides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6092);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8499);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5767);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3672);





class GraphError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    envelope;
    transient;
    retryAfter;
    now;
    #asked;
    constructor(envelope, asked, besides) {
        const transient = (0,_transient_js__WEBPACK_IMPORTED_MODULE_4__/* .isTransientError */ .bV)(envelope, asked.status);
        const code = codeOf(envelope, asked.status, transient);
        const said = describe(envelope, asked);
        const message = besides ? `${said} ${tellBeside(besides, envelope)}` : said;
        super({ code, message, ...remedyFor(code, asked, envelope) });
        this.envelope = envelope;
        this.#asked = asked;
        this.transient = transient;
        this.retryAfter = asked.retryAfter;
        this.now = asked.now;
    }
    get call() {
        return `${this.#asked.method} ${this.#asked.path}`;
    }
    besides(other) {
        return new GraphError(this.envelope, this.#asked, other);
    }
}
function tellBeside(other, { message }) {
    if (!(other instanceof GraphError) || other.envelope.message !== message)
        return other.message;
    return `So was ${other.call}.`;
}
function withBesides(error, other) {
    if (error instanceof GraphError)
        return error.besides(other);
    const { code, message, remedy, login, byLink, cause } = error;
    const details = cause instanceof GraphError ? cause.besides(other) : other;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, message, remedy, login, byLink, cause: details });
}
function codeOf(envelope, status, transient) {
    if (transient)
        return (0,_transient_js__WEBPACK_IMPORTED_MODULE_4__/* .isLimit */ .S4)(envelope.code, status) ? "graph-limited" : "graph-unavailable";
    const meaning = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .classifyRefusal */ .rN)(envelope);
    return TOLD_BY_MEANING.find((code) => code === meaning) ?? "graph-refused";
}
const TOLD_BY_MEANING = ["app-blocked", "two-factor-required", "checkpoint"];
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
const FOLLOW_THE_NOTICE = "An administrator of the app must follow the notice at developers.facebook.com/apps → your app (also Data Use Checkup); after a block for going too fast, wait some hours.";
const CHECK_THE_ADDRESS = "Facebook tells a code with every error, so something else may have answered: check `graph-api-url` in this step's `with:` block, and the runner's proxy variables. Then run the job again.";
function remedyFor(code, { retryAfter, now }, envelope) {
    switch (code) {
        case "app-blocked":
            return { remedy: FOLLOW_THE_NOTICE };
        case "two-factor-required":
            return _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .TURN_ON_TWO_FACTOR */ .xN;
        case "checkpoint":
            return _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .CONFIRM_AT_FACEBOOK */ .wi;
        case "graph-limited":
            return {
                remedy: `Facebook limits how often an app may call. Nothing is wrong with your tokens. ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRetryTime */ .lW)(retryAfter, now)}`,
            };
        case "graph-unavailable":
            return {
                remedy: `Facebook has an outage. Nothing is wrong with your tokens. ${(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .formatRetryTime */ .lW)(retryAfter, now)}`,
            };
        case "graph-refused":
            if ((0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_3__/* .isAboutSession */ .YM)(envelope))
                return (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .aroundNewToken */ .xP)("person", (newToken) => `If that token is dead: ${newToken}`);
            if (envelope.code === undefined)
                return { remedy: CHECK_THE_ADDRESS };
            return {
                remedy: "Look the code up in Meta's error reference (developers.facebook.com/docs/graph-api/guides/error-handling), and check the app's dashboard at developers.facebook.com for notices. Facebook's support asks for the fbtrace_id.",
            };
    }
}


/***/ }),

/***/ 7827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ inspectToken),
  H: () => (/* binding */ isAboutInspected)
});

// EXTERNAL MODULE: ./build/src/graph/classify-refusal.js
var classify_refusal = __nccwpck_require__(5767);
// EXTERNAL MODULE: ./build/src/graph/graph-error.js
var graph_error = __nccwpck_require__(5729);
// EXTERNAL MODULE: ./build/src/graph/refused-credentials.js
var refused_credentials = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __nccwpck_require__(9785);
// EXTERNAL MODULE: ./build/src/json/decode.js
var decode = __nccwpck_require__(7232);
// EXTERNAL MODULE: ./build/src/moment.js
var moment = __nccwpck_require__(7897);
;// CONCATENATED MODULE: ./build/src/graph/token-inspection.js



const ENDING = new Set(["user", "page", "system-user"]);
function readInspection({ body, now, servedVersion }) {
    const data = (0,decode/* field */.ZZ)((0,decode/* rootOf */.I5)(body), "data");
    const valid = (0,decode/* flag */.Jt)((0,decode/* field */.ZZ)(data, "is_valid"));
    const pageId = (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "profile_id"), decode.id);
    const kind = kindOf((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "type"), decode/* text */.Qq), pageId);
    const expires = (0,decode/* field */.ZZ)(data, "expires_at");
    return {
        state: valid ? "valid" : "invalid",
        reason: valid ? undefined : readFault((0,decode/* field */.ZZ)(data, "error")),
        kind,
        appId: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "app_id"), decode.id),
        pageId,
        userId: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "user_id"), decode.id),
        expiresAt: valid
            ? (0,moment/* momentOf */.Et)(ENDING.has(kind) ? (0,decode/* seconds */.YA)(expires) : (0,decode/* optional */.lq)(expires, decode/* seconds */.YA))
            : "unknown",
        dataAccessExpiresAt: valid
            ? (0,moment/* momentOf */.Et)((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "data_access_expires_at"), decode/* seconds */.YA))
            : "unknown",
        scopes: (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(data, "scopes"), (scopes) => (0,decode/* list */.p_)(scopes, decode/* name */.UU)) ?? [],
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
        message: (0,cut_text/* cutQuote */.nt)((0,decode/* optional */.lq)((0,decode/* field */.ZZ)(error, "message"), decode/* text */.Qq) ?? ""),
    };
}
function readGranularScope(entry) {
    return [
        (0,decode/* name */.UU)((0,decode/* field */.ZZ)(entry, "scope")),
        (0,decode/* optional */.lq)((0,decode/* field */.ZZ)(entry, "target_ids"), (ids) => (0,decode/* list */.p_)(ids, decode.id)),
    ];
}
const NOTHING_KNOWN = {
    kind: "unknown",
    appId: undefined,
    pageId: undefined,
    userId: undefined,
    expiresAt: "unknown",
    dataAccessExpiresAt: "unknown",
    scopes: [],
    granularScopes: new Map(),
    servedVersion: undefined,
};
function inspectionOfOtherApp(now) {
    return { ...NOTHING_KNOWN, state: "other-app", reason: undefined, now };
}
function inspectionOfRefused({ code, subcode, message }, now) {
    return { ...NOTHING_KNOWN, state: "invalid", reason: { code, subcode, message }, now };
}

;// CONCATENATED MODULE: ./build/src/graph/inspect-token.js




const OF_OTHER_APP = /did not match the Viewing App/i;
const OF_LOST_PAGE = /belongs to a Page that/i;
function isAboutInspected(envelope) {
    const { message } = envelope;
    return OF_OTHER_APP.test(message) || OF_LOST_PAGE.test(message) || (0,classify_refusal/* isAboutSession */.YM)(envelope);
}
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
        if (!(error instanceof graph_error/* GraphError */.h9) || error.transient)
            throw error;
        const { envelope, now } = error;
        if (OF_OTHER_APP.test(envelope.message))
            return inspectionOfOtherApp(now);
        if (OF_LOST_PAGE.test(envelope.message))
            return inspectionOfRefused(envelope, now);
        throw (0,refused_credentials/* explainRefusedAppToken */.U)(error);
    }
}


/***/ }),

/***/ 6565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ listPages)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7232);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5800);
/* harmony import */ var _graph_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5729);
/* harmony import */ var _page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7763);
/* harmony import */ var _transient_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(3672);






const MOST_SHEETS = 100;
const LARGEST = 100;
const SMALLER = [50, 25, 10];
async function listPages(graph, userToken) {
    const readSheet = sheetReader(graph, userToken);
    const pages = await readSheets(readSheet);
    if (pages.length > 0)
        return onceEach(pages);
    const again = await (0,_result_js__WEBPACK_IMPORTED_MODULE_2__/* .toResult */ .X5)(readSheets(readSheet));
    return again.ok ? onceEach(again.value) : [];
}
function onceEach(pages) {
    const byId = new Map();
    for (const page of pages) {
        const known = byId.get(page.id);
        if (!known || (!(0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .hasToken */ .y0)(known) && (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .hasToken */ .y0)(page)))
            byId.set(page.id, page);
    }
    return [...byId.values()];
}
async function readSheets(readSheet) {
    const pages = [];
    const seen = new Set();
    let after;
    do {
        const sheet = await readSheet(after);
        pages.push(...sheet.pages);
        after = sheet.after;
        if (after !== undefined && (seen.has(after) || seen.size >= MOST_SHEETS))
            throw endlessList(seen.size);
        if (after !== undefined)
            seen.add(after);
    } while (after !== undefined);
    return pages;
}
function sheetReader(graph, userToken) {
    let limit = LARGEST;
    return async function readSheet(after) {
        for (;;) {
            try {
                return await askForSheet(graph, userToken, limit, after);
            }
            catch (error) {
                const isTooMuch = error instanceof _graph_error_js__WEBPACK_IMPORTED_MODULE_3__/* .GraphError */ .h9 && (0,_transient_js__WEBPACK_IMPORTED_MODULE_5__/* .wantsLess */ .v7)(error.envelope);
                const less = SMALLER.find((smaller) => smaller < limit);
                if (!isTooMuch || less === undefined)
                    throw error;
                limit = less;
            }
        }
    };
}
async function askForSheet(graph, userToken, limit, after) {
    const { body } = await graph.call({
        method: "GET",
        path: "/me/accounts",
        query: {
            ...{ fields: _page_js__WEBPACK_IMPORTED_MODULE_4__/* .PAGE_FIELDS */ .Mq, limit: String(limit) },
            ...(after === undefined ? {} : { after }),
        },
        bearer: userToken,
    });
    const answer = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .rootOf */ .I5)(body);
    const paging = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, "paging");
    return {
        pages: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_1__/* .field */ .ZZ)(answer, "data"), (element) => (0,_page_js__WEBPACK_IMPORTED_MODULE_4__/* .readPage */ .SP)(element, graph)),
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "answer-unexpected",
        message: `GET /me/accounts kept naming a next sheet after ${sheets} sheets.`,
        remedy: "Set `page-id` to the number of the Page, so that it is asked for directly, or run the job again later.",
    });
}


/***/ }),

/***/ 4808:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RS: () => (/* binding */ explainNoTokens),
/* harmony export */   Xw: () => (/* binding */ explainMissingPage),
/* harmony export */   sO: () => (/* binding */ giveTheTask),
/* harmony export */   wt: () => (/* binding */ explainNoChoice)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7406);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8499);



const MOST_LISTED = 250;
const REASONS = {
    person: [
        "it was not among the Pages that the person chose in Facebook's consent dialog",
        "`pages_show_list` was not granted for it",
        "it belongs to a business portfolio and `business_management` was not granted",
        "the person has no role on it",
    ].join("; "),
    "system-user": [
        "it is not assigned to the system user",
        "`pages_show_list` or `business_management` was left out when the token was made",
    ].join("; "),
};
const ASSIGN_THE_PAGE = "A business administrator must assign the Page to the system user (Business settings → System users → Assign assets), press Generate token there, and save it as the secret behind `user-token`.";
function showThePage(holder, first = "") {
    return holder === "system-user"
        ? { remedy: `${first}${ASSIGN_THE_PAGE}` }
        : (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .aroundNewToken */ .xP)(holder, (newToken) => `${first}${newToken}`, { detail: _new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .ADD_THIS_PAGE */ .rL });
}
function explainMissingPage(pageId, pages, found, { holder, consentedIds, isOfConsent = false }, refusal) {
    if (found)
        return explainMissingToken(found, holder);
    const others = consentedIds.filter((id) => id !== pageId);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: "page-not-visible",
        message: `The user token does not see a Page with the id ${pageId}${isOfConsent ? ", the only one that the consent names" : ""}. It can be missing because: ${REASONS[holder]}. ${formatVisible(pages, others)}`,
        ...showThePage(holder, isOfConsent ? "" : "Compare `page-id` with the list. "),
        cause: refusal,
    });
}
function explainNoChoice(pages, consentedIds, holder = "person") {
    const [only, ...others] = pages;
    if (only && others.length === 0)
        return explainMissingToken(only, holder);
    if (only) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
            code: "page-several",
            message: `The user token sees ${pages.length} Pages, and \`page-id\` is not set. ${formatVisible(pages, consentedIds)}`,
            remedy: "Set `page-id` in this step's `with:` block to the id of the Page to act on.",
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: "page-none",
        message: `The user token sees no Page at all. A Page can be missing because: ${REASONS[holder]}.${formatConsented(consentedIds)}`,
        ...(consentedIds.length > 0
            ? { remedy: CHOOSE_CONSENTED, login: "also" }
            : showThePage(holder)),
    });
}
const CHOOSE_CONSENTED = "Set `page-id` in this step's `with:` block to one of the ids that the consent names: the Page is then asked for directly.";
function explainNoTokens(pages, holder) {
    if (pages.length < 2)
        return explainNoChoice(pages, [], holder);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: "page-no-token",
        message: `The user token sees ${pages.length} Pages, but Facebook returns no Page token for any of them. The person has no role on them (Live Contributor is not enough), or the Pages' business asks for two-factor authentication and the person has none. ${formatVisible(pages, [])}`,
        ...giveTheTask(holder, "Pages"),
    });
}
function explainMissingToken(page, holder) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        code: "page-no-token",
        message: `The user token sees the Page ${formatPage(page)}, but Facebook returns no Page token for it. The person has no role on it (Live Contributor is not enough), or the Page's business asks for two-factor authentication and the person has none.`,
        ...giveTheTask(holder, "Page"),
    });
}
function giveTheTask(holder, what) {
    if (holder === "system-user") {
        return {
            remedy: `A business administrator must assign the ${what} to the system user with the task “Content” (Business settings → System users → Assign assets), and run the job again.`,
        };
    }
    const first = `Somebody with full control of the ${what} must give the person the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then`;
    return { remedy: `${first} run the job again.`, byLink: `${first} ${_new_user_token_js__WEBPACK_IMPORTED_MODULE_2__/* .THEN_BY_LINK */ .p9}.` };
}
function formatVisible(pages, consentedIds) {
    if (pages.length === 0)
        return `It sees no Page at all.${formatConsented(consentedIds)}`;
    const listed = pages.slice(0, MOST_LISTED).map((page) => `• ${formatPage(page)}`);
    const rest = pages.length - listed.length;
    return `It sees:\n${listed.join("\n")}${rest > 0 ? `\n• … and ${rest} more` : ""}`;
}
function formatConsented(ids) {
    if (ids.length === 0)
        return "";
    return ` Yet the consent names the Page ids ${ids.slice(0, MOST_LISTED).join(", ")}: setting \`page-id\` to one of them asks for it directly.`;
}
function formatPage({ id, name }) {
    return name === "" ? id : `${id} ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}`;
}


/***/ }),

/***/ 7763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ PAGE_FIELDS),
/* harmony export */   SP: () => (/* binding */ readPage),
/* harmony export */   y0: () => (/* binding */ hasToken)
/* harmony export */ });
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7232);
/* harmony import */ var _token_text_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1659);


const PAGE_FIELDS = "id,name,access_token,tasks";
function readPage(json, graph) {
    const token = (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "access_token"), _token_text_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenText */ .p);
    return {
        id: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__.id)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "id")),
        name: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "name"), _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq) ?? "",
        token: token === undefined ? undefined : graph.secret(token),
        tasks: (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq)((0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .field */ .ZZ)(json, "tasks"), (tasks) => (0,_json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(tasks, _json_decode_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU)),
    };
}
function hasToken(page) {
    return page.token !== undefined;
}


/***/ }),

/***/ 1568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  m1: () => (/* binding */ DEFAULT_SCOPES),
  HD: () => (/* binding */ probablyMeant),
  kz: () => (/* binding */ successorOf)
});

;// CONCATENATED MODULE: ./build/src/graph/letters-apart.js
function lettersApart(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, length) => length);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const same = a[i - 1] === b[j - 1] ? 0 : 1;
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + same, ...(swapped ? [at(beforeLast, j - 2) + 1] : [])));
        }
        beforeLast = last;
        last = row;
    }
    return at(last, b.length);
}
function at(row, index) {
    const value = row[index];
    if (value === undefined)
        throw new RangeError(`no cell ${index}`);
    return value;
}

;// CONCATENATED MODULE: ./build/src/graph/permissions.js

const DEFAULT_SCOPES = [
    "pages_show_list",
    "pages_read_engagement",
    "pages_manage_posts",
];
const SUCCESSORS = {
    manage_pages: "pages_show_list, pages_read_engagement, pages_manage_metadata, pages_read_user_content or pages_manage_ads, for what it is used for",
    publish_pages: "pages_manage_posts (posts) and pages_manage_engagement (comments)",
    publish_actions: "pages_manage_posts, to post to a Page; nothing lets an app post to a person's profile any more",
    publish_stream: "pages_manage_posts, to post to a Page; nothing lets an app post to a person's profile any more",
    offline_access: "nothing (the exchange for a long-lived token took its place, and this action does it)",
    read_page_mailboxes: "pages_messaging",
    read_mailbox: "pages_messaging",
    read_stream: "pages_read_engagement and pages_read_user_content",
    manage_notifications: "pages_manage_metadata (webhooks)",
    user_groups: "nothing (the Groups API is gone)",
    user_managed_groups: "nothing (the Groups API is gone)",
    publish_to_groups: "nothing (the Groups API is gone)",
    groups_access_member_info: "nothing (the Groups API is gone)",
    business_basic: "instagram_business_basic",
    business_content_publish: "instagram_business_content_publish",
    business_manage_comments: "instagram_business_manage_comments",
    business_manage_messages: "instagram_business_manage_messages",
};
function successorOf(scope) {
    return Object.hasOwn(SUCCESSORS, scope) ? SUCCESSORS[scope] : undefined;
}
const KNOWN = `
  public_profile email openid user_age_range user_birthday user_friends user_gender user_hometown
  user_likes user_link user_location user_messenger_contact user_photos user_posts user_videos
  pages_show_list pages_read_engagement pages_read_user_content pages_manage_posts
  pages_manage_engagement pages_manage_metadata pages_manage_ads pages_manage_cta
  pages_manage_instant_articles pages_messaging pages_utility_messaging pages_events page_events
  pages_user_gender pages_user_locale pages_user_timezone paid_marketing_messages
  read_insights read_audience_network_insights publish_video manage_fundraisers manage_app_solution
  business_management ads_management ads_read attribution_read leads_retrieval catalog_management
  private_computation_access research_apis gaming_user_locale
  commerce_account_manage_orders commerce_account_read_orders commerce_account_read_reports
  commerce_account_read_settings commerce_manage_accounts
  facebook_branded_content_ads_brand facebook_creator_marketplace_discovery
  instagram_basic instagram_content_publish instagram_manage_comments instagram_manage_contents
  instagram_manage_events instagram_manage_insights instagram_manage_messages
  instagram_manage_upcoming_events instagram_shopping_tag_products instagram_graph_user_profile
  instagram_branded_content_ads_brand instagram_branded_content_brand
  instagram_branded_content_creator instagram_creator_marketplace_discovery
  instagram_creator_marketplace_messaging instagram_business_basic
  instagram_business_content_publish instagram_business_manage_comments
  instagram_business_manage_insights instagram_business_manage_messages
  threads_basic threads_content_publish threads_delete threads_keyword_search
  threads_location_tagging threads_manage_insights threads_manage_mentions threads_manage_replies
  threads_profile_discovery threads_read_replies
  whatsapp_business_management whatsapp_business_messaging whatsapp_business_manage_events
`
    .trim()
    .split(/\s+/);
const MOST_APART = 2;
function probablyMeant(name) {
    if (KNOWN.includes(name))
        return undefined;
    const [closest] = KNOWN.filter((known) => Math.abs(known.length - name.length) <= MOST_APART)
        .map((known) => ({ known, apart: lettersApart(name, known) }))
        .filter(({ apart }) => apart <= MOST_APART)
        .toSorted((a, b) => a.apart - b.apart);
    return closest?.known;
}


/***/ }),

/***/ 3849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ explainRefusedAppToken),
/* harmony export */   W: () => (/* binding */ explainRefusedCredentials)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5767);
/* harmony import */ var _graph_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5729);



const SETTINGS = "developers.facebook.com/apps → your app → App settings";
const EXPLANATIONS = {
    "app-secret-wrong": {
        message: "Facebook does not accept `app-secret` for the app in `app-id`. The two belong to different apps, the secret was reset, or it was not copied whole.",
        remedy: `An administrator of the app must open ${SETTINGS} → Basic, press Show next to “App secret”, and save that value as the secret behind \`app-secret\`; \`app-id\` is there, too.`,
    },
    "app-unknown": {
        message: "Facebook knows no working app with the id in `app-id`: a digit is wrong, or the app was deleted or restricted.",
        remedy: `An administrator of the app must open ${SETTINGS} → Basic, compare “App ID” with \`app-id\`, and follow any notice that is shown there.`,
    },
    "app-native": {
        message: "Facebook treats calls signed with this app's secret as if they had no token at all. It does so for apps of type Native or Desktop, whose secret counts as public.",
        remedy: `An administrator of the app must open ${SETTINGS} → Advanced and switch “Native or desktop app?” to No. Where it is No, compare \`app-secret\` with Basic.`,
    },
    "app-blocked": {
        message: "Facebook has blocked, restricted or switched off the app, or has blocked it for a while because of its policies.",
        remedy: _graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .FOLLOW_THE_NOTICE */ .VC,
    },
    "app-address-not-allowed": {
        message: "The app takes calls from the addresses of its Server IP allowlist only, and this runner has another one. Hosted runners have no fixed address.",
        remedy: `An administrator of the app must empty the Server IP allowlist (${SETTINGS} → Advanced), or the job must use a runner with an address that is on it.`,
    },
};
function explainRefusedCredentials(error) {
    const code = (0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error.envelope);
    return code !== undefined && isAboutApp(code) ? credentialsError(code, error) : undefined;
}
const ABOUT_THE_CALLER = new Set([102, 104, 190]);
function explainRefusedAppToken(error) {
    const { code, subcode } = error.envelope;
    if ((0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .isAboutSession */ .YM)(error.envelope))
        return error;
    const known = explainRefusedCredentials(error);
    if (known)
        return known;
    if (error.code !== "graph-refused")
        return error;
    const isAboutCaller = code !== undefined && ABOUT_THE_CALLER.has(code) && subcode === undefined;
    return isAboutCaller ? credentialsError("app-secret-wrong", error) : error;
}
function isAboutApp(code) {
    return Object.hasOwn(EXPLANATIONS, code);
}
function credentialsError(code, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, ...EXPLANATIONS[code], cause });
}


/***/ }),

/***/ 214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  p: () => (/* binding */ explainOtherId),
  r: () => (/* binding */ explainRefusedPage)
});

// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __nccwpck_require__(9785);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
;// CONCATENATED MODULE: ./build/src/graph/change-page-id.js
const TRANSPARENCY = "the Page shows it under About → Page transparency";
function changePageId({ pageId, among, fromLogin = false }, change) {
    if (among === undefined || pageId === undefined)
        return setPageId(change, !fromLogin && pageId !== undefined);
    if (among === "all")
        return listInsteadOfAll(pageId, change.newId);
    return changeList(pageId, among, change);
}
function setPageId({ kind, newId }, isOptional) {
    if (newId !== undefined)
        return `Set \`page-id\` to ${newId}, in this step's \`with:\` block or in the variable behind it.`;
    return kind === "moved"
        ? `Set \`page-id\` to the id that the details name${isOptional ? ", or leave it out: the run then lists the Pages that are visible." : "."}`
        : `Set \`page-id\` to the id of the Page: ${TRANSPARENCY}${isOptional ? ", and a run without `page-id` lists the Pages that are visible." : "."}`;
}
function listInsteadOfAll(pageId, newId) {
    const change = newId === undefined ? `without ${pageId}` : `with ${newId} in the place of ${pageId}`;
    return `List the ids of the Pages in \`page-id\` instead of \`all\`, ${change}.`;
}
function changeList(pageId, among, { kind, newId }) {
    if (newId !== undefined && among.includes(newId)) {
        const which = kind === "moved" ? "where Facebook moved it" : "the Page's own id";
        return `Take ${pageId} out of \`page-id\`: ${newId}, ${which}, is already listed.`;
    }
    if (newId !== undefined)
        return `Put ${newId} in the place of ${pageId} in \`page-id\`.`;
    return kind === "moved"
        ? `Put the id that the details name in the place of ${pageId} in \`page-id\`, or take ${pageId} out.`
        : `Put the id of the Page in the place of ${pageId} in \`page-id\`: ${TRANSPARENCY}.`;
}

// EXTERNAL MODULE: ./build/src/graph/classify-refusal.js
var classify_refusal = __nccwpck_require__(5767);
// EXTERNAL MODULE: ./build/src/graph/missing-page.js
var missing_page = __nccwpck_require__(4808);
;// CONCATENATED MODULE: ./build/src/graph/refused-page.js






const MOST_NAMED = 3;
const EXPLANATIONS = {
    "page-moved": (said, asked) => {
        const { pageId } = asked;
        const newId = (0,classify_refusal/* newIdIn */.Br)(said);
        return {
            message: `Facebook has moved the Page${pageId === undefined ? "" : ` ${pageId}`}${newId ? `: its id is ${newId} now` : " to another id"}.`,
            remedy: changePageId(asked, { kind: "moved", newId }),
        };
    },
    "page-other-object": (said, asked) => ({
        message: `The id ${asked.pageId ?? "asked for"} is not that of a Page, but of another kind of object: ${(0,classify_refusal/* nodeTypeIn */.ap)(said) ?? "unknown"}.`,
        remedy: changePageId(asked, { kind: "other", newId: undefined }),
    }),
    "page-no-token": (_said, { holder, pageId }) => ({
        message: `Facebook does not let the ${holder === "system-user" ? "system user" : "person"} act for the Page${pageId === undefined ? "" : ` ${pageId}`}: the role is missing, or the two-factor authentication that the Page's business asks for.`,
        ...(0,missing_page/* giveTheTask */.sO)(holder, "Page"),
    }),
    "page-permission-missing": (said, { holder, pageId, consentedIds = [] }) => {
        const named = (0,classify_refusal/* permissionsIn */.U7)(said);
        const permissions = named.length > 0 ? named : ["pages_show_list", "pages_read_engagement"];
        const list = permissions
            .slice(0, MOST_NAMED)
            .map((name) => `\`${name}\``)
            .join(" and ");
        return {
            message: `Facebook does not let the user token read the Page: ${list} ${permissions.length === 1 ? "is" : "are"} missing, or the app may not use ${permissions.length === 1 ? "it" : "them"}.${formatConsent(pageId, consentedIds, holder)}`,
            ...(0,new_user_token/* aroundNewToken */.xP)(holder, (newToken) => `Grant ${list}. ${newToken} Where granted, look for notices in the app's dashboard.`, { byLink: (login) => `Grant ${list}. ${login}` }),
        };
    },
};
function formatConsent(pageId, ids, holder) {
    if (pageId === undefined || ids.length === 0 || ids.includes(pageId))
        return "";
    return holder === "system-user"
        ? ` Or the Page is not assigned to the system user, who has only ${(0,cut_text/* formatList */.ki)(ids, CONSENTED)}.`
        : ` Or the Page was not chosen at the login: the consent names only ${(0,cut_text/* formatList */.ki)(ids, CONSENTED)}.`;
}
const CONSENTED = 400;
function explainRefusedPage(error, asked) {
    const code = (0,classify_refusal/* classifyRefusal */.rN)(error.envelope);
    if (code === undefined || !isAboutPage(code))
        return undefined;
    const explain = EXPLANATIONS[code];
    return new errors/* ActionError */.lZ({ code, ...explain(error.envelope.message, asked), cause: error });
}
function isAboutPage(code) {
    return Object.hasOwn(EXPLANATIONS, code);
}
function explainOtherId(asked, answered, among) {
    return new errors/* ActionError */.lZ({
        code: "page-other-object",
        message: `Facebook answers for the id ${asked} with the id ${answered}: ${asked} is the number of a profile, and the Page's own id is ${answered}.`,
        remedy: changePageId({ pageId: asked, among }, { kind: "profile", newId: answered }),
    });
}


/***/ }),

/***/ 1659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ tokenText),
/* harmony export */   s: () => (/* binding */ isToken)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _json_decode_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7232);


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

/***/ 3672:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S4: () => (/* binding */ isLimit),
/* harmony export */   bV: () => (/* binding */ isTransientError),
/* harmony export */   v7: () => (/* binding */ wantsLess)
/* harmony export */ });
/* harmony import */ var _classify_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5767);

const LIMITS = new Set([4, 17, 32, 341, 613]);
const PERMANENT = new Set([10, 100, 101, 102, 190, 191, 210, 368]);
function isTransientError(envelope, status) {
    const { code, isTransient } = envelope;
    if (code !== undefined && PERMANENT.has(code))
        return false;
    if ((0,_classify_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .classifyRefusal */ .rN)(envelope) !== undefined || wantsLess(envelope))
        return false;
    return isTransient || code === 2 || isLimitCode(code) || status >= 500 || status === 429;
}
function isLimit(code, status) {
    return status === 429 || isLimitCode(code);
}
function isLimitCode(code) {
    return code !== undefined && (LIMITS.has(code) || (code >= 80_000 && code <= 80_014));
}
function wantsLess({ message }) {
    return /reduce the amount of data/i.test(message);
}


/***/ }),

/***/ 2153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KX: () => (/* binding */ publishedEnd),
/* harmony export */   jD: () => (/* binding */ DEFAULT_VERSION),
/* harmony export */   lF: () => (/* binding */ isVersion)
/* harmony export */ });
const PUBLISHED_ENDS = new Map([
    ["v26.0", undefined],
    ["v25.0", "2028-07-29"],
    ["v24.0", "2028-02-18"],
    ["v23.0", "2027-10-08"],
    ["v22.0", "2027-05-20"],
    ["v21.0", "2027-01-21"],
    ["v20.0", "2026-09-24"],
    ["v19.0", "2026-05-21"],
    ["v18.0", "2026-01-26"],
    ["v17.0", "2025-09-12"],
    ["v16.0", "2025-05-14"],
]);
const DEFAULT_VERSION = "v25.0";
function isVersion(text) {
    return /^v\d{1,3}\.\d{1,2}$/.test(text);
}
function publishedEnd(version) {
    const day = PUBLISHED_ENDS.get(version);
    return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 1000;
}


/***/ }),

/***/ 1070:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ assessAbsence)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9785);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8499);


const ABSENCES = {
    "no-line": {
        one: (page) => `No token of the Page ${page} is in \`page-token\`.`,
        several: "No token of these Pages is in `page-token`.",
        remedy: everybody("Add a line with a token of the Page to the secret behind `page-token`, or take its id out of `page-id`. A run with `user-token` as well obtains the token."),
        orElse: "Or take the id out of `page-id`.",
    },
    "not-seen": {
        one: (page) => `The user token does not see the Page ${page}.`,
        several: "The user token does not see these Pages.",
        remedy: {
            person: "Somebody with full control of the Page gives the person their role back (Page settings → Page access); then the person logs in again, leaves ticked what is ticked, and adds the Page.",
            "system-user": "A business administrator must assign the Page to the system user (Business settings → System users → Assign assets), press Generate token there, and save it as the secret behind `user-token`.",
        },
        orElse: "Without a role: Page settings → Page access first.",
    },
    "no-token": {
        one: (page) => `The user token sees the Page ${page}, but Facebook returns no Page token for it.`,
        several: "The user token sees these Pages, but Facebook returns no Page tokens for them.",
        remedy: {
            person: "Somebody with full control of the Page must give the person a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication.",
            "system-user": "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets).",
        },
        byLink: `Somebody with full control of the Page must give the person a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then ${_new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .THEN_BY_LINK */ .p9}.`,
    },
};
function everybody(remedy) {
    return { person: remedy, "system-user": remedy };
}
function assessAbsence({ id, name }, absence, severity, { holder = "person", said = "", fromLogin = false } = {}) {
    const { one, several, remedy, byLink, orElse } = ABSENCES[absence];
    const page = name === "" ? id : `${id} ${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name)}`;
    return {
        code: "page-not-visible",
        severity,
        message: `${one(page)}${said}`,
        remedy: remedy[holder],
        byLink,
        orElse,
        forSeveral: several,
        ...(said !== "" && { said }),
        ...(holder === "system-user" && !fromLogin && { login: false }),
    };
}


/***/ }),

/***/ 3320:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Rm: () => (/* binding */ ONLY_A_LOGIN),
/* harmony export */   b0: () => (/* binding */ deadlinesOf),
/* harmony export */   oD: () => (/* binding */ assessDeadlines)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7897);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8499);


function assessDeadlines(inspection, policy, source) {
    return [...assessExpiry(inspection, policy, source), ...assessDataAccess(inspection, policy)];
}
function deadlinesOf({ expiresAt, dataAccessExpiresAt }, { dataAccess }) {
    return dataAccess === "ignore" ? [expiresAt] : [expiresAt, dataAccessExpiresAt];
}
function mintEndless({ minted, holder = "person" }) {
    return minted
        ? (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNewUserToken */ .lG)(holder)
        : "Let this action obtain the Page token from a living user token (`user-token`), which it exchanges for a long-lived one first.";
}
const OR_ALLOW = "Or set `allow-expiring: true`, if an end is meant.";
function assessExpiry({ expiresAt, now }, policy, source) {
    if (typeof expiresAt !== "number")
        return [];
    const when = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(expiresAt)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDistance */ .BO)(expiresAt, now)})`;
    if (!policy.allowExpiring) {
        return [
            {
                code: "expires",
                severity: "failure",
                date: expiresAt,
                message: `The Page token ends on ${when}; one that comes from a long-lived user token has no end.${source.minted ? " Facebook gave out this one, although the user token was exchanged." : ""}`,
                remedy: `${mintEndless(source)} ${OR_ALLOW}`,
                byLink: _new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_BY_LINK */ .QT,
                orElse: OR_ALLOW,
            },
        ];
    }
    const severity = severityOf(expiresAt, policy, now);
    if (!severity)
        return [];
    return [
        {
            code: "expires-soon",
            severity,
            date: expiresAt,
            message: `The Page token ends on ${when}.`,
            remedy: "Before that day, this action must obtain a new one: give it a living user token as `user-token`.",
        },
    ];
}
const ONLY_A_LOGIN = `Only a login moves this date. ${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNewUserToken */ .lG)("person")}`;
const OR_WARN = "Workflows that only post can set `data-access: warn`.";
function assessDataAccess({ dataAccessExpiresAt: end, now }, policy) {
    if (policy.dataAccess === "ignore" || typeof end !== "number")
        return [];
    const severity = severityOf(end, policy, now);
    if (!severity)
        return [];
    const capped = policy.dataAccess === "warn" ? "warning" : severity;
    const when = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(end)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDistance */ .BO)(end, now)})`;
    return end <= now
        ? [
            {
                code: "data-access-expired",
                severity: capped,
                date: end,
                message: `The app's access to the person's data ended on ${when}, 90 days after their last login. The token still counts as valid, but calls that read data fail; posting is reported to go on, which Facebook does not promise.`,
                ...(policy.dataAccess === "warn"
                    ? { remedy: ONLY_A_LOGIN }
                    : { remedy: `${ONLY_A_LOGIN} ${OR_WARN}`, orElse: OR_WARN }),
            },
        ]
        : [
            {
                code: "data-access-expires-soon",
                severity: capped,
                date: end,
                message: `The app's access to the person's data ends on ${when}, 90 days after their last login.`,
                remedy: ONLY_A_LOGIN,
            },
        ];
}
function severityOf(deadline, policy, now) {
    if ((0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(deadline, policy.failWithinDays, now))
        return "failure";
    return (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .isWithin */ .UO)(deadline, policy.warnWithinDays, now) ? "warning" : undefined;
}


/***/ }),

/***/ 4292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ assessRequiredScopes),
/* harmony export */   r: () => (/* binding */ correctTheName)
/* harmony export */ });
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1568);

function assessRequiredScopes({ scopes }, { requiredScopes }) {
    const misspelt = requiredScopes.filter((scope) => !scopes.includes(scope) && (0,_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .probablyMeant */ .HD)(scope) !== undefined);
    if (misspelt.length === 0)
        return [];
    return [
        {
            code: "scope-unknown",
            severity: "warning",
            message: `No permission called ${misspelt.join(", ")} is known, which \`required-scopes\` asks for.`,
            remedy: correctTheName(misspelt),
        },
    ];
}
const MOST = 5;
function correctTheName(misspelt) {
    const corrections = misspelt
        .slice(0, MOST)
        .map((scope) => `\`${(0,_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .probablyMeant */ .HD)(scope)}\` in place of \`${scope}\``);
    return `Write ${corrections.join(", ")} in \`required-scopes\`.`;
}


/***/ }),

/***/ 548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ scopesElsewhere),
/* harmony export */   cy: () => (/* binding */ assessScopes),
/* harmony export */   "if": () => (/* binding */ missingScopes)
/* harmony export */ });
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1568);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8499);
/* harmony import */ var _assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4292);



function missingScopes({ state, kind, scopes }, { requiredScopes }) {
    if (state !== "valid" || kind !== "page")
        return [];
    return requiredScopes.filter((scope) => !scopes.includes(scope)).toSorted();
}
function assessScopes(inspection, policy, holder = "person") {
    return [
        ...assessMissing(inspection, policy, holder),
        ...assessGranular(inspection, policy, holder),
    ];
}
function assessMissing(inspection, policy, holder) {
    const missing = missingScopes(inspection, policy);
    if (missing.length === 0)
        return [];
    return [
        {
            code: "missing-scopes",
            severity: "failure",
            message: `The Page token lacks ${missing.join(", ")}.`,
            ...grantMissing(missing, holder),
        },
    ];
}
function grantMissing(missing, holder) {
    const misspelt = missing.filter((scope) => (0,_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .probablyMeant */ .HD)(scope) !== undefined);
    if (misspelt.length === missing.length)
        return { login: false, remedy: (0,_assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .correctTheName */ .r)(misspelt) };
    if (misspelt.length === 0)
        return { remedy: `${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .makeNewUserToken */ .lG)(holder, "grant them")} ${OR_LESS}`, orElse: OR_LESS };
    const first = (0,_assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .correctTheName */ .r)(misspelt.slice(0, 1));
    return {
        remedy: `${first} Then: ${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .makeNewUserToken */ .lG)(holder)}`,
        byLink: `${first} Then ${_new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .THEN_BY_LINK */ .p9}.`,
    };
}
const OR_LESS = "Or take what is not needed out of `required-scopes`.";
function scopesElsewhere({ granularScopes, scopes, pageId }, { requiredScopes }) {
    if (pageId === undefined)
        return [];
    const elsewhere = requiredScopes.filter((scope) => {
        const targets = granularScopes.get(scope);
        return (scope.startsWith("pages_") &&
            scopes.includes(scope) &&
            targets !== undefined &&
            !targets.includes(pageId));
    });
    return elsewhere.toSorted();
}
function assessGranular(inspection, policy, holder) {
    const elsewhere = scopesElsewhere(inspection, policy);
    if (elsewhere.length === 0)
        return [];
    return [
        {
            code: "scope-not-for-page",
            severity: "failure",
            message: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for the Page ${inspection.pageId}.`,
            forSeveral: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for these.`,
            remedy: (0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .makeNewUserToken */ .lG)(holder, holder === "person" ? _new_user_token_js__WEBPACK_IMPORTED_MODULE_1__/* .ADD_THIS_PAGE */ .rL : "assign this Page to the system user"),
        },
    ];
}


/***/ }),

/***/ 8819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ assessTasks)
/* harmony export */ });
const CREATING = ["CREATE_CONTENT", "MANAGE", "FULL_CONTROL"];
const OTHERS = [
    "ADVERTISE",
    "ANALYZE",
    "CASHIER_ROLE",
    "FACEBOOK_ACCESS",
    "MANAGE_JOBS",
    "MANAGE_LEADS",
    "MESSAGING",
    "MODERATE",
    "MODERATE_COMMUNITY",
    "MODERATE_DELEGATE_COMMUNITY",
    "PAGES_MESSAGING",
    "PAGES_MESSAGING_SUBSCRIPTIONS",
    "READ_PAGE_MAILBOXES",
    "REVENUE",
    "VIEW_MONETIZATION_INSIGHTS",
];
function assessTasks({ requiredScopes }, { tasks, holder = "person", isOfAll = false }) {
    if (tasks === undefined || !requiredScopes.includes("pages_manage_posts"))
        return [];
    const names = tasks.map((task) => task.replace(/^PROFILE_PLUS_/, ""));
    if (names.some((name) => CREATING.includes(name)))
        return [];
    const areKnown = names.length > 0 && names.every((name) => OTHERS.includes(name));
    return [
        {
            code: "lacks-task",
            severity: areKnown && !isOfAll ? "failure" : "warning",
            message: `Posting needs the task of creating content, but ${WHO[holder]} has only ${tasks.length > 0 ? tasks.join(", ") : "no task"} on the Page.`,
            ...REMEDIES[holder],
        },
    ];
}
const WHO = {
    person: "the person behind the user token",
    "system-user": "the system user",
};
const GIVE_THE_TASK = "Somebody with full control of the Page must give that person the task “Content” (Page settings → Page access)";
const OR_LESS = "Without posting: take `pages_manage_posts` out of `required-scopes`.";
const REMEDIES = {
    person: {
        remedy: `${GIVE_THE_TASK}. ${OR_LESS}`,
        byLink: `${GIVE_THE_TASK}, or a person who has it logs in by this run's login link.`,
        orElse: OR_LESS,
    },
    "system-user": {
        remedy: "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets).",
    },
};


/***/ }),

/***/ 6552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ assess)
/* harmony export */ });
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8499);
/* harmony import */ var _assess_deadlines_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3320);
/* harmony import */ var _assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4292);
/* harmony import */ var _assess_scopes_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(548);
/* harmony import */ var _assess_tasks_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(8819);
/* harmony import */ var _clocks_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(1341);
/* harmony import */ var _explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(7983);
/* harmony import */ var _findings_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(7732);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(4413);









function assess(inspection, policy, origin) {
    const findings = assessAs(inspection, policy, origin);
    const isOfSystemUser = origin.holder === "system-user" || inspection.kind === "system-user";
    return isOfSystemUser ? findings.map(_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .withoutLogin */ .Gq) : findings;
}
function assessAs(inspection, policy, origin) {
    const identity = assessIdentity(inspection, policy, origin);
    if (identity)
        return [identity];
    return [
        ...assessPage(inspection, policy),
        ...assessByClocks(inspection, policy, origin),
        ...(0,_assess_scopes_js__WEBPACK_IMPORTED_MODULE_3__/* .assessScopes */ .cy)(inspection, policy, origin.holder),
        ...(0,_assess_tasks_js__WEBPACK_IMPORTED_MODULE_4__/* .assessTasks */ .J)(policy, origin),
        ...(0,_assess_required_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .assessRequiredScopes */ .Z)(inspection, policy),
    ];
}
function assessByClocks(inspection, policy, origin) {
    const failures = (0,_clocks_js__WEBPACK_IMPORTED_MODULE_5__/* .failuresByClock */ .tf)(origin.otherNow, inspection, policy, origin.minted);
    const own = (0,_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_1__/* .assessDeadlines */ .oD)(inspection, policy, origin);
    const isTold = ({ code }) => failures.some((failure) => (0,_findings_js__WEBPACK_IMPORTED_MODULE_7__/* .isOfSameRow */ .Sl)(failure.code, code));
    return [...failures, ...own.filter((finding) => !isTold(finding))];
}
function assessIdentity(inspection, { appId }, { minted, holder }) {
    const { state, reason, kind } = inspection;
    if (state === "invalid") {
        const { whyOfPage, remedy, byLink, login, details } = (0,_explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_6__/* .explainInvalidReason */ .D)(reason, holder);
        return {
            login,
            byLink,
            details,
            code: "invalid",
            severity: "failure",
            message: `The Page token is dead: ${whyOfPage}.`,
            remedy: minted && login === "cure"
                ? `Run the job again: this token is a moment old. If it stays: ${(0,_new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .makeNewUserToken */ .lG)(holder ?? "person")}`
                : remedy,
        };
    }
    if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
        const owner = inspection.appId === undefined ? "another app" : `the app ${inspection.appId}`;
        return {
            code: "wrong-app",
            severity: "failure",
            message: `The Page token belongs to ${owner}, not to the app ${appId} of \`app-id\`.`,
            remedy: "Give the id and the secret of the app that issued the token, or let a run with `user-token` obtain one. In Graph API Explorer, choose the app under “Meta App”.",
            byLink: _new_user_token_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_BY_LINK */ .QT,
            orElse: "Or give the id and secret of its app.",
        };
    }
    if (kind === "page")
        return undefined;
    return {
        code: "wrong-type",
        severity: "failure",
        message: `The token in \`page-token\` is ${_words_js__WEBPACK_IMPORTED_MODULE_8__/* .KIND_WORDS */ .P[kind]}, not a Page token.`,
        remedy: kind === "user" || kind === "system-user"
            ? "Pass it as `user-token` instead: this action then obtains the Page token itself."
            : "Pass a user token as `user-token`: this action then obtains the Page token itself.",
    };
}
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


/***/ }),

/***/ 1341:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   RZ: () => (/* binding */ failsByOwnClockOnly),
/* harmony export */   tf: () => (/* binding */ failuresByClock),
/* harmony export */   zo: () => (/* binding */ isSameClock)
/* harmony export */ });
/* harmony import */ var _assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3320);

const SAME_CLOCK = 300;
function isSameClock(a, b) {
    return Math.abs(a - b) <= SAME_CLOCK;
}
function failuresByClock(now, inspection, policy, minted) {
    if (now === undefined || isSameClock(now, inspection.now))
        return [];
    return (0,_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__/* .assessDeadlines */ .oD)({ ...inspection, now }, policy, { minted }).filter(isFailure);
}
function failsByOwnClockOnly({ inspection, findings }, now, policy) {
    if (isSameClock(now, inspection.now))
        return false;
    const failures = new Set(findings.filter(isFailure).map(({ code }) => code));
    const byOwn = codesOf((0,_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__/* .assessDeadlines */ .oD)(inspection, policy, GIVEN));
    const byOther = codesOf(failuresByClock(now, inspection, policy, GIVEN.minted));
    return failures.isSubsetOf(byOwn) && failures.isDisjointFrom(byOther);
}
const GIVEN = { minted: false };
function codesOf(findings) {
    return new Set(findings.map(({ code }) => code));
}
function isFailure({ severity }) {
    return severity === "failure";
}


/***/ }),

/***/ 7983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  D: () => (/* binding */ explainInvalidReason),
  l: () => (/* binding */ isOfLostPage)
});

// EXTERNAL MODULE: ./build/src/graph/classify-refusal.js
var classify_refusal = __nccwpck_require__(5767);
// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
;// CONCATENATED MODULE: ./build/src/health/invalid-reasons.js

const BRING_BACK = "Somebody with full control of the Page must look whether it is published, restricted or deleted (Page settings → Page status), and bring it back.";
const ASK_AN_ADMINISTRATOR = {
    remedy: `A business administrator must look for notices in Business settings, also at Security centre, and follow them. If the token stays dead, open ${new_user_token/* SYSTEM_USERS */.Nj} and save that token as the secret behind \`user-token\`.`,
};
const REASONS = {
    expired: {
        why: "it has expired",
        remedy: (holder) => holder === "system-user"
            ? { remedy: (0,new_user_token/* makeNewUserToken */.lG)(holder) }
            : {
                remedy: `${(0,new_user_token/* makeNewUserToken */.lG)(holder)} A token from Graph API Explorer lives for an hour or two only.`,
            },
    },
    password: {
        why: "the person's password was changed, or Facebook ended their sessions for security reasons",
    },
    removed: {
        why: "the person removed the app from their account",
        ofPage: ", or left this Page out at a later login",
    },
    checkpoint: {
        login: "beside",
        why: "Facebook asks the person to confirm something before anything goes on",
        remedy: (holder) => (holder === "system-user" ? ASK_AN_ADMINISTRATOR : new_user_token/* CONFIRM_AT_FACEBOOK */.wi),
        error: "checkpoint",
    },
    unconfirmed: {
        login: "after",
        why: "the person's account is not confirmed",
        remedy: (holder) => (holder === "system-user" ? ASK_AN_ADMINISTRATOR : new_user_token/* CONFIRM_THE_ACCOUNT */.h7),
    },
    revoked: {
        why: "it was invalidated by an API call",
        remedy: (holder) => (0,new_user_token/* aroundNewToken */.xP)(holder, (newToken) => `Find out who revoked it. ${newToken}`),
    },
    loggedOut: { why: "the person logged out" },
    roleLost: {
        login: "after",
        why: "the person has lost their role on the Page, or has not set up the two-factor authentication that it asks for",
        remedy: (holder) => holder === "system-user"
            ? {
                remedy: `A business administrator must assign the Page to the system user again, open ${new_user_token/* SYSTEM_USERS */.Nj}, and save that token as the secret behind \`user-token\`.`,
            }
            : (0,new_user_token/* doFirst */.Qg)("Somebody with full control of the Page must give the role back (Page settings → Page access), or the person must turn on two-factor authentication;"),
    },
    twoFactor: {
        login: "after",
        why: "Facebook asks the person for two-factor authentication",
        remedy: (holder) => holder === "system-user"
            ? {
                remedy: "A business administrator must look at Business settings → Security centre, which business asks for two-factor authentication, and turn it on for the people it names; then run the job again.",
            }
            : new_user_token/* TURN_ON_TWO_FACTOR */.xN,
        error: "two-factor-required",
    },
    inaccessible: {
        login: "after",
        why: "its Page is not accessible: it is unpublished, restricted or deleted",
        remedy: () => ({
            remedy: `${BRING_BACK} A login alone cures nothing.`,
            byLink: `${BRING_BACK} If the token stays dead: ${new_user_token/* THEN_BY_LINK */.p9}.`,
        }),
    },
    notEngaged: { why: "the person has not used the app for 90 days" },
    malformed: {
        login: "also",
        why: "it is malformed: no whole token, or a changed one",
        remedy: () => ({
            remedy: "Copy the token again, whole and without quotes, and save it as the secret (in the repository on GitHub: Settings → Secrets and variables → Actions).",
            byLink: `Copy the token again, whole and without quotes, and save it as the secret; or ${new_user_token/* THEN_BY_LINK */.p9}.`,
        }),
    },
    noApp: {
        login: "also",
        why: "it belongs to no known app",
        remedy: () => ({
            remedy: "Save a token that the app in `app-id` issued. This one looks like an app token (digits, a bar, more characters), or like one of a deleted app.",
        }),
    },
};

;// CONCATENATED MODULE: ./build/src/health/explain-invalid-reason.js



const BY_SUBCODE = {
    456: REASONS.malformed,
    458: REASONS.removed,
    459: REASONS.checkpoint,
    460: REASONS.password,
    463: REASONS.expired,
    464: REASONS.unconfirmed,
    466: REASONS.revoked,
    467: REASONS.loggedOut,
    468: REASONS.notEngaged,
    490: REASONS.checkpoint,
    492: REASONS.roleLost,
    493: REASONS.notEngaged,
    1404120: REASONS.twoFactor,
    2859009: REASONS.twoFactor,
};
const BY_CODE = {
    415: REASONS.twoFactor,
    459: REASONS.checkpoint,
    490: REASONS.checkpoint,
};
const BY_MESSAGE = [
    [/has expired/i, REASONS.expired],
    [/changed (their|the) password/i, REASONS.password],
    [/has not authorized application/i, REASONS.removed],
    [/log in to www\.facebook\.com|\bcheckpoint\b/i, REASONS.checkpoint],
    [/not (a )?confirmed/i, REASONS.unconfirmed],
    [/invalidated explicitly/i, REASONS.revoked],
    [/logged out/i, REASONS.loggedOut],
    [/must be an administrator|role on the page/i, REASONS.roleLost],
    [classify_refusal/* TWO_FACTOR */.lw, REASONS.twoFactor],
    [/belongs to a Page that/i, REASONS.inaccessible],
    [/90 days|longer than/i, REASONS.notEngaged],
    [/has been invalidated(?! because)/i, REASONS.password],
    [/validating application|token signature/i, REASONS.noApp],
    [
        /malformed|could not be decrypted|cannot parse|invalid oauth (2\.0 )?access token/i,
        REASONS.malformed,
    ],
];
const MALFORMED = 456;
function explainInvalidReason(reason, holder = "person") {
    const found = findReason(reason);
    const { why, ofPage = "", remedy, error, login, } = found ?? {
        why: `Facebook says “${reason?.message || "no reason"}”`,
    };
    const numbers = found ? reason?.subcode : formatCodes(reason);
    return {
        why: withNumbers(why, numbers),
        whyOfPage: withNumbers(`${why}${ofPage}`, numbers),
        details: found && reason && quote(reason),
        ...(remedy?.(holder) ?? { remedy: (0,new_user_token/* makeNewUserToken */.lG)(holder) }),
        error: error ?? "user-token-dead",
        login: holder === "system-user" || reason?.subcode === MALFORMED ? false : (login ?? "cure"),
    };
}
function isOfLostPage(reason) {
    return findReason(reason) === REASONS.inaccessible;
}
function quote({ message, code, subcode }) {
    if (message === "")
        return undefined;
    const codes = [code && `code ${code}`, subcode && `subcode ${subcode}`]
        .filter(Boolean)
        .join(", ");
    return `Facebook says “${message}”${codes && ` (${codes})`}.`;
}
function withNumbers(why, numbers) {
    return numbers === undefined ? why : `${why} (${numbers})`;
}
function findReason(reason) {
    if (!reason)
        return undefined;
    const { code, subcode, message } = reason;
    return ((subcode === undefined ? undefined : BY_SUBCODE[subcode]) ??
        (code === undefined ? undefined : BY_CODE[code]) ??
        BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]);
}
function formatCodes(reason) {
    const codes = [reason?.code, reason?.subcode].filter((code) => code !== undefined);
    return codes.length > 0 ? codes.join("/") : undefined;
}


/***/ }),

/***/ 7732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bj: () => (/* binding */ isExclusive),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Gq: () => (/* binding */ withoutLogin),
/* harmony export */   Sl: () => (/* binding */ isOfSameRow),
/* harmony export */   Wr: () => (/* binding */ isHealthy),
/* harmony export */   _J: () => (/* binding */ isInRow),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   az: () => (/* binding */ loginCureOf)
/* harmony export */ });
/* unused harmony export FINDINGS */
const FINDINGS = {
    invalid: { title: "The Page token is dead", row: "page-token", exclusive: true, login: "cure" },
    "wrong-app": {
        title: "The token belongs to another app",
        row: "page",
        exclusive: true,
        login: "also",
    },
    "wrong-type": { title: "This is not a Page token", row: "page", exclusive: true, login: "also" },
    "wrong-page": { title: "The token belongs to another Page", row: "page" },
    expires: { title: "The Page token expires", row: "page-token", login: "also" },
    "expires-soon": { title: "The Page token expires soon", row: "page-token", login: "also" },
    "data-access-expired": {
        title: "The app's data access has expired",
        row: "data-access",
        login: "cure",
    },
    "data-access-expires-soon": {
        title: "The app's data access expires soon",
        row: "data-access",
        login: "cure",
    },
    "missing-scopes": {
        title: "The Page token lacks permissions",
        row: "permissions",
        login: "cure",
    },
    "scope-not-for-page": {
        title: "A permission was not granted for this Page",
        row: "permissions",
        login: "cure",
    },
    "user-token-expires-soon": {
        title: "The user token expires soon",
        row: "user-token",
        login: "also",
    },
    "user-token-invalid": {
        title: "The user token cannot renew anything",
        row: "user-token",
        login: "also",
    },
    "lacks-task": {
        title: "The person may not create content on the Page",
        row: "page",
        login: "also",
    },
    "page-not-visible": { title: "The Page is not visible", row: "page", login: "cure" },
    "scope-unknown": { title: "A required permission is not known", row: "permissions" },
    "person-changed": { title: "Another person stands behind the Page token", row: "run" },
    "renewal-failed": { title: "Renewing the Page token does not work", row: "run" },
    "graph-version-changed": { title: "Another Graph API version answered", row: "version" },
    "graph-version-retiring": { title: "The Graph API version retires soon", row: "version" },
};
const ORDER = Object.keys(FINDINGS);
function titleOf(code) {
    return FINDINGS[code].title;
}
function inOrder(findings) {
    return findings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}
function isHealthy(findings) {
    return findings.every(({ severity }) => severity !== "failure");
}
function isExclusive({ code }) {
    const entry = FINDINGS[code];
    return entry.exclusive === true;
}
function loginCureOf({ code, login }) {
    const entry = FINDINGS[code];
    return login === false ? undefined : (login ?? entry.login);
}
function withoutLogin(finding) {
    return { ...finding, login: false };
}
function isOfSameRow(a, b) {
    return FINDINGS[a].row === FINDINGS[b].row;
}
function isInRow({ code }, row) {
    return FINDINGS[code].row === row;
}


/***/ }),

/***/ 4413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ holderOf),
/* harmony export */   P: () => (/* binding */ KIND_WORDS)
/* harmony export */ });
const KIND_WORDS = {
    user: "a user token",
    page: "a Page token",
    app: "an app token",
    "system-user": "a system-user token",
    unknown: "a token of an unknown kind",
};
function holderOf(kind) {
    return kind === "system-user" ? "system-user" : "person";
}


/***/ }),

/***/ 8661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseHttpDate)
/* harmony export */ });
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const MONTH = `(?<month>${MONTHS.join("|")})`;
const TIME = "(?<hour>[01]\\d|2[0-3]):(?<minute>[0-5]\\d):(?<second>[0-5]\\d|60)";
const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const LONG_DAY = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";
const FORMS = [
    `${DAY}, (?<day>\\d\\d) ${MONTH} (?<year>\\d{4}) ${TIME} GMT`,
    `${LONG_DAY}, (?<day>\\d\\d)-${MONTH}-(?<year>\\d\\d) ${TIME} GMT`,
    `${DAY} ${MONTH} (?<day>[ \\d]\\d) ${TIME} (?<year>\\d{4})`,
].map((form) => new RegExp(`^${form}$`));
function parseHttpDate(text) {
    for (const form of FORMS) {
        const groups = form.exec(text.trim())?.groups;
        if (groups)
            return secondsOf(groups);
    }
    return undefined;
}
function secondsOf({ day, month = "", year, hour, minute, second, }) {
    const midnight = Date.UTC(fullYear(Number(year)), MONTHS.indexOf(month), Number(day));
    if (new Date(midnight).getUTCDate() !== Number(day))
        return undefined;
    return midnight / 1000 + Number(hour) * 3600 + Number(minute) * 60 + Number(second);
}
function fullYear(year) {
    if (year >= 100)
        return year;
    return year > (new Date().getUTCFullYear() % 100) + 50 ? 1900 + year : 2000 + year;
}


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qk: () => (/* binding */ proxyVariableFor),
/* harmony export */   oS: () => (/* binding */ isSocks),
/* harmony export */   qf: () => (/* binding */ proxyAddressIn)
/* harmony export */ });
const VARIABLES = {
    "https:": ["https_proxy", "HTTPS_PROXY"],
    "http:": ["http_proxy", "HTTP_PROXY"],
};
const env = process.env;
function proxyVariableFor(protocol) {
    const ofHttp = firstSet(VARIABLES["http:"]);
    return protocol === "https:" ? (firstSet(VARIABLES["https:"]) ?? ofHttp) : ofHttp;
}
function proxyAddressIn(name) {
    return (name && env[name]) ?? "";
}
function isSocks(address) {
    return SOCKS.test(address);
}
const SOCKS = /^\s*socks(5h?)?:/i;
function firstSet(names) {
    const name = names.find((candidate) => env[candidate] !== undefined);
    return name && env[name] ? name : undefined;
}


/***/ }),

/***/ 8627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readAnswer)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
/* harmony import */ var _route_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8971);
/* harmony import */ var _route_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1887);



async function readAnswer({ status, headers, body }, maxBody = _route_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_BODY */ ._) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        size += chunk.length;
        if (size > maxBody)
            throw new _route_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeAnswer */ .iP();
        chunks.push(chunk);
    }
    const bytes = Buffer.concat(chunks);
    await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)();
    const coding = String(headers["content-encoding"] ?? "").trim();
    const isPlain = size === 0 || /^(identity)?$/i.test(coding);
    const text = isPlain ? toText(bytes) : await decode(bytes, coding.toLowerCase(), maxBody);
    return { status, headers: flatten(headers), body: text };
}
function toText(bytes) {
    return new TextDecoder().decode(bytes);
}
const UNREADABLE = "\ufffd";
async function decode(bytes, coding, maxBody) {
    const zlib = process.getBuiltinModule("node:zlib");
    const decoders = {
        gzip: zlib.gunzip,
        "x-gzip": zlib.gunzip,
        deflate: zlib.inflate,
        br: zlib.brotliDecompress,
    };
    const decoder = decoders[coding];
    if (!decoder)
        return UNREADABLE;
    return new Promise((resolve, reject) => {
        decoder(bytes, { maxOutputLength: maxBody }, (error, decoded) => {
            if (!error)
                resolve(toText(decoded));
            else if (Object(error).code === "ERR_BUFFER_TOO_LARGE")
                reject(new _route_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .TooLargeAnswer */ .iP());
            else
                resolve(UNREADABLE);
        });
    });
}
function flatten(headers) {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}


/***/ }),

/***/ 6092:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   Ld: () => (/* binding */ formatPatience),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   lW: () => (/* binding */ formatRetryTime),
/* harmony export */   mu: () => (/* binding */ parseRetryAfter),
/* harmony export */   wt: () => (/* binding */ isUnsent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _http_date_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8661);


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
            if (policy.mayRepeat && !policy.mayRepeat(failure))
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
function isUnsent(failure) {
    return failure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI && failure.unsent;
}
function isTransient(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ && "transient" in error && error.transient === true;
}
function parseRetryAfter(header, now) {
    if (header === undefined || header.trim() === "")
        return undefined;
    const wait = /^\s*\d+\s*$/.test(header) ? Number(header) : secondsUntil(header, now);
    return wait === undefined ? undefined : Math.min(Math.max(0, wait), LONGEST_SAID);
}
function secondsUntil(date, now) {
    const at = (0,_http_date_js__WEBPACK_IMPORTED_MODULE_1__/* .parseHttpDate */ .m)(date);
    return at === undefined ? undefined : at - now;
}
function formatRetryTime(retryAfter, now) {
    if (retryAfter === undefined)
        return "Run the job again in a while.";
    return `Run the job again ${formatWait(retryAfter, now)}.`;
}
function formatPatience(retryAfter, now) {
    return `A${formatWait(retryAfter, now).slice(1)}`;
}
function formatWait(retryAfter, now) {
    const at = new Date((now + retryAfter) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
    return `after ${at} (in ${Math.ceil(retryAfter / 60)} minutes)`;
}


/***/ }),

/***/ 1887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ TOO_LARGE),
/* harmony export */   SL: () => (/* binding */ UnexpectedUpgrade),
/* harmony export */   bj: () => (/* binding */ TunnelCut),
/* harmony export */   cq: () => (/* binding */ SocksRefusal),
/* harmony export */   fR: () => (/* binding */ ProxyRefusal),
/* harmony export */   iP: () => (/* binding */ TooLargeAnswer),
/* harmony export */   oU: () => (/* binding */ InvalidProxyError),
/* harmony export */   u5: () => (/* binding */ RunOverError),
/* harmony export */   w2: () => (/* binding */ timeoutError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

class InvalidProxyError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    constructor(variable, cause) {
        super({
            code: "no-answer",
            message: `The variable ${variable ?? "HTTPS_PROXY or HTTP_PROXY"} is set on this runner, but it is not a URL.`,
            remedy: "Set it in the form http://host:port on the runner, or unset it.",
            cause,
        });
    }
}
class ProxyRefusal extends Error {
    status;
    constructor(status) {
        super(`the proxy answered ${status}`);
        this.name = new.target.name;
        this.status = status;
    }
}
class SocksRefusal extends Error {
    reason;
    constructor(reason) {
        super(`the SOCKS proxy opens no tunnel (${reason})`);
        this.name = new.target.name;
        this.reason = reason;
    }
}
class TunnelCut extends Error {
    code = "TUNNEL_CUT";
}
const TOO_LARGE = "UND_ERR_RES_EXCEEDED_MAX_SIZE";
class TooLargeAnswer extends Error {
    code = TOO_LARGE;
}
class RunOverError extends Error {
    code = "RUN_OVER";
}
class UnexpectedUpgrade extends Error {
    code = "UPGRADE";
}
function timeoutError() {
    return new DOMException("the limit of time was reached", "TimeoutError");
}


/***/ }),

/***/ 8971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ LARGEST_BODY),
/* harmony export */   _: () => (/* binding */ MAX_BODY)
/* harmony export */ });
const MAX_BODY = 1024 * 1024;
const LARGEST_BODY = 16 * MAX_BODY;


/***/ }),

/***/ 5234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Yg: () => (/* binding */ withoutQuotes)
/* harmony export */ });
/* unused harmony exports withoutInvisible, cleanInputs */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5343);

const INVISIBLE = /\p{Cf}/gu;
function withoutInvisible(value) {
    return value.replace(INVISIBLE, "").trim();
}
const QUOTED = /^(?:"([^"]*)"|'([^']*)')$/;
function withoutQuotes(value) {
    const seen = withoutInvisible(value);
    const quoted = QUOTED.exec(seen);
    return quoted ? withoutQuotes(`${quoted[1] ?? ""}${quoted[2] ?? ""}`) : seen;
}
const AS_WRITTEN = (/* unused pure expression or super */ null && (["secret-environment"]));
const NUMBERED = (/* unused pure expression or super */ null && (["app-id", "page-id", "login-config-id"]));
function cleanInputs(raw) {
    const inputs = INPUT_NAMES.map((name) => [name, cleanInput(name, raw.inputs[name])]);
    return { ...raw, inputs: Object.fromEntries(inputs) };
}
function cleanInput(name, value) {
    if (SECRET_INPUTS.some((secret) => secret === name) || AS_WRITTEN.includes(name))
        return value;
    return NUMBERED.includes(name) ? withoutQuotes(value) : withoutInvisible(value);
}


/***/ }),

/***/ 700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ readVersion),
/* harmony export */   AX: () => (/* binding */ readApiUrl),
/* harmony export */   Nu: () => (/* binding */ readRepository),
/* harmony export */   Qo: () => (/* binding */ readEnvironment),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   dk: () => (/* binding */ isFloat),
/* harmony export */   jj: () => (/* binding */ misses),
/* harmony export */   lA: () => (/* binding */ fits),
/* harmony export */   wh: () => (/* binding */ readId)
/* harmony export */ });
/* unused harmony export readOrganization */
/* harmony import */ var _graph_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2153);

const fits = (value) => ({ ok: true, value });
const misses = (reason) => ({ ok: false, reason });
const FLOAT = /^[-+]?\d{1,20}([.,]\d{0,20})?e[-+]?\d{1,3}$/i;
function isFloat(value) {
    return FLOAT.test(value);
}
function readId(value) {
    if (/^\d{1,30}$/.test(value))
        return fits(value);
    return isFloat(value)
        ? misses("must be digits only, but it is a number with an exponent (`…E+15`): YAML read it as a float and lost its last digits. Put it in quotes.")
        : misses("must be digits only: the number, not a name or an address.");
}
function readVersion(value) {
    return (0,_graph_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .isVersion */ .lF)(value)
        ? fits(value)
        : misses("must have the form `v25.0`: a v, and the version with a point.");
}
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function isLoopback({ hostname }) {
    return LOOPBACK.test(hostname);
}
function readApiUrl(value) {
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol))
        return misses("must be a URL such as `https://api.example.com`.");
    if (url.protocol === "http:" && !isLoopback(url))
        return misses("must begin with `https://`: with `http://`, everybody on the way could read the tokens. Only a loopback host (`localhost`, `127.0.0.1`) may be reached with `http://`.");
    if (url.username || url.password || /[?#]/.test(value))
        return misses("must be a plain address, without a user, a password, a query (`?…`) or a fragment (`#…`).");
    return fits(value.replace(/\/+$/, ""));
}
function readRepository(value) {
    return /^[A-Za-z0-9_][A-Za-z0-9_-]*\/(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(value)
        ? fits(value)
        : misses("must have the form `owner/repo`, without an address before it.");
}
function readEnvironment(value) {
    return /^\.{1,2}$/.test(value)
        ? misses("must be the name of an environment, which is never only dots.")
        : fits(value);
}
function readOrganization(value) {
    return /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/.test(value)
        ? fits(value)
        : misses("must be the login of an organization, as in its address on GitHub: letters, digits and hyphens.");
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   mW: () => (/* binding */ NO_LOGIN),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export SECRET_INPUTS */
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1568);
/* harmony import */ var _graph_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2153);


const INPUT_NAMES = [
    "app-id",
    "app-secret",
    "user-token",
    "page-token",
    "login-redirect",
    "login-config-id",
    "login-address",
    "page-id",
    "required-scopes",
    "allow-expiring",
    "warn-within-days",
    "fail-within-days",
    "data-access",
    "on-unhealthy",
    "secret-name",
    "user-token-secret-name",
    "secret-repository",
    "secret-environment",
    "secret-organization",
    "secret-app",
    "github-token",
    "github-api-url",
    "graph-api-version",
    "graph-api-url",
    "timeout-seconds",
    "retries",
    "job-summary",
];
const NO_LOGIN = {
    isByHand: true,
    address: "",
    dialogUrl: "",
    serverUrl: "",
    workflowRef: "",
};
const SECRET_INPUTS = (/* unused pure expression or super */ null && ([
    "app-secret",
    "user-token",
    "page-token",
    "github-token",
]));
const DEFAULTS = {
    "required-scopes": _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCOPES */ .m1.join(", "),
    "allow-expiring": "false",
    "warn-within-days": "14",
    "fail-within-days": "0",
    "data-access": "fail",
    "on-unhealthy": "fail",
    "secret-app": "actions",
    "graph-api-version": _graph_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION */ .jD,
    "graph-api-url": "https://graph.facebook.com",
    "timeout-seconds": "10",
    retries: "3",
    "job-summary": "true",
};


/***/ }),

/***/ 8159:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ MOST_PAGES),
/* harmony export */   Y7: () => (/* binding */ parsePages)
/* harmony export */ });
/* unused harmony exports WHERE_IDS, checkAll */
/* harmony import */ var _clean_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5234);
/* harmony import */ var _forms_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(700);


const MOST_PAGES = 100;
const WHERE_IDS = "List the ids of the Pages, separated by commas, spaces or line breaks. A run with `user-token` and `page-id: all` shows them ready to paste.";
const WHERE_ID = " A run with `user-token` and without this input tells it: the Page that it finds, or a list of several.";
function parsePages(value, problems) {
    const entries = value
        .split(/[\s,]/)
        .map(_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutQuotes */ .Yg)
        .filter((entry) => entry !== "");
    if (entries.length === 0 && value !== "")
        problems.add("page-id", `names no Page, although it is not empty. ${WHERE_IDS}`, "empty");
    if (entries.some((entry) => /^all$/i.test(entry))) {
        if (entries.length > 1)
            problems.add("page-id", `must be either \`all\` or ids, not both. ${WHERE_IDS}`);
        return { pages: { kind: "all" }, pageId: undefined };
    }
    const isList = entries.some((entry) => (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(entry).ok || (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isFloat */ .dk)(entry));
    const count = isList ? entries.length : 1;
    for (const [at, entry] of entries.entries())
        checkId(entry, at, count, problems);
    const ids = [...new Set(entries)];
    if (ids.length < 2)
        return { pages: { kind: "one" }, pageId: ids[0] };
    if (ids.length > MOST_PAGES)
        problems.add("page-id", `must list at most ${MOST_PAGES} Pages, but it lists ${ids.length}: Facebook limits how many tokens an app may inspect in an hour. Divide them among several workflows that run at least an hour apart (docs/several-pages.md).`);
    return { pages: { kind: "several", ids }, pageId: undefined };
}
function checkId(entry, at, count, problems) {
    const form = (0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .readId */ .wh)(entry);
    if (form.ok)
        return;
    const which = count > 1 ? `(entry ${at + 1} of ${count}) ` : "";
    if ((0,_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .isFloat */ .dk)(entry))
        problems.add("page-id", `${which}${form.reason}`);
    else
        problems.add("page-id", `${which}${form.reason}${count > 1 ? "" : WHERE_ID}`, "misplaced");
}
function checkAll(given, problems) {
    if (given.pageToken)
        problems.add("page-id", `cannot be \`all\` where \`page-token\` is given. ${WHERE_IDS}`);
    if (given.secretName)
        problems.add("page-id", `cannot be \`all\` where a secret is named. ${WHERE_IDS}`);
}


/***/ }),

/***/ 7232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   Uq: () => (/* binding */ filledText),
/* harmony export */   YA: () => (/* binding */ seconds),
/* harmony export */   ZZ: () => (/* binding */ field),
/* harmony export */   id: () => (/* binding */ id),
/* harmony export */   lq: () => (/* binding */ optional),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   rD: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9785);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7406);


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
const LONGEST_NAME = 200;
function name(json) {
    return (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutQuote */ .nt)(text(json)), LONGEST_NAME);
}
function id(json) {
    if (typeof json.value === "number" && Number.isSafeInteger(json.value))
        return String(json.value);
    if (typeof json.value === "string" && json.value !== "")
        return name(json);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DecodingError */ .c8(path, expected, found);
}


/***/ }),

/***/ 8309:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  lZ: () => (/* reexport */ src_errors/* ActionError */.lZ),
  zY: () => (/* reexport */ names/* DEFAULTS */.zY),
  m1: () => (/* reexport */ permissions/* DEFAULT_SCOPES */.m1),
  jD: () => (/* reexport */ versions/* DEFAULT_VERSION */.jD),
  h9: () => (/* reexport */ graph_error/* GraphError */.h9),
  Qh: () => (/* reexport */ names/* INPUT_NAMES */.Qh),
  _W: () => (/* reexport */ assessRun),
  J9: () => (/* reexport */ assess_tasks/* assessTasks */.J),
  ay: () => (/* reexport */ chooseUserToken),
  lY: () => (/* reexport */ composeDialogAddress),
  ZE: () => (/* reexport */ composeReport),
  G9: () => (/* reexport */ createSecretRegistry),
  jG: () => (/* reexport */ defaultInputs),
  Uc: () => (/* reexport */ describeError),
  _d: () => (/* reexport */ describeOutputs),
  OG: () => (/* reexport */ drawTimeline),
  r1: () => (/* reexport */ exchangeToken),
  wt: () => (/* reexport */ missing_page/* explainNoChoice */.wt),
  Uz: () => (/* reexport */ refused_credentials/* explainRefusedAppToken */.U),
  Wb: () => (/* reexport */ refused_credentials/* explainRefusedCredentials */.W),
  qc: () => (/* reexport */ refused_user_token/* explainRefusedPages */.qc),
  ZZ: () => (/* reexport */ json_decode/* field */.ZZ),
  im: () => (/* reexport */ src_moment/* formatDay */.im),
  ke: () => (/* reexport */ formatOutcome),
  id: () => (/* reexport */ json_decode.id),
  e4: () => (/* reexport */ inspect_token/* inspectToken */.e),
  Bj: () => (/* reexport */ health_findings/* isExclusive */.Bj),
  dk: () => (/* reexport */ inputs_forms/* isFloat */.dk),
  Wr: () => (/* reexport */ health_findings/* isHealthy */.Wr),
  h_: () => (/* reexport */ isMaskable),
  p_: () => (/* reexport */ json_decode/* list */.p_),
  pN: () => (/* reexport */ list_pages/* listPages */.p),
  aJ: () => (/* reexport */ maskLoginAddress),
  Yb: () => (/* reexport */ obtainPages),
  lq: () => (/* reexport */ json_decode/* optional */.lq),
  Tj: () => (/* reexport */ permissionFor),
  h0: () => (/* reexport */ plain_text/* plainLine */.h0),
  wh: () => (/* reexport */ plain_text/* plainText */.wh),
  HF: () => (/* reexport */ planTimeline),
  Mz: () => (/* reexport */ preflight),
  AX: () => (/* reexport */ inputs_forms/* readApiUrl */.AX),
  QH: () => (/* reexport */ readAppSecret),
  Qo: () => (/* reexport */ inputs_forms/* readEnvironment */.Qo),
  cG: () => (/* reexport */ readFacebookToken),
  nC: () => (/* reexport */ readGitHubToken),
  dW: () => (/* reexport */ inputs_forms/* readId */.wh),
  Dr: () => (/* reexport */ readRedirect),
  Nu: () => (/* reexport */ inputs_forms/* readRepository */.Nu),
  AI: () => (/* reexport */ readToken),
  $4: () => (/* reexport */ inputs_forms/* readVersion */.$4),
  I5: () => (/* reexport */ json_decode/* rootOf */.I5),
  AE: () => (/* reexport */ scrubReport),
  Qq: () => (/* reexport */ json_decode/* text */.Qq),
  Gg: () => (/* reexport */ health_findings/* titleOf */.Gg),
  X5: () => (/* reexport */ result/* toResult */.X5),
  B$: () => (/* reexport */ tokenRows),
  pA: () => (/* reexport */ token_text/* tokenText */.p),
  eQ: () => (/* reexport */ withContext),
  Yg: () => (/* reexport */ clean/* withoutQuotes */.Yg),
  Pl: () => (/* reexport */ writeSecrets)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __nccwpck_require__(8500);
// EXTERNAL MODULE: ./build/src/http/retry.js
var http_retry = __nccwpck_require__(6092);
// EXTERNAL MODULE: ./build/src/errors.js
var src_errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/http/http-date.js
var http_date = __nccwpck_require__(8661);
;// CONCATENATED MODULE: ./build/src/http/unusable-answer.js



function notJson({ method, url }, { status, body, retryAfter, now, proxy, addressInput }) {
    const what = body.trim() === "" ? "is empty" : "is not JSON, or not of the form that is due";
    const [way, between] = proxy
        ? [`, through the proxy in \`${proxy}\``, `the proxy in \`${proxy}\``]
        : ["", "the runner's proxy variables"];
    return new src_errors/* RequestError */.GI({
        code: "answer-unexpected",
        message: `${method} ${url.pathname} at ${url.hostname}${way}: the answer (HTTP ${status}) ${what}.`,
        remedy: `Probably a short outage, or a proxy that answers instead. Nothing is wrong with your tokens. ${(0,http_retry/* formatRetryTime */.lW)(retryAfter, now)} If it stays, check ${addressInput ? `\`${addressInput}\` and ` : ""}${between}.`,
        transient: true,
        retryAfter,
    });
}
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
function isRedirect(status) {
    return REDIRECTS.has(status);
}
function redirected({ method, url }, status, remedy) {
    return new src_errors/* RequestError */.GI({
        code: "answer-unexpected",
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) points elsewhere, and credentials are never sent along to another address.`,
        remedy,
        transient: false,
    });
}
const FIRST_NOW = 1_577_836_800;
const LAST_NOW = 9_999_999_999;
function dateOf(header) {
    const at = (0,http_date/* parseHttpDate */.m)(header ?? "");
    return at !== undefined && at >= FIRST_NOW && at <= LAST_NOW ? at : undefined;
}
function clockOf(header) {
    return dateOf(header) ?? Math.floor(Date.now() / 1000);
}

// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __nccwpck_require__(9785);
;// CONCATENATED MODULE: ./build/src/github/github-error.js



class GitHubError extends src_errors/* ActionError */.lZ {
    refusal;
    transient;
    retryAfter;
    constructor(refusal) {
        super({
            code: refusal.limited ? "github-limited" : "store-failed",
            message: `${refusal.method} ${refusal.path} was refused${refusal.message === undefined ? "" : `: “${refusal.message}”`} (HTTP ${refusal.status}).`,
            remedy: refusal.transient
                ? `GitHub limits how often a token may call, or has an outage (www.githubstatus.com). ${(0,http_retry/* formatRetryTime */.lW)(refusal.retryAfter, refusal.now)}`
                : "Compare the inputs that name the secret and its place with what GitHub says. If they are right, run the job again.",
        });
        this.refusal = refusal;
        this.transient = refusal.transient;
        this.retryAfter = refusal.retryAfter;
    }
}
const OTHER_REASON = /not accessible by|\barchived\b|\ballow list\b|\bSAML\b|single sign-on|\blifetime\b|\bforbids access\b|\bmust have\b/i;
function readRefusal({ status, headers, body }, asked) {
    const message = messageOf(body);
    const exhausted = headers["x-ratelimit-remaining"] === "0";
    const limited = status === 429 ||
        (status === 403 &&
            ("retry-after" in headers ||
                /rate limit|abuse detection/i.test(message ?? "") ||
                (exhausted && !OTHER_REASON.test(message ?? ""))));
    return {
        ...asked,
        status,
        message,
        acceptedPermissions: headers["x-accepted-github-permissions"],
        isForSso: "x-github-sso" in headers,
        limited,
        transient: limited || status >= 500,
        retryAfter: (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], asked.now) ??
            (limited && exhausted ? untilReset(headers, asked.now) : undefined),
    };
}
function isNotFound({ status, message }) {
    return status === 404 && message !== undefined;
}
function untilReset(headers, now) {
    const reset = Number(headers["x-ratelimit-reset"]);
    return reset > 0 ? (0,http_retry/* parseRetryAfter */.mu)(String(Math.max(0, Math.ceil(reset - now))), now) : undefined;
}
function messageOf(body) {
    try {
        const json = JSON.parse(body);
        if (typeof json !== "object" || json === null)
            return undefined;
        const message = Reflect.get(json, "message");
        if (typeof message !== "string")
            return undefined;
        return (0,cut_text/* cutQuote */.nt)([message, ...reasonsIn(Reflect.get(json, "errors"))].join(" / "));
    }
    catch {
        return undefined;
    }
}
function reasonsIn(errors) {
    if (!Array.isArray(errors))
        return [];
    return errors.flatMap((error) => {
        const { message, field, code } = Object(error);
        const said = [error, message, [field, code].filter(isText).join(" ")].find(isText);
        return isText(said) ? [said] : [];
    });
}
function isText(value) {
    return typeof value === "string" && value.trim() !== "";
}

;// CONCATENATED MODULE: ./build/src/github/wrong-address.js


const API_PATH = "/api/v3";
const API_HOST = /^api\.(github\.com|[\w-]+\.ghe\.com)$/;
const TO_LOGIN = /^(https?:\/\/[^/]+)?\/([^?#]*\/)?(login|sessions?|signup|sign_in|sso|saml2?|auth|setup)\b/;
function wrongAddress(apiUrl, { method, url }, { status, headers, body }) {
    const right = method === "GET" ? apiAddressOf(apiUrl) : undefined;
    const isLogin = status >= 300 && status <= 399 && TO_LOGIN.test(headers.location ?? "");
    const isPage = status === 200 && isHtml(headers, body);
    const isUnknown = status === 404 && messageOf(body) === undefined;
    if (right === undefined || !(isLogin || isPage || isUnknown))
        return undefined;
    const answer = isLogin
        ? "leads to a login"
        : isPage
            ? "is not JSON but a page of a web site"
            : "is that of a web site";
    return new src_errors/* RequestError */.GI({
        code: "store-not-found",
        message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) ${answer}. The address in \`github-api-url\` is not that of GitHub's API: it lacks ${right.lacks}.`,
        remedy: `Set \`github-api-url\` to \`${right.address}\`, or leave it out: the default is right on GitHub Enterprise Server too.`,
        transient: status === 200,
    });
}
function apiAddressOf(apiUrl) {
    const { protocol, host, hostname, pathname } = new URL(apiUrl);
    if (API_HOST.test(hostname) || pathname.endsWith(API_PATH))
        return undefined;
    return /(^|\.)(github|ghe)\.com$/.test(hostname)
        ? { address: `${protocol}//api.${host.replace(/^www\./, "")}`, lacks: "`api.`" }
        : { address: `${protocol}//${host}${API_PATH}`, lacks: `\`${API_PATH}\`` };
}
function isHtml(headers, body) {
    return /\bhtml\b/i.test(headers["content-type"] ?? "") || /^\s*</.test(body);
}

;// CONCATENATED MODULE: ./build/src/github/fetch-through.js




function fetchThrough(transport, apiUrl, note) {
    return async (address, init) => {
        const request = { ...init, url: new URL(address) };
        const answer = await transport.send(request);
        const { status, headers, body } = answer;
        note(headers.date);
        const now = clockOf(headers.date);
        const misled = wrongAddress(apiUrl, request, answer);
        if (misled)
            throw misled;
        if (isRedirect(status))
            throw redirected(request, status, RENAMED.includes(status) ? REDIRECT_REMEDY : CHECK_THE_ADDRESS);
        if (status >= 400) {
            throw new GitHubError(readRefusal(answer, { method: request.method, path: request.url.pathname, now }));
        }
        if (!(request.method === "GET" ? status < 300 && isJson(body) : WRITTEN.has(status))) {
            const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], now);
            const addressInput = request.url.hostname === GITHUB ? undefined : "github-api-url";
            const { proxy } = answer;
            throw notJson(request, { status, body, retryAfter, now, proxy, addressInput });
        }
        return {
            status,
            url: address,
            headers: new Map(Object.entries(headers)),
            text: async () => body,
            arrayBuffer: async () => new TextEncoder().encode(body).buffer,
        };
    };
}
const GITHUB = "api.github.com";
const WRITTEN = new Set([201, 204]);
const RENAMED = [301, 307, 308];
const CHECK_THE_ADDRESS = "Check `github-api-url` in this step's `with:` block (on GitHub Enterprise Server it ends in `/api/v3`; left out, it is right), and what a proxy puts in between.";
const REDIRECT_REMEDY = "Where the repository or the organization was renamed or transferred, write its present name in `secret-repository` or `secret-organization`. Otherwise check `github-api-url`.";
function isJson(body) {
    try {
        JSON.parse(body);
        return true;
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/src/github/client.js



const API_VERSION = "2022-11-28";
const SILENT = { debug() { }, info() { }, warn() { }, error() { } };
function createGitHubClient(token, apiUrl, transport, retry) {
    let loading;
    let lastDate;
    function note(date) {
        lastDate = dateOf(date) ?? lastDate;
    }
    async function load() {
        const { getOctokit } = await __nccwpck_require__.e(/* import() */ 733).then(__nccwpck_require__.bind(__nccwpck_require__, 2733));
        const octokit = getOctokit(token.reveal(), {
            baseUrl: apiUrl,
            log: SILENT,
            request: { fetch: fetchThrough(transport, apiUrl, note) },
        });
        return octokit.request;
    }
    return {
        call: (method, path, body) => (0,http_retry/* withRetries */.LH)(async () => {
            loading ??= load();
            const request = await loading;
            const began = performance.now();
            const before = lastDate;
            try {
                const headers = { "x-github-api-version": API_VERSION };
                const answer = await request(`${method} ${path}`, { ...body, headers });
                const date = dateOf(answer.headers.date);
                const took = Math.ceil((performance.now() - began) / 1000);
                return { body: answer.data, notBefore: laterOf(date && date - took, before) };
            }
            catch (error) {
                throw unwrap(error);
            }
        }, retry),
    };
}
function laterOf(a, b) {
    return a === undefined || b === undefined ? (a ?? b) : Math.max(a, b);
}
function unwrap(error) {
    return error instanceof Error && error.cause instanceof Error ? error.cause : error;
}

;// CONCATENATED MODULE: ./build/src/graph/envelope.js

const NO_ENVELOPE = {
    message: "no message",
    type: undefined,
    code: undefined,
    subcode: undefined,
    isTransient: false,
    traceId: undefined,
};
function parseEnvelope(body) {
    const error = member(body, "error");
    if (error === undefined || error === null)
        return parseLegacy(body);
    const said = sentencesOf(typeof error === "string" ? body : error);
    return {
        message: (0,cut_text/* cutQuote */.nt)(said.length > 0 ? said.join(" / ") : NO_ENVELOPE.message),
        type: readWord(member(error, "type")),
        code: readWholeNumber(member(error, "code")) ?? codeInMessage(said[0] ?? ""),
        subcode: readWholeNumber(member(error, "error_subcode")),
        isTransient: member(error, "is_transient") === true,
        traceId: readWord(member(error, "fbtrace_id")),
    };
}
const SENTENCES = ["message", "error_user_title", "error_user_msg", "error", "error_description"];
function sentencesOf(error) {
    const all = SENTENCES.map((name) => member(error, name)).flatMap((value) => typeof value === "string" && value.trim() !== "" ? [value] : []);
    return [...new Set(all)];
}
function parseLegacy(body) {
    const message = member(body, "error_msg") ?? member(body, "error_message");
    if (typeof message !== "string")
        return undefined;
    return {
        message: (0,cut_text/* cutQuote */.nt)(message),
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
    const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : value;
    return typeof number === "number" && Number.isSafeInteger(number) ? number : undefined;
}
function codeInMessage(message) {
    const code = /^\(#(\d{1,6})\)/.exec(message)?.[1];
    return code === undefined ? undefined : Number(code);
}

// EXTERNAL MODULE: ./build/src/graph/graph-error.js
var graph_error = __nccwpck_require__(5729);
// EXTERNAL MODULE: ./build/src/graph/token-text.js
var token_text = __nccwpck_require__(1659);
;// CONCATENATED MODULE: ./build/src/graph/mask-tokens.js

const IN_TEXT = /(?<=[?&]access_token=)[^&#\s"]+|\bEAA[A-Za-z0-9]{30,}/g;
function maskTokens(body, registry) {
    const open = [body];
    const keep = (text) => void ((0,token_text/* isToken */.s)(text) && registry.register(text));
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

;// CONCATENATED MODULE: ./build/src/graph/regain-time.js
const MINUTE = 60;
const LONGEST = 365 * 86_400;
function parseRegainTime(header) {
    const minutes = usagesIn(header)
        .map((usage) => Number(Object(usage).estimated_time_to_regain_access))
        .filter((time) => Number.isFinite(time) && time > 0);
    return minutes.length > 0 ? Math.min(Math.max(...minutes) * MINUTE, LONGEST) : undefined;
}
function usagesIn(header) {
    try {
        return Object.values(Object(JSON.parse(header ?? "{}"))).flat();
    }
    catch {
        return [];
    }
}

// EXTERNAL MODULE: ./build/src/graph/transient.js
var graph_transient = __nccwpck_require__(3672);
// EXTERNAL MODULE: ./build/src/graph/versions.js
var versions = __nccwpck_require__(2153);
;// CONCATENATED MODULE: ./build/src/graph/answer.js








function readAnswer(answer, request, registry) {
    const { status, headers, body, proxy } = answer;
    const now = clockOf(headers.date);
    if (isRedirect(status))
        throw redirected(request, status, answer_REDIRECT_REMEDY);
    const json = parseJson(body);
    if (json !== undefined)
        maskTokens(json, registry);
    const envelope = parseEnvelope(json) ?? envelopeOf(status);
    const retryAfter = retryTime(headers, now, (0,graph_transient/* isLimit */.S4)(envelope?.code, status));
    const asked = { method: request.method, path: request.url.pathname, status, retryAfter, now };
    if (envelope)
        throw new graph_error/* GraphError */.h9(envelope, asked);
    if (json === undefined || status >= 300)
        throw notJson(request, { status, body, retryAfter, now, proxy, ...addressOf(request) });
    return { body: json, now, servedVersion: parseVersion(headers["facebook-api-version"]) };
}
function addressOf({ url }) {
    return url.hostname === FACEBOOK ? {} : { addressInput: "graph-api-url" };
}
const FACEBOOK = "graph.facebook.com";
function envelopeOf(status) {
    return (0,graph_transient/* isLimit */.S4)(undefined, status) ? NO_ENVELOPE : undefined;
}
const answer_REDIRECT_REMEDY = "Check `graph-api-url` in this step's `with:` block (leave it out for Facebook itself), and what a proxy puts in between.";
function retryTime(headers, now, isLimited) {
    const retryAfter = (0,http_retry/* parseRetryAfter */.mu)(headers["retry-after"], now);
    const regain = isLimited ? parseRegainTime(headers["x-business-use-case-usage"]) : undefined;
    return regain === undefined ? retryAfter : Math.max(regain, retryAfter ?? 0);
}
function parseVersion(header) {
    return header !== undefined && (0,versions/* isVersion */.lF)(header) ? header : undefined;
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
var external_node_crypto_ = __nccwpck_require__(7598);
;// CONCATENATED MODULE: ./build/src/graph/proof.js

function proveToken(token, appSecret, registry) {
    return registry.register((0,external_node_crypto_.createHmac)("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"));
}

;// CONCATENATED MODULE: ./build/src/graph/client.js



function createGraphClient(parts) {
    const { baseUrl, version, appId, appSecret, transport, registry, retry } = parts;
    const addressOf = ({ path }) => new URL(`${baseUrl}/${version}${path}`);
    const prove = (token) => proveToken(token, appSecret, registry);
    function prepare(request) {
        const { method, query = {}, form, bearer, maxBody } = request;
        const url = addressOf(request);
        for (const [name, value] of Object.entries(query))
            url.searchParams.set(name, exposed(value));
        const headers = {
            accept: "application/json",
            "user-agent": "facebook-page-token",
        };
        if (bearer) {
            headers.authorization = `Bearer ${bearer.reveal()}`;
            url.searchParams.set("appsecret_proof", prove(bearer).reveal());
        }
        if (!form)
            return { method, url, headers, maxBody };
        headers["content-type"] = "application/x-www-form-urlencoded";
        const body = new URLSearchParams();
        for (const [name, value] of Object.entries(form))
            body.set(name, exposed(value));
        return { method, url, headers, body: body.toString(), maxBody };
    }
    async function send(request) {
        const prepared = prepare(request);
        return readAnswer(await transport.send(prepared), prepared, registry);
    }
    function policyFor({ retry: again, mayRepeat }) {
        if (again === false)
            return { ...retry, retries: 0 };
        return mayRepeat ? { ...retry, mayRepeat } : retry;
    }
    function read(answer, request) {
        const { method } = request;
        return readAnswer(answer, { method, url: addressOf(request), headers: {} }, registry);
    }
    return {
        appToken: registry.register(`${appId}|${appSecret.reveal()}`),
        appId,
        appSecret,
        secret: (text) => registry.register(text),
        prove,
        read,
        retryPolicy: retry,
        call: (request) => (0,http_retry/* withRetries */.LH)(() => send(request), policyFor(request)),
    };
}
function exposed(value) {
    return typeof value === "string" ? value : value.reveal();
}

// EXTERNAL MODULE: ./build/src/http/read-answer.js
var read_answer = __nccwpck_require__(8627);
// EXTERNAL MODULE: ./build/src/http/route-errors.js
var route_errors = __nccwpck_require__(1887);
;// CONCATENATED MODULE: ./build/src/http/direct-route.js


const OPTIONS = { keepAlive: true, rejectUnauthorized: true };
function openDirectRoute() {
    const agents = new Map();
    const agentOf = ({ protocol }) => {
        const agent = agents.get(protocol) ?? new (clientOf(protocol).Agent)(OPTIONS);
        agents.set(protocol, agent);
        return agent;
    };
    return {
        exchange: async (request, signal, onConnected = () => { }) => {
            const answer = await send(request, agentOf(request.url), { signal, onConnected });
            const { statusCode: status = 0, headers } = answer;
            return (0,read_answer/* readAnswer */.J)({ status, headers, body: answer }, request.maxBody);
        },
        proxyOf: () => undefined,
        close: async () => {
            for (const agent of agents.values())
                agent.destroy();
        },
    };
}
function clientOf(protocol) {
    return protocol === "https:"
        ? process.getBuiltinModule("node:https")
        : process.getBuiltinModule("node:http");
}
function send({ method, url, headers, body = "" }, agent, { signal, onConnected }) {
    const length = method === "GET" ? {} : { "content-length": String(Buffer.byteLength(body)) };
    const all = { ...headers, ...length, "accept-encoding": "identity" };
    return new Promise((resolve, reject) => {
        const request = clientOf(url.protocol).request(url, { method, agent, headers: all, signal });
        request
            .on("socket", (socket) => {
            if (request.reusedSocket)
                onConnected();
            else
                socket.once(url.protocol === "https:" ? "secureConnect" : "connect", onConnected);
        })
            .on("response", resolve)
            .on("error", reject)
            .on("upgrade", (_answer, socket) => {
            socket.destroy();
            reject(new route_errors/* UnexpectedUpgrade */.SL());
        })
            .end(body);
    });
}

;// CONCATENATED MODULE: ./build/src/http/proxy-refusals.js
const ABOUT_RIGHTS = new Set([401, 403, 407]);
const PASSING = new Set([408, 425, 429]);
function explainRefusal({ status }, proxy) {
    if (ABOUT_RIGHTS.has(status))
        return refused(`HTTP ${status}`, proxy);
    const what = `the proxy could not connect (HTTP ${status})`;
    if (status >= 500 || PASSING.has(status))
        return { what, unsent: true };
    return {
        what: `the proxy answered in a way that opens no connection (HTTP ${status})`,
        remedy: `Check that \`${proxy}\` on the runner names a proxy that opens connections (CONNECT) to this host and its port.`,
        transient: false,
        unsent: true,
    };
}
const NOT_ALLOWED = 2;
const REPLIES = {
    1: "it failed",
    3: "no way leads to the network",
    4: "no way leads to the host",
    5: "the connection was refused",
    6: "the way is too long",
};
function explainSocks({ reason }, proxy) {
    if (reason === "login")
        return refused("SOCKS5, user or password", proxy);
    if (reason === NOT_ALLOWED)
        return refused(`SOCKS5 reply ${reason}`, proxy);
    const reply = REPLIES[Number(reason)];
    if (reply)
        return { what: `the proxy could not connect (SOCKS5 reply ${reason}: ${reply})`, unsent: true };
    return {
        what: reason === "protocol"
            ? "the proxy does not speak SOCKS5"
            : `the proxy cannot do what it was asked (SOCKS5 reply ${reason})`,
        remedy: `Set \`${proxy}\` on the runner to a proxy that speaks SOCKS5, or in the form http://host:port to one that does not.`,
        transient: false,
        unsent: true,
    };
}
function refused(how, proxy) {
    return {
        what: `the proxy refused to connect (${how})`,
        remedy: `Check the user, the password and the allowed hosts of the proxy in the variable \`${proxy}\`.`,
        transient: false,
        unsent: true,
    };
}

;// CONCATENATED MODULE: ./build/src/http/network-error.js



const EXPLANATIONS = {
    ECONNREFUSED: { what: "the connection was refused", unsent: true },
    ENOTFOUND: { what: "its name was not found", unsent: true },
    ENETUNREACH: { what: "no way leads to its network", unsent: true },
    EHOSTUNREACH: { what: "no way leads to it", unsent: true },
    EPROTO: { what: "it does not speak TLS as this runner does" },
    EAI_AGAIN: { what: "its name could not be looked up", unsent: true },
    ECONNRESET: { what: "the connection was cut" },
    UND_ERR_SOCKET: { what: "the connection was cut" },
    UND_ERR_PRX_CONN: { what: "the connection was cut" },
    TUNNEL_CUT: { what: "the connection was cut", unsent: true },
    RUN_OVER: { what: "the run was over", transient: false },
};
const MIB = 1024 * 1024;
const TIMEOUTS = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|TimeoutError|ABORT_ERR)$/;
const UNFIT_CERTIFICATES = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID)$/;
const CERTIFICATES = /CERT|SIGNED|ISSUER|ERR_TLS|UNABLE_TO_VERIFY/;
function explainNetworkError(error, attempt) {
    const { method, url, proxy, isConnected } = attempt;
    const explanation = explanationOf(error, attempt);
    const { what, remedy, transient = true, unsent = false, lessMayHelp = false } = explanation;
    const way = proxy ? `, through the proxy in \`${proxy}\`` : "";
    return new src_errors/* RequestError */.GI({
        code: "no-answer",
        message: `${method} ${url.pathname} at ${url.hostname}${way}: ${what}.`,
        remedy: remedy ?? unreachable(proxy),
        transient,
        unsent: unsent || !isConnected,
        lessMayHelp,
        cause: error,
    });
}
function unreachable(proxy) {
    const between = proxy ? `the proxy in \`${proxy}\`` : "its proxy variables";
    return `Nothing is wrong with your tokens. Run the job again; if it stays, check the runner's network, its firewall, the spelling of the host and ${between}.`;
}
function explanationOf(error, { timeoutSeconds, maxBody, proxy }) {
    if (error instanceof route_errors/* ProxyRefusal */.fR)
        return explainRefusal(error, proxy);
    if (error instanceof route_errors/* SocksRefusal */.cq)
        return explainSocks(error, proxy);
    const codes = codesOf(error);
    for (const code of codes) {
        const known = EXPLANATIONS[code];
        if (known)
            return known;
    }
    if (codes.includes(route_errors/* TOO_LARGE */.PH)) {
        return {
            what: `its answer is larger than ${maxBody / MIB} MiB and was refused`,
            remedy: "No answer of this API is that large: check the host in this step's `with:` block, and what a proxy puts in between.",
            transient: false,
            lessMayHelp: true,
        };
    }
    if (codes.some((code) => TIMEOUTS.test(code))) {
        return {
            what: `no whole answer within ${timeoutSeconds} seconds`,
            remedy: `${unreachable(proxy)} \`timeout-seconds\` sets the limit.`,
            lessMayHelp: true,
        };
    }
    if (codes.some((code) => UNFIT_CERTIFICATES.test(code))) {
        return {
            what: `its TLS certificate is not for this host, or not for this day (${codes[0]})`,
            remedy: "Look at the host in this step's `with:` block, and at the clock of the runner. If both are right, whoever runs that server, or a proxy before it, has to renew its certificate.",
            transient: false,
            unsent: true,
        };
    }
    if (codes.some((code) => CERTIFICATES.test(code))) {
        return {
            what: `its TLS certificate is not trusted (${codes[0]})`,
            remedy: "A proxy or server with a certificate of its own stands in between: put the certificate of its authority (PEM) into a file on the runner, and set the variable NODE_EXTRA_CA_CERTS to the path of that file.",
            transient: false,
            unsent: true,
        };
    }
    return { what: `the request failed (${codes[0] ?? "no reason given"})` };
}
function codesOf(error) {
    if (!(error instanceof Error))
        return [];
    const { code } = error;
    const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
    const own = typeof code === "string" ? code : error.name;
    return [...(own === "Error" || own === "TypeError" ? [] : [own]), ...codesOf(inner)];
}

// EXTERNAL MODULE: ./build/src/http/proxy-variables.js
var proxy_variables = __nccwpck_require__(8286);
// EXTERNAL MODULE: ./build/src/http/route.js
var http_route = __nccwpck_require__(8971);
;// CONCATENATED MODULE: ./build/src/http/transport.js





const LONG_SILENCE = 2;
async function createTransport(timeoutSeconds, onSilence) {
    const timeout = Math.ceil(timeoutSeconds * 1000);
    const route = await openRoute(timeout);
    const underWay = new Set();
    let isOver = false;
    async function exchange(request, onConnected) {
        const { method, url } = request;
        const limit = new AbortController();
        const ended = Promise.withResolvers();
        const end = (reason) => {
            limit.abort(reason);
            ended.reject(reason);
        };
        const report = () => onSilence({
            method,
            ...{ host: url.hostname, path: url.pathname, proxy: route.proxyOf(url) },
            ...{ seconds: LONG_SILENCE, limitSeconds: timeoutSeconds },
        });
        const timers = [
            setTimeout(() => end((0,route_errors/* timeoutError */.w2)()), timeout),
            setTimeout(report, LONG_SILENCE * 1000),
        ];
        underWay.add(end);
        try {
            return await Promise.race([
                route.exchange(request, limit.signal, onConnected),
                ended.promise,
            ]);
        }
        finally {
            underWay.delete(end);
            for (const timer of timers)
                clearTimeout(timer);
        }
    }
    return {
        async send(request) {
            const { method, url, maxBody = http_route/* MAX_BODY */._ } = request;
            let isConnected = false;
            try {
                if (isOver)
                    throw new route_errors/* RunOverError */.u5();
                const answer = await exchange(request, () => {
                    isConnected = true;
                });
                return { ...answer, proxy: route.proxyOf(url) };
            }
            catch (error) {
                const proxy = route.proxyOf(url);
                const attempt = { method, url, timeoutSeconds, maxBody, proxy, isConnected };
                throw explainNetworkError(error, attempt);
            }
        },
        async close() {
            isOver = true;
            for (const end of underWay)
                end(new route_errors/* RunOverError */.u5());
            await route.close();
        },
    };
}
async function openRoute(timeout) {
    const isProxied = ["https:", "http:"].some((protocol) => (0,proxy_variables/* proxyVariableFor */.Qk)(protocol));
    if (!isProxied)
        return openDirectRoute();
    const { openProxiedRoute } = await Promise.all(/* import() */[__nccwpck_require__.e(125), __nccwpck_require__.e(947)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8947));
    return openProxiedRoute(timeout);
}

;// CONCATENATED MODULE: ./build/src/error-codes.js
const ERRORS = {
    "input-invalid": { title: "The inputs need attention" },
    "app-secret-wrong": { title: "The app secret is wrong" },
    "app-unknown": { title: "The app is unknown or restricted" },
    "app-blocked": { title: "Facebook has blocked the app" },
    "app-address-not-allowed": { title: "The app does not accept calls from this runner's address" },
    "app-native": { title: "The app is of type Native or Desktop" },
    "user-token-dead": { title: "The user token is dead", login: "cure" },
    "user-token-other-app": { title: "The user token belongs to another app", login: "also" },
    "user-token-wrong-kind": { title: "`user-token` holds another kind of token", login: "also" },
    "page-not-visible": { title: "The Page is not visible to the user token", login: "cure" },
    "page-several": { title: "Several Pages are visible: choose one" },
    "page-none": { title: "No Page is visible to the user token", login: "cure" },
    "page-no-token": { title: "Facebook gives no token for the Page", login: "also" },
    "page-moved": { title: "Facebook has moved the Page" },
    "page-other-object": { title: "The id in `page-id` belongs to something else than a Page" },
    "page-permission-missing": { title: "The user token may not read the Page", login: "cure" },
    "page-twice": { title: "Two tokens belong to the same Page" },
    "two-factor-required": { title: "Facebook asks for two-factor authentication", login: "after" },
    checkpoint: { title: "Facebook asks the person to confirm something", login: "after" },
    "login-needed": { title: "A person must log in", login: "told" },
    "login-declined": { title: "The person declined the login", login: "told" },
    "login-refused": { title: "Facebook refused the login", login: "told" },
    "login-foreign": { title: "The address does not come from this login link", login: "told" },
    "login-expired": { title: "The login link is too old", login: "told" },
    "login-code-used": { title: "This login was used before", login: "told" },
    "login-code-expired": { title: "This login has expired", login: "told" },
    "login-redirect-mismatch": { title: "The redirect address does not match", login: "told" },
    "store-forbidden": { title: "`github-token` may not write secrets" },
    "store-address-not-allowed": { title: "GitHub does not accept calls from this runner's address" },
    "store-not-found": { title: "The place of the secret was not found" },
    "store-failed": { title: "GitHub did not store the secret" },
    "store-unconfirmed": { title: "A secret is not as new as it should be" },
    "graph-limited": { title: "Facebook limits the calls of the app" },
    "graph-unavailable": { title: "Facebook cannot answer now" },
    "graph-refused": { title: "Facebook refused a request" },
    "github-limited": { title: "GitHub limits the calls of the token" },
    "no-answer": { title: "No answer" },
    "answer-unexpected": { title: "An answer has an unexpected form" },
    "runner-files": { title: "The runner's files cannot be written" },
    bug: { title: "A bug in this action" },
};
function error_codes_loginCureOfError({ code, login, }) {
    const entry = ERRORS[code];
    return login === false ? undefined : (login ?? entry.login);
}
function titleOfError(code) {
    return ERRORS[code].title;
}

// EXTERNAL MODULE: ./build/src/moment.js
var src_moment = __nccwpck_require__(7897);
;// CONCATENATED MODULE: ./build/src/report/stage-lines.js



function formatRetry({ message, code }, wait, attempt, { retries, isRepeated }) {
    const why = isRepeated ? `${titleOfError(code)}, as before.` : message;
    return `${why} Trying again in ${wait.toFixed(1)} s (${attempt} of ${retries}).`;
}
const SAID = 500;
function formatUserToken({ token, endsAt, given, exchanged, fromLogin, userId, refusal }, now) {
    const end = `${(0,src_moment/* formatEnd */.D)(endsAt, now)}${refusal ? `. Not renewed: ${(0,cut_text/* cutText */.IN)(refusal, SAID)}` : ""}`;
    if (fromLogin)
        return `User token: from the login of the user ${userId ?? "of an unknown id"}; it ${end}`;
    if (!exchanged)
        return `User token: used as it is, ${end}`;
    return token.equals(given)
        ? `User token: exchanged, but the given one stays in use: it ${end}`
        : `User token: exchanged for a long-lived one, which ${end}`;
}
function formatNotRenewed(ids) {
    return ids.length === 0
        ? "The new Page token is taken, but its data access ends no later than that of the old one: this login did not renew it."
        : `New Page tokens are taken, but their data access ends no later than that of the old ones: this login did not renew it. Pages: ${(0,cut_text/* formatList */.ki)(ids, NAMES)}.`;
}
function formatLoginUnused() {
    return "No Page can take a new token before the errors below are mended, so the login is not used: its address stays good for some ten minutes.";
}
function formatKept(pages) {
    return pages === 1
        ? "The Page token is healthy and no deadline is near: it is kept."
        : "No Page token is due for a renewal: all are kept.";
}
function formatPages(pages) {
    const [only, ...others] = pages;
    if (only && others.length === 0)
        return formatPage(only.page);
    return `New tokens: ${pages.filter(({ token }) => token).length}, of ${pages.length} Pages asked for`;
}
function formatPage({ id, name }) {
    return `Page: ${name === "" ? "" : `${(0,cut_text/* quoteName */.AB)(name)}, `}id ${id}`;
}
function formatStored(name, place, confirmed) {
    return `Stored: secret ${name} of ${place}${confirmed ? ", confirmed by its metadata" : ", not confirmed"}`;
}
const NAMES = 400;
function formatSkipped(skipped, grouped) {
    const reasons = grouped ? [...new Set(skipped.map(({ why }) => why))] : [];
    const several = reasons.map((why) => ({
        why,
        names: skipped.filter((other) => other.why === why).map(({ name }) => name),
    }));
    const single = grouped ? [] : skipped.map(({ name, why }) => ({ why, names: [name] }));
    return [...several, ...single].map(({ why, names }) => names.length === 1
        ? `Not stored: secret ${names[0]} is left as it is, because ${why}`
        : `Not stored: ${names.length} secrets are left as they are, because ${why}: ${formatList(names, NAMES)}`);
}
function formatLoginUnstored(isSeveral) {
    return `Nothing is stored, because no \`secret-name\` is given: the Page ${isSeveral ? "tokens" : "token"} of this login can be used by later steps of this job only.`;
}
function formatManyWrites(secrets, seconds) {
    return `${secrets} secrets are to be written, at most one a second from the eleventh on: this takes some ${seconds} seconds.`;
}
function formatUnconfirmed(name, { message }) {
    return `The secret ${name} was written, but its metadata could not be read: ${message}`;
}
function formatSilence({ method, path, host, proxy, seconds, limitSeconds, }) {
    const way = proxy ? `, through the proxy in ${proxy}` : "";
    return `${method} ${path} at ${host}${way}: no answer after ${seconds} seconds. Waiting for up to ${limitSeconds}.`;
}

;// CONCATENATED MODULE: ./build/src/create-context.js






async function createContext(inputs, { registry, progress, log, onLogin = () => { } }) {
    const { graphUrl: baseUrl, graphVersion: version, appId, appSecret } = inputs;
    const transport = await createTransport(inputs.timeoutSeconds, (silence) => log(formatSilence(silence)));
    const said = new Set();
    const over = new AbortController();
    const sleep = (seconds) => waitUnless(over.signal, seconds);
    const retry = {
        retries: inputs.retries,
        random: Math.random,
        sleep,
        notice: (failure, wait, attempt) => {
            const sentence = failure instanceof graph_error/* GraphError */.h9 ? failure.envelope.message : failure.message;
            const isRepeated = said.has(sentence);
            said.add(sentence);
            log(formatRetry(failure, wait, attempt, { retries: inputs.retries, isRepeated }));
        },
    };
    const graph = createGraphClient({
        ...{ baseUrl, version, appId, appSecret },
        ...{ transport, registry, retry },
    });
    let batches;
    return {
        context: {
            graph,
            batches: () => {
                batches ??= __nccwpck_require__.e(/* import() */ 664).then(__nccwpck_require__.bind(__nccwpck_require__, 2664)).then(({ openBatches }) => openBatches(graph));
                return batches;
            },
            connectGitHub: ({ githubToken, apiUrl }) => createGitHubClient(githubToken, apiUrl, transport, retry),
            log,
            progress,
            onLogin,
            sleep,
        },
        close: async () => {
            over.abort();
            await transport.close();
        },
    };
}
async function withContext(inputs, options, run) {
    const { context, close } = await createContext(inputs, options);
    try {
        return await run(context);
    }
    finally {
        await close();
    }
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

;// CONCATENATED MODULE: ./build/src/github/targets.js

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
function ownerOf(target) {
    return target.scope === "organization"
        ? target.organization
        : target.repository.slice(0, target.repository.indexOf("/"));
}
const LONGEST_NAME = 40;
function describeTarget(target) {
    switch (target.scope) {
        case "repository":
            return target.app === "actions" ? target.repository : `${target.repository} (${target.app})`;
        case "environment":
            return `${target.repository}, environment ${(0,cut_text/* quoteName */.AB)(target.environment, LONGEST_NAME)}`;
        case "organization":
            return `the organization ${target.organization}${target.app === "actions" ? "" : ` (${target.app})`}`;
    }
}

// EXTERNAL MODULE: ./build/src/json/decode.js
var json_decode = __nccwpck_require__(7232);
;// CONCATENATED MODULE: ./build/src/graph/exchange-token.js


async function exchangeToken(graph, userToken, { endsIn60Days } = {}) {
    const { body, now } = await graph.call({
        method: "POST",
        path: "/oauth/access_token",
        form: {
            grant_type: "fb_exchange_token",
            client_id: graph.appId,
            client_secret: graph.appSecret,
            fb_exchange_token: userToken,
            ...(endsIn60Days && { set_token_expires_in_60_days: "true" }),
        },
    });
    const answer = (0,json_decode/* rootOf */.I5)(body);
    const expiresIn = (0,json_decode/* optional */.lq)((0,json_decode/* field */.ZZ)(answer, "expires_in"), json_decode/* seconds */.YA);
    return {
        token: graph.secret((0,token_text/* tokenText */.p)((0,json_decode/* field */.ZZ)(answer, "access_token"))),
        endsAt: expiresIn ? now + expiresIn : "unknown",
        now,
    };
}

// EXTERNAL MODULE: ./build/src/graph/inspect-token.js + 1 modules
var inspect_token = __nccwpck_require__(7827);
// EXTERNAL MODULE: ./build/src/graph/list-pages.js
var list_pages = __nccwpck_require__(6565);
// EXTERNAL MODULE: ./build/src/graph/missing-page.js
var missing_page = __nccwpck_require__(4808);
// EXTERNAL MODULE: ./build/src/graph/permissions.js + 1 modules
var permissions = __nccwpck_require__(1568);
// EXTERNAL MODULE: ./build/src/graph/refused-credentials.js
var refused_credentials = __nccwpck_require__(3849);
// EXTERNAL MODULE: ./build/src/health/assess-tasks.js
var assess_tasks = __nccwpck_require__(8819);
// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
// EXTERNAL MODULE: ./build/src/inputs/clean.js
var clean = __nccwpck_require__(5234);
;// CONCATENATED MODULE: ./build/src/inputs/fields.js
function fields_collectProblems() {
    const all = [];
    return {
        all,
        add(input, reason, cause) {
            const isKnown = all.some((other) => other.input === input && other.reason === reason);
            if (!isKnown)
                all.push({ input, reason, cause });
        },
    };
}
const MOST_SHOWN = 20;
function shown(value) {
    return value.length > MOST_SHOWN ? `a text of ${value.length} characters` : JSON.stringify(value);
}
function fields_parseFlag(input, value, problems) {
    if (/^(true|True|TRUE)$/.test(value))
        return true;
    if (!/^(false|False|FALSE)$/.test(value)) {
        problems.add(input, `must be \`true\` or \`false\`, but it is ${shown(value)}.`, "variable");
    }
    return false;
}
function parseNumber(input, value, range, problems) {
    const number = Number(value);
    const form = range.decimals ? /^\d{1,9}(\.\d{1,9})?$/ : /^\d{1,9}$/;
    if (form.test(value) && number >= range.least && number <= range.most)
        return number;
    const kind = range.decimals ? "a number" : "a whole number";
    problems.add(input, `must be ${kind} from ${range.least} to ${range.most}, in plain digits, but it is ${shown(value)}.`);
    return range.least;
}
function parseChoice(input, value, choices, problems) {
    const choice = choices.find((candidate) => candidate === value);
    if (choice !== undefined)
        return choice;
    problems.add(input, `must be ${choices.map((word) => `\`${word}\``).join(" or ")}, but it is ${shown(value)}.`);
    return choices[0];
}
function take(input, form, problems) {
    if (form.ok)
        return form.value;
    problems.add(input, form.reason);
    return "";
}

// EXTERNAL MODULE: ./build/src/inputs/forms.js
var inputs_forms = __nccwpck_require__(700);
// EXTERNAL MODULE: ./build/src/inputs/names.js
var names = __nccwpck_require__(5343);
// EXTERNAL MODULE: ./build/src/inputs/pages.js
var inputs_pages = __nccwpck_require__(8159);
;// CONCATENATED MODULE: ./build/src/inputs/secret-form.js

const SHORTEST = 20;
const FILLERS = /^(null|undefined|true|false|none|nil|nan|\[object object\]|\{\}|\[\])$/i;
function isFiller(value) {
    return FILLERS.test(value);
}
const MASK = /^\*+$/;
const EXPRESSION = /^(\$?\{\{.*\}\}|\$\{.*\}|[$%]\w+%?|(secrets|vars|env|inputs|steps|needs|github)[.[][\w.'"[\]-]+)$/s;
const NAME = /^[A-Z][A-Z0-9]{0,19}(_[A-Z0-9]{1,20})+$/;
const LONG_RUN = /[A-Za-z0-9]{30}/;
function isExpression(value) {
    return EXPRESSION.test(value) && !LONG_RUN.test(value);
}
function isMaskable(value) {
    if (value.length < SHORTEST || /\s/.test(value))
        return false;
    return !isExpression(value) && !NAME.test(value) && !MASK.test(value);
}
function readToken(value) {
    const reason = OBJECTIONS.find(([ails]) => value !== "" && ails(value))?.[1];
    return reason === undefined ? (0,inputs_forms/* fits */.lA)(value) : (0,inputs_forms/* misses */.jj)(reason);
}
const OBJECTIONS = [
    [
        isFiller,
        "holds only a word that stands for nothing, such as `null`: the expression or script that fills it has no value.",
    ],
    [
        (value) => MASK.test(value),
        "holds only stars: the value was copied out of a log, where the runner hides it.",
    ],
    [
        isExpression,
        "holds the text of an expression, not its value. Only a workflow fills in `${{ secrets.NAME }}`, and only with the braces.",
    ],
    [
        (value) => NAME.test(value),
        "holds a name, probably that of the secret, not its value. Write `${{ secrets.NAME }}`, with that name.",
    ],
    [
        (value) => /^(bearer|token|oauth)\s+\S/i.test(value),
        "begins with a word of a header, such as `Bearer`. Save only what stands behind it.",
    ],
    [
        (value) => isPrintable(value.replace(/^[^\x21-\x7e]+|[^\x21-\x7e]+$/g, "")) && !isPrintable(value),
        "has a sign at its beginning or end that no secret has, such as a typographic quote. Save it without.",
    ],
    [
        (value) => !isPrintable(value),
        "must be one unbroken line of letters, digits and signs, but it holds a space, a line break or another character in its middle. It was probably not copied whole, or two values were pasted into one secret.",
    ],
    [
        (value) => value.length < SHORTEST,
        `has fewer than ${SHORTEST} characters, and no secret of this kind is that short. It was probably not copied whole, or another value was saved.`,
    ],
];
function isPrintable(value) {
    return /^[\x21-\x7e]*$/.test(value);
}

;// CONCATENATED MODULE: ./build/src/inputs/scopes.js


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
        if (isFiller(name) || name === "all") {
            problems.add("required-scopes", `names \`${name}\`, which is no permission: the expression that fills it may have no value.`, "variable");
            continue;
        }
        const successor = (0,permissions/* successorOf */.kz)(name);
        if (successor !== undefined) {
            problems.add("required-scopes", `names \`${name}\`, which Facebook has retired. In its place: ${successor}.`);
        }
        else if (!/^[a-z][a-z0-9_]{2,63}$/.test(name)) {
            problems.add("required-scopes", "must be names of permissions such as `pages_manage_posts` (lower case, with underscores), separated by commas, spaces or line breaks.");
        }
    }
    return names.toSorted();
}

;// CONCATENATED MODULE: ./build/src/inputs/common.js





function parseCommon({ inputs }, problems) {
    const given = (name) => inputs[name] || names/* DEFAULTS */.zY[name];
    const appId = parseAppId(inputs["app-id"], problems);
    const { pages, pageId } = (0,inputs_pages/* parsePages */.Y7)(inputs["page-id"], problems);
    if (inputs["app-id"] === "")
        problems.add("app-id", "must be given: the number of the app, from developers.facebook.com → My Apps → your app → App settings → Basic. It is no secret; keep it in a variable (`vars.…`), and check that the variable exists.", "empty");
    return {
        appId,
        pages,
        policy: {
            appId,
            pageId,
            requiredScopes: parseScopes(given("required-scopes"), problems),
            allowExpiring: fields_parseFlag("allow-expiring", given("allow-expiring"), problems),
            warnWithinDays: parseNumber("warn-within-days", given("warn-within-days"), DAYS, problems),
            failWithinDays: parseNumber("fail-within-days", given("fail-within-days"), DAYS, problems),
            dataAccess: parseChoice("data-access", given("data-access"), ["fail", "warn", "ignore"], problems),
        },
        onUnhealthy: parseChoice("on-unhealthy", given("on-unhealthy"), ["fail", "warn"], problems),
        graphVersion: take("graph-api-version", (0,inputs_forms/* readVersion */.$4)(given("graph-api-version")), problems),
        graphUrl: take("graph-api-url", (0,inputs_forms/* readApiUrl */.AX)(given("graph-api-url")), problems),
        timeoutSeconds: parseNumber("timeout-seconds", given("timeout-seconds"), { least: 0.1, most: 3600, decimals: true }, problems),
        jobSummary: fields_parseFlag("job-summary", given("job-summary"), problems),
        retries: parseNumber("retries", given("retries"), { least: 0, most: 100 }, problems),
    };
}
const DAYS = { least: 0, most: 36500 };
function parseAppId(value, problems) {
    if (value === "")
        return "";
    const form = (0,inputs_forms/* readId */.wh)(value);
    if (form.ok || (0,inputs_forms/* isFloat */.dk)(value))
        return take("app-id", form, problems);
    problems.add("app-id", form.reason, "misplaced");
    return "";
}
function wantsJobSummary({ inputs }) {
    const problems = collectProblems();
    const wanted = parseFlag("job-summary", inputs["job-summary"] || DEFAULTS["job-summary"], problems);
    return wanted || problems.all.length > 0;
}

;// CONCATENATED MODULE: ./build/src/inputs/default-inputs.js



function defaultInputs() {
    const inputs = Object.fromEntries(names/* INPUT_NAMES */.Qh.map((name) => [name, ""]));
    const { policy, ...common } = parseCommon({
        inputs: inputs,
        repository: "",
        githubApiUrl: "",
        login: names/* NO_LOGIN */.mW,
    }, fields_collectProblems());
    const { allowExpiring, warnWithinDays, failWithinDays, dataAccess } = policy;
    const { onUnhealthy, graphVersion, graphUrl, timeoutSeconds, retries, jobSummary } = common;
    return {
        pages: { kind: "one" },
        policy: { allowExpiring, warnWithinDays, failWithinDays, dataAccess },
        onUnhealthy,
        graphVersion,
        graphUrl,
        timeoutSeconds,
        retries,
        jobSummary,
        login: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/login/decodings.js
const LAYERS = 3;
function decodingsOf(text) {
    const views = [text];
    for (let layer = 0; layer < LAYERS; layer++)
        views.push(decodings_decode(String(views.at(-1))));
    return [...new Set(views)];
}
function decodings_decode(text) {
    return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
        try {
            return decodeURIComponent(run);
        }
        catch {
            return run;
        }
    });
}

;// CONCATENATED MODULE: ./build/src/login/dialog-answer.js

const REFUSALS = ["error", "error_code", "error_message"];
const TOKEN = /(?:access|long_lived)_token\s{0,9}=|[?&#](?:access|long_lived)_token(?:[&#]|$)/i;
const BARE_TOKEN = /^EAA[A-Za-z0-9]{20,}$/;
function holdsToken(address) {
    return BARE_TOKEN.test(address) || decodingsOf(address).some((view) => TOKEN.test(view));
}
function isLinkItself(query) {
    return query.has("client_id") && query.has("redirect_uri");
}

;// CONCATENATED MODULE: ./build/src/inputs/redirect.js


const OURS = ["code", "state", ...REFUSALS];
function readRedirect(value) {
    const url = URL.parse(value);
    if (!url || !/^https?:\/\/[^\s\\/?#][^\s\\]*$/i.test(value))
        return refuse("must be an address such as `https://github.com/owner/repo/actions/workflows/page-token-keep.yml`, as it is registered in the app under Valid OAuth Redirect URIs.");
    if (url.protocol === "http:" && !(0,inputs_forms/* isLoopback */.U9)(url))
        return refuse("must begin with `https://`: Facebook sends codes nowhere else. Only a loopback host (`localhost`) may have `http://`.");
    if (/^\w+:\/\/[^/?#]*@/.test(value))
        return refuse("must not hold a user or a password.");
    if (value.includes("#"))
        return refuse("must not hold a fragment (`#…`): a browser would hide what comes back in it.");
    if (isLinkItself(url.searchParams))
        return refuse("is the address of a login dialog, and not one that it leads back to, as it is registered in the app under Valid OAuth Redirect URIs.");
    if (holdsToken(value))
        return refuse("must not hold an `access_token`, wherever it stands: no address of ours has one.");
    const hidden = OURS.find((name) => url.searchParams.has(name));
    return hidden
        ? refuse(`must not hold \`${hidden}\` in its query: that is where Facebook's answer stands.`)
        : { ok: true, value };
}
function refuse(reason) {
    return { ok: false, reason };
}

;// CONCATENATED MODULE: ./build/src/inputs/token-families.js


const FAMILIES = {
    facebook: [/^EAA[\w-]{100}/, "a Facebook token (`EAA…`)"],
    instagram: [/^IG[A-Z]{2}/, "an Instagram token (`IG…`), which Instagram Login hands out"],
    threads: [/^TH[A-Z]{2}/, "a Threads token (`TH…`)"],
    jwt: [/^eyJ/, "a JWT (`eyJ…`), as Facebook's Limited Login hands out"],
    github: [/^(gh[a-z]|github_pat)_/, "a token of GitHub's"],
};
const token_families_TOKEN = /(?<![\w-])EAA[\w-]{30,}(?![\w-])/g;
function tokensIn(text) {
    return text.match(token_families_TOKEN) ?? [];
}
const WRAPPED = /[=:,;"'<>[\]{}]/;
function readFacebookToken(value) {
    const form = readAs(["instagram", "threads", "jwt", "github"], "A Facebook token for Pages begins with `EAA`: a user token comes from Facebook Login or Graph API Explorer, a Page token from this action.")(value);
    return form.ok && WRAPPED.test(value) && tokensIn(value).length > 0
        ? (0,inputs_forms/* misses */.jj)("holds a token and more around it, such as a name before it, a quote or a comma. Save the token alone: it begins with `EAA`, and has only letters and digits.")
        : form;
}
const readAppSecret = readAs(["facebook", "instagram", "threads", "jwt", "github"], "The app secret has 32 digits and letters: developers.facebook.com → My Apps → your app → App settings → Basic.");
const readGitHubToken = readAs(["facebook", "instagram", "threads"], "A token that may write secrets is a fine-grained one (`github_pat_…`) or a GitHub App's (`ghs_…`).");
function readAs(foreign, wanted) {
    return (value) => {
        const form = readToken(value);
        const family = foreign.find((name) => FAMILIES[name][0].test(value));
        return form.ok && family ? (0,inputs_forms/* misses */.jj)(`is ${FAMILIES[family][1]}. ${wanted}`) : form;
    };
}

;// CONCATENATED MODULE: ./build/src/login/dialog-address.js
function composeDialogAddress(request) {
    const { dialogUrl, graphVersion, appId, redirectUri, state, scopes, configId } = request;
    const url = new URL(`${dialogUrl}/${graphVersion}/dialog/oauth`);
    const parameters = {
        client_id: appId,
        redirect_uri: redirectUri,
        response_type: "code",
        ...(request.again ? { auth_type: "rerequest" } : {}),
        ...(configId
            ? { config_id: configId, override_default_response_type: "true" }
            : { scope: scopes.join(",") }),
        state,
        ...(request.codeChallenge
            ? { code_challenge: request.codeChallenge, code_challenge_method: "S256" }
            : {}),
    };
    for (const [name, value] of Object.entries(parameters))
        url.searchParams.set(name, value);
    return url.href;
}

;// CONCATENATED MODULE: ./build/src/login/mask-login-address.js

const mask_login_address_SHORTEST = 20;
const CREDENTIALS = /(?<=(?:code|access_token|long_lived_token)\s{0,9}=\s{0,9})[^&#\s]+|\bEAA[A-Za-z0-9]+/gi;
function maskLoginAddress(address, register) {
    const written = decodingsOf(address).flatMap((view) => [...view.matchAll(CREDENTIALS)]);
    const texts = written.flatMap(([value]) => decodingsOf(value));
    for (const text of new Set(texts))
        if (text.length >= mask_login_address_SHORTEST && !/\s/.test(text))
            register(text);
}

// EXTERNAL MODULE: ./build/src/plain-text.js
var plain_text = __nccwpck_require__(9469);
;// CONCATENATED MODULE: ./build/src/report/log-lines.js



const DOES = {
    mint: "obtaining a Page token from the user token",
    check: "checking the Page token",
    keep: "keeping the Page token while it is healthy, renewing it otherwise",
    login: "no token is given; a person must log in first",
};
function formatIntro(inputs) {
    const { mode, pages, appId, graphVersion } = inputs;
    const isBack = "userToken" in inputs && inputs.userToken.kind === "login";
    const does = isBack ? "obtaining a Page token from a login" : DOES[mode];
    const about = {
        one: "",
        several: pages.kind === "several" ? `, ${pages.ids.length} Pages` : "",
        all: ", all Pages",
    }[pages.kind];
    return `Facebook Page Token (${mode}${about}): ${does}; app ${appId}, Graph API ${graphVersion}`;
}
const SCOPES = 1500;
function formatOutcome(report) {
    const { findings, scopes, actBy, now, expiresAt, dataAccessExpiresAt } = report;
    const failure = findings.find(({ severity }) => severity === "failure");
    if (failure && (0,health_findings/* isExclusive */.Bj)(failure))
        return [`❌ Unhealthy: ${(0,health_findings/* titleOf */.Gg)(failure.code)}`];
    return [
        `Page token${log_lines_formatPage(report)}: ${(0,src_moment/* formatEnd */.D)(expiresAt, now)}; data access ${(0,src_moment/* formatEnd */.D)(dataAccessExpiresAt, now)}`,
        `Permissions: ${(0,cut_text/* formatList */.ki)(scopes, SCOPES) || "not reported"}`,
        failure
            ? `❌ Unhealthy: ${(0,health_findings/* titleOf */.Gg)(failure.code)}`
            : `${report.errors.length > 0 ? "⚠️ Healthy, but the run did not do all of its work" : "✅ Healthy"}, ${formatRenewal(actBy)}`,
    ];
}
function log_lines_formatPage({ page: { id, name } }) {
    if (id === "")
        return "";
    return name === "" ? ` of the Page ${id}` : ` of ${(0,cut_text/* quoteName */.AB)(name)} (${id})`;
}
function formatRenewal(actBy) {
    return typeof actBy === "number" ? `renew by ${(0,src_moment/* formatDay */.im)(actBy)}` : "no date to renew by";
}
const IS = {
    stored: "is stored, new and whole",
    "under way": "was just being written, and holds its old value or the whole new one",
    waiting: "was not written",
    failed: "could not be written, or not for sure",
};
const ARE = {
    stored: "are stored, new and whole",
    "under way": "were just being written, and hold their old values or the whole new ones",
    waiting: "were not written",
    failed: "could not be written, or not for sure",
};
function formatCancelled(signal, progress, login = "not used") {
    const outcome = progress.size > MOST_NAMED
        ? countStates([...progress.entries()])
        : [...progress].map(([name, state]) => `secret ${name} ${IS[state]}`).join("; ");
    return `Cancelled (${signal}): ${outcome || "nothing was stored"}. ${NEXT[login]}`;
}
const NEXT = {
    "not used": "Running the job again is safe.",
    "perhaps used": "The login may be used up: where its address is refused, start the next run without it.",
    used: "The login is used up: start the next run without its address.",
};
function formatLoginUsed() {
    return NEXT.used;
}
const MOST_NAMED = 10;
const log_lines_NAMES = 300;
function countStates(secrets) {
    const states = Object.keys(IS);
    return states
        .map((state) => ({
        state,
        names: secrets.filter((one) => one[1] === state).map(([name]) => name),
    }))
        .filter(({ names }) => names.length > 0)
        .map(({ state, names }) => {
        const is = names.length === 1 ? `secret ${IS[state]}` : `secrets ${ARE[state]}`;
        return `${names.length} ${is} (${formatList(names, log_lines_NAMES)})`;
    })
        .join("; ");
}

;// CONCATENATED MODULE: ./build/src/report/compose-message.js
const MOST = 4000;
const MOST_REMEDY = 2000;
const LEAST_MESSAGE = 500;
const LEAST_DETAILS = 500;
function composeMessage(parts) {
    const { title, message, postscript = "", remedy, link, details = "" } = parts;
    const action = `\nWhat to do: ${cutToSize(remedy, MOST_REMEDY)}${link ? ` ${link}` : ""}`;
    const free = MOST - sizeOf(title) - sizeOf(action);
    const addition = cutToSize(postscript, free - LEAST_MESSAGE);
    const room = free - sizeOf(addition);
    const said = cutToSize(message, room - Math.min(sizeOf(details), LEAST_DETAILS));
    const answer = cutToSize(details && `\nDetails: ${details}`, room - sizeOf(said));
    return `${said}${addition}${action}${answer}`;
}
function sizeOf(text) {
    return Buffer.byteLength(text.replace(/[%\r\n]/g, "%25"));
}
const GAP = " … ";
const BEGINNING = 0.75;
function cutToSize(text, most) {
    if (sizeOf(text) <= most)
        return text;
    const room = most - sizeOf(GAP);
    const signs = [...text];
    const beginning = takeUntil(signs, room * BEGINNING);
    const end = takeUntil(signs.toReversed(), room - sizeOf(beginning.join("")));
    return `${beginning.join("")}${GAP}${end.toReversed().join("")}`;
}
function takeUntil(signs, most) {
    let size = 0;
    const next = signs.findIndex((sign) => {
        size += sizeOf(sign);
        return size > most;
    });
    return signs.slice(0, Math.max(0, next));
}
function withOther(remedy, orElse) {
    return orElse === undefined ? remedy : `${remedy} ${orElse}`;
}

// EXTERNAL MODULE: ./build/src/health/words.js
var words = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./build/src/stages/next-user-token.js


function nextUserToken(inputs, { userToken, pages }, { written }) {
    if (!userToken || inputs.mode === "check" || inputs.mode === "login")
        return undefined;
    const { endsAt, givenEndsAt, fromLogin } = userToken;
    const holder = (0,words/* holderOf */.K)(userToken.kind);
    const name = inputs.store?.userTokenName;
    const isStored = name !== undefined && written.includes(name);
    if (fromLogin && !isStored)
        return undefined;
    const isRenewable = (0,src_moment/* endsLater */.Tq)(endsAt, givenEndsAt) ||
        (holder === "system-user" && pages.every(({ minted }) => !minted));
    return {
        holder,
        endsAt: isStored ? endsAt : givenEndsAt,
        onlyNewHelps: name !== undefined || !isRenewable,
    };
}

;// CONCATENATED MODULE: ./build/src/report/aggregate-pages.js

function aggregatePages(pages, isSeveral) {
    const only = isSeveral ? undefined : pages[0];
    return {
        page: only?.page ?? { id: "", name: "" },
        healthy: pages.every(({ healthy }) => healthy),
        minted: pages.some(({ minted }) => minted),
        expiresAt: (0,src_moment/* earliest */.Qd)(pages.map(({ expiresAt }) => expiresAt)),
        dataAccessExpiresAt: (0,src_moment/* earliest */.Qd)(pages.map(({ dataAccessExpiresAt }) => dataAccessExpiresAt)),
        renewBy: (0,src_moment/* earliest */.Qd)(pages.map(({ renewBy }) => renewBy)),
        actBy: (0,src_moment/* earliest */.Qd)(pages.map(({ actBy }) => actBy)),
        scopes: only?.scopes ?? sharedScopes(pages),
        missingScopes: union(pages.map(({ missingScopes }) => missingScopes)),
        scopesElsewhere: union(pages.map(({ scopesElsewhere }) => scopesElsewhere)),
    };
}
function sharedScopes(pages) {
    const [first, ...others] = pages.filter(({ isLive }) => isLive);
    if (!first)
        return [];
    return first.scopes.filter((scope) => others.every(({ scopes }) => scopes.includes(scope)));
}
function union(lists) {
    return [...new Set(lists.flat())].toSorted();
}

;// CONCATENATED MODULE: ./build/src/report/group-pages.js


function groupFindings(pages, around) {
    const ofPages = pages.flatMap(({ page, findings }) => findings.map((part) => ({ part, pageIds: [page.id] })));
    const [ofOthers, ofNone] = divide(around);
    const groups = [ofPages, ofOthers].flatMap((parts) => group(parts, keyOfFinding, endsEarlier));
    return (0,health_findings/* inOrder */.al)([...groups.map(describeGroup), ...ofNone]);
}
function divide(around) {
    return [
        around.flatMap((part) => (part.pageIds ? [{ part, pageIds: part.pageIds }] : [])),
        around.filter(({ pageIds }) => !pageIds),
    ];
}
function keyOfFinding({ code, severity, date, forSeveral, message }) {
    const reason = date === undefined ? (forSeveral ?? message) : "";
    return JSON.stringify([code, severity, reason]);
}
function describeGroup({ told, pageIds, differs }) {
    if (pageIds.length === 1)
        return { ...told, pageIds };
    const { forSeveral, message, said } = told;
    const answer = said === undefined ? "" : ` Of ${pageIds[0]}:${said}`;
    const several = !differs
        ? message
        : `${message} Of ${pageIds.length} Pages, this is the earliest.`;
    return {
        ...told,
        message: forSeveral === undefined ? several : `${forSeveral}${answer}`,
        pageIds,
    };
}
function groupErrors(pages) {
    const parts = pages.flatMap(({ page, errors }) => errors.map((part) => ({ part, pageIds: [page.id] })));
    const groups = group(parts, ({ code, remedy }) => JSON.stringify([code, remedy]));
    return groups.map(({ told, pageIds, parts: errors }) => ({
        ...told,
        message: `${told.message}${formatOthers(told, errors)}`,
        pageIds,
    }));
}
const MOST_QUOTED = 5;
function formatOthers({ said }, errors) {
    const all = new Set(errors.flatMap((error) => error.said ?? []));
    const others = [...all].filter((sentence) => sentence !== said);
    if (others.length === 0)
        return "";
    const shown = others.slice(0, MOST_QUOTED).map((sentence) => `“${(0,cut_text/* cutText */.IN)(sentence, QUOTED)}”`);
    const more = others.length - shown.length;
    return ` To others Facebook says: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}
const QUOTED = 200;
function group(parts, keyOf, isEarlier = () => false) {
    const groups = new Map();
    for (const { part, pageIds } of parts) {
        const known = groups.get(keyOf(part));
        if (!known) {
            groups.set(keyOf(part), {
                ...{ told: part, parts: [part] },
                ...{ pageIds: [...pageIds], differs: false },
            });
            continue;
        }
        known.parts.push(part);
        known.pageIds.push(...pageIds.filter((id) => !known.pageIds.includes(id)));
        known.differs ||= isEarlier(part, known.told) || isEarlier(known.told, part);
        if (isEarlier(part, known.told))
            known.told = part;
    }
    return [...groups.values()];
}
function endsEarlier({ date }, than) {
    return Number(date) < Number(than.date);
}

;// CONCATENATED MODULE: ./build/src/login/login-state.js


const GOOD_FOR = 14 * src_moment/* DAY */.d_;
const AHEAD = 600;
const MAC_DIGITS = 32;
const FORM = /^\d{1,12}\.[0-9a-f]{32}$/;
function composeState(scope, now) {
    return `${now}.${macOf(scope, String(now))}`;
}
function checkState(state, scope, now) {
    if (!FORM.test(state))
        return "foreign";
    const mac = state.slice(-MAC_DIGITS);
    const seconds = state.slice(0, -MAC_DIGITS - 1);
    if (!(0,external_node_crypto_.timingSafeEqual)(Buffer.from(macOf(scope, seconds)), Buffer.from(mac)))
        return "foreign";
    const age = now - Number(seconds);
    if (age > GOOD_FOR)
        return "expired";
    return age < -AHEAD ? "foreign" : "good";
}
function macOf({ appSecret, repository, redirect }, seconds) {
    return (0,external_node_crypto_.createHmac)("sha256", appSecret.reveal())
        .update(`login-link|${repository}|${redirect}|${seconds}`)
        .digest("hex")
        .slice(0, MAC_DIGITS);
}

;// CONCATENATED MODULE: ./build/src/login/login-link.js



const ALWAYS = ["pages_show_list", "pages_read_engagement"];
function composeLoginLink({ redirect, configId, dialogUrl, repository }, { appId, appSecret, graphVersion }, requiredScopes, now) {
    return composeDialogAddress({
        dialogUrl,
        graphVersion,
        appId,
        redirectUri: redirect,
        state: composeState({ appSecret, repository, redirect }, now),
        scopes: [...new Set([...requiredScopes.map((name) => (0,permissions/* probablyMeant */.HD)(name) ?? name), ...ALWAYS])],
        configId,
        again: true,
    });
}

// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
;// CONCATENATED MODULE: ./build/src/report/markdown.js

const markdown_LONGEST_NAME = 200;
const LONGEST_MESSAGE = 1500;
function markdown_escapeMarkdown(text) {
    return escapeSigns(cutText(oneLine(text), markdown_LONGEST_NAME));
}
const CODE = /(`[^`]{1,80}`)/;
const HARMLESS = /^`[\w .:/$…{}-]+`$/;
function markdown_renderMessage(text) {
    const parts = cutText(oneLine(text), LONGEST_MESSAGE).split(CODE);
    return parts.map((part) => (HARMLESS.test(part) ? part : escapeSigns(part))).join("");
}
const BLOCKS = /^[-+=]|(?<=^\d{1,9})[.)]/;
function renderLine(text) {
    return markdown_renderMessage(text).replace(BLOCKS, reference);
}
const SIGNS = /(:(?=\/\/)|\.(?<=(?<![a-z0-9])www\.)|@|#(?=\w)|-(?<=(?<![a-z0-9])gh-)(?=\d))|[\\`*_{}[\]<>#|~&$]/gi;
const BETWEEN = reference("\u200b");
function escapeSigns(text) {
    return text.replace(SIGNS, (sign, ofLink) => `${reference(sign)}${ofLink ? BETWEEN : ""}`);
}
function reference(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
function oneLine(text) {
    return text.replace(/\s+/g, " ").trim();
}
function markdown_renderLink(text, address) {
    const target = address.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, percent));
    return `[${text}](${target})`;
}
function percent(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

;// CONCATENATED MODULE: ./build/src/report/login-offer.js






function offerLogin(inputs, outcome, now) {
    const { login, policy } = inputs;
    if (!login || !isOffered(login, outcome))
        return undefined;
    return {
        url: composeLoginLink(login, { ...inputs, appId: inputs.appId }, policy.requiredScopes, now),
        appId: inputs.appId,
        redirect: login.redirect,
        workflowUrl: login.workflowUrl,
        pageIds: inputs.pages.kind === "several" ? inputs.pages.ids : [policy.pageId ?? []].flat(),
    };
}
function isOffered({ address }, { findings, errors }) {
    const [first] = errors;
    if (first && address !== undefined && first.login !== false)
        return true;
    return (errors.some((error) => isOfferedFor(error_codes_loginCureOfError(error))) ||
        findings.some((finding) => isOfferedFor((0,health_findings/* loginCureOf */.az)(finding))));
}
function isOfferedFor(cure) {
    return cure !== undefined && cure !== "beside";
}
function withLoginLink({ remedy, byLink }, cure) {
    switch (cure) {
        case undefined:
        case "told":
            return remedy;
        case "beside":
            return byLink ?? remedy;
        case "cure":
            return byLink ?? new_user_token/* LOG_IN_BY_LINK */.QT;
        case "also":
            return byLink ?? `${remedy} Or use this run's login link.`;
        case "after":
            return byLink ?? `${remedy} Then use this run's login link.`;
    }
}
function formatLoginLink({ url }) {
    return [
        `Login link: ${url}`,
        "After the login, copy the whole address that the browser shows, before anything else, and start the workflow with it (`login-address`) within ten minutes.",
    ];
}
function renderLoginOffer(offer, guide) {
    const { url, appId, redirect, workflowUrl, pageIds } = offer;
    const workflow = workflowUrl ? renderLink("this workflow", workflowUrl) : "this workflow";
    return [
        "### Log in with Facebook",
        ...(pageIds.length > 0 ? [] : [NAME_THE_PAGE]),
        `1. **${renderLink("Open the login link", url)}** of the app ${escapeMarkdown(appId)} and log in. Leave every permission on, leave ticked what is ticked, and add ${namePages(pageIds)}. Copy the whole address that the browser shows then, *before anything else*: also when the page is an error or a 404.`,
        `2. Within ten minutes: ${workflow} → “Run workflow”, and paste that address into its field (\`login-address\`). If it has none, take the workflow of yours that stores the token.`,
        "",
        `- *URL Blocked*: register exactly ${renderAddress(redirect)} under “Valid OAuth Redirect URIs” in the app's dashboard. *Can't Load URL*: add its host under App settings → Basic → App domains.`,
        "- `***` in the link: `app-id` or `login-redirect` comes from a secret. Keep it in a variable.",
        `- The link is good for 14 days.${guide ? ` ${renderLink("Everything else about it", guide)}` : ""}`,
    ].join("\n");
}
const NAME_THE_PAGE = "First set `page-id` in the workflow to the number of the Page: whoever logs in decides, so the Page must be named. The Page shows it under About → Page transparency.\n";
const IDS = 340;
function namePages(ids) {
    if (ids.length === 0)
        return "this Page";
    return ids.length === 1 ? `this Page (${ids[0]})` : `these Pages (${formatList(ids, IDS)})`;
}
function renderAddress(address) {
    return address.includes("`") ? renderMessage(address) : `\`${address}\``;
}

// EXTERNAL MODULE: ./build/src/health/assess-deadlines.js
var assess_deadlines = __nccwpck_require__(3320);
// EXTERNAL MODULE: ./build/src/health/assess-scopes.js
var assess_scopes = __nccwpck_require__(548);
;// CONCATENATED MODULE: ./build/src/report/shown-error.js




const LOGIN_IS_USED = "A login works once: start the next run without its address, or with that of another login by this run's link.";
function tellLoginUsed(errors) {
    const silent = errors.findIndex(({ code }) => loginCureOfError({ code }) === undefined);
    return errors.map((error, at) => at === silent ? { ...error, message: `${error.message} ${LOGIN_IS_USED}` } : error);
}
function sentenceOf(error) {
    const refusal = error instanceof graph_error/* GraphError */.h9 ? error : error.cause;
    return refusal instanceof graph_error/* GraphError */.h9 ? refusal.envelope.message : undefined;
}
function describeError(error, login) {
    if (error instanceof src_errors/* ActionError */.lZ) {
        const { code, message, remedy } = error;
        return {
            code,
            title: titleOfError(code),
            message,
            remedy: login ? withLoginLink(error, error_codes_loginCureOfError(error)) : remedy,
            details: (0,src_errors/* detailsOf */.cz)(error),
            said: sentenceOf(error),
        };
    }
    return {
        code: "bug",
        title: titleOfError("bug"),
        message: `Something happened that should not: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
        remedy: "Nothing is known about your token. Please open an issue in this action's repository with this message; running the job again with debug logging (on GitHub: Re-run jobs → “Enable debug logging”) adds the place in the code.",
        details: undefined,
    };
}

;// CONCATENATED MODULE: ./build/src/report/page-report.js






function reportPage({ page, token, inspection, minted, findings, errors }, { policy, userTokenEnds, login, storeErrors, isStored }) {
    const { expiresAt = "unknown", dataAccessExpiresAt = "unknown" } = inspection ?? {};
    const live = inspection?.state === "valid" ? inspection : undefined;
    return {
        page,
        token,
        isLive: live !== undefined,
        isStored,
        healthy: inspection !== undefined && (0,health_findings/* isHealthy */.Wr)(findings),
        minted,
        expiresAt,
        dataAccessExpiresAt,
        renewBy: live ? (0,src_moment/* earliest */.Qd)([expiresAt, dataAccessExpiresAt, ...userTokenEnds]) : "unknown",
        actBy: live ? (0,src_moment/* earliest */.Qd)([...(0,assess_deadlines/* deadlinesOf */.b0)(live, policy), ...userTokenEnds]) : "unknown",
        scopes: live?.scopes.toSorted() ?? [],
        missingScopes: inspection ? (0,assess_scopes/* missingScopes */["if"])(inspection, policy) : [],
        scopesElsewhere: inspection ? (0,assess_scopes/* scopesElsewhere */.Q$)(inspection, policy) : [],
        findings: findings.map((finding) => nameLoginLink(finding, login)),
        errors: [...errors, ...storeErrors].map((error) => describeError(error, login)),
    };
}
function nameLoginLink({ orElse, ...finding }, login) {
    if (!login)
        return finding;
    const remedy = withLoginLink(finding, (0,health_findings/* loginCureOf */.az)(finding));
    return { ...finding, remedy, ...(remedy !== finding.remedy && { orElse }) };
}

;// CONCATENATED MODULE: ./build/src/report/report.js








function composeReport(inputs, obtained, stored, around) {
    const { userToken } = obtained;
    const isSeveral = inputs.pages.kind !== "one";
    const findings = (0,health_findings/* inOrder */.al)([...obtained.pages.flatMap((page) => page.findings), ...around]);
    const own = [...obtained.pages.flatMap((page) => page.errors), ...obtained.errors];
    const outcome = { findings, errors: [...own, ...stored.errors] };
    const login = offerLogin(inputs, outcome, (0,src_moment/* epochSeconds */.DQ)());
    const next = nextUserToken(inputs, obtained, stored);
    const userTokenEnds = next ? [next.endsAt] : [];
    const pages = obtained.pages.map((page) => {
        const names = secretsOf(page.page.id, stored);
        const isStored = isSeveral
            ? names.length > 0 && names.every((name) => stored.written.includes(name))
            : stored.complete;
        const storeErrors = isSeveral ? errorsOf(names, stored) : stored.errors;
        return reportPage(page, { policy: inputs.policy, userTokenEnds, login, storeErrors, isStored });
    });
    const describe = (errors) => errors.map((error) => describeError(error, login));
    const errors = isSeveral
        ? [...groupErrors(pages), ...describe([...obtained.errors, ...errorsOfNone(stored)])]
        : describe([...own, ...stored.errors]);
    const standing = aggregatePages(pages, isSeveral);
    return {
        ...standing,
        mode: inputs.mode,
        isSeveral,
        listsIds: inputs.pages.kind === "all",
        pages,
        healthy: standing.healthy && (0,health_findings/* isHealthy */.Wr)(obtained.findings),
        userTokenExpiresAt: userToken?.exchanged ? userToken.endsAt : undefined,
        requiredScopes: inputs.policy.requiredScopes,
        findings: isSeveral
            ? groupFindings(pages, around.map((finding) => nameLoginLink(finding, login)))
            : findings.map((finding) => nameLoginLink(finding, login)),
        stored,
        login,
        errors,
        onUnhealthy: inputs.onUnhealthy,
        now: latestClock(obtained) ?? (0,src_moment/* epochSeconds */.DQ)(),
    };
}
function secretsOf(id, { pagesOf }) {
    return [...pagesOf].filter(([, ids]) => ids.includes(id)).map(([name]) => name);
}
function errorsOf(names, { failed, errors }) {
    return errors.filter((_, at) => names.includes(String(failed[at])));
}
function errorsOfNone({ failed, errors, pagesOf }) {
    const shared = [...pagesOf].filter(([, ids]) => ids.length > 0).map(([name]) => name);
    const told = errors.filter((_, at) => shared.includes(String(failed[at])));
    return errors.filter((error, at) => !shared.includes(String(failed[at])) && !told.includes(error));
}
function latestClock({ pages }) {
    const clocks = pages.flatMap(({ inspection }) => inspection?.now ?? []);
    return clocks.length > 0 ? Math.max(...clocks) : undefined;
}
function failsJob({ healthy, onUnhealthy, errors }) {
    return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}
function report_handsOver({ healthy }, { onUnhealthy }) {
    return healthy || onUnhealthy === "warn";
}

;// CONCATENATED MODULE: ./build/src/report/outputs.js



const PUBLIC_OUTPUTS = (/* unused pure expression or super */ null && ([
    "page-id",
    "page-name",
    "healthy",
    "minted",
    "expires-at",
    "data-access-expires-at",
    "user-token-expires-at",
    "renew-by",
    "scopes",
    "missing-scopes",
    "findings",
    "secret-updated",
    "pages",
    "login-url",
    "error-code",
]));
function describeOutputs(report) {
    const { page, findings, userTokenExpiresAt } = report;
    const values = {
        "page-id": page.id,
        "page-name": page.name,
        healthy: report.healthy,
        minted: report.minted,
        "expires-at": (0,src_moment/* formatMoment */.K9)(report.expiresAt),
        "data-access-expires-at": (0,src_moment/* formatMoment */.K9)(report.dataAccessExpiresAt),
        "user-token-expires-at": userTokenExpiresAt === undefined ? "" : (0,src_moment/* formatMoment */.K9)(userTokenExpiresAt),
        "renew-by": (0,src_moment/* formatMoment */.K9)(report.renewBy),
        scopes: report.scopes.join(","),
        "missing-scopes": report.missingScopes.join(","),
        findings: findings.map(({ code, severity, message, remedy, orElse, pageIds }) => ({
            code,
            severity,
            message,
            remedy: withOther(remedy, orElse),
            ...(pageIds && { "page-ids": pageIds }),
        })),
        "secret-updated": report.stored.complete,
        pages: report.pages.map(describePage),
        "login-url": report.login?.url ?? "",
        "error-code": report.errors[0]?.code ?? "",
    };
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" ? value : safeJson(value),
    ]));
    return { ...texts, report: safeJson(values) };
}
function describeErrorOutputs(code, login) {
    const values = { ...(login ? { "login-url": login.url } : {}), "error-code": code };
    return { ...values, report: safeJson(values) };
}
function safeJson(value) {
    return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) => sign
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""));
}
function describePage(page) {
    return {
        "page-id": page.page.id,
        "page-name": page.page.name,
        healthy: page.healthy,
        minted: page.minted,
        "secret-updated": page.isStored,
        "expires-at": (0,src_moment/* formatMoment */.K9)(page.expiresAt),
        "data-access-expires-at": (0,src_moment/* formatMoment */.K9)(page.dataAccessExpiresAt),
        "renew-by": (0,src_moment/* formatMoment */.K9)(page.renewBy),
        scopes: page.scopes.join(","),
        "missing-scopes": page.missingScopes.join(","),
        findings: page.findings.map(({ code, severity }) => ({ code, severity })),
        "error-code": page.errors[0]?.code ?? "",
    };
}
function tokenOutputs(report) {
    const tokens = report.pages.flatMap((page) => page.token && handsOver(page, report) ? [[page.page.id, page.token.reveal()]] : []);
    const [only] = report.isSeveral ? [] : tokens;
    const named = tokens.filter(([id]) => /^\d+$/.test(id));
    return {
        ...(only && { "page-token": only[1] }),
        "page-tokens": JSON.stringify(Object.fromEntries(named)),
        ...Object.fromEntries(named.map(([id, token]) => [`page-token-${id}`, token])),
    };
}

;// CONCATENATED MODULE: ./build/src/report/scrub-report.js
function scrubReport(report, scrub) {
    const known = new Map();
    const scrubOnce = (text) => {
        const clean = known.get(text) ?? scrub(text);
        known.set(text, clean);
        return clean;
    };
    return {
        ...report,
        ...scrubStanding(report, scrubOnce),
        pages: report.pages.map((page) => ({ ...page, ...scrubStanding(page, scrubOnce) })),
    };
}
function scrubStanding({ page, scopes, missingScopes, findings, errors }, scrub) {
    return {
        page: { id: scrub(page.id), name: scrub(page.name) },
        scopes: scopes.map(scrub),
        missingScopes: missingScopes.map(scrub),
        findings: findings.map(({ code, severity, message, remedy, orElse, pageIds, details }) => ({
            code,
            severity,
            message: scrub(message),
            remedy: scrub(remedy),
            ...(orElse && { orElse: scrub(orElse) }),
            ...(details && { details: scrub(details) }),
            ...(pageIds && { pageIds: pageIds.map(scrub) }),
        })),
        errors: errors.map((error) => scrubError(error, scrub)),
    };
}
function scrubError({ code, title, message, remedy, details, pageIds }, scrub) {
    return {
        code,
        title: scrub(title),
        message: scrub(message),
        remedy: scrub(remedy),
        details: details === undefined ? undefined : scrub(details),
        ...(pageIds && { pageIds: pageIds.map(scrub) }),
    };
}

;// CONCATENATED MODULE: ./build/src/report/timeline.js


const BEYOND = 30 * src_moment/* DAY */.d_;
const LEAST = 90 * src_moment/* DAY */.d_;
const MONTHS_FIT = 730 * src_moment/* DAY */.d_;
const ROOM = 100;
const lookWith = (room) => `%%{init: {"gantt": {"leftPadding": ${room}, "rightPadding": 20, "gridLineStartPadding": 45, "numberSectionStyles": 2, "barHeight": 24, "fontSize": 13, "sectionFontSize": 13}}}%%`;
function planTimeline(report) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt, findings } = report;
    const all = [
        ["Page token", expiresAt, "page-token"],
        ["Data access", dataAccessExpiresAt, "data-access"],
        ["User token", userTokenExpiresAt ?? "unknown"],
    ];
    const rows = all.flatMap(([name, end, row]) => {
        const urgent = row !== undefined && findings.some((finding) => (0,health_findings/* isInRow */._J)(finding, row));
        return end === "unknown" ? [] : [{ name, end, urgent }];
    });
    if (rows.length === 0)
        return undefined;
    const dates = rows.map(({ end }) => end).filter((end) => typeof end === "number");
    return { now, horizon: Math.max(now + LEAST, ...dates) + BEYOND, rows };
}
function drawTimeline(report) {
    const timeline = planTimeline(report);
    return timeline && drawPlan(timeline);
}
function drawPlan({ now, horizon, rows }, room = ROOM) {
    return [
        "```mermaid",
        lookWith(room),
        "gantt",
        "  dateFormat YYYY-MM-DD",
        "  axisFormat %b %Y",
        `  tickInterval ${horizon - now > MONTHS_FIT ? "12month" : "1month"}`,
        "  todayMarker off",
        "  section Today",
        `  today, ${(0,src_moment/* formatDay */.im)(now)} :milestone, ${(0,src_moment/* formatDay */.im)(now)}, 0d`,
        ...rows.flatMap((row) => [`  section ${row.name}`, `  ${drawBar(row, now, horizon)}`]),
        "```",
    ].join("\n");
}
function drawBar({ end, urgent }, now, horizon) {
    const today = (0,src_moment/* formatDay */.im)(now);
    if (end === "never")
        return `does not end :${today}, ${(0,src_moment/* formatDay */.im)(horizon)}`;
    if (end <= now)
        return `ended ${(0,src_moment/* formatDay */.im)(end)} :crit, ${(0,src_moment/* formatDay */.im)(end)}, ${today}`;
    return `until ${(0,src_moment/* formatDay */.im)(end)} :${urgent ? "crit, " : ""}${today}, ${(0,src_moment/* formatDay */.im)(Math.max(end, now + src_moment/* DAY */.d_))}`;
}

;// CONCATENATED MODULE: ./build/src/report/verdict-rows.js



function verdictRows(report, harmless = escapeMarkdown) {
    const { stored } = report;
    const rows = tokenRows(report, harmless);
    rows.push(["This run", DID[report.minted ? "minted" : report.mode], verdict(report, "run")]);
    if (stored.written.length + stored.failed.length + stored.skipped.length > 0) {
        rows.push([
            "Secrets",
            verdict_rows_formatStored(report),
            stored.failed.length > 0 ? "❌" : stored.written.length > 0 ? "✅" : "–",
        ]);
    }
    return rows;
}
function tokenRows(report, harmless) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt } = report;
    const rows = [
        ["Page", verdict_rows_formatPage(report, harmless), verdict(report, "page")],
        ["Page token", isDead(report) ? "dead" : ends(expiresAt, now), verdict(report, "page-token")],
        ["Data access", ends(dataAccessExpiresAt, now), verdict(report, "data-access")],
    ];
    if (userTokenExpiresAt !== undefined) {
        rows.push(["User token", ends(userTokenExpiresAt, now), verdict(report, "user-token")]);
    }
    return rows;
}
function isDead({ findings }) {
    return findings.some(({ code }) => code === "invalid");
}
const DID = {
    minted: "obtained a new token",
    mint: "obtained a new token",
    check: "checked the token",
    keep: "kept the token",
    login: "waited for a login",
};
function verdict_rows_formatPage({ page }, harmless) {
    if (page.id === "")
        return "unknown";
    return page.name === "" ? harmless(page.id) : `${harmless(page.name)} (${harmless(page.id)})`;
}
function verdict_rows_formatStored({ stored: { written, failed, skipped } }) {
    return [
        ...written.map((name) => `\`${name}\` written`),
        ...failed.map((name) => `\`${name}\` not written`),
        ...skipped.map((name) => `\`${name}\` left as it was`),
    ].join(", ");
}
function verdict({ findings }, row) {
    const severities = findings
        .filter((finding) => (0,health_findings/* isInRow */._J)(finding, row))
        .map(({ severity }) => severity);
    if (severities.includes("failure"))
        return "❌";
    if (findings.some(health_findings/* isExclusive */.Bj))
        return "–";
    return severities.includes("warning") ? "⚠️" : "✅";
}
function ends(moment, now) {
    if (moment === "never")
        return "does not end";
    if (moment === "unknown")
        return "unknown";
    return `${moment > now ? "until" : "ended"} ${(0,src_moment/* formatDay */.im)(moment)} (${(0,src_moment/* formatDistance */.BO)(moment, now)})`;
}

// EXTERNAL MODULE: ./build/src/result.js
var result = __nccwpck_require__(5800);
;// CONCATENATED MODULE: ./build/src/secrets/forms.js
const forms_SHORTEST = 6;
const forms_LONGEST = 4096;
function formsOf(secret) {
    if (secret === "")
        return [];
    if (secret.length > forms_LONGEST)
        return [secret];
    const bytes = Buffer.from(secret);
    const percent = encodeURIComponent(secret.toWellFormed());
    const escaped = JSON.stringify(secret).slice(1, -1);
    const hex = bytes.toString("hex");
    const small = percent.replace(/%../g, (byte) => byte.toLowerCase());
    const written = new Set([secret, percent, escaped, escaped.replaceAll("/", "\\/")]);
    const forms = [
        ...written,
        small,
        bytes.toString("latin1"),
        secret.replaceAll(" ", "+"),
        bytes.toString("latin1").replaceAll(" ", "+"),
        hex,
        hex.toUpperCase(),
        ...[...written].flatMap((text) => [0, 1, 2].flatMap((offset) => base64At(text, offset))),
    ];
    return [...new Set(forms)].filter((form) => form === secret || form.length >= forms_SHORTEST);
}
function base64At(text, offset) {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return ["base64", "base64url"].map((form) => padded.toString(form).slice(from, to));
}

;// CONCATENATED MODULE: ./build/src/secrets/unescape.js
function viewOf(text) {
    const places = new Int32Array(text.length + 1);
    for (let i = 0; i < places.length; i++)
        places[i] = i;
    return { text, from: places, until: places.subarray(1) };
}
const unescape_SIGNS = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
const ESCAPES = [
    /%([0-9a-f]{2})/gi,
    /\\u([0-9a-f]{4})|\\()(["\\/bfnrt])/gi,
    /&#()(\d{1,5});/g,
    /[\r\n]+/g,
];
function undoEscapes(view) {
    return ESCAPES.flatMap((escapes) => undo(view, escapes) ?? []);
}
function undo({ text, from, until }, escapes) {
    const parts = [];
    const begins = [];
    const ends = [];
    let done = 0;
    for (const { index, 0: all, 1: hex, 2: decimals, 3: sign } of text.matchAll(escapes)) {
        copy(index);
        done = index + all.length;
        const plain = unescape_decode(hex, decimals, sign);
        parts.push(plain);
        if (plain === "")
            continue;
        begins.push(...from.slice(index, index + 1));
        ends.push(...until.slice(done - 1, done));
    }
    if (done === 0)
        return undefined;
    copy(text.length);
    return { text: parts.join(""), from: begins, until: ends };
    function copy(to) {
        parts.push(text.slice(done, to));
        for (const place of from.slice(done, to))
            begins.push(place);
        for (const place of until.slice(done, to))
            ends.push(place);
    }
}
function unescape_decode(hex, decimals, sign) {
    if (hex)
        return String.fromCharCode(Number.parseInt(hex, 16));
    if (decimals)
        return String.fromCharCode(Number(decimals));
    return sign === undefined ? "" : (unescape_SIGNS[sign] ?? sign);
}

;// CONCATENATED MODULE: ./build/src/secrets/scrub.js


const RUN = 20;
const PIECE = RUN / 2;
const UNBROKEN = new RegExp(`\\S{${RUN},}`, "g");
const scrub_LAYERS = 2;
const REPLACEMENT = "***";
const ROUNDS = 10;
function createScrubber() {
    const pieces = new Set();
    const runs = new Set();
    const unread = [];
    const whole = new Set();
    let hasSpaces = false;
    function remember(form) {
        if (form.length < RUN)
            return void whole.add(form);
        hasSpaces ||= /\s/.test(form);
        unread.push(form);
        for (let i = 0; i + PIECE <= form.length; i += PIECE)
            pieces.add(form.slice(i, i + PIECE));
    }
    function readRuns() {
        for (const form of unread.splice(0))
            for (let i = 0; i + RUN <= form.length; i++)
                runs.add(form.slice(i, i + RUN));
    }
    function mark(view, marked) {
        const { text, from, until } = view;
        for (const { index, 0: stretch } of hasSpaces
            ? [{ index: 0, 0: text }]
            : text.matchAll(UNBROKEN))
            if (holdsAny(stretch, PIECE, pieces))
                markRuns(view, index, stretch.length, marked);
        for (const form of whole) {
            for (let i = text.indexOf(form); i !== -1; i = text.indexOf(form, i + 1)) {
                marked.fill(1, from[i], until[i + form.length - 1]);
            }
        }
    }
    function markRuns({ text, from, until }, start, length, marked) {
        readRuns();
        for (let i = start; i + RUN <= start + length; i++) {
            if (runs.has(text.slice(i, i + RUN)))
                marked.fill(1, from[i], until[i + RUN - 1]);
        }
    }
    function scrubOnce(text) {
        const marked = new Uint8Array(text.length);
        let views = [viewOf(text)];
        for (let layer = 0; layer <= scrub_LAYERS; layer++) {
            for (const view of views)
                mark(view, marked);
            if (layer < scrub_LAYERS)
                views = views.flatMap(undoEscapes);
        }
        return replaceMarked(text, marked);
    }
    return {
        learn(secret) {
            for (const form of formsOf(secret))
                remember(form);
        },
        scrub(text) {
            let before = text;
            for (let round = 0; round < ROUNDS; round++) {
                const after = scrubOnce(before);
                if (after === before)
                    return after;
                before = after;
            }
            return REPLACEMENT;
        },
    };
}
function holdsAny(text, length, known) {
    for (let i = 0; i + length <= text.length; i++) {
        if (known.has(text.slice(i, i + length)))
            return true;
    }
    return false;
}
function replaceMarked(text, marked) {
    if (!marked.includes(1))
        return text;
    let result = "";
    for (let i = 0; i < text.length; i++) {
        if (!marked[i])
            result += text[i];
        else if (i === 0 || !marked[i - 1])
            result += REPLACEMENT;
    }
    return result;
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
;// CONCATENATED MODULE: ./build/src/secrets/secret.js

class Secret {
    #value;
    constructor(value) {
        this.#value = value;
    }
    reveal() {
        return this.#value;
    }
    equals(other) {
        return this.#value === other.#value;
    }
    toString() {
        return "[secret]";
    }
    toJSON() {
        return "[secret]";
    }
    [external_node_util_.inspect.custom]() {
        return "[secret]";
    }
}

;// CONCATENATED MODULE: ./build/src/secrets/secret-registry.js


function createSecretRegistry(mask) {
    const kept = new Map();
    const scrubber = createScrubber();
    return {
        register(value) {
            const known = kept.get(value);
            if (known)
                return known;
            if (value !== "")
                mask(value);
            scrubber.learn(value);
            const secret = new Secret(value);
            kept.set(value, secret);
            return secret;
        },
        scrub: (text) => scrubber.scrub(text),
    };
}

// EXTERNAL MODULE: ./build/src/health/explain-invalid-reason.js + 1 modules
var explain_invalid_reason = __nccwpck_require__(7983);
;// CONCATENATED MODULE: ./build/src/health/assess-user-token.js




function assessNextUserToken({ holder, endsAt, onlyNewHelps }, { warnWithinDays }, now) {
    if (typeof endsAt !== "number" || !(0,src_moment/* isWithin */.UO)(endsAt, warnWithinDays, now))
        return [];
    return [
        {
            code: "user-token-expires-soon",
            severity: "warning",
            ...(holder === "system-user" && { login: false }),
            message: `The user token that the next run will use ends on ${(0,src_moment/* formatDay */.im)(endsAt)} (${(0,src_moment/* formatDistance */.BO)(endsAt, now)}).`,
            ...(onlyNewHelps ? inTime(holder) : STORE_IT[holder]),
        },
    ];
}
function inTime(holder) {
    return (0,new_user_token/* aroundNewToken */.xP)(holder, (newToken) => `Before that day: ${newToken}`);
}
const STORE_IT = {
    person: {
        remedy: "Set `user-token-secret-name`, so that this action stores the long-lived user token for the next run, or use a system-user token that never ends. The Page token does not end with it.",
        byLink: `Set \`user-token-secret-name\`, so that this action stores the long-lived user token for the next run; then ${new_user_token/* THEN_BY_LINK */.p9}. The Page token does not end with it.`,
    },
    "system-user": {
        remedy: `${inTime("system-user").remedy} Or set \`user-token-secret-name\`: this action then renews it in time.`,
    },
};
function assessRenewalToken(inspection, policy, isStored) {
    const trouble = troubleOf(inspection, policy.appId);
    if (!trouble)
        return [];
    return [
        {
            code: "user-token-invalid",
            severity: "warning",
            ...((0,words/* holderOf */.K)(inspection.kind) === "system-user" && { login: false }),
            message: `The user token ${trouble.why}; the Page token works, but nothing could renew it.`,
            remedy: trouble.remedy,
            byLink: trouble.byLink ?? new_user_token/* LOG_IN_BY_LINK */.QT,
            details: trouble.details,
            ...(!isStored && { orElse: "Set `user-token-secret-name`, too." }),
        },
    ];
}
function troubleOf(inspection, appId) {
    const { state, reason, kind } = inspection;
    if (state === "invalid") {
        const death = (0,explain_invalid_reason/* explainInvalidReason */.D)(reason, (0,words/* holderOf */.K)(kind));
        return { ...death, why: `is dead: ${death.why}` };
    }
    if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
        return {
            why: "belongs to another app",
            remedy: kind === "system-user"
                ? (0,new_user_token/* makeNewUserToken */.lG)("system-user", "choose this app")
                : `Save a user token of the app in \`app-id\` as the secret behind \`user-token\`: \`${new_user_token/* SETUP_COMMAND */.y4}\` makes one.`,
        };
    }
    if (kind === "page" || kind === "app") {
        return {
            why: `is ${words/* KIND_WORDS */.P[kind]}, not a user token`,
            remedy: `Save a user token as the secret behind \`user-token\`: \`${new_user_token/* SETUP_COMMAND */.y4}\` makes one.`,
        };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/health/assess-version.js


const VERSION_NOTICE_DAYS = 90;
function assessVersion({ servedVersion, now }, asked) {
    const served = servedVersion ?? asked;
    const findings = [];
    if (served !== asked) {
        findings.push({
            code: "graph-version-changed",
            severity: "warning",
            message: `The Graph API ${asked} was asked for, but ${served} answered: Facebook serves a version that is gone, or not there yet, with another one.`,
            remedy: "Set `graph-api-version` to a version that is served, or leave it out and update this action.",
        });
    }
    const end = (0,versions/* publishedEnd */.KX)(served);
    if (end !== undefined && (0,src_moment/* isWithin */.UO)(end, VERSION_NOTICE_DAYS, now)) {
        findings.push({
            code: "graph-version-retiring",
            severity: "warning",
            message: `The Graph API ${served} is served until ${(0,src_moment/* formatDay */.im)(end)} (${(0,src_moment/* formatDistance */.BO)(end, now)}).`,
            remedy: "Set `graph-api-version` to a newer version, or leave it out and update this action.",
        });
    }
    return findings;
}

;// CONCATENATED MODULE: ./build/src/stages/assess-run.js



function assessRun(inputs, obtained, stored) {
    const living = obtained.pages.flatMap(({ inspection, findings }) => inspection && !findings.some(({ code }) => code === "invalid") ? [inspection] : []);
    const [inspection] = living;
    if (!inspection)
        return inputs.pages.kind === "one" ? [] : [...obtained.findings];
    const next = nextUserToken(inputs, obtained, stored);
    return [
        ...obtained.findings,
        ...(next ? assessNextUserToken(next, inputs.policy, inspection.now) : []),
        ...assessVersion(inspection, inputs.graphVersion),
    ];
}

// EXTERNAL MODULE: ./build/src/health/clocks.js
var clocks = __nccwpck_require__(1341);
// EXTERNAL MODULE: ./build/src/stages/refused-user-token.js
var refused_user_token = __nccwpck_require__(921);
;// CONCATENATED MODULE: ./build/src/stages/choose-user-token.js







function chooseUserToken(given, appId, exchange, inspected, fromLogin = false) {
    if (!inspected.ok)
        throw mostTelling(exchange, inspected.error, appId, fromLogin);
    const inspection = inspected.value;
    assertUserToken(inspection, appId, fromLogin);
    const known = describeGiven(given, inspection, fromLogin);
    const { givenEndsAt } = known;
    if (exchange.ok) {
        const { token } = exchange.value;
        const endsAt = endByOneClock(exchange.value, inspection);
        const keepGiven = inspection.state === "valid" && endsAt !== "unknown" && !(0,src_moment/* endsLater */.Tq)(endsAt, givenEndsAt);
        return keepGiven || givenEndsAt === "never"
            ? { ...known, token: given, endsAt: givenEndsAt, exchanged: true }
            : { ...known, token, endsAt, exchanged: true };
    }
    const refused = exchange.error instanceof graph_error/* GraphError */.h9 && !exchange.error.transient;
    if (refused && inspection.state === "valid" && (fromLogin || inspection.kind === "system-user")) {
        const { message: refusal } = exchange.error;
        return { ...known, token: given, endsAt: givenEndsAt, exchanged: false, refusal };
    }
    throw (0,refused_user_token/* explainRefusedExchange */.xA)(exchange.error, inspection, appId, fromLogin);
}
function describeGiven(given, inspection, fromLogin) {
    const { expiresAt, kind, userId, granularScopes, now } = inspection;
    return {
        now,
        given,
        givenEndsAt: expiresAt,
        fromLogin,
        kind,
        userId,
        consentedPages: (granularScopes.get("pages_show_list") ?? []).filter((id) => /^\d+$/.test(id)),
    };
}
function asGiven(given, inspection) {
    const { expiresAt: endsAt } = inspection;
    return { ...describeGiven(given, inspection, false), token: given, endsAt, exchanged: false };
}
function endByOneClock({ endsAt, now }, inspection) {
    return (0,clocks/* isSameClock */.zo)(now, inspection.now) ? endsAt : "unknown";
}
function mostTelling(exchange, error, appId, fromLogin) {
    if (exchange.ok || !(exchange.error instanceof graph_error/* GraphError */.h9) || exchange.error.transient)
        return error;
    if ((0,src_errors/* isAbout */.KH)(error, "app") && error.code !== "app-native")
        return error;
    const refused = exchange.error;
    const ofApp = (0,refused_credentials/* explainRefusedCredentials */.W)(refused);
    if (ofApp)
        return ofApp;
    if (error.code === "app-native")
        return (0,graph_error/* withBesides */.kV)(error, refused);
    const ofToken = (0,refused_user_token/* explainRefusedToken */.L9)(refused, appId, { holder: "person", fromLogin });
    return (0,graph_error/* withBesides */.kV)(ofToken ?? refused, error);
}
function assertUserToken({ state, kind, appId: owner }, appId, fromLogin) {
    if (state === "other-app" || (owner !== undefined && owner !== appId))
        throw (0,refused_user_token/* belongsElsewhere */.Fu)(appId, undefined, fromLogin, (0,words/* holderOf */.K)(kind));
    if (kind === "page" || kind === "app")
        throw (0,refused_user_token/* wrongKind */.oF)(kind, undefined, fromLogin);
}

;// CONCATENATED MODULE: ./build/src/stages/given-pages.js
const NONE_LOOSE = { unknown: [], foreign: [] };

// EXTERNAL MODULE: ./build/src/health/assess.js
var assess = __nccwpck_require__(6552);
;// CONCATENATED MODULE: ./build/src/stages/judge-given-pages.js



async function judgeGivenPages({ pageTokens, pages, policy }, context, holder = Promise.resolve(undefined)) {
    if (pages.kind === "several") {
        const { judgeSeveralGiven } = await __nccwpck_require__.e(/* import() */ 591).then(__nccwpck_require__.bind(__nccwpck_require__, 5591));
        return judgeSeveralGiven(pages.ids, pageTokens, { policy, holder }, context);
    }
    const judging = pageTokens.map(async ({ token }) => {
        const inspection = await (0,inspect_token/* inspectToken */.e)(context.graph, token);
        const findings = (0,assess/* assess */.n)(inspection, policy, { minted: false, holder: await holder });
        const pageId = policy.pageId ?? inspection.pageId;
        return { pageId, given: [token], judged: { token, inspection, findings }, errors: [] };
    });
    return { pages: await Promise.all(judging), loose: NONE_LOOSE, findings: [], errors: [] };
}

// EXTERNAL MODULE: ./build/src/health/assess-absence.js
var assess_absence = __nccwpck_require__(1070);
;// CONCATENATED MODULE: ./build/src/stages/keep-given-page.js

function keepGivenPage({ pageId = "", given, judged, errors }) {
    const kept = { given, minted: false, errors };
    if (judged) {
        const { token, inspection, findings } = judged;
        const page = { id: inspection.pageId ?? "", name: "" };
        return { ...kept, page, token, inspection, findings };
    }
    const page = { id: pageId, name: "" };
    const findings = errors.length > 0 ? [] : [(0,assess_absence/* assessAbsence */.g)(page, "no-line", "failure")];
    return { ...kept, page, token: undefined, inspection: undefined, findings };
}

;// CONCATENATED MODULE: ./build/src/health/renewal-failed.js




function assessRenewal(inspection, policy, isStored) {
    if (inspection.ok)
        return assessRenewalToken(inspection.value, policy, isStored);
    const { message, remedy } = inspection.error;
    return [
        renewalFailed(`It could not be found out whether the user token could renew it: ${message}`, {
            remedy,
            details: (0,src_errors/* detailsOf */.cz)(inspection.error),
        }),
    ];
}
function mintFailed(error) {
    const { remedy, byLink } = error;
    const login = error.login === false ? false : error_codes_loginCureOfError(error);
    const advice = { remedy, byLink, login, details: (0,src_errors/* detailsOf */.cz)(error) };
    if ((0,src_errors/* isAbout */.KH)(error, "user-token")) {
        return renewalFailed("No new Page token could be obtained, because the user token cannot be used.", { ...advice, remedy: SAVE_A_NEW_ONE });
    }
    return renewalFailed(`No new Page token could be obtained: ${error.message}`, advice);
}
const SAVE_A_NEW_ONE = "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.";
function storeUnreachable(access) {
    if (access.ok)
        return [];
    const { message, remedy } = access.error;
    return [
        renewalFailed(`The next renewal could not be stored: ${message}`, {
            remedy,
            details: (0,src_errors/* detailsOf */.cz)(access.error),
        }),
    ];
}
function renewalFailed(message, advice) {
    return { code: "renewal-failed", severity: "warning", message, ...advice };
}
function adviceOf(finding) {
    const { remedy, byLink, orElse, details } = finding;
    const login = finding.login === false ? false : (0,health_findings/* loginCureOf */.az)(finding);
    return { remedy, byLink, orElse, details, login };
}

;// CONCATENATED MODULE: ./build/src/health/renewal.js






function isRenewalDue({ inspection, findings }, policy) {
    return (!(0,health_findings/* isHealthy */.Wr)(findings) ||
        (0,assess_deadlines/* deadlinesOf */.b0)(inspection, policy).some((deadline) => (0,src_moment/* isWithin */.UO)(deadline, policy.warnWithinDays, inspection.now)));
}
function objectionTo(fresh, old, policy, holder = "person") {
    const failure = failureOf(fresh, old, policy);
    if (failure)
        return notHealthy("A new Page token was obtained", failure);
    const newEnd = firstDeadline(fresh, policy);
    const oldEnd = firstDeadline(old, policy);
    if (isUnhealthy(old, fresh, policy) || (0,src_moment/* endsLater */.Tq)(newEnd, oldEnd))
        return undefined;
    const isDataAccess = newEnd === fresh.inspection.dataAccessExpiresAt;
    const kept = renewalFailed(`A new Page token was obtained, but its first deadline (${(0,src_moment/* formatMoment */.K9)(newEnd)}) is no later than that of the one there is (${(0,src_moment/* formatMoment */.K9)(oldEnd)}), which is kept.`, {
        remedy: isDataAccess && holder === "person" ? assess_deadlines/* ONLY_A_LOGIN */.Rm : (0,new_user_token/* makeNewUserToken */.lG)(holder),
        ...(holder === "person" && { login: "cure" }),
    });
    return typeof oldEnd === "number" ? { ...kept, date: oldEnd } : kept;
}
function objectionToLogin(fresh, old, policy) {
    const failure = failureOf(fresh, old, policy);
    if (failure)
        return notHealthy("The login brought a Page token", failure, notRenewed(fresh, old));
    const [now, then] = [fresh.inspection, old.inspection];
    const endsBefore = !isUnhealthy(old, fresh, policy) &&
        (isBefore(now.expiresAt, then.expiresAt) ||
            isBefore(now.dataAccessExpiresAt, then.dataAccessExpiresAt));
    if (!endsBefore)
        return undefined;
    const ends = ({ expiresAt, dataAccessExpiresAt }) => `${(0,src_moment/* formatEnd */.D)(expiresAt, now.now)}, its data access ${(0,src_moment/* formatEnd */.D)(dataAccessExpiresAt, now.now)}`;
    return renewalFailed(`The login brought a Page token that ${ends(now)}. The one before, which ${ends(then)}, lasts longer and is kept.${notRenewed(fresh, old)}`, {
        remedy: "Nothing, while the old token works. To take the new one all the same, log in by the same link again, and run the workflow once without `page-token`.",
    });
}
function failureOf(fresh, old, policy) {
    const own = fresh.findings.find(({ severity }) => severity === "failure");
    return own ?? (0,clocks/* failuresByClock */.tf)(old.inspection.now, fresh.inspection, policy, true)[0];
}
function isUnhealthy(old, fresh, policy) {
    return !(0,health_findings/* isHealthy */.Wr)(old.findings) && !(0,clocks/* failsByOwnClockOnly */.RZ)(old, fresh.inspection.now, policy);
}
function notHealthy(came, failure, more = "") {
    const what = `${came}, but it is not healthy`;
    return {
        ...renewalFailed(`${what}: ${failure.message}${more}`, adviceOf(failure)),
        shared: {
            code: failure.code,
            message: failure.message,
            again: `${what}, for the same reason.${more}`,
        },
    };
}
function notRenewed(fresh, old) {
    return renewsDataAccess(fresh, old) ? "" : " This login did not renew the data access.";
}
function isBefore(a, b) {
    return a !== "unknown" && (0,src_moment/* endsLater */.Tq)(b, a);
}
const LOGIN_GIVES = 89 * src_moment/* DAY */.d_;
function renewsDataAccess(fresh, old) {
    const { dataAccessExpiresAt: end, now } = fresh.inspection;
    if (typeof end !== "number" || end - now >= LOGIN_GIVES)
        return true;
    return (0,src_moment/* endsLater */.Tq)(end, old.inspection.dataAccessExpiresAt);
}
function firstDeadline({ inspection }, policy) {
    return (0,src_moment/* earliest */.Qd)((0,assess_deadlines/* deadlinesOf */.b0)(inspection, policy).filter((deadline) => deadline !== "unknown"));
}

;// CONCATENATED MODULE: ./build/src/graph/name-page.js


async function nameObtainedPage(graph, { state, kind, pageId }, pageToken) {
    if (pageId === undefined || state !== "valid" || kind !== "page")
        return { id: pageId ?? "", name: "" };
    return { id: pageId, name: await namePage(graph, pageId, pageToken) };
}
async function namePage(graph, pageId, pageToken) {
    try {
        const { body } = await graph.call({
            method: "GET",
            path: `/${encodeURIComponent(pageId.toWellFormed())}`,
            query: { fields: "name" },
            bearer: pageToken,
            retry: false,
        });
        return (0,json_decode/* text */.Qq)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "name"));
    }
    catch (error) {
        if (error instanceof src_errors/* ActionError */.lZ)
            return "";
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/stages/name-pages.js


async function name_pages_namePages(pages, isSeveral, context, known = new Map()) {
    const named = pages.map((page) => withName(page, page.page.name || known.get(page.page.id)));
    const nameless = named.filter(({ page, minted }) => !minted && page.name === "");
    const asking = nameless.map((page) => (graph) => askForName(page, graph));
    const names = isSeveral
        ? await askTogether(asking, context)
        : await Promise.all(asking.map((ask) => ask(context.graph)));
    const found = new Map(nameless.map((page, at) => [page, names[at]]));
    return named.map((page) => withName(page, found.get(page)));
}
async function askForName({ token, inspection }, graph) {
    return token && inspection ? (await nameObtainedPage(graph, inspection, token)).name : "";
}
async function askTogether(asking, context) {
    if (asking.length === 0)
        return [];
    const answers = await (0,result/* toResult */.X5)((await context.batches()).together(asking));
    return answers.ok ? answers.value.map((name) => (name.ok ? name.value : "")) : [];
}
function withName(obtained, name) {
    return name ? { ...obtained, page: { ...obtained.page, name } } : obtained;
}

;// CONCATENATED MODULE: ./build/src/stages/obtain-user-token.js



async function obtainUserToken(given, inspecting, { graph }, fromLogin = false) {
    const [exchange, inspection] = await Promise.all([
        (0,result/* toResult */.X5)(exchangeToken(graph, given)),
        (0,result/* toResult */.X5)(inspecting),
    ]);
    const refreshed = inspection.ok && isRefreshable(inspection.value)
        ? await (0,result/* toResult */.X5)(exchangeToken(graph, given, { endsIn60Days: true }))
        : exchange;
    const best = refreshed.ok ? refreshed : exchange;
    const chosen = chooseUserToken(given, graph.appId, best, inspection, fromLogin);
    if (refreshed.ok)
        return chosen;
    const { message, remedy, code } = refreshed.error;
    return { ...chosen, refusal: code === "graph-limited" ? `${message} ${remedy}` : message };
}
function isRefreshable({ state, kind, expiresAt }) {
    return state === "valid" && kind === "system-user" && typeof expiresAt === "number";
}

;// CONCATENATED MODULE: ./build/src/stages/refresh-user-token.js










function assessGiven(given, inspection, { policy, store }) {
    const findings = assessRenewal(inspection, policy, store?.userTokenName !== undefined);
    const isUsable = inspection.ok && findings.length === 0;
    return { userToken: isUsable ? asGiven(given, inspection.value) : undefined, findings };
}
async function refreshUserToken(inputs, token, inspection, access, context) {
    const { policy, store } = inputs;
    const given = assessGiven(token, inspection, inputs);
    if (!given.userToken || !inspection.ok || !access.ok || store?.userTokenName === undefined)
        return given;
    const { expiresAt, now } = inspection.value;
    if (!isRefreshable(inspection.value) || !(0,src_moment/* isWithin */.UO)(expiresAt, policy.warnWithinDays, now))
        return given;
    const exchange = await (0,result/* toResult */.X5)(exchangeToken(context.graph, token, { endsIn60Days: true }));
    if (!exchange.ok) {
        const refused = (0,refused_user_token/* explainRefusedExchange */.xA)(exchange.error, inspection.value, policy.appId);
        const failed = renewalFailed(`The user token could not be renewed: ${refused.message}`, {
            remedy: refused.remedy,
            details: (0,src_errors/* detailsOf */.cz)(refused),
        });
        return { ...given, findings: [failed] };
    }
    const { token: refreshed } = exchange.value;
    const reckoned = endByOneClock(exchange.value, inspection.value);
    const endsAt = reckoned === "unknown" ? await askForEnd() : reckoned;
    const userToken = { ...given.userToken, token: refreshed, endsAt, exchanged: true };
    context.log(formatUserToken(userToken, now));
    return { ...given, userToken };
    async function askForEnd() {
        const inspected = await (0,result/* toResult */.X5)((0,inspect_token/* inspectToken */.e)(context.graph, refreshed));
        return inspected.ok ? inspected.value.expiresAt : "unknown";
    }
}

;// CONCATENATED MODULE: ./build/src/login/refused-address.js


const MOST_SAID = 300;
const FOREIGN = {
    plain: "It is the address of a plain page, without an answer of Facebook's.",
    half: "Its code or its state is missing or cut.",
    twice: "It holds a code or a state twice.",
    link: "It is the login link itself, and not the address that it leads to.",
    elsewhere: "Its state was made for another app, repository or `login-redirect`, or it was changed on the way.",
};
const AGAIN = "Open the login link of this run, log in, and copy the whole address that the browser shows then, before anything else. Start the workflow with it within ten minutes.";
function foreign(reason) {
    return new src_errors/* ActionError */.lZ({
        code: "login-foreign",
        message: `\`login-address\` does not come from the login link of this workflow. ${FOREIGN[reason]}`,
        remedy: AGAIN,
    });
}
function tokenInAddress() {
    return new src_errors/* ActionError */.lZ({
        code: "login-foreign",
        message: "`login-address` holds an access token: it was not our link that led there. Whoever sees that address can use the token.",
        remedy: "End the token: facebook.com → Settings → Apps and websites → the app → Remove. Then open the login link of this run.",
    });
}
function expired() {
    return new src_errors/* ActionError */.lZ({
        code: "login-expired",
        message: "The login link behind `login-address` is older than 14 days.",
        remedy: AGAIN,
    });
}
function declined() {
    return new src_errors/* ActionError */.lZ({
        code: "login-declined",
        message: "The person pressed Cancel in Facebook's dialog, so there is no user token. Nothing was changed.",
        remedy: "Open the login link of this run again, and leave the permissions on. If another person should log in, log out at www.facebook.com first.",
    });
}
function refused_address_refused(query) {
    const said = ["error_description", "error_message", "error", "error_code"]
        .map((name) => query.get(name) ?? "")
        .find((text) => text.trim() !== "");
    return new src_errors/* ActionError */.lZ({
        code: "login-refused",
        message: said
            ? `Facebook's login dialog refused: “${[...(0,cut_text/* cutQuote */.nt)(said)].slice(0, MOST_SAID).join("")}”.`
            : "Facebook's login dialog refused, and gives no reason.",
        remedy: "Follow what Facebook says, with an administrator of the app where it speaks of the app. Then open the login link of this run again.",
    });
}

;// CONCATENATED MODULE: ./build/src/login/read-login-address.js



const SHORTEST_CODE = 20;
function readLoginAddress(address, scope, now) {
    if (holdsToken(address))
        throw tokenInAddress();
    const query = queryOf(address);
    assertState(query, address, scope, now);
    if (isLinkItself(query))
        throw foreign("link");
    if (query.get("error") === "access_denied")
        throw declined();
    if (REFUSALS.some((name) => query.has(name)))
        throw refused_address_refused(query);
    if (query.getAll("code").length > 1)
        throw foreign("twice");
    const code = query.get("code");
    if (code === null || code.length < SHORTEST_CODE)
        throw foreign("half");
    return code;
}
function queryOf(address) {
    const beforeFragment = address.trim().replace(/#.*/s, "");
    const mark = beforeFragment.indexOf("?");
    return new URLSearchParams(beforeFragment.slice(mark + 1));
}
function assertState(query, address, scope, now) {
    const [state, ...others] = query.getAll("state");
    if (state === undefined)
        throw foreign(whyStateless(address));
    if (others.length > 0)
        throw foreign("twice");
    const verdict = checkState(state, scope, now);
    if (verdict === "foreign")
        throw foreign("elsewhere");
    if (verdict === "expired")
        throw expired();
}
function whyStateless(address) {
    return /(?:^|[?&#])(?:code|error|state)=/.test(address) ? "half" : "plain";
}

;// CONCATENATED MODULE: ./build/src/login/redeem-code.js








async function redeemCode(graph, code, redirectUri) {
    try {
        const { body } = await graph.call({
            method: "POST",
            path: "/oauth/access_token",
            form: {
                client_id: graph.appId,
                client_secret: graph.appSecret,
                redirect_uri: redirectUri,
                code,
            },
            mayRepeat: http_retry/* isUnsent */.wt,
        });
        return graph.secret((0,token_text/* tokenText */.p)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "access_token")));
    }
    catch (error) {
        throw explainRedemption(error);
    }
}
const ONCE_MORE = "Open the login link of this run and log in again; the new address is good for ten minutes.";
const redeem_code_REFUSALS = [
    {
        subcode: 36007,
        words: /has expired/i,
        code: "login-code-expired",
        message: "The code in `login-address` has expired: it is good for some ten minutes.",
        remedy: ONCE_MORE,
    },
    {
        subcode: 36009,
        words: /has been used/i,
        code: "login-code-used",
        message: "The code in `login-address` was redeemed before: it works once.",
        remedy: ONCE_MORE,
    },
    {
        subcode: 36008,
        words: /redirect_uri|not owned by the application/i,
        code: "login-redirect-mismatch",
        message: "Facebook does not accept `login-redirect` for this code: the address that it compares differs.",
        remedy: "Compare `login-redirect` with “Valid OAuth Redirect URIs” in the app's dashboard, to the letter. Correct the dashboard, and open the login link of this run again; or correct `login-redirect`, and run without an address for another link.",
    },
];
function explainRedemption(error) {
    if (!(error instanceof src_errors/* ActionError */.lZ))
        return error;
    if (!(error instanceof graph_error/* GraphError */.h9))
        return (0,http_retry/* isUnsent */.wt)(error) ? error : maybeSpent(error);
    if (error.transient)
        return maybeSpent(error);
    const { subcode, message } = error.envelope;
    const known = redeem_code_REFUSALS.find((refusal) => refusal.subcode === subcode) ??
        redeem_code_REFUSALS.find((refusal) => refusal.words.test(message));
    if (known)
        return new src_errors/* ActionError */.lZ({ ...known, cause: error });
    const explained = (0,refused_credentials/* explainRefusedCredentials */.W)(error) ?? error;
    if (explained.code === "app-secret-wrong")
        return addTo(explained, MADE_WITH_IT);
    if (explained.code !== "graph-refused")
        return error_codes_loginCureOfError(explained) ? explained : addTo(explained, TEN_MINUTES);
    return new src_errors/* ActionError */.lZ({
        code: "login-refused",
        message: "Facebook does not accept the code in `login-address`.",
        remedy: ONCE_MORE,
        cause: error,
    });
}
const MADE_WITH_IT = "This run's login link was made with it, too: once it is right, a run without an address hands out a good one.";
const TEN_MINUTES = "The code in `login-address` is good for some ten minutes; after that, use this run's login link.";
function addTo(error, sentence) {
    const { code, message, remedy, cause } = error;
    return new src_errors/* ActionError */.lZ({ code, message: `${message} ${sentence}`, remedy, cause });
}
function maybeSpent(error) {
    return new src_errors/* ActionError */.lZ({
        code: error.code,
        message: `${error.message} The code in \`login-address\` may be spent.`,
        remedy: (0,http_retry/* isTransient */.dg)(error) && error.retryAfter !== undefined
            ? `${(0,http_retry/* formatPatience */.Ld)(error.retryAfter, (0,src_moment/* epochSeconds */.DQ)())}, open this run's login link and log in again.`
            : `Start the workflow with the same address once more. Where that is refused: ${ONCE_MORE}`,
        cause: error,
    });
}

// EXTERNAL MODULE: ./build/src/graph/find-page.js
var find_page = __nccwpck_require__(4527);
// EXTERNAL MODULE: ./build/src/stages/find-with-user-token.js
var find_with_user_token = __nccwpck_require__(7379);
;// CONCATENATED MODULE: ./build/src/stages/obtain-new-pages.js






async function obtainNewPages(chosen, wanted, policy, context) {
    if (wanted.kind !== "one") {
        const { obtainSeveralPages } = await __nccwpck_require__.e(/* import() */ 445).then(__nccwpck_require__.bind(__nccwpck_require__, 2445));
        return obtainSeveralPages(chosen, wanted, policy, context);
    }
    const { graph } = context;
    const { id: pageId } = wanted;
    const holder = (0,words/* holderOf */.K)(chosen.kind);
    const seeker = { holder, consentedIds: chosen.consentedPages };
    const find = (token) => (0,find_page/* findPage */.zV)(graph, token, pageId, seeker).catch((error) => {
        throw (0,refused_user_token/* explainRefusedPages */.qc)(error, graph.appId, {
            ...seeker,
            pageId,
            fromLogin: chosen.fromLogin,
        });
    });
    const { found, userToken } = await (0,find_with_user_token/* findWithUserToken */.Q)(chosen, find, context);
    const { id, name, token, tasks } = found;
    const inspection = await (0,inspect_token/* inspectToken */.e)(graph, token);
    const origin = { minted: true, tasks, holder, otherNow: chosen.now };
    const findings = (0,assess/* assess */.n)(inspection, { ...policy, pageId: id }, origin);
    const kept = { page: { id, name }, token, inspection, findings };
    const page = { ...kept, minted: true, given: [], errors: [] };
    return { pages: [page], userToken, findings: [], names: new Map() };
}

;// CONCATENATED MODULE: ./build/src/stages/mint-pages.js








async function mintPages(input, context) {
    const fromLogin = input.source.kind === "login";
    const given = await readSource(input, context);
    const inspecting = input.inspecting ?? (0,inspect_token/* inspectToken */.e)(context.graph, given);
    let userToken;
    try {
        userToken = await obtainUserToken(given, inspecting, context, fromLogin);
        await input.access;
        const minted = await obtainNewPages(userToken, input.wanted, input.policy, context);
        const now = minted.pages.find(({ inspection }) => inspection)?.inspection?.now;
        context.log(formatUserToken(minted.userToken, now ?? (0,src_moment/* epochSeconds */.DQ)()));
        context.log(formatPages(minted.pages));
        return minted;
    }
    catch (error) {
        if (userToken && (fromLogin || userToken.refusal))
            context.log(formatUserToken(userToken, (0,src_moment/* epochSeconds */.DQ)()));
        throw fromLogin ? leadToNextLogin(error) : await ofSystemUser(error, inspecting);
    }
}
async function readSource({ source, access }, { graph, onLogin }) {
    if (source.kind === "given")
        return source.token;
    const code = graph.secret(readLoginAddress(source.address, source, (0,src_moment/* epochSeconds */.DQ)()));
    await access;
    onLogin("perhaps used");
    const token = await redeemCode(graph, code, source.redirect);
    onLogin("used");
    return token;
}
function leadToNextLogin(error) {
    if (error instanceof src_errors/* ActionError */.lZ && error.login === false)
        error.login = undefined;
    return error;
}
async function ofSystemUser(error, inspecting) {
    const inspection = await inspecting.catch(() => undefined);
    if (error instanceof src_errors/* ActionError */.lZ && inspection?.kind === "system-user")
        error.login = false;
    return error;
}

;// CONCATENATED MODULE: ./build/src/stages/renew-pages.js



async function renewPages({ inputs, given, due, ...minting }, replace, context) {
    const { policy, userToken: source } = inputs;
    const wanted = wantedOf(inputs, due);
    const stopped = wanted.kind === "one" ? undefined : (await context.batches()).stopped();
    const renewal = stopped
        ? { ok: false, error: stopped }
        : await (0,result/* toResult */.X5)(mintPages({ ...minting, source, policy, wanted }, context));
    const replaced = [];
    for (const page of given) {
        const fresh = renewalOf(renewal, due.indexOf(page));
        replaced.push(fresh ? await takeFresh(fresh, page, replace) : keepGivenPage(page));
    }
    return { renewal, replaced, names: renewal.ok ? renewal.value.names : new Map() };
}
function wantedOf({ pages, policy }, due) {
    const ids = due.flatMap(({ pageId }) => pageId ?? []);
    return pages.kind === "several"
        ? { kind: "several", ids }
        : { kind: "one", id: policy.pageId ?? ids[0] };
}
function renewalOf(renewal, at) {
    if (at === -1)
        return undefined;
    if (!renewal.ok)
        return renewal;
    const fresh = renewal.value.pages[at];
    return fresh && { ok: true, value: fresh };
}
async function takeFresh(fresh, old, replace) {
    const { judged } = old;
    if (judged)
        return replace(fresh, { ...old, judged });
    return fresh.ok ? fresh.value : keepGivenPage({ ...old, errors: [fresh.error] });
}

;// CONCATENATED MODULE: ./build/src/health/assess-person.js
function assessPerson(fresh, old) {
    if (!fresh.userId || !old.userId || fresh.userId === old.userId)
        return [];
    return [
        {
            code: "person-changed",
            severity: "warning",
            message: `The new Page token is that of the user ${fresh.userId}; the one before was that of the user ${old.userId}.`,
            remedy: "Nothing, if that user should stand behind the Page's posts from now on. Otherwise the one of before logs in by the same link, which is good for 14 days.",
        },
    ];
}

;// CONCATENATED MODULE: ./build/src/stages/replace-page.js







function replaceIfBetter(fresh, old, { policy, holder }, say) {
    if (!fresh.ok && (0,health_findings/* isHealthy */.Wr)(old.judged.findings))
        return withWarning(keepGivenPage(old), mintFailed(fresh.error));
    if (!fresh.ok)
        return { ...keepGivenPage(old), errors: [ofPageGone(fresh.error, old)] };
    const { inspection } = fresh.value;
    if (!inspection)
        return keepWithout(fresh.value, old);
    const objection = objectionTo({ ...fresh.value, inspection }, old.judged, policy, holder);
    return objection ? keepBecause(objection, old, say) : takeNew(fresh.value, old);
}
function replaceByLogin(fresh, old, policy, say) {
    if (!fresh.ok)
        return { ...keepGivenPage(old), errors: [fresh.error] };
    const { inspection, findings } = fresh.value;
    if (!inspection)
        return keepWithout(fresh.value, old, "after");
    const judged = { inspection, findings };
    const objection = objectionToLogin(judged, old.judged, policy);
    if (objection)
        return { ...keepBecause(objection, old, say), isLoginGood: (0,health_findings/* isHealthy */.Wr)(findings) };
    const taken = takeNew(fresh.value, old);
    return { ...taken, findings: [...findings, ...assessPerson(inspection, old.judged.inspection)] };
}
function ofPageGone(error, { judged }) {
    const [dead] = judged.findings;
    if (error.code !== "page-not-visible" || !dead || !(0,explain_invalid_reason/* isOfLostPage */.l)(judged.inspection.reason))
        return error;
    const { message, code, cause } = error;
    const { remedy, byLink, login = false } = dead;
    return new src_errors/* ActionError */.lZ({ code, message, cause, remedy, byLink, login });
}
function takeNew(fresh, { given }) {
    return { ...fresh, given };
}
const NOT_OBTAINED = "No new Page token could be obtained.";
function keepWithout({ findings, errors }, old, otherwise) {
    const kept = keepGivenPage(old);
    if (!(0,health_findings/* isHealthy */.Wr)(old.judged.findings))
        return { ...kept, findings: [...kept.findings, ...findings], errors };
    const told = [
        ...findings.map(({ forSeveral, said, ...finding }) => ({
            ...renewalFailed(`${NOT_OBTAINED} ${finding.message}`, adviceOf(finding)),
            ...(forSeveral !== undefined && { forSeveral: `${NOT_OBTAINED} ${forSeveral}` }),
            ...(said !== undefined && { said }),
        })),
        ...errors.map(mintFailed),
    ];
    const warnings = told.map((warning) => ({ ...warning, login: warning.login ?? otherwise }));
    return { ...kept, findings: [...kept.findings, ...warnings] };
}
function keepBecause({ shared, ...warning }, old, say) {
    say("The given Page token is kept.");
    const kept = keepGivenPage(old);
    return (0,health_findings/* isHealthy */.Wr)(old.judged.findings)
        ? withWarning(kept, warning)
        : { ...kept, findings: withObjection(kept.findings, warning, shared) };
}
function withWarning(kept, warning) {
    return { ...kept, findings: [...kept.findings, warning] };
}
function withObjection(findings, { message, remedy, byLink, orElse, login }, shared) {
    const failures = findings.filter(isFailure);
    const same = failures.find(({ code, message: said, date }) => said === shared?.message || (date !== undefined && code === shared?.code));
    const told = same && shared ? { at: same, as: shared.again } : { at: failures[0], as: message };
    return findings.map((finding) => {
        if (!isFailure(finding))
            return finding;
        const advice = { ...finding, remedy, byLink, ...(login !== undefined && { login }) };
        return finding === told.at
            ? { ...advice, message: `${finding.message} ${told.as}`, orElse }
            : advice;
    });
}
function isFailure({ severity }) {
    return severity === "failure";
}

;// CONCATENATED MODULE: ./build/src/stages/keep-or-renew.js













async function keepOrRenew(inputs, access, context) {
    const { userToken: source } = inputs;
    return source.kind === "login"
        ? renewByLogin(inputs, access, context)
        : renewWhereDue(inputs, source.token, access, context);
}
async function renewWhereDue(inputs, userToken, access, context) {
    const { policy } = inputs;
    const isSeveral = inputs.pages.kind === "several";
    const inspectingUserToken = (0,result/* toResult */.X5)((0,inspect_token/* inspectToken */.e)(context.graph, userToken));
    inspectingUserToken.catch(() => undefined);
    const knowingHolder = inspectingUserToken.then(holderOfToken);
    knowingHolder.catch(() => undefined);
    const given = await judgeGivenPages(inputs, context, knowingHolder);
    const due = given.pages.filter((page) => page.judged ? isRenewalDue(page.judged, policy) : isToMint(page));
    if (due.length === 0) {
        context.log(formatKept(given.pages.length));
        const [renewalToken, reached, pages] = await Promise.all([
            inspectingUserToken,
            (0,result/* toResult */.X5)(access),
            name_pages_namePages(given.pages.map(keepGivenPage), isSeveral, context),
        ]);
        const renewal = await refreshUserToken(inputs, userToken, renewalToken, reached, context);
        const findings = [...given.findings, ...renewal.findings, ...storeUnreachable(reached)];
        return { ...given, ...renewal, pages, findings };
    }
    const inspecting = (0,result/* unwrap */.oA)(inspectingUserToken);
    const say = sayOf(isSeveral, context);
    const { renewal, replaced, names } = await renewPages({ inputs, given: given.pages, due, inspecting, access }, async (fresh, old) => replaceIfBetter(fresh, old, { policy, holder: await knowingHolder }, say), context);
    const [renewalToken, pages] = await Promise.all([
        inspectingUserToken,
        name_pages_namePages(replaced, isSeveral, context, names),
    ]);
    const healthy = pages.filter(({ findings, inspection }) => inspection && (0,health_findings/* isHealthy */.Wr)(findings));
    const isKept = healthy.length > 0 && pages.every(({ minted }) => !minted);
    const isTold = !renewal.ok && !renewalToken.ok;
    const unused = isKept && !renewal.ok
        ? await refreshUserToken(inputs, userToken, renewalToken, await (0,result/* toResult */.X5)(access), context)
        : assessGiven(userToken, renewalToken, inputs);
    return {
        ...given,
        pages,
        userToken: renewal.ok ? renewal.value.userToken : unused.userToken,
        findings: [...given.findings, ...(isKept && !isTold ? unused.findings : [])],
    };
}
function sayOf(isSeveral, { log }) {
    return isSeveral ? () => undefined : log;
}
function isToMint({ judged, errors }) {
    return !judged && errors.length === 0;
}
function holderOfToken(inspection) {
    return inspection.ok ? (0,words/* holderOf */.K)(inspection.value.kind) : undefined;
}
async function renewByLogin(inputs, access, context) {
    const isSeveral = inputs.pages.kind === "several";
    const say = sayOf(isSeveral, context);
    const given = await judgeGivenPages(inputs, context);
    const due = given.pages.filter((page) => page.judged || isToMint(page));
    if (due.length === 0) {
        context.log(formatLoginUnused());
        const pages = await name_pages_namePages(given.pages.map(keepGivenPage), isSeveral, context);
        return { ...given, pages, userToken: undefined };
    }
    const { renewal, replaced, names } = await renewPages({ inputs, given: given.pages, due, access }, async (fresh, old) => replaceByLogin(fresh, old, inputs.policy, say), context);
    const unmoved = replaced.filter((page, at) => isUnmoved(page, given.pages[at]));
    if (unmoved.length > 0)
        context.log(formatNotRenewed(isSeveral ? unmoved.map(({ page }) => page.id) : []));
    const pages = await name_pages_namePages(replaced, isSeveral, context, names);
    return { ...given, pages, userToken: renewal.ok ? renewal.value.userToken : undefined };
}
function isUnmoved({ minted, inspection, findings }, old) {
    if (!minted || !inspection || !old?.judged)
        return false;
    return !renewsDataAccess({ inspection, findings }, old.judged);
}

;// CONCATENATED MODULE: ./build/src/stages/obtain-pages.js






async function obtainPages(inputs, access, context) {
    switch (inputs.mode) {
        case "mint":
            return mint(inputs, access, context);
        case "check":
            return check(inputs, context);
        case "keep":
            return keepOrRenew(inputs, access, context);
        case "login":
            throw new TypeError("a run without a token ends before this stage");
    }
}
async function mint({ userToken: source, policy, pages }, access, context) {
    const wanted = obtain_pages_wantedOf(pages, policy.pageId);
    const minted = await mintPages({ source, policy, wanted, access }, context);
    return { errors: [], loose: NONE_LOOSE, ...minted };
}
function obtain_pages_wantedOf(pages, pageId) {
    return pages.kind === "one" ? { kind: "one", id: pageId } : pages;
}
async function check(inputs, context) {
    const { pages, ...around } = await judgeGivenPages(inputs, context);
    const isSeveral = inputs.pages.kind === "several";
    const named = await name_pages_namePages(pages.map(keepGivenPage), isSeveral, context);
    return { ...around, pages: named, userToken: undefined };
}

;// CONCATENATED MODULE: ./build/src/github/forbidden.js

function explainForbidden(refusal, target) {
    const { message = "", isForSso } = refusal;
    const known = isForSso ? SSO : REASONS.find(({ says }) => says.test(message));
    return (known ?? UNKNOWN).explain(refusal, target);
}
const SSO = forbidden((target) => `The token's owner must authorize it for the single sign-on of ${ownerOf(target)}: github.com/settings/tokens → Configure SSO, or a new fine-grained token made while signed in there.`);
const REASONS = [
    { says: /\bSAML\b|single sign-on/i, ...SSO },
    {
        says: /\bIP allow list\b|\bIP address\b/i,
        explain: (_refusal, target) => ({
            code: "store-address-not-allowed",
            remedy: `An owner of ${ownerOf(target)} must add this runner's address to the IP allow list (Settings → Authentication security), or the job must run where the address is listed. Hosted runners have no fixed address.`,
        }),
    },
    {
        says: /\blifetime\b/i,
        ...forbidden((target) => `Create a token that ends as soon as ${ownerOf(target)} asks for, or shorten the lifetime of this one (github.com/settings/personal-access-tokens), and save it as the secret behind \`github-token\`.`),
    },
    {
        says: /\bvia a personal access token \(classic\)/i,
        ...forbidden((target) => `${ownerOf(target)} takes no classic token: use a fine-grained one (github.com/settings/personal-access-tokens) or a GitHub App's, with ${permissionFor(target)}.`),
    },
    {
        says: /\bforbids access\b/i,
        ...forbidden((target) => `Use a GitHub App's token, or ask an owner of ${ownerOf(target)} to allow tokens of this kind (Settings → Personal access tokens).`),
    },
    {
        says: /\barchived\b/i,
        ...forbidden((target) => `Unarchive ${describeTarget(target)} (Settings → General → Danger zone), or name another place in \`secret-repository\`.`),
    },
    {
        says: /\bmust have (admin|push|write|owner)\b/i,
        ...forbidden((target) => `The owner of the token must have that role on ${describeTarget(target)}: give it to them, or use the token of somebody who has it, or a GitHub App's.`),
    },
    { says: /^Resource not accessible by\b|\bpermissions?\b/i, explain: permissionMissing },
];
const UNKNOWN = forbidden((target) => `Follow GitHub's sentence. Whoever administers ${describeTarget(target)} can tell more; no permission is known to cure this.`);
function forbidden(remedyFor) {
    return {
        explain: (_refusal, target) => ({ code: "store-forbidden", remedy: remedyFor(target) }),
    };
}
function permissionMissing({ message = "", acceptedPermissions }, target) {
    const asked = acceptedPermissions ? ` GitHub asks for ${acceptedPermissions}.` : "";
    const remedy = /by integration/i.test(message)
        ? `Use a GitHub App's token or a fine-grained one with ${permissionFor(target)} for ${describeTarget(target)}. \`GITHUB_TOKEN\` never may write secrets.`
        : `Give the token ${permissionFor(target)} for ${describeTarget(target)}. Under an organization an owner must approve that. \`GITHUB_TOKEN\` never may.`;
    return { code: "store-forbidden", missing: `The token lacks a permission.${asked}`, remedy };
}

;// CONCATENATED MODULE: ./build/src/github/refusals.js




function explainGitHubRefusal(error, target, doing) {
    if (!(error instanceof GitHubError))
        return error;
    const { code, missing, why, remedy } = explain(error, target);
    const what = `\`github-token\` could not ${doing} of ${describeTarget(target)}.`;
    if (missing !== undefined)
        return new src_errors/* ActionError */.lZ({ code, message: `${what} ${missing}`, remedy, cause: error });
    const { message: said, status } = error.refusal;
    return new src_errors/* ActionError */.lZ({
        code,
        message: `${said === undefined ? "The answer gives no reason" : `GitHub says: “${said}”`} (HTTP ${status}). ${what}${why ? ` ${why}` : ""}`,
        remedy,
        cause: error,
        quotesCause: true,
    });
}
const NOT_GITHUB = "GitHub always gives a reason, so a proxy or a firewall may have answered in its place: check the runner's proxy variables and `github-api-url`, and run the job again.";
function explain(error, target) {
    const { refusal, code, remedy } = error;
    if (error.transient)
        return { code, remedy };
    if (refusal.message === undefined)
        return { code: "store-failed", remedy: NOT_GITHUB };
    switch (refusal.status) {
        case 401:
            return {
                code: "store-forbidden",
                why: "The token has expired, was revoked, or was not copied whole.",
                remedy: "Create a new token (README of this action, “A GitHub token that may write secrets”), and save it as the secret behind `github-token`.",
            };
        case 403:
            return explainForbidden(refusal, target);
        case 404:
            return {
                code: "store-not-found",
                missing: `${describeTarget(target)} does not exist, or the token does not see it.`,
                remedy: `Compare \`secret-repository\`, \`secret-environment\` and \`secret-organization\` with GitHub. If they are right, give the token ${permissionFor(target)} there.`,
            };
        default:
            return { code: "store-failed", remedy };
    }
}

;// CONCATENATED MODULE: ./build/src/github/seal.js

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
    const { default: sodium } = await __nccwpck_require__.e(/* import() */ 768).then(__nccwpck_require__.bind(__nccwpck_require__, 4768));
    await sodium.ready;
    return sodium;
}

;// CONCATENATED MODULE: ./build/src/github/organization.js



const SHEET = 50;
const MOST_SHEETS = 100;
async function readVisibility(github, path, app) {
    const visibility = await organization_readWord(github, path);
    if (visibility !== "selected")
        return { visibility };
    const ids = await readSelected(github, path);
    return { visibility, selected_repository_ids: app === "dependabot" ? ids.map(String) : ids };
}
async function organization_readWord(github, path) {
    try {
        return (0,json_decode/* text */.Qq)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)((await github.call("GET", path)).body), "visibility"));
    }
    catch (error) {
        if (error instanceof GitHubError && isNotFound(error.refusal))
            return "private";
        throw error;
    }
}
async function readSelected(github, path) {
    const ids = new Set();
    let total;
    for (let page = 1; page <= MOST_SHEETS; page++) {
        const { sheet, count } = await readSheet(github, path, page);
        total = count === undefined ? total : Math.max(count, total ?? 0);
        const before = ids.size;
        for (const id of sheet)
            ids.add(id);
        const isLast = sheet.length === 0 || (total !== undefined && ids.size >= total);
        if (isLast && (total === undefined || ids.size === total))
            return [...ids];
        if (isLast)
            throw doesNotAddUp(`it names ${ids.size} repositories and counts ${total}`);
        if (ids.size === before)
            throw doesNotAddUp(`its sheet ${page} brings nothing new`);
    }
    throw doesNotAddUp(`it has more than ${MOST_SHEETS} sheets`);
}
async function readSheet(github, path, page) {
    const { body } = await github.call("GET", `${path}/repositories?per_page=${SHEET}&page=${page}`);
    const answer = (0,json_decode/* rootOf */.I5)(body);
    return {
        sheet: (0,json_decode/* list */.p_)((0,json_decode/* field */.ZZ)(answer, "repositories"), (repository) => (0,json_decode/* wholeNumber */.rD)((0,json_decode/* field */.ZZ)(repository, "id"))),
        count: (0,json_decode/* optional */.lq)((0,json_decode/* field */.ZZ)(answer, "total_count"), json_decode/* wholeNumber */.rD),
    };
}
function doesNotAddUp(how) {
    return new src_errors/* ActionError */.lZ({
        code: "store-failed",
        message: `GitHub's list of the repositories that may read the organization's secret does not add up: ${how}. The secret was left as it is, so that no repository loses it.`,
        remedy: "Run the job again: the list may have changed meanwhile. If it stays, check what stands between the runner and GitHub, or let all private repositories read the secret.",
    });
}

;// CONCATENATED MODULE: ./build/src/github/write-secret.js







async function fetchPublicKey(github, target) {
    const { body } = await github.call("GET", `${secretsPath(target)}/public-key`);
    const answer = (0,json_decode/* rootOf */.I5)(body);
    const key = { keyId: (0,json_decode/* filledText */.Uq)((0,json_decode/* field */.ZZ)(answer, "key_id")), key: (0,json_decode/* filledText */.Uq)((0,json_decode/* field */.ZZ)(answer, "key")) };
    readKey(key);
    return key;
}
async function writeSecret(github, target, name, value, key, onWrite = () => undefined) {
    const path = `${secretsPath(target)}/${name}`;
    const visibility = target.scope === "organization" ? await readVisibility(github, path, target.app) : {};
    const put = async (under) => {
        const encrypted_value = await seal(value, under);
        const body = { encrypted_value, key_id: under.keyId, ...visibility };
        onWrite();
        return (await github.call("PUT", path, body)).notBefore;
    };
    try {
        return await put(key);
    }
    catch (error) {
        const fresh = isUnprocessable(error) && (await fetchOtherKey(github, target, key));
        if (!fresh)
            throw error;
        return await put(fresh);
    }
}
function isUnprocessable(error) {
    return error instanceof GitHubError && error.refusal.status === 422;
}
async function fetchOtherKey(github, target, { keyId }) {
    const read = await (0,result/* toResult */.X5)(fetchPublicKey(github, target));
    return read.ok && read.value.keyId !== keyId ? read.value : undefined;
}
async function readSecretTime(github, target, name) {
    const { body } = await github.call("GET", `${secretsPath(target)}/${name}`);
    const of = (0,json_decode/* optional */.lq)((0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "name"), json_decode/* text */.Qq);
    if (of !== undefined && of.toUpperCase() !== name.toUpperCase())
        return undefined;
    const updated = (0,json_decode/* field */.ZZ)((0,json_decode/* rootOf */.I5)(body), "updated_at");
    const at = Date.parse((0,json_decode/* text */.Qq)(updated));
    if (Number.isNaN(at))
        throw new src_errors/* DecodingError */.c8(updated.path, "a date", "none");
    return Math.floor(at / 1000);
}

;// CONCATENATED MODULE: ./build/src/stages/preflight.js



async function preflight(store, context) {
    if (!store)
        return undefined;
    const github = context.connectGitHub(store);
    try {
        const key = await fetchPublicKey(github, store.target);
        preloadSodium();
        return { github, store, key };
    }
    catch (error) {
        throw explainGitHubRefusal(error, store.target, "read the public key for secrets");
    }
}
const UNDER_WAY = 5;
function preloadSodium() {
    setTimeout(() => loadSodium().catch(() => undefined), UNDER_WAY).unref();
}

;// CONCATENATED MODULE: ./build/src/stages/confirm-write.js






const LAG = 1;
async function confirmWrite(github, target, name, writtenAt, context) {
    const look = async () => {
        const updatedAt = await readTime(github, target, name);
        return updatedAt !== undefined && (writtenAt === undefined || updatedAt >= writtenAt);
    };
    const first = await (0,result/* toResult */.X5)(look());
    if (!first.ok) {
        context.log(formatUnconfirmed(name, first.error));
        return false;
    }
    if (first.value)
        return writtenAt !== undefined;
    await context.sleep(LAG);
    const second = await (0,result/* toResult */.X5)(look());
    if (second.ok && second.value)
        return writtenAt !== undefined;
    throw new src_errors/* ActionError */.lZ({
        code: "store-unconfirmed",
        message: `The write of the secret ${name} of ${describeTarget(target)} was accepted, but afterwards it is missing, or older than this write.`,
        remedy: "Give runs that store the same `concurrency:` group, since another may have written or deleted it, and run the job again. If it stays, a proxy answers in GitHub's place: check the proxy variables.",
    });
}
async function readTime(github, target, name) {
    try {
        return await readSecretTime(github, target, name);
    }
    catch (error) {
        if (error instanceof GitHubError && error.refusal.status === 404)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./build/src/stages/write-secrets.js







const UNPAUSED = 10;
const PAUSE = 1;
const OF_ONE_PAGE = 2;
async function writeSecrets(writes, access, context) {
    const written = [];
    const failed = [];
    const unsure = [];
    const errors = [];
    for (const { name } of writes)
        context.progress.set(name, "waiting");
    if (writes.length > UNPAUSED)
        context.log(formatManyWrites(writes.length, (writes.length - UNPAUSED) * PAUSE));
    let limit;
    let began = 0;
    for (const [at, write] of writes.entries()) {
        let isSent = false;
        try {
            if (limit)
                throw limit;
            if (at >= UNPAUSED)
                await pauseSince(began, context);
            began = performance.now();
            await writeOne(write, access, context, () => {
                isSent = true;
            });
            written.push(write.name);
        }
        catch (error) {
            if (!(error instanceof src_errors/* ActionError */.lZ))
                throw error;
            context.progress.set(write.name, "failed");
            failed.push(write.name);
            if (isSent && !isRefused(error))
                unsure.push(write.name);
            errors.push(error);
            if (error.code === "github-limited" && writes.length > OF_ONE_PAGE)
                limit = error;
        }
    }
    return { written, failed, unsure, errors };
}
function isRefused({ cause, code }) {
    return cause instanceof GitHubError || code === "store-failed";
}
async function pauseSince(began, { sleep }) {
    const rest = PAUSE - (performance.now() - began) / 1000;
    if (rest > 0)
        await sleep(rest);
}
async function writeOne({ name, value }, access, context, onWrite) {
    const { github, store, key } = access;
    context.progress.set(name, "under way");
    try {
        const writtenAt = await writeSecret(github, store.target, name, value, key, onWrite);
        context.progress.set(name, "stored");
        const confirmed = await confirmWrite(github, store.target, name, writtenAt, context);
        context.log(formatStored(name, describeTarget(store.target), confirmed));
    }
    catch (error) {
        throw explainGitHubRefusal(error, store.target, `write the secret ${name}`);
    }
}

;// CONCATENATED MODULE: ./build/src/library.js











































/***/ }),

/***/ 7897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ formatDistance),
/* harmony export */   D: () => (/* binding */ formatEnd),
/* harmony export */   DQ: () => (/* binding */ epochSeconds),
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Tq: () => (/* binding */ endsLater),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   im: () => (/* binding */ formatDay)
/* harmony export */ });
const DAY = 86_400;
const HOUR = 3600;
const MINUTE = 60;
function epochSeconds() {
    return Math.floor(Date.now() / 1000);
}
function momentOf(seconds) {
    return seconds === undefined ? "unknown" : seconds === 0 ? "never" : seconds;
}
function formatMoment(moment) {
    return typeof moment === "number"
        ? new Date(moment * 1000).toISOString().replace(".000Z", "Z")
        : moment;
}
function formatDay(moment) {
    return new Date(moment * 1000).toISOString().slice(0, 10);
}
function earliest(moments) {
    const dates = moments.filter((moment) => typeof moment === "number");
    if (dates.length > 0)
        return Math.min(...dates);
    return moments.includes("unknown") ? "unknown" : "never";
}
function endsLater(a, b) {
    return rank(a) > rank(b);
}
function rank(moment) {
    return moment === "never"
        ? Number.POSITIVE_INFINITY
        : moment === "unknown"
            ? Number.NEGATIVE_INFINITY
            : moment;
}
function isWithin(moment, days, now) {
    return typeof moment === "number" && moment - now <= days * DAY;
}
function formatDistance(moment, now) {
    const distance = Math.abs(moment - now);
    const [seconds, unit] = distance >= 2 * DAY ? [DAY, "day"] : distance >= 2 * HOUR ? [HOUR, "hour"] : [MINUTE, "minute"];
    const count = Math.round(distance / seconds);
    const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
    return moment >= now ? `in ${words}` : `${words} ago`;
}
function formatEnd(moment, now) {
    if (moment === "never")
        return "does not end";
    if (moment === "unknown")
        return "ends at an unknown time";
    return `${moment > now ? "ends" : "ended"} ${formatDay(moment)} (${formatDistance(moment, now)})`;
}


/***/ }),

/***/ 8499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Nj: () => (/* binding */ SYSTEM_USERS),
/* harmony export */   QT: () => (/* binding */ LOG_IN_BY_LINK),
/* harmony export */   Qg: () => (/* binding */ doFirst),
/* harmony export */   h7: () => (/* binding */ CONFIRM_THE_ACCOUNT),
/* harmony export */   lG: () => (/* binding */ makeNewUserToken),
/* harmony export */   p9: () => (/* binding */ THEN_BY_LINK),
/* harmony export */   rL: () => (/* binding */ ADD_THIS_PAGE),
/* harmony export */   wi: () => (/* binding */ CONFIRM_AT_FACEBOOK),
/* harmony export */   xN: () => (/* binding */ TURN_ON_TWO_FACTOR),
/* harmony export */   xP: () => (/* binding */ aroundNewToken),
/* harmony export */   y4: () => (/* binding */ SETUP_COMMAND)
/* harmony export */ });
/* unused harmony export LOGIN_WAYS */
const SETUP_COMMAND = "npx github:OWNER/facebook-page-token setup";
const LOGIN_WAYS = `\`${SETUP_COMMAND}\`, or Graph API Explorer`;
const ADD_THIS_PAGE = "leave ticked what is ticked, add this Page";
const SYSTEM_USERS = "Business settings → System users → Generate token";
const LOG_IN_BY_LINK = "The person opens this run's login link, grants what it asks for, leaves ticked what is ticked, adds this Page, and starts the workflow with the address they end up at.";
const THEN_BY_LINK = "log in by this run's login link";
const CONFIRM_AT_FACEBOOK = confirmFirst("follow the instructions there");
const CONFIRM_THE_ACCOUNT = confirmFirst("confirm the account");
function confirmFirst(what) {
    const first = `The person must log in at www.facebook.com and ${what}. If the token stays dead:`;
    return {
        remedy: `${first} ${LOGIN_WAYS} makes a new user token to save.`,
        byLink: `${first} ${THEN_BY_LINK}.`,
    };
}
const TURN_ON_TWO_FACTOR = doFirst("The person must turn on two-factor authentication (accountscenter.facebook.com → Password and security), and", `log in again (${LOGIN_WAYS}) and save the new user token`);
function doFirst(first, thenLogIn = `log in again (\`${SETUP_COMMAND}\`)`) {
    return { remedy: `${first} then ${thenLogIn}.`, byLink: `${first} then ${THEN_BY_LINK}.` };
}
function makeNewUserToken(holder, detail) {
    const also = detail === undefined ? "" : ` ${detail},`;
    return holder === "system-user"
        ? `A business administrator must open ${SYSTEM_USERS},${also} and save that token as the secret behind \`user-token\`.`
        : `The person must log in again (${LOGIN_WAYS}),${also} and save the new user token as the secret behind \`user-token\`.`;
}
function aroundNewToken(holder, around, { detail, byLink = around } = {}) {
    const remedy = around(makeNewUserToken(holder, detail));
    return holder === "system-user" ? { remedy } : { remedy, byLink: byLink(LOG_IN_BY_LINK) };
}


/***/ }),

/***/ 9469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GJ: () => (/* binding */ onOneLine),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   wh: () => (/* binding */ plainText)
/* harmony export */ });
const INVISIBLE = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
function plainText(text) {
    return text
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(INVISIBLE, "")
        .toWellFormed();
}
function onOneLine(text) {
    return plainText(text)
        .replace(/\s*\n\s*/g, " ")
        .trim();
}
const MOST = 2000;
function plainLine(text) {
    const line = plainText(text)
        .replace(/\s*\n\s*/g, " ")
        .replaceAll("##[", "## [");
    const cut = line.length > MOST ? `${line.slice(0, MOST).toWellFormed()}…` : line;
    return /^\s*::/.test(cut) ? `· ${cut}` : cut;
}


/***/ }),

/***/ 5800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P7: () => (/* binding */ valueOrThrow),
/* harmony export */   X5: () => (/* binding */ toResult),
/* harmony export */   oA: () => (/* binding */ unwrap)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

async function toResult(promise) {
    try {
        return { ok: true, value: await promise };
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ)
            return { ok: false, error };
        throw error;
    }
}
async function unwrap(result) {
    return valueOrThrow(await result);
}
function valueOrThrow(result) {
    if (!result.ok)
        throw result.error;
    return result.value;
}


/***/ }),

/***/ 7379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findWithUserToken)
/* harmony export */ });
/* harmony import */ var _graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7827);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7897);
/* harmony import */ var _result_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5800);



async function findWithUserToken(chosen, find, { graph }) {
    if (chosen.endsAt !== "unknown")
        return { found: await find(chosen.token), userToken: chosen };
    const [finding, inspecting] = await Promise.all([
        (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5)(find(chosen.token)),
        (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .toResult */ .X5)((0,_graph_inspect_token_js__WEBPACK_IMPORTED_MODULE_0__/* .inspectToken */ .e)(graph, chosen.token)),
    ]);
    const [found, exchanged] = [(0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOrThrow */ .P7)(finding), (0,_result_js__WEBPACK_IMPORTED_MODULE_1__/* .valueOrThrow */ .P7)(inspecting)];
    if (!(0,_moment_js__WEBPACK_IMPORTED_MODULE_2__/* .endsLater */ .Tq)(chosen.givenEndsAt, exchanged.expiresAt)) {
        return { found, userToken: { ...chosen, endsAt: exchanged.expiresAt } };
    }
    return {
        found: await find(chosen.given),
        userToken: { ...chosen, token: chosen.given, endsAt: chosen.givenEndsAt },
    };
}


/***/ }),

/***/ 921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ belongsElsewhere),
/* harmony export */   L9: () => (/* binding */ explainRefusedToken),
/* harmony export */   oF: () => (/* binding */ wrongKind),
/* harmony export */   qc: () => (/* binding */ explainRefusedPages),
/* harmony export */   xA: () => (/* binding */ explainRefusedExchange)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);
/* harmony import */ var _graph_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5767);
/* harmony import */ var _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5729);
/* harmony import */ var _graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3849);
/* harmony import */ var _graph_refused_page_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(214);
/* harmony import */ var _health_explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7983);
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(4413);
/* harmony import */ var _new_user_token_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8499);








function nameToken(fromLogin) {
    return fromLogin ? "user token of this login" : "token in `user-token`";
}
function belongsElsewhere(appId, cause, fromLogin = false, holder = "person") {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "user-token-other-app",
        message: `The ${nameToken(fromLogin)} was not issued by the app ${appId} of \`app-id\`.`,
        remedy: holder === "system-user"
            ? `A business administrator must open ${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .SYSTEM_USERS */ .Nj}, choose this app there, and save that token as the secret behind \`user-token\`; or give the id and secret of the app that issued it.`
            : `Make the user token with this app (\`${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .SETUP_COMMAND */ .y4}\`; in Graph API Explorer choose it under “Meta App”), or give the id and secret of the app that issued it.`,
        ...(holder === "system-user" && !fromLogin && { login: false }),
        byLink: `${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .LOG_IN_BY_LINK */ .QT} Or give the id and secret of its app.`,
        cause,
    });
}
const SAVE_USER_TOKEN = `Save a user token as the secret behind \`user-token\`: \`${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .SETUP_COMMAND */ .y4}\` makes one.`;
function wrongKind(kind, cause, fromLogin = false) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({
        code: "user-token-wrong-kind",
        message: `The ${nameToken(fromLogin)} is ${_health_words_js__WEBPACK_IMPORTED_MODULE_6__/* .KIND_WORDS */ .P[kind]}. A Page token is obtained from a user token or a system-user token.`,
        remedy: kind === "page"
            ? `To look at this token, pass it as \`page-token\` instead. ${SAVE_USER_TOKEN}`
            : SAVE_USER_TOKEN,
        byLink: kind === "page"
            ? `${_new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .LOG_IN_BY_LINK */ .QT} To look at this token, pass it as \`page-token\`.`
            : _new_user_token_js__WEBPACK_IMPORTED_MODULE_7__/* .LOG_IN_BY_LINK */ .QT,
        cause,
    });
}
function explainRefusedExchange(error, { state, reason, kind }, appId, fromLogin = false) {
    const asked = { holder: (0,_health_words_js__WEBPACK_IMPORTED_MODULE_6__/* .holderOf */ .K)(kind), fromLogin };
    if (state === "invalid")
        return deadUserToken(reason, asked, error);
    if (!(error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h9) || error.transient)
        return error;
    return explainRefusedToken(error, appId, asked) ?? error;
}
const A_PERSON = { holder: "person", pageId: undefined };
function explainRefusedPages(error, appId, asked = A_PERSON) {
    if (!(error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h9) || error.transient)
        return error;
    return (0,_graph_refused_page_js__WEBPACK_IMPORTED_MODULE_4__/* .explainRefusedPage */ .r)(error, asked) ?? explainRefusedToken(error, appId, asked) ?? error;
}
function explainRefusedToken(error, appId, asked) {
    switch ((0,_graph_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .classifyRefusal */ .rN)(error.envelope)) {
        case "user-token-other-app":
            return belongsElsewhere(appId, error, asked.fromLogin, asked.holder);
        case "user-token-wrong-kind":
            return wrongKind((0,_graph_classify_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .nodeTypeIn */ .ap)(error.envelope.message) === "Application" ? "app" : "page", error, asked.fromLogin);
        case "user-token-dead":
        case "checkpoint":
        case "two-factor-required":
            return deadUserToken(error.envelope, asked, error);
        default:
            return (0,_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRefusedCredentials */ .W)(error);
    }
}
function deadUserToken(reason, { holder, fromLogin = false }, error) {
    const { why, remedy, byLink, details, error: code } = (0,_health_explain_invalid_reason_js__WEBPACK_IMPORTED_MODULE_5__/* .explainInvalidReason */ .D)(reason, holder);
    const what = code === "user-token-dead"
        ? `The ${nameToken(fromLogin)} is dead`
        : `Facebook does not accept the ${nameToken(fromLogin)}`;
    const message = `${what}: ${why}. No Page token can be obtained from it.`;
    const login = holder === "system-user" ? false : undefined;
    const cause = error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h9 || details === undefined
        ? error
        : new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, message: `${details} ${error.message}`, remedy });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ({ code, message, remedy, login, byLink, cause });
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(7869);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
