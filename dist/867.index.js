export const id = 867;
export const ids = [867];
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


/***/ })

};
