export const id = 905;
export const ids = [905];
export const modules = {

/***/ 3481:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listenOnLoopback)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7067);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2425);


const TRIES = 20;
async function listenOnLoopback(wanted, say) {
    for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
        const servers = await bind(port);
        if (servers)
            return doorsOf(servers);
        say(`Port ${port} is occupied: trying ${port + 1}.`);
    }
    throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .lZ({
        title: "No free port",
        message: `The ports from ${wanted} on are occupied.`,
        remedy: "Choose another one with `--port`, or go on in the terminal with `--no-browser`.",
    });
}
async function bind(port) {
    const first = await bindOne(port, "127.0.0.1");
    if (first === "occupied")
        return undefined;
    if (first === "no such address")
        throw new Error("this machine has no 127.0.0.1");
    const second = await bindOne(portOf(first), "::1");
    if (second === "no such address")
        return [first];
    if (second !== "occupied")
        return [first, second];
    await closeServer(first);
    return undefined;
}
function bindOne(port, host) {
    const server = (0,node_http__WEBPACK_IMPORTED_MODULE_0__.createServer)();
    return new Promise((resolve, reject) => {
        server.once("error", ({ code = "", ...error }) => {
            if (code === "EADDRINUSE" || code === "EACCES")
                resolve("occupied");
            else if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT")
                resolve("no such address");
            else
                reject(error);
        });
        server.listen({ port, host, exclusive: true, ipv6Only: true }, () => resolve(server));
    });
}
function doorsOf(servers) {
    const [first] = servers;
    return {
        port: first ? portOf(first) : 0,
        serve(listener) {
            for (const server of servers)
                server.on("request", listener);
        },
        async close() {
            await Promise.all(servers.map(closeServer));
        },
    };
}
function portOf(server) {
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
}
const GRACE = 1000;
function closeServer(server) {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE);
    return new Promise((resolve) => {
        server.close(() => {
            clearTimeout(cut);
            resolve();
        });
        server.closeIdleConnections();
    });
}


/***/ }),

/***/ 3905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NoBrowserError: () => (/* binding */ NoBrowserError),
  startBrowserSetup: () => (/* binding */ startBrowserSetup)
});

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(6652);
// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var errors = __webpack_require__(2425);
// EXTERNAL MODULE: ./build/setup-tree/src/report/plain-text.js
var plain_text = __webpack_require__(9895);
// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 22 modules
var hono_dist = __webpack_require__(9120);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/body-limit/index.js
var body_limit = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/same-secret.js
var same_secret = __webpack_require__(3966);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/login-dialog.js
var login_dialog = __webpack_require__(5871);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/redeem-code.js
var redeem_code = __webpack_require__(4965);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/use-world.js + 10 modules
var use_world = __webpack_require__(2546);
// EXTERNAL MODULE: ./build/setup-tree/src/report/shown-error.js
var shown_error = __webpack_require__(3453);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/answer-error.js
var answer_error = __webpack_require__(1970);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/refused-app.js
var refused_app = __webpack_require__(7309);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/problem.js




async function attempt(visit, step, task, remedies = "of the action") {
    visit.problem = undefined;
    try {
        await task();
        return true;
    }
    catch (thrown) {
        const error = thrown instanceof errors/* CredentialsError */.lE ? (0,refused_app/* inWordsOfTheForm */.pP)(thrown) : thrown;
        const own = remedies === "own" || error instanceof answer_error/* AnswerError */.d;
        const shown = (0,shown_error/* describeError */.U)(error);
        visit.problem = {
            ...shown,
            step,
            field: fieldOf(error),
            beside: error instanceof answer_error/* AnswerError */.d ? shown.message : shown.title,
            move: undefined,
            ...(own ? {} : moveFrom(error, step)),
        };
        const { title, message } = visit.problem;
        visit.say(error instanceof errors/* ActionError */.lZ ? title : `${title}. ${message}`);
        return false;
    }
}
function fieldOf(error) {
    if (error instanceof answer_error/* AnswerError */.d)
        return error.field;
    if (!(error instanceof errors/* CredentialsError */.lE))
        return undefined;
    return /secret/i.test(error.title) ? "app-secret" : "app-id";
}
const AGAIN = { path: "login/facebook?again=1", text: "Log in with Facebook again" };
function moveFrom(error, step) {
    if (error instanceof errors/* CredentialsError */.lE) {
        const move = { path: "credentials", text: "Go back to the app" };
        return step === "credentials" ? {} : { move };
    }
    if (error instanceof errors/* UserTokenError */.Zl) {
        return { remedy: "Log in again: that gives a fresh user token of this app.", move: AGAIN };
    }
    if (error instanceof errors/* PageError */.AX) {
        return {
            remedy: "Log in again, choose “Edit settings” in Facebook's dialog, and tick the Page there.",
            move: AGAIN,
        };
    }
    return {};
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/steps.js
const STEPS = [
    { name: "credentials", title: "Your app" },
    { name: "login", title: "Log in" },
    { name: "page", title: "Choose the Page" },
    { name: "health", title: "Its health" },
    { name: "work", title: "Put it to work" },
];
function firstOpenStep({ app, user, examination }) {
    if (!app)
        return "credentials";
    if (!user || user.declined.length > 0)
        return "login";
    if (!examination)
        return "page";
    return examination.report.healthy ? "work" : "health";
}
function isReached(step, session) {
    return indexOf(step) <= indexOf(firstOpenStep(session));
}
function indexOf(step) {
    return STEPS.findIndex(({ name }) => name === step);
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8399);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/keep-token.js
var keep_token = __webpack_require__(58);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/uses.js
var core_uses = __webpack_require__(2631);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/forget.js

function adoptApp(visit, app, uses, business) {
    const { session } = visit;
    const before = session.app;
    const same = before?.id === app.id && before.secret.equals(app.secret);
    session.app = app;
    if (!same) {
        delete session.user;
        visit.login = undefined;
        forgetPages(visit);
    }
    adoptUses(visit, uses, business);
}
function adoptUses(visit, uses, business) {
    const { session } = visit;
    const same = session.uses.join() === uses.join() && session.business === business;
    session.uses = uses;
    session.business = business;
    visit.entered.uses = uses;
    visit.entered.business = business;
    if (same)
        return;
    forgetPages(visit);
    if (session.user)
        session.user = holdAgainst(session.user, (0,core_uses/* scopesToAskFor */.Xz)(uses, business));
}
function adoptUser(visit, user) {
    visit.session.user = user;
    forgetPages(visit);
}
function forgetPages(visit) {
    delete visit.session.pages;
    forgetExamination(visit);
}
function forgetExamination(visit) {
    delete visit.session.examination;
    visit.outcome = undefined;
    visit.writtenTo = undefined;
}
function holdAgainst(user, asked) {
    return { ...user, declined: asked.filter((scope) => !user.scopes.includes(scope)) };
}

// EXTERNAL MODULE: ./node_modules/hono/dist/helper/html/index.js
var html = __webpack_require__(5621);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/html.js



const MOST = 2000;
function foreign(text) {
    return (0,plain_text/* plainText */.w)(text).slice(0, MOST).toWellFormed();
}
function prose(text) {
    const parts = foreign(text).split(/(`[^`\n]{1,80}`|\n)/);
    return (0,html/* html */.q) `${parts.map((part) => {
        if (part === "\n")
            return (0,html/* html */.q) `<br>`;
        return /^`.+`$/.test(part) ? (0,html/* html */.q) `<code>${part.slice(1, -1)}</code>` : part;
    })}`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/form.js

function form_form({ base, formKey }, path, body) {
    return (0,html/* html */.q) `<form method="post" action="${base}${path}">
<input type="hidden" name="key" value="${formKey}">
${body}
</form>`;
}
const UNSAVED = (0,html/* html */.q) `autocomplete="new-password" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other"`;
function textField({ problem }, field) {
    const { name, label, hint, value = "", type = "text", required = false } = field;
    const wrong = problem?.field === name;
    const described = `${name}-hint${wrong ? ` ${name}-wrong` : ""}`;
    return (0,html/* html */.q) `<div class="field">
<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
${wrong && (0,html/* html */.q) `<p class="wrong" id="${name}-wrong">${problem?.beside}</p>`}
<input id="${name}" name="${name}" type="${type === "secret" ? "password" : "text"}" value="${type === "secret" ? "" : value}"
 aria-describedby="${described}"${wrong && (0,html/* html */.q) ` aria-invalid="true"`}${type === "number" && (0,html/* html */.q) ` inputmode="numeric"`}${required && (0,html/* html */.q) ` required`}
 ${type === "secret" ? UNSAVED : (0,html/* html */.q) `autocomplete="off"`} autocapitalize="none" spellcheck="false">
</div>`;
}
function choice(type, { name, value, checked, disabled = false, id, }, label) {
    return (0,html/* html */.q) `<label class="choice"><input type="${type}" name="${name}" value="${value}"${id !== undefined && (0,html/* html */.q) ` id="${id}"`}${checked && (0,html/* html */.q) ` checked`}${disabled && (0,html/* html */.q) ` disabled`}><span>${label}</span></label>`;
}
function form_submit(text, busy = "Asking Facebook…") {
    return (0,html/* html */.q) `<button class="main" data-busy="${busy}">${text}</button>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/problem-box.js

function problemBox(problem, base) {
    if (!problem)
        return undefined;
    const { title, message, remedy, details, field, move } = problem;
    return (0,html/* html */.q) `<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${prose(title)}</h2>
<p>${prose(message)}</p>
<p>${prose(remedy)}</p>
${details !== undefined && (0,html/* html */.q) `<details><summary>What the other side said</summary><p>${prose(details)}</p></details>`}
${field !== undefined && (0,html/* html */.q) `<p><a href="#${field}">Go to the field</a></p>`}
${move && (0,html/* html */.q) `<p><a class="button" href="${base}${move.path}">${move.text}</a></p>`}
</div>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/layout.js



function renderStep(visit, { step, heading, lead, body, unscrubbed = new Map() }) {
    const { base, session, problem } = visit;
    const number = indexOf(step) + 1;
    const title = STEPS[indexOf(step)]?.title ?? "";
    const wrong = problem?.step === step ? problem : undefined;
    const page = (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${wrong && "Problem: "}Step ${number} of ${STEPS.length} – ${title} · Facebook Page Token</title>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}style.css">
<script src="${base}page.js" defer></script>
</head>
<body>
<header>
<p class="brand"><img src="${base}icon.svg" alt="" width="24" height="24">Facebook Page Token <span>setup</span></p>
${renderSteps(visit, step)}
</header>
<main>
<p class="count">Step ${number} of ${STEPS.length}</p>
<h1 tabindex="-1"${!wrong && (0,html/* html */.q) ` autofocus`}>${heading}</h1>
${problemBox(wrong, base)}
<div class="lead">${lead}</div>
${body}
<p id="busy" role="status"></p>
</main>
<footer><p>This page is on your computer alone, and keeps nothing: what you enter goes to Facebook and GitHub, and is forgotten when the setup ends.</p></footer>
</body>
</html>
`;
    return [...unscrubbed].reduce((text, [place, content]) => text.replace(place, () => String((0,html/* html */.q) `${content}`)), session.vault.scrub(String(page)));
}
function renderSteps({ base, session }, current) {
    return (0,html/* html */.q) `<nav aria-label="Steps"><ol class="steps">
${STEPS.map(({ name, title }) => {
        if (name === current)
            return (0,html/* html */.q) `<li aria-current="step"><span>${title}</span></li>\n`;
        if (!isReached(name, session))
            return (0,html/* html */.q) `<li><span>${title}</span></li>\n`;
        const next = STEPS[indexOf(name) + 1];
        const done = next !== undefined && isReached(next.name, session);
        return (0,html/* html */.q) `<li class="${done ? "done" : "open"}"><a href="${base}${name}">${title}${done && (0,html/* html */.q) `<span class="unseen"> (done)</span>`}</a></li>\n`;
    })}</ol></nav>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/paste-token.js



function pasteToken(visit) {
    const { session, problem } = visit;
    const scopes = (0,core_uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    const open = problem?.field === "user-token";
    return (0,html/* html */.q) `<details class="guide"${open && (0,html/* html */.q) ` open`}>
<summary>Or paste a user token</summary>
<h3>From Graph API Explorer</h3>
<ol>
<li>Open <a href="https://developers.facebook.com/tools/explorer/" target="_blank" rel="noopener noreferrer">developers.facebook.com/tools/explorer</a>.</li>
<li>Choose your app under <b>Meta App</b>${session.app?.name ? (0,html/* html */.q) ` (<b>${session.app.name}</b>)` : ""}, and <b>User Token</b> below it.</li>
<li>Under <b>Permissions</b> add ${scopes.map((scope, index) => (0,html/* html */.q) `${index > 0 && ", "}<code>${scope}</code>`)}.</li>
<li>Press <b>Generate Access Token</b>, and tick your Page in the dialog.</li>
<li>Copy the <b>Access Token</b>, and paste it below. It lives for an hour or two; a long-lived one is made of it here.</li>
</ol>
<h3>From a system user</h3>
<ol>
<li>Open <a href="https://business.facebook.com/settings/system-users" target="_blank" rel="noopener noreferrer">business.facebook.com/settings</a> → <b>Users</b> → <b>System users</b>, and assign the Page and the app to one.</li>
<li>Press <b>Generate token</b>, choose your app, an expiration of <b>never</b>, and the same permissions.</li>
</ol>
${form_form(visit, "login/token", (0,html/* html */.q) `${textField(visit, {
        name: "user-token",
        label: "User token",
        hint: "It stays in the memory of your computer, and is not shown again.",
        type: "secret",
        required: true,
    })}
${form_submit("Check the token")}`)}
</details>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/scope-words.js
const WORDS = {
    pages_show_list: "see which Pages you have",
    pages_read_engagement: "read what your Page published, and its numbers of followers",
    pages_manage_posts: "publish, change and delete posts of your Page",
    pages_read_user_content: "read comments and what visitors write",
    pages_manage_engagement: "answer, hide and delete comments",
    read_insights: "read the statistics of your Page",
    pages_messaging: "read and send messages as your Page",
    pages_manage_metadata: "subscribe to webhooks and change settings",
    business_management: "see Pages that belong to your business portfolio",
};
function wordsFor(scope) {
    return Object.hasOwn(WORDS, scope) ? (WORDS[scope] ?? "") : "";
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/declined.js






function showDeclined(visit, declined) {
    const { session, base } = visit;
    const left = (0,core_uses/* usesLeft */.CM)(session);
    const lost = session.uses.filter((use) => !left.includes(use));
    const one = declined.length === 1;
    return renderStep(visit, {
        step: "login",
        heading: one ? "One permission is missing" : `${declined.length} permissions are missing`,
        lead: "The login worked, but not everything was granted: it was left off in Facebook's dialog, or the app may not ask for it.",
        body: (0,html/* html */.q) `<h2>Not granted</h2>
<ul class="scopes missing">${declined.map((scope) => (0,html/* html */.q) `<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>
${lost.length > 0 && (0,html/* html */.q) `<h2>What will not work</h2><ul>${lost.map((use) => (0,html/* html */.q) `<li>${core_uses/* USES */.tk[use].label}</li>`)}</ul>`}
${declined.includes("business_management") && (0,html/* html */.q) `<p>Pages of a business portfolio stay hidden.</p>`}
<p class="row"><a class="button main" href="${base}login/facebook?again=1" data-busy="Opening Facebook…">Ask again</a></p>
<p class="hint">Facebook shows its dialog once more, with what was left off. Leave it on this time.</p>
${left.length > 0
            ? form_form(visit, "login/without", (0,html/* html */.q) `<p>Or do without: what is left is <b>${left.map((use) => core_uses/* USES */.tk[use].label).join("; ")}</b>.</p>
<button data-busy="One moment…">Go on without</button>`)
            : (0,html/* html */.q) `<p>Nothing of what you chose works without ${one ? "it" : "them"}. To choose something else, <a href="${base}credentials">go back to the first step</a>.</p>`}
${pasteToken(visit)}`,
    });
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/log-in.js






function showLogin(visit) {
    const { session, base } = visit;
    const { user, app } = session;
    const name = app?.name ? (0,html/* html */.q) `<b>${foreign(app.name)}</b>` : "your app";
    if (user && user.declined.length > 0)
        return showDeclined(visit, user.declined);
    if (user)
        return renderStep(visit, {
            step: "login",
            heading: "You are logged in",
            lead: (0,html/* html */.q) `${name} has a ${user.kind === "system-user" ? "system-user" : "user"} token with every permission it needs.`,
            body: (0,html/* html */.q) `<p class="row"><a class="button main" href="${base}page">Go on to the Pages</a>
<a class="button" href="${base}login/facebook?again=1">Log in again</a></p>
${pasteToken(visit)}`,
        });
    return renderStep(visit, {
        step: "login",
        heading: "Log in with Facebook",
        lead: (0,html/* html */.q) `Facebook asks you whether ${name} may do this for you. Use the login of a person who may publish on the Page.`,
        body: (0,html/* html */.q) `${renderScopes(visit)}
<p class="row"><a class="button main" href="${base}login/facebook" data-busy="Opening Facebook…">Log in with Facebook</a></p>
<div class="note">
<p><b>In Facebook's dialog</b> leave every permission on, and tick your Page. Afterwards you come back here by yourself.</p>
<p><b>Facebook says “URL blocked” or “App not active”?</b> Come back with the browser's back button. Facebook leads back to a computer's own address (<code>${visit.origin}</code>) only while the app is in <b>development mode</b>, and lets only people with a role in the app log in then. With an app that is live, paste a token instead:</p>
</div>
${pasteToken(visit)}`,
    });
}
function renderScopes({ session, configId }) {
    if (configId !== "")
        return (0,html/* html */.q) `<p>The permissions are those of the configuration <code>${configId}</code> of Facebook Login for Business.</p>`;
    const scopes = (0,core_uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    return (0,html/* html */.q) `<h2>What it will be allowed</h2>
<ul class="scopes">${scopes.map((scope) => (0,html/* html */.q) `<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/ways.js

function goTo(c, { base }, path) {
    return c.redirect(`${base}${path}`, 303);
}
function sendBack(c, visit, step) {
    return isReached(step, visit.session) ? undefined : goTo(c, visit, firstOpenStep(visit.session));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/login.js











function addLogin(pages, visit) {
    const { session } = visit;
    pages.get("/login", (c) => sendBack(c, visit, "login") ?? c.html(showLogin(visit)));
    pages.get("/login/facebook", (c) => {
        if (!session.app)
            return goTo(c, visit, "credentials");
        visit.problem = undefined;
        visit.login = {
            appId: session.app.id,
            redirectUri: `${visit.origin}/callback`,
            state: (0,same_secret/* makeNonce */.o)(),
            verifier: (0,same_secret/* makeNonce */.o)(),
            scopes: (0,core_uses/* scopesToAskFor */.Xz)(session.uses, session.business),
            configId: visit.configId,
            again: c.req.query("again") === "1",
        };
        visit.states.push(visit.login.state);
        visit.say("Waiting for Facebook's dialog…");
        return c.redirect((0,login_dialog/* dialogAddress */.h)(session.places, visit.login), 303);
    });
    pages.post("/login/token", async (c) => {
        if (!session.app)
            return goTo(c, visit, "credentials");
        const pasted = c.get("form").get("user-token") ?? "";
        const readable = await attempt(visit, "login", () => void (0,keep_token/* keepUserToken */.m)(session.vault, pasted));
        if (readable)
            await takeToken(visit, (0,keep_token/* keepUserToken */.m)(session.vault, pasted));
        return goTo(c, visit, visit.problem ? "login" : firstOpenStep(session));
    });
    pages.post("/login/without", (c) => {
        const left = (0,core_uses/* usesLeft */.CM)(session);
        if (session.user && left.length > 0) {
            const business = session.business && session.user.scopes.includes("business_management");
            visit.problem = undefined;
            adoptUses(visit, left, business);
        }
        return goTo(c, visit, firstOpenStep(session));
    });
}
async function takeToken(visit, token) {
    const { session } = visit;
    const { app, uses, business } = session;
    if (!app)
        return;
    const worked = await attempt(visit, "login", async () => {
        const asked = (0,core_uses/* scopesToAskFor */.Xz)(uses, business);
        const user = await (0,use_world/* useWorld */.q)(session, app, visit.say, (world) => (0,check_user_token/* checkUserToken */.t)(world, token, asked));
        adoptUser(visit, user);
    });
    const declined = session.user?.declined.length ?? 0;
    if (worked)
        visit.say(declined === 0
            ? "Step 2 of 5 done: logged in, with every permission."
            : `Logged in, without ${session.user?.declined.join(", ")}.`);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/callback.js









function addCallback(app, visit, life, inTurn) {
    app.get("/callback", (c) => inTurn(async () => {
        const answer = new URL(c.req.url).searchParams;
        const { login } = visit;
        const state = answer.get("state") ?? "";
        if (!login || !(0,same_secret/* isSameSecret */.n)(state, login.state)) {
            const known = visit.states.some((former) => (0,same_secret/* isSameSecret */.n)(state, former));
            return refuse(c, {
                ...(known && { way: visit.base }),
                status: 403,
                title: "This answer belongs to another login",
                message: "It does not carry the mark of the login that was started here, or was used before: nothing was taken from it. Go back to the setup's page, and press “Log in with Facebook” again.",
            });
        }
        visit.login = undefined;
        life.touch();
        await redeem(visit, login, answer);
        life.touch();
        return goTo(c, visit, visit.problem ? "login" : firstOpenStep(visit.session));
    }));
}
async function redeem(visit, login, answer) {
    const { session } = visit;
    const { app } = session;
    if (!app)
        return;
    const redeemed = {};
    await attempt(visit, "login", async () => {
        const code = (0,login_dialog/* readDialogAnswer */.R)(answer, login.state);
        redeemed.token = await (0,use_world/* useWorld */.q)(session, app, visit.say, (world) => (0,redeem_code/* redeemCode */.y)(world, code, login));
    }, "own");
    if (redeemed.token)
        await takeToken(visit, redeemed.token);
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/store-secrets.js + 7 modules
var store_secrets = __webpack_require__(7240);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/gh-commands.js
var gh_commands = __webpack_require__(9523);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/workflow-file.js
var workflow_file = __webpack_require__(4145);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/copy.js

function copyButton(target, text) {
    return (0,html/* html */.q) `<button type="button" class="copy" data-copy="${target}" hidden>${text}</button>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/which-page.js

function renderPage({ session }) {
    const { name, id } = session.examination?.report.page ?? { name: "", id: "" };
    return (0,html/* html */.q) `<b>${foreign(name) || "a Page without a name"}</b> (${id})`;
}
function renderApp({ session: { app } }) {
    return app?.name ? (0,html/* html */.q) `<b>${foreign(app.name)}</b> (${app.id})` : (0,html/* html */.q) `${app?.id ?? ""}`;
}
function pageField({ session }) {
    return (0,html/* html */.q) `<input type="hidden" name="page" value="${session.examination?.report.page.id ?? ""}">`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/workflow.js







function workflowText({ session, entered, examples, action }) {
    const { app, examination, uses } = session;
    return (0,workflow_file/* fillWorkflow */.$)(examples, entered.workflow, {
        appId: app?.id ?? "",
        pageId: examination?.report.page.id ?? "",
        requiredScopes: (0,core_uses/* requiredScopes */.bD)(uses),
        environment: session.vault.scrub(entered.environment),
        action,
    });
}
const PLACE = (0,external_node_crypto_.randomUUID)();
function unscrubbedWorkflow(visit) {
    return new Map([[PLACE, workflowText(visit)]]);
}
function ownerHint(visit) {
    if (!workflowText(visit).includes("OWNER/"))
        return undefined;
    return (0,html/* html */.q) `In the workflow, write the owner of this action's repository in the place of <code>OWNER</code>: as it is, GitHub does not find the action.`;
}
function workflowSection(visit) {
    const { entered, workingCopy, writtenTo } = visit;
    const { file } = workflow_file/* WORKFLOWS */.v[entered.workflow];
    const hint = ownerHint(visit);
    const path = `.github/workflows/${file}`;
    return (0,html/* html */.q) `<h2>The workflow</h2>
${writtenTo !== undefined
        ? (0,html/* html */.q) `<p class="done-line">Written to <code>${writtenTo}</code>. Commit and push it.</p>`
        : (0,html/* html */.q) `<p>It belongs into the file <code>${path}</code> of the repository${workingCopy ? "." : ": on GitHub press Add file → Create new file, type this name, paste, and commit."}</p>`}
${workingCopy &&
        writtenTo === undefined &&
        form_form(visit, "work/workflow", (0,html/* html */.q) `${pageField(visit)}<button data-busy="One moment…">Write it to <code>${path}</code></button>
<p class="hint">In <code>${foreign(workingCopy.root)}</code>. Nothing is written over another file.</p>`)}
${hint && (0,html/* html */.q) `<p class="note">${hint}</p>`}
<div class="copied">
${copyButton("workflow-text", "Copy the workflow")}
<pre id="workflow-text" tabindex="0" aria-label="The workflow file">${PLACE}</pre>
</div>`;
}
function finishForm(visit) {
    return form_form(visit, "finish", (0,html/* html */.q) `<p class="row"><button class="main" data-busy="One moment…">Finish</button>
<a class="button" href="${visit.base}work">Change something</a></p>`);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/commands.js










function showCommands(visit, secrets, shown) {
    const place = (0,external_node_crypto_.randomUUID)();
    return renderStep(visit, {
        step: "work",
        heading: "Commands for gh",
        unscrubbed: new Map([
            ...unscrubbedWorkflow(visit),
            [place, shown?.value.reveal() ?? ""],
        ]),
        lead: (0,html/* html */.q) `They are for the token of ${renderPage(visit)}. Each stores one secret with GitHub's own program <a href="https://cli.github.com" target="_blank" rel="noopener noreferrer">gh</a>. The value is no part of the command, so it stands in no history: <code>gh</code> asks for it, you paste it (it stays hidden), and press Enter.`,
        body: (0,html/* html */.q) `<ol class="commands">
${secrets.map(({ name }) => renderSecret(visit, name, name === shown?.name ? place : undefined))}
${workflow_file/* WORKFLOWS */.v[visit.entered.workflow].renews &&
            (0,html/* html */.q) `<li id="secret-${store_secrets/* SECRET_NAMES */.AS.github}"><h2><code>${store_secrets/* SECRET_NAMES */.AS.github}</code></h2>
<p>Paste a GitHub token that may write these secrets: the workflow renews them with it.</p>
${renderCommand(visit, store_secrets/* SECRET_NAMES */.AS.github)}</li>`}
</ol>
<p class="hint"><code>gh</code> also reads a value from standard input, such as straight from the clipboard: <code>pbpaste | gh secret set …</code> on a Mac, <code>wl-paste | …</code> or <code>xclip -o -selection clipboard | …</code> on Linux, <code>Get-Clipboard | …</code> on Windows.</p>
${workflowSection(visit)}
${finishForm(visit)}`,
    });
}
function renderSecret(visit, name, value) {
    return (0,html/* html */.q) `<li id="secret-${name}"><h2><code>${name}</code></h2>
${renderCommand(visit, name)}
${value === undefined
        ? form_form(visit, `work/commands#secret-${name}`, (0,html/* html */.q) `${pageField(visit)}<button name="show" value="${name}">Show the value to copy</button>`)
        : (0,html/* html */.q) `<div class="copied">
<label for="value">The value of ${name}</label>
<p class="hint" id="value-hint">It is shown since you asked for it: <code>gh</code> must get it from you. Copy it, and nobody should look over your shoulder.</p>
<input id="value" type="text" readonly value="${value}" aria-describedby="value-hint" autocomplete="off" spellcheck="false">
${copyButton("value", "Copy the value")}
<p><a href="${visit.base}work/commands">Hide it again</a></p>
</div>`}</li>`;
}
function renderCommand({ entered }, name) {
    const command = (0,gh_commands/* showCommand */.T)((0,gh_commands/* ghSecretSet */.s)(name, entered));
    return (0,html/* html */.q) `<div class="copied">${copyButton(`command-${name}`, "Copy the command")}
<pre id="command-${name}" tabindex="0" aria-label="The command for ${name}">${command}</pre></div>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/other-page.js

function refuseOtherPage({ session }, form) {
    const page = session.examination?.report.page;
    if (page === undefined || page.id === form.get("page"))
        return;
    throw new errors/* ActionError */.lZ({
        title: "Another Page has been chosen meanwhile",
        message: `Nothing was done: this form was for another Page. In another tab ${JSON.stringify(page.name)} (${page.id}) has been chosen.`,
        remedy: "Send the form again if that Page is meant, or choose the other one again in step 3.",
    });
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/commands.js





function addCommands(pages, visit) {
    pages.get("/work/commands", (c) => {
        const back = sendBack(c, visit, "work");
        if (back)
            return back;
        return visit.entered.repository === ""
            ? goTo(c, visit, "work")
            : c.html(showCommands(visit, secretsOf(visit)));
    });
    pages.post("/work/commands", async (c) => {
        const back = sendBack(c, visit, "work");
        if (back)
            return back;
        const meant = await attempt(visit, "work", () => refuseOtherPage(visit, c.get("form")));
        if (!meant)
            return goTo(c, visit, "work");
        const secrets = secretsOf(visit);
        const shown = secrets.find(({ name }) => name === c.get("form").get("show"));
        return c.html(showCommands(visit, secrets, shown));
    });
    function secretsOf({ session }) {
        const { app, examination } = session;
        return app && examination ? (0,store_secrets/* secretsToStore */.Sq)({ app, examination }) : [];
    }
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/check-app.js
var check_app = __webpack_require__(1597);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/where-to-find.js

function whereToFind() {
    return (0,html/* html */.q) `<details class="guide">
<summary>Where do I find these?</summary>
<ol>
<li>
<p>Open <a href="https://developers.facebook.com/apps/" target="_blank" rel="noopener noreferrer">developers.facebook.com/apps</a>, choose your app, and on the left <b>App settings</b> → <b>Basic</b>.</p>
${drawMenu()}
</li>
<li>
<p>Copy <b>App ID</b>. Press <b>Show</b> beside <b>App secret</b>: Facebook asks for your password, then shows it. Copy it whole.</p>
${drawBasic()}
</li>
</ol>
<p>You see neither? You need the role of an administrator in the app (App roles → Roles).</p>
</details>`;
}
function drawMenu() {
    return (0,html/* html */.q) `<svg class="drawing" viewBox="0 0 300 132" role="img" aria-label="Drawing: the menu on the left of the dashboard. Below Dashboard stands App settings, opened, and in it Basic is marked.">
<rect class="sheet" x="1" y="1" width="298" height="130" rx="6"/>
<path class="line" d="M112 1v130"/>
<text x="14" y="26">Dashboard</text>
<text x="14" y="52">App settings ▾</text>
<rect class="mark" x="20" y="62" width="84" height="24" rx="4"/>
<text class="strong" x="28" y="79">Basic</text>
<text x="28" y="105">Advanced</text>
<rect class="bar" x="128" y="18" width="90" height="10" rx="5"/>
<rect class="bar" x="128" y="44" width="150" height="10" rx="5"/>
<rect class="bar" x="128" y="68" width="120" height="10" rx="5"/>
</svg>`;
}
function drawBasic() {
    return (0,html/* html */.q) `<svg class="drawing" viewBox="0 0 300 150" role="img" aria-label="Drawing: the page Basic. At its top stand two fields: App ID with a number, and App secret with dots and a button Show, which is marked.">
<rect class="sheet" x="1" y="1" width="298" height="148" rx="6"/>
<text class="strong" x="16" y="26">App ID</text>
<rect class="box" x="16" y="34" width="268" height="28" rx="4"/>
<text x="26" y="53">1234567890123456</text>
<text class="strong" x="16" y="88">App secret</text>
<rect class="box" x="16" y="96" width="198" height="28" rx="4"/>
<text x="26" y="115">● ● ● ● ● ● ● ●</text>
<rect class="mark" x="224" y="96" width="60" height="28" rx="4"/>
<text class="strong" x="238" y="115">Show</text>
</svg>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/credentials.js





function showCredentials(visit) {
    const { entered, session, problem } = visit;
    const kept = session.app !== undefined && session.app.id === entered.appId;
    const fields = (0,html/* html */.q) `
${textField(visit, {
        name: "app-id",
        label: "App ID",
        hint: "A number of about 16 digits. No secret.",
        value: entered.appId,
        type: "number",
        required: true,
    })}
${textField(visit, {
        name: "app-secret",
        label: "App secret",
        hint: kept
            ? "Already checked – leave empty to keep it."
            : "32 letters and digits. It goes to Facebook, to be checked. In the last step you say where it is stored.",
        type: "secret",
        required: !kept,
    })}
${whereToFind()}
<fieldset id="use">
<legend>What is the token for?</legend>
<p class="hint">Facebook will be asked for what these take, and for nothing else.</p>
${problem?.field === "use" && (0,html/* html */.q) `<p class="wrong">${problem.beside}</p>`}
${core_uses/* USE_NAMES */.nw.map((name) => choice("checkbox", { name: "use", value: name, checked: entered.uses.includes(name) }, core_uses/* USES */.tk[name].label))}
</fieldset>
<fieldset>
<legend>Whose Page is it?</legend>
${choice("checkbox", { name: "business", value: "on", checked: entered.business }, (0,html/* html */.q) `The Page belongs to a business portfolio <small>Facebook hides such Pages unless <code>business_management</code> is granted too. Not sure? Leave it off: you can come back.</small>`)}
</fieldset>
${form_submit("Check and go on")}`;
    return renderStep(visit, {
        step: "credentials",
        heading: "Which app should act for you?",
        lead: (0,html/* html */.q) `A Page token is always given to an app. Enter the id and the secret of yours; both are checked with Facebook at once. No app yet? <a href="https://developers.facebook.com/apps/creation/" target="_blank" rel="noopener noreferrer">Create one at developers.facebook.com</a> (type Business; it can stay in development mode).`,
        body: form_form(visit, "credentials", fields),
    });
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/credentials.js








function addCredentials(pages, visit) {
    const { session } = visit;
    pages.get("/", (c) => goTo(c, visit, firstOpenStep(session)));
    pages.get("/credentials", (c) => c.html(showCredentials(visit)));
    pages.post("/credentials", async (c) => {
        const form = c.get("form");
        const id = (form.get("app-id") ?? "").trim();
        const chosen = form.getAll("use");
        const uses = core_uses/* USE_NAMES */.nw.filter((name) => chosen.includes(name));
        const business = form.has("business");
        visit.entered = { ...visit.entered, appId: id.slice(0, 100), uses, business };
        const worked = await attempt(visit, "credentials", async () => {
            const app = await checkGiven(visit, id, (form.get("app-secret") ?? "").trim());
            if (uses.length === 0)
                throw new answer_error/* AnswerError */.d("use", "Nothing is chosen of what the token is for.", "Choose at least one: Facebook will be asked for what it takes, and for nothing else.");
            adoptApp(visit, app, uses, business);
        });
        if (worked)
            visit.say(`Step 1 of 5 done: the app ${sayApp(visit)} is fine.`);
        return goTo(c, visit, worked ? "login" : "credentials");
    });
}
async function checkGiven(visit, id, secret) {
    const { session } = visit;
    if (secret === "" && session.app?.id === id)
        return session.app;
    if (secret === "")
        throw new answer_error/* AnswerError */.d("app-secret", "The app secret is missing.", "Press Show next to “App secret” in the dashboard, and copy it whole.");
    return (0,check_app/* checkApp */.O)(session, { id, secret }, visit.say);
}
function sayApp({ session: { app } }) {
    return app?.name ? `${JSON.stringify(app.name)} (${app.id})` : (app?.id ?? "");
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/safety/headers.js

function contentPolicy({ pictures = [], style, } = {}) {
    const styles = style === undefined
        ? "'self'"
        : `'sha256-${(0,external_node_crypto_.createHash)("sha256").update(style).digest("base64")}'`;
    return [
        "default-src 'none'",
        `style-src ${styles}`,
        "script-src 'self'",
        "connect-src 'self'",
        ["img-src 'self'", ...pictures].join(" "),
        "form-action 'self'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
    ].join("; ");
}
const HEADERS = {
    "Content-Security-Policy": contentPolicy(),
    "X-Frame-Options": "DENY",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "no-store",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), clipboard-read=(), clipboard-write=(self)",
};
function pictureOrigin(address) {
    if (address === undefined || !URL.canParse(address))
        return undefined;
    const { protocol, hostname, origin } = new URL(address);
    const near = hostname === "127.0.0.1" || hostname === "localhost" || hostname === "[::1]";
    if (!/^[\w.:[\]-]+$/.test(hostname))
        return undefined;
    return protocol === "https:" || (protocol === "http:" && near) ? origin : undefined;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/style/colours.js
const COLOURS = `
:root{color-scheme:light dark;
--ground:#f6f7f9;--sheet:#fff;--ink:#1b1f27;--soft:#3d4552;--quiet:#586070;--line:#d9dde4;--edge:#7c8594;
--link:#0a4fb8;--main:#0a5bd3;--main-over:#084aad;--on-main:#fff;--focus:#0a5bd3;--code:#e9ecf1;
--good:#17703a;--good-ground:#dff3e6;--soon:#7a4b00;--soon-ground:#fdeecb;--bad:#b3261e;--bad-ground:#fce8e6;--bar:#2f7fe6;--tick:#d9dde4}
@media (prefers-color-scheme:dark){:root{
--ground:#12151a;--sheet:#1b2028;--ink:#e9ecf1;--soft:#c6ccd6;--quiet:#a3abb8;--line:#313844;--edge:#768093;
--link:#8fbaff;--main:#8fbaff;--main-over:#b3d0ff;--on-main:#0c1a30;--focus:#8fbaff;--code:#272e39;
--good:#7fd6a0;--good-ground:#15301f;--soon:#f2c46d;--soon-ground:#352a12;--bad:#ff9d94;--bad-ground:#3b1a18;--bar:#5b9bf3;--tick:#313844}}
`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/style/controls.js
const CONTROLS = `
form{margin:0}
.field{margin:1.25rem 0}
label{font-weight:600}
input[type=text],input[type=password]{display:block;width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;color:inherit;background:var(--sheet);border:1px solid var(--edge);border-radius:.5rem}
input[aria-invalid]{border-color:var(--bad);border-width:2px}
input[readonly]{font-family:ui-monospace,Menlo,Consolas,monospace;font-size:.9375rem}
input[type=checkbox],input[type=radio]{flex:none;width:1.25rem;height:1.25rem;margin:.2rem 0 0;accent-color:var(--main)}
fieldset{min-width:0;margin:1.75rem 0;padding:0;border:0}
legend{padding:0;font-weight:600;font-size:1.1875rem}
.choice{display:flex;gap:.75rem;align-items:flex-start;padding:.5rem 0;font-weight:400;cursor:pointer}
.choice>span{min-width:0}
.choice:has(input:disabled){cursor:not-allowed;color:var(--quiet)}
button,.button{display:inline-block;min-height:2.75rem;padding:.55rem 1.1rem;font:inherit;font-weight:600;line-height:1.45;text-align:center;text-decoration:none;color:var(--link);background:var(--sheet);border:1px solid var(--edge);border-radius:.5rem;cursor:pointer}
button:hover,.button:hover{border-color:var(--link)}
.main{color:var(--on-main);background:var(--main);border-color:var(--main)}
main .main:hover{background:var(--main-over);border-color:var(--main-over)}
main.main{background:none}
button:disabled,[aria-disabled]{cursor:progress;opacity:.75}
button code{background:none;padding:0}
.choice+button,.choice+.main{margin-top:1.25rem}
.copy{min-height:2.25rem;padding:.25rem .75rem;font-size:.875rem}
.row{display:flex;flex-wrap:wrap;gap:.75rem;margin:1.25rem 0 .75rem}
.or{margin:1.25rem 0 .5rem;color:var(--quiet)}
.wrong{color:var(--bad);font-weight:600;margin:.125rem 0 .375rem}
details{margin:1.25rem 0}
summary{cursor:pointer;color:var(--link);font-weight:600;padding:.375rem 0;width:fit-content}
.guide[open]{background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;padding:.5rem 1.125rem 1rem}
@media (max-width:30rem){form>button,form>.main,.row>*{width:100%}}
`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/style/parts.js
const PARTS = `
.brand{display:flex;align-items:center;gap:.5rem;margin:0 0 1rem;font-weight:600}
.brand span{color:var(--quiet);font-weight:400}
.steps{display:flex;gap:.375rem;list-style:none;margin:0;padding:0;counter-reset:step}
.steps li{flex:1 1 0;margin:0;border-top:4px solid var(--line);padding-top:.4rem;font-size:.875rem;line-height:1.3;color:var(--quiet)}
.steps li.done,.steps li[aria-current]{border-color:var(--main)}
.steps li[aria-current]{color:var(--ink);font-weight:600}
.steps a{color:inherit;text-decoration:none}
.steps a:hover{text-decoration:underline}
.problem{margin:1rem 0 1.5rem;padding:.875rem 1.125rem;background:var(--bad-ground);border-left:5px solid var(--bad);border-radius:.5rem}
.problem h2{margin:0;color:var(--bad);font-size:1.0625rem}
.note{margin:1.5rem 0 0;padding:.625rem 1.125rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem;font-size:.9375rem;color:var(--soft)}
.scopes li{margin:.375rem 0}
.scopes code{white-space:nowrap}
.marked{list-style:none;padding:0}
.marked li{padding-left:1.75rem;position:relative;margin:.375rem 0}
.marked li::before{position:absolute;left:.1rem;font-weight:700}
.marked .yes::before{content:"✓"/"";color:var(--good)}
.marked .no::before{content:"✕"/"";color:var(--bad)}
.cards .choice{align-items:flex-start;margin:.75rem 0;padding:.875rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem}
.cards .choice:has(:checked){border-color:var(--main);box-shadow:inset 0 0 0 1px var(--main)}
.cards .choice>span{display:flex;gap:.875rem;flex:1}
.cards .choice>span>span:last-child{min-width:0}
.cards input{margin-top:.9rem}
.cards small{margin-top:.125rem}
.picture{flex:none;width:48px;height:48px;border-radius:50%;background:var(--code);color:var(--soft);display:grid;place-items:center;font-weight:600;font-size:1.25rem}
.objection{color:var(--soon)}
.pill{display:inline-block;padding:.05rem .6rem;border-radius:1rem;font-size:.875rem;font-weight:600;white-space:nowrap}
.pill.good{color:var(--good);background:var(--good-ground)}
.pill.soon{color:var(--soon);background:var(--soon-ground)}
.pill.bad{color:var(--bad);background:var(--bad-ground)}
.pill.none{color:var(--quiet);background:var(--code)}
.finding{margin:.75rem 0;padding:.75rem 1.125rem;background:var(--sheet);border:1px solid var(--line);border-left:5px solid var(--soon);border-radius:.5rem}
.finding.failure{border-left-color:var(--bad)}
.finding h3{margin:0 0 .25rem}
table{width:100%;border-collapse:collapse;margin:1.5rem 0}
caption{text-align:left;font-weight:600;font-size:1.1875rem;padding-bottom:.375rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-top:1px solid var(--line)}
thead th{border:0;font-size:.875rem;color:var(--quiet);font-weight:400;padding:.125rem 0}
td:last-child,th:last-child{padding-right:0}
.timeline{display:block;margin:1.5rem 0;font-size:.875rem;overflow:visible}
.timeline text{fill:var(--soft);stroke:var(--ground);stroke-width:5px;paint-order:stroke}
.timeline .strong,.drawing .strong{font-weight:600;fill:var(--ink)}
.timeline .month{fill:var(--quiet);font-size:.8125rem;text-anchor:middle}
.timeline .now{text-anchor:start}
.timeline .tick{stroke:var(--tick)}
.timeline .today{stroke:var(--edge);stroke-width:2}
.timeline .good,.timeline .open{fill:var(--bar)}
.timeline .bad{fill:var(--bad)}
.drawing{display:block;width:100%;max-width:24rem;height:auto;margin:.5rem 0 1rem;font-size:13px}
.drawing text{fill:var(--soft)}
.drawing .sheet{fill:var(--ground);stroke:var(--edge)}
.drawing .line{stroke:var(--line)}
.drawing .box{fill:var(--sheet);stroke:var(--line)}
.drawing .bar{fill:var(--line)}
.drawing .mark{fill:var(--soon-ground);stroke:var(--soon);stroke-width:2}
pre{margin:.5rem 0;padding:.875rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.5rem;font:.8125rem/1.55 ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;overflow-x:auto;max-width:100%}
.copied{margin:1rem 0}
.copied input+.copy{margin-top:.625rem}
.commands{list-style:none;padding:0}
.commands>li{margin:1.25rem 0;padding:.25rem 1.125rem 1rem;background:var(--sheet);border:1px solid var(--line);border-radius:.75rem}
.commands h2{margin:.75rem 0 0}
.commands pre{background:var(--ground);white-space:pre-wrap;overflow-wrap:anywhere}
.done-line{color:var(--good);font-weight:600}
@media (max-width:30rem){h1{font-size:1.5rem}.steps li{font-size:0;line-height:0}.steps a{display:block;min-height:2rem}.steps li[aria-current]{font-size:.875rem;line-height:1.3;flex:0 0 auto}}
`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/style/style.js



const SHEET = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
header,main,footer{max-width:42rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.25rem}
main{padding-top:1.5rem;padding-bottom:2rem}
footer{padding-bottom:2.5rem;color:var(--quiet);font-size:.875rem}
footer p{border-top:1px solid var(--line);margin:0;padding-top:1rem}
h1{font-size:1.75rem;line-height:1.25;margin:0 0 .5rem;letter-spacing:-.01em;text-wrap:balance}
h1:focus{outline:none}
h2{font-size:1.1875rem;line-height:1.35;margin:2rem 0 .5rem}
h3{font-size:1rem;margin:1.25rem 0 .25rem}
p{margin:.5rem 0}
ul,ol{padding-left:1.4rem;margin:.5rem 0}
li{margin:.25rem 0}
a{color:var(--link);text-underline-offset:.15em}
code{font:.875em ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace;background:var(--code);padding:.1em .3em;border-radius:.25em;overflow-wrap:anywhere}
small{display:block;color:var(--quiet);font-size:.875rem;line-height:1.45}
.lead{margin:0 0 1.75rem;color:var(--soft)}
.count{margin:0 0 .25rem;color:var(--quiet);font-size:.875rem}
.hint{color:var(--quiet);font-size:.9375rem;margin:.125rem 0 .375rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
#busy{min-height:1.6em;color:var(--quiet)}
@media (prefers-reduced-motion:no-preference){button,.button,input{transition:background-color .12s,border-color .12s}}
@media (prefers-reduced-motion:reduce){*{transition:none!important;animation:none!important}}
`;
const STYLE = `${COLOURS}${SHEET}${CONTROLS}${PARTS}`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/icon.js
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0a5bd3"/><g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><circle cx="11.5" cy="16" r="4.5"/><path d="M16 16h10M22 16v4M26 16v3"/></g></svg>`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/place.js

function renderPlace({ repository, environment, }) {
    return (0,html/* html */.q) `<b>${foreign(repository)}</b>${environment !== "" && (0,html/* html */.q) `, environment <b>${foreign(environment)}</b>`}`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/stored.js


function renderStored(outcomes) {
    const places = Map.groupBy(outcomes, ({ repository, environment }) => JSON.stringify([repository, environment]));
    return (0,html/* html */.q) `${[...places.values()].map(renderOne)}`;
}
function renderOne(outcomes) {
    const last = new Map();
    for (const { written, failed, page } of outcomes) {
        for (const name of written)
            last.set(name, (0,html/* html */.q) `<li class="yes"><code>${name}</code> for ${foreign(page)}</li>`);
        for (const name of failed)
            last.set(name, (0,html/* html */.q) `<li class="no"><code>${name}</code> could not be written: it holds its old value, or is not there</li>`);
    }
    const [first] = outcomes;
    return (0,html/* html */.q) `<p>In ${first && renderPlace(first)}:</p>
<ul class="marked">${[...last.values()]}</ul>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/finish.js








function showFinish(visit) {
    const { entered, outcome, outcomes, session, writtenTo } = visit;
    const owner = ownerHint(visit);
    const { file } = workflow_file/* WORKFLOWS */.v[entered.workflow];
    const page = (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<title>Done · Facebook Page Token</title>
<style>${(0,html/* raw */.l)(STYLE)}</style>
</head>
<body>
<main>
<h1 tabindex="-1" autofocus>That was all</h1>
<div class="lead">The setup has ended, and has forgotten every secret. You can close this window.</div>
${outcomes.length > 0 ? renderStored(outcomes) : (0,html/* html */.q) `<p>This setup stored nothing itself.</p>`}
<h2>What is left</h2>
<ol>
${!outcome && (0,html/* html */.q) `<li>Run the commands for <code>gh</code> that store the secrets in ${renderPlace(entered)}, if you have not.</li>`}
${outcome && outcome.failed.length > 0 && (0,html/* html */.q) `<li>Store what could not be written: start the setup again, or use <code>gh secret set</code>.</li>`}
${owner && (0,html/* html */.q) `<li>${owner}</li>`}
<li>${writtenTo !== undefined ? (0,html/* html */.q) `Commit and push <code>${writtenTo}</code>.` : (0,html/* html */.q) `Commit the workflow as <code>.github/workflows/${file}</code>.`}</li>
<li>On GitHub open <b>Actions</b>, choose the workflow, and press <b>Run workflow</b>, where it has that button: a green tick, and a summary that shows what you saw here.</li>
</ol>
</main>
</body>
</html>
`;
    return session.vault.scrub(String(page));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/finish.js




function addFinish(pages, visit, life) {
    pages.post("/finish", (c) => {
        const back = sendBack(c, visit, "work");
        if (back)
            return back;
        c.env.outgoing.once("close", () => void life.end("finished"));
        c.header("Connection", "close");
        c.header("Content-Security-Policy", contentPolicy({ style: STYLE, pictures: ["data:"] }));
        return c.html(showFinish(visit));
    });
}

// EXTERNAL MODULE: ./build/setup-tree/src/health/findings.js
var health_findings = __webpack_require__(1301);
// EXTERNAL MODULE: ./build/setup-tree/src/moment.js
var src_moment = __webpack_require__(5094);
;// CONCATENATED MODULE: ./build/setup-tree/src/report/markdown.js
const markdown_MOST = 2000;
function escapeMarkdown(text) {
    return escapeSigns(oneLine(text));
}
const CODE = /(`[^`]{1,80}`)/;
const HARMLESS = /^`[\w .:/$…{}-]+`$/;
function renderMessage(text) {
    const parts = oneLine(text).split(CODE);
    return parts.map((part) => (HARMLESS.test(part) ? part : escapeSigns(part))).join("");
}
const BLOCKS = /^[-+=]|(?<=^\d{1,9})[.)]/;
function renderLine(text) {
    return renderMessage(text).replace(BLOCKS, reference);
}
const SIGNS = /[\\`*_{}[\]<>#|~&@$]/g;
const LINKS = /:(?=\/\/)|\.(?<=\bwww\.)/gi;
function escapeSigns(text) {
    return text.replace(SIGNS, reference).replace(LINKS, reference);
}
function reference(sign) {
    return `&#${sign.charCodeAt(0)};`;
}
function oneLine(text) {
    const line = text.replace(/\s+/g, " ").trim();
    const characters = [...line];
    return characters.length > markdown_MOST ? `${characters.slice(0, markdown_MOST).join("")}…` : line;
}

;// CONCATENATED MODULE: ./build/setup-tree/src/report/verdict-rows.js



function verdictRows(report, harmless = escapeMarkdown) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt, stored } = report;
    const rows = [
        [
            "Page",
            sayPage(report, harmless),
            verdict(report, "wrong-page", "wrong-type", "wrong-app", "lacks-task"),
        ],
        [
            "Page token",
            isDead(report) ? "dead" : ends(expiresAt, now),
            verdict(report, "invalid", "expires", "expires-soon"),
        ],
        [
            "Data access",
            ends(dataAccessExpiresAt, now),
            verdict(report, "data-access-expired", "data-access-expires-soon"),
        ],
    ];
    if (userTokenExpiresAt !== undefined) {
        rows.push([
            "User token",
            ends(userTokenExpiresAt, now),
            verdict(report, "user-token-expires-soon"),
        ]);
    }
    rows.push([
        "This run",
        DID[report.minted ? "minted" : report.mode],
        verdict(report, "renewal-failed"),
    ]);
    if (stored.written.length + stored.failed.length + stored.left.length > 0) {
        rows.push([
            "Secrets",
            sayStored(report),
            stored.failed.length > 0 ? "❌" : stored.written.length > 0 ? "✅" : "–",
        ]);
    }
    return rows;
}
function isDead({ findings }) {
    return findings.some(({ code }) => code === "invalid");
}
const DID = {
    minted: "obtained a new token",
    mint: "obtained a new token",
    check: "looked at the token",
    keep: "kept the token",
};
function sayPage({ page }, harmless) {
    if (page.id === "")
        return "unknown";
    return page.name === "" ? harmless(page.id) : `${harmless(page.name)} (${harmless(page.id)})`;
}
function sayStored({ stored: { written, failed, left } }) {
    return [
        ...written.map((name) => `\`${name}\` written`),
        ...failed.map((name) => `\`${name}\` not written`),
        ...left.map((name) => `\`${name}\` left as it was`),
    ].join(", ");
}
function verdict({ findings }, ...codes) {
    const severities = findings
        .filter(({ code }) => codes.includes(code))
        .map(({ severity }) => severity);
    if (severities.includes("failure"))
        return "❌";
    if (findings.some(health_findings/* standsAlone */.pX))
        return "–";
    return severities.includes("warning") ? "⚠️" : "✅";
}
function ends(moment, now) {
    if (moment === "never")
        return "does not end";
    if (moment === "unknown")
        return "unknown";
    return `${moment > now ? "until" : "ended"} ${(0,src_moment/* formatDay */.im)(moment)} (${(0,src_moment/* sayDistance */.tD)(moment, now)})`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/moves.js
const LOG_IN = {
    remedy: "Log in again. A fresh login also begins the 90 days of data access anew.",
    path: "login/facebook?again=1",
    text: "Log in with Facebook again",
};
const TICK = {
    ...LOG_IN,
    remedy: "Log in again, choose “Edit settings” in Facebook's dialog, leave every permission on, and tick this Page.",
};
const MOVES = {
    invalid: LOG_IN,
    "data-access-expired": LOG_IN,
    "data-access-expires-soon": LOG_IN,
    expires: LOG_IN,
    "user-token-invalid": LOG_IN,
    "missing-scopes": TICK,
    "scope-not-for-page": TICK,
    "wrong-page": {
        remedy: "Choose the Page again.",
        path: "page",
        text: "Choose another Page",
    },
    "lacks-task": {
        remedy: "Somebody with full control of the Page must give you the task “Content” (the Page's settings → Page access). Then press “Look again”. Or choose a Page on which you may publish.",
        path: "page",
        text: "Choose another Page",
    },
};
function moveFor({ code }, { session }) {
    if (code === "user-token-expires-soon") {
        return session.user?.kind === "system-user"
            ? undefined
            : {
                remedy: "Nothing, if you go on: the next step stores a long-lived user token, which ends later than the one you logged in with.",
                path: "work",
                text: "Put it to work",
            };
    }
    return MOVES[code];
}

// EXTERNAL MODULE: ./build/setup-tree/src/report/timeline.js
var report_timeline = __webpack_require__(4716);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/timeline.js



const ROW = 48;
const AXIS = 26;
const TICKS = 5;
function drawTimeline(report) {
    const timeline = (0,report_timeline/* planTimeline */.H)(report);
    if (!timeline)
        return undefined;
    const { now, rows } = timeline;
    const bottom = rows.length * ROW;
    const said = rows.map((row) => `${row.name}: ${sayRow(row, now)}`).join("; ");
    return (0,html/* html */.q) `<svg class="timeline" width="100%" height="${bottom + AXIS}" role="img" aria-label="Timeline from ${(0,src_moment/* formatDay */.im)(now)} on. ${said}.">
${ticksOf(timeline).map(({ at, name }) => (0,html/* html */.q) `<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${bottom}"/><text class="month" x="${at}%" y="${bottom + 18}">${name}</text>`)}
<line class="today" x1="1" x2="1" y1="0" y2="${bottom + 2}"/><text class="month now" x="0" y="${bottom + 18}">today</text>
${rows.map((row, index) => drawRow(timeline, row, index * ROW))}
</svg>`;
}
function drawRow({ now, horizon }, row, top) {
    const { name, end, urgent } = row;
    const width = end === "never" ? 100 : share(Math.max(end - now, 0), horizon - now);
    const state = end !== "never" && (urgent || end <= now) ? "bad" : end === "never" ? "open" : "good";
    return (0,html/* html */.q) `<text x="8" y="${top + 18}"><tspan class="strong">${name}</tspan> <tspan>${sayRow(row, now)}</tspan></text>
<rect class="bar ${state}" x="1" y="${top + 26}" width="${Math.max(width, 1)}%" height="12" rx="6"/>`;
}
function sayRow({ end }, now) {
    if (end === "never")
        return "does not end";
    return `${end > now ? "until" : "ended"} ${(0,src_moment/* formatDay */.im)(end)}`;
}
function ticksOf({ now, horizon }) {
    const months = [];
    const start = new Date(now * 1000);
    for (let month = 1;; month++) {
        const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month) / 1000;
        if (first >= horizon)
            break;
        months.push(first);
    }
    const every = Math.ceil(months.length / TICKS);
    return months
        .filter((_, index) => index % every === 0)
        .map((first) => ({ at: share(first - now, horizon - now), name: nameMonth(first) }))
        .filter(({ at }) => at > 14 && at < 92);
}
function nameMonth(moment) {
    const options = { month: "short", year: "2-digit", timeZone: "UTC" };
    return new Date(moment * 1000).toLocaleDateString("en", options).replace(" ", " ’");
}
function share(part, whole) {
    return Math.round((part / whole) * 10_000) / 100;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/health.js








function showHealth(visit, report) {
    const { healthy, page, actBy, findings } = report;
    const until = typeof actBy === "number" ? ` until ${(0,src_moment/* formatDay */.im)(actBy)}` : "";
    const warned = healthy && findings.length > 0;
    return renderStep(visit, {
        step: "health",
        heading: healthy ? "The Page token is healthy" : "The Page token is not healthy",
        lead: healthy
            ? (0,html/* html */.q) `A token of <b>${foreign(page.name) || page.id}</b> was obtained, and Facebook was asked what it is worth.${warned ? " It works; mind what stands below." : (0,html/* html */.q) ` Nothing is to be done${until}.`}`
            : (0,html/* html */.q) `A token of <b>${foreign(page.name) || page.id}</b> was obtained, but a workflow could not rely on it. Do what stands below, then it is looked at again.`,
        body: (0,html/* html */.q) `${renderFindings(visit, findings)}
${renderTable(report)}
${drawTimeline(report)}
${health_renderScopes(report)}
${healthy && (0,html/* html */.q) `<p class="row"><a class="button main" href="${visit.base}work">Put it to work</a></p>`}
${form_form(visit, "health", (0,html/* html */.q) `<p class="row"><button data-busy="Asking Facebook…">Look again</button> <a class="button" href="${visit.base}page">Choose another Page</a></p>`)}`,
    });
}
function renderFindings(visit, findings) {
    if (findings.length === 0)
        return undefined;
    return (0,html/* html */.q) `<h2>What to do</h2>
${findings.map((finding) => {
        const { code, severity, message, remedy } = finding;
        const move = moveFor(finding, visit);
        return (0,html/* html */.q) `<section class="finding ${severity}">
<h3>${pill(severity === "failure" ? "❌" : "⚠️")} ${(0,health_findings/* titleOf */.Gg)(code)}</h3>
<p>${prose(message)}</p>
<p>${move ? move.remedy : prose(remedy)}</p>
${move && (0,html/* html */.q) `<p><a class="button" href="${visit.base}${move.path}">${move.text}</a></p>`}
</section>`;
    })}`;
}
function renderTable(report) {
    const rows = verdictRows(report, foreign).filter(([what]) => what !== "This run");
    return (0,html/* html */.q) `<table>
<caption>What Facebook says of it</caption>
<thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Verdict</th></tr></thead>
<tbody>${rows.map(([what, value, verdict]) => (0,html/* html */.q) `<tr><th scope="row">${what}</th><td>${value}</td><td>${pill(verdict)}</td></tr>`)}</tbody>
</table>`;
}
const PILLS = {
    "✅": ["good", "Fine"],
    "⚠️": ["soon", "Soon"],
    "❌": ["bad", "Problem"],
    "–": ["none", "Not judged"],
};
function pill(sign) {
    const [kind, word] = PILLS[sign] ?? ["none", sign];
    return (0,html/* html */.q) `<span class="pill ${kind}">${word}</span>`;
}
function health_renderScopes({ findings, requiredScopes, missingScopes, scopesElsewhere, scopes, }) {
    if (findings.some(health_findings/* standsAlone */.pX))
        return undefined;
    const lacking = new Set([...missingScopes, ...scopesElsewhere]);
    const others = scopes.filter((scope) => !requiredScopes.includes(scope) && scope !== "public_profile");
    return (0,html/* html */.q) `<h2>Permissions</h2>
<ul class="marked">${requiredScopes.map((scope) => {
        const missing = lacking.has(scope);
        return (0,html/* html */.q) `<li class="${missing ? "no" : "yes"}"><span class="unseen">${missing ? "missing: " : "granted: "}</span><code>${scope}</code></li>`;
    })}</ul>
${others.length > 0 && (0,html/* html */.q) `<p class="hint">Also granted: ${others.map(foreign).join(", ")}</p>`}`;
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/examine-page.js + 12 modules
var examine_page = __webpack_require__(2225);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/list-choices.js
var list_choices = __webpack_require__(5694);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/task-words.js
const task_words_WORDS = {
    ANALYZE: "read statistics",
    ADVERTISE: "advertise",
    MESSAGING: "write messages",
    MODERATE: "moderate comments",
    CREATE_CONTENT: "publish",
    MANAGE: "manage settings and roles",
};
function sayTask(task) {
    return Object.hasOwn(task_words_WORDS, task) ? (task_words_WORDS[task] ?? task) : task.toLowerCase();
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/page.js





function showPages(visit) {
    const pages = visit.session.pages ?? [];
    const fields = (0,html/* html */.q) `<fieldset id="page" class="cards">
<legend>Your Pages</legend>
${pages.map((page) => renderCard(visit, page, pages.length === 1))}
</fieldset>
${form_submit("Get its token and look at it")}`;
    return renderStep(visit, {
        step: "page",
        heading: pages.length === 0 ? "No Page is to be seen" : "Which Page is it?",
        lead: pages.length === 0
            ? "The login worked, but Facebook shows no Page."
            : "These are the Pages that your login shows. Nothing happens to them: a token of the one you choose is obtained, and looked at.",
        body: (0,html/* html */.q) `${pages.length > 0 && form_form(visit, "page", fields)}
${renderMissing(visit, pages.length === 0)}`,
    });
}
function renderCard({ entered }, page, alone) {
    const { id, name, tasks, picture, objections, hasToken } = page;
    const image = pictureOrigin(picture) === undefined
        ? (0,html/* html */.q) `<span class="picture" aria-hidden="true">${[...foreign(name)][0] ?? "?"}</span>`
        : (0,html/* html */.q) `<img class="picture" src="${picture}" alt="" width="48" height="48" referrerpolicy="no-referrer">`;
    const label = (0,html/* html */.q) `${image}<span><b>${foreign(name) || "A Page without a name"}</b> <small>${id}</small>
<small>${tasks.length > 0 ? `You may ${tasks.map(sayTask).join(", ")}.` : ""}</small>
${objections.map((objection) => (0,html/* html */.q) `<small class="objection">${prose(objection)}</small>`)}</span>`;
    const checked = hasToken && (entered.pageId === id || alone);
    return choice("radio", { name: "page", value: id, checked, disabled: !hasToken }, label);
}
function renderMissing({ base, session }, open) {
    return (0,html/* html */.q) `<details class="guide"${open && (0,html/* html */.q) ` open`}>
<summary>Your Page is not there?</summary>
<ul>
<li>It was not ticked in Facebook's dialog: log in again, choose <b>Edit settings</b>, and tick it.</li>
${!session.business && (0,html/* html */.q) `<li>It belongs to a business portfolio: say so in <a href="${base}credentials">the first step</a>, and log in again.</li>`}
<li>You have no role on it: somebody with full control gives you one (the Page's settings → <b>Page access</b>).</li>
<li>It is another person's: log out at www.facebook.com, and log in as that person.</li>
</ul>
<p class="row"><a class="button" href="${base}login/facebook?again=1" data-busy="Opening Facebook…">Log in again</a></p>
</details>`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/page.js










function addPage(pages, visit) {
    const { session } = visit;
    pages.get("/page", async (c) => {
        const back = sendBack(c, visit, "page");
        if (back)
            return back;
        if (!session.pages)
            await attempt(visit, "page", () => listPages(visit));
        const origins = session.pages?.map(({ picture }) => pictureOrigin(picture)) ?? [];
        const pictures = [...new Set(origins.filter((origin) => origin !== undefined))];
        c.header("Content-Security-Policy", contentPolicy({ pictures }));
        return c.html(showPages(visit));
    });
    pages.post("/page", async (c) => {
        const back = sendBack(c, visit, "page");
        if (back)
            return back;
        const given = c.get("form").get("page") ?? "";
        const chosen = session.pages?.find(({ id, hasToken }) => id === given && hasToken);
        visit.entered.pageId = chosen?.id ?? visit.entered.pageId;
        const worked = await attempt(visit, "page", async () => {
            if (!chosen)
                throw new answer_error/* AnswerError */.d("page", "No Page is chosen.", "Choose the one to publish on.");
            await examine(visit, chosen.id);
        });
        return goTo(c, visit, worked ? "health" : "page");
    });
}
async function examine(visit, pageId) {
    const { session } = visit;
    const { app, user } = session;
    if (!app || !user)
        return;
    const examination = await (0,examine_page/* examinePage */.v)({ ...session, app, user }, pageId, visit.say);
    forgetExamination(visit);
    session.examination = examination;
    const { healthy, page } = examination.report;
    visit.say(`Step 3 of 5 done: the Page ${JSON.stringify(page.name)} (${page.id}); its token is ${healthy ? "healthy" : "not healthy"}.`);
}
async function listPages(visit) {
    const { session } = visit;
    const { app, user, uses } = session;
    if (!app || !user)
        return;
    session.pages = await (0,use_world/* useWorld */.q)(session, app, visit.say, (world) => (0,list_choices/* listChoices */.Z)(world, user, (0,core_uses/* requiredScopes */.bD)(uses)));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/health.js




function addHealth(pages, visit) {
    const { session } = visit;
    pages.get("/health", (c) => {
        const { examination } = session;
        if (!examination)
            return sendBack(c, visit, "health") ?? goTo(c, visit, "page");
        return c.html(showHealth(visit, examination.report));
    });
    pages.post("/health", async (c) => {
        const { examination } = session;
        if (!examination)
            return goTo(c, visit, "page");
        await attempt(visit, "health", () => examine(visit, examination.report.page.id));
        return goTo(c, visit, "health");
    });
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/safety/session-cookie.js

const NAME = "setup";
function writeCookie({ cookie, base }) {
    return `${NAME}=${cookie}; Path=${base}; HttpOnly; SameSite=Lax`;
}
function bringsCookie(header, { cookie }) {
    const given = (header ?? "").split(/;\s*/).filter((pair) => pair.startsWith(`${NAME}=`));
    return given.some((pair) => (0,same_secret/* isSameSecret */.n)(pair.slice(NAME.length + 1), cookie));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/opening.js



function addOpening(app, visit, life) {
    app.get("/open", (c) => {
        const given = c.req.query("key") ?? "";
        if (visit.key === undefined || !(0,same_secret/* isSameSecret */.n)(given, visit.key)) {
            return refuse(c, {
                status: 403,
                title: "This link does not open the page",
                message: "It works once, and for the setup that printed it. Go on in the browser where it was opened, or start the setup again for a new link.",
            });
        }
        visit.key = undefined;
        life.touch();
        visit.say(`The page is open. If you close it: ${visit.origin}${visit.base} goes on where you were, in the same browser.`);
        c.header("Set-Cookie", writeCookie(visit));
        return c.redirect(visit.base, 303);
    });
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/page-script.js
const PAGE_SCRIPT = `"use strict";
const busy = document.getElementById("busy");
const waiting = new Map();

function wait(element) {
  waiting.set(element, [...element.childNodes]);
  const text = element.dataset.busy || "One moment…";
  element.textContent = text;
  element.setAttribute("aria-disabled", "true");
  if (busy) busy.textContent = text;
}

document.addEventListener("submit", (event) => {
  if (waiting.size > 0) return event.preventDefault();
  const button = event.submitter;
  if (button && button.tagName === "BUTTON") setTimeout(() => { wait(button); button.disabled = true; });
});

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-busy]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (waiting.size > 0) return event.preventDefault();
  setTimeout(() => wait(link));
});

const alive = new URL("alive", document.currentScript.src);

setInterval(async () => {
  if (document.visibilityState !== "visible" || waiting.size > 0) return;
  try {
    await fetch(alive, { cache: "no-store" });
  } catch {
    if (busy) busy.textContent = "The setup has ended: start it again in your terminal.";
  }
}, 60000);

// Back again, with the page as it was left.
addEventListener("pageshow", () => {
  for (const [element, nodes] of waiting) {
    element.replaceChildren(...nodes);
    element.removeAttribute("aria-disabled");
    element.disabled = false;
  }
  waiting.clear();
  if (busy) busy.textContent = "";
});

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  const text = button.textContent;
  button.addEventListener("click", async () => {
    const source = document.getElementById(button.dataset.copy);
    const value = source.value === undefined ? source.textContent : source.value;
    let said = "Copied";
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      if (source.select) source.select();
      else getSelection().selectAllChildren(source);
      said = "Selected: press Ctrl-C";
    }
    button.textContent = said;
    if (busy) busy.textContent = said;
    setTimeout(() => { button.textContent = text; }, 2500);
  });
}
`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/parts.js



const ALIVE = "alive";
function addParts(pages) {
    const parts = {
        "/style.css": ["text/css; charset=utf-8", STYLE],
        "/page.js": ["text/javascript; charset=utf-8", PAGE_SCRIPT],
        "/icon.svg": ["image/svg+xml", ICON],
    };
    for (const [path, [type, text]] of Object.entries(parts)) {
        pages.get(path, (c) => c.body(text, 200, { "Content-Type": type }));
    }
    pages.get(`/${ALIVE}`, (c) => c.body(null, 204));
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/done.js




function showDone(visit, outcome) {
    const { written, failed, errors } = outcome;
    const all = failed.length === 0;
    const place = renderPlace(outcome);
    return renderStep(visit, {
        step: "work",
        unscrubbed: unscrubbedWorkflow(visit),
        heading: all ? "The secrets are stored" : "Not every secret could be stored",
        lead: all
            ? (0,html/* html */.q) `They are in ${place}. The workflow is all that is left.`
            : (0,html/* html */.q) `In ${place}. What could not be written holds its old value, or is not there.`,
        body: (0,html/* html */.q) `<ul class="marked">
${written.map((name) => (0,html/* html */.q) `<li class="yes"><code>${name}</code> written</li>`)}
${failed.map((name) => (0,html/* html */.q) `<li class="no"><code>${name}</code> not written</li>`)}
</ul>
${errors.map(({ title, message, remedy }) => (0,html/* html */.q) `<section class="finding failure"><h3>${prose(title)}</h3><p>${prose(message)}</p><p>${prose(remedy)}</p></section>`)}
${!all && (0,html/* html */.q) `<p><a class="button" href="${visit.base}work">Try again</a></p>`}
${workflowSection(visit)}
${finishForm(visit)}`,
    });
}

// EXTERNAL MODULE: ./build/setup-tree/src/github/targets.js
var targets = __webpack_require__(1608);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/work.js







function showWork(visit) {
    const { entered, githubToken, workingCopy, problem } = visit;
    const found = workingCopy !== undefined && workingCopy.repository === entered.repository;
    const fields = (0,html/* html */.q) `
${pageField(visit)}
<h2>Where does it work?</h2>
${textField(visit, {
        name: "repository",
        label: "Repository",
        hint: found
            ? "Found in the folder where you started the setup."
            : (0,html/* html */.q) `As in its address on GitHub: <code>owner/name</code>.`,
        value: entered.repository,
        required: true,
    })}
${textField(visit, {
        name: "environment",
        label: "Environment (optional)",
        hint: "Empty: the secrets are the repository's own. An environment must be there already.",
        value: entered.environment,
    })}
<fieldset id="workflow">
<legend>What should it do?</legend>
${Object.keys(workflow_file/* WORKFLOWS */.v).map((name) => {
        const { label, renews, file } = workflow_file/* WORKFLOWS */.v[name];
        const text = (0,html/* html */.q) `${label} <small><code>${file}</code>${renews ? " · recommended; needs the GitHub token as a secret" : ""}</small>`;
        return choice("radio", { name: "workflow", value: name, checked: entered.workflow === name }, text);
    })}
</fieldset>
<h2>Who may write the secrets?</h2>
${textField(visit, {
        name: "githubToken",
        label: "GitHub token",
        hint: githubToken
            ? "Already given – leave empty to keep it."
            : "It goes to GitHub alone, and is not shown again.",
        type: "secret",
    })}
${howToMakeOne(entered.environment)}
${problem?.field === "keepGithubToken" && (0,html/* html */.q) `<p class="wrong">${problem.beside}</p>`}
${choice("checkbox", { name: "keepGithubToken", value: "on", checked: entered.keepGithubToken, id: "keepGithubToken" }, (0,html/* html */.q) `Store it as <code>${store_secrets/* SECRET_NAMES */.AS.github}</code> too <small>So that the workflow can renew the others by itself.</small>`)}
<p class="hint">Secrets of these names are replaced: a second Page in the same place takes the first one's.</p>
${form_submit("Store the secrets", "Asking GitHub…")}
<p class="or">or, without giving the token away:</p>
<button name="way" value="commands">Show commands for <code>gh</code></button>`;
    return renderStep(visit, {
        step: "work",
        heading: "Put it to work",
        lead: (0,html/* html */.q) `It is about the token of ${renderPage(visit)}, given to the app ${renderApp(visit)}. The app secret, the long-lived user token and the Page token become secrets of a repository (<code>${store_secrets/* SECRET_NAMES */.AS.app}</code>, <code>${store_secrets/* SECRET_NAMES */.AS.user}</code>, <code>${store_secrets/* SECRET_NAMES */.AS.page}</code>), sealed on your computer so that only GitHub can open them.`,
        body: form_form(visit, "work", fields),
    });
}
function howToMakeOne(environment) {
    const repository = "owner/name";
    const inRepository = (0,targets/* permissionFor */.Tj)({ scope: "repository", repository, app: "actions" });
    const inEnvironment = (0,targets/* permissionFor */.Tj)({ scope: "environment", repository, environment });
    return (0,html/* html */.q) `<details class="guide">
<summary>How do I make one?</summary>
<ol>
<li>Open <a href="https://github.com/settings/personal-access-tokens/new" target="_blank" rel="noopener noreferrer">github.com/settings/personal-access-tokens/new</a> (a fine-grained token).</li>
<li>Choose the owner, <b>Only select repositories</b>, and this repository.</li>
<li>Give it ${inRepository}; for secrets of an environment ${inEnvironment} as well.</li>
<li>Press <b>Generate token</b>, copy it, and paste it here. Note when it ends: the workflow cannot renew without it.</li>
</ol>
</details>`;
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/environment-name.js
var environment_name = __webpack_require__(7020);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/read-work.js





function readWork(visit, form) {
    const { session } = visit;
    refuseOtherPage(visit, form);
    const workflow = form.get("workflow") ?? "";
    visit.entered = {
        ...visit.entered,
        repository: (form.get("repository") ?? "").trim().slice(0, 200),
        environment: (form.get("environment") ?? "").trim().slice(0, 255),
        workflow: isOffered(workflow) ? workflow : visit.entered.workflow,
        keepGithubToken: form.has("keepGithubToken"),
    };
    visit.writtenTo = undefined;
    visit.outcome = undefined;
    const token = (form.get("githubToken") ?? "").trim();
    if (token !== "" && form.get("way") !== "commands") {
        visit.githubToken = undefined;
        visit.githubToken = (0,keep_token/* keepGithubToken */.O)(session.vault, token);
    }
    if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(visit.entered.repository))
        throw new answer_error/* AnswerError */.d("repository", "The repository has the form owner/name, without an address before it.", "Copy both from its address on GitHub: github.com/owner/name.");
    (0,environment_name/* checkEnvironment */.Q)(visit.entered.environment);
}
function isOffered(name) {
    return Object.hasOwn(workflow_file/* WORKFLOWS */.v, name);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/work.js








function addWork(pages, visit) {
    pages.get("/work", (c) => sendBack(c, visit, "work") ?? c.html(showWork(visit)));
    pages.post("/work", async (c) => {
        const back = sendBack(c, visit, "work");
        if (back)
            return back;
        const form = c.get("form");
        const byCommands = form.get("way") === "commands";
        const worked = await attempt(visit, "work", async () => {
            readWork(visit, form);
            if (!byCommands)
                await store(visit);
        });
        return goTo(c, visit, worked ? (byCommands ? "work/commands" : "work/done") : "work");
    });
    pages.get("/work/done", (c) => {
        const back = sendBack(c, visit, "work");
        if (back)
            return back;
        return visit.outcome ? c.html(showDone(visit, visit.outcome)) : goTo(c, visit, "work");
    });
}
async function store(visit) {
    const { session, entered, githubToken } = visit;
    const { app, examination } = session;
    if (!app || !examination)
        return;
    if (!githubToken)
        throw new answer_error/* AnswerError */.d("githubToken", "A GitHub token that may write secrets is missing: one unbroken line, such as github_pat_….", "Make one as it says below the field, or take the commands for gh instead.");
    if (workflow_file/* WORKFLOWS */.v[entered.workflow].renews && !entered.keepGithubToken)
        throw new answer_error/* AnswerError */.d("keepGithubToken", "The workflow that renews the token needs the GitHub token as a secret.", "Tick this, or choose a workflow that only looks.");
    const { repository, environment, keepGithubToken } = entered;
    const destination = {
        repository,
        environment,
        keepGithubToken,
        githubToken: githubToken.reveal(),
    };
    const outcome = await (0,store_secrets/* storeSecrets */.fS)({ ...session, app, examination }, destination, visit.say);
    const page = examination.report.page.name;
    visit.outcome = { ...outcome, repository, environment, page };
    visit.outcomes.push(visit.outcome);
    const { written, failed } = outcome;
    visit.say(failed.length === 0
        ? `Step 5 of 5: ${written.join(", ")} stored in ${repository}.`
        : `Step 5 of 5: ${failed.join(", ")} could not be stored in ${repository}.`);
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/working-copy.js
var working_copy = __webpack_require__(8140);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/routes/workflow.js






function addWorkflow(pages, visit) {
    pages.post("/work/workflow", async (c) => {
        const back = sendBack(c, visit, "work");
        if (back)
            return back;
        const { workingCopy, entered } = visit;
        const meant = await attempt(visit, "work", () => refuseOtherPage(visit, c.get("form")));
        if (!meant)
            return goTo(c, visit, "work");
        if (workingCopy) {
            await attempt(visit, "work", () => {
                const { file } = workflow_file/* WORKFLOWS */.v[entered.workflow];
                visit.writtenTo = (0,working_copy/* writeWorkflow */.r$)(workingCopy, file, workflowText(visit));
                visit.say(`Written: ${visit.writtenTo}`);
            }, "own");
        }
        return goTo(c, visit, visit.outcome ? "work/done" : "work/commands");
    });
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/views/plain.js


const PLAIN_STYLE = ":root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}h1{font-size:1.375rem;line-height:1.3}";
function renderPlain({ title, message, way, }) {
    return String((0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${(0,html/* raw */.l)(PLAIN_STYLE)}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${message}</p>
${way !== undefined && (0,html/* html */.q) `<p><a href="${way}">Back to the setup</a></p>`}
</main>
</body>
</html>
`);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/app.js

















const LARGEST_FORM = 64 * 1024;
function composeApp(visit, life, inTurn) {
    const app = new hono_dist/* Hono */.$({ strict: false });
    app.notFound((c) => refuse(c, NOT_FOUND));
    app.onError((error, c) => {
        visit.say(`A bug in this setup: ${error.name}: ${error.message}`);
        return refuse(c, BUG);
    });
    addOpening(app, visit, life);
    addCallback(app, visit, life, inTurn);
    app.route(visit.base.slice(0, -1), composePages(visit, life, inTurn));
    return app;
}
function composePages(visit, life, inTurn) {
    const pages = new hono_dist/* Hono */.$();
    pages.use(async (c, next) => {
        if (!bringsCookie(c.req.header("cookie"), visit))
            return refuse(c, NO_COOKIE);
        const touch = c.req.path === `${visit.base}${ALIVE}` ? life.ping : life.touch;
        touch(visit.login ? 2 : 1);
        await next();
        touch(visit.login ? 2 : 1);
        return;
    });
    addParts(pages);
    pages.use((0,body_limit/* bodyLimit */.k)({ maxSize: LARGEST_FORM, onError: (c) => refuse(c, TOO_LARGE) }));
    pages.use(async (c, next) => {
        const form = new URLSearchParams(c.req.method === "POST" ? await c.req.text() : "");
        c.set("form", form);
        if (c.req.method === "POST" && !(0,same_secret/* isSameSecret */.n)(form.get("key") ?? "", visit.formKey))
            return refuse(c, NO_KEY);
        await inTurn(async () => {
            forgetOldProblem(visit, c.req.path);
            await next();
        });
        return;
    });
    addCredentials(pages, visit);
    addLogin(pages, visit);
    addPage(pages, visit);
    addHealth(pages, visit);
    addWork(pages, visit);
    addCommands(pages, visit);
    addWorkflow(pages, visit);
    addFinish(pages, visit, life);
    return pages;
}
function forgetOldProblem(visit, path) {
    const { problem, base } = visit;
    if (problem && !path.startsWith(`${base}${problem.step}`))
        visit.problem = undefined;
}
const NO_COOKIE = {
    status: 403,
    title: "This browser has not been let in",
    message: "Open the link that is printed in your terminal, in this browser. It works once.",
};
const NO_KEY = {
    status: 403,
    title: "This form came from another page",
    message: "Nothing was done. Go back, reload the page, and send the form again.",
};
const TOO_LARGE = {
    status: 413,
    title: "That is too much",
    message: "Nothing was done. Go back, and paste the value alone.",
};
const NOT_FOUND = {
    status: 404,
    title: "There is no such page",
    message: "Go back, or open the link that is printed in your terminal.",
};
const BUG = {
    status: 500,
    title: "A bug in this setup",
    message: "Something happened that should not. Your terminal says more; please open an issue.",
};
function refuse(c, refusal) {
    c.header("Content-Security-Policy", contentPolicy({ style: PLAIN_STYLE }));
    return c.html(renderPlain(refusal), refusal.status);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/lifetime.js
const LONGEST_WATCH = 60 * 60_000;
function startLifetime(idleMinutes, close) {
    const { promise: ended, resolve } = Promise.withResolvers();
    let closing;
    let timer;
    const end = (ending) => {
        clearTimeout(timer);
        closing ??= close().then(() => resolve(ending));
        return closing;
    };
    const touch = (times = 1) => {
        clearTimeout(timer);
        if (!closing)
            timer = setTimeout(() => void end("idle"), times * idleMinutes * 60_000);
    };
    const began = performance.now();
    const ping = (times) => {
        if (performance.now() - began < LONGEST_WATCH)
            touch(times);
    };
    touch();
    return { ended, touch, ping, end };
}

// EXTERNAL MODULE: ./build/setup-tree/setup/browser/listen.js
var listen = __webpack_require__(3481);
;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/safety/guard.js
const ONCE = /^\/(open|callback)\/?$|\/login\/facebook\/?$/;
const PATH = /^\/[\w./-]*$/;
function refuseStrangers(approach, origin) {
    const { method, target, host, fetchSite } = approach;
    if (`http://${host}` !== origin)
        return refusal(421, "Another address was meant");
    const [path = ""] = target.split("?");
    if (!PATH.test(path))
        return refusal(400, "Not a path of this page");
    if (!["GET", "HEAD", "POST"].includes(method))
        return refusal(405, "Not a way to ask");
    if (ONCE.test(path) && method !== "GET")
        return refusal(405, "Not a way to ask");
    if (approach.purpose !== undefined)
        return refusal(503, "Not ahead of time");
    if (method === "POST") {
        const ours = approach.origin === origin && isFrom(fetchSite, "same-origin");
        return ours ? undefined : refusal(403, "This form came from another page");
    }
    if (isFrom(fetchSite, "same-origin", "none"))
        return undefined;
    const visits = approach.fetchMode === "navigate" && approach.fetchDest === "document";
    const starts = ONCE.test(path) && !path.startsWith("/callback");
    return visits && !starts ? undefined : refusal(403, "Another page tried to get in");
}
function isFrom(site, ...allowed) {
    return site === undefined || allowed.includes(site);
}
function refusal(status, title) {
    return {
        status,
        title,
        message: "Nothing was done. Open the link that is printed in your terminal.",
    };
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/turns.js
function createTurns() {
    let last = Promise.resolve();
    return (task) => {
        const turn = last.then(task);
        last = turn.catch(() => undefined);
        return turn;
    };
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/visit.js

function openVisit(surroundings, port) {
    const { session, workingCopy } = surroundings;
    return {
        ...surroundings,
        origin: new URL(`http://localhost:${port}`).origin,
        base: `/${(0,same_secret/* makeNonce */.o)()}/`,
        key: (0,same_secret/* makeNonce */.o)(),
        cookie: (0,same_secret/* makeNonce */.o)(),
        formKey: (0,same_secret/* makeNonce */.o)(),
        entered: {
            appId: session.app?.id ?? "",
            uses: session.uses,
            business: session.business,
            pageId: "",
            repository: workingCopy?.repository ?? "",
            environment: "",
            workflow: "keep",
            keepGithubToken: true,
        },
        problem: undefined,
        login: undefined,
        states: [],
        githubToken: undefined,
        outcomes: [],
        outcome: undefined,
        writtenTo: undefined,
    };
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/browser/server.js











class NoBrowserError extends errors/* ActionError */.lZ {
}
async function startBrowserSetup(surroundings, { port = 8917, open, idleMinutes = 10 }) {
    const say = (line) => surroundings.say((0,plain_text/* plainLine */.h)(surroundings.session.vault.scrub(line)));
    const doors = await (0,listen/* listenOnLoopback */.c)(port, say);
    const visit = openVisit({ ...surroundings, say }, doors.port);
    const life = startLifetime(idleMinutes, () => doors.close());
    const app = composeApp(visit, life, createTurns());
    doors.serve(guarded(visit.origin, (0,dist/* getRequestListener */.SE)(app.fetch)));
    const url = `${visit.origin}/open?key=${visit.key}`;
    surroundings.say(`Open this link in a browser on this computer: ${url}`);
    try {
        await open(url);
    }
    catch (cause) {
        await life.end("stopped");
        throw new NoBrowserError({
            title: "No browser could be opened",
            message: "This computer has no browser that a program can open.",
            remedy: "Go on in the terminal: `--no-browser`.",
            cause,
        });
    }
    say("Waiting for the browser… (Ctrl-C ends the setup)");
    return { url, ended: life.ended, stop: () => life.end("stopped") };
}
function guarded(origin, listener) {
    return (incoming, outgoing) => {
        for (const [name, value] of Object.entries(HEADERS))
            outgoing.setHeader(name, value);
        const { headers, method = "", url: target = "" } = incoming;
        const approach = {
            method,
            target,
            host: headers.host,
            origin: headers.origin,
            fetchSite: only(headers["sec-fetch-site"]),
            fetchMode: only(headers["sec-fetch-mode"]),
            fetchDest: only(headers["sec-fetch-dest"]),
            purpose: only(headers["sec-purpose"]),
        };
        const refusal = refuseStrangers(approach, origin);
        if (!refusal)
            return listener(incoming, outgoing);
        outgoing.writeHead(refusal.status, {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Security-Policy": contentPolicy({ style: PLAIN_STYLE }),
            Connection: "close",
        });
        outgoing.end(renderPlain(refusal));
    };
}
function only(header) {
    return Array.isArray(header) ? header.join(", ") : header;
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ showCommand),
/* harmony export */   s: () => (/* binding */ ghSecretSet)
/* harmony export */ });
function ghSecretSet(name, { repository, environment }) {
    return [
        "gh",
        "secret",
        "set",
        name,
        "--repo",
        repository,
        ...(environment === "" ? [] : ["--env", environment]),
    ];
}
function showCommand(words) {
    return words
        .map((word) => (/^[\w./@:-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
        .join(" ");
}


/***/ }),

/***/ 5871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readDialogAnswer),
/* harmony export */   h: () => (/* binding */ dialogAddress)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2425);
/* harmony import */ var _same_secret_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3966);



function dialogAddress({ dialogUrl, graphVersion }, login) {
    const url = new URL(`${dialogUrl}/${graphVersion}/dialog/oauth`);
    const parameters = {
        client_id: login.appId,
        redirect_uri: login.redirectUri,
        state: login.state,
        response_type: "code",
        ...(login.configId === ""
            ? { scope: login.scopes.join(",") }
            : { config_id: login.configId, override_default_response_type: "true" }),
        ...(login.again ? { auth_type: "rerequest" } : {}),
        code_challenge: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(login.verifier).digest("base64url"),
        code_challenge_method: "S256",
    };
    for (const [name, value] of Object.entries(parameters))
        url.searchParams.set(name, value);
    return url.href;
}
function readDialogAnswer(answer, state) {
    if (!(0,_same_secret_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameSecret */ .n)(answer.get("state") ?? "", state)) {
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserTokenError */ .Zl({
            title: "This answer belongs to another login",
            message: "What came back does not carry the mark of the login that was started here: the page was opened twice, or somebody else sent you here. Nothing was taken from it.",
            remedy: "Press “Log in with Facebook” again.",
        });
    }
    const code = answer.get("code");
    if (code)
        return code;
    throw answer.get("error") === "access_denied" ? denied() : refused(answer);
}
function denied() {
    return new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserTokenError */ .Zl({
        title: "You pressed Cancel in Facebook's dialog",
        message: "Without your consent there is no user token, and so no Page token. Nothing was changed.",
        remedy: "Press “Log in with Facebook” again, leave the permissions on and choose your Page. If it should be another person's login, log out at www.facebook.com first.",
    });
}
function refused(answer) {
    const said = answer.get("error_description") ?? answer.get("error_message") ?? answer.get("error");
    return new _src_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserTokenError */ .Zl({
        title: "Facebook's dialog came back without a code",
        message: said ? `It says: ${said}` : "It gives no reason.",
        remedy: "Try once more. If it stays, make the token in Graph API Explorer and paste it, the other way in on this page.",
    });
}


/***/ }),

/***/ 4965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ redeemCode)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2425);
/* harmony import */ var _src_graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(832);
/* harmony import */ var _src_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2452);
/* harmony import */ var _src_graph_token_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8460);
/* harmony import */ var _src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6009);





async function redeemCode({ graph, vault }, code, { redirectUri, verifier }) {
    try {
        const { body } = await graph.call({
            method: "POST",
            path: "/oauth/access_token",
            form: {
                client_id: graph.appId,
                client_secret: graph.appSecret,
                redirect_uri: redirectUri,
                code: vault.keep(code),
                code_verifier: vault.keep(verifier),
            },
        });
        return vault.keep((0,_src_graph_token_text_js__WEBPACK_IMPORTED_MODULE_3__/* .tokenText */ .p)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .field */ .ZZ)((0,_src_json_decode_js__WEBPACK_IMPORTED_MODULE_4__/* .rootOf */ .I5)(body), "access_token")));
    }
    catch (error) {
        if (!(error instanceof _src_graph_graph_error_js__WEBPACK_IMPORTED_MODULE_1__/* .GraphError */ .h) || error.transient)
            throw error;
        throw ((0,_src_graph_refused_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusedCredentials */ .W)(error) ??
            new _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserTokenError */ .Zl({
                title: "Facebook does not accept the login any more",
                message: "The code that the dialog gave cannot be redeemed: it works once and for some minutes. The back button, or reloading the page, uses it a second time.",
                remedy: "Press “Log in with Facebook” again.",
                cause: error,
            }));
    }
}


/***/ }),

/***/ 3966:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ isSameSecret),
/* harmony export */   o: () => (/* binding */ makeNonce)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);

function makeNonce() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32).toString("base64url");
}
function isSameSecret(given, expected) {
    const digest = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest();
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(digest(given), digest(expected));
}


/***/ }),

/***/ 4716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ planTimeline),
/* harmony export */   O: () => (/* binding */ drawTimeline)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5094);

const BEYOND = 30 * _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const LEAST = 90 * _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const MONTHS_FIT = 730 * _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_;
const LOOK = '%%{init: {"gantt": {"leftPadding": 100, "rightPadding": 20, "gridLineStartPadding": 45, "numberSectionStyles": 2, "barHeight": 24, "fontSize": 13, "sectionFontSize": 13}}}%%';
function planTimeline(report) {
    const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt, findings } = report;
    const all = [
        ["Page token", expiresAt, "expires", "expires-soon"],
        ["Data access", dataAccessExpiresAt, "data-access-expired", "data-access-expires-soon"],
        ["User token", userTokenExpiresAt ?? "unknown"],
    ];
    const rows = all.flatMap(([name, end, ...codes]) => {
        const urgent = findings.some(({ code }) => codes.includes(code));
        return end === "unknown" ? [] : [{ name, end, urgent }];
    });
    if (rows.length === 0)
        return undefined;
    const dates = rows.map(({ end }) => end).filter((end) => typeof end === "number");
    return { now, horizon: Math.max(now + LEAST, ...dates) + BEYOND, rows };
}
function drawTimeline(report) {
    const timeline = planTimeline(report);
    if (!timeline)
        return undefined;
    const { now, horizon, rows } = timeline;
    return [
        "```mermaid",
        LOOK,
        "gantt",
        "  dateFormat YYYY-MM-DD",
        "  axisFormat %b %Y",
        `  tickInterval ${horizon - now > MONTHS_FIT ? "12month" : "1month"}`,
        "  todayMarker off",
        "  section Today",
        `  today, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(now)} :milestone, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(now)}, 0d`,
        ...rows.flatMap((row) => [`  section ${row.name}`, `  ${drawBar(row, now, horizon)}`]),
        "```",
    ].join("\n");
}
function drawBar({ end, urgent }, now, horizon) {
    const today = (0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(now);
    if (end === "never")
        return `does not end :${today}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(horizon)}`;
    if (end <= now)
        return `ended ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(end)} :crit, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(end)}, ${today}`;
    return `until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(end)} :${urgent ? "crit, " : ""}${today}, ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDay */ .im)(Math.max(end, now + _moment_js__WEBPACK_IMPORTED_MODULE_0__/* .DAY */ .d_))}`;
}


/***/ })

};
