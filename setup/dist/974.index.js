export const id = 974;
export const ids = [974,35];
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
        checkbox: ({ message, choices }) => checkbox_dist/* default */.A({ message, choices, required: true }, context),
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

/***/ 2974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  startTerminalSetup: () => (/* binding */ startTerminalSetup)
});

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
            validate: (entry) => /^\d{5,20}$/.test(entry.trim()) || "Digits only: “App ID” on that page.",
        }));
    entered.appId = id.trim();
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
                description: "A Page is missing when it was not ticked in Facebook's dialog, when it belongs to a business portfolio and business_management was not granted, or when the person has no role on it.",
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

// EXTERNAL MODULE: ./build/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/setup/core/keep-token.js
var keep_token = __webpack_require__(5563);
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

// EXTERNAL MODULE: ./build/setup/core/answer-error.js
var answer_error = __webpack_require__(7671);
// EXTERNAL MODULE: ./build/setup/core/login-dialog.js
var login_dialog = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/setup/core/nonce.js
var nonce = __webpack_require__(2007);
// EXTERNAL MODULE: ./build/setup/core/redeem-code.js
var redeem_code = __webpack_require__(6358);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./build/setup/core/loopback-server.js
var loopback_server = __webpack_require__(1404);
;// CONCATENATED MODULE: ./build/setup/terminal/await-redirect.js




const MINUTES = 10;
const HEADERS = {
    "content-type": "text/html; charset=utf-8",
    connection: "close",
    "cache-control": "no-store",
    "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
};
const GRACE = 1000;
const END = "/done";
function originOf(port) {
    return new URL(`http://localhost:${port}`);
}
async function awaitRedirect(port, state, print) {
    const { promise, resolve, reject } = Promise.withResolvers();
    promise.catch(() => undefined);
    const end = Promise.withResolvers();
    const server = await (0,loopback_server/* listenOnLoopback */.c)(port, print);
    const origin = originOf(server.port);
    let accepted = false;
    server.serve((request, response) => {
        const address = readAddress(request, origin);
        if (address?.pathname === END && accepted) {
            response.once("close", end.resolve);
            answer(response, 200);
        }
        else if (address?.pathname === "/callback" && carries(address, state)) {
            accepted = true;
            resolve(address.searchParams);
            answer(response, 303);
        }
        else
            answer(response, 403);
    });
    const timer = setTimeout(() => reject(tooLate()), MINUTES * 60_000);
    return {
        redirectUri: new URL("/callback", origin).href,
        answer: promise,
        close: async () => {
            clearTimeout(timer);
            if (accepted)
                await Promise.race([end.promise, (0,promises_.setTimeout)(GRACE)]);
            await server.close();
        },
    };
}
function readAddress({ method, url = "", headers }, origin) {
    if (method !== "GET" || headers.host !== origin.host)
        return undefined;
    return URL.parse(url, origin.href) ?? undefined;
}
function carries({ searchParams }, state) {
    return (0,nonce/* isSameSecret */.n)(searchParams.get("state") ?? "", state);
}
function answer(response, status) {
    const [title, text] = status === 403
        ? ["Nothing here", "This address only accepts the answer of a login under way."]
        : ["Back to the terminal", "The setup continues there. You can close this page."];
    response.writeHead(status, status === 303 ? { ...HEADERS, location: END } : HEADERS);
    response.end(`<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`);
}
function tooLate() {
    return new answer_error/* AnswerError */.d("address", `No answer came from Facebook's dialog within ${MINUTES} minutes.`, "Choose again how to log in.");
}

;// CONCATENATED MODULE: ./build/setup/terminal/go-through-dialog.js







async function goThroughDialog(terminal, scopes) {
    const { setup, prompts, output } = terminal;
    const { session, configId } = setup;
    const { app } = (0,core_session/* withApp */.G0)(session);
    const state = (0,nonce/* makeNonce */.o)();
    const waiting = await awaitRedirect(terminal.port, state, output.print);
    try {
        const { redirectUri } = waiting;
        const login = {
            appId: app.id,
            redirectUri,
            state,
            verifier: (0,nonce/* makeNonce */.o)(),
            scopes,
            configId,
            again: terminal.askAgain,
        };
        output.print("", "Open this address in a browser:", "");
        output.printLines([(0,login_dialog/* dialogAddress */.h)(session.endpoints, login)]);
        output.print("", "A browser on this machine comes back here by itself. One on another machine ends at a page that cannot be reached: copy its whole address, which begins with http://localhost, and paste it here within a few minutes. If Facebook shows “URL blocked”, the app is not in development mode: press Enter, and paste a user token instead.");
        const code = (0,login_dialog/* readDialogAnswer */.R)(await firstAnswer(waiting, prompts), state);
        return await (0,with_context/* withAppContext */.L)(session, app, output.print, (context) => (0,redeem_code/* redeemCode */.y)(context, code, login));
    }
    finally {
        await waiting.close();
    }
}
async function firstAnswer(waiting, prompts) {
    const enough = new AbortController();
    const pasted = prompts
        .password({ message: "Waiting for the browser… or paste the address:", long: true }, enough.signal)
        .then(go_through_dialog_readAddress);
    try {
        return await Promise.race([waiting.answer, pasted]);
    }
    finally {
        enough.abort();
        await pasted.catch(() => undefined);
    }
}
function go_through_dialog_readAddress(entry) {
    const query = URL.parse(entry.trim(), "http://localhost/")?.searchParams;
    if (query?.has("code") || query?.has("error"))
        return query;
    throw new answer_error/* AnswerError */.d("address", entry.trim() === ""
        ? "No address was pasted."
        : "This is not the address that Facebook's dialog ends at: it begins with http://localhost and holds “code=”.", "Choose again how to log in.");
}

;// CONCATENATED MODULE: ./build/setup/terminal/log-in.js









const logIn = async (terminal) => {
    const { output, setup } = terminal;
    const { session } = setup;
    const scopes = (0,uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    output.beginStep("login");
    output.print(`The person who manages the Page logs in and consents to: ${scopes.join(", ")}${setup.configId === "" ? "" : ", by the configuration of Facebook Login for Business"}.`);
    const token = await obtainUserToken(terminal, scopes);
    terminal.askAgain = false;
    const user = await (0,with_context/* withAppContext */.L)(session, (0,core_session/* withApp */.G0)(session).app, output.print, (context) => (0,check_user_token/* checkUserToken */.t)(context, token, scopes));
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
    const given = takeAnswer(terminal.answers, "userToken");
    if (given !== undefined)
        return (0,keep_token/* parseUserToken */.O)(terminal.setup.session.registry, given);
    const way = await terminal.prompts.select({
        message: "How?",
        choices: [
            {
                value: "dialog",
                name: terminal.askAgain
                    ? "In Facebook's dialog, which asks for everything again"
                    : "In Facebook's dialog, in any browser",
                description: "Works while the app is in development mode.",
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
        return goThroughDialog(terminal, scopes);
    const entry = await terminal.prompts.password({ message: "User token", long: true });
    return (0,keep_token/* parseUserToken */.O)(terminal.setup.session.registry, entry);
}

// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __webpack_require__(197);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/setup/terminal/next-move.js



function findNextMove(error, step) {
    if ((0,setup_error/* isOfFamily */.E$)(error, "app"))
        return { step: "credentials", remedy: "Enter the app's id and secret again.", asks: true };
    if ((0,setup_error/* isOfFamily */.E$)(error, "page"))
        return {
            step: "login",
            remedy: "Log in again, choose “Edit settings” in Facebook's dialog and tick the Page. If it belongs to a business portfolio, the login has to ask for that too.",
            asks: true,
            asksAgain: true,
        };
    if ((0,setup_error/* isOfFamily */.E$)(error, "user-token"))
        return {
            step: "login",
            remedy: "Log in again, leave the permissions on, and tick your Page.",
            asks: true,
            asksAgain: true,
        };
    if (error instanceof answer_error/* AnswerError */.d || (0,setup_error/* isOfFamily */.E$)(error, "store"))
        return { step, remedy: error.remedy, asks: true };
    if (error instanceof library/* RequestError */.GI)
        return {
            step,
            remedy: "Nothing is wrong with what you gave. Look at this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.",
            asks: false,
        };
    return {
        step,
        remedy: error instanceof library/* ActionError */.lZ ? undefined : "Please report it with this message.",
        asks: false,
    };
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

// EXTERNAL MODULE: ./build/setup/core/steps.js
var steps = __webpack_require__(507);
;// CONCATENATED MODULE: ./build/setup/terminal/output.js





const WIDEST = 96;
function createOutput({ session: { registry }, print: printLine, }) {
    const safe = (text) => registry.scrub((0,library/* plainText */.wh)(registry.scrub(text)));
    const clean = (text) => safe(text).replace(/\s+/g, " ").trim();
    const columns = () => Math.min(process.stdout.columns || WIDEST, WIDEST);
    const print = (...sentences) => {
        for (const line of sentences.flatMap((text) => safe(text).split("\n"))) {
            const hanging = /^(?: *[•❌] |⚠️ |→ | +)/.exec(line)?.[0].replace(/\S+/g, " ") ?? "";
            for (const part of wrap(line, columns(), hanging))
                printLine(part);
        }
    };
    return {
        print,
        clean,
        printLines: (lines) => lines.map((line) => printLine(line)),
        beginStep: (step) => {
            printLine("");
            printLine((0,external_node_util_.styleText)("bold", (0,steps/* formatHeading */._4)(step)));
        },
        printError: (error, remedy) => {
            const shown = (0,library/* scrubError */.Sz)((0,setup_error/* describe */.q0)(error), safe);
            printLine("");
            printLine((0,external_node_util_.styleText)(["bold", "red"], `✗ ${clean(shown.title)}`));
            print(shown.message);
            print(`→ ${remedy ?? shown.remedy}`);
        },
    };
}

// EXTERNAL MODULE: ./build/setup/terminal/prompts.js + 2 modules
var terminal_prompts = __webpack_require__(4035);
// EXTERNAL MODULE: ./build/setup/core/environment-name.js
var environment_name = __webpack_require__(1585);
;// CONCATENATED MODULE: ./build/setup/terminal/ask-destination.js



function isRepository(text) {
    return /^\w[\w.-]*\/[\w.-]+$/.test(text);
}
async function askDestination({ answers, prompts, entered, setup, }) {
    const proposal = entered.repository ?? setup.workingCopy?.repository ?? "";
    const given = takeAnswer(answers, "repository") ??
        (await prompts.input({
            message: "Repository (owner/repo)",
            ...(proposal !== "" && { default: proposal }),
            validate: (entry) => isRepository(entry.trim()) || "In the form owner/repo.",
        }));
    const repository = given.trim();
    if (!isRepository(repository))
        throw new answer_error/* AnswerError */.d("repository", "The repository must have the form owner/repo.", "Enter it again.");
    entered.repository = repository;
    const environment = takeAnswer(answers, "environment") ??
        (await prompts.input({
            message: "Environment (empty: none)",
            ...(entered.environment && { default: entered.environment }),
        }));
    (0,environment_name/* checkEnvironment */.Q)(environment.trim());
    entered.environment = environment.trim();
    return { repository, environment: entered.environment };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
;// CONCATENATED MODULE: ./build/setup/terminal/gh.js

async function isGhReady() {
    return (await run(["gh", "auth", "status"], "")).code === 0;
}
function run(words, value) {
    const [program = "", ...rest] = words;
    return new Promise((resolve) => {
        const child = (0,external_node_child_process_.spawn)(program, rest, { stdio: ["pipe", "ignore", "pipe"] });
        let complaint = "";
        child.stderr.setEncoding("utf8").on("data", (text) => {
            if (complaint.length < 2000)
                complaint += text;
        });
        child.on("error", ({ message }) => resolve({ code: undefined, complaint: message }));
        child.on("close", (code) => resolve({ code: code ?? undefined, complaint }));
        child.stdin.on("error", () => undefined);
        child.stdin.end(value);
    });
}

// EXTERNAL MODULE: ./build/setup/core/workflow-file.js
var workflow_file = __webpack_require__(6602);
// EXTERNAL MODULE: ./build/setup/core/working-copy.js
var working_copy = __webpack_require__(9633);
;// CONCATENATED MODULE: ./build/setup/terminal/offer-workflow.js



async function findWorkflow({ answers, prompts, entered, }) {
    const names = Object.keys(workflow_file/* WORKFLOWS */.v1);
    const name = takeAnswer(answers, "workflow") ??
        (await prompts.select({
            message: "Which workflow will use the token?",
            choices: [
                ...names.map((value) => ({ value, name: workflow_file/* WORKFLOWS */.v1[value].label })),
                { value: "none", name: "None, I write my own" },
            ],
            ...(entered.workflow !== undefined && { default: entered.workflow }),
        }));
    entered.workflow = name;
    return name === "none" ? undefined : { name, ...workflow_file/* WORKFLOWS */.v1[name] };
}
async function offerWorkflow(terminal, { name, file }, environment) {
    const { answers, prompts, setup, output } = terminal;
    const { workingCopy } = setup;
    const content = (0,workflow_file/* composeWorkflow */.w8)(setup, name, terminal.pageId ?? "", environment);
    const wanted = workingCopy !== undefined &&
        (takeAnswer(answers, "writeWorkflow") ??
            (await prompts.confirm({
                message: `Write it to .github/workflows/${file} in ${output.clean(workingCopy.root)}?`,
                default: true,
            })));
    if (!(workingCopy && wanted && write())) {
        output.print("", `Save this as .github/workflows/${file}:`, "");
        output.printLines(content.trimEnd().split("\n"));
    }
    for (const word of (0,workflow_file/* wordsToReplace */.d0)(content))
        output.print("", `Replace ${word} with the owner of this action's repository.`);
    function write() {
        if (!workingCopy)
            return false;
        try {
            output.print(`✓ Written: ${(0,working_copy/* writeWorkflow */.r$)(workingCopy, file, content)}. Commit and push it.`);
            return true;
        }
        catch (error) {
            output.printError(error);
            return false;
        }
    }
}

// EXTERNAL MODULE: ./build/setup/core/gh-commands.js
var gh_commands = __webpack_require__(8848);
// EXTERNAL MODULE: ./build/setup/core/store-secrets.js
var store_secrets = __webpack_require__(2485);
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
    return true;
}

;// CONCATENATED MODULE: ./build/setup/terminal/store-with-token.js



async function storeWithToken(terminal, destination, renews, given) {
    const { prompts, output } = terminal;
    if (given === undefined) {
        output.print(`It needs ${(0,library/* permissionFor */.Tj)(targetOf(destination))} for ${destination.repository}: make it at github.com/settings/personal-access-tokens/new.`);
    }
    const githubToken = given ?? (await prompts.password({ message: "GitHub token", long: true }));
    const alsoStoreGithubToken = renews &&
        (await prompts.confirm({
            message: `Store it too, as ${store_secrets/* SECRET_NAMES */.AS.github}? The workflow renews the other secrets with it.`,
            default: true,
        }));
    const outcome = await (0,store_secrets/* storeSecrets */.fS)((0,core_session/* withExamination */.KZ)(terminal.setup.session), { ...destination, githubToken, alsoStoreGithubToken }, output.print);
    for (const error of outcome.errors)
        output.printError(error);
    if (renews && !alsoStoreGithubToken)
        printHowToRenew(terminal);
    if (outcome.failed.length === 0)
        return true;
    output.print(`Not written: ${outcome.failed.join(", ")}.`);
    return !(await prompts.confirm({ message: "Try again?", default: true }));
}
function printHowToRenew({ output }) {
    output.print(`⚠️ The workflow renews secrets, and needs a GitHub token that may write them in the secret ${store_secrets/* SECRET_NAMES */.AS.github}. Store one there before it runs.`);
}
function targetOf({ repository, environment }) {
    return environment === ""
        ? { scope: "repository", app: "actions", repository }
        : { scope: "environment", repository, environment };
}

;// CONCATENATED MODULE: ./build/setup/terminal/store-with-gh.js





async function storeWithGh(terminal, destination, renews) {
    const { prompts, output } = terminal;
    const session = (0,core_session/* withExamination */.KZ)(terminal.setup.session);
    const writes = (0,store_secrets/* secretsToStore */.Sq)(session);
    const failed = [];
    for (const { name } of writes)
        session.progress.set(name, "waiting");
    for (const { name, value } of writes) {
        const command = (0,gh_commands/* ghSecretSet */.s)(name, destination);
        session.progress.set(name, "under way");
        const { code, complaint } = await run(command, value.reveal());
        session.progress.set(name, code === 0 ? "stored" : "failed");
        output.print(code === 0
            ? `✓ Stored: secret ${name} of ${destination.repository}`
            : `❌ ${(0,gh_commands/* showCommand */.T)(command)} failed: ${output.clean(complaint) || "no message"}`);
        if (code !== 0)
            failed.push(name);
    }
    if (renews)
        printHowToRenew(terminal);
    if (failed.length === 0)
        return true;
    return !(await prompts.confirm({
        message: `Not written: ${failed.join(", ")}. Try again?`,
        default: true,
    }));
}

;// CONCATENATED MODULE: ./build/setup/terminal/put-to-work.js








const putToWork = async (terminal) => {
    const { output } = terminal;
    output.beginStep("work");
    const destination = await askDestination(terminal);
    const workflow = await findWorkflow(terminal);
    const stored = await store(terminal, destination, workflow?.renews ?? false);
    if (!stored)
        return "work";
    if (workflow)
        await offerWorkflow(terminal, workflow, destination.environment);
    return "finished";
};
async function store(terminal, destination, renews) {
    const given = takeAnswer(terminal.answers, "githubToken");
    if (given !== undefined)
        return storeWithToken(terminal, destination, renews, given);
    const way = await terminal.prompts.select({
        message: "How do the secrets get to GitHub?",
        choices: [
            { value: "token", name: "With a GitHub token that I paste" },
            ...((await isGhReady())
                ? [{ value: "gh", name: "With gh, which is logged in on this machine" }]
                : []),
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
        return storeWithGh(terminal, destination, renews);
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
        output.print(...formatFinding(finding));
    for (const { title, message, remedy } of report.errors)
        output.print(`❌ ${title}: ${message}`, `→ ${remedy}`);
    drawDates(terminal, report);
    return report.healthy && report.errors.length === 0 ? "work" : askWhatNow(terminal);
};
const MOVES = {
    invalid: "Log in again.",
    expires: "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
    "expires-soon": "Log in again; a token of Facebook's dialog gives a Page token that does not end.",
    "missing-scopes": "Log in again, and leave these permissions on.",
    "scope-not-for-page": "Log in again, choose “Edit settings” and tick this Page.",
    "data-access-expired": "Log in again: each login gives 90 days more.",
    "data-access-expires-soon": "Log in again: each login gives 90 days more.",
};
function formatFinding({ code, severity, message, remedy }) {
    return [
        `${severity === "failure" ? "❌" : "⚠️"} ${(0,library/* titleOf */.Gg)(code)}: ${message}`,
        `→ ${MOVES[code] ?? remedy}`,
    ];
}
function drawDates({ output }, report) {
    const timeline = (0,library/* drawTimeline */.OG)(report);
    if (timeline === undefined)
        return;
    output.printLines(["", ...renderGantt(timeline.split("\n").slice(1, -1))]);
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
async function startTerminalSetup(setup, answers, prompts, port = 8917) {
    const output = createOutput(setup);
    const terminal = {
        setup,
        answers,
        prompts,
        output,
        port,
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
        const move = findNextMove(error, step);
        terminal.output.printError(error, move.remedy);
        if (move.asksAgain)
            terminal.askAgain = true;
        if (!move.asks && !(await terminal.prompts.confirm({ message: "Try again?", default: true })))
            throw new Stopped();
        return move.step;
    }
}


/***/ })

};
