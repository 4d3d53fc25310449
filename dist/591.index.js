export const id = 591;
export const ids = [591];
export const modules = {

/***/ 5591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  judgeSeveralGiven: () => (/* binding */ judgeSeveralGiven)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
// EXTERNAL MODULE: ./build/src/graph/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/src/health/assess.js + 1 modules
var assess = __webpack_require__(6093);
;// CONCATENATED MODULE: ./build/src/health/assess-loose-tokens.js

function assessNamelessToken(inspection, line, policy, holder) {
    const findings = (0,assess/* assess */.n)(inspection, { ...policy, pageId: undefined }, { minted: false, holder });
    const failures = findings.filter(({ severity }) => severity === "failure");
    const told = failures.length > 0 ? failures : [ofNoPage(line)];
    return told.map((finding) => ({
        ...finding,
        message: `Line ${line} of \`page-token\`: ${finding.message}`,
    }));
}
function ofNoPage(line) {
    return {
        code: "wrong-page",
        severity: "failure",
        message: "Facebook does not tell which Page the token belongs to.",
        remedy: `Put a new token in place of line ${line} of the secret behind \`page-token\`; a run with \`user-token\` obtains one.`,
    };
}
function assessForeignToken(pageId, line) {
    return {
        code: "wrong-page",
        severity: "failure",
        message: `Line ${line} of \`page-token\`: the token belongs to the Page ${pageId}, which \`page-id\` does not list.`,
        remedy: `Add the id ${pageId} to \`page-id\`, or delete line ${line} from the secret behind \`page-token\`.`,
        pageIds: [pageId],
    };
}

;// CONCATENATED MODULE: ./build/src/stages/judge-several-given.js




async function judgeSeveralGiven(ids, tokens, { policy, holder: knowingHolder }, context) {
    const batches = await context.batches();
    const results = await batches.together(tokens.map(({ token }) => (graph) => (0,inspect_token/* inspectToken */.e)(graph, token)));
    const { inspected, unknown } = divide(tokens, results);
    const holder = await knowingHolder;
    const tokensOf = (id) => inspected.filter(({ inspection }) => inspection.pageId === id);
    const pages = ids.map((id) => judgePage(id, tokensOf(id), unknown, { policy, holder }));
    const nameless = inspected.filter(({ inspection }) => inspection.pageId === undefined);
    const foreign = inspected.flatMap(({ inspection: { pageId }, line }) => pageId !== undefined && !ids.includes(pageId) ? [{ pageId, line }] : []);
    const isTold = pages.some(({ errors }) => unknown.some(({ error }) => errors.includes(error)));
    return {
        pages,
        loose: {
            unknown: unknown.map(({ token }) => token),
            foreign: foreign.map(({ line }) => line),
        },
        findings: [
            ...nameless.flatMap(({ inspection, line }) => assessNamelessToken(inspection, line, policy, holder)),
            ...foreign.map(({ pageId, line }) => assessForeignToken(pageId, line)),
        ],
        errors: isTold ? [] : explainUnknown(unknown),
    };
}
function explainUnknown(unknown) {
    const [first] = unknown;
    if (!first)
        return [];
    const { code, message, remedy, login, byLink, cause } = first.error;
    const lines = unknown.map(({ line }) => line);
    const who = `${lines.length === 1 ? "Line" : "Lines"} ${lines.join(", ")} of \`page-token\``;
    return [new errors/* ActionError */.lZ({ code, message: `${who}: ${message}`, remedy, login, byLink, cause })];
}
function divide(tokens, results) {
    const inspected = [];
    const unknown = [];
    for (const [at, given] of tokens.entries()) {
        const result = results[at];
        if (result?.ok)
            inspected.push({ ...given, inspection: result.value });
        else if (result)
            unknown.push({ ...given, error: result.error });
    }
    return { inspected, unknown };
}
function judgePage(pageId, tokens, [unknown], { policy, holder }) {
    const given = tokens.map(({ token }) => token);
    const [only, ...others] = tokens;
    if (!only)
        return { pageId, given, judged: undefined, errors: unknown ? [unknown.error] : [] };
    if (others.length > 0)
        return { pageId, given, judged: undefined, errors: [givenTwice(pageId, tokens)] };
    const { token, inspection } = only;
    const findings = (0,assess/* assess */.n)(inspection, { ...policy, pageId }, { minted: false, holder });
    return { pageId, given, judged: { token, inspection, findings }, errors: [] };
}
function givenTwice(pageId, tokens) {
    const lines = tokens.map(({ line }) => line);
    return new errors/* ActionError */.lZ({
        code: "page-twice",
        message: `Lines ${lines.join(" and ")} of \`page-token\` are tokens of the same Page, ${pageId}, which is not judged: which of them counts is not known.`,
        remedy: `Keep one of the lines ${lines.join(" and ")} of the secret behind \`page-token\`, and delete the other.`,
    });
}


/***/ })

};
