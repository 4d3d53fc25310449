export const id = 959;
export const ids = [959,867];
export const modules = {

/***/ 2867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   formatOutcomes: () => (/* binding */ formatOutcomes),
/* harmony export */   formatSum: () => (/* binding */ formatSum)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7897);
/* harmony import */ var _page_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9056);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6266);
/* harmony import */ var _rank_pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2312);




function formatOutcomes(report, handedOver = true) {
    const tokens = report.pages.filter((page) => handedOver && page.token && (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .handsOver */ .Jf)(page, report));
    const [first] = tokens;
    return [
        ...(0,_rank_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .worstFirst */ .md)(report.pages).map(formatPageLine),
        ...(first
            ? [
                `${tokens.length === 1 ? "Token of 1 Page" : `Tokens of ${tokens.length} Pages`}: in the outputs \`page-tokens\` (JSON, by id) and \`page-token-ID\`, such as \`page-token-${first.page.id}\``,
            ]
            : []),
        formatSum(report),
    ];
}
function formatPageLine(page) {
    const state = (0,_rank_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .stateOf */ .L4)(page);
    const said = (0,_rank_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .titlesOf */ .B7)(page).join("; ");
    const parts = [
        ...(state === "unhealthy" ? [] : [page.minted ? "healthy, new token" : "healthy"]),
        ...(said === "" ? [] : [said]),
        ...(typeof page.actBy === "number" ? [`renew by ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(page.actBy)}`] : []),
    ];
    return `${_rank_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .PAGE_SIGNS */ .ny[state]} ${(0,_page_names_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPageName */ .M)(page.page)}: ${parts.join(", ")}`;
}
function formatSum(report) {
    const { pages, actBy, errors, healthy } = report;
    const ill = pages.filter((page) => !page.healthy).length;
    if (ill > 0)
        return `❌ ${ill} of ${pages.length} Pages ${ill === 1 ? "is" : "are"} not healthy`;
    const renewal = typeof actBy === "number" ? `renew by ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(actBy)}` : "no date to renew by";
    const all = `${pages.length} ${pages.length === 1 ? "Page" : "Pages"} healthy`;
    if (!healthy)
        return `❌ ${all}, but a line of \`page-token\` is not`;
    return errors.length > 0
        ? `⚠️ ${all}, but the run did not do all of its work, ${renewal}`
        : `✅ ${all}, ${renewal}`;
}


/***/ }),

/***/ 2312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ titlesOf),
/* harmony export */   L4: () => (/* binding */ stateOf),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   ny: () => (/* binding */ PAGE_SIGNS)
/* harmony export */ });
/* harmony import */ var _health_findings_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7732);

const PAGE_SIGNS = {
    unhealthy: "❌",
    unfinished: "❌",
    warned: "⚠️",
    healthy: "✅",
};
function stateOf({ healthy, errors, findings }) {
    if (!healthy)
        return "unhealthy";
    if (errors.length > 0)
        return "unfinished";
    return findings.length > 0 ? "warned" : "healthy";
}
const ORDER = Object.keys(PAGE_SIGNS);
function worstFirst(pages) {
    return pages.toSorted((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)));
}
function titlesOf({ findings, errors }) {
    const of = (severity) => findings.filter((finding) => finding.severity === severity).map(({ code }) => (0,_health_findings_js__WEBPACK_IMPORTED_MODULE_0__/* .titleOf */ .Gg)(code));
    return [...new Set([...of("failure"), ...errors.map(({ title }) => title), ...of("warning")])];
}


/***/ }),

/***/ 4340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  summarizeSeveral: () => (/* binding */ summarizeSeveral)
});

// EXTERNAL MODULE: ./build/src/cut-text.js
var cut_text = __webpack_require__(9785);
// EXTERNAL MODULE: ./build/src/moment.js
var src_moment = __webpack_require__(7897);
// EXTERNAL MODULE: ./build/src/report/document-link.js
var document_link = __webpack_require__(2100);
// EXTERNAL MODULE: ./build/src/report/login-offer.js + 2 modules
var login_offer = __webpack_require__(2082);
// EXTERNAL MODULE: ./build/src/report/markdown.js
var markdown = __webpack_require__(75);
// EXTERNAL MODULE: ./build/src/report/problems.js
var report_problems = __webpack_require__(5470);
// EXTERNAL MODULE: ./build/src/report/summary.js + 1 modules
var summary = __webpack_require__(1021);
// EXTERNAL MODULE: ./build/src/report/several/log-lines.js
var log_lines = __webpack_require__(2867);
// EXTERNAL MODULE: ./build/src/report/several/rank-pages.js
var rank_pages = __webpack_require__(2312);
// EXTERNAL MODULE: ./build/src/report/timeline.js
var timeline = __webpack_require__(6753);
;// CONCATENATED MODULE: ./build/src/report/several/timeline.js


const ROOM = 200;
const MOST = 5;
function drawDeadlines({ pages, userTokenExpiresAt, now }) {
    const shared = [
        ...collect("Page token", pages, ({ expiresAt }) => expiresAt),
        ...collect("Data access", pages, ({ dataAccessExpiresAt }) => dataAccessExpiresAt),
    ].map((deadline) => ({ ...deadline, name: nameOf(deadline) }));
    const own = typeof userTokenExpiresAt === "number" ? [{ name: "User token", end: userTokenExpiresAt }] : [];
    const rows = [...shared, ...own]
        .toSorted((a, b) => a.end - b.end)
        .slice(0, MOST)
        .map(({ name, end }) => ({ name, end, urgent: false }));
    if (rows.length === 0)
        return undefined;
    return (0,timeline/* drawPlan */.ML)({ now, horizon: Math.max(...rows.map(({ end }) => end)), rows }, ROOM);
}
function collect(what, pages, endOf) {
    const byDay = new Map();
    for (const page of pages) {
        const end = endOf(page);
        if (typeof end !== "number")
            continue;
        const day = Math.floor(end / src_moment/* DAY */.d_);
        const known = byDay.get(day);
        if (known)
            known.pages.push(page);
        else
            byDay.set(day, { what, end, pages: [page] });
    }
    return [...byDay.values()];
}
function nameOf({ what, pages }) {
    const [only, ...others] = pages;
    const id = only && others.length === 0 && /^\d+$/.test(only.page.id) ? only.page.id : undefined;
    return id === undefined ? `${what} of ${pages.length}` : `${what} ${id}`;
}

;// CONCATENATED MODULE: ./build/src/report/several/summary.js










function summarizeSeveral(report, linkTo = document_link/* noLink */.O) {
    const problems = (0,report_problems/* problemsOf */.GW)(report, linkTo);
    const sections = [
        `## ${(0,log_lines.formatSum)(report)}`,
        renderTable(report),
        renderScopes(report),
        renderSecrets(report),
        drawDeadlines(report),
        (0,report_problems/* renderProblems */.x8)(problems),
        `**Next:** ${(0,report_problems/* renderNext */.qy)(report, problems)}`,
        report.listsIds ? renderIds(report) : undefined,
        report.login && (0,login_offer/* renderLoginOffer */.yc)(report.login, linkTo("logging-in")),
    ];
    return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}
const LONGEST_NAME = 75;
const LONGEST_ID = 40;
function renderTable({ pages, now }) {
    const rows = (0,rank_pages/* worstFirst */.md)(pages).map((page) => {
        const { name, id } = page.page;
        const cells = [
            rank_pages/* PAGE_SIGNS */.ny[(0,rank_pages/* stateOf */.L4)(page)],
            name === ""
                ? (0,markdown/* escapeMarkdown */.FV)((0,cut_text/* cutText */.IN)(id, LONGEST_ID))
                : `${(0,markdown/* escapeMarkdown */.FV)((0,cut_text/* cutText */.IN)(name, LONGEST_NAME))} (${(0,markdown/* escapeMarkdown */.FV)((0,cut_text/* cutText */.IN)(id, LONGEST_ID))})`,
            page.findings.some(({ code }) => code === "invalid") ? "dead" : ends(page.expiresAt, now),
            ends(page.dataAccessExpiresAt, now),
            (0,rank_pages/* titlesOf */.B7)(page).map(markdown/* escapeMarkdown */.FV).join("; ") || (page.minted ? "new token" : "healthy"),
        ];
        return `| ${cells.join(" | ")} |`;
    });
    return [
        "| | Page | Token ends | Data access ends | Verdict |",
        "| :---: | --- | --- | --- | --- |",
        ...rows,
    ].join("\n");
}
function ends(moment, now) {
    if (typeof moment !== "number")
        return moment;
    return moment > now ? (0,src_moment/* formatDay */.im)(moment) : `${(0,src_moment/* formatDay */.im)(moment)} (past)`;
}
function renderScopes({ pages, requiredScopes }) {
    const lacking = (scope) => pages.filter(({ missingScopes, scopesElsewhere }) => missingScopes.includes(scope) || scopesElsewhere.includes(scope)).length;
    const asked = (0,summary/* joinScopes */.yc)(requiredScopes, " · ", (scope) => {
        const count = lacking(scope);
        return count === 0
            ? `✅ \`${scope}\``
            : `❌ \`${scope}\` (${count} of ${pages.length} lack it)`;
    });
    return `Permissions: ${asked || "none required"}`;
}
function renderSecrets({ stored: { written, failed, skipped } }) {
    const parts = [
        ...(written.length > 0 ? [`${written.length} written`] : []),
        ...(failed.length > 0 ? [`${failed.length} not written`] : []),
        ...(skipped.length > 0 ? [`${skipped.length} left as they were`] : []),
    ];
    return parts.length > 0 ? `Secrets: ${parts.join(", ")}` : undefined;
}
function renderIds({ pages }) {
    const ids = pages.map(({ page }) => page.id).filter((id) => /^\d+$/.test(id));
    return `The ids, ready to paste into the workflow:\n\n\`\`\`yaml\npage-id: "${ids.join(", ")}"\n\`\`\``;
}


/***/ })

};
