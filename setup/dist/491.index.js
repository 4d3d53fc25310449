export const id = 491;
export const ids = [491,35];
export const modules = {

/***/ 4035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPrompts: () => (/* binding */ createPrompts),
  isUnanswered: () => (/* binding */ isUnanswered)
});

// EXTERNAL MODULE: ./node_modules/@inquirer/password/dist/index.js
var dist = __webpack_require__(3013);
// EXTERNAL MODULE: ./node_modules/@inquirer/input/dist/index.js
var input_dist = __webpack_require__(8992);
// EXTERNAL MODULE: ./node_modules/@inquirer/checkbox/dist/index.js
var checkbox_dist = __webpack_require__(8069);
// EXTERNAL MODULE: ./node_modules/@inquirer/select/dist/index.js
var select_dist = __webpack_require__(6666);
// EXTERNAL MODULE: ./node_modules/@inquirer/confirm/dist/index.js
var confirm_dist = __webpack_require__(8668);
;// CONCATENATED MODULE: ./build/setup/terminal/ask-one-line.js
const QUIET = 50;
async function askOneLine({ input, output }, ask) {
    for (;;) {
        const { answer, rest } = await withoutEcho(input, async () => {
            const typed = record(input);
            try {
                const entry = await ask();
                await typed.silence();
                return { answer: entry, rest: typed.afterFirstLine() };
            }
            finally {
                typed.stop();
            }
        });
        if (rest.includes("\x03"))
            throw Object.assign(new Error("Ctrl-C"), { name: "ExitPromptError" });
        if (rest.trim() === "")
            return answer;
        output.write("✗ That was more than one line. Nothing of it is used. Paste it as one line.\n");
    }
}
function record(input) {
    let typed = "";
    let last = Date.now();
    const note = (part) => {
        typed += part;
        last = Date.now();
    };
    input.on("data", note);
    return {
        afterFirstLine: () => typed.replace(/^[^\r\n]*/, ""),
        async silence() {
            input.resume();
            last = Date.now();
            for (let wait = QUIET; wait > 0; wait = last + QUIET - Date.now())
                await new Promise((resolve) => setTimeout(resolve, wait));
        },
        stop() {
            input.removeListener("data", note);
            input.pause();
        },
    };
}
async function withoutEcho(input, work) {
    if (!("setRawMode" in input))
        return work();
    const setRawMode = input.setRawMode.bind(input);
    const own = Object.getOwnPropertyDescriptor(input, "setRawMode");
    input.setRawMode = (on) => (on ? setRawMode(true) : input);
    try {
        return await work();
    }
    finally {
        if (own)
            Object.defineProperty(input, "setRawMode", own);
        else
            Reflect.deleteProperty(input, "setRawMode");
        setRawMode(false);
    }
}

;// CONCATENATED MODULE: ./build/setup/terminal/show-secret.js
const ENTER_SCREEN = "\x1b[?1049h\x1b[2J\x1b[H";
const LEAVE_SCREEN = "\x1b[2J\x1b[H\x1b[?1049l";
const ENDINGS = ["exit", "SIGINT", "SIGTERM", "SIGHUP"];
async function showSecret(output, ask, heading, value) {
    let left = false;
    const leave = () => {
        if (!left)
            output.write(LEAVE_SCREEN);
        left = true;
    };
    const host = process;
    for (const ending of ENDINGS)
        host.prependListener(ending, leave);
    try {
        output.write(`${ENTER_SCREEN}${heading}\r\n\r\n${value}\r\n\r\n`);
        await ask({ message: "Copy it, then press Enter to clear the screen." });
    }
    finally {
        for (const ending of ENDINGS)
            host.removeListener(ending, leave);
        leave();
    }
}

;// CONCATENATED MODULE: ./build/setup/terminal/prompts.js



function createPrompts(streams) {
    const ended = new AbortController();
    streams.input.once("end", () => ended.abort());
    const context = { ...streams, signal: ended.signal };
    const password = ({ message, long = false }, signal) => askOneLine(streams, () => dist/* default */.A({ message, mask: !long, toggleMask: false }, signal ? { ...context, signal: AbortSignal.any([ended.signal, signal]) } : context));
    return {
        input: (question) => input_dist/* default */.A(question, context),
        password,
        checkbox: ({ message, choices, optional = false }) => checkbox_dist/* default */.A({ message, choices, required: !optional }, context),
        select: ({ choices, ...question }) => select_dist/* default */.A({
            ...question,
            pageSize: 12,
            choices: choices.map((choice) => ({ ...choice, disabled: choice.disabled || false })),
        }, context),
        confirm: (question) => confirm_dist/* default */.A(question, context),
        showSecret: "isTTY" in streams.output && streams.output.isTTY
            ? (heading, value) => showSecret(streams.output, password, heading, value)
            : undefined,
    };
}
function isUnanswered(error) {
    return (error instanceof Error &&
        ["ExitPromptError", "AbortPromptError", "CancelPromptError"].includes(error.name));
}


/***/ }),

/***/ 9491:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTerminalSetup: () => (/* binding */ startTerminalSetup)
});

// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __webpack_require__(8309);
;// CONCATENATED MODULE: ./build/setup/core/answers.js
function takeAnswer(answers, name) {
    const answer = answers[name];
    delete answers[name];
    return answer;
}

// EXTERNAL MODULE: ./build/setup/core/check-app.js
var check_app = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/setup/core/uses.js
var uses = __webpack_require__(222);
;// CONCATENATED MODULE: ./build/setup/terminal/ask-app.js




const askApp = async (terminal) => {
    const { answers, prompts, output, entered } = terminal;
    const { session } = terminal.setup;
    output.beginStep("credentials");
    output.print("Both are at developers.facebook.com/apps → your app → App settings → Basic. Press Show next to “App secret”. No app yet? Press “Create app” there first.");
    const id = takeAnswer(answers, "appId") ??
        (await prompts.input({
            message: "App ID",
            ...(entered.appId !== undefined && { default: entered.appId }),
            validate: (entry) => (0,library/* readId */.dW)((0,library/* withoutQuotes */.Yg)(entry)).ok || "Digits only: “App ID” on that page.",
        }));
    entered.appId = (0,library/* withoutQuotes */.Yg)(id);
    const secret = takeAnswer(answers, "appSecret") ?? (await prompts.password({ message: "App secret" }));
    const app = await (0,check_app/* checkApp */.O)(session, { id, secret }, output.print);
    session.app = app;
    delete session.user;
    delete session.pages;
    delete session.examination;
    output.print(`✓ Facebook accepts them${app.name === "" ? "" : `: the app ${JSON.stringify(output.clean(app.name))}`}.`);
    session.uses =
        takeAnswer(answers, "uses") ??
            (await prompts.checkbox({
                message: "What will workflows do with the Page?",
                choices: uses/* USE_NAMES */.nw.map((value) => ({
                    value,
                    name: uses/* USES */.tk[value].label,
                    checked: session.uses.includes(value),
                })),
            }));
    session.business =
        takeAnswer(answers, "business") ??
            (await prompts.confirm({
                message: "Does the Page belong to a business portfolio?",
                default: session.business,
            }));
    return "login";
};

// EXTERNAL MODULE: ./build/setup/core/list-choices.js
var list_choices = __webpack_require__(2235);
// EXTERNAL MODULE: ./build/setup/core/session.js
var core_session = __webpack_require__(8300);
// EXTERNAL MODULE: ./build/setup/core/with-context.js
var with_context = __webpack_require__(4276);
;// CONCATENATED MODULE: ./build/setup/terminal/context.js
class Stopped extends Error {
    name = "Stopped";
}

;// CONCATENATED MODULE: ./build/setup/terminal/choose-page.js






const choosePage = async (terminal) => {
    const { answers, prompts, output } = terminal;
    const { session } = terminal.setup;
    output.beginStep("page");
    const { app, user } = (0,core_session/* withUser */.Cb)(session);
    const pages = await (0,with_context/* withAppContext */.L)(session, app, output.print, (context) => (0,list_choices/* listChoices */.Z)(context, user, (0,uses/* requiredScopes */.bD)(session.uses)));
    session.pages = pages;
    delete session.examination;
    const given = takeAnswer(answers, "pageId");
    const found = pages.find(({ id, hasToken }) => id === given && hasToken);
    if (found) {
        output.print(`✓ ${formatPage(found, output)}`);
        terminal.pageId = found.id;
        return "health";
    }
    if (given !== undefined)
        output.print("The Page that was given is not among these, or Facebook gives no token for it.");
    const chosen = await prompts.select({
        message: "Which Page?",
        choices: [
            ...pages.map((page) => describeChoice(page, output)),
            {
                value: "login",
                name: "My Page is missing: log in again",
                description: "A Page is missing when it was not added in Facebook's dialog, when it belongs to a business portfolio and business_management was not granted, or when the person has no role on it.",
            },
            { value: "stop", name: "Stop" },
        ],
    });
    if (chosen === "stop")
        throw new Stopped();
    if (chosen === "login") {
        terminal.askAgain = true;
        return "login";
    }
    terminal.pageId = chosen;
    return "health";
};
function describeChoice(page, output) {
    const objections = page.objections.map(output.clean).join(" ");
    const tasks = `Tasks: ${page.tasks.map(output.clean).join(", ") || "Facebook reports none"}.`;
    return {
        value: page.id,
        name: `${page.objections.length > 0 ? "⚠ " : ""}${formatPage(page, output)}`,
        description: `${tasks} ${objections}`.trim(),
        disabled: page.hasToken ? "" : objections,
    };
}
function formatPage({ name, id }, output) {
    return `${output.clean(name)} (${output.clean(id)})`;
}

// EXTERNAL MODULE: ./build/setup/core/check-answers.js
var check_answers = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/setup/core/pasted-token.js
var pasted_token = __webpack_require__(3311);
;// CONCATENATED MODULE: ./build/setup/terminal/ask-about-declined.js


async function askAboutDeclined({ prompts, output, setup }, user) {
    const { session } = setup;
    const { declined } = user;
    const left = (0,uses/* usesLeft */.CM)(session.uses, user.scopes);
    const lost = session.uses.filter((use) => !left.includes(use));
    const it = declined.length === 1 ? "it" : "them";
    output.print(`❌ Not granted: ${declined.join(", ")}.`);
    if (lost.length > 0)
        output.print(`Lost without ${it}:`, ...lost.map((use) => `• ${uses/* USES */.tk[use].label}`));
    if (declined.includes(uses/* BUSINESS_SCOPE */.uw))
        output.print("Pages of a business portfolio stay hidden.");
    if (left.length === 0)
        output.print("None of what you chose works without it.");
    const choice = await prompts.select({
        message: "What now?",
        choices: [
            { value: "again", name: "Ask again" },
            ...(left.length > 0
                ? [
                    {
                        value: "on",
                        name: `Continue without ${it}`,
                        description: `You can still: ${left.map((use) => uses/* USES */.tk[use].label).join("; ")}`,
                    },
                ]
                : []),
            { value: "stop", name: "Stop" },
        ],
    });
    if (choice === "stop")
        throw new Stopped();
    if (choice === "again")
        return "again";
    session.uses = left;
    session.business &&= user.scopes.includes(uses/* BUSINESS_SCOPE */.uw);
    return "on";
}

// EXTERNAL MODULE: ./build/setup/core/login-dialog.js
var login_dialog = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/setup/core/nonce.js
var nonce = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/setup/core/pasted-address.js
var pasted_address = __webpack_require__(1074);
// EXTERNAL MODULE: ./build/setup/core/redeem-code.js
var redeem_code = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/setup/core/redirect-address.js
var redirect_address = __webpack_require__(8435);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/setup/terminal/go-through-dialog.js









async function goThroughDialog(terminal, scopes) {
    const { setup, output } = terminal;
    const { session, configId } = setup;
    const { app } = (0,core_session/* withApp */.G0)(session);
    session.redirect = await askRedirect(terminal);
    const login = {
        appId: app.id,
        redirectUri: session.redirect,
        state: (0,nonce/* makeNonce */.o)(),
        verifier: (0,nonce/* makeNonce */.o)(),
        scopes,
        configId,
        again: terminal.askAgain,
    };
    output.print("", "Open this address in a browser, on any machine:", "");
    output.printLines([(0,login_dialog/* dialogAddress */.h)(session.endpoints, login)]);
    output.print("", `${redirect_address/* IN_THE_DIALOG */.Pc} Afterwards the browser ends at ${session.redirect}, perhaps with an error page: that is right. Copy the whole address from its address bar, and paste it here within ten minutes. If Facebook shows “URL blocked”, the redirect address is not registered to the letter.`);
    const code = (0,login_dialog/* readDialogAnswer */.R)(await askAddress(terminal), login.state);
    return (0,with_context/* withAppContext */.L)(session, app, output.print, (context) => (0,redeem_code/* redeemCode */.y)(context, code, login));
}
async function askRedirect({ answers, prompts, output, setup }) {
    const given = takeAnswer(answers, "redirect");
    output.print(`Facebook's dialog leads to an address that is registered in the app, to the letter: ${redirect_address/* WHERE_TO_REGISTER */.ei}. ${setup.session.redirect} needs no server. While the app is in development mode, http://localhost/ works without being registered.`);
    const entry = given ??
        (await prompts.input({ message: "Redirect address", default: setup.session.redirect }));
    (0,redirect_address/* checkRedirect */.n8)(entry.trim());
    return entry.trim();
}
async function askAddress({ prompts, output, setup }) {
    for (;;) {
        const entry = await prompts.password({
            message: "The address you ended up at (empty: back)",
            long: true,
        });
        try {
            return (0,pasted_address/* readPastedAddress */.U)(setup.session.registry, entry);
        }
        catch (error) {
            if (!(error instanceof setup_error/* AnswerError */.dV) || entry.trim() === "")
                throw error;
            output.printError(error);
        }
    }
}

;// CONCATENATED MODULE: ./build/setup/terminal/log-in.js










const logIn = async (terminal) => {
    const { output, setup } = terminal;
    const { session } = setup;
    const scopes = (0,uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    output.beginStep("login");
    output.print(`The person who manages the Page logs in and consents to: ${scopes.join(", ")}${setup.configId === "" ? "" : ", by the configuration of Facebook Login for Business"}.`);
    const { token, pasted } = await obtainUserToken(terminal, scopes);
    terminal.askAgain = false;
    const check = pasted ? pasted_token/* checkPastedToken */.H : check_user_token/* checkUserToken */.t;
    const user = await (0,with_context/* withAppContext */.L)(session, (0,core_session/* withApp */.G0)(session).app, output.print, (context) => check(context, token, scopes));
    output.print(`✓ Logged in with ${user.scopes.length} permission${user.scopes.length === 1 ? "" : "s"}.`);
    if (user.declined.length > 0 && (await askAboutDeclined(terminal, user)) === "again") {
        terminal.askAgain = true;
        return "login";
    }
    session.user = user;
    delete session.pages;
    delete session.examination;
    return "page";
};
async function obtainUserToken(terminal, scopes) {
    const { registry } = terminal.setup.session;
    const given = takeAnswer(terminal.answers, "userToken");
    if (given !== undefined)
        return { token: (0,check_answers/* parseUserToken */.OE)(registry, given), pasted: false };
    const way = await terminal.prompts.select({
        message: "How?",
        choices: [
            {
                value: "dialog",
                name: terminal.askAgain
                    ? "In Facebook's dialog, which asks for everything again"
                    : "In Facebook's dialog, in any browser",
                description: "In development mode and published, with Facebook Login for Business too. You paste the address that you end up at.",
            },
            {
                value: "paste",
                name: "Paste a user token",
                description: "From developers.facebook.com/tools/explorer (choose the app, add the permissions, press “Generate Access Token”), or of a system user.",
            },
            { value: "stop", name: "Stop" },
        ],
    });
    if (way === "stop")
        throw new Stopped();
    if (way === "dialog")
        return { token: await goThroughDialog(terminal, scopes), pasted: false };
    const entry = await terminal.prompts.password({ message: "User token", long: true });
    return { token: (0,check_answers/* parseUserToken */.OE)(registry, entry), pasted: true };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./build/terminal-text/width.js

const COLUMNS = 100;
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
function widthOf(text) {
    let width = 0;
    for (const { segment } of graphemes.segment((0,external_node_util_.stripVTControlCharacters)(text))) {
        width += /^\p{Emoji_Presentation}/u.test(segment) ? 2 : 1;
    }
    return width;
}
function padTo(text, width) {
    return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

;// CONCATENATED MODULE: ./build/terminal-text/wrap.js

function wrap(text, width, hanging = "") {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && widthOf(longer) > width) {
            lines.push(line);
            line = hanging + word;
        }
        else {
            line = longer;
        }
    }
    return [...lines, line];
}

// EXTERNAL MODULE: ./build/setup/core/failure.js + 4 modules
var core_failure = __webpack_require__(2105);
// EXTERNAL MODULE: ./build/setup/core/safe-text.js
var safe_text = __webpack_require__(9671);
// EXTERNAL MODULE: ./build/setup/core/steps.js
var steps = __webpack_require__(507);
;// CONCATENATED MODULE: ./build/setup/terminal/output.js






const WIDEST = 96;
function createOutput({ session: { registry }, print: printLine, }) {
    const safe = (text) => (0,safe_text/* safeText */.H)(registry, text);
    const clean = (text) => safe(text).replace(/\s+/g, " ").trim();
    const columns = () => Math.min(process.stdout.columns || WIDEST, WIDEST);
    const print = (...sentences) => {
        for (const line of sentences.flatMap((text) => safe(text).split("\n"))) {
            const hanging = /^(?: *[•❌] |⚠️ |→ | +)/.exec(line)?.[0].replace(/\S+/g, " ") ?? "";
            for (const part of wrap(line, columns(), hanging))
                printLine(part);
        }
    };
    const printFailure = ({ title, message, remedy }) => {
        printLine("");
        printLine((0,external_node_util_.styleText)(["bold", "red"], `✗ ${clean(title)}`));
        print(message);
        print(`→ ${remedy}`);
    };
    return {
        print,
        clean,
        printLines: (lines) => {
            for (const line of lines)
                printLine((0,library/* plainText */.wh)(line).replaceAll("\n", " "));
        },
        printDrawing: (lines) => lines.map((line) => printLine(line)),
        beginStep: (step) => {
            printLine("");
            printLine((0,external_node_util_.styleText)("bold", (0,steps/* formatHeading */._4)(step)));
        },
        printFailure,
        printError: (error) => {
            const failure = (0,core_failure/* describeFailure */.Ic)(error, "terminal");
            printFailure(failure);
            return failure;
        },
    };
}

// EXTERNAL MODULE: ./build/setup/terminal/prompts.js + 2 modules
var terminal_prompts = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/setup/core/gh.js
var gh = __webpack_require__(9869);
// EXTERNAL MODULE: ./build/setup/core/next-steps.js
var next_steps = __webpack_require__(8741);
// EXTERNAL MODULE: ./build/setup/core/workflows.js
var workflows = __webpack_require__(6634);
// EXTERNAL MODULE: ./build/setup/core/repository.js
var core_repository = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/setup/terminal/ask-destination.js




async function askDestination({ answers, prompts, entered, setup, }) {
    const proposal = entered.repository ?? setup.workingCopy?.repository ?? "";
    const given = takeAnswer(answers, "repository") ??
        (await prompts.input({
            message: "Repository (owner/repo)",
            ...(proposal !== "" && { default: proposal }),
            validate: (entry) => (0,library/* readRepository */.Nu)((0,core_repository/* repositoryIn */.c)(entry)).ok ||
                "In the form owner/repo, or its address on GitHub.",
        }));
    const repository = (0,core_repository/* repositoryIn */.c)(given);
    (0,check_answers/* checkRepository */.n_)(repository);
    entered.repository = repository;
    const environment = takeAnswer(answers, "environment") ??
        (await prompts.input({
            message: "Environment (empty: none)",
            ...(entered.environment && { default: entered.environment }),
        }));
    (0,check_answers/* checkEnvironment */.Qz)(environment.trim());
    entered.environment = environment.trim();
    return { repository, environment: entered.environment };
}

// EXTERNAL MODULE: ./build/setup/core/workflow-file.js
var workflow_file = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/setup/core/working-copy.js + 1 modules
var working_copy = __webpack_require__(1465);
;// CONCATENATED MODULE: ./build/setup/terminal/offer-workflows.js




async function chooseWorkflows({ answers, prompts, entered, setup, }) {
    const checked = entered.workflows ?? ["keep"];
    entered.workflows =
        takeAnswer(answers, "workflows") ??
            (await prompts.checkbox({
                message: "Which workflows will use the token? (none: you write your own)",
                optional: true,
                choices: (0,workflows/* fittingWorkflows */.Ey)(setup.session.pages).map((value) => ({
                    value,
                    name: workflows/* WORKFLOWS */.v1[value].label,
                    description: value === "keep"
                        ? "What posts needs this beside it, or its token ends."
                        : `.github/workflows/${workflows/* WORKFLOWS */.v1[value].file}`,
                    checked: checked.includes(value),
                })),
            }));
    return entered.workflows;
}
async function offerWorkflows(terminal, names, environment) {
    const { answers, prompts, setup, output } = terminal;
    const { workingCopy } = setup;
    const workflows = (0,workflow_file/* composeWorkflows */.Fd)(setup, names, terminal.pageId ?? "", environment);
    const files = workflows.map(({ file }) => file);
    const wanted = workingCopy !== undefined &&
        files.length > 0 &&
        (takeAnswer(answers, "writeWorkflow") ??
            (await prompts.confirm({
                message: `Write ${files.join(" and ")} to .github/workflows/ in ${output.clean(workingCopy.root)}?`,
                default: true,
            })));
    const written = workflows.filter((workflow) => wanted && write(workflow));
    for (const { file, content } of workflows.filter((workflow) => !written.includes(workflow))) {
        output.print("", `Save this as .github/workflows/${file}:`, "");
        output.printLines(content.trimEnd().split("\n"));
    }
    return { workflows, written: written.map(({ file }) => file) };
    function write({ file, content }) {
        if (!workingCopy)
            return false;
        try {
            output.print(`✓ Written: ${(0,working_copy/* writeWorkflow */.r$)(workingCopy, file, content)}.`);
            return true;
        }
        catch (error) {
            output.printError(error);
            return false;
        }
    }
}

// EXTERNAL MODULE: ./build/setup/core/store-with-gh.js
var store_with_gh = __webpack_require__(4308);
// EXTERNAL MODULE: ./build/setup/core/store-failures.js
var store_failures = __webpack_require__(3173);
// EXTERNAL MODULE: ./build/setup/core/store-secrets.js
var store_secrets = __webpack_require__(2485);
;// CONCATENATED MODULE: ./build/setup/terminal/confirm-storing.js



function confirmStoring({ prompts, setup }, { repository, environment }, alsoGithub) {
    const names = [
        ...(0,store_secrets/* secretsToStore */.Sq)((0,core_session/* withExamination */.KZ)(setup.session)).map(({ name }) => name),
        ...(alsoGithub ? [store_secrets/* SECRET_NAMES */.AS.github] : []),
    ];
    const place = environment === "" ? repository : `the environment ${environment} of ${repository}`;
    return prompts.confirm({
        message: `Store now? ${names.join(", ")} in ${place}. Secrets of these names are replaced.`,
        default: true,
    });
}
async function printOutcome({ prompts, output }, outcome, destination) {
    for (const failure of (0,store_failures/* describeStoreFailures */.KN)(outcome, destination, "terminal"))
        output.printFailure(failure);
    if (outcome.failed.length === 0)
        return true;
    return !(await prompts.confirm({
        message: `Not written: ${outcome.failed.join(", ")}. Try again?`,
        default: true,
    }));
}

;// CONCATENATED MODULE: ./build/setup/terminal/store-with-token.js






async function storeWithToken(terminal, destination, renews, given) {
    const { prompts, output } = terminal;
    if (given === undefined) {
        output.print(`It needs ${(0,library/* permissionFor */.Tj)((0,store_secrets/* targetOf */.$r)(destination))} for ${destination.repository}: make it at github.com/settings/personal-access-tokens/new.`);
    }
    const entry = given ?? (await prompts.password({ message: "GitHub token", long: true }));
    const { session } = terminal.setup;
    (0,check_answers/* parseGithubToken */.gp)(session.registry, entry);
    if (!(await confirmStoring(terminal, destination, renews)))
        return false;
    const request = { ...destination, githubToken: entry, alsoStoreGithubToken: renews };
    try {
        const outcome = await (0,store_secrets/* storeSecrets */.fS)((0,core_session/* withExamination */.KZ)(session), request, output.print);
        return await printOutcome(terminal, outcome, destination);
    }
    catch (error) {
        if (!(0,store_failures/* lacksPermission */.kQ)(error))
            throw error;
        output.printFailure((0,store_failures/* readOnly */.Tu)(error, [], destination, "terminal"));
        return false;
    }
}
function printHowToRenew({ output }) {
    output.print(`⚠️ A workflow renews secrets, and needs a GitHub token that may write them in the secret ${store_secrets/* SECRET_NAMES */.AS.github}. Store one there before it runs.`);
}

;// CONCATENATED MODULE: ./build/setup/terminal/store-by-gh.js






async function storeByGh(terminal, destination, renews) {
    const { setup, output } = terminal;
    const githubToken = renews ? await askForToken(terminal) : undefined;
    if (!(await confirmStoring(terminal, destination, githubToken !== undefined)))
        return false;
    const outcome = await (0,store_with_gh/* storeWithGh */.R)((0,core_session/* withExamination */.KZ)(setup.session), destination, githubToken, {
        stored: (line) => output.print(`✓ ${line}`),
        waiting: output.print,
    });
    if (renews && !githubToken)
        printHowToRenew(terminal);
    return printOutcome(terminal, outcome, destination);
}
async function askForToken({ prompts, setup }) {
    const entry = await prompts.password({
        message: "GitHub token with which the workflow renews them (empty: later)",
        long: true,
    });
    return (0,library/* withoutQuotes */.Yg)(entry) === "" ? undefined : (0,check_answers/* parseGithubToken */.gp)(setup.session.registry, entry);
}

// EXTERNAL MODULE: ./build/setup/core/gh-commands.js
var gh_commands = __webpack_require__(8848);
;// CONCATENATED MODULE: ./build/setup/terminal/store-by-hand.js



async function storeByHand(terminal, destination, renews) {
    const { prompts, output } = terminal;
    const writes = (0,store_secrets/* secretsToStore */.Sq)((0,core_session/* withExamination */.KZ)(terminal.setup.session));
    output.print("Run each command in another terminal. It asks for the value, and takes it without showing it. Without gh: GitHub → the repository → Settings → Secrets and variables → Actions.");
    for (const { name, value } of writes) {
        const command = (0,gh_commands/* showCommand */.T)((0,gh_commands/* ghSecretSet */.s)(name, destination));
        output.print("");
        output.printLines([`  ${command}`]);
        const show = await prompts.confirm({
            message: `Show the value of ${name} on a screen that is cleared afterwards?`,
            default: true,
        });
        if (show)
            await prompts.showSecret?.(`The value for: ${command}`, value.reveal());
    }
    if (renews) {
        output.print("", "And a GitHub token of yours that may write these secrets, to renew them:");
        output.printLines([`  ${(0,gh_commands/* showCommand */.T)((0,gh_commands/* ghSecretSet */.s)(store_secrets/* SECRET_NAMES */.AS.github, destination))}`]);
    }
    return prompts.confirm({
        message: "Are all of them stored? The setup forgets the values when it ends.",
        default: true,
    });
}

;// CONCATENATED MODULE: ./build/setup/terminal/put-to-work.js










const putToWork = async (terminal) => {
    const { output, setup } = terminal;
    output.beginStep("work");
    const destination = await askDestination(terminal);
    const names = await chooseWorkflows(terminal);
    const stored = await store(terminal, destination, (0,workflows/* renewsSecrets */.Mb)(names));
    if (!stored)
        return "work";
    const offered = await offerWorkflows(terminal, names, destination.environment);
    const steps = (0,next_steps/* nextSteps */.Z)(setup.session, offered);
    if (steps.length > 0)
        output.print("", "Next steps:");
    output.print(...steps.map((step) => `• ${step.replaceAll("`", "")}`));
    return "finished";
};
async function store(terminal, destination, renews) {
    const given = takeAnswer(terminal.answers, "githubToken");
    if (given !== undefined)
        return storeWithToken(terminal, destination, renews, given);
    const way = await terminal.prompts.select({
        message: "How do the secrets get to GitHub?",
        choices: [
            ...((await (0,gh/* isGhReady */.R)(terminal.output.print))
                ? [{ value: "gh", name: "With gh, which is logged in on this machine" }]
                : []),
            { value: "token", name: "With a GitHub token that I paste" },
            {
                value: "by-hand",
                name: "I store them myself: show me the commands",
                ...(terminal.prompts.showSecret === undefined && {
                    disabled: "the values would stay in the output, which is no terminal",
                }),
            },
            { value: "stop", name: "Stop" },
        ],
    });
    if (way === "stop")
        throw new Stopped();
    if (way === "token")
        return storeWithToken(terminal, destination, renews);
    if (way === "gh")
        return storeByGh(terminal, destination, renews);
    return storeByHand(terminal, destination, renews);
}

;// CONCATENATED MODULE: ./build/terminal-text/gantt.js


const LONGEST = 46;
const DAY_MS = 86_400_000;
function renderGantt(mermaid) {
    const bars = readBars(mermaid);
    if (bars.length === 0)
        return [...mermaid];
    const from = Math.min(...bars.map(({ start }) => start));
    const to = Math.max(...bars.map(({ end }) => end), from + DAY_MS);
    const name = Math.max(...bars.map(({ section }) => section.length)) + 2;
    const at = (time) => Math.round(((time - from) / (to - from)) * LONGEST);
    return bars.map((bar) => {
        const text = " ".repeat(at(bar.start)) + draw(bar, at(bar.end) - at(bar.start));
        return `${padTo(bar.section, name)}${text} ${bar.label}`;
    });
}
function readBars(lines) {
    const bars = [];
    let section = "";
    for (const line of lines.map((text) => text.trim())) {
        if (line.startsWith("section "))
            section = line.slice("section ".length);
        const [, label, data] = /^(.*?)\s*:(.*)$/.exec(line) ?? [];
        if (label === undefined || data === undefined)
            continue;
        const words = data.split(",").map((word) => word.trim());
        const dates = words.filter((word) => /^\d{4}-\d\d-\d\d$/.test(word)).map(Date.parse);
        const [start] = dates;
        if (start === undefined)
            continue;
        bars.push({
            section,
            label,
            isCritical: words.includes("crit"),
            isMilestone: words.includes("milestone"),
            start,
            end: dates[1] ?? start,
        });
    }
    return bars;
}
function draw({ label, isCritical, isMilestone }, length) {
    const colour = isCritical ? "red" : isMilestone ? "bold" : "green";
    if (isMilestone)
        return (0,external_node_util_.styleText)(colour, isCritical ? "✗" : "◆");
    const tip = /\d{4}-\d\d-\d\d/.test(label) ? "┥" : "▶";
    return (0,external_node_util_.styleText)(colour, "━".repeat(Math.max(0, length - 1)) + tip);
}

// EXTERNAL MODULE: ./build/setup/core/examine-page.js
var examine_page = __webpack_require__(859);
;// CONCATENATED MODULE: ./build/setup/terminal/show-health.js






const showHealth = async (terminal) => {
    const { output, pageId } = terminal;
    const { session } = terminal.setup;
    if (pageId === undefined)
        throw new Error("the Page comes before its health");
    output.beginStep("health");
    const examination = await (0,examine_page/* examinePage */.v)((0,core_session/* withUser */.Cb)(session), pageId, (line) => output.print(line));
    session.examination = examination;
    const report = (0,library/* scrubReport */.AE)(examination.report, output.clean);
    output.print(...(0,library/* formatOutcome */.ke)(report));
    for (const finding of report.findings)
        output.print(...formatFinding(finding, session));
    for (const error of report.errors) {
        const { title, message, remedy } = (0,core_failure/* adaptError */.p9)(error, "terminal");
        output.print(`❌ ${title}: ${message}`, `→ ${remedy}`);
    }
    drawDates(terminal, report);
    return report.healthy && report.errors.length === 0 ? "work" : askWhatNow(terminal);
};
function formatFinding(finding, { user }) {
    const { title, message, remedy } = (0,core_failure/* adaptFinding */.oT)(finding, "terminal", user);
    return [`${finding.severity === "failure" ? "❌" : "⚠️"} ${title}: ${message}`, `→ ${remedy}`];
}
function drawDates({ output }, report) {
    const timeline = (0,library/* drawTimeline */.OG)(report);
    if (timeline === undefined)
        return;
    output.printDrawing(["", ...renderGantt(timeline.split("\n").slice(1, -1))]);
}
async function askWhatNow(terminal) {
    const choice = await terminal.prompts.select({
        message: "A workflow could not use this token. What now?",
        choices: [
            { value: "login", name: "Log in again" },
            { value: "page", name: "Choose another Page" },
            { value: "health", name: "Check again" },
            { value: "stop", name: "Stop" },
        ],
    });
    if (choice === "stop")
        throw new Stopped();
    terminal.askAgain = choice === "login";
    return choice;
}

;// CONCATENATED MODULE: ./build/setup/terminal/start.js








const STEPS = {
    credentials: askApp,
    login: logIn,
    page: choosePage,
    health: showHealth,
    work: putToWork,
};
async function startTerminalSetup(setup, answers, prompts) {
    const output = createOutput(setup);
    const terminal = {
        setup,
        answers,
        prompts,
        output,
        entered: {},
        askAgain: false,
    };
    try {
        let step = "credentials";
        while (step !== "finished")
            step = await take(step, terminal);
        return "finished";
    }
    catch (error) {
        if (error instanceof Stopped || (0,terminal_prompts.isUnanswered)(error))
            return "stopped";
        throw error;
    }
}
async function take(step, terminal) {
    try {
        return await STEPS[step](terminal);
    }
    catch (error) {
        if (error instanceof Stopped || (0,terminal_prompts.isUnanswered)(error))
            throw error;
        const { next } = terminal.output.printError(error);
        if (next.askAgain)
            terminal.askAgain = true;
        if (next.confirm && !(await terminal.prompts.confirm({ message: "Try again?", default: true })))
            throw new Stopped();
        return next.step ?? step;
    }
}


/***/ })

};
