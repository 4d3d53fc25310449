export const id = 35;
export const ids = [35];
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


/***/ })

};
