import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 481:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 8500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 2018:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 1970:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ AnswerError)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2425);

class AnswerError extends _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ {
    field;
    constructor(field, message, remedy) {
        super({ title: "Something to correct", message, remedy });
        this.field = field;
    }
}


/***/ }),

/***/ 7020:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ checkEnvironment)
/* harmony export */ });
/* harmony import */ var _answer_error_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1970);

function checkEnvironment(environment) {
    if (!/^\.{1,2}$|\p{Cc}|\$\{\{/u.test(environment))
        return;
    throw new _answer_error_js__WEBPACK_IMPORTED_MODULE_0__/* .AnswerError */ .d("environment", "This is not the name of an environment.", "Copy it from the repository's Settings → Environments, or leave it empty.");
}


/***/ }),

/***/ 2631:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CM: () => (/* binding */ usesLeft),
/* harmony export */   Xz: () => (/* binding */ scopesToAskFor),
/* harmony export */   bD: () => (/* binding */ requiredScopes),
/* harmony export */   nw: () => (/* binding */ USE_NAMES),
/* harmony export */   tk: () => (/* binding */ USES),
/* harmony export */   uw: () => (/* binding */ BUSINESS_SCOPE)
/* harmony export */ });
/* harmony import */ var _src_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3755);

const READS_PAGE = ["pages_show_list", "pages_read_engagement"];
const USES = {
    post: { label: "Publish posts, photos and videos", scopes: _src_graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCOPES */ .m },
    read: {
        label: "Read posts, comments and what visitors write",
        scopes: [...READS_PAGE, "pages_read_user_content"],
    },
    reply: {
        label: "Answer, hide and delete comments",
        scopes: [...READS_PAGE, "pages_read_user_content", "pages_manage_engagement"],
    },
    measure: { label: "Read statistics (insights)", scopes: [...READS_PAGE, "read_insights"] },
    message: {
        label: "Read and send messages (Messenger)",
        scopes: [...READS_PAGE, "pages_messaging", "pages_manage_metadata"],
    },
    subscribe: {
        label: "Manage webhooks and settings of the Page",
        scopes: [...READS_PAGE, "pages_manage_metadata"],
    },
};
const USE_NAMES = Object.keys(USES);
const BUSINESS_SCOPE = "business_management";
function requiredScopes(uses) {
    return [...new Set(uses.flatMap((use) => USES[use].scopes))].toSorted();
}
function scopesToAskFor(uses, business) {
    return [...requiredScopes(uses), ...(business ? [BUSINESS_SCOPE] : [])];
}
function usesLeft({ uses, user }) {
    return uses.filter((use) => USES[use].scopes.every((scope) => user?.scopes.includes(scope)));
}


/***/ }),

/***/ 4145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ fillWorkflow),
/* harmony export */   v: () => (/* binding */ WORKFLOWS)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _src_graph_permissions_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3755);
/* harmony import */ var _environment_name_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7020);




const WORKFLOWS = {
    keep: {
        file: "page-token-keep.yml",
        label: "Look at the token once a week, and renew it when that is due",
        renews: true,
    },
    health: {
        file: "page-token-health.yml",
        label: "Look at the token once a day, and fail when a person must act",
        renews: false,
    },
    release: {
        file: "post-on-release.yml",
        label: "Post each release to the Page",
        renews: false,
    },
    deploy: {
        file: "deploy.yml",
        label: "Check the token before a deploy, and tell the Page's readers",
        renews: false,
    },
};
function fillWorkflow(folder, name, filling) {
    (0,_environment_name_js__WEBPACK_IMPORTED_MODULE_3__/* .checkEnvironment */ .Q)(filling.environment);
    const example = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, WORKFLOWS[name].file), "utf8");
    return example
        .replaceAll("${{ vars.FB_APP_ID }}", () => `"${filling.appId}"`)
        .replaceAll("${{ vars.FB_PAGE_ID }}", () => `"${filling.pageId}"`)
        .replaceAll("OWNER/facebook-page-token@v1", () => filling.action)
        .split("\n")
        .flatMap((line) => fillLine(line, filling))
        .join("\n");
}
function fillLine(line, { requiredScopes, environment }) {
    const indent = /^ */.exec(line)?.[0] ?? "";
    if (/^ +app-secret: /.test(line) && !isDefault(requiredScopes))
        return [line, `${indent}required-scopes: ${requiredScopes.join(", ")}`];
    if (environment === "")
        return [line];
    if (/^ +runs-on: /.test(line))
        return [line, `${indent}environment: ${JSON.stringify(environment)}`];
    if (/^ +secret-name: /.test(line))
        return [line, `${indent}secret-environment: ${JSON.stringify(environment)}`];
    return [line];
}
function isDefault(scopes) {
    return scopes.toSorted().join() === _src_graph_permissions_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_SCOPES */ .m.toSorted().join();
}


/***/ }),

/***/ 8140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ findWorkingCopy),
/* harmony export */   r$: () => (/* binding */ writeWorkflow)
/* harmony export */ });
/* unused harmony export repositoryOf */
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2425);




function findWorkingCopy(folder) {
    const root = askGit(folder, "rev-parse", "--show-toplevel");
    if (root === undefined)
        return undefined;
    const remote = askGit(folder, "remote", "get-url", "origin") ?? "";
    return { root, repository: repositoryOf(remote) };
}
const GITHUB = /(?:^|\.)github(?:[.:-]|$)|\.ghe\.com(?::|$)/i;
function repositoryOf(remote) {
    const match = /^(?:https?:\/\/(?:[^/@]*@)?([^/@]+)\/|(?:ssh:\/\/)?[^/@]+@([^/:]+)(?::\d+\/|[:/]))([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote);
    const [, far = "", near = "", repository = ""] = match ?? [];
    return GITHUB.test(far || near) ? repository : "";
}
function writeWorkflow({ root }, file, content) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(".github", "workflows", file);
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
    try {
        return writeNew(path, whole, content);
    }
    catch (error) {
        const { code } = error;
        if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ || code === undefined)
            throw error;
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
            title: "The workflow could not be written",
            message: `${path} cannot be written here (${code}).`,
            remedy: "Copy the workflow, and paste it into a file of this name instead.",
            cause: error,
        });
    }
}
function writeNew(path, whole, content) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(whole)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(whole, "utf8") === content)
            return path;
        throw new _src_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ActionError */ .lZ({
            title: "A workflow of this name is there already",
            message: `${path} exists with another content, and was left as it is.`,
            remedy: "Rename that file, or paste the workflow into a file of another name.",
        });
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(whole), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(whole, content, { flag: "wx" });
    return path;
}
function askGit(folder, ...words) {
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)("git", words, {
            cwd: folder,
            encoding: "utf8",
            stdio: ["ignore", "pipe", "ignore"],
        }).trim();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 7510:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _run_setup_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9532);

process.exitCode = await (0,_run_setup_js__WEBPACK_IMPORTED_MODULE_0__/* .runSetup */ .x)(process.argv.slice(2), process);

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 9532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ runSetup)
});

// EXTERNAL MODULE: ./build/setup-tree/src/errors.js
var errors = __nccwpck_require__(2425);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(7975);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/fields.js
var fields = __nccwpck_require__(6883);
// EXTERNAL MODULE: ./build/setup-tree/src/graph/versions.js
var versions = __nccwpck_require__(6414);
// EXTERNAL MODULE: ./build/setup-tree/src/inputs/names.js
var names = __nccwpck_require__(7420);
;// CONCATENATED MODULE: ./build/setup-tree/setup/core/places.js


const PLACES = {
    graphUrl: names/* DEFAULTS */.zY["graph-api-url"],
    graphVersion: versions/* DEFAULT_VERSION */.j,
    dialogUrl: "https://www.facebook.com",
    githubApiUrl: "https://api.github.com",
};

// EXTERNAL MODULE: ./build/setup-tree/setup/core/uses.js
var uses = __nccwpck_require__(2631);
// EXTERNAL MODULE: ./build/setup-tree/setup/core/workflow-file.js
var workflow_file = __nccwpck_require__(4145);
;// CONCATENATED MODULE: ./build/setup-tree/setup/help.js
const HINT = "See all flags with: setup --help";
const HELP = `Usage: setup [flags]

Takes you from a Facebook app to a workflow with a Page token that does not end.
Opens a local page in your browser.

  --no-browser              ask in this terminal instead
  --json                    ask nothing; one JSON object on standard output
  --port N                  first port to listen on, loopback only (8917)
  --action OWNER/REPO@REF   this action, as the workflow shall name it
  --config-id ID            a configuration of Facebook Login for Business
  --graph-api-version vN.N  --graph-api-url URL  --dialog-url URL
  --github-api-url URL      other servers; https, or http on this machine
  -h, --help                this text

Answers for --json; with --no-browser they are not asked again:
  --app-id ID               --page-id ID
  --uses NAMES              post,read,reply,measure,message,subscribe (post)
  --business                the Page belongs to a business portfolio
  --repository OWNER/REPO   where to store the secrets
  --environment NAME        and in which environment
  --workflow NAME           keep, health, release, deploy or none
  --write-workflow          write it into the git working copy around you

Secrets are never flags. They are asked for, or taken from the environment:
  FB_APP_SECRET             the app's secret
  FB_USER_TOKEN             a user token, in the place of the login
  SECRETS_TOKEN             a GitHub token that may write secrets

The exit code is 0 when all is done, otherwise 1.`;

;// CONCATENATED MODULE: ./build/setup-tree/setup/arguments.js







const TEXT = { type: "string" };
const FLAG = { type: "boolean" };
const OPTIONS = {
    help: { ...FLAG, short: "h" },
    "no-browser": FLAG,
    json: FLAG,
    port: TEXT,
    "graph-api-url": TEXT,
    "graph-api-version": TEXT,
    "dialog-url": TEXT,
    "github-api-url": TEXT,
    action: TEXT,
    "config-id": TEXT,
    "app-id": TEXT,
    uses: TEXT,
    business: FLAG,
    "page-id": TEXT,
    repository: TEXT,
    environment: TEXT,
    workflow: TEXT,
    "write-workflow": FLAG,
};
const SECRET_FLAG = /^--?(?!no-)[\w-]*(secret|token|password|code)\b/i;
const PORT = "8917";
function parseArguments(words, env) {
    const { values, positionals } = split(words);
    const help = values.help === true || words.length === 0;
    if (!help && (positionals.length !== 1 || positionals[0] !== "setup"))
        throw wrong("The first word must be `setup`, and all others flags.");
    const port = values.port ?? PORT;
    if (!/^[1-9]\d{0,4}$/.test(port) || Number(port) > 65_535)
        throw wrong("--port must be a number from 1 to 65535.");
    const version = values["graph-api-version"] ?? PLACES.graphVersion;
    if (!/^v\d{1,3}\.\d{1,2}$/.test(version))
        throw wrong("--graph-api-version must have the form v25.0.");
    if (!/^([\w.-]+\/[\w./-]+@[\w./-]+)?$/.test(values.action ?? ""))
        throw wrong("--action must have the form owner/repo@ref.");
    if (!/^\d+$/.test(values["page-id"] ?? "0"))
        throw wrong("--page-id must be a number, the id of the Page.");
    return {
        help,
        face: values.json ? "json" : values["no-browser"] ? "terminal" : "browser",
        port: Number(port),
        places: {
            graphUrl: readUrl("graph-api-url", values["graph-api-url"] ?? PLACES.graphUrl),
            graphVersion: version,
            dialogUrl: readUrl("dialog-url", values["dialog-url"] ?? PLACES.dialogUrl),
            githubApiUrl: readUrl("github-api-url", values["github-api-url"] ?? PLACES.githubApiUrl),
        },
        action: values.action ?? "",
        configId: values["config-id"] ?? "",
        answers: dropMissing({
            appId: values["app-id"],
            appSecret: env.FB_APP_SECRET || undefined,
            uses: values.uses === undefined ? undefined : readUses(values.uses),
            business: values.business,
            userToken: env.FB_USER_TOKEN || undefined,
            pageId: values["page-id"],
            repository: values.repository,
            environment: values.environment,
            githubToken: env.SECRETS_TOKEN || undefined,
            workflow: values.workflow === undefined ? undefined : readWorkflow(values.workflow),
            writeWorkflow: values["write-workflow"],
        }),
    };
}
function split(words) {
    if (words.some((word) => SECRET_FLAG.test(word)))
        throw wrong("Secrets are not taken as flags: they would stand in the shell's history and in the list of processes. Use the environment variables FB_APP_SECRET, FB_USER_TOKEN and SECRETS_TOKEN, or wait to be asked.");
    try {
        return (0,external_node_util_.parseArgs)({ args: [...words], options: OPTIONS, allowPositionals: true });
    }
    catch (error) {
        const flag = /--?[\w-]+/.exec(error instanceof Error ? error.message : "")?.[0] ?? "A flag";
        const unknown = error instanceof Error && "code" in error && error.code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
        throw wrong(unknown ? `${flag} is not known.` : `${flag} is not used rightly.`);
    }
}
function readUrl(name, value) {
    const problems = (0,fields/* collectProblems */.vX)();
    const url = (0,fields/* parseApiUrl */.nV)("graph-api-url", value, problems);
    const [problem] = problems.all;
    if (problem)
        throw wrong(problem.replace("`graph-api-url`", `--${name}`));
    return url;
}
function readUses(text) {
    const names = text.split(",").map((name) => name.trim());
    const known = uses/* USE_NAMES */.nw.filter((name) => names.includes(name));
    if (known.length !== new Set(names).size || known.length === 0)
        throw wrong(`--uses takes names with commas between them: ${uses/* USE_NAMES */.nw.join(", ")}.`);
    return known;
}
function readWorkflow(name) {
    const names = [...Object.keys(workflow_file/* WORKFLOWS */.v), "none"];
    const found = names.find((candidate) => candidate === name);
    if (found === undefined)
        throw wrong(`--workflow takes one of: ${names.join(", ")}.`);
    return found;
}
function dropMissing(answers) {
    return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
}
function wrong(message) {
    return new errors/* ActionError */.lZ({ title: "This cannot be started", message, remedy: HINT });
}

;// CONCATENATED MODULE: ./build/setup-tree/src/secrets/forms.js
const SHORTEST = 6;
const LONGEST = 4096;
function formsOf(secret) {
    if (secret === "")
        return [];
    if (secret.length > LONGEST)
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
    return [...new Set(forms)].filter((form) => form === secret || form.length >= SHORTEST);
}
function base64At(text, offset) {
    const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
    const from = Math.ceil((offset * 8) / 6);
    const to = Math.floor((padded.length * 8) / 6);
    return ["base64", "base64url"].map((form) => padded.toString(form).slice(from, to));
}

;// CONCATENATED MODULE: ./build/setup-tree/src/secrets/unescape.js
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
        const plain = decode(hex, decimals, sign);
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
function decode(hex, decimals, sign) {
    if (hex)
        return String.fromCharCode(Number.parseInt(hex, 16));
    if (decimals)
        return String.fromCharCode(Number(decimals));
    return sign === undefined ? "" : (SIGNS[sign] ?? sign);
}

;// CONCATENATED MODULE: ./build/setup-tree/src/secrets/scrub.js


const RUN = 20;
const LAYERS = 2;
const REPLACEMENT = "***";
const ROUNDS = 10;
function createScrubber() {
    const runs = new Set();
    const whole = new Set();
    function mark({ text, from, until }, marked) {
        for (let i = 0; i + RUN <= text.length; i++) {
            if (runs.has(text.slice(i, i + RUN)))
                marked.fill(1, from[i], until[i + RUN - 1]);
        }
        for (const form of whole) {
            for (let i = text.indexOf(form); i !== -1; i = text.indexOf(form, i + 1)) {
                marked.fill(1, from[i], until[i + form.length - 1]);
            }
        }
    }
    function scrubOnce(text) {
        const marked = new Uint8Array(text.length);
        let views = [viewOf(text)];
        for (let layer = 0; layer <= LAYERS; layer++) {
            for (const view of views)
                mark(view, marked);
            if (layer < LAYERS)
                views = views.flatMap(undoEscapes);
        }
        return replaceMarked(text, marked);
    }
    return {
        learn(secret) {
            for (const form of formsOf(secret)) {
                if (form.length < RUN)
                    whole.add(form);
                for (let i = 0; i + RUN <= form.length; i++)
                    runs.add(form.slice(i, i + RUN));
            }
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
function replaceMarked(text, marked) {
    let result = "";
    for (let i = 0; i < text.length; i++) {
        if (!marked[i])
            result += text[i];
        else if (i === 0 || !marked[i - 1])
            result += REPLACEMENT;
    }
    return result;
}

;// CONCATENATED MODULE: ./build/setup-tree/src/secrets/secret.js

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

;// CONCATENATED MODULE: ./build/setup-tree/src/secrets/vault.js


function createVault(mask) {
    const kept = new Map();
    const scrubber = createScrubber();
    return {
        keep(value) {
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

;// CONCATENATED MODULE: ./build/setup-tree/setup/core/session.js


function openSession(places = {}) {
    return {
        places: { ...PLACES, ...places },
        vault: createVault(() => undefined),
        journal: new Map(),
        uses: ["post"],
        business: false,
    };
}

// EXTERNAL MODULE: ./build/setup-tree/setup/core/working-copy.js
var working_copy = __nccwpck_require__(8140);
// EXTERNAL MODULE: ./build/setup-tree/src/report/plain-text.js
var plain_text = __nccwpck_require__(9895);
// EXTERNAL MODULE: ./build/setup-tree/src/report/scrub-report.js
var scrub_report = __nccwpck_require__(4691);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/describe-setup.js + 1 modules
var describe_setup = __nccwpck_require__(6099);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/json-remedies.js
var json_remedies = __nccwpck_require__(1101);
;// CONCATENATED MODULE: ./build/setup-tree/setup/fail.js





function openOutcome(words, stdout) {
    let printed = false;
    return {
        json: words.some((word) => /^--json(=|$)/.test(word)),
        print(json, written) {
            if (printed)
                return;
            printed = true;
            stdout.write(`${json}\n`, () => written?.());
        },
    };
}
function describeEarlyEnd(error, session = openSession()) {
    const safe = scrubberOf(session);
    return JSON.stringify((0,describe_setup/* describeSetup */.j)({ session }, {}, (0,scrub_report/* scrubError */.S)((0,json_remedies/* describeFailure */.I)(error), safe), safe));
}
function sayEarlyEnd(error, session = openSession(), last = "") {
    const { title, message, remedy } = (0,json_remedies/* describeFailure */.I)(error);
    return scrubberOf(session)([`${title}: ${message}`, `→ ${remedy}`, last].join("\n").trimEnd());
}
function scrubberOf({ vault }) {
    return (text) => vault.scrub((0,plain_text/* plainText */.w)(vault.scrub(text)));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __nccwpck_require__(3136);
;// CONCATENATED MODULE: ./build/setup-tree/setup/find-examples.js



function findExamples() {
    let folder = (0,external_node_path_.dirname)((0,external_node_url_.fileURLToPath)(import.meta.url));
    while (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, "examples", "page-token-keep.yml"))) {
        const above = (0,external_node_path_.dirname)(folder);
        if (above === folder)
            throw new Error("the folder of the examples is missing");
        folder = above;
    }
    return (0,external_node_path_.join)(folder, "examples");
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/last-words.js
const ENDINGS = {
    finished: "Done",
    idle: "Ended, because nobody was there for some time",
    stopped: "Stopped",
    cancelled: "Cancelled",
};
const STATES = {
    stored: "stored",
    "under way": "just being written, with the old value or the whole new one",
    waiting: "not written",
    failed: "not written, or not for sure",
};
function sayLast(ending, journal) {
    const secrets = Object.keys(STATES).flatMap((state) => {
        const names = [...journal].filter(([, reached]) => reached === state).map(([name]) => name);
        return names.length === 0 ? [] : [`${STATES[state]}: ${names.join(", ")}`];
    });
    const outcome = secrets.join("; ") || "the setup itself stored nothing";
    return `${ENDINGS[ending]} – ${outcome}.${ending === "finished" ? "" : " Starting again is safe."}`;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/why-no-browser.js
function whyNoBrowser({ env, platform, }) {
    if (env.SSH_CONNECTION || env.SSH_TTY)
        return "You are logged in from another machine, where this one's browser is not seen";
    const screen = env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
    if (platform === "linux" && !screen)
        return "There is no screen to open a browser on";
    return undefined;
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/start-face.js


async function startFace(given, surroundings, host, print) {
    if (given.face === "json")
        return startJson(given, surroundings, print);
    if (given.face === "browser") {
        const reason = whyNoBrowser(host);
        const ending = reason ? undefined : await startBrowser(given, surroundings);
        if (ending !== undefined)
            return ending;
        surroundings.say(`${reason ?? "The browser could not be opened"}: the setup asks here instead.`);
    }
    return startTerminal(given, surroundings, host);
}
async function startJson({ answers }, surroundings, print) {
    const { runJson } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(73), __nccwpck_require__.e(330)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7330));
    const code = await runJson(surroundings, answers, print);
    return code === 0 ? "finished" : "stopped";
}
async function startBrowser({ port }, surroundings) {
    const [{ NoBrowserError, startBrowserSetup }, { openBrowser }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(356), __nccwpck_require__.e(73), __nccwpck_require__.e(905)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3905)),
        __nccwpck_require__.e(/* import() */ 940).then(__nccwpck_require__.bind(__nccwpck_require__, 3940)),
    ]);
    try {
        const running = await startBrowserSetup(surroundings, { port, open: openBrowser });
        return await running.ended;
    }
    catch (error) {
        if (error instanceof NoBrowserError)
            return undefined;
        throw error;
    }
}
async function startTerminal({ port, answers }, surroundings, { stdin, stdout }) {
    if (!stdin.isTTY || !stdout.isTTY)
        throw new errors/* ActionError */.lZ({
            title: "There is nobody to ask",
            message: "The setup asks questions, but it was not started in a terminal.",
            remedy: "Start it in a terminal, or give all answers with --json (see setup --help).",
        });
    const [{ startTerminalSetup }, { createPrompts }] = await Promise.all([
        Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(384), __nccwpck_require__.e(73), __nccwpck_require__.e(621)]).then(__nccwpck_require__.bind(__nccwpck_require__, 3621)),
        Promise.all(/* import() */[__nccwpck_require__.e(384), __nccwpck_require__.e(340)]).then(__nccwpck_require__.bind(__nccwpck_require__, 8340)),
    ]);
    const prompts = createPrompts({ input: stdin, output: stdout });
    return startTerminalSetup(surroundings, answers, prompts, port);
}

;// CONCATENATED MODULE: ./build/setup-tree/setup/run-setup.js









const ACTION = "OWNER/facebook-page-token@v1";
async function runSetup(words, host) {
    const outcome = openOutcome(words, host.stdout);
    let session;
    try {
        const given = parseArguments(words, host.env);
        if (given.help) {
            host.stdout.write(`${HELP}\n`);
            return 0;
        }
        for (const name of ["FB_APP_SECRET", "FB_USER_TOKEN", "SECRETS_TOKEN"])
            delete host.env[name];
        const surroundings = surround(given, host);
        session = surroundings.session;
        return await lead(given, surroundings, host, outcome);
    }
    catch (error) {
        const last = session && sayLast("stopped", session.journal);
        host.stderr.write(`${sayEarlyEnd(error, session, last)}\n`);
        if (outcome.json)
            outcome.print(describeEarlyEnd(error, session));
        return 1;
    }
}
async function lead(given, surroundings, host, outcome) {
    const { session } = surroundings;
    const cancel = () => {
        if (host.stdout.isTTY)
            host.stdout.write("\x1b[?25h\n");
        const last = sayLast("cancelled", session.journal);
        surroundings.say(last);
        if (!outcome.json)
            return host.exit(1);
        const message = "A signal ended the setup. `stored` says how far the writing had come.";
        const error = new errors/* ActionError */.lZ({
            title: "Cancelled",
            message,
            remedy: "Starting again is safe.",
        });
        outcome.print(describeEarlyEnd(error, session), () => host.exit(1));
    };
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals)
        host.once(signal, cancel);
    try {
        const ending = await startFace(given, surroundings, host, outcome.print);
        surroundings.say(sayLast(ending, session.journal));
        return ending === "finished" ? 0 : 1;
    }
    finally {
        for (const signal of signals)
            host.removeListener(signal, cancel);
    }
}
const run_setup_SHORTEST = 16;
function surround({ face, places, action, configId, answers }, host) {
    const session = openSession(places);
    for (const secret of [answers.appSecret, answers.userToken, answers.githubToken])
        if (secret && secret.trim().length >= run_setup_SHORTEST)
            session.vault.keep(secret.trim());
    const shown = face === "json" ? host.stderr : host.stdout;
    return {
        session,
        examples: findExamples(),
        action: action || ACTION,
        configId,
        workingCopy: (0,working_copy/* findWorkingCopy */.Kc)(folderOf(host)),
        say: (line) => void shown.write(`${line}\n`),
    };
}
function folderOf(host) {
    try {
        return host.cwd();
    }
    catch (cause) {
        throw new errors/* ActionError */.lZ({
            title: "The folder is gone",
            message: "The folder that the setup was started in does not exist any more.",
            remedy: "Change into another folder, and start it again there.",
            cause,
        });
    }
}


/***/ }),

/***/ 6099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  j: () => (/* binding */ describeSetup)
});

// EXTERNAL MODULE: ./build/setup-tree/src/moment.js
var moment = __nccwpck_require__(5094);
// EXTERNAL MODULE: ./build/setup-tree/src/report/report.js
var report = __nccwpck_require__(6161);
;// CONCATENATED MODULE: ./build/setup-tree/src/report/outputs.js


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
        findings: findings.map(({ code, severity, message, remedy }) => ({
            code,
            severity,
            message,
            remedy,
        })),
        "secret-updated": report.stored.complete,
    };
    const texts = Object.fromEntries(Object.entries(values).map(([name, value]) => [
        name,
        typeof value === "string" ? value : JSON.stringify(value),
    ]));
    return { ...texts, report: JSON.stringify(values) };
}
function tokenOutput(report) {
    return handsOver(report) ? report.token.reveal() : undefined;
}

// EXTERNAL MODULE: ./build/setup-tree/src/report/scrub-report.js
var scrub_report = __nccwpck_require__(4691);
// EXTERNAL MODULE: ./build/setup-tree/setup/terminal/json-remedies.js
var json_remedies = __nccwpck_require__(1101);
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/describe-setup.js



function describeSetup({ session }, { stored, workflow }, error, safe) {
    const { app, user, pages, examination, journal } = session;
    const report = examination && (0,scrub_report/* scrubReport */.A)(examination.report, safe);
    const errors = [
        ...(error ? [error] : []),
        ...(report?.errors ?? []),
        ...(stored?.errors ?? []).map(({ title, message, remedy }) => ({
            title: safe((0,json_remedies/* nameAnswers */.V)(title)),
            message: safe((0,json_remedies/* nameAnswers */.V)(message)),
            remedy: safe((0,json_remedies/* nameAnswers */.V)(remedy)),
        })),
    ];
    return {
        ok: errors.length === 0 && report?.healthy === true,
        app: app ? { id: app.id, name: safe(app.name) } : null,
        declined: user?.declined ?? [],
        pages: (pages ?? []).map(({ id, name, tasks, objections, hasToken }) => ({
            id: safe(id),
            name: safe(name),
            tasks: tasks.map(safe),
            objections: objections.map(safe),
            hasToken,
        })),
        page: report ? report.page : null,
        healthy: report?.healthy ?? false,
        findings: report?.findings ?? [],
        report: report ? JSON.parse(describeOutputs(report).report) : null,
        stored: Object.fromEntries(journal),
        workflow: workflow ?? null,
        errors: errors.map(({ title, message, remedy }) => ({ title, message, remedy })),
    };
}


/***/ }),

/***/ 1101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   V: () => (/* binding */ nameAnswers)
/* harmony export */ });
/* harmony import */ var _src_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2425);
/* harmony import */ var _src_report_shown_error_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3453);
/* harmony import */ var _core_answer_error_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1970);



const NAMES = {
    "`app-id`": "--app-id",
    "`app-secret`": "FB_APP_SECRET",
    "`user-token`": "FB_USER_TOKEN",
    "`page-id`": "--page-id",
    "`secrets-token`": "SECRETS_TOKEN",
};
function nameAnswers(text) {
    return Object.entries(NAMES).reduce((said, [input, name]) => said.replaceAll(input, name), text);
}
function describeFailure(error) {
    const shown = (0,_src_report_shown_error_js__WEBPACK_IMPORTED_MODULE_1__/* .describeError */ .U)(error);
    return {
        ...shown,
        title: error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? nameAnswers(shown.title) : "A bug in this setup",
        message: nameAnswers(shown.message),
        remedy: findRemedy(error) ?? nameAnswers(shown.remedy),
    };
}
function findRemedy(error) {
    if (error instanceof _core_answer_error_js__WEBPACK_IMPORTED_MODULE_2__/* .AnswerError */ .d)
        return undefined;
    if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CredentialsError */ .lE)
        return "Compare --app-id and FB_APP_SECRET with developers.facebook.com/apps → your app → App settings → Basic.";
    if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserTokenError */ .Zl)
        return "Give a new user token of this app as FB_USER_TOKEN. Leave --json out to log in and get one.";
    if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PageError */ .AX)
        return "Give the id of a Page that the login covers as --page-id, or a user token as FB_USER_TOKEN for which the Page was ticked.";
    if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .InputError */ .dz)
        return "Correct the flag or the environment variable.";
    if (error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RequestError */ .GI)
        return "Nothing is wrong with what you gave. Look at this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.";
    return error instanceof _src_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? undefined : "Please report it with this message.";
}


/***/ }),

/***/ 2425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AX: () => (/* binding */ PageError),
/* harmony export */   GI: () => (/* binding */ RequestError),
/* harmony export */   Zl: () => (/* binding */ UserTokenError),
/* harmony export */   aq: () => (/* binding */ StorageError),
/* harmony export */   c8: () => (/* binding */ DecodingError),
/* harmony export */   dz: () => (/* binding */ InputError),
/* harmony export */   lE: () => (/* binding */ CredentialsError),
/* harmony export */   lZ: () => (/* binding */ ActionError)
/* harmony export */ });
class ActionError extends Error {
    title;
    remedy;
    constructor({ title, message, remedy, cause }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = new.target.name;
        this.title = title;
        this.remedy = remedy;
    }
}
class InputError extends ActionError {
    problems;
    constructor(problems) {
        super({
            title: problems.length === 1
                ? "An input needs attention"
                : `${problems.length} problems with the inputs`,
            message: problems.length === 1
                ? `${problems[0]}`
                : problems.map((problem) => `• ${problem}`).join("\n"),
            remedy: "Correct the `with:` block of this step, or the variable or secret that it names (in the repository on GitHub: Settings → Secrets and variables → Actions). Nothing was called and nothing was changed.",
        });
        this.problems = problems;
    }
}
class CredentialsError extends ActionError {
}
class UserTokenError extends ActionError {
}
class PageError extends ActionError {
}
class StorageError extends ActionError {
}
class RequestError extends ActionError {
    transient;
    retryAfter;
    constructor(parts) {
        super(parts);
        this.transient = parts.transient;
        this.retryAfter = parts.retryAfter;
    }
}
class DecodingError extends ActionError {
    constructor(path, expected, found) {
        super({
            title: "An answer has an unexpected form",
            message: `The answer's field \`${path}\` should be ${expected}, but it is ${found}.`,
            remedy: "Either the API has changed or something between it and the runner (a proxy, a test server) rewrites answers. Run the job again; if it stays, open an issue in this action's repository with this message.",
        });
    }
}


/***/ }),

/***/ 3755:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ successorOf),
/* harmony export */   m: () => (/* binding */ DEFAULT_SCOPES)
/* harmony export */ });
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


/***/ }),

/***/ 6414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ publishedEnd),
/* harmony export */   j: () => (/* binding */ DEFAULT_VERSION)
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
function publishedEnd(version) {
    const day = PUBLISHED_ENDS.get(version);
    return day === undefined ? undefined : Date.parse(`${day}T00:00:00Z`) / 1000;
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ deadlinesOf),
/* harmony export */   o: () => (/* binding */ assessDeadlines)
/* harmony export */ });
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5094);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1106);


function assessDeadlines(inspection, policy, minted) {
    return [...assessExpiry(inspection, policy, minted), ...assessDataAccess(inspection, policy)];
}
function deadlinesOf({ expiresAt, dataAccessExpiresAt }, { dataAccess }) {
    return dataAccess === "ignore" ? [expiresAt] : [expiresAt, dataAccessExpiresAt];
}
const MINT_IT = "Let this action obtain the Page token: give it `user-token`, which it exchanges for a long-lived one first.";
const MINTED_ENDING = `Facebook gave out a token with an end, although the user token was exchanged: ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_AGAIN */ .W}.`;
function assessExpiry({ expiresAt, now }, policy, minted) {
    if (typeof expiresAt !== "number")
        return [];
    const when = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(expiresAt)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDistance */ .tD)(expiresAt, now)})`;
    if (!policy.allowExpiring) {
        return [
            {
                code: "expires",
                severity: "failure",
                message: `The Page token ends on ${when}; one that comes from a long-lived user token has no end.`,
                remedy: `${minted ? MINTED_ENDING : MINT_IT} If a token with an end is what you want, set \`allow-expiring: true\`.`,
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
            message: `The Page token ends on ${when}.`,
            remedy: "Before that day, run a workflow that gives this action `user-token`: it obtains a new one.",
        },
    ];
}
const ONLY_A_LOGIN = `Only a login moves this date, no exchange and no new Page token does: ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_AGAIN */ .W}. A system user has no such date.`;
function assessDataAccess({ dataAccessExpiresAt: end, now }, policy) {
    if (policy.dataAccess === "ignore" || typeof end !== "number")
        return [];
    const severity = severityOf(end, policy, now);
    if (!severity)
        return [];
    const capped = policy.dataAccess === "warn" ? "warning" : severity;
    const when = `${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDay */ .im)(end)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_1__/* .sayDistance */ .tD)(end, now)})`;
    return end <= now
        ? [
            {
                code: "data-access-expired",
                severity: capped,
                message: `The app's access to the person's data ended on ${when}, 90 days after their last login; the token still counts as valid, but calls that read data fail.`,
                remedy: ONLY_A_LOGIN,
            },
        ]
        : [
            {
                code: "data-access-expires-soon",
                severity: capped,
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

/***/ 7175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Q$: () => (/* binding */ scopesElsewhere),
/* harmony export */   cy: () => (/* binding */ assessScopes),
/* harmony export */   "if": () => (/* binding */ missingScopes)
/* harmony export */ });
function missingScopes({ state, kind, scopes }, { requiredScopes }) {
    if (state !== "valid" || kind !== "page")
        return [];
    return requiredScopes.filter((scope) => !scopes.includes(scope)).toSorted();
}
function assessScopes(inspection, policy) {
    return [...assessMissing(inspection, policy), ...assessGranular(inspection, policy)];
}
const GRANT = "The person who made the token must log in to the app again (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add the permission under “Permissions”, press “Generate Access Token”) and save the new user token on GitHub as the secret behind `user-token`; within the hour, run the workflow that gives this action `user-token`, which obtains a new Page token.";
function assessMissing(inspection, policy) {
    const missing = missingScopes(inspection, policy);
    if (missing.length === 0)
        return [];
    return [
        {
            code: "missing-scopes",
            severity: "failure",
            message: `The Page token lacks ${missing.join(", ")}.`,
            remedy: `${GRANT} An app that people without a role in it use needs App Review for it. If the workflow does not need it, take it out of \`required-scopes\`.`,
        },
    ];
}
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
function assessGranular(inspection, policy) {
    const elsewhere = scopesElsewhere(inspection, policy);
    if (elsewhere.length === 0)
        return [];
    return [
        {
            code: "scope-not-for-page",
            severity: "failure",
            message: `${elsewhere.join(", ")} ${elsewhere.length === 1 ? "was" : "were"} granted for other Pages, but not for the Page ${inspection.pageId}.`,
            remedy: `${GRANT} In the dialog, choose “Edit settings” and tick this Page.`,
        },
    ];
}


/***/ }),

/***/ 2757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ assessVersion),
/* harmony export */   Qg: () => (/* binding */ assessSpareUserToken),
/* harmony export */   Yu: () => (/* binding */ renewalFailed),
/* harmony export */   yf: () => (/* binding */ assessNextUserToken)
/* harmony export */ });
/* harmony import */ var _graph_versions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6414);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5094);
/* harmony import */ var _token_faults_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8390);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1106);




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
    const end = (0,_graph_versions_js__WEBPACK_IMPORTED_MODULE_0__/* .publishedEnd */ .K)(served);
    if (end !== undefined && (0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(end, VERSION_NOTICE_DAYS, now)) {
        findings.push({
            code: "graph-version-retiring",
            severity: "warning",
            message: `The Graph API ${served} is served until ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(end)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDistance */ .tD)(end, now)}).`,
            remedy: "Set `graph-api-version` to a newer version, or leave it out and update this action.",
        });
    }
    return findings;
}
function assessNextUserToken(endsAt, onlyLoginHelps, { warnWithinDays }, now) {
    if (typeof endsAt !== "number" || !(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .isWithin */ .UO)(endsAt, warnWithinDays, now))
        return [];
    return [
        {
            code: "user-token-expires-soon",
            severity: "warning",
            message: `The user token that the next run will use ends on ${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDay */ .im)(endsAt)} (${(0,_moment_js__WEBPACK_IMPORTED_MODULE_3__/* .sayDistance */ .tD)(endsAt, now)}).`,
            remedy: onlyLoginHelps
                ? `Before that day, ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .LOG_IN_AGAIN */ .W}. A system-user token does not end.`
                : "Set `user-token-secret-name`, so that this action stores the long-lived user token for the next run, or use a system-user token, which does not end. The Page token does not end with it.",
        },
    ];
}
function assessSpareUserToken(inspection, policy) {
    const trouble = troubleOf(inspection, policy.appId);
    if (!trouble)
        return assessNextUserToken(inspection.expiresAt, true, policy, inspection.now);
    return [
        {
            code: "user-token-invalid",
            severity: "warning",
            message: `The user token ${trouble.why}; the Page token works, but nothing could renew it.`,
            remedy: trouble.remedy,
        },
    ];
}
function troubleOf(inspection, appId) {
    const { state, fault, kind } = inspection;
    if (state === "invalid") {
        const death = (0,_token_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .explainFault */ .O)(fault);
        return { why: `is dead: ${death.why}`, remedy: death.remedy };
    }
    if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
        return {
            why: "belongs to another app",
            remedy: "Save a user token of the app in `app-id` as the secret behind `user-token`.",
        };
    }
    if (kind === "page" || kind === "app") {
        return {
            why: `is ${_words_js__WEBPACK_IMPORTED_MODULE_2__/* .KIND_WORDS */ .P[kind]}, not a user token`,
            remedy: "Save a user token (README of this action, “Your first user token”) as the secret behind `user-token`.",
        };
    }
    return undefined;
}
function renewalFailed(message, remedy) {
    return { code: "renewal-failed", severity: "warning", message, remedy };
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Wr: () => (/* binding */ isHealthy),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   pX: () => (/* binding */ standsAlone)
/* harmony export */ });
const TITLES = {
    invalid: "The Page token is dead",
    "wrong-app": "The token belongs to another app",
    "wrong-type": "This is not a Page token",
    "wrong-page": "The token belongs to another Page",
    expires: "The Page token expires",
    "expires-soon": "The Page token expires soon",
    "data-access-expired": "The app's data access has expired",
    "data-access-expires-soon": "The app's data access expires soon",
    "missing-scopes": "The Page token lacks permissions",
    "scope-not-for-page": "A permission was not granted for this Page",
    "user-token-expires-soon": "The user token expires soon",
    "user-token-invalid": "The user token cannot renew anything",
    "lacks-task": "The person may not create content on the Page",
    "renewal-failed": "Renewing the Page token does not work",
    "graph-version-changed": "Another Graph API version answered",
    "graph-version-retiring": "The Graph API version retires soon",
};
const ORDER = Object.keys(TITLES);
function titleOf(code) {
    return TITLES[code];
}
function inOrder(findings) {
    return findings.toSorted((a, b) => ORDER.indexOf(a.code) - ORDER.indexOf(b.code));
}
function isHealthy(findings) {
    return findings.every(({ severity }) => severity !== "failure");
}
const ALONE = ["invalid", "wrong-app", "wrong-type"];
function standsAlone({ code }) {
    return ALONE.includes(code);
}


/***/ }),

/***/ 8390:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ explainFault)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1106);

const ANEW = `It cannot be revived: ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_AGAIN */ .W}.`;
const DEATHS = {
    expired: {
        why: "it has expired",
        remedy: `${ANEW} A user token from Graph API Explorer lives for an hour or two; a Page token that this action obtains does not expire with time.`,
    },
    password: {
        why: "the person's password was changed, or Facebook ended their sessions for security reasons",
        remedy: ANEW,
    },
    removed: {
        why: "the person removed the app from their account",
        remedy: ANEW,
    },
    checkpoint: {
        why: "Facebook asks the person to confirm something before anything goes on",
        remedy: `The person must log in at www.facebook.com and follow the instructions there. If the token stays dead after that: ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_AGAIN */ .W}.`,
    },
    unconfirmed: {
        why: "the person's account is not confirmed",
        remedy: `The person must log in at www.facebook.com and confirm the account. If the token stays dead after that: ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_AGAIN */ .W}.`,
    },
    revoked: {
        why: "it was invalidated by an API call",
        remedy: `Find out who or what revoked it. ${ANEW}`,
    },
    loggedOut: { why: "the person logged out", remedy: ANEW },
    roleLost: {
        why: "the person has lost their role on the Page, or has not set up the two-factor authentication that it asks for",
        remedy: `Somebody with full control of the Page must give the role back (Page settings → Page access), or the person must turn on two-factor authentication. Then ${_words_js__WEBPACK_IMPORTED_MODULE_0__/* .LOG_IN_AGAIN */ .W}.`,
    },
    notEngaged: { why: "the person has not used the app for 90 days", remedy: ANEW },
    malformed: {
        why: "it is malformed: no whole token, or a changed one",
        remedy: "Copy the token again, whole and without quotes, and save it as the secret (in the repository on GitHub: Settings → Secrets and variables → Actions).",
    },
    noApp: {
        why: "it belongs to no known app",
        remedy: "This looks like an app token (digits, a bar, more characters), or like a token of a deleted app. Give a token that the app in `app-id` issued.",
    },
};
const BY_SUBCODE = {
    456: DEATHS.malformed,
    458: DEATHS.removed,
    459: DEATHS.checkpoint,
    460: DEATHS.password,
    463: DEATHS.expired,
    464: DEATHS.unconfirmed,
    466: DEATHS.revoked,
    467: DEATHS.loggedOut,
    468: DEATHS.notEngaged,
    490: DEATHS.checkpoint,
    492: DEATHS.roleLost,
    493: DEATHS.notEngaged,
};
const BY_MESSAGE = [
    [/has expired/i, DEATHS.expired],
    [/changed (their|the) password/i, DEATHS.password],
    [/has not authorized application/i, DEATHS.removed],
    [/log in to www\.facebook\.com/i, DEATHS.checkpoint],
    [/not (a )?confirmed/i, DEATHS.unconfirmed],
    [/invalidated explicitly/i, DEATHS.revoked],
    [/logged out/i, DEATHS.loggedOut],
    [/must be an administrator|role on the page|two.factor/i, DEATHS.roleLost],
    [/90 days|longer than/i, DEATHS.notEngaged],
    [/has been invalidated/i, DEATHS.password],
    [/validating application|token signature/i, DEATHS.noApp],
    [/malformed|could not be decrypted|cannot parse|invalid oauth access token/i, DEATHS.malformed],
];
function explainFault(fault) {
    const known = fault?.subcode === undefined ? undefined : BY_SUBCODE[fault.subcode];
    const matched = known ?? BY_MESSAGE.find(([pattern]) => pattern.test(fault?.message ?? ""))?.[1];
    if (!matched)
        return {
            why: `Facebook says “${fault?.message || "no reason"}”${sayCodes(fault)}`,
            remedy: ANEW,
        };
    const { why, remedy } = matched;
    return { why: fault?.subcode === undefined ? why : `${why} (${fault.subcode})`, remedy };
}
function sayCodes(fault) {
    const codes = [fault?.code, fault?.subcode].filter((code) => code !== undefined);
    return codes.length > 0 ? ` (${codes.join("/")})` : "";
}


/***/ }),

/***/ 1106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ KIND_WORDS),
/* harmony export */   W: () => (/* binding */ LOG_IN_AGAIN)
/* harmony export */ });
const KIND_WORDS = {
    user: "a user token",
    page: "a Page token",
    app: "an app token",
    "system-user": "a system-user token",
    unknown: "a token of an unknown kind",
};
const LOG_IN_AGAIN = "the person who made the user token must log in to the app again (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add the permissions of `required-scopes`, press “Generate Access Token” and tick the Page) and save the new user token on GitHub as the secret behind `user-token`; within the hour, run the workflow that gives this action `user-token`, which obtains a new Page token. Step by step: README of this action, “Your first user token”";


/***/ }),

/***/ 6883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ parseNumber),
/* harmony export */   HU: () => (/* binding */ parseChoice),
/* harmony export */   nV: () => (/* binding */ parseApiUrl),
/* harmony export */   og: () => (/* binding */ parseFlag),
/* harmony export */   vX: () => (/* binding */ collectProblems),
/* harmony export */   zg: () => (/* binding */ checkSecret)
/* harmony export */ });
function collectProblems() {
    const all = [];
    return {
        all,
        add(input, sentences) {
            const problem = `\`${input}\` ${sentences}`;
            if (!all.includes(problem))
                all.push(problem);
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
        problems.add(input, `must be \`true\` or \`false\`, but it is ${shown(value)}. A variable that holds something else is the usual cause.`);
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
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
function parseApiUrl(input, value, problems) {
    const url = URL.parse(value);
    if (!url || !/^https?:$/.test(url.protocol)) {
        problems.add(input, "must be a URL such as `https://api.example.com`.");
    }
    else if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) {
        problems.add(input, "must begin with `https://`: with `http://`, everybody on the way could read the tokens. Only a loopback host (`localhost`, `127.0.0.1`) may be reached with `http://`.");
    }
    else if (url.username || url.password || /[?#]/.test(value)) {
        problems.add(input, "must be a plain address, without a user, a password, a query (`?…`) or a fragment (`#…`).");
    }
    return value.replace(/\/+$/, "");
}
function checkSecret(input, value, problems) {
    if (/^[\x21-\x7e]*$/.test(value))
        return;
    problems.add(input, "must be one unbroken line of letters, digits and signs, but it holds a space, a line break or another character in its middle. It was probably not copied whole, or two values were pasted into one secret.");
}


/***/ }),

/***/ 7420:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Qh: () => (/* binding */ INPUT_NAMES),
/* harmony export */   pH: () => (/* binding */ SECRET_INPUTS),
/* harmony export */   zY: () => (/* binding */ DEFAULTS)
/* harmony export */ });
/* harmony import */ var _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3755);
/* harmony import */ var _graph_versions_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6414);


const INPUT_NAMES = [
    "app-id",
    "app-secret",
    "user-token",
    "page-token",
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
const SECRET_INPUTS = [
    "app-secret",
    "user-token",
    "page-token",
    "github-token",
];
const DEFAULTS = {
    "required-scopes": _graph_permissions_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_SCOPES */ .m.join(", "),
    "allow-expiring": "false",
    "warn-within-days": "14",
    "fail-within-days": "0",
    "data-access": "fail",
    "on-unhealthy": "fail",
    "secret-app": "actions",
    "graph-api-version": _graph_versions_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_VERSION */ .j,
    "graph-api-url": "https://graph.facebook.com",
    "timeout-seconds": "10",
    retries: "3",
    "job-summary": "true",
};


/***/ }),

/***/ 5094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ momentOf),
/* harmony export */   K9: () => (/* binding */ formatMoment),
/* harmony export */   LV: () => (/* binding */ sayEnd),
/* harmony export */   Qd: () => (/* binding */ earliest),
/* harmony export */   Tq: () => (/* binding */ endsLater),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   d_: () => (/* binding */ DAY),
/* harmony export */   im: () => (/* binding */ formatDay),
/* harmony export */   tD: () => (/* binding */ sayDistance)
/* harmony export */ });
const DAY = 86_400;
const HOUR = 3600;
const MINUTE = 60;
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
function sayDistance(moment, now) {
    const distance = Math.abs(moment - now);
    const [seconds, unit] = distance >= 2 * DAY ? [DAY, "day"] : distance >= 2 * HOUR ? [HOUR, "hour"] : [MINUTE, "minute"];
    const count = Math.round(distance / seconds);
    const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
    return moment >= now ? `in ${words}` : `${words} ago`;
}
function sayEnd(moment, now) {
    if (moment === "never")
        return "does not end";
    if (moment === "unknown")
        return "ends at an unknown time";
    return `${moment > now ? "ends" : "ended"} ${formatDay(moment)} (${sayDistance(moment, now)})`;
}


/***/ }),

/***/ 9895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   w: () => (/* binding */ plainText)
/* harmony export */ });
const INVISIBLE = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
function plainText(text) {
    return text
        .replace(/\r\n?|[\u2028\u2029]/g, "\n")
        .replace(INVISIBLE, "")
        .toWellFormed();
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

/***/ 6161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   ZE: () => (/* binding */ composeReport)
/* harmony export */ });
/* unused harmony exports failsJob, handsOver */
/* harmony import */ var _health_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2845);
/* harmony import */ var _health_assess_scopes_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7175);
/* harmony import */ var _health_assess_surroundings_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2757);
/* harmony import */ var _health_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1301);
/* harmony import */ var _moment_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(5094);
/* harmony import */ var _shown_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3453);






function composeReport(inputs, held, stored) {
    const { inspection, userToken } = held;
    const { expiresAt, dataAccessExpiresAt, now } = inspection;
    const exchanged = userToken?.exchanged ? [userToken.endsAt] : [];
    const dead = inspection.state !== "valid";
    return {
        mode: inputs.mode,
        token: held.token,
        page: held.page,
        healthy: (0,_health_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .isHealthy */ .Wr)(held.findings),
        minted: held.minted,
        expiresAt,
        dataAccessExpiresAt,
        userTokenExpiresAt: exchanged[0],
        renewBy: dead ? "unknown" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .earliest */ .Qd)([expiresAt, dataAccessExpiresAt, ...exchanged]),
        actBy: dead ? "unknown" : (0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .earliest */ .Qd)([...(0,_health_assess_deadlines_js__WEBPACK_IMPORTED_MODULE_0__/* .deadlinesOf */ .b)(inspection, inputs.policy), ...exchanged]),
        scopes: inspection.scopes.toSorted(),
        requiredScopes: inputs.policy.requiredScopes,
        missingScopes: (0,_health_assess_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .missingScopes */ ["if"])(inspection, inputs.policy),
        scopesElsewhere: (0,_health_assess_scopes_js__WEBPACK_IMPORTED_MODULE_5__/* .scopesElsewhere */ .Q$)(inspection, inputs.policy),
        findings: findingsOf(inputs, held, stored),
        stored,
        errors: [...held.errors, ...stored.errors].map(_shown_error_js__WEBPACK_IMPORTED_MODULE_3__/* .describeError */ .U),
        onUnhealthy: inputs.onUnhealthy,
        now,
    };
}
function failsJob({ healthy, onUnhealthy, errors }) {
    return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}
function handsOver({ healthy, onUnhealthy }) {
    return healthy || onUnhealthy === "warn";
}
function findingsOf(inputs, held, stored) {
    if (held.findings.some(({ code }) => code === "invalid"))
        return (0,_health_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)(held.findings);
    const { inspection } = held;
    return (0,_health_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .inOrder */ .al)([
        ...held.findings,
        ...nextUserToken(inputs, held, stored),
        ...(0,_health_assess_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .assessVersion */ .$h)(inspection, inputs.graphVersion),
    ]);
}
function nextUserToken(inputs, { userToken, minted, inspection }, stored) {
    if (!userToken || !minted || inputs.mode === "check")
        return [];
    const name = inputs.store?.userTokenName;
    const isStored = name !== undefined && stored.written.includes(name);
    const endsAt = isStored ? userToken.endsAt : userToken.givenEndsAt;
    const onlyLoginHelps = name !== undefined || !(0,_moment_js__WEBPACK_IMPORTED_MODULE_4__/* .endsLater */ .Tq)(userToken.endsAt, userToken.givenEndsAt);
    return (0,_health_assess_surroundings_js__WEBPACK_IMPORTED_MODULE_1__/* .assessNextUserToken */ .yf)(endsAt, onlyLoginHelps, inputs.policy, inspection.now);
}


/***/ }),

/***/ 4691:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ scrubReport),
/* harmony export */   S: () => (/* binding */ scrubError)
/* harmony export */ });
function scrubReport(report, scrub) {
    return {
        ...report,
        page: { id: scrub(report.page.id), name: scrub(report.page.name) },
        scopes: report.scopes.map(scrub),
        missingScopes: report.missingScopes.map(scrub),
        findings: report.findings.map(({ code, severity, message, remedy }) => ({
            code,
            severity,
            message: scrub(message),
            remedy: scrub(remedy),
        })),
        errors: report.errors.map((error) => scrubError(error, scrub)),
    };
}
function scrubError({ title, message, remedy, details }, scrub) {
    return {
        title: scrub(title),
        message: scrub(message),
        remedy: scrub(remedy),
        details: details === undefined ? undefined : scrub(details),
    };
}


/***/ }),

/***/ 3453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2425);

function describeError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ) {
        const { title, message, remedy, cause } = error;
        return {
            title,
            message,
            remedy,
            details: cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ActionError */ .lZ ? cause.message : undefined,
        };
    }
    return {
        title: "A bug in this action",
        message: `Something happened that should not: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
        remedy: "Nothing is known about your token. Please open an issue in this action's repository with this message; running the job again with debug logging (on GitHub: Re-run jobs → “Enable debug logging”) adds the place in the code.",
        details: undefined,
    };
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ var __webpack_exports__ = __nccwpck_require__(7510);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
