export const id = 445;
export const ids = [445];
export const modules = {

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  obtainSeveralPages: () => (/* binding */ obtainSeveralPages)
});

// EXTERNAL MODULE: ./build/src/result.js
var result = __webpack_require__(5800);
// EXTERNAL MODULE: ./build/src/graph/find-page.js
var find_page = __webpack_require__(4527);
// EXTERNAL MODULE: ./build/src/graph/graph-error.js
var graph_error = __webpack_require__(5729);
// EXTERNAL MODULE: ./build/src/graph/list-pages.js
var list_pages = __webpack_require__(6565);
// EXTERNAL MODULE: ./build/src/graph/classify-refusal.js
var classify_refusal = __webpack_require__(5767);
// EXTERNAL MODULE: ./build/src/graph/page.js
var graph_page = __webpack_require__(7763);
// EXTERNAL MODULE: ./build/src/graph/refused-page.js + 1 modules
var refused_page = __webpack_require__(214);
;// CONCATENATED MODULE: ./build/src/graph/look-up-page.js





function lookUpPage(id, { listed, direct, among, seeker, listError }) {
    const asked = direct.get(id);
    if (asked && !asked.ok)
        return { id, name: "", found: asked, newId: undefined };
    const answer = asked?.value ?? {};
    const page = listed.get(id);
    const seen = page ?? answer.page;
    const of = { id, name: seen?.name ?? "", newId: newIdOf(answer) };
    if (seen && (0,graph_page/* hasToken */.y0)(seen))
        return { ...of, found: { ok: true, value: seen } };
    const question = { ...seeker, pageId: id, among };
    const absence = answer.other
        ? (0,refused_page/* explainOtherId */.p)(id, answer.other.id, among)
        : (0,find_page/* explainAbsence */.nE)(id, [...listed.values()], page, answer, seeker);
    const { refusal } = answer;
    const error = listError && refusal && !(0,find_page/* saysMore */.s7)(refusal, listError)
        ? (0,graph_error/* withBesides */.kV)(listError, refusal)
        : absence;
    const explained = error instanceof graph_error/* GraphError */.h9 ? (0,refused_page/* explainRefusedPage */.r)(error, question) : undefined;
    return { ...of, found: { ok: false, error: explained ?? error } };
}
function newIdOf({ other, refusal }) {
    if (!(refusal instanceof graph_error/* GraphError */.h9))
        return other?.id;
    const { envelope } = refusal;
    return (0,classify_refusal/* classifyRefusal */.rN)(envelope) === "page-moved" ? (0,classify_refusal/* newIdIn */.Br)(envelope.message) : undefined;
}

// EXTERNAL MODULE: ./build/src/graph/missing-page.js
var missing_page = __webpack_require__(4808);
;// CONCATENATED MODULE: ./build/src/graph/find-several-pages.js







async function findSeveralPages(graph, batches, userToken, ids, seeker) {
    const list = await (0,result/* toResult */.X5)((0,list_pages/* listPages */.p)(graph, userToken));
    if (!list.ok && (ids === undefined || !isRefusal(list.error)))
        throw list.error;
    const listed = list.ok ? list.value : [];
    const wanted = ids ?? allOf(listed, seeker);
    const known = new Map(listed.map((page) => [page.id, page]));
    const missing = wanted.filter((id) => !known.has(id));
    const asked = await batches.together(missing.map((id) => (batched) => (0,find_page/* askForPage */.Ov)(batched, userToken, id)));
    const direct = new Map(missing.map((id, at) => [id, asked[at]]));
    const listError = list.ok ? undefined : list.error;
    const search = { listed: known, direct, among: ids ?? "all", seeker, listError };
    const all = wanted.map((id) => lookUpPage(id, search));
    const lookups = ids ? all : withoutMoved(all, listed);
    if (lookups.length === 0)
        throw (0,missing_page/* explainNoTokens */.RS)(listed, seeker.holder);
    return { lookups: listError ? tellOfList(lookups, listError, asked) : lookups, listed };
}
function withoutMoved(lookups, listed) {
    const ids = new Set([...listed, ...lookups].map(({ id }) => id));
    return lookups.filter(({ newId }) => newId === undefined || !ids.has(newId));
}
function tellOfList(lookups, listError, asked) {
    const refusals = asked.flatMap((answer) => (answer?.ok && answer.value.refusal) || []);
    const saysLess = refusals.filter((refusal) => !(0,find_page/* saysMore */.s7)(refusal, listError));
    if (lookups.every(({ found }) => !found.ok) && saysLess.length === refusals.length)
        throw listError;
    const first = lookups.findIndex(({ found }) => !found.ok);
    if (saysLess.length > 0)
        return lookups;
    return lookups.map((lookup, at) => at === first && !lookup.found.ok
        ? { ...lookup, found: { ok: false, error: (0,graph_error/* withBesides */.kV)(lookup.found.error, listError) } }
        : lookup);
}
function isRefusal(error) {
    return error instanceof graph_error/* GraphError */.h9 && !error.transient;
}
function allOf(listed, { consentedIds }) {
    const known = new Set(listed.map(({ id }) => id));
    return [
        ...listed.filter(graph_page/* hasToken */.y0).map(({ id }) => id),
        ...new Set(consentedIds.filter((id) => !known.has(id))),
    ];
}

// EXTERNAL MODULE: ./build/src/graph/inspect-token.js + 1 modules
var inspect_token = __webpack_require__(7827);
// EXTERNAL MODULE: ./build/src/health/assess.js
var assess = __webpack_require__(6552);
// EXTERNAL MODULE: ./build/src/health/assess-absence.js
var assess_absence = __webpack_require__(1070);
// EXTERNAL MODULE: ./build/src/health/words.js
var words = __webpack_require__(4413);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(7406);
;// CONCATENATED MODULE: ./build/src/inputs/input-error.js

const WHY_EMPTY = "A secret or a variable comes empty in a pull request from a fork (which gets neither), in a Dependabot run (which reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";
const CAUSES = {
    empty: WHY_EMPTY,
    misplaced: "A secret put into the wrong input is another cause.",
    variable: "A variable that holds something else is the usual cause.",
};
const NOTHING_WAS_CALLED = "Correct the `with:` block of this step, or the variable or secret that it names (in the repository on GitHub: Settings → Secrets and variables → Actions). Nothing was called and nothing was changed.";
class InputError extends errors/* ActionError */.lZ {
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

// EXTERNAL MODULE: ./build/src/inputs/pages.js
var pages = __webpack_require__(8159);
// EXTERNAL MODULE: ./build/src/stages/find-with-user-token.js
var find_with_user_token = __webpack_require__(7379);
// EXTERNAL MODULE: ./build/src/stages/refused-user-token.js
var refused_user_token = __webpack_require__(921);
;// CONCATENATED MODULE: ./build/src/stages/obtain-several-pages.js










async function obtainSeveralPages(chosen, wanted, policy, context) {
    const batches = await context.batches();
    const holder = (0,words/* holderOf */.K)(chosen.kind);
    const ids = wanted.kind === "several" ? wanted.ids : undefined;
    const seeker = { holder, consentedIds: chosen.consentedPages };
    const explain = (error, pageId) => (0,refused_user_token/* explainRefusedPages */.qc)(error, context.graph.appId, {
        ...seeker,
        pageId,
        fromLogin: chosen.fromLogin,
    });
    const find = (token) => findSeveralPages(context.graph, batches, token, ids, seeker).catch((error) => {
        throw explain(error);
    });
    const { found, userToken } = await (0,find_with_user_token/* findWithUserToken */.Q)(chosen, find, context);
    assertNotTooMany(found, ids === undefined);
    const tokens = found.lookups.flatMap(({ found: page }) => (page.ok ? [page.value] : []));
    const results = await batches.together(tokens.map(({ token }) => (graph) => (0,inspect_token/* inspectToken */.e)(graph, token)));
    const inspections = new Map(tokens.map(({ id }, at) => [id, results[at]]));
    const pages = found.lookups.map((lookup) => {
        const inspection = inspections.get(lookup.id);
        if (lookup.found.ok && inspection)
            return judge(lookup.found.value, inspection, {
                policy,
                holder,
                isOfAll: ids === undefined,
                otherNow: chosen.now,
            });
        const error = lookup.found.ok ? undefined : explain(lookup.found.error, lookup.id);
        return withoutToken(lookup, error, { holder, fromLogin: chosen.fromLogin });
    });
    return {
        pages,
        userToken,
        findings: ids === undefined ? leftOut(found, holder) : [],
        names: new Map([...found.listed, ...found.lookups].map(({ id, name }) => [id, name])),
    };
}
function judge({ id, name, token, tasks }, inspected, { policy, ...of }) {
    const obtained = { page: { id, name }, given: [], minted: true };
    if (!inspected.ok)
        return { ...NOTHING, ...obtained, minted: false, errors: [inspected.error] };
    const origin = { minted: true, tasks, ...of };
    const findings = (0,assess/* assess */.n)(inspected.value, { ...policy, pageId: id }, origin);
    return { ...obtained, token, inspection: inspected.value, findings, errors: [] };
}
const NOTHING = { token: undefined, inspection: undefined, findings: [], errors: [] };
const ABSENCES = {
    "page-not-visible": "not-seen",
    "page-no-token": "no-token",
};
function withoutToken({ id, name }, error, { holder, fromLogin }) {
    const page = { page: { id, name }, given: [], minted: false };
    const absence = ABSENCES[error.code];
    if (holder === "system-user" && !fromLogin)
        error.login = false;
    if (!absence)
        return { ...NOTHING, ...page, errors: [error] };
    const said = error.cause instanceof Error ? ` ${error.cause.message}` : "";
    const finding = (0,assess_absence/* assessAbsence */.g)({ id, name }, absence, "failure", { holder, said, fromLogin });
    return { ...NOTHING, ...page, findings: [finding] };
}
function leftOut({ listed }, holder) {
    return listed
        .filter((page) => !(0,graph_page/* hasToken */.y0)(page))
        .map((page) => ({
        ...(0,assess_absence/* assessAbsence */.g)(page, "no-token", "warning", { holder }),
        pageIds: [page.id],
    }));
}
const IDS_A_LINE = 50;
function assertNotTooMany({ lookups }, isAll) {
    if (!isAll || lookups.length <= pages/* MOST_PAGES */.Ll)
        return;
    const ids = lookups.map(({ id }) => id);
    const lines = Array.from({ length: Math.ceil(ids.length / IDS_A_LINE) }, (_, at) => ids.slice(at * IDS_A_LINE, (at + 1) * IDS_A_LINE).join(", "));
    const reason = `is \`all\`, but the user token sees ${ids.length} Pages, and one run takes at most ${pages/* MOST_PAGES */.Ll}. Their ids, ${IDS_A_LINE} a line:\n${lines.join("\n")}`;
    throw new InputError([{ input: "page-id", reason }], `List at most ${pages/* MOST_PAGES */.Ll} of these ids in \`page-id\`, in as many workflows as that takes, an hour apart. Nothing was changed.`);
}


/***/ })

};
