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

/***/ 7067:
/***/ ((module) => {

module.exports = __node_require("node:http");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __node_require("node:net");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __node_require("node:querystring");

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

/***/ 9785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AB: () => (/* binding */ quoteName),
/* harmony export */   IN: () => (/* binding */ cutText),
/* harmony export */   f6: () => (/* binding */ cutList),
/* harmony export */   ki: () => (/* binding */ formatList),
/* harmony export */   nt: () => (/* binding */ cutQuote)
/* harmony export */ });
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

/***/ 8392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ titleOfError),
/* harmony export */   K8: () => (/* binding */ loginCureOfError)
/* harmony export */ });
/* unused harmony export ERRORS */
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
function loginCureOfError({ code, login, }) {
    const entry = ERRORS[code];
    return login === false ? undefined : (login ?? entry.login);
}
function titleOfError(code) {
    return ERRORS[code].title;
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

/***/ 6093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  n: () => (/* binding */ assess)
});

// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
// EXTERNAL MODULE: ./build/src/health/assess-deadlines.js
var assess_deadlines = __nccwpck_require__(3320);
// EXTERNAL MODULE: ./build/src/health/assess-required-scopes.js
var assess_required_scopes = __nccwpck_require__(4292);
// EXTERNAL MODULE: ./build/src/health/assess-scopes.js
var assess_scopes = __nccwpck_require__(548);
;// CONCATENATED MODULE: ./build/src/health/assess-tasks.js
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

// EXTERNAL MODULE: ./build/src/health/clocks.js
var clocks = __nccwpck_require__(1341);
// EXTERNAL MODULE: ./build/src/health/explain-invalid-reason.js + 1 modules
var explain_invalid_reason = __nccwpck_require__(7983);
// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
// EXTERNAL MODULE: ./build/src/health/words.js
var words = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./build/src/health/assess.js









function assess(inspection, policy, origin) {
    const findings = assessAs(inspection, policy, origin);
    const isOfSystemUser = origin.holder === "system-user" || inspection.kind === "system-user";
    return isOfSystemUser ? findings.map(health_findings/* withoutLogin */.Gq) : findings;
}
function assessAs(inspection, policy, origin) {
    const identity = assessIdentity(inspection, policy, origin);
    if (identity)
        return [identity];
    return [
        ...assessPage(inspection, policy),
        ...assessByClocks(inspection, policy, origin),
        ...(0,assess_scopes/* assessScopes */.cy)(inspection, policy, origin.holder),
        ...assessTasks(policy, origin),
        ...(0,assess_required_scopes/* assessRequiredScopes */.Z)(inspection, policy),
    ];
}
function assessByClocks(inspection, policy, origin) {
    const failures = (0,clocks/* failuresByClock */.tf)(origin.otherNow, inspection, policy, origin.minted);
    const own = (0,assess_deadlines/* assessDeadlines */.oD)(inspection, policy, origin);
    const isTold = ({ code }) => failures.some((failure) => (0,health_findings/* isOfSameRow */.Sl)(failure.code, code));
    return [...failures, ...own.filter((finding) => !isTold(finding))];
}
function assessIdentity(inspection, { appId }, { minted, holder }) {
    const { state, reason, kind } = inspection;
    if (state === "invalid") {
        const { whyOfPage, remedy, byLink, login, details } = (0,explain_invalid_reason/* explainInvalidReason */.D)(reason, holder);
        return {
            login,
            byLink,
            details,
            code: "invalid",
            severity: "failure",
            message: `The Page token is dead: ${whyOfPage}.`,
            remedy: minted && login === "cure"
                ? `Run the job again: this token is a moment old. If it stays: ${(0,new_user_token/* makeNewUserToken */.lG)(holder ?? "person")}`
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
            byLink: new_user_token/* LOG_IN_BY_LINK */.QT,
            orElse: "Or give the id and secret of its app.",
        };
    }
    if (kind === "page")
        return undefined;
    return {
        code: "wrong-type",
        severity: "failure",
        message: `The token in \`page-token\` is ${words/* KIND_WORDS */.P[kind]}, not a Page token.`,
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

/***/ 6857:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2115);
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(489);


await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)(_runner_js__WEBPACK_IMPORTED_MODULE_1__/* .runner */ .l);
process.stdout.write("", () => process.exit());

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 5234:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ds: () => (/* binding */ cleanInputs),
/* harmony export */   Yg: () => (/* binding */ withoutQuotes)
/* harmony export */ });
/* unused harmony export withoutInvisible */
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
const AS_WRITTEN = ["secret-environment"];
const NUMBERED = ["app-id", "page-id", "login-config-id"];
function cleanInputs(raw) {
    const inputs = _names_js__WEBPACK_IMPORTED_MODULE_0__/* .INPUT_NAMES */ .Qh.map((name) => [name, cleanInput(name, raw.inputs[name])]);
    return { ...raw, inputs: Object.fromEntries(inputs) };
}
function cleanInput(name, value) {
    if (_names_js__WEBPACK_IMPORTED_MODULE_0__/* .SECRET_INPUTS */ .pH.some((secret) => secret === name) || AS_WRITTEN.includes(name))
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
/* harmony export */   wh: () => (/* binding */ readId),
/* harmony export */   wu: () => (/* binding */ readOrganization)
/* harmony export */ });
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

/***/ 1328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ InputError),
/* harmony export */   x: () => (/* binding */ WHY_EMPTY)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7406);

const WHY_EMPTY = "A secret or a variable comes empty in a pull request from a fork (which gets neither), in a Dependabot run (which reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";
const CAUSES = {
    empty: WHY_EMPTY,
    misplaced: "A secret put into the wrong input is another cause.",
    variable: "A variable that holds something else is the usual cause.",
};
const NOTHING_WAS_CALLED = "Correct the `with:` block of this step, or the variable or secret that it names (in the repository on GitHub: Settings → Secrets and variables → Actions). Nothing was called and nothing was changed.";
class InputError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    problems;
    constructor(problems, remedy = NOTHING_WAS_CALLED) {
        super({
            code: "input-invalid",
            message: describe(problems),
            remedy,
        });
        this.problems = problems;
    }
}
function describe(problems) {
    const inputsOf = new Map();
    for (const { input, reason } of problems)
        inputsOf.set(reason, [...(inputsOf.get(reason) ?? []), `\`${input}\``]);
    const sentences = [...inputsOf].map(([reason, inputs]) => `${inputs.join(", ")} ${reason}`);
    const causes = new Set(problems.flatMap(({ cause }) => (cause ? [CAUSES[cause]] : [])));
    return sentences.length === 1
        ? [...sentences, ...causes].join(" ")
        : [...sentences.map((sentence) => `• ${sentence}`), ...causes].join("\n");
}


/***/ }),

/***/ 5343:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* unused harmony export NO_LOGIN */
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
const SECRET_INPUTS = [
    "app-secret",
    "user-token",
    "page-token",
    "github-token",
];
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
/* harmony export */   K7: () => (/* binding */ checkAll),
/* harmony export */   Ll: () => (/* binding */ MOST_PAGES),
/* harmony export */   Y7: () => (/* binding */ parsePages),
/* harmony export */   fr: () => (/* binding */ WHERE_IDS)
/* harmony export */ });
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

/***/ 2422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ composeState),
/* harmony export */   W: () => (/* binding */ checkState)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7897);


const GOOD_FOR = 14 * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
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
    if (!(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(Buffer.from(macOf(scope, seconds)), Buffer.from(mac)))
        return "foreign";
    const age = now - Number(seconds);
    if (age > GOOD_FOR)
        return "expired";
    return age < -AHEAD ? "foreign" : "good";
}
function macOf({ appSecret, repository, redirect }, seconds) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", appSecret.reveal())
        .update(`login-link|${repository}|${redirect}|${seconds}`)
        .digest("hex")
        .slice(0, MAC_DIGITS);
}


/***/ }),

/***/ 2115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
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

// EXTERNAL MODULE: ./build/src/error-codes.js
var error_codes = __nccwpck_require__(8392);
// EXTERNAL MODULE: ./build/src/moment.js
var moment = __nccwpck_require__(7897);
;// CONCATENATED MODULE: ./build/src/report/stage-lines.js



function formatRetry({ message, code }, wait, attempt, { retries, isRepeated }) {
    const why = isRepeated ? `${(0,error_codes/* titleOfError */.Cl)(code)}, as before.` : message;
    return `${why} Trying again in ${wait.toFixed(1)} s (${attempt} of ${retries}).`;
}
const SAID = 500;
function formatUserToken({ token, endsAt, given, exchanged, fromLogin, userId, refusal }, now) {
    const end = `${(0,moment/* formatEnd */.D)(endsAt, now)}${refusal ? `. Not renewed: ${(0,cut_text/* cutText */.IN)(refusal, SAID)}` : ""}`;
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
        : `Not stored: ${names.length} secrets are left as they are, because ${why}: ${(0,cut_text/* formatList */.ki)(names, NAMES)}`);
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

;// CONCATENATED MODULE: ./build/src/inputs/fields.js
function collectProblems() {
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
function parseFlag(input, value, problems) {
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
// EXTERNAL MODULE: ./build/src/graph/permissions.js + 1 modules
var permissions = __nccwpck_require__(1568);
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
            allowExpiring: parseFlag("allow-expiring", given("allow-expiring"), problems),
            warnWithinDays: parseNumber("warn-within-days", given("warn-within-days"), DAYS, problems),
            failWithinDays: parseNumber("fail-within-days", given("fail-within-days"), DAYS, problems),
            dataAccess: parseChoice("data-access", given("data-access"), ["fail", "warn", "ignore"], problems),
        },
        onUnhealthy: parseChoice("on-unhealthy", given("on-unhealthy"), ["fail", "warn"], problems),
        graphVersion: take("graph-api-version", (0,inputs_forms/* readVersion */.$4)(given("graph-api-version")), problems),
        graphUrl: take("graph-api-url", (0,inputs_forms/* readApiUrl */.AX)(given("graph-api-url")), problems),
        timeoutSeconds: parseNumber("timeout-seconds", given("timeout-seconds"), { least: 0.1, most: 3600, decimals: true }, problems),
        jobSummary: parseFlag("job-summary", given("job-summary"), problems),
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
    const wanted = parseFlag("job-summary", inputs["job-summary"] || names/* DEFAULTS */.zY["job-summary"], problems);
    return wanted || problems.all.length > 0;
}

// EXTERNAL MODULE: ./build/src/inputs/clean.js
var clean = __nccwpck_require__(5234);
// EXTERNAL MODULE: ./build/src/inputs/input-error.js
var input_error = __nccwpck_require__(1328);
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

;// CONCATENATED MODULE: ./build/src/inputs/login.js





function parseLogin(raw, registry, problems) {
    const { inputs, login } = raw;
    const written = inputs["login-address"] || login.address;
    const address = (0,clean/* withoutQuotes */.Yg)(written).replace(/\s/g, "");
    for (const text of new Set([written, address]))
        maskLoginAddress(text, registry.register);
    const configId = inputs["login-config-id"];
    if (configId !== "")
        take("login-config-id", (0,inputs_forms/* readId */.wh)(configId), problems);
    const redirect = inputs["login-redirect"];
    if (address !== "")
        checkAddress(raw, problems);
    if (redirect === "")
        return undefined;
    take("login-redirect", readRedirect(redirect), problems);
    return {
        redirect,
        configId: configId || undefined,
        dialogUrl: dialogUrlFor(raw),
        repository: raw.repository,
        address: address || undefined,
        workflowUrl: workflowUrlFor(raw),
    };
}
function checkAddress({ inputs, login }, problems) {
    if (!login.isByHand) {
        problems.add("login-address", "is taken in runs that a person starts (`workflow_dispatch`) only: whoever logs in decides which account the Page token comes from.");
    }
    if (inputs["login-redirect"] === "") {
        problems.add("login-address", "needs `login-redirect`: the address that the login link led to, as it is registered in the app.");
    }
    if (!/\d/.test(inputs["page-id"])) {
        problems.add("login-address", "needs `page-id` with the number of the Page (not `all`): whoever logs in decides, so the Page must be named. The Page shows its number under About → Page transparency.");
    }
}
function workflowUrlFor({ inputs, repository, login }) {
    const pages = `${login.serverUrl}/${repository}/actions/workflows/`;
    if (login.serverUrl === "")
        return undefined;
    if (inputs["login-redirect"].startsWith(pages))
        return inputs["login-redirect"];
    const file = /\/\.github\/workflows\/([^@/]+)@/.exec(login.workflowRef)?.[1];
    const isOwn = login.workflowRef.startsWith(`${repository}/`);
    return file && isOwn ? `${pages}${encodeURIComponent(file)}` : undefined;
}
function dialogUrlFor({ inputs, login }) {
    const graph = URL.parse(inputs["graph-api-url"]);
    if (!graph || !(0,inputs_forms/* isLoopback */.U9)(graph))
        return "https://www.facebook.com";
    const dialog = URL.parse(login.dialogUrl);
    return dialog && ["https:", "http:"].includes(dialog.protocol) ? dialog.origin : graph.origin;
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

;// CONCATENATED MODULE: ./build/src/inputs/page-tokens.js



const LINE_BREAK = /\r\n|[\r\n]/;
const BEFORE = /^[\s\p{Cf}"']*/u;
function readPageTokens(written, register) {
    const lines = (0,clean/* withoutQuotes */.Yg)(written).split(LINE_BREAK);
    const before = written.slice(0, written.length - written.replace(BEFORE, "").length);
    const first = before.split(LINE_BREAK).length;
    const tokens = new Map();
    for (const [at, text] of lines.entries()) {
        const value = (0,clean/* withoutQuotes */.Yg)(text);
        if (value === "")
            continue;
        const token = register(value, lines.length === 1 ? written.trim() : text);
        if (!tokens.has(value))
            tokens.set(value, { token, line: first + at });
    }
    return [...tokens.values()];
}
function soundTokens(tokens) {
    return tokens.filter(({ token }) => readFacebookToken(token.reveal()).ok);
}
function checkPageTokens(tokens, problems) {
    if (tokens.length > inputs_pages/* MOST_PAGES */.Ll)
        problems.add("page-token", `has ${tokens.length} tokens, and one run takes at most ${inputs_pages/* MOST_PAGES */.Ll}: Facebook limits how many an app may inspect in an hour.`);
    const linesOf = new Map();
    for (const { token, line } of tokens) {
        const form = readFacebookToken(token.reveal());
        if (!form.ok)
            linesOf.set(form.reason, [...(linesOf.get(form.reason) ?? []), line]);
    }
    for (const [reason, lines] of linesOf) {
        const which = `(${lines.length > 1 ? "each of the lines" : "line"} ${lines.join(", ")}) `;
        problems.add("page-token", `${tokens.length > 1 ? which : ""}${reason}`);
    }
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

;// CONCATENATED MODULE: ./build/src/inputs/secrets.js







const FORMS = {
    "app-secret": readAppSecret,
    "user-token": readFacebookToken,
    "github-token": readGitHubToken,
};
const SINGLE = Object.keys(FORMS);
function registerSecrets(raw, registry, problems) {
    const given = {};
    const pageTokens = readPageTokens(raw.inputs["page-token"], (value, written) => register(value, written, registry));
    for (const name of SINGLE) {
        const written = raw.inputs[name];
        const value = (0,clean/* withoutQuotes */.Yg)(written);
        if (value !== "")
            given[name] = register(value, written, registry);
    }
    checkPageTokens(pageTokens, problems);
    for (const name of SINGLE)
        take(name, FORMS[name]((0,clean/* withoutQuotes */.Yg)(raw.inputs[name])), problems);
    if (!given["app-secret"])
        problems.add("app-secret", "must be given: the app's secret, from developers.facebook.com → My Apps → your app → App settings → Basic, saved as a repository secret.", "empty");
    return { ...given, pageTokens };
}
function register(value, written, registry) {
    for (const part of [value, written].flatMap((text) => text.trim().split(/\s+/))) {
        const inner = part.replace(/^["']+|["']+$/g, "");
        for (const text of [part, inner, ...tokensIn(part)])
            if (isMaskable(text))
                registry.register(text);
    }
    return new Secret(value);
}
const LONG = 20;
function checkStraySecrets({ inputs }, registry, problems) {
    for (const name of names/* INPUT_NAMES */.Qh) {
        const value = inputs[name];
        const mayHoldSecrets = name === "login-address" || names/* SECRET_INPUTS */.pH.some((secret) => secret === name);
        if (!mayHoldSecrets && value.length >= LONG && registry.scrub(value) !== value) {
            problems.add(name, "holds one of the secrets that this step was given. Write the name or the value that is meant there; a secret belongs only into `app-secret`, `user-token`, `page-token` and `github-token`.");
        }
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/secret-names.js
const PLACE = "{page-id}";
function isPerPage(name) {
    return name.includes(PLACE);
}
function fillName(name, pageId) {
    return name.replaceAll(PLACE, pageId);
}
const ANY_ID = "100000000000000";
function parseSecretNames(inputs, { pages, policy }, problems) {
    const ids = pages.kind === "several" ? pages.ids : [policy.pageId ?? ANY_ID];
    const pageTokenName = inputs["secret-name"] || undefined;
    const userTokenName = inputs["user-token-secret-name"] || undefined;
    if (pageTokenName !== undefined)
        for (const id of ids)
            checkName("secret-name", pageTokenName, id, problems);
    if (userTokenName !== undefined)
        checkName("user-token-secret-name", userTokenName, undefined, problems);
    if (userTokenName !== undefined && pageTokenName !== undefined) {
        const known = pages.kind === "several" || policy.pageId !== undefined;
        if (isSame(pageTokenName, userTokenName, known ? ids : undefined))
            problems.add("user-token-secret-name", "must differ from `secret-name` (GitHub does not tell capitals from small letters there): one token would overwrite the other.");
    }
    return { pageTokenName, userTokenName };
}
function isSame(pageTokenName, userTokenName, ids) {
    const other = userTokenName.toUpperCase();
    if (ids)
        return ids.some((id) => fillName(pageTokenName, id).toUpperCase() === other);
    const parts = pageTokenName.toUpperCase().split(PLACE.toUpperCase());
    const form = parts.map((part) => RegExp.escape(part)).join("\\d+");
    return new RegExp(`^${form}$`).test(other);
}
const secret_names_TOKEN = /^(EAA[A-Za-z0-9]{30}|gh[a-z]_[A-Za-z0-9]{20}|github_pat_)|^.{101}/;
function isName(name) {
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) && !secret_names_TOKEN.test(name);
}
function isReserved(name) {
    return /^GITHUB_/i.test(name);
}
function checkName(input, template, pageId, problems) {
    const name = pageId === undefined ? template : fillName(template, pageId);
    if (isReserved(name)) {
        problems.add(input, "must not begin with `GITHUB_`, which GitHub keeps for itself.");
    }
    else if (!isName(name)) {
        const isFilled = name !== template;
        const filled = isFilled ? " once `{page-id}` is filled in" : "";
        const wayToFill = input === "secret-name" && /[{}]/.test(name)
            ? " `{page-id}` in it, written so, is filled with the id of each Page."
            : "";
        problems.add(input, `must be the name of a secret${filled}: letters, digits and underscores, at most 100, not beginning with a digit. Write the name itself (\`FB_PAGE_TOKEN\`), not \`\${{ secrets.FB_PAGE_TOKEN }}\`, which hands over its value.${wayToFill}`);
    }
}

;// CONCATENATED MODULE: ./build/src/inputs/store.js




function parseStore(raw, { githubToken, ...named }, problems) {
    const { inputs } = raw;
    const { pageTokenName, userTokenName } = parseSecretNames(inputs, named, problems);
    const stores = pageTokenName !== undefined || userTokenName !== undefined;
    const target = parseTarget(raw, stores, problems);
    const address = inputs["github-api-url"] || raw.githubApiUrl || "https://api.github.com";
    const apiUrl = take("github-api-url", (0,inputs_forms/* readApiUrl */.AX)(address), problems);
    if (!stores)
        return undefined;
    if (!githubToken) {
        problems.add("github-token", "must be given when a secret is named: a fine-grained personal access token or a GitHub App token that may write secrets. `GITHUB_TOKEN` never can.", "empty");
        return undefined;
    }
    return { githubToken, apiUrl, target, pageTokenName, userTokenName };
}
function parseTarget({ inputs, repository: own }, stores, problems) {
    const app = parseChoice("secret-app", inputs["secret-app"] || names/* DEFAULTS */.zY["secret-app"], ["actions", "dependabot", "codespaces"], problems);
    const environment = inputs["secret-environment"];
    const organization = inputs["secret-organization"];
    const repository = inputs["secret-repository"] || own;
    if (environment !== "" && app !== "actions") {
        problems.add("secret-app", `must be \`actions\` together with \`secret-environment\`: only Actions has environments.`);
    }
    take("secret-environment", (0,inputs_forms/* readEnvironment */.Qo)(environment), problems);
    if (organization !== "") {
        if (environment !== "")
            problems.add("secret-organization", "excludes `secret-environment`: an environment belongs to a repository. Give one of them.");
        if (inputs["secret-repository"] !== "" &&
            own !== "" &&
            !store_isSame(inputs["secret-repository"], own)) {
            problems.add("secret-organization", "excludes `secret-repository`: a secret belongs to the one or to the other. Give one of them.");
        }
        take("secret-organization", (0,inputs_forms/* readOrganization */.wu)(organization), problems);
        return { scope: "organization", organization, app };
    }
    if (stores || inputs["secret-repository"] !== "")
        take("secret-repository", (0,inputs_forms/* readRepository */.Nu)(repository), problems);
    return environment === ""
        ? { scope: "repository", repository, app }
        : { scope: "environment", repository, environment };
}
function store_isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}

;// CONCATENATED MODULE: ./build/src/inputs/parse.js









function parseInputs(written, registry) {
    const problems = collectProblems();
    const secrets = registerSecrets(written, registry, problems);
    const raw = (0,clean/* cleanInputs */.Ds)(written);
    checkStraySecrets(raw, registry, problems);
    const { pageTokens, "app-secret": appSecret, "user-token": given } = secrets;
    const sound = soundTokens(pageTokens);
    const common = withPages(parseCommon(raw, problems), sound, problems);
    const store = parseStore(raw, { ...common, githubToken: secrets["github-token"] }, problems);
    const login = parseLogin(raw, registry, problems);
    const hasPageToken = pageTokens.length > 0;
    if (common.pages.kind === "all")
        (0,inputs_pages/* checkAll */.K7)({ pageToken: sound.length > 0, secretName: namesSecret(raw) }, problems);
    if (!given && !login && hasPageToken)
        checkNoStoring(raw, problems);
    if (!given && !login && !hasPageToken) {
        problems.add("user-token", "and `page-token` are both empty; one of them must be given (the README of this action, “Your first user token”, says how to make one), or `login-redirect` for a login link (docs/login.md).", "empty");
    }
    if (problems.all.length > 0 || !appSecret)
        throw new input_error/* InputError */.d(problems.all);
    const known = { ...common, appSecret, login };
    const userToken = sourceOf(given, login, appSecret);
    if (userToken) {
        return hasPageToken
            ? { ...known, mode: "keep", userToken, pageTokens, store }
            : { ...known, mode: "mint", userToken, store };
    }
    return hasPageToken ? { ...known, mode: "check", pageTokens } : { ...known, mode: "login" };
}
function sourceOf(given, login, appSecret) {
    if (login?.address === undefined)
        return given && { kind: "given", token: given };
    const { address, redirect, repository } = login;
    return { kind: "login", address, appSecret, redirect, repository };
}
function withPages(common, pageTokens, problems) {
    const { pages, policy } = common;
    if (pageTokens.length < 2 || pages.kind !== "one")
        return common;
    if (policy.pageId === undefined) {
        problems.add("page-id", `must list the Pages where \`page-token\` has several lines: without the ids, a Page that vanishes would go unnoticed. ${inputs_pages/* WHERE_IDS */.fr} One token that was broken into lines belongs on one.`);
        return common;
    }
    const several = { kind: "several", ids: [policy.pageId] };
    return { ...common, pages: several, policy: { ...policy, pageId: undefined } };
}
function namesSecret({ inputs }) {
    return inputs["secret-name"] !== "" || inputs["user-token-secret-name"] !== "";
}
function checkNoStoring({ inputs }, problems) {
    for (const name of ["secret-name", "user-token-secret-name"]) {
        if (inputs[name] !== "")
            problems.add(name, "needs `user-token`: without it a run only checks the Page token, and stores nothing.", "empty");
    }
}

// EXTERNAL MODULE: ./build/src/report/report.js + 3 modules
var report_report = __nccwpck_require__(6266);
// EXTERNAL MODULE: ./build/src/login/login-state.js
var login_state = __nccwpck_require__(2422);
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
    const verdict = (0,login_state/* checkState */.W)(state, scope, now);
    if (verdict === "foreign")
        throw foreign("elsewhere");
    if (verdict === "expired")
        throw expired();
}
function whyStateless(address) {
    return /(?:^|[?&#])(?:code|error|state)=/.test(address) ? "half" : "plain";
}

;// CONCATENATED MODULE: ./build/src/stages/assert-login.js




function assertLogin(inputs) {
    if (inputs.mode === "login")
        throw loginNeeded(inputs);
    if (inputs.mode === "check" || inputs.userToken.kind === "given")
        return;
    readLoginAddress(inputs.userToken.address, inputs.userToken, (0,moment/* epochSeconds */.DQ)());
}
function loginNeeded({ policy, pages }) {
    const namesPage = policy.pageId !== undefined || pages.kind === "several";
    const who = namesPage ? "A person" : "Set `page-id` first. Then a person";
    return new src_errors/* ActionError */.lZ({
        code: "login-needed",
        message: `\`user-token\` and \`page-token\` are both empty, so a person must log in once. If you stored a token already: ${input_error/* WHY_EMPTY */.x}`,
        remedy: `${who} who manages the Page opens the login link of this run (in its summary and log), logs in, and starts this workflow with the address they end up at.`,
    });
}

// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
// EXTERNAL MODULE: ./build/src/health/explain-invalid-reason.js + 1 modules
var explain_invalid_reason = __nccwpck_require__(7983);
// EXTERNAL MODULE: ./build/src/health/words.js
var words = __nccwpck_require__(4413);
;// CONCATENATED MODULE: ./build/src/health/assess-user-token.js




function assessNextUserToken({ holder, endsAt, onlyNewHelps }, { warnWithinDays }, now) {
    if (typeof endsAt !== "number" || !(0,moment/* isWithin */.UO)(endsAt, warnWithinDays, now))
        return [];
    return [
        {
            code: "user-token-expires-soon",
            severity: "warning",
            ...(holder === "system-user" && { login: false }),
            message: `The user token that the next run will use ends on ${(0,moment/* formatDay */.im)(endsAt)} (${(0,moment/* formatDistance */.BO)(endsAt, now)}).`,
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
    if (end !== undefined && (0,moment/* isWithin */.UO)(end, VERSION_NOTICE_DAYS, now)) {
        findings.push({
            code: "graph-version-retiring",
            severity: "warning",
            message: `The Graph API ${served} is served until ${(0,moment/* formatDay */.im)(end)} (${(0,moment/* formatDistance */.BO)(end, now)}).`,
            remedy: "Set `graph-api-version` to a newer version, or leave it out and update this action.",
        });
    }
    return findings;
}

// EXTERNAL MODULE: ./build/src/stages/next-user-token.js
var next_user_token = __nccwpck_require__(142);
;// CONCATENATED MODULE: ./build/src/stages/assess-run.js



function assessRun(inputs, obtained, stored) {
    const living = obtained.pages.flatMap(({ inspection, findings }) => inspection && !findings.some(({ code }) => code === "invalid") ? [inspection] : []);
    const [inspection] = living;
    if (!inspection)
        return inputs.pages.kind === "one" ? [] : [...obtained.findings];
    const next = (0,next_user_token/* nextUserToken */.y)(inputs, obtained, stored);
    return [
        ...obtained.findings,
        ...(next ? assessNextUserToken(next, inputs.policy, inspection.now) : []),
        ...assessVersion(inspection, inputs.graphVersion),
    ];
}

;// CONCATENATED MODULE: ./build/src/stages/given-pages.js
const NONE_LOOSE = { unknown: [], foreign: [] };

// EXTERNAL MODULE: ./build/src/graph/inspect-token.js + 1 modules
var inspect_token = __nccwpck_require__(7827);
// EXTERNAL MODULE: ./build/src/health/assess.js + 1 modules
var assess = __nccwpck_require__(6093);
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

// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
// EXTERNAL MODULE: ./build/src/health/assess-deadlines.js
var assess_deadlines = __nccwpck_require__(3320);
// EXTERNAL MODULE: ./build/src/health/clocks.js
var clocks = __nccwpck_require__(1341);
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
    const login = error.login === false ? false : (0,error_codes/* loginCureOfError */.K8)(error);
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
        (0,assess_deadlines/* deadlinesOf */.b0)(inspection, policy).some((deadline) => (0,moment/* isWithin */.UO)(deadline, policy.warnWithinDays, inspection.now)));
}
function objectionTo(fresh, old, policy, holder = "person") {
    const failure = failureOf(fresh, old, policy);
    if (failure)
        return notHealthy("A new Page token was obtained", failure);
    const newEnd = firstDeadline(fresh, policy);
    const oldEnd = firstDeadline(old, policy);
    if (isUnhealthy(old, fresh, policy) || (0,moment/* endsLater */.Tq)(newEnd, oldEnd))
        return undefined;
    const isDataAccess = newEnd === fresh.inspection.dataAccessExpiresAt;
    const kept = renewalFailed(`A new Page token was obtained, but its first deadline (${(0,moment/* formatMoment */.K9)(newEnd)}) is no later than that of the one there is (${(0,moment/* formatMoment */.K9)(oldEnd)}), which is kept.`, {
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
    const ends = ({ expiresAt, dataAccessExpiresAt }) => `${(0,moment/* formatEnd */.D)(expiresAt, now.now)}, its data access ${(0,moment/* formatEnd */.D)(dataAccessExpiresAt, now.now)}`;
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
    return a !== "unknown" && (0,moment/* endsLater */.Tq)(b, a);
}
const LOGIN_GIVES = 89 * moment/* DAY */.d_;
function renewsDataAccess(fresh, old) {
    const { dataAccessExpiresAt: end, now } = fresh.inspection;
    if (typeof end !== "number" || end - now >= LOGIN_GIVES)
        return true;
    return (0,moment/* endsLater */.Tq)(end, old.inspection.dataAccessExpiresAt);
}
function firstDeadline({ inspection }, policy) {
    return (0,moment/* earliest */.Qd)((0,assess_deadlines/* deadlinesOf */.b0)(inspection, policy).filter((deadline) => deadline !== "unknown"));
}

// EXTERNAL MODULE: ./build/src/result.js
var result = __nccwpck_require__(5800);
// EXTERNAL MODULE: ./build/src/json/decode.js
var json_decode = __nccwpck_require__(7232);
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


async function namePages(pages, isSeveral, context, known = new Map()) {
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

// EXTERNAL MODULE: ./build/src/graph/refused-credentials.js
var refused_credentials = __nccwpck_require__(3849);
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
        const keepGiven = inspection.state === "valid" && endsAt !== "unknown" && !(0,moment/* endsLater */.Tq)(endsAt, givenEndsAt);
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
    if (!isRefreshable(inspection.value) || !(0,moment/* isWithin */.UO)(expiresAt, policy.warnWithinDays, now))
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
        return (0,error_codes/* loginCureOfError */.K8)(explained) ? explained : addTo(explained, TEN_MINUTES);
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
            ? `${(0,http_retry/* formatPatience */.Ld)(error.retryAfter, (0,moment/* epochSeconds */.DQ)())}, open this run's login link and log in again.`
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
        const { obtainSeveralPages } = await __nccwpck_require__.e(/* import() */ 192).then(__nccwpck_require__.bind(__nccwpck_require__, 192));
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
        context.log(formatUserToken(minted.userToken, now ?? (0,moment/* epochSeconds */.DQ)()));
        context.log(formatPages(minted.pages));
        return minted;
    }
    catch (error) {
        if (userToken && (fromLogin || userToken.refusal))
            context.log(formatUserToken(userToken, (0,moment/* epochSeconds */.DQ)()));
        throw fromLogin ? leadToNextLogin(error) : await ofSystemUser(error, inspecting);
    }
}
async function readSource({ source, access }, { graph, onLogin }) {
    if (source.kind === "given")
        return source.token;
    const code = graph.secret(readLoginAddress(source.address, source, (0,moment/* epochSeconds */.DQ)()));
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
            namePages(given.pages.map(keepGivenPage), isSeveral, context),
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
        namePages(replaced, isSeveral, context, names),
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
        const pages = await namePages(given.pages.map(keepGivenPage), isSeveral, context);
        return { ...given, pages, userToken: undefined };
    }
    const { renewal, replaced, names } = await renewPages({ inputs, given: given.pages, due, access }, async (fresh, old) => replaceByLogin(fresh, old, inputs.policy, say), context);
    const unmoved = replaced.filter((page, at) => isUnmoved(page, given.pages[at]));
    if (unmoved.length > 0)
        context.log(formatNotRenewed(isSeveral ? unmoved.map(({ page }) => page.id) : []));
    const pages = await namePages(replaced, isSeveral, context, names);
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
    const named = await namePages(pages.map(keepGivenPage), isSeveral, context);
    return { ...around, pages: named, userToken: undefined };
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

;// CONCATENATED MODULE: ./build/src/stages/secret-wish.js

function objectionToPageToken({ token, inspection, minted, given, findings, errors, }) {
    if (!inspection && errors.length > 0)
        return "the Page token was not judged";
    if (!(0,health_findings/* isHealthy */.Wr)(findings))
        return "the Page token is not healthy";
    if (!minted || !token)
        return "the Page token was kept";
    return given.some((old) => token.equals(old)) ? "the Page token is the one given" : undefined;
}

;// CONCATENATED MODULE: ./build/src/stages/plan-token-lines.js



const IDS = 300;
function planTokenLines({ pages, loose }, name) {
    const unknown = [...loose.unknown];
    const lines = [];
    const lacking = [];
    for (const page of pages) {
        const own = isNew(page) && page.token ? [page.token] : page.given;
        const line = own.length > 0 ? own : unknown.splice(0, 1);
        if (line.length === 0)
            lacking.push(page);
        lines.push(...line);
    }
    lines.push(...unknown);
    return {
        name,
        value: new Secret(lines.map((line) => line.reveal()).join("\n")),
        why: objectionToLines(pages, lacking, loose.foreign),
        pageIds: pages.map(({ page }) => page.id),
    };
}
function isNew(page) {
    return objectionToPageToken(page) === undefined;
}
function objectionToLines(pages, lacking, foreign) {
    const ids = lacking.map(({ page }) => page.id);
    const reasons = [
        ...(pages.some(isNew) ? [] : ["no Page token in it is new"]),
        ...(foreign.length > 0
            ? [
                `line ${foreign.join(", ")} of \`page-token\` is a token of a Page that \`page-id\` does not list`,
            ]
            : []),
        ...(ids.length > 0
            ? [
                `there is no token to put in for the Page${ids.length === 1 ? "" : "s"} ${(0,cut_text/* formatList */.ki)(ids, IDS)}`,
            ]
            : []),
    ];
    return reasons.length > 0 ? reasons.join("; and ") : undefined;
}

;// CONCATENATED MODULE: ./build/src/stages/plan-secret-writes.js





function planSecretWrites(inputs, obtained) {
    const store = "store" in inputs ? inputs.store : undefined;
    const { pageTokenName, userTokenName } = store ?? {};
    const wishes = [];
    if (pageTokenName !== undefined) {
        if (inputs.pages.kind === "one" || isPerPage(pageTokenName))
            wishes.push(...obtained.pages.map((page) => wishOf(page, pageTokenName)));
        else
            wishes.push(planTokenLines(obtained, pageTokenName));
    }
    if (userTokenName !== undefined) {
        const value = obtained.userToken?.token;
        wishes.push({ name: userTokenName, value, why: objectionToUserToken(obtained), pageIds: [] });
    }
    const writes = [];
    const skipped = [];
    for (const { name, value, why } of wishes) {
        if (why !== undefined)
            skipped.push({ name, why });
        else if (value)
            writes.push({ name, value });
    }
    return { writes, skipped, pagesOf: new Map(wishes.map(({ name, pageIds }) => [name, pageIds])) };
}
function wishOf(page, template) {
    const { id } = page.page;
    const isFillable = /^\d+$/.test(id) || !isPerPage(template);
    return {
        name: fillName(template, id),
        value: page.token,
        why: isFillable ? objectionToPageToken(page) : "the id of the Page is not a number",
        pageIds: [id],
    };
}
function objectionToUserToken({ userToken, pages }) {
    const good = pages.filter(({ inspection, findings }) => inspection && (0,health_findings/* isHealthy */.Wr)(findings));
    if (good.length === 0)
        return "the Page token is not healthy";
    const isMinted = good.some(({ minted, isLoginGood }) => minted || isLoginGood);
    if (!userToken || !(isMinted || isRefreshed(userToken)))
        return "the Page token was kept";
    if (userToken.fromLogin)
        return undefined;
    const isGiven = userToken.token.equals(userToken.given);
    return isGiven || !(0,moment/* endsLater */.Tq)(userToken.endsAt, userToken.givenEndsAt)
        ? "the user token in use ends no later than the one given"
        : undefined;
}
function isRefreshed({ kind, exchanged }) {
    return kind === "system-user" && exchanged;
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

;// CONCATENATED MODULE: ./build/src/stages/store-tokens.js




function isHandedOverAlone({ onUnhealthy }, { userToken, pages }) {
    const isGood = ({ findings }) => onUnhealthy === "warn" || (0,health_findings/* isHealthy */.Wr)(findings);
    return userToken?.fromLogin === true && pages.some((page) => page.minted && isGood(page));
}
async function storeTokens(inputs, obtained, target, context) {
    const { writes, skipped, pagesOf } = planSecretWrites(inputs, obtained);
    const isSeveral = inputs.pages.kind !== "one";
    if (pagesOf.size === 0 && isHandedOverAlone(inputs, obtained))
        context.log(formatLoginUnstored(isSeveral));
    for (const line of formatSkipped(skipped, isSeveral))
        context.log(line);
    const access = writes.length > 0 ? await target : undefined;
    const { written, failed, unsure, errors } = access
        ? await writeSecrets(writes, access, context)
        : { written: [], failed: [], unsure: [], errors: [] };
    const complete = written.length > 0 && failed.length === 0 && skipped.length === 0;
    const left = skipped.map(({ name }) => name);
    return { written, failed, unsure, skipped: left, errors, complete, pagesOf };
}

;// CONCATENATED MODULE: ./build/src/pipeline.js






async function run(inputs, context) {
    assertLogin(inputs);
    const access = preflight("store" in inputs ? inputs.store : undefined, context);
    access.catch(() => undefined);
    const obtained = await obtainPages(inputs, access, context);
    const stored = await storeTokens(inputs, obtained, access, context);
    const findings = assessRun(inputs, obtained, stored);
    return (0,report_report/* composeReport */.ZE)(inputs, obtained, stored, findings);
}

// EXTERNAL MODULE: ./build/src/report/document-link.js
var document_link = __nccwpck_require__(2100);
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
        `Page token${log_lines_formatPage(report)}: ${(0,moment/* formatEnd */.D)(expiresAt, now)}; data access ${(0,moment/* formatEnd */.D)(dataAccessExpiresAt, now)}`,
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
    return typeof actBy === "number" ? `renew by ${(0,moment/* formatDay */.im)(actBy)}` : "no date to renew by";
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
        return `${names.length} ${is} (${(0,cut_text/* formatList */.ki)(names, log_lines_NAMES)})`;
    })
        .join("; ");
}

// EXTERNAL MODULE: ./build/src/plain-text.js
var plain_text = __nccwpck_require__(9469);
;// CONCATENATED MODULE: ./build/src/safe-output.js

function createSafeOutput(runner, registry, withSummary) {
    const safe = (text) => registry.scrub((0,plain_text/* plainText */.wh)(registry.scrub(text)));
    const safeLine = (text) => registry.scrub((0,plain_text/* plainLine */.h0)(safe(text)));
    return {
        log: (line) => runner.log(safeLine(line)),
        annotate: ({ level, title, message }) => runner.annotate({ level, title: safeLine(title), message: safe(message) }),
        output: (name, value) => runner.output(name, value),
        tokens: (name, value) => runner.output(name, value),
        summary: async (markdown) => {
            if (!withSummary)
                return;
            try {
                await runner.summary(safe(markdown));
            }
            catch {
                runner.log("The job summary could not be written.");
            }
        },
        stack: (error) => {
            if (!runner.isDebug() || !(error instanceof Error))
                return;
            for (const line of (error.stack ?? "").split("\n"))
                runner.log(safeLine(line));
        },
        onCancel: (say) => runner.onCancel((signal) => runner.log(safeLine(say(signal)))),
        fail: () => runner.fail(),
    };
}

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
const SIGNS = { b: "\b", f: "\f", n: "\n", r: "\r", t: "\t" };
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
    return sign === undefined ? "" : (SIGNS[sign] ?? sign);
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

// EXTERNAL MODULE: ./build/src/report/compose-message.js
var compose_message = __nccwpck_require__(4458);
// EXTERNAL MODULE: ./build/src/report/page-names.js
var page_names = __nccwpck_require__(9056);
;// CONCATENATED MODULE: ./build/src/report/annotations.js





function annotate(report, linkTo = document_link/* noLink */.O, handedOver = true) {
    const { findings, errors, onUnhealthy, stored } = report;
    const once = tellOnce();
    const quoted = errors.flatMap(({ details }) => details ?? []);
    const postscript = handedOver ? annotations_formatStored(report) : ` ${formatWritten(stored)}`;
    return [
        ...errors.map(({ remedy, pageIds, ...error }, at) => annotateError({ ...error, remedy: once(remedy, error.title) }, linkTo, `${(0,page_names/* namePagesOf */.x)(pageIds, report)}${at === 0 ? postscript : ""}`)),
        ...findings.map(({ code, severity, message, remedy, orElse, pageIds, details }) => {
            const title = (0,health_findings/* titleOf */.Gg)(code);
            return {
                level: severity === "failure" && onUnhealthy === "fail" ? "error" : "warning",
                title,
                message: (0,compose_message/* composeMessage */.S)({
                    title,
                    message,
                    postscript: (0,page_names/* namePagesOf */.x)(pageIds, report),
                    remedy: (0,compose_message/* withOther */.p)(once(remedy, title), orElse),
                    link: linkTo(code),
                    details: unlessQuoted(details, quoted),
                }),
            };
        }),
    ];
}
function annotateError({ code, ...error }, linkTo = document_link/* noLink */.O, postscript = "") {
    const { title } = error;
    const message = (0,compose_message/* composeMessage */.S)({ ...error, postscript, link: linkTo(code) });
    return { level: "error", title, message };
}
function unlessQuoted(details, quoted) {
    if (details === undefined)
        return undefined;
    const sentence = /“.*”/s.exec(details)?.[0] ?? details;
    if (quoted.some((text) => text.includes(sentence)))
        return undefined;
    quoted.push(details);
    return details;
}
function tellOnce() {
    const told = new Map();
    return (remedy, title) => {
        const first = told.get(remedy);
        if (first !== undefined)
            return first === title ? "The same." : `The same as for “${first}”.`;
        told.set(remedy, title);
        return remedy;
    };
}
const annotations_NAMES = 400;
function annotations_formatStored({ stored, isSeveral }) {
    if (stored.failed.length === 0)
        return "";
    const tokens = isSeveral
        ? "The Page tokens themselves are good, and stand in the output `page-tokens`."
        : "The Page token itself is good, and the output `page-token` is set.";
    return ` ${formatWritten(stored)} ${tokens}`;
}
function formatWritten({ written, failed, unsure = [] }) {
    const refused = failed.filter((name) => !unsure.includes(name));
    const outcome = [
        `Written: ${(0,cut_text/* formatList */.ki)(written, annotations_NAMES) || "nothing"}.`,
        ...(refused.length > 0 ? [`Not written: ${(0,cut_text/* formatList */.ki)(refused, annotations_NAMES)}.`] : []),
        ...(unsure.length > 0 ? [`Perhaps not written: ${(0,cut_text/* formatList */.ki)(unsure, annotations_NAMES)}.`] : []),
    ];
    return outcome.join(" ");
}

// EXTERNAL MODULE: ./build/src/report/login-offer.js + 2 modules
var login_offer = __nccwpck_require__(2082);
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
        "expires-at": (0,moment/* formatMoment */.K9)(report.expiresAt),
        "data-access-expires-at": (0,moment/* formatMoment */.K9)(report.dataAccessExpiresAt),
        "user-token-expires-at": userTokenExpiresAt === undefined ? "" : (0,moment/* formatMoment */.K9)(userTokenExpiresAt),
        "renew-by": (0,moment/* formatMoment */.K9)(report.renewBy),
        scopes: report.scopes.join(","),
        "missing-scopes": report.missingScopes.join(","),
        findings: findings.map(({ code, severity, message, remedy, orElse, pageIds }) => ({
            code,
            severity,
            message,
            remedy: (0,compose_message/* withOther */.p)(remedy, orElse),
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
        "expires-at": (0,moment/* formatMoment */.K9)(page.expiresAt),
        "data-access-expires-at": (0,moment/* formatMoment */.K9)(page.dataAccessExpiresAt),
        "renew-by": (0,moment/* formatMoment */.K9)(page.renewBy),
        scopes: page.scopes.join(","),
        "missing-scopes": page.missingScopes.join(","),
        findings: page.findings.map(({ code, severity }) => ({ code, severity })),
        "error-code": page.errors[0]?.code ?? "",
    };
}
function tokenOutputs(report) {
    const tokens = report.pages.flatMap((page) => page.token && (0,report_report/* handsOver */.Jf)(page, report) ? [[page.page.id, page.token.reveal()]] : []);
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

// EXTERNAL MODULE: ./build/src/report/shown-error.js
var shown_error = __nccwpck_require__(3006);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __nccwpck_require__(1021);
;// CONCATENATED MODULE: ./build/src/show-run.js











async function showReport(found, ending) {
    const { registry, out, links } = ending;
    const scrubbed = scrubReport(found, registry.scrub);
    const lost = writeOutputs(scrubbed, out);
    const login = scrubbed.login ?? offerAfter(lost, ending);
    const errors = [...lost.map((error) => (0,shown_error/* describeError */.U)(error, login)), ...scrubbed.errors];
    const report = { ...scrubbed, login, errors: tellIfUsed(errors, login, ending) };
    const shown = scrubReport(report, (text) => registry.scrub((0,plain_text/* plainText */.wh)(text)));
    for (const annotation of annotate(shown, links, lost.length === 0))
        out.annotate(annotation);
    for (const line of await linesOf(shown, lost.length === 0))
        out.log(line);
    for (const line of login ? (0,login_offer/* formatLoginLink */.fA)(login) : [])
        out.log(line);
    if (!login && ending.login === "used" && (0,report_report/* failsJob */.VC)(report))
        out.log(formatLoginUsed());
    await out.summary(await summaryOf(shown, links));
    if ((0,report_report/* failsJob */.VC)(report))
        out.fail();
}
async function linesOf(report, handedOver) {
    if (!report.isSeveral)
        return formatOutcome(report);
    return (await __nccwpck_require__.e(/* import() */ 867).then(__nccwpck_require__.bind(__nccwpck_require__, 2867))).formatOutcomes(report, handedOver);
}
async function summaryOf(report, links) {
    if (!report.isSeveral)
        return (0,summary/* summarize */.eh)(report, links);
    return (await __nccwpck_require__.e(/* import() */ 959).then(__nccwpck_require__.bind(__nccwpck_require__, 4340))).summarizeSeveral(report, links);
}
function writeOutputs(report, out) {
    try {
        for (const [name, value] of Object.entries(describeOutputs(report)))
            out.output(name, value);
        for (const [name, value] of Object.entries(tokenOutputs(report)))
            out.tokens(name, value);
        return [];
    }
    catch (error) {
        if (!(error instanceof src_errors/* ActionError */.lZ))
            throw error;
        return [error];
    }
}
function offerAfter(errors, { inputs }) {
    return inputs && (0,login_offer/* offerLogin */.Qo)(inputs, { findings: [], errors }, (0,moment/* epochSeconds */.DQ)());
}
function tellIfUsed(errors, login, ending) {
    return login && ending.login === "used" ? (0,shown_error/* tellLoginUsed */.O)(errors) : errors;
}
const BUG = { code: "bug", login: undefined };
const MOST_LINES = 300;
async function showError(error, ending) {
    const { registry, out, links } = ending;
    const login = offerAfter([error instanceof src_errors/* ActionError */.lZ ? error : BUG], ending);
    const safe = (text) => registry.scrub((0,plain_text/* plainText */.wh)(registry.scrub(text)));
    const described = (0,shown_error/* describeError */.U)(error, login);
    const [told = described] = tellIfUsed([described], login, ending);
    const shown = scrubError(told, safe);
    const annotation = annotateError(shown, links);
    out.annotate(annotation);
    if (!annotation.message.includes(shown.message))
        for (const line of shown.message.split("\n", MOST_LINES))
            out.log(line);
    for (const line of login ? (0,login_offer/* formatLoginLink */.fA)(login) : [])
        out.log(line);
    out.stack(error);
    out.fail();
    await out.summary((0,summary/* summarizeError */.Gg)(shown, login, links));
    try {
        for (const [name, value] of Object.entries(describeErrorOutputs(shown.code, login)))
            out.output(name, value);
    }
    catch {
        out.log("The output `error-code` could not be written.");
    }
}

;// CONCATENATED MODULE: ./build/src/main.js









async function main(runner) {
    const registry = createSecretRegistry(runner.mask);
    const raw = runner.readInputs();
    const out = createSafeOutput(runner, registry, wantsJobSummary(raw));
    const links = (0,document_link/* linkTo */.u)(runner.documents());
    const progress = new Map();
    let login = "not used";
    const onLogin = (state) => {
        login = state;
    };
    out.onCancel((signal) => formatCancelled(signal, progress, login));
    let inputs;
    try {
        inputs = parseInputs(raw, registry);
        const sound = inputs;
        out.log(formatIntro(sound));
        const options = { registry, progress, log: out.log, onLogin };
        const report = await withContext(sound, options, (context) => run(sound, context));
        await showReport(report, { inputs, registry, out, links, login });
    }
    catch (error) {
        await showError(error, { inputs, registry, out, links, login });
    }
}


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

/***/ 4458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ composeMessage),
/* harmony export */   p: () => (/* binding */ withOther)
/* harmony export */ });
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


/***/ }),

/***/ 2100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ noLink),
/* harmony export */   u: () => (/* binding */ linkTo)
/* harmony export */ });
function linkTo(documents) {
    return (place) => {
        const file = place === "logging-in" ? "login.md" : `troubleshooting.md#${place}`;
        return documents ? `${documents}docs/${file}` : undefined;
    };
}
const noLink = () => undefined;


/***/ }),

/***/ 2082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  fA: () => (/* binding */ formatLoginLink),
  Qo: () => (/* binding */ offerLogin),
  yc: () => (/* binding */ renderLoginOffer),
  uv: () => (/* binding */ withLoginLink)
});

// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __nccwpck_require__(9785);
// EXTERNAL MODULE: ./build/src/error-codes.js
var error_codes = __nccwpck_require__(8392);
// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
// EXTERNAL MODULE: ./build/src/graph/permissions.js + 1 modules
var permissions = __nccwpck_require__(1568);
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

// EXTERNAL MODULE: ./build/src/login/login-state.js
var login_state = __nccwpck_require__(2422);
;// CONCATENATED MODULE: ./build/src/login/login-link.js



const ALWAYS = ["pages_show_list", "pages_read_engagement"];
function composeLoginLink({ redirect, configId, dialogUrl, repository }, { appId, appSecret, graphVersion }, requiredScopes, now) {
    return composeDialogAddress({
        dialogUrl,
        graphVersion,
        appId,
        redirectUri: redirect,
        state: (0,login_state/* composeState */.O)({ appSecret, repository, redirect }, now),
        scopes: [...new Set([...requiredScopes.map((name) => (0,permissions/* probablyMeant */.HD)(name) ?? name), ...ALWAYS])],
        configId,
        again: true,
    });
}

// EXTERNAL MODULE: ./build/src/new-user-token.js
var new_user_token = __nccwpck_require__(8499);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __nccwpck_require__(75);
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
    return (errors.some((error) => isOfferedFor((0,error_codes/* loginCureOfError */.K8)(error))) ||
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
    const workflow = workflowUrl ? (0,markdown/* renderLink */.BK)("this workflow", workflowUrl) : "this workflow";
    return [
        "### Log in with Facebook",
        ...(pageIds.length > 0 ? [] : [NAME_THE_PAGE]),
        `1. **${(0,markdown/* renderLink */.BK)("Open the login link", url)}** of the app ${(0,markdown/* escapeMarkdown */.FV)(appId)} and log in. Leave every permission on, leave ticked what is ticked, and add ${namePages(pageIds)}. Copy the whole address that the browser shows then, *before anything else*: also when the page is an error or a 404.`,
        `2. Within ten minutes: ${workflow} → “Run workflow”, and paste that address into its field (\`login-address\`). If it has none, take the workflow of yours that stores the token.`,
        "",
        `- *URL Blocked*: register exactly ${renderAddress(redirect)} under “Valid OAuth Redirect URIs” in the app's dashboard. *Can't Load URL*: add its host under App settings → Basic → App domains.`,
        "- `***` in the link: `app-id` or `login-redirect` comes from a secret. Keep it in a variable.",
        `- The link is good for 14 days.${guide ? ` ${(0,markdown/* renderLink */.BK)("Everything else about it", guide)}` : ""}`,
    ].join("\n");
}
const NAME_THE_PAGE = "First set `page-id` in the workflow to the number of the Page: whoever logs in decides, so the Page must be named. The Page shows it under About → Page transparency.\n";
const IDS = 340;
function namePages(ids) {
    if (ids.length === 0)
        return "this Page";
    return ids.length === 1 ? `this Page (${ids[0]})` : `these Pages (${(0,cut_text/* formatList */.ki)(ids, IDS)})`;
}
function renderAddress(address) {
    return address.includes("`") ? (0,markdown/* renderMessage */.e4)(address) : `\`${address}\``;
}


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BK: () => (/* binding */ renderLink),
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   e4: () => (/* binding */ renderMessage),
/* harmony export */   ni: () => (/* binding */ renderLine)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9785);

const LONGEST_NAME = 200;
const LONGEST_MESSAGE = 1500;
function escapeMarkdown(text) {
    return escapeSigns((0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(oneLine(text), LONGEST_NAME));
}
const CODE = /(`[^`]{1,80}`)/;
const HARMLESS = /^`[\w .:/$…{}-]+`$/;
function renderMessage(text) {
    const parts = (0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(oneLine(text), LONGEST_MESSAGE).split(CODE);
    return parts.map((part) => (HARMLESS.test(part) ? part : escapeSigns(part))).join("");
}
const BLOCKS = /^[-+=]|(?<=^\d{1,9})[.)]/;
function renderLine(text) {
    return renderMessage(text).replace(BLOCKS, reference);
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
function renderLink(text, address) {
    const target = address.replace(/[()<>\s\\]/g, (sign) => encodeURIComponent(sign).replace(/[()]/g, percent));
    return `[${text}](${target})`;
}
function percent(sign) {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}


/***/ }),

/***/ 9056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ formatPageName),
/* harmony export */   x: () => (/* binding */ namePagesOf)
/* harmony export */ });
/* harmony import */ var _cut_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9785);

const MOST_NAMED = 10;
const LONGEST_NAME = 40;
function formatPageName({ id, name }) {
    return name === "" ? id : `${(0,_cut_text_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteName */ .AB)(name, LONGEST_NAME)} (${id})`;
}
function namePagesOf(pageIds = [], { pages }) {
    if (pageIds.length === 0)
        return "";
    const names = new Map(pages.map(({ page }) => [page.id, page]));
    const shown = pageIds
        .slice(0, MOST_NAMED)
        .map((id) => formatPageName(names.get(id) ?? { id, name: "" }));
    const more = pageIds.length - shown.length;
    return ` ${pageIds.length === 1 ? "Page" : "Pages"}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}


/***/ }),

/***/ 5470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   Ni: () => (/* binding */ withLink),
/* harmony export */   qy: () => (/* binding */ renderNext),
/* harmony export */   x8: () => (/* binding */ renderProblems)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7897);
/* harmony import */ var _compose_message_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4458);
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(75);
/* harmony import */ var _page_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9056);




function problemsOf(report, linkTo) {
    const { findings, errors } = report;
    return [
        ...errors.map(({ code, title, message, remedy, pageIds }) => ({
            isFailure: true,
            message: `${title}. ${message}${(0,_page_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namePagesOf */ .x)(pageIds, report)}`,
            remedy,
            link: linkTo(code),
        })),
        ...findings.map(({ code, severity, message, remedy, orElse, pageIds }) => ({
            isFailure: severity === "failure",
            message: `${message}${(0,_page_names_js__WEBPACK_IMPORTED_MODULE_1__/* .namePagesOf */ .x)(pageIds, report)}`,
            remedy,
            orElse,
            link: linkTo(code),
        })),
    ];
}
function firstOf(problems) {
    return problems.find(({ isFailure }) => isFailure) ?? problems[0];
}
function renderProblems(problems) {
    if (problems.length === 0)
        return undefined;
    const first = firstOf(problems);
    const told = new Set([first?.remedy]);
    const lines = problems.map((problem) => {
        const { isFailure, message, remedy, orElse, link } = problem;
        const other = problem === first ? undefined : orElse;
        const advice = told.has(remedy) ? (other ?? "") : (0,_compose_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withOther */ .p)(remedy, other);
        const more = advice === "" ? "" : ` *${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMessage */ .e4)(advice)}*`;
        told.add(remedy);
        const line = `- ${isFailure ? "❌" : "⚠️"} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMessage */ .e4)(message)}${more}`;
        return problem === first ? line : withLink(line, link);
    });
    let room = MOST;
    const shown = lines.filter((line) => {
        room -= Buffer.byteLength(line);
        return room >= 0;
    });
    const beyond = lines.length - shown.length;
    return [...shown, ...(beyond > 0 ? [`- … and ${beyond} more, in the log.`] : [])].join("\n");
}
const MOST = 80_000;
function renderNext({ actBy, now }, problems) {
    const first = firstOf(problems);
    if (first)
        return withLink((0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderMessage */ .e4)((0,_compose_message_js__WEBPACK_IMPORTED_MODULE_2__/* .withOther */ .p)(first.remedy, first.orElse)), first.link);
    if (typeof actBy !== "number") {
        return "Nothing. No date is set for this token; a daily check notices when Facebook ends it early.";
    }
    return `Nothing until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(actBy)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDistance */ .BO)(actBy, now)}); a daily check notices when Facebook ends the token early.`;
}
function withLink(text, link) {
    return link ? `${text} ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .renderLink */ .BK)("Step by step", link)}` : text;
}


/***/ }),

/***/ 6266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  ZE: () => (/* binding */ composeReport),
  VC: () => (/* binding */ failsJob),
  Jf: () => (/* binding */ handsOver)
});

// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
// EXTERNAL MODULE: ./build/src/moment.js
var moment = __nccwpck_require__(7897);
// EXTERNAL MODULE: ./build/src/stages/next-user-token.js
var next_user_token = __nccwpck_require__(142);
;// CONCATENATED MODULE: ./build/src/report/aggregate-pages.js

function aggregatePages(pages, isSeveral) {
    const only = isSeveral ? undefined : pages[0];
    return {
        page: only?.page ?? { id: "", name: "" },
        healthy: pages.every(({ healthy }) => healthy),
        minted: pages.some(({ minted }) => minted),
        expiresAt: (0,moment/* earliest */.Qd)(pages.map(({ expiresAt }) => expiresAt)),
        dataAccessExpiresAt: (0,moment/* earliest */.Qd)(pages.map(({ dataAccessExpiresAt }) => dataAccessExpiresAt)),
        renewBy: (0,moment/* earliest */.Qd)(pages.map(({ renewBy }) => renewBy)),
        actBy: (0,moment/* earliest */.Qd)(pages.map(({ actBy }) => actBy)),
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

// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __nccwpck_require__(9785);
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

// EXTERNAL MODULE: ./build/src/report/login-offer.js + 2 modules
var login_offer = __nccwpck_require__(2082);
// EXTERNAL MODULE: ./build/src/health/assess-deadlines.js
var assess_deadlines = __nccwpck_require__(3320);
// EXTERNAL MODULE: ./build/src/health/assess-scopes.js
var assess_scopes = __nccwpck_require__(548);
// EXTERNAL MODULE: ./build/src/report/shown-error.js
var shown_error = __nccwpck_require__(3006);
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
        renewBy: live ? (0,moment/* earliest */.Qd)([expiresAt, dataAccessExpiresAt, ...userTokenEnds]) : "unknown",
        actBy: live ? (0,moment/* earliest */.Qd)([...(0,assess_deadlines/* deadlinesOf */.b0)(live, policy), ...userTokenEnds]) : "unknown",
        scopes: live?.scopes.toSorted() ?? [],
        missingScopes: inspection ? (0,assess_scopes/* missingScopes */["if"])(inspection, policy) : [],
        scopesElsewhere: inspection ? (0,assess_scopes/* scopesElsewhere */.Q$)(inspection, policy) : [],
        findings: findings.map((finding) => nameLoginLink(finding, login)),
        errors: [...errors, ...storeErrors].map((error) => (0,shown_error/* describeError */.U)(error, login)),
    };
}
function nameLoginLink({ orElse, ...finding }, login) {
    if (!login)
        return finding;
    const remedy = (0,login_offer/* withLoginLink */.uv)(finding, (0,health_findings/* loginCureOf */.az)(finding));
    return { ...finding, remedy, ...(remedy !== finding.remedy && { orElse }) };
}

;// CONCATENATED MODULE: ./build/src/report/report.js








function composeReport(inputs, obtained, stored, around) {
    const { userToken } = obtained;
    const isSeveral = inputs.pages.kind !== "one";
    const findings = (0,health_findings/* inOrder */.al)([...obtained.pages.flatMap((page) => page.findings), ...around]);
    const own = [...obtained.pages.flatMap((page) => page.errors), ...obtained.errors];
    const outcome = { findings, errors: [...own, ...stored.errors] };
    const login = (0,login_offer/* offerLogin */.Qo)(inputs, outcome, (0,moment/* epochSeconds */.DQ)());
    const next = (0,next_user_token/* nextUserToken */.y)(inputs, obtained, stored);
    const userTokenEnds = next ? [next.endsAt] : [];
    const pages = obtained.pages.map((page) => {
        const names = secretsOf(page.page.id, stored);
        const isStored = isSeveral
            ? names.length > 0 && names.every((name) => stored.written.includes(name))
            : stored.complete;
        const storeErrors = isSeveral ? errorsOf(names, stored) : stored.errors;
        return reportPage(page, { policy: inputs.policy, userTokenEnds, login, storeErrors, isStored });
    });
    const describe = (errors) => errors.map((error) => (0,shown_error/* describeError */.U)(error, login));
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
        now: latestClock(obtained) ?? (0,moment/* epochSeconds */.DQ)(),
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
function handsOver({ healthy }, { onUnhealthy }) {
    return healthy || onUnhealthy === "warn";
}


/***/ }),

/***/ 3006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ tellLoginUsed),
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _error_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8392);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7406);
/* harmony import */ var _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5729);
/* harmony import */ var _login_offer_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2082);




const LOGIN_IS_USED = "A login works once: start the next run without its address, or with that of another login by this run's link.";
function tellLoginUsed(errors) {
    const silent = errors.findIndex(({ code }) => (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .loginCureOfError */ .K8)({ code }) === undefined);
    return errors.map((error, at) => at === silent ? { ...error, message: `${error.message} ${LOGIN_IS_USED}` } : error);
}
function sentenceOf(error) {
    const refusal = error instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h9 ? error : error.cause;
    return refusal instanceof _graph_graph_error_js__WEBPACK_IMPORTED_MODULE_2__/* .GraphError */ .h9 ? refusal.envelope.message : undefined;
}
function describeError(error, login) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ) {
        const { code, message, remedy } = error;
        return {
            code,
            title: (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOfError */ .Cl)(code),
            message,
            remedy: login ? (0,_login_offer_js__WEBPACK_IMPORTED_MODULE_3__/* .withLoginLink */ .uv)(error, (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .loginCureOfError */ .K8)(error)) : remedy,
            details: (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .detailsOf */ .cz)(error),
            said: sentenceOf(error),
        };
    }
    return {
        code: "bug",
        title: (0,_error_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOfError */ .Cl)("bug"),
        message: `Something happened that should not: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
        remedy: "Nothing is known about your token. Please open an issue in this action's repository with this message; running the job again with debug logging (on GitHub: Re-run jobs → “Enable debug logging”) adds the place in the code.",
        details: undefined,
    };
}


/***/ }),

/***/ 1021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  yc: () => (/* binding */ joinScopes),
  eh: () => (/* binding */ summarize),
  Gg: () => (/* binding */ summarizeError)
});

// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __nccwpck_require__(9785);
// EXTERNAL MODULE: ./build/src/health/findings.js
var health_findings = __nccwpck_require__(7732);
// EXTERNAL MODULE: ./build/src/moment.js
var src_moment = __nccwpck_require__(7897);
// EXTERNAL MODULE: ./build/src/report/document-link.js
var document_link = __nccwpck_require__(2100);
// EXTERNAL MODULE: ./build/src/report/login-offer.js + 2 modules
var login_offer = __nccwpck_require__(2082);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __nccwpck_require__(75);
// EXTERNAL MODULE: ./build/src/report/problems.js
var report_problems = __nccwpck_require__(5470);
// EXTERNAL MODULE: ./build/src/report/report.js + 3 modules
var report_report = __nccwpck_require__(6266);
// EXTERNAL MODULE: ./build/src/report/timeline.js
var timeline = __nccwpck_require__(6753);
;// CONCATENATED MODULE: ./build/src/report/verdict-rows.js



function verdictRows(report, harmless = markdown/* escapeMarkdown */.FV) {
    const { stored } = report;
    const rows = tokenRows(report, harmless);
    rows.push(["This run", DID[report.minted ? "minted" : report.mode], verdict(report, "run")]);
    if (stored.written.length + stored.failed.length + stored.skipped.length > 0) {
        rows.push([
            "Secrets",
            formatStored(report),
            stored.failed.length > 0 ? "❌" : stored.written.length > 0 ? "✅" : "–",
        ]);
    }
    return rows;
}
function tokenRows(report, harmless) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt } = report;
    const rows = [
        ["Page", formatPage(report, harmless), verdict(report, "page")],
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
function formatPage({ page }, harmless) {
    if (page.id === "")
        return "unknown";
    return page.name === "" ? harmless(page.id) : `${harmless(page.name)} (${harmless(page.id)})`;
}
function formatStored({ stored: { written, failed, skipped } }) {
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

;// CONCATENATED MODULE: ./build/src/report/summary.js










function summarize(report, linkTo = document_link/* noLink */.O) {
    const problems = (0,report_problems/* problemsOf */.GW)(report, linkTo);
    const sections = [
        `## ${headline(report)}`,
        renderTable(verdictRows(report)),
        renderScopes(report),
        (0,timeline/* drawTimeline */.OG)(report),
        (0,report_problems/* renderProblems */.x8)(problems),
        `**Next:** ${(0,report_problems/* renderNext */.qy)(report, problems)}`,
        report.login && (0,login_offer/* renderLoginOffer */.yc)(report.login, linkTo("logging-in")),
    ];
    return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}
function summarizeError(error, login, linkTo = document_link/* noLink */.O) {
    const { code, title, remedy, details } = error;
    const lines = [
        ...renderLines(error),
        (0,report_problems/* withLink */.Ni)(`What to do: ${(0,markdown/* renderMessage */.e4)(remedy)}`, linkTo(code)),
        ...(details === undefined ? [] : [(0,markdown/* renderLine */.ni)(`Details: ${details}`)]),
    ].map((line) => `> ${line}`);
    return `## ❌ Facebook Page Token: ${(0,markdown/* renderMessage */.e4)(title)}\n\n${lines.join("\n>\n")}\n${login ? `\n${(0,login_offer/* renderLoginOffer */.yc)(login, linkTo("logging-in"))}\n` : ""}`;
}
function renderLines({ code, message }) {
    const render = (most) => (0,cut_text/* cutText */.IN)(message, most).split("\n").map(markdown/* renderLine */.ni);
    const list = code === "input-invalid" ? render(LONGEST_LIST) : [];
    const fits = list.length > 0 && Buffer.byteLength(list.join()) <= 2 * LONGEST_LIST;
    return fits ? list : render(LONGEST_ERROR);
}
const LONGEST_ERROR = 12_000;
const LONGEST_LIST = 60_000;
function headline(report) {
    const { healthy, page, actBy } = report;
    const name = page.name === "" ? "" : ` · ${(0,markdown/* escapeMarkdown */.FV)(page.name)}`;
    if (!healthy)
        return `❌ Unhealthy Page token${name} · act now`;
    const state = (0,report_report/* failsJob */.VC)(report) ? "⚠️ Healthy Page token, unfinished run" : "✅ Healthy Page token";
    return `${state}${name} · ${typeof actBy === "number" ? `renew by ${(0,src_moment/* formatDay */.im)(actBy)}` : "no date to renew by"}`;
}
function renderTable(rows) {
    const lines = rows.map((cells) => `| ${cells.join(" | ")} |`);
    return ["| What | Value | Verdict |", "| --- | --- | :---: |", ...lines].join("\n");
}
const EVERYBODYS = "public_profile";
function renderScopes({ scopes, requiredScopes, missingScopes, scopesElsewhere, findings, }) {
    if (findings.some(health_findings/* isExclusive */.Bj))
        return "Permissions: not checked.";
    const lacking = new Set([...missingScopes, ...scopesElsewhere]);
    const required = new Set(requiredScopes);
    const others = scopes.filter((scope) => !required.has(scope) && scope !== EVERYBODYS);
    const granted = joinScopes(others, ", ", markdown/* escapeMarkdown */.FV);
    const asked = joinScopes(requiredScopes, " · ", (scope) => {
        return `${lacking.has(scope) ? "❌" : "✅"} \`${scope}\``;
    });
    return `Permissions: ${asked || "none required"}${granted && `; also granted: ${granted}`}`;
}
const SCOPES = 3000;
function joinScopes(items, separator, render) {
    const { shown, more } = (0,cut_text/* cutList */.f6)(items, SCOPES);
    return shown
        .map(render)
        .concat(more > 0 ? [`and ${more} more`] : [])
        .join(separator);
}


/***/ }),

/***/ 6753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ML: () => (/* binding */ drawPlan),
/* harmony export */   OG: () => (/* binding */ drawTimeline)
/* harmony export */ });
/* unused harmony export planTimeline */
/* harmony import */ var _health_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7732);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7897);


const BEYOND = 30 * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
const LEAST = 90 * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
const MONTHS_FIT = 730 * _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_;
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
        const urgent = row !== undefined && findings.some((finding) => (0,_health_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .isInRow */ ._J)(finding, row));
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
        `  today, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(now)} :milestone, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(now)}, 0d`,
        ...rows.flatMap((row) => [`  section ${row.name}`, `  ${drawBar(row, now, horizon)}`]),
        "```",
    ].join("\n");
}
function drawBar({ end, urgent }, now, horizon) {
    const today = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(now);
    if (end === "never")
        return `does not end :${today}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(horizon)}`;
    if (end <= now)
        return `ended ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(end)} :crit, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(end)}, ${today}`;
    return `until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(end)} :${urgent ? "crit, " : ""}${today}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(Math.max(end, now + _moment_js__WEBPACK_IMPORTED_MODULE_1__/* .DAY */ .d_))}`;
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

/***/ 489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ runner)
});

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = __node_require("node:fs");
// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function utils_toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __node_require("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __node_require("path");
;// CONCATENATED MODULE: ./build/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __nccwpck_require__(7406);
// EXTERNAL MODULE: ./build/src/inputs/names.js
var names = __nccwpck_require__(5343);
;// CONCATENATED MODULE: ./build/src/login/read-login-event.js

function readLoginEvent(environment, isWanted) {
    const event = environment.GITHUB_EVENT_NAME ?? "";
    const isByHand = event === "" || event === "workflow_dispatch";
    return {
        isByHand,
        address: isWanted && isByHand ? readEventInput(environment.GITHUB_EVENT_PATH, "login-address") : "",
        dialogUrl: environment.FACEBOOK_DIALOG_URL ?? "",
        serverUrl: environment.GITHUB_SERVER_URL ?? "",
        workflowRef: environment.GITHUB_WORKFLOW_REF ?? "",
    };
}
function readEventInput(path, name) {
    if (!path)
        return "";
    try {
        const event = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)(path, "utf8"));
        const value = event?.inputs?.[name];
        return typeof value === "string" ? value.trim() : "";
    }
    catch {
        return "";
    }
}

;// CONCATENATED MODULE: ./build/src/runner.js





const COUNTED = { "page-token": true };
const runner = {
    readInputs: () => ({
        inputs: Object.fromEntries(names/* INPUT_NAMES */.Qh.map((name) => [name, getInput(name, { trimWhitespace: !COUNTED[name] })])),
        repository: process.env.GITHUB_REPOSITORY ?? "",
        githubApiUrl: process.env.GITHUB_API_URL ?? "",
        login: readLoginEvent(process.env, getInput("login-redirect") !== ""),
    }),
    mask: (value) => setSecret(value),
    log: (line) => info(line),
    annotate: ({ level, title, message }) => (level === "error" ? error : warning)(message, { title }),
    output: (name, value) => {
        if (!process.env.GITHUB_OUTPUT)
            return;
        try {
            create(process.env.GITHUB_OUTPUT);
            setOutput(name, value);
        }
        catch (cause) {
            throw unwritable("GITHUB_OUTPUT", cause);
        }
    },
    summary: async (markdown) => {
        if (!process.env.GITHUB_STEP_SUMMARY)
            return;
        try {
            (0,external_node_fs_namespaceObject.appendFileSync)(process.env.GITHUB_STEP_SUMMARY, markdown);
        }
        catch (cause) {
            throw unwritable("GITHUB_STEP_SUMMARY", cause);
        }
    },
    fail: () => {
        process.exitCode = ExitCode.Failure;
    },
    onCancel: (sayLast) => {
        for (const signal of ["SIGINT", "SIGTERM"]) {
            process.once(signal, () => {
                sayLast(signal);
                process.exit(ExitCode.Failure);
            });
        }
    },
    documents: () => {
        const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref, GITHUB_SERVER_URL: server, } = process.env;
        return server && repository && ref ? `${server}/${repository}/blob/${ref}/` : undefined;
    },
    isDebug: () => isDebug(),
};
function create(path) {
    (0,external_node_fs_namespaceObject.appendFileSync)(path, "");
}
function unwritable(file, cause) {
    const { code } = Object(cause);
    const why = typeof code === "string" ? ` (${code})` : "";
    return new errors/* ActionError */.lZ({
        code: "runner-files",
        message: `The file that the runner hands over as ${file} cannot be written${why}, so later steps get none of the outputs, or not all.`,
        remedy: "Look for a full disk or changed permissions on the runner, and run the job again.",
        cause,
    });
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

/***/ 142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ nextUserToken)
/* harmony export */ });
/* harmony import */ var _health_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4413);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7897);


function nextUserToken(inputs, { userToken, pages }, { written }) {
    if (!userToken || inputs.mode === "check" || inputs.mode === "login")
        return undefined;
    const { endsAt, givenEndsAt, fromLogin } = userToken;
    const holder = (0,_health_words_js__WEBPACK_IMPORTED_MODULE_0__/* .holderOf */ .K)(userToken.kind);
    const name = inputs.store?.userTokenName;
    const isStored = name !== undefined && written.includes(name);
    if (fromLogin && !isStored)
        return undefined;
    const isRenewable = (0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .endsLater */ .Tq)(endsAt, givenEndsAt) ||
        (holder === "system-user" && pages.every(({ minted }) => !minted));
    return {
        holder,
        endsAt: isStored ? endsAt : givenEndsAt,
        onlyNewHelps: name !== undefined || !isRenewable,
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
/******/ var __webpack_exports__ = __nccwpck_require__(6857);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
