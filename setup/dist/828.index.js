export const id = 828;
export const ids = [828];
export const modules = {

/***/ 8828:
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
;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/show-secret.js
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

;// CONCATENATED MODULE: ./build/setup-tree/setup/terminal/prompts.js


function createPrompts(streams) {
    const ended = new AbortController();
    streams.input.once("end", () => ended.abort());
    const context = { ...streams, signal: ended.signal };
    const password = ({ message, long = false }, signal) => dist/* default */.A({ message, mask: !long, toggleMask: false }, signal ? { ...context, signal: AbortSignal.any([ended.signal, signal]) } : context);
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


/***/ })

};
