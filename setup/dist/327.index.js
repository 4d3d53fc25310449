export const id = 327;
export const ids = [327];
export const modules = {

/***/ 8327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  NoBrowserError: () => (/* binding */ NoBrowserError),
  startBrowserSetup: () => (/* binding */ startBrowserSetup)
});

// EXTERNAL MODULE: ./node_modules/@hono/node-server/dist/index.mjs + 2 modules
var dist = __webpack_require__(6652);
// EXTERNAL MODULE: ./build/src/library.js + 83 modules
var library = __webpack_require__(8309);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: ./build/setup/core/setup-error.js
var setup_error = __webpack_require__(6838);
;// CONCATENATED MODULE: ./build/setup/core/loopback-server.js


const TRIES = 20;
async function listenOnLoopback(wanted, print) {
    for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
        const servers = await bind(port);
        if (servers)
            return createLoopbackServer(servers);
        print(`Port ${port} is occupied: trying ${port + 1}.`);
    }
    throw new setup_error/* SetupError */.w3("no-port", `The ports from ${wanted} on are occupied.`, "Choose another one with `--port`, or continue in the terminal with `--no-browser`.");
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
    const server = (0,external_node_http_.createServer)();
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
function createLoopbackServer(servers) {
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

// EXTERNAL MODULE: ./build/setup/core/safe-text.js
var safe_text = __webpack_require__(9671);
// EXTERNAL MODULE: ./node_modules/hono/dist/index.js + 22 modules
var hono_dist = __webpack_require__(9120);
// EXTERNAL MODULE: ./node_modules/hono/dist/middleware/body-limit/index.js
var body_limit = __webpack_require__(2542);
// EXTERNAL MODULE: ./build/setup/core/nonce.js
var nonce = __webpack_require__(2007);
;// CONCATENATED MODULE: ./build/setup/browser/page-script.js
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

// The browser shows the page again as it was left.
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
    let outcome = "Copied";
    try {
      await navigator.clipboard.writeText(value);
    } catch {
      if (source.select) source.select();
      else getSelection().selectAllChildren(source);
      outcome = "Selected: press Ctrl-C";
    }
    button.textContent = outcome;
    if (busy) busy.textContent = outcome;
    setTimeout(() => { button.textContent = text; }, 2500);
  });
}
`;

;// CONCATENATED MODULE: ./build/setup/browser/style/colours.js
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

;// CONCATENATED MODULE: ./build/setup/browser/style/controls.js
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
.guide h2{font-size:1rem;margin:1.25rem 0 .25rem}
@media (max-width:30rem){form>button,form>.main,.row>*{width:100%}}
`;

;// CONCATENATED MODULE: ./build/setup/browser/style/parts.js
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
.finding h2,.finding h3{margin:0 0 .25rem;font-size:1rem}
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

;// CONCATENATED MODULE: ./build/setup/browser/style/style.js



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

;// CONCATENATED MODULE: ./build/setup/browser/routes/assets.js


const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="8" fill="#0a5bd3"/><g fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round"><circle cx="11.5" cy="16" r="4.5"/><path d="M16 16h10M22 16v4M26 16v3"/></g></svg>`;
const HEARTBEAT = "alive";
function addAssets(pages) {
    const parts = {
        "/style.css": ["text/css; charset=utf-8", STYLE],
        "/page.js": ["text/javascript; charset=utf-8", PAGE_SCRIPT],
        "/icon.svg": ["image/svg+xml", ICON],
    };
    for (const [path, [type, text]] of Object.entries(parts)) {
        pages.get(path, (c) => c.body(text, 200, { "Content-Type": type }));
    }
    pages.get(`/${HEARTBEAT}`, (c) => c.body(null, 204));
}

// EXTERNAL MODULE: ./build/setup/core/login-dialog.js
var login_dialog = __webpack_require__(6378);
// EXTERNAL MODULE: ./build/setup/core/redeem-code.js
var redeem_code = __webpack_require__(6358);
// EXTERNAL MODULE: ./build/setup/core/steps.js
var steps = __webpack_require__(507);
// EXTERNAL MODULE: ./build/setup/core/with-context.js
var with_context = __webpack_require__(4276);
// EXTERNAL MODULE: ./build/setup/core/failure.js + 4 modules
var core_failure = __webpack_require__(2105);
// EXTERNAL MODULE: ./build/setup/core/store-failures.js
var store_failures = __webpack_require__(3173);
;// CONCATENATED MODULE: ./build/setup/browser/button.js
const BUTTONS = {
    credentials: { path: "credentials", text: "Go back to the app" },
    login: { path: "login/facebook?again=1", text: "Log in with Facebook again" },
    page: { path: "page", text: "Choose another Page" },
    health: { path: "health", text: "Check the token" },
    work: { path: "work", text: "Put it to work" },
};
function buttonFor({ step }, current, way) {
    if (step === undefined)
        return undefined;
    if (step === "login" && way !== "redirect")
        return { path: `login#by-${way}`, text: "Log in again" };
    const button = BUTTONS[step];
    return button.path === current ? undefined : button;
}

;// CONCATENATED MODULE: ./build/setup/browser/attempt.js




async function attempt(state, step, task) {
    state.problem = undefined;
    try {
        await task();
        return true;
    }
    catch (error) {
        const { next, isBug, ...failure } = (0,store_failures/* lacksPermission */.kQ)(error)
            ? (0,store_failures/* readOnly */.Tu)(error, [], state.entered, "browser")
            : (0,core_failure/* describeFailure */.Ic)(error, "browser");
        const { title, message } = failure;
        const mistakes = (0,setup_error/* mistakesOf */.Jy)(error);
        state.problem = {
            ...failure,
            step,
            fields: new Map(mistakes.length > 0
                ? mistakes.map(({ field, message: beside }) => [field, beside])
                : next.field === undefined
                    ? []
                    : [[next.field, title]]),
            button: (0,store_failures/* lacksPermission */.kQ)(error)
                ? { path: "work/confirm", text: "Try again" }
                : buttonFor(next, step, state.way),
        };
        state.print(isBug ? `${title}. ${message}` : title);
        return false;
    }
}

// EXTERNAL MODULE: ./build/setup/core/check-answers.js
var check_answers = __webpack_require__(6706);
// EXTERNAL MODULE: ./build/setup/core/check-user-token.js
var check_user_token = __webpack_require__(8602);
// EXTERNAL MODULE: ./build/setup/core/pasted-token.js
var pasted_token = __webpack_require__(3311);
// EXTERNAL MODULE: ./build/setup/core/uses.js
var core_uses = __webpack_require__(222);
;// CONCATENATED MODULE: ./build/setup/browser/reset.js

function setApp(state, app, uses, business) {
    const { session } = state;
    const before = session.app;
    const same = before?.id === app.id && before.secret.equals(app.secret);
    session.app = app;
    if (!same) {
        delete session.user;
        state.login = undefined;
        resetPages(state);
    }
    setUses(state, uses, business);
}
function setUses(state, uses, business) {
    const { session } = state;
    const same = session.uses.join() === uses.join() && session.business === business;
    session.uses = uses;
    session.business = business;
    state.entered.uses = uses;
    state.entered.business = business;
    if (same)
        return;
    resetPages(state);
    if (session.user)
        session.user = recheck(session.user, (0,core_uses/* scopesToAskFor */.Xz)(uses, business));
}
function setUser(state, user) {
    state.session.user = user;
    resetPages(state);
}
function resetPages(state) {
    delete state.session.pages;
    resetExamination(state);
}
function resetExamination(state) {
    delete state.session.examination;
    state.outcome = undefined;
    state.written = [];
}
function recheck(user, asked) {
    return { ...user, declined: asked.filter((scope) => !user.scopes.includes(scope)) };
}

// EXTERNAL MODULE: ./build/setup/core/redirect-address.js
var redirect_address = __webpack_require__(8435);
// EXTERNAL MODULE: ./node_modules/hono/dist/helper/html/index.js
var html = __webpack_require__(5621);
;// CONCATENATED MODULE: ./build/setup/browser/views/html.js



const MOST = 2000;
function foreign(text) {
    return (0,library/* plainText */.wh)(text).slice(0, MOST).toWellFormed();
}
function prose(text) {
    const parts = foreign(text).split(/(`[^`\n]{1,80}`|\n)/);
    return (0,html/* html */.q) `${parts.map((part) => {
        if (part === "\n")
            return (0,html/* html */.q) `<br>`;
        return /^`.+`$/.test(part) ? (0,html/* html */.q) `<code>${part.slice(1, -1)}</code>` : part;
    })}`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/form.js

function form_form({ base, formKey }, path, body) {
    return (0,html/* html */.q) `<form method="post" action="${base}${path}">
<input type="hidden" name="key" value="${formKey}">
${body}
</form>`;
}
const UNSAVED = (0,html/* html */.q) `autocomplete="new-password" data-1p-ignore data-bwignore data-lpignore="true" data-form-type="other"`;
function textField({ problem }, field) {
    const { name, label, hint, value = "", type = "text", required = false } = field;
    const wrong = problem?.fields.get(name);
    const described = `${name}-hint${wrong === undefined ? "" : ` ${name}-wrong`}`;
    return (0,html/* html */.q) `<div class="field">
<label for="${name}">${label}</label>
<p class="hint" id="${name}-hint">${hint}</p>
${wrong !== undefined && (0,html/* html */.q) `<p class="wrong" id="${name}-wrong">${prose(wrong)}</p>`}
<input id="${name}" name="${name}" type="${type === "secret" ? "password" : "text"}" value="${type === "secret" ? "" : value}"
 aria-describedby="${described}"${wrong !== undefined && (0,html/* html */.q) ` aria-invalid="true"`}${type === "number" && (0,html/* html */.q) ` inputmode="numeric"`}${required && (0,html/* html */.q) ` required`}
 ${type === "secret" ? UNSAVED : (0,html/* html */.q) `autocomplete="off"`} autocapitalize="none" spellcheck="false">
</div>`;
}
function choice(type, { name, value, checked, disabled = false, }, label) {
    return (0,html/* html */.q) `<label class="choice"><input type="${type}" name="${name}" value="${value}"${checked && (0,html/* html */.q) ` checked`}${disabled && (0,html/* html */.q) ` disabled`}><span>${label}</span></label>`;
}
function form_submit(text, busy = "Asking Facebook…") {
    return (0,html/* html */.q) `<button class="main" data-busy="${busy}">${text}</button>`;
}
function copyButton(target, text) {
    return (0,html/* html */.q) `<button type="button" class="copy" data-copy="${target}" hidden>${text}</button>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/by-address.js



function byAddress(state, open) {
    const { session, problem, base } = state;
    const redirect = foreign(session.redirect);
    const changing = problem?.fields.has("login-redirect");
    return (0,html/* html */.q) `<details class="guide" id="by-address"${open && (0,html/* html */.q) ` open`}>
<summary>Another way: paste the address that you end up at</summary>
<p>For apps that are published, for Facebook Login for Business, and for a browser on another computer.</p>
<ol>
<li>Register this address in the app, to the letter, with no slash more or less: ${redirect_address/* WHERE_TO_REGISTER */.ei}.
<div class="copied"><pre id="redirect" tabindex="0" aria-label="The redirect address">${redirect}</pre>${copyButton("redirect", "Copy the address")}</div>
<details${changing && (0,html/* html */.q) ` open`}><summary>Use another address</summary>
${form_form(state, "login/redirect", (0,html/* html */.q) `${textField(state, {
        name: "login-redirect",
        label: "Redirect address",
        hint: "An https address that is registered in the app. Workflows that can log in again get it too.",
        value: session.redirect,
        required: true,
    })}
<button>Use this address</button>`)}
</details></li>
<li><a class="button" href="${base}login/facebook?way=address" target="_blank" rel="noopener">Open Facebook's dialog <span class="unseen">(in a new tab)</span></a>
<p>Leave every permission on, leave ticked what is ticked, and add your Page.</p></li>
<li>The browser then shows <code>${redirect}</code>, perhaps with an error page: that is right. Copy the whole address from the address bar, come back to this tab, and paste it within ten minutes.
${form_form(state, "login/address", (0,html/* html */.q) `${textField(state, {
        name: "login-address",
        label: "The address you ended up at",
        hint: (0,html/* html */.q) `It holds <code>code=</code> and <code>state=</code>. It goes to Facebook only, once.`,
        type: "secret",
        required: true,
    })}
${form_submit("Continue with this address")}`)}</li>
</ol>
</details>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/layout.js



function renderStep(state, { step, heading, lead, body, unscrubbed = new Map() }) {
    const { base, session, problem } = state;
    const wrong = problem?.step === step ? problem : undefined;
    const page = (0,html/* html */.q) `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${wrong && "Problem: "}${(0,steps/* formatStep */.yS)(step)} – ${(0,steps/* stepTitle */.Fb)(step)} · Facebook Page Token</title>
<link rel="icon" href="${base}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${base}style.css">
<script src="${base}page.js" defer></script>
</head>
<body>
<header>
<p class="brand"><img src="${base}icon.svg" alt="" width="24" height="24">Facebook Page Token <span>setup</span></p>
${renderSteps(state, step)}
</header>
<main>
<p class="count">${(0,steps/* formatStep */.yS)(step)}</p>
<h1 tabindex="-1"${!wrong && (0,html/* html */.q) ` autofocus`}>${heading}</h1>
${problemBox(wrong, base)}
<div class="lead">${lead}</div>
${body}
<p id="busy" role="status"></p>
</main>
<footer><p>This page runs on your computer only, and stores nothing: your entries go to Facebook and GitHub, and are forgotten when the setup ends.</p></footer>
</body>
</html>
`;
    return [...unscrubbed].reduce((text, [place, content]) => text.replace(place, () => String((0,html/* html */.q) `${content}`)), session.registry.scrub((0,library/* plainText */.wh)(String(page))));
}
function renderSteps({ base, session }, current) {
    return (0,html/* html */.q) `<nav aria-label="Steps"><ol class="steps">
${steps/* STEP_NAMES */.KY.map((name) => {
        const title = (0,steps/* stepTitle */.Fb)(name);
        if (name === current)
            return (0,html/* html */.q) `<li aria-current="step"><span>${title}</span></li>\n`;
        if (!(0,steps/* isReached */.xg)(name, session))
            return (0,html/* html */.q) `<li><span>${title}</span></li>\n`;
        const done = (0,steps/* isDone */.$L)(name, session);
        return (0,html/* html */.q) `<li class="${done ? "done" : "open"}"><a href="${base}${name}">${title}${done && (0,html/* html */.q) `<span class="unseen"> (done)</span>`}</a></li>\n`;
    })}</ol></nav>`;
}
function problemBox(problem, base) {
    if (!problem)
        return undefined;
    const { title, message, remedy, details, fields, button } = problem;
    return (0,html/* html */.q) `<div class="problem" role="alert" tabindex="-1" autofocus>
<h2>${prose(title)}</h2>
<p>${prose(message)}</p>
<p>${prose(remedy)}</p>
${button && (0,html/* html */.q) `<p><a class="button" href="${base}${button.path}">${button.text}</a></p>`}
${details !== undefined && (0,html/* html */.q) `<details><summary>What Facebook or GitHub reported</summary><p>${prose(details)}</p></details>`}
${[...fields.keys()].map((field, index) => (0,html/* html */.q) `<p><a href="#${field}">Go to ${fields.size === 1 ? "the field" : `field ${index + 1}`}</a></p>`)}
</div>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/login-again.js

function loginAgain({ base, way }, text, main = false) {
    const kind = main ? "button main" : "button";
    return way === "redirect"
        ? (0,html/* html */.q) `<a class="${kind}" href="${base}login/facebook?again=1" data-busy="Opening Facebook…">${text}</a>`
        : (0,html/* html */.q) `<a class="${kind}" href="${base}login#by-${way}">${text}</a>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/scope-words.js
const SCOPE_WORDS = {
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
    return Object.hasOwn(SCOPE_WORDS, scope) ? (SCOPE_WORDS[scope] ?? "") : "";
}
const TASK_WORDS = {
    ANALYZE: "read statistics",
    ADVERTISE: "advertise",
    MESSAGING: "write messages",
    MODERATE: "moderate comments",
    CREATE_CONTENT: "publish",
    MANAGE: "manage settings and roles",
};
function formatTask(task) {
    return Object.hasOwn(TASK_WORDS, task) ? (TASK_WORDS[task] ?? task) : task.toLowerCase();
}

;// CONCATENATED MODULE: ./build/setup/browser/views/declined.js






function showDeclined(state, declined, others) {
    const { session, base } = state;
    const left = (0,core_uses/* usesLeft */.CM)(session.uses, session.user?.scopes ?? []);
    const lost = session.uses.filter((use) => !left.includes(use));
    const one = declined.length === 1;
    return renderStep(state, {
        step: "login",
        heading: one ? "One permission is missing" : `${declined.length} permissions are missing`,
        lead: "The login worked, but not everything was granted: it was left off in Facebook's dialog, or the app may not ask for it.",
        body: (0,html/* html */.q) `<h2>Not granted</h2>
<ul class="scopes missing">${declined.map((scope) => (0,html/* html */.q) `<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>
${lost.length > 0 && (0,html/* html */.q) `<h2>What will not work</h2><ul>${lost.map((use) => (0,html/* html */.q) `<li>${core_uses/* USES */.tk[use].label}</li>`)}</ul>`}
${declined.includes(core_uses/* BUSINESS_SCOPE */.uw) && (0,html/* html */.q) `<p>Pages of a business portfolio stay hidden.</p>`}
<p class="row">${loginAgain(state, "Ask again", true)}</p>
<p class="hint">Facebook shows its dialog once more, with what was left off. Leave it on this time.</p>
${left.length > 0
            ? form_form(state, "login/without", (0,html/* html */.q) `<p>Or continue without ${one ? "it" : "them"}. You can still: <b>${left.map((use) => core_uses/* USES */.tk[use].label).join("; ")}</b>.</p>
<button data-busy="One moment…">Continue without</button>`)
            : (0,html/* html */.q) `<p>None of what you chose works without ${one ? "it" : "them"}. To choose something else, <a href="${base}credentials">go back to the first step</a>.</p>`}
${others}`,
    });
}

;// CONCATENATED MODULE: ./build/setup/browser/views/paste-token.js



function pasteToken(state, open) {
    const { session } = state;
    const scopes = (0,core_uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    return (0,html/* html */.q) `<details class="guide" id="by-paste"${open && (0,html/* html */.q) ` open`}>
<summary>Another way: paste a user token</summary>
<h2>From Graph API Explorer</h2>
<ol>
<li>Open <a href="https://developers.facebook.com/tools/explorer/" target="_blank" rel="noopener noreferrer">developers.facebook.com/tools/explorer</a>.</li>
<li>Choose your app under <b>Meta App</b>${session.app?.name ? (0,html/* html */.q) ` (<b>${session.app.name}</b>)` : ""}, and <b>User Token</b> below it.</li>
<li>Under <b>Permissions</b> add ${scopes.map((scope, index) => (0,html/* html */.q) `${index > 0 && ", "}<code>${scope}</code>`)}.</li>
<li>Press <b>Generate Access Token</b>. In the dialog leave ticked what is ticked, and add your Page.</li>
<li>Copy the <b>Access Token</b>, and paste it below. It lasts an hour or two; the setup makes a long-lived one from it.</li>
</ol>
<h2>From a system user</h2>
<ol>
<li>Open <a href="https://business.facebook.com/settings/system-users" target="_blank" rel="noopener noreferrer">business.facebook.com/settings</a> → <b>Users</b> → <b>System users</b>, and assign the Page and the app to one.</li>
<li>Press <b>Generate token</b>, choose your app, an expiration of <b>never</b>, and the same permissions.</li>
</ol>
${form_form(state, "login/token", (0,html/* html */.q) `${textField(state, {
        name: "user-token",
        label: "User token",
        hint: "It stays in the memory of your computer, and is not shown again.",
        type: "secret",
        required: true,
    })}
${form_submit("Check the token")}`)}
</details>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/log-in.js








function showLogin(state) {
    const { user } = state.session;
    if (user && user.declined.length > 0)
        return showDeclined(state, user.declined, otherWays(state));
    if (user)
        return showLoggedIn(state, user.kind);
    return state.login && state.way === "redirect" ? showUnreturned(state) : showFirst(state);
}
function otherWays(state, open = false) {
    const wrong = (field) => state.problem?.fields.has(field) ?? false;
    const address = wrong("login-redirect") || wrong("login-address");
    return (0,html/* html */.q) `${byAddress(state, open || address || state.way === "address")}
${pasteToken(state, open || wrong("user-token") || state.way === "paste")}`;
}
function showLoggedIn(state, kind) {
    const { base } = state;
    return renderStep(state, {
        step: "login",
        heading: "You are logged in",
        lead: (0,html/* html */.q) `${nameApp(state)} has a ${kind === "system-user" ? "system-user" : "user"} token with every permission it needs.`,
        body: (0,html/* html */.q) `<p class="row"><a class="button main" href="${base}page">Continue to the Pages</a>
${loginAgain(state, "Log in again")}</p>
${otherWays(state)}`,
    });
}
function showFirst(state) {
    const { base } = state;
    return renderStep(state, {
        step: "login",
        heading: "Log in with Facebook",
        lead: (0,html/* html */.q) `Facebook asks you whether ${nameApp(state)} may do this for you. Use the login of a person who may publish on the Page.`,
        body: (0,html/* html */.q) `${renderScopes(state)}
<p class="row"><a class="button main" href="${base}login/facebook" data-busy="Opening Facebook…">Log in with Facebook</a></p>
<div class="note">
<p><b>In Facebook's dialog</b> leave every permission on, leave ticked what is ticked, and add your Page. Afterwards you return here automatically.</p>
<p><b>Is the app published?</b> Then Facebook does not return to this computer's own address (<code>${state.origin}</code>), and shows “URL blocked”. Use one of these ways instead:</p>
</div>
${otherWays(state)}`,
    });
}
function showUnreturned(state) {
    const { base } = state;
    return renderStep(state, {
        step: "login",
        heading: "Facebook's dialog has not come back",
        lead: (0,html/* html */.q) `Did it show “URL blocked” or “App not active”? Then ${nameApp(state)} is published, and Facebook does not return to this computer's own address (<code>${state.origin}</code>). Use one of the two ways below. Did you close the dialog? Then open it again.`,
        body: (0,html/* html */.q) `${otherWays(state, true)}
<p class="row"><a class="button" href="${base}login/facebook?again=1" data-busy="Opening Facebook…">Try the first way again</a></p>`,
    });
}
function nameApp({ session: { app } }) {
    return app?.name ? (0,html/* html */.q) `<b>${foreign(app.name)}</b>` : "your app";
}
function renderScopes({ session, configId }) {
    if (configId !== "")
        return (0,html/* html */.q) `<p>The permissions are those of the configuration <code>${configId}</code> of Facebook Login for Business.</p>`;
    const scopes = (0,core_uses/* scopesToAskFor */.Xz)(session.uses, session.business);
    return (0,html/* html */.q) `<h2>What it will be allowed to do</h2>
<ul class="scopes">${scopes.map((scope) => (0,html/* html */.q) `<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/other-page.js

function assertUnchanged(session, before, names) {
    if (names.every((name) => session[name] === before[name]))
        return;
    throw new setup_error/* SetupError */.w3("changed-meanwhile", "Nothing was done: something that this started from was changed in another tab meanwhile.", "Look at what is chosen now, and try again.");
}
function assertSamePage({ session }, form) {
    const page = session.examination?.report.page;
    if (page === undefined || page.id === form.get("page"))
        return;
    throw new setup_error/* SetupError */.w3("other-page", `Nothing was done: this form was for another Page. ${JSON.stringify(page.name)} (${page.id}) was chosen in another tab.`, "To use that Page, send the form again. To use the other one, choose it again in step 3.");
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/setup/browser/safety/headers.js

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

;// CONCATENATED MODULE: ./build/setup/browser/views/plain.js


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

;// CONCATENATED MODULE: ./build/setup/browser/routes/responses.js



function goTo(c, { base }, path) {
    return c.redirect(`${base}${path}`, 303);
}
function sendBack(c, state, step) {
    return (0,steps/* isReached */.xg)(step, state.session) ? undefined : goTo(c, state, (0,steps/* firstOpenStep */.bg)(state.session));
}
function deny(c, denial) {
    c.header("Content-Security-Policy", contentPolicy({ style: PLAIN_STYLE }));
    return c.html(renderPlain(denial), denial.status);
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/login.js













function addLogin(pages, state) {
    const { session } = state;
    pages.get("/login", (c) => sendBack(c, state, "login") ?? c.html(showLogin(state)));
    pages.get("/login/facebook", (c) => {
        if (!session.app)
            return goTo(c, state, "credentials");
        state.problem = undefined;
        state.way = c.req.query("way") === "address" ? "address" : "redirect";
        const byAddress = state.way === "address";
        state.login = {
            appId: session.app.id,
            redirectUri: byAddress ? session.redirect : `${state.origin}/callback`,
            state: (0,nonce/* makeNonce */.o)(),
            verifier: (0,nonce/* makeNonce */.o)(),
            scopes: (0,core_uses/* scopesToAskFor */.Xz)(session.uses, session.business),
            configId: state.configId,
            again: byAddress || c.req.query("again") === "1",
        };
        state.loginStates.push(state.login.state);
        if (!byAddress)
            state.print("Waiting for Facebook's dialog…");
        return c.redirect((0,login_dialog/* dialogAddress */.h)(session.endpoints, state.login), 303);
    });
    pages.post("/login/token", async (c) => {
        if (!session.app)
            return goTo(c, state, "credentials");
        const pasted = c.get("form").get("user-token") ?? "";
        state.way = "paste";
        const readable = await attempt(state, "login", () => void (0,check_answers/* parseUserToken */.OE)(session.registry, pasted));
        if (readable)
            await takeToken(state, (0,check_answers/* parseUserToken */.OE)(session.registry, pasted), "paste");
        return goTo(c, state, state.problem ? "login" : (0,steps/* firstOpenStep */.bg)(session));
    });
    pages.post("/login/without", (c) => {
        const left = (0,core_uses/* usesLeft */.CM)(session.uses, session.user?.scopes ?? []);
        if (session.user && left.length > 0) {
            const business = session.business && session.user.scopes.includes(core_uses/* BUSINESS_SCOPE */.uw);
            state.problem = undefined;
            setUses(state, left, business);
        }
        return goTo(c, state, (0,steps/* firstOpenStep */.bg)(session));
    });
}
async function takeToken(state, token, way) {
    const { session } = state;
    const before = { ...session };
    const { app, uses, business } = before;
    if (!app)
        return;
    const worked = await attempt(state, "login", async () => {
        const asked = (0,core_uses/* scopesToAskFor */.Xz)(uses, business);
        const user = await (0,with_context/* withAppContext */.L)(session, app, state.print, (context) => (way === "paste" ? pasted_token/* checkPastedToken */.H : check_user_token/* checkUserToken */.t)(context, token, asked));
        assertUnchanged(session, before, ["app", "uses", "business"]);
        setUser(state, user);
    });
    const declined = session.user?.declined.length ?? 0;
    if (worked)
        state.print(declined === 0
            ? `${(0,steps/* formatStep */.yS)("login")} done: logged in, with every permission.`
            : `Logged in, without ${session.user?.declined.join(", ")}.`);
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/callback.js








function addCallback(app, state, life, queues) {
    app.get("/callback", (c) => queues("login", async () => {
        const answer = new URL(c.req.url).searchParams;
        const { login } = state;
        const given = answer.get("state") ?? "";
        if (!login || !(0,nonce/* isSameSecret */.n)(given, login.state)) {
            const known = state.loginStates.some((former) => (0,nonce/* isSameSecret */.n)(given, former));
            return deny(c, {
                ...(known && { way: state.base }),
                status: 403,
                title: "This answer belongs to another login",
                message: "It does not carry the mark of the login that was started here, or was used before: nothing was taken from it. Go back to the setup's page, and press “Log in with Facebook” again.",
            });
        }
        state.login = undefined;
        life.touch();
        await redeem(state, login, answer);
        life.touch();
        return goTo(c, state, state.problem ? "login" : (0,steps/* firstOpenStep */.bg)(state.session));
    }));
}
async function redeem(state, login, answer) {
    const { session } = state;
    const { app } = session;
    if (!app)
        return;
    const redeemed = {};
    await attempt(state, "login", async () => {
        const code = (0,login_dialog/* readDialogAnswer */.R)(answer, login.state);
        redeemed.token = await (0,with_context/* withAppContext */.L)(session, app, state.print, (context) => (0,redeem_code/* redeemCode */.y)(context, code, login));
    });
    if (redeemed.token)
        await takeToken(state, redeemed.token, "redirect");
}

// EXTERNAL MODULE: ./build/setup/core/store-secrets.js
var store_secrets = __webpack_require__(2485);
// EXTERNAL MODULE: ./build/setup/core/gh-commands.js
var gh_commands = __webpack_require__(8848);
// EXTERNAL MODULE: ./build/setup/core/workflows.js
var core_workflows = __webpack_require__(6634);
;// CONCATENATED MODULE: ./build/setup/browser/views/which-page.js

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

// EXTERNAL MODULE: ./build/setup/core/next-steps.js
var next_steps = __webpack_require__(8741);
// EXTERNAL MODULE: ./build/setup/core/workflow-file.js
var workflow_file = __webpack_require__(6602);
;// CONCATENATED MODULE: ./build/setup/browser/views/workflow.js






function chosenWorkflows(state) {
    const { session, entered } = state;
    const environment = session.registry.scrub(entered.environment);
    const pageId = session.examination?.report.page.id ?? "";
    return (0,workflow_file/* composeWorkflows */.Fd)(state, entered.workflows, pageId, environment);
}
const PLACE = (0,external_node_crypto_.randomUUID)();
function unscrubbedWorkflows(state) {
    return new Map(chosenWorkflows(state).map(({ name, content }) => [`${PLACE}-${name}-`, content]));
}
function renderNextSteps(state) {
    const { session, written } = state;
    const steps = (0,next_steps/* nextSteps */.Z)(session, { workflows: chosenWorkflows(state), written });
    return (0,html/* html */.q) `${steps.map((step) => (0,html/* html */.q) `<li>${prose(step)}</li>`)}`;
}
function workflowSection(state) {
    const { workingCopy, written } = state;
    const workflows = chosenWorkflows(state);
    const missing = workflows.filter(({ file }) => !written.includes(file));
    return (0,html/* html */.q) `<h2>Next steps</h2>
<ol>${renderNextSteps(state)}</ol>
${workflows.length > 0 &&
        (0,html/* html */.q) `<h2>${workflows.length === 1 ? "The workflow" : "The workflows"}</h2>
${written.map((file) => (0,html/* html */.q) `<p class="done-line">Written to <code>.github/workflows/${file}</code>.</p>`)}
${missing.length > 0 && !workingCopy && (0,html/* html */.q) `<p>Each goes into the file of its name below <code>.github/workflows/</code>: on GitHub press Add file → Create new file, type the whole name, paste, and commit.</p>`}
${missing.length > 0 &&
            workingCopy &&
            form_form(state, "work/workflow", (0,html/* html */.q) `${pageField(state)}<button data-busy="One moment…">Write ${missing.length === 1 ? "it" : "them"} to <code>.github/workflows/</code></button>
<p class="hint">In <code>${foreign(workingCopy.root)}</code>. Nothing is written over another file.</p>`)}
${workflows.map(renderOne)}`}`;
}
function renderOne({ name, file }) {
    return (0,html/* html */.q) `<div class="copied">
<h3><code>${file}</code></h3>
${copyButton(`workflow-${name}`, "Copy the workflow")}
<pre id="workflow-${name}" tabindex="0" aria-label="The workflow file ${file}">${`${PLACE}-${name}-`}</pre>
</div>`;
}
function finishForm(state, warning) {
    return form_form(state, "finish", (0,html/* html */.q) `${warning !== undefined && (0,html/* html */.q) `<p class="note">${warning}</p>`}
<p class="row"><button class="main" data-busy="One moment…">Finish</button>
<a class="button" href="${state.base}work">Change something</a></p>`);
}

;// CONCATENATED MODULE: ./build/setup/browser/views/commands.js









function showCommands(state, secrets, shown) {
    const place = (0,external_node_crypto_.randomUUID)();
    return renderStep(state, {
        step: "work",
        heading: "Commands for gh",
        unscrubbed: new Map([
            ...unscrubbedWorkflows(state),
            [place, shown?.value.reveal() ?? ""],
        ]),
        lead: (0,html/* html */.q) `They are for the token of ${renderPage(state)}. Each stores one secret with GitHub's own program <a href="https://cli.github.com" target="_blank" rel="noopener noreferrer">gh</a>. The value is not part of the command, so it is not in your shell's history: <code>gh</code> asks for it, you paste it (it stays hidden), and press Enter.`,
        body: (0,html/* html */.q) `<ol class="commands">
${secrets.map(({ name }) => renderSecret(state, name, name === shown?.name ? place : undefined))}
${(0,core_workflows/* renewsSecrets */.Mb)(state.entered.workflows) &&
            (0,html/* html */.q) `<li id="secret-${store_secrets/* SECRET_NAMES */.AS.github}"><h2><code>${store_secrets/* SECRET_NAMES */.AS.github}</code></h2>
<p>Paste a GitHub token that may write these secrets: a workflow renews them with it.</p>
${renderCommand(state, store_secrets/* SECRET_NAMES */.AS.github)}</li>`}
</ol>
<p class="hint"><code>gh</code> also reads a value from standard input, such as straight from the clipboard: <code>pbpaste | gh secret set …</code> on a Mac, <code>wl-paste | …</code> or <code>xclip -o -selection clipboard | …</code> on Linux, <code>Get-Clipboard | …</code> on Windows.</p>
${workflowSection(state)}
${finishForm(state, (0,html/* html */.q) `<b>Store every secret first.</b> The setup forgets the values when you finish, and the commands above then have nothing to store.`)}`,
    });
}
function renderSecret(state, name, value) {
    return (0,html/* html */.q) `<li id="secret-${name}"><h2><code>${name}</code></h2>
${renderCommand(state, name)}
${value === undefined
        ? form_form(state, `work/commands#secret-${name}`, (0,html/* html */.q) `${pageField(state)}<button name="show" value="${name}">Show the value to copy</button>`)
        : (0,html/* html */.q) `<div class="copied">
<label for="value">The value of ${name}</label>
<p class="hint" id="value-hint">It is shown because you asked for it, to paste it into <code>gh</code>. Make sure that nobody looks over your shoulder.</p>
<input id="value" type="text" readonly value="${value}" aria-describedby="value-hint" autocomplete="off" spellcheck="false">
${copyButton("value", "Copy the value")}
<p><a href="${state.base}work/commands">Hide it again</a></p>
</div>`}</li>`;
}
function renderCommand({ entered }, name) {
    const command = (0,gh_commands/* showCommand */.T)((0,gh_commands/* ghSecretSet */.s)(name, entered));
    return (0,html/* html */.q) `<div class="copied">${copyButton(`command-${name}`, "Copy the command")}
<pre id="command-${name}" tabindex="0" aria-label="The command for ${name}">${command}</pre></div>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/commands.js





function addCommands(pages, state) {
    pages.get("/work/commands", (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        return state.entered.repository === ""
            ? goTo(c, state, "work")
            : c.html(showCommands(state, secretsOf(state)));
    });
    pages.post("/work/commands", async (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        const meant = await attempt(state, "work", () => assertSamePage(state, c.get("form")));
        if (!meant)
            return goTo(c, state, "work");
        const secrets = secretsOf(state);
        const shown = secrets.find(({ name }) => name === c.get("form").get("show"));
        return c.html(showCommands(state, secrets, shown));
    });
    function secretsOf({ session }) {
        const { app, examination } = session;
        return app && examination ? (0,store_secrets/* secretsToStore */.Sq)({ app, examination }) : [];
    }
}

// EXTERNAL MODULE: ./build/setup/core/check-app.js
var check_app = __webpack_require__(7718);
;// CONCATENATED MODULE: ./build/setup/browser/views/where-to-find.js

function whereToFind() {
    return (0,html/* html */.q) `<details class="guide">
<summary>Where do I find these?</summary>
<ol>
<li>
<p>Open <a href="https://developers.facebook.com/apps/" target="_blank" rel="noopener noreferrer">developers.facebook.com/apps</a>, choose your app, and <b>App settings</b> → <b>Basic</b> on the left.</p>
${drawMenu()}
</li>
<li>
<p>Copy <b>App ID</b>. Press <b>Show</b> beside <b>App secret</b>: Facebook asks for your password, then shows it. Copy it whole.</p>
${drawBasic()}
</li>
</ol>
<p>You see neither? You need the administrator role in the app (App roles → Roles).</p>
</details>`;
}
function drawMenu() {
    return (0,html/* html */.q) `<svg class="drawing" viewBox="0 0 300 132" role="img" aria-label="Drawing: the menu on the left of the dashboard. Below Dashboard is App settings, open, and in it Basic is marked.">
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
    return (0,html/* html */.q) `<svg class="drawing" viewBox="0 0 300 150" role="img" aria-label="Drawing: the page Basic. At its top are two fields: App ID with a number, and App secret with dots and a button Show, which is marked.">
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

;// CONCATENATED MODULE: ./build/setup/browser/views/credentials.js





function showCredentials(state) {
    const { entered, session, problem } = state;
    const checked = session.app !== undefined && session.app.id === entered.appId;
    const kept = checked || state.appSecret !== undefined;
    const fields = (0,html/* html */.q) `
${textField(state, {
        name: "app-id",
        label: "App ID",
        hint: "A number of about 16 digits. Not a secret.",
        value: entered.appId,
        type: "number",
        required: true,
    })}
${textField(state, {
        name: "app-secret",
        label: "App secret",
        hint: kept
            ? `Already ${checked ? "checked" : "given"} – leave empty to keep it.`
            : "32 letters and digits. It goes to Facebook, to be checked. In the last step you choose where it is stored.",
        type: "secret",
        required: !kept,
    })}
${whereToFind()}
<fieldset id="use">
<legend>What is the token for?</legend>
<p class="hint">Facebook is asked for the permissions that these need, and for nothing else.</p>
${problem?.fields.has("use") && (0,html/* html */.q) `<p class="wrong">${problem.fields.get("use")}</p>`}
${core_uses/* USE_NAMES */.nw.map((name) => choice("checkbox", { name: "use", value: name, checked: entered.uses.includes(name) }, core_uses/* USES */.tk[name].label))}
</fieldset>
<fieldset>
<legend>Whose Page is it?</legend>
${choice("checkbox", { name: "business", value: "on", checked: entered.business }, (0,html/* html */.q) `The Page belongs to a business portfolio <small>Facebook hides such Pages unless <code>business_management</code> is granted too. Not sure? Leave it off: you can come back.</small>`)}
</fieldset>
${form_submit("Check and continue")}`;
    return renderStep(state, {
        step: "credentials",
        heading: "Which app should act for you?",
        lead: (0,html/* html */.q) `A Page token is always given to an app. Enter the id and the secret of yours; both are checked with Facebook at once. No app yet? <a href="https://developers.facebook.com/apps/creation/" target="_blank" rel="noopener noreferrer">Create one at developers.facebook.com</a> (type Business; leave it in development mode for now: the last step says when to publish it).`,
        body: form_form(state, "credentials", fields),
    });
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/credentials.js










function addCredentials(pages, state) {
    const { session } = state;
    pages.get("/", (c) => goTo(c, state, (0,steps/* firstOpenStep */.bg)(session)));
    pages.get("/credentials", (c) => c.html(showCredentials(state)));
    pages.post("/credentials", async (c) => {
        const form = c.get("form");
        const id = (0,library/* withoutQuotes */.Yg)(form.get("app-id") ?? "");
        const chosen = form.getAll("use");
        const uses = core_uses/* USE_NAMES */.nw.filter((name) => chosen.includes(name));
        const business = form.has("business");
        state.entered = { ...state.entered, appId: id.slice(0, 100), uses, business };
        const worked = await attempt(state, "credentials", async () => {
            const given = (0,library/* withoutQuotes */.Yg)(form.get("app-secret") ?? "");
            (0,setup_error/* checkAll */.K7)(() => (0,check_answers/* checkAppId */.p9)(id), () => keepSecret(state, id, given), () => checkUses(uses));
            const app = await checkGiven(state, id);
            state.appSecret = undefined;
            setApp(state, app, uses, business);
        });
        if (worked)
            state.print(`${(0,steps/* formatStep */.yS)("credentials")} done: the app ${formatApp(state)} is fine.`);
        return goTo(c, state, worked ? "login" : "credentials");
    });
}
function keepSecret(state, id, secret) {
    const { session, appSecret } = state;
    if (secret === "" && (session.app?.id === id || appSecret))
        return;
    state.appSecret = undefined;
    if (secret === "")
        throw new setup_error/* AnswerError */.dV("app-secret", "The app secret is missing.", "Press Show next to “App secret” in the dashboard, and copy it whole.");
    (0,check_answers/* checkAppSecret */._B)(secret, id);
    state.appSecret = session.registry.register(secret);
}
async function checkGiven(state, id) {
    const { session, appSecret } = state;
    if (!appSecret && session.app?.id === id)
        return session.app;
    if (!appSecret)
        throw new Error("a secret is given, or was checked");
    try {
        return await (0,check_app/* checkApp */.O)(session, { id, secret: appSecret.reveal() }, state.print);
    }
    catch (error) {
        if (isWrongSecret(error))
            state.appSecret = undefined;
        throw error;
    }
}
function isWrongSecret(error) {
    return error instanceof library/* ActionError */.lZ && error.code === "app-secret-wrong";
}
function checkUses(uses) {
    if (uses.length > 0)
        return;
    throw new setup_error/* AnswerError */.dV("use", "No use of the token is chosen.", "Choose at least one: Facebook is asked for the permissions that it needs, and for nothing else.");
}
function formatApp({ session: { app } }) {
    return app?.name ? `${JSON.stringify(app.name)} (${app.id})` : (app?.id ?? "");
}

// EXTERNAL MODULE: ./build/setup/core/closing-line.js
var closing_line = __webpack_require__(7762);
;// CONCATENATED MODULE: ./build/setup/browser/views/stored.js

function renderStored(outcomes) {
    const places = Map.groupBy(outcomes, ({ repository, environment }) => JSON.stringify([repository, environment]));
    return (0,html/* html */.q) `${[...places.values()].map(stored_renderOne)}`;
}
function stored_renderOne(outcomes) {
    const last = new Map();
    for (const { written, failed, page } of outcomes) {
        for (const name of written)
            last.set(name, (0,html/* html */.q) `<li class="yes"><code>${name}</code> for ${foreign(page)}</li>`);
        for (const name of failed)
            last.set(name, (0,html/* html */.q) `<li class="no"><code>${name}</code> could not be written: it keeps its old value, or does not exist</li>`);
    }
    const [first] = outcomes;
    return (0,html/* html */.q) `<p>In ${first && renderDestination(first)}:</p>
<ul class="marked">${[...last.values()]}</ul>`;
}
function renderDestination({ repository, environment, }) {
    return (0,html/* html */.q) `<b>${foreign(repository)}</b>${environment !== "" && (0,html/* html */.q) `, environment <b>${foreign(environment)}</b>`}`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/finish.js








function showFinish(state) {
    const { entered, outcome, outcomes, session } = state;
    const { progress } = session;
    const underWay = (0,closing_line/* isWriting */.xz)(progress)
        ? [...(0,closing_line/* namesIn */.wX)("under way", progress), ...(0,closing_line/* namesIn */.wX)("waiting", progress)]
        : [];
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
<h1 tabindex="-1" autofocus>Setup complete</h1>
<div class="lead">The setup has ended, and has forgotten every secret. You can close this window.</div>
${outcomes.length > 0 ? renderStored(outcomes) : (0,html/* html */.q) `<p>This setup stored nothing itself.</p>`}
<h2>Next steps</h2>
<ol>
${underWay.length > 0 && (0,html/* html */.q) `<li>Start the setup again: it was still writing ${underWay.map((name, index) => (0,html/* html */.q) `${index > 0 && ", "}<code>${name}</code>`)} when it ended. Each holds its old value, or the whole new one.</li>`}
${!outcome && (0,html/* html */.q) `<li>Check that all secrets are in ${renderDestination(entered)}. If one is missing, start the setup again: it has forgotten their values.</li>`}
${outcome && outcome.failed.length > 0 && (0,html/* html */.q) `<li>Start the setup again for the secrets that could not be written: it has forgotten their values.</li>`}
${renderNextSteps(state)}
</ol>
</main>
</body>
</html>
`;
    return session.registry.scrub((0,library/* plainText */.wh)(String(page)));
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/finish.js




function addFinish(pages, state, life) {
    pages.post("/finish", (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        c.env.outgoing.once("close", () => void life.end("finished"));
        c.header("Connection", "close");
        c.header("Content-Security-Policy", contentPolicy({ style: STYLE, pictures: ["data:"] }));
        return c.html(showFinish(state));
    });
}

;// CONCATENATED MODULE: ./build/setup/browser/views/timeline.js


const ROW = 48;
const AXIS = 26;
const TICKS = 5;
function drawTimeline(report) {
    const timeline = (0,library/* planTimeline */.HF)(report);
    if (!timeline)
        return undefined;
    const { now, rows } = timeline;
    const bottom = rows.length * ROW;
    const description = rows.map((row) => `${row.name}: ${formatRow(row, now)}`).join("; ");
    return (0,html/* html */.q) `<svg class="timeline" width="100%" height="${bottom + AXIS}" role="img" aria-label="Timeline from ${(0,library/* formatDay */.im)(now)} on. ${description}.">
${ticksOf(timeline).map(({ at, name }) => (0,html/* html */.q) `<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${bottom}"/><text class="month" x="${at}%" y="${bottom + 18}">${name}</text>`)}
<line class="today" x1="1" x2="1" y1="0" y2="${bottom + 2}"/><text class="month now" x="0" y="${bottom + 18}">today</text>
${rows.map((row, index) => drawRow(timeline, row, index * ROW))}
</svg>`;
}
function drawRow({ now, horizon }, row, top) {
    const { name, end, urgent } = row;
    const width = end === "never" ? 100 : share(Math.max(end - now, 0), horizon - now);
    const state = end !== "never" && (urgent || end <= now) ? "bad" : end === "never" ? "open" : "good";
    return (0,html/* html */.q) `<text x="8" y="${top + 18}"><tspan class="strong">${name}</tspan> <tspan>${formatRow(row, now)}</tspan></text>
<rect class="bar ${state}" x="1" y="${top + 26}" width="${Math.max(width, 1)}%" height="12" rx="6"/>`;
}
function formatRow({ end }, now) {
    if (end === "never")
        return "does not end";
    return `${end > now ? "until" : "ended"} ${(0,library/* formatDay */.im)(end)}`;
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

;// CONCATENATED MODULE: ./build/setup/browser/views/health.js







function showHealth(state, report) {
    const { healthy, page, actBy, findings } = report;
    const until = typeof actBy === "number" ? ` until ${(0,library/* formatDay */.im)(actBy)}` : "";
    const warned = healthy && findings.length > 0;
    return renderStep(state, {
        step: "health",
        heading: healthy ? "The Page token is healthy" : "The Page token is not healthy",
        lead: healthy
            ? (0,html/* html */.q) `A token of <b>${foreign(page.name) || page.id}</b> was obtained. Facebook confirmed it.${warned ? " Note the warnings below." : (0,html/* html */.q) ` You need not do anything${until}.`}`
            : (0,html/* html */.q) `A token of <b>${foreign(page.name) || page.id}</b> was obtained, but a workflow could not rely on it. Fix the problems below, then check it again.`,
        body: (0,html/* html */.q) `${renderFindings(state, findings)}
${renderTable(report)}
${drawTimeline(report)}
${health_renderScopes(report)}
${healthy && (0,html/* html */.q) `<p class="row"><a class="button main" href="${state.base}work">Put it to work</a></p>`}
${form_form(state, "health", (0,html/* html */.q) `<p class="row"><button data-busy="Asking Facebook…">Check again</button> <a class="button" href="${state.base}page">Choose another Page</a></p>`)}`,
    });
}
function renderFindings(state, findings) {
    if (findings.length === 0)
        return undefined;
    return (0,html/* html */.q) `<h2>What to do</h2>
${findings.map((finding) => {
        const { title, message, remedy, next } = (0,core_failure/* adaptFinding */.oT)(finding, "browser", state.session.user);
        const button = buttonFor(next, "health", state.way);
        return (0,html/* html */.q) `<section class="finding ${finding.severity}">
<h3>${pill(finding.severity === "failure" ? "❌" : "⚠️")} ${title}</h3>
<p>${prose(message)}</p>
<p>${prose(remedy)}</p>
${button && (0,html/* html */.q) `<p><a class="button" href="${state.base}${button.path}">${button.text}</a></p>`}
</section>`;
    })}`;
}
function renderTable(report) {
    const rows = (0,library/* tokenRows */.B$)(report, foreign);
    return (0,html/* html */.q) `<table>
<caption>What Facebook reports</caption>
<thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Verdict</th></tr></thead>
<tbody>${rows.map(([what, value, verdict]) => (0,html/* html */.q) `<tr><th scope="row">${what}</th><td>${value}</td><td>${pill(verdict)}</td></tr>`)}</tbody>
</table>`;
}
const PILLS = {
    "✅": ["good", "Fine"],
    "⚠️": ["soon", "Warning"],
    "❌": ["bad", "Problem"],
    "–": ["none", "Not judged"],
};
function pill(sign) {
    const [kind, word] = PILLS[sign] ?? ["none", sign];
    return (0,html/* html */.q) `<span class="pill ${kind}">${word}</span>`;
}
function health_renderScopes({ findings, requiredScopes, missingScopes, scopesElsewhere, scopes, }) {
    if (findings.some(library/* isExclusive */.Bj))
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

// EXTERNAL MODULE: ./build/setup/core/examine-page.js
var examine_page = __webpack_require__(859);
// EXTERNAL MODULE: ./build/setup/core/list-choices.js
var list_choices = __webpack_require__(2235);
;// CONCATENATED MODULE: ./build/setup/browser/views/page.js






function showPages(state) {
    const pages = state.session.pages ?? [];
    const fields = (0,html/* html */.q) `<fieldset id="page" class="cards">
<legend>Your Pages</legend>
${pages.map((page) => renderCard(state, page, pages.length === 1))}
</fieldset>
${form_submit("Get its token and check it")}`;
    return renderStep(state, {
        step: "page",
        heading: pages.length === 0 ? "No Pages found" : "Which Page is it?",
        lead: pages.length === 0
            ? "The login worked, but Facebook shows no Page."
            : "These are the Pages that your login can see. They are not changed: the setup obtains a token of the one you choose, and checks it.",
        body: (0,html/* html */.q) `${pages.length > 0 && form_form(state, "page", fields)}
${renderMissing(state, pages.length === 0)}`,
    });
}
function renderCard({ entered }, page, alone) {
    const { id, name, tasks, picture, objections, hasToken } = page;
    const image = pictureOrigin(picture) === undefined
        ? (0,html/* html */.q) `<span class="picture" aria-hidden="true">${[...foreign(name)][0] ?? "?"}</span>`
        : (0,html/* html */.q) `<img class="picture" src="${picture}" alt="" width="48" height="48" referrerpolicy="no-referrer">`;
    const label = (0,html/* html */.q) `${image}<span><b>${foreign(name) || "A Page without a name"}</b> <small>${id}</small>
<small>${tasks.length > 0 ? `You may ${tasks.map(formatTask).join(", ")}.` : ""}</small>
${objections.map((objection) => (0,html/* html */.q) `<small class="objection">${prose(objection)}</small>`)}</span>`;
    const checked = hasToken && (entered.pageId === id || alone);
    return choice("radio", { name: "page", value: id, checked, disabled: !hasToken }, label);
}
function renderMissing(state, open) {
    const { base, session } = state;
    return (0,html/* html */.q) `<details class="guide"${open && (0,html/* html */.q) ` open`}>
<summary>Your Page is missing?</summary>
<ul>
<li>It was not added in Facebook's dialog: log in again, choose <b>Edit settings</b>, leave ticked what is ticked, and add it.</li>
${!session.business && (0,html/* html */.q) `<li>It belongs to a business portfolio: tick that in <a href="${base}credentials">the first step</a>, and log in again.</li>`}
<li>You have no role on it: somebody with full control gives you one (the Page's settings → <b>Page access</b>).</li>
<li>It is another person's: log out at www.facebook.com, and log in as that person.</li>
</ul>
<p class="row">${loginAgain(state, "Log in again")}</p>
</details>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/page.js












function addPage(pages, state, queues) {
    const { session } = state;
    pages.get("/page", async (c) => {
        const back = sendBack(c, state, "page");
        if (back)
            return back;
        if (!session.pages)
            await queues("list", async () => {
                if (!session.pages)
                    await attempt(state, "page", () => listPages(state));
            });
        const origins = session.pages?.map(({ picture }) => pictureOrigin(picture)) ?? [];
        const pictures = [...new Set(origins.filter((origin) => origin !== undefined))];
        c.header("Content-Security-Policy", contentPolicy({ pictures }));
        return c.html(showPages(state));
    });
    pages.post("/page", async (c) => {
        const back = sendBack(c, state, "page");
        if (back)
            return back;
        const given = c.get("form").get("page") ?? "";
        const chosen = session.pages?.find(({ id, hasToken }) => id === given && hasToken);
        state.entered.pageId = chosen?.id ?? state.entered.pageId;
        const worked = await attempt(state, "page", async () => {
            if (!chosen)
                throw new setup_error/* AnswerError */.dV("page", "No Page is chosen.", "Choose the one to publish on.");
            await examine(state, chosen.id);
        });
        return goTo(c, state, worked ? "health" : "page");
    });
}
async function examine(state, pageId, given = []) {
    const { session } = state;
    const before = { ...session };
    const { app, user } = before;
    if (!app || !user)
        return;
    const examination = await (0,examine_page/* examinePage */.v)({ ...before, app, user }, pageId, state.print);
    assertUnchanged(session, before, ["app", "user", "uses", ...given]);
    resetExamination(state);
    session.examination = examination;
    const { healthy, page } = examination.report;
    state.print(`${(0,steps/* formatStep */.yS)("page")} done: the Page ${JSON.stringify(page.name)} (${page.id}); its token is ${healthy ? "healthy" : "not healthy"}.`);
}
async function listPages(state) {
    const { session } = state;
    const before = { ...session };
    const { app, user, uses } = before;
    if (!app || !user)
        return;
    const pages = await (0,with_context/* withAppContext */.L)(session, app, state.print, (context) => (0,list_choices/* listChoices */.Z)(context, user, (0,core_uses/* requiredScopes */.bD)(uses)));
    assertUnchanged(session, before, ["app", "user", "uses"]);
    session.pages = pages;
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/health.js




function addHealth(pages, state) {
    const { session } = state;
    pages.get("/health", (c) => {
        const { examination } = session;
        if (!examination)
            return sendBack(c, state, "health") ?? goTo(c, state, "page");
        return c.html(showHealth(state, examination.report));
    });
    pages.post("/health", async (c) => {
        const { examination } = session;
        if (!examination)
            return goTo(c, state, "page");
        await attempt(state, "health", () => examine(state, examination.report.page.id, ["examination"]));
        return goTo(c, state, "health");
    });
}

// EXTERNAL MODULE: ./build/setup/core/pasted-address.js
var pasted_address = __webpack_require__(1074);
;// CONCATENATED MODULE: ./build/setup/browser/routes/login-address.js










function addLoginAddress(pages, state) {
    const { session } = state;
    pages.post("/login/redirect", async (c) => {
        const address = (c.get("form").get("login-redirect") ?? "").trim();
        await attempt(state, "login", () => {
            (0,redirect_address/* checkRedirect */.n8)(address);
            session.redirect = address;
            state.login = undefined;
        });
        state.way = "address";
        return goTo(c, state, "login");
    });
    pages.post("/login/address", async (c) => {
        if (!session.app)
            return goTo(c, state, "credentials");
        state.way = "address";
        await takeAddress(state, c.get("form").get("login-address") ?? "");
        return goTo(c, state, state.problem ? "login" : (0,steps/* firstOpenStep */.bg)(session));
    });
}
async function takeAddress(state, entry) {
    const { session, login } = state;
    const { app } = session;
    if (!app)
        return;
    const redeemed = {};
    await attempt(state, "login", async () => {
        const answer = (0,pasted_address/* readPastedAddress */.U)(session.registry, entry);
        if (!login)
            throw noLogin();
        const code = (0,login_dialog/* readDialogAnswer */.R)(answer, login.state);
        state.login = undefined;
        redeemed.token = await (0,with_context/* withAppContext */.L)(session, app, state.print, (context) => (0,redeem_code/* redeemCode */.y)(context, code, login));
    });
    if (redeemed.token)
        await takeToken(state, redeemed.token, "address");
}
function noLogin() {
    return new setup_error/* AnswerError */.dV("login-address", "No login is under way here: each address can be used once.", "Open Facebook's dialog from here again, and paste the new address.");
}

;// CONCATENATED MODULE: ./build/setup/browser/safety/session-cookie.js

const NAME = "setup";
function writeCookie({ cookie, base }) {
    return `${NAME}=${cookie}; Path=${base}; HttpOnly; SameSite=Lax`;
}
function bringsCookie(header, { cookie }) {
    const given = (header ?? "").split(/;\s*/).filter((pair) => pair.startsWith(`${NAME}=`));
    return given.some((pair) => (0,nonce/* isSameSecret */.n)(pair.slice(NAME.length + 1), cookie));
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/opening.js



function addOpening(app, state, life) {
    app.get("/open", (c) => {
        const given = c.req.query("key") ?? "";
        if (state.key === undefined || !(0,nonce/* isSameSecret */.n)(given, state.key)) {
            return deny(c, {
                status: 403,
                title: "This link does not open the page",
                message: "It works once, and for the setup that printed it. Continue in the browser where it was opened, or start the setup again for a new link.",
            });
        }
        state.key = undefined;
        life.touch();
        state.print(`The page is open. If you close it: ${state.origin}${state.base} continues where you were, in the same browser.`);
        c.header("Set-Cookie", writeCookie(state));
        return c.redirect(state.base, 303);
    });
}

// EXTERNAL MODULE: ./build/setup/core/gh.js
var gh = __webpack_require__(9869);
// EXTERNAL MODULE: ./build/setup/core/store-with-gh.js
var store_with_gh = __webpack_require__(4308);
;// CONCATENATED MODULE: ./build/setup/browser/views/confirm.js







function showConfirm(state) {
    const { entered, session, githubToken, base } = state;
    const { app, examination } = session;
    const names = app && examination ? (0,store_secrets/* secretsToStore */.Sq)({ app, examination }).map(({ name }) => name) : [];
    const renews = (0,core_workflows/* renewsSecrets */.Mb)(entered.workflows);
    if (renews && githubToken)
        names.push(store_secrets/* SECRET_NAMES */.AS.github);
    return renderStep(state, {
        step: "work",
        heading: "Store now?",
        lead: (0,html/* html */.q) `Nothing is stored yet. These secrets go to ${renderDestination(entered)}, for ${renderPage(state)}:`,
        body: (0,html/* html */.q) `<ul>${names.map((name) => (0,html/* html */.q) `<li><code>${name}</code></li>`)}</ul>
<p>${entered.by === "gh" ? (0,html/* html */.q) `GitHub's own <code>gh</code> writes them, as the account that is logged in there. Each value goes to its standard input.` : "They are written with the GitHub token that you gave, sealed on your computer so that only GitHub can open them."}</p>
${renews && !githubToken && (0,html/* html */.q) `<p class="note">A workflow that you chose renews secrets, and needs a GitHub token in the secret <code>${store_secrets/* SECRET_NAMES */.AS.github}</code>. You gave none: store one there before it runs, or go back and give it.</p>`}
<p class="hint">Secrets of these names are replaced.</p>
${form_form(state, "work/store", (0,html/* html */.q) `${pageField(state)}<p class="row"><button class="main" data-busy="Asking GitHub…">Store now</button>
<a class="button" href="${base}work">Change something</a></p>`)}`,
    });
}

;// CONCATENATED MODULE: ./build/setup/browser/views/done.js





function showDone(state, outcome) {
    const { written, failed } = outcome;
    const all = failed.length === 0;
    const place = renderDestination(outcome);
    return renderStep(state, {
        step: "work",
        unscrubbed: unscrubbedWorkflows(state),
        heading: all ? "The secrets are stored" : "Not every secret could be stored",
        lead: all
            ? (0,html/* html */.q) `They are in ${place}. What comes next is below.`
            : (0,html/* html */.q) `In ${place}. A secret that could not be written keeps its old value, or does not exist.`,
        body: (0,html/* html */.q) `<ul class="marked">
${written.map((name) => (0,html/* html */.q) `<li class="yes"><code>${name}</code> written</li>`)}
${failed.map((name) => (0,html/* html */.q) `<li class="no"><code>${name}</code> not written</li>`)}
</ul>
${!all && (0,html/* html */.q) `<p><a class="button main" href="${state.base}work/confirm">Try again</a></p>`}
${(0,store_failures/* describeStoreFailures */.KN)(outcome, outcome, "browser").map(renderError)}
${workflowSection(state)}
${finishForm(state, all ? undefined : (0,html/* html */.q) `<b>Not every secret is stored.</b> The setup forgets the values when you finish: try again first.`)}`,
    });
}
function renderError({ title, message, remedy }) {
    return (0,html/* html */.q) `<section class="finding failure"><h2>${prose(title)}</h2><p>${prose(message)}</p><p>${prose(remedy)}</p></section>`;
}

;// CONCATENATED MODULE: ./build/setup/browser/views/work.js







function showWork(state) {
    const { session, entered, githubToken, workingCopy } = state;
    const found = workingCopy !== undefined && workingCopy.repository === entered.repository;
    const fields = (0,html/* html */.q) `
${pageField(state)}
<h2>Where will it run?</h2>
${textField(state, {
        name: "repository",
        label: "Repository",
        hint: found
            ? "Found in the folder where you started the setup."
            : (0,html/* html */.q) `As in its address on GitHub: <code>owner/repo</code>, or the whole address.`,
        value: entered.repository,
        required: true,
    })}
${textField(state, {
        name: "environment",
        label: "Environment (optional)",
        hint: "Empty: the secrets are the repository's own. An environment must exist already.",
        value: entered.environment,
    })}
<fieldset id="workflow">
<legend>What should workflows do?</legend>
<p class="hint">Choose any number. What posts needs the first one beside it: it keeps the token alive.</p>
${(0,core_workflows/* fittingWorkflows */.Ey)(session.pages).map((name) => {
        const { label, renews, file } = core_workflows/* WORKFLOWS */.v1[name];
        const text = (0,html/* html */.q) `${label} <small><code>${file}</code>${name === "keep" && " · recommended"}${renews && " · the GitHub token below becomes a secret too"}</small>`;
        return choice("checkbox", { name: "workflow", value: name, checked: entered.workflows.includes(name) }, text);
    })}
</fieldset>
<h2>Who may write the secrets?</h2>
${textField(state, {
        name: "githubToken",
        label: "GitHub token",
        hint: githubToken
            ? "Already given – leave empty to keep it."
            : (0,html/* html */.q) `It goes to GitHub only, and is not shown again. It is stored, as <code>${store_secrets/* SECRET_NAMES */.AS.github}</code>, only where a workflow that you chose writes secrets.`,
        type: "secret",
    })}
${howToMakeOne(entered.environment)}
${form_submit("Store with this token", "One moment…")}
<p class="or">or, without giving a token away:</p>
<div class="row">${state.gh && (0,html/* html */.q) `<button name="way" value="gh">Store with <code>gh</code>, which is logged in here</button>`}
<button name="way" value="commands">Show commands for <code>gh</code></button></div>
<p class="hint">You are asked once more before anything is stored. Secrets of these names are replaced: a second Page in the same place overwrites those of the first.</p>`;
    return renderStep(state, {
        step: "work",
        heading: "Put it to work",
        lead: (0,html/* html */.q) `Token: ${renderPage(state)}, given to the app ${renderApp(state)}. The app secret, the long-lived user token and the Page token become secrets of a repository (<code>${store_secrets/* SECRET_NAMES */.AS.app}</code>, <code>${store_secrets/* SECRET_NAMES */.AS.user}</code>, <code>${store_secrets/* SECRET_NAMES */.AS.page}</code>), sealed on your computer so that only GitHub can open them.`,
        body: form_form(state, "work", fields),
    });
}
function howToMakeOne(environment) {
    const repository = "owner/name";
    const inRepository = (0,library/* permissionFor */.Tj)({ scope: "repository", repository, app: "actions" });
    const inEnvironment = (0,library/* permissionFor */.Tj)({ scope: "environment", repository, environment });
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

// EXTERNAL MODULE: ./build/setup/core/repository.js
var core_repository = __webpack_require__(9070);
;// CONCATENATED MODULE: ./build/setup/browser/routes/read-work.js






function readWork(state, form) {
    const { session } = state;
    assertSamePage(state, form);
    const given = form.get("way");
    const way = given === "commands" || (given === "gh" && state.gh) ? given : "token";
    const repository = (0,core_repository/* repositoryIn */.c)(form.get("repository") ?? "").slice(0, 200);
    const environment = (form.get("environment") ?? "").trim().slice(0, 255);
    state.entered = {
        ...state.entered,
        repository,
        environment,
        workflows: (0,core_workflows/* knownWorkflows */.M2)(form.getAll("workflow")),
        by: way === "gh" ? "gh" : "token",
    };
    state.written = [];
    state.outcome = undefined;
    const token = (0,library/* withoutQuotes */.Yg)(form.get("githubToken") ?? "");
    (0,setup_error/* checkAll */.K7)(() => (0,check_answers/* checkRepository */.n_)(repository), () => (0,check_answers/* checkEnvironment */.Qz)(environment), () => {
        if (token !== "" && way !== "commands") {
            state.githubToken = undefined;
            state.githubToken = (0,check_answers/* parseGithubToken */.gp)(session.registry, token);
        }
        if (way === "token" && !state.githubToken)
            throw noToken();
    });
    return way;
}
function noToken() {
    return new setup_error/* AnswerError */.dV("githubToken", "A GitHub token that may write secrets is missing: one unbroken line, such as github_pat_….", "Make one as described below the field, or use the commands for gh instead.");
}

;// CONCATENATED MODULE: ./build/setup/browser/routes/work.js












function addWork(pages, state) {
    pages.get("/work", async (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        state.gh ??= await (0,gh/* isGhReady */.R)(state.print, state.ending);
        return c.html(showWork(state));
    });
    pages.post("/work", async (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        state.gh ??= await (0,gh/* isGhReady */.R)(state.print, state.ending);
        const read = {};
        await attempt(state, "work", () => {
            read.way = readWork(state, c.get("form"));
        });
        const { way } = read;
        if (!way)
            return goTo(c, state, "work");
        return goTo(c, state, way === "commands" ? "work/commands" : "work/confirm");
    });
    pages.get("/work/confirm", (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        return isReady(state) ? c.html(showConfirm(state)) : goTo(c, state, "work");
    });
    pages.post("/work/store", async (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        const worked = await attempt(state, "work", async () => {
            assertSamePage(state, c.get("form"));
            if (isReady(state))
                await store(state);
        });
        return goTo(c, state, worked ? "work/done" : "work");
    });
    pages.get("/work/done", (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        return state.outcome ? c.html(showDone(state, state.outcome)) : goTo(c, state, "work");
    });
}
function isReady({ entered, githubToken }) {
    return entered.repository !== "" && (entered.by === "gh" || githubToken !== undefined);
}
async function store(state) {
    const { session, entered } = state;
    const { examination } = session;
    if (!examination || state.ending.aborted)
        return;
    const { repository, environment } = entered;
    const outcome = await write(state);
    const page = examination.report.page.name;
    const stored = { ...outcome, repository, environment, page };
    state.outcomes.push(stored);
    const isSame = state.entered.repository === repository && state.entered.environment === environment;
    if (session.examination === examination && isSame)
        state.outcome = stored;
    const { written, failed } = outcome;
    state.print(failed.length === 0
        ? `${(0,steps/* formatStep */.yS)("work")}: ${written.join(", ")} stored in ${repository}.`
        : `${(0,steps/* formatStep */.yS)("work")}: ${failed.join(", ")} could not be stored in ${repository}.`);
}
async function write(state) {
    const { session, entered, githubToken, print, ending } = state;
    const { app, examination } = session;
    if (!app || !examination)
        throw new Error("the examination comes before this step");
    const { repository, environment, workflows, by } = entered;
    const renews = (0,core_workflows/* renewsSecrets */.Mb)(workflows);
    const checked = { ...session, app, examination };
    if (by === "gh") {
        const progress = { stored: print, waiting: print, signal: ending };
        return (0,store_with_gh/* storeWithGh */.R)(checked, entered, renews ? githubToken : undefined, progress);
    }
    if (!githubToken)
        throw new Error("the token comes before the writing");
    const request = {
        repository,
        environment,
        githubToken: githubToken.reveal(),
        alsoStoreGithubToken: renews,
    };
    return (0,store_secrets/* storeSecrets */.fS)(checked, request, print);
}

// EXTERNAL MODULE: ./build/setup/core/working-copy.js + 1 modules
var working_copy = __webpack_require__(1465);
;// CONCATENATED MODULE: ./build/setup/browser/routes/workflow.js





function addWorkflow(pages, state) {
    pages.post("/work/workflow", async (c) => {
        const back = sendBack(c, state, "work");
        if (back)
            return back;
        const { workingCopy } = state;
        const meant = await attempt(state, "work", () => assertSamePage(state, c.get("form")));
        if (!meant)
            return goTo(c, state, "work");
        if (workingCopy) {
            await attempt(state, "work", () => {
                for (const { file, content } of chosenWorkflows(state)) {
                    state.print(`Written: ${(0,working_copy/* writeWorkflow */.r$)(workingCopy, file, content)}`);
                    state.written = [...new Set([...state.written, file])];
                }
            });
        }
        return goTo(c, state, state.outcome ? "work/done" : "work/commands");
    });
}

;// CONCATENATED MODULE: ./build/setup/browser/app.js

















const LARGEST_FORM = 64 * 1024;
function composeApp(state, life, queues) {
    const app = new hono_dist/* Hono */.$({ strict: false });
    app.notFound((c) => deny(c, NOT_FOUND));
    app.onError((error, c) => {
        state.print(`A bug in this setup: ${error.name}: ${error.message}`);
        return deny(c, BUG);
    });
    addOpening(app, state, life);
    addCallback(app, state, life, queues);
    app.route(state.base.slice(0, -1), composePages(state, life, queues));
    return app;
}
function composePages(state, life, queues) {
    const pages = new hono_dist/* Hono */.$();
    pages.use(async (c, next) => {
        if (!bringsCookie(c.req.header("cookie"), state))
            return deny(c, NO_COOKIE);
        const touch = c.req.path === `${state.base}${HEARTBEAT}` ? life.ping : life.touch;
        touch(state.login ? 2 : 1);
        await next();
        touch(state.login ? 2 : 1);
        return;
    });
    addAssets(pages);
    pages.use((0,body_limit/* bodyLimit */.k)({ maxSize: LARGEST_FORM, onError: (c) => deny(c, TOO_LARGE) }));
    pages.use(async (c, next) => {
        const form = new URLSearchParams(c.req.method === "POST" ? await c.req.text() : "");
        c.set("form", form);
        if (c.req.method === "POST" && !(0,nonce/* isSameSecret */.n)(form.get("key") ?? "", state.formKey))
            return deny(c, NO_KEY);
        resetOldProblem(state, c.req.path);
        if (c.req.method === "POST")
            await queues(kindOf(state, c.req.path), next);
        else
            await next();
        return;
    });
    addCredentials(pages, state);
    addLogin(pages, state);
    addLoginAddress(pages, state);
    addPage(pages, state, queues);
    addHealth(pages, state);
    addWork(pages, state);
    addCommands(pages, state);
    addWorkflow(pages, state);
    addFinish(pages, state, life);
    return pages;
}
function kindOf({ base }, path) {
    const form = path.slice(base.length);
    const [step = ""] = form.split("/");
    return form === "work/store" ? form : step;
}
function resetOldProblem(state, path) {
    const { problem, base } = state;
    if (problem && !path.startsWith(`${base}${problem.step}`))
        state.problem = undefined;
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
    title: "The form is too large",
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
    message: "Something happened that should not. Your terminal shows more; please open an issue.",
};

;// CONCATENATED MODULE: ./build/setup/browser/lifetime.js
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

;// CONCATENATED MODULE: ./build/setup/browser/queue.js
function createQueues() {
    const last = new Map();
    return (kind, task) => {
        const running = (last.get(kind) ?? Promise.resolve()).then(task);
        last.set(kind, running.catch(() => undefined));
        return running;
    };
}

;// CONCATENATED MODULE: ./build/setup/browser/safety/guard.js
const ONCE = /^\/(open|callback)\/?$|\/login\/facebook\/?$/;
const PATH = /^\/[\w./-]*$/;
function findDenial(request, origin) {
    const { method, target, host, fetchSite } = request;
    if (`http://${host}` !== origin)
        return denial(421, "This is the address of another server");
    const [path = ""] = target.split("?");
    if (!PATH.test(path))
        return denial(400, "Not a path of this page");
    if (!["GET", "HEAD", "POST"].includes(method))
        return denial(405, "This method is not allowed");
    if (ONCE.test(path) && method !== "GET")
        return denial(405, "This method is not allowed");
    if (request.purpose !== undefined)
        return denial(503, "Loading ahead of time is not allowed");
    if (method === "POST") {
        const ours = request.origin === origin && isFrom(fetchSite, "same-origin");
        return ours ? undefined : denial(403, "This form came from another page");
    }
    if (isFrom(fetchSite, "same-origin", "none"))
        return undefined;
    const visits = request.fetchMode === "navigate" && request.fetchDest === "document";
    const starts = ONCE.test(path) && !path.startsWith("/callback");
    return visits && !starts ? undefined : denial(403, "A request of another page was blocked");
}
function isFrom(site, ...allowed) {
    return site === undefined || allowed.includes(site);
}
function denial(status, title) {
    return {
        status,
        title,
        message: "Nothing was done. Open the link that is printed in your terminal.",
    };
}

;// CONCATENATED MODULE: ./build/setup/browser/state.js

function createPageState(context, port, ending = new AbortController().signal) {
    const { session, workingCopy } = context;
    return {
        ...context,
        origin: new URL(`http://localhost:${port}`).origin,
        base: `/${(0,nonce/* makeNonce */.o)()}/`,
        key: (0,nonce/* makeNonce */.o)(),
        cookie: (0,nonce/* makeNonce */.o)(),
        formKey: (0,nonce/* makeNonce */.o)(),
        ending,
        entered: {
            appId: session.app?.id ?? "",
            uses: session.uses,
            business: session.business,
            pageId: "",
            repository: workingCopy?.repository ?? "",
            environment: "",
            workflows: ["keep"],
            by: "token",
        },
        problem: undefined,
        way: "redirect",
        login: undefined,
        loginStates: [],
        appSecret: undefined,
        githubToken: undefined,
        gh: undefined,
        outcomes: [],
        outcome: undefined,
        written: [],
    };
}

;// CONCATENATED MODULE: ./build/setup/browser/server.js












class NoBrowserError extends setup_error/* SetupError */.w3 {
}
async function startBrowserSetup(context, { port = 8917, open, idleMinutes = 10 }) {
    const print = (line) => context.print((0,library/* plainLine */.h0)((0,safe_text/* safeText */.H)(context.session.registry, line)));
    const server = await listenOnLoopback(port, print);
    const ending = new AbortController();
    const state = createPageState({ ...context, print }, server.port, ending.signal);
    const life = startLifetime(idleMinutes, () => {
        ending.abort();
        return server.close();
    });
    const app = composeApp(state, life, createQueues());
    server.serve(guarded(state.origin, (0,dist/* getRequestListener */.SE)(app.fetch)));
    const url = `${state.origin}/open?key=${state.key}`;
    context.print(`Open this link in a browser on this computer: ${url}`);
    try {
        await open(url);
    }
    catch (cause) {
        await life.end("stopped");
        throw new NoBrowserError("no-browser", "This computer has no browser that a program can open.", "Continue in the terminal: `--no-browser`.", cause);
    }
    print("Waiting for the browser… (Ctrl-C ends the setup)");
    return { url, ended: life.ended, stop: () => life.end("stopped") };
}
function guarded(origin, listener) {
    return (incoming, outgoing) => {
        for (const [name, value] of Object.entries(HEADERS))
            outgoing.setHeader(name, value);
        const { headers, method = "", url: target = "" } = incoming;
        const request = {
            method,
            target,
            host: headers.host,
            origin: headers.origin,
            fetchSite: only(headers["sec-fetch-site"]),
            fetchMode: only(headers["sec-fetch-mode"]),
            fetchDest: only(headers["sec-fetch-dest"]),
            purpose: only(headers["sec-purpose"]),
        };
        const denial = findDenial(request, origin);
        if (!denial)
            return listener(incoming, outgoing);
        outgoing.writeHead(denial.status, {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Security-Policy": contentPolicy({ style: PLAIN_STYLE }),
            Connection: "close",
        });
        outgoing.end(renderPlain(denial));
    };
}
function only(header) {
    return Array.isArray(header) ? header.join(", ") : header;
}


/***/ })

};
