export const id = 330;
export const ids = [330];
export const modules = {

/***/ 3835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ takeAnswer)
/* harmony export */ });
function takeAnswer(answers, name) {
    const answer = answers[name];
    delete answers[name];
    return answer;
}


/***/ }),

/***/ 4345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ Stopped),
/* harmony export */   Cb: () => (/* binding */ withUser),
/* harmony export */   G0: () => (/* binding */ withApp),
/* harmony export */   KZ: () => (/* binding */ withExamination)
/* harmony export */ });
class Stopped extends Error {
    name = "Stopped";
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

/***/ 3398:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ findWorkflow),
/* harmony export */   d0: () => (/* binding */ wordsToReplace),
/* harmony export */   qW: () => (/* binding */ offerWorkflow),
/* harmony export */   w8: () => (/* binding */ composeWorkflow)
/* harmony export */ });
/* harmony import */ var _core_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2631);
/* harmony import */ var _core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4145);
/* harmony import */ var _core_working_copy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8140);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3835);
/* harmony import */ var _conversation_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4345);





async function findWorkflow({ answers, prompts, entered, }) {
    const names = Object.keys(_core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOWS */ .v);
    const name = (0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .takeAnswer */ .e)(answers, "workflow") ??
        (await prompts.select({
            message: "Which workflow shall use the token?",
            choices: [
                ...names.map((value) => ({ value, name: _core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOWS */ .v[value].label })),
                { value: "none", name: "None, I write my own" },
            ],
            ...(entered.workflow !== undefined && { default: entered.workflow }),
        }));
    entered.workflow = name;
    return name === "none" ? undefined : { name, ..._core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .WORKFLOWS */ .v[name] };
}
function composeWorkflow({ session, examples, action }, name, pageId, environment) {
    return (0,_core_workflow_file_js__WEBPACK_IMPORTED_MODULE_1__/* .fillWorkflow */ .$)(examples, name, {
        appId: (0,_conversation_js__WEBPACK_IMPORTED_MODULE_4__/* .withApp */ .G0)(session).app.id,
        pageId,
        requiredScopes: (0,_core_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .requiredScopes */ .bD)(session.uses),
        environment,
        action,
    });
}
function wordsToReplace(content) {
    return /\buses: OWNER\//.test(content) ? ["OWNER"] : [];
}
async function offerWorkflow(talk, { name, file }, environment) {
    const { answers, prompts, surroundings, voice } = talk;
    const { workingCopy } = surroundings;
    const content = composeWorkflow(surroundings, name, talk.pageId ?? "", environment);
    const wanted = workingCopy !== undefined &&
        ((0,_answers_js__WEBPACK_IMPORTED_MODULE_3__/* .takeAnswer */ .e)(answers, "writeWorkflow") ??
            (await prompts.confirm({
                message: `Write it to .github/workflows/${file} in ${voice.clean(workingCopy.root)}?`,
                default: true,
            })));
    if (!(workingCopy && wanted && write())) {
        voice.say("", `Save this as .github/workflows/${file}:`, "");
        voice.draw(content.trimEnd().split("\n"));
    }
    for (const word of wordsToReplace(content))
        voice.say("", `Write the owner of this action's repository in the place of ${word}.`);
    function write() {
        if (!workingCopy)
            return false;
        try {
            voice.say(`✓ Written: ${(0,_core_working_copy_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWorkflow */ .r$)(workingCopy, file, content)}. Commit and push it.`);
            return true;
        }
        catch (error) {
            voice.complain(error);
            return false;
        }
    }
}


/***/ }),

/***/ 7330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runJson: () => (/* binding */ runJson)
});

// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var errors = __webpack_require__(2425);
// EXTERNAL MODULE: ./build/setup-tree/src/report/plain-text.js
var plain_text = __webpack_require__(9895);
// EXTERNAL MODULE: ./build/setup-tree/src/report/scrub-report.js
var scrub_report = __webpack_require__(4691);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/store-secrets.js + 7 modules
var store_secrets = __webpack_require__(7240);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/workflow-file.js
var workflow_file = __webpack_require__(4145);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/working-copy.js
var working_copy = __webpack_require__(8140);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/conversation.js
var conversation = __webpack_require__(4345);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/describe-setup.js + 1 modules
var describe_setup = __webpack_require__(6099);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/check-app.js
var check_app = __webpack_require__(1597);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/examine-page.js + 12 modules
var examine_page = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/keep-token.js
var keep_token = __webpack_require__(58);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/list-choices.js
var list_choices = __webpack_require__(5694);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/use-world.js + 10 modules
var use_world = __webpack_require__(2546);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/uses.js
var uses = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/find-out.js









async function findOut({ session }, answers, tell) {
    const { appId, appSecret, userToken } = demand(answers);
    session.uses = answers.uses ?? session.uses;
    session.business = answers.business ?? session.business;
    tell("[1/5] The app's credentials");
    session.app = await (0,check_app/* checkApp */.O)(session, { id: appId, secret: appSecret }, tell);
    tell("[2/5] The user token");
    const token = (0,keep_token/* keepUserToken */.m)(session.vault, userToken);
    const scopes = (0,uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    const { app } = (0,conversation/* withApp */.G0)(session);
    session.user = await (0,use_world/* useWorld */.q)(session, app, tell, (world) => (0,check_user_token/* checkUserToken */.t)(world, token, scopes));
    tell("[3/5] Choose the Page");
    const { user } = (0,conversation/* withUser */.Cb)(session);
    session.pages = await (0,use_world/* useWorld */.q)(session, app, tell, (world) => (0,list_choices/* listChoices */.Z)(world, user, (0,uses/* requiredScopes */.bD)(session.uses)));
    const pageId = answers.pageId ?? onlyPage(session.pages).id;
    tell("[4/5] See its health");
    session.examination = await (0,examine_page/* examinePage */.v)((0,conversation/* withUser */.Cb)(session), pageId, tell);
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
        throw new errors/* ActionError */.lZ({
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
    throw new errors/* ActionError */.lZ({
        title: page ? "Several Pages are visible: choose one" : "No Page comes with a token",
        message: pages
            .map(({ id, name, hasToken }) => `${name} (${id})${hasToken ? "" : ", without a token"}`)
            .join("; "),
        remedy: page
            ? "Give the id of one as --page-id."
            : "The person needs a greater role on the Page.",
    });
}

// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/json-remedies.js
var json_remedies = __webpack_require__(1101);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/offer-workflow.js
var offer_workflow = __webpack_require__(3398);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/run-json.js











async function runJson(surroundings, answers, print) {
    const { session, say } = surroundings;
    const { vault } = session;
    const safe = (text) => vault.scrub((0,plain_text/* plainText */.w)(vault.scrub(text)));
    const tell = (line) => say(safe(line).replace(/\s+/g, " "));
    const result = {};
    let error;
    try {
        await setUp(surroundings, answers, tell, result);
    }
    catch (failure) {
        error = (0,scrub_report/* scrubError */.S)((0,json_remedies/* describeFailure */.I)(failure), safe);
        tell(`${error.title}: ${error.message}`);
    }
    const described = (0,describe_setup/* describeSetup */.j)(surroundings, result, error, safe);
    print(JSON.stringify(described));
    return described.ok ? 0 : 1;
}
async function setUp(surroundings, answers, tell, result) {
    const pageId = await findOut(surroundings, answers, tell);
    const { repository, environment = "", githubToken, workflow = "none" } = answers;
    const { examination } = (0,conversation/* withExamination */.KZ)(surroundings.session);
    if (!examination.report.healthy)
        return;
    if (repository !== undefined && githubToken !== undefined) {
        tell("[5/5] Put it to work");
        const keepGithubToken = workflow !== "none" && workflow_file/* WORKFLOWS */.v[workflow].renews;
        const destination = { repository, environment, githubToken, keepGithubToken };
        result.stored = await (0,store_secrets/* storeSecrets */.fS)((0,conversation/* withExamination */.KZ)(surroundings.session), destination, tell);
    }
    else if (githubToken !== undefined) {
        tell(`Nothing is stored: ${store_secrets/* SECRET_NAMES */.AS.github} was given without --repository.`);
    }
    if (workflow !== "none" && !hasFailed(result.stored))
        result.workflow = provideWorkflow(surroundings, answers, workflow, pageId);
}
function provideWorkflow(surroundings, { environment = "", writeWorkflow: wanted = false }, name, pageId) {
    const { file } = workflow_file/* WORKFLOWS */.v[name];
    const content = (0,offer_workflow/* composeWorkflow */.w8)(surroundings, name, pageId, environment);
    const replace = (0,offer_workflow/* wordsToReplace */.d0)(content);
    const workflow = { file, content, ...(replace.length > 0 && { replace }) };
    if (!wanted)
        return workflow;
    if (!surroundings.workingCopy)
        throw new errors/* ActionError */.lZ({
            title: "There is no working copy",
            message: "--write-workflow was given, but the setup was not started in a git working copy.",
            remedy: "Start it in the working copy of the repository, or leave the flag out.",
        });
    return { ...workflow, written: (0,working_copy/* writeWorkflow */.r$)(surroundings.workingCopy, file, content) };
}
function hasFailed(stored) {
    return stored !== undefined && stored.failed.length > 0;
}


/***/ })

};
