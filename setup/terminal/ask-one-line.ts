import type { PassThrough } from "node:stream";

/** The terminal, or its replacement in a test. */
export interface Streams {
  input: NodeJS.ReadStream | PassThrough;
  output: NodeJS.WriteStream | PassThrough;
}

/** Milliseconds without input after which a paste is complete. */
const QUIET = 50;

/**
 * Asks for a secret, and accepts it only as one line. Terminals deliver a paste of several lines piece
 * by piece: without this the first line would be the answer, and the rest would be readable on the
 * screen, or answer the next question. The terminal shows nothing that is typed until the paste ends.
 *
 * @param ask asks once, until Enter is pressed
 * @throws {Error} what `ask` throws; an ExitPromptError when Ctrl-C is pressed right after Enter
 */
export async function askOneLine(
  { input, output }: Streams,
  ask: () => Promise<string>,
): Promise<string> {
  for (;;) {
    const { answer, rest } = await withoutEcho(input, async () => {
      const typed = record(input);
      try {
        const entry = await ask();
        await typed.silence();
        return { answer: entry, rest: typed.afterFirstLine() };
      } finally {
        typed.stop();
      }
    });
    if (rest.includes("\x03"))
      throw Object.assign(new Error("Ctrl-C"), { name: "ExitPromptError" });
    if (rest.trim() === "") return answer;
    output.write("✗ That was more than one line. Nothing of it is used. Paste it as one line.\n");
  }
}

/** Records the input beside the question. */
function record(input: Streams["input"]) {
  let typed = "";
  let last = Date.now();
  const note = (part: Buffer | string) => {
    typed += part;
    last = Date.now();
  };
  input.on("data", note);
  return {
    afterFirstLine: () => typed.replace(/^[^\r\n]*/, ""),
    async silence() {
      // The question has paused it when it was answered.
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

/** Keeps a terminal in raw mode, which shows nothing, even if the question leaves it. */
async function withoutEcho<T>(input: Streams["input"], work: () => Promise<T>): Promise<T> {
  if (!("setRawMode" in input)) return work();
  const setRawMode = input.setRawMode.bind(input);
  const own = Object.getOwnPropertyDescriptor(input, "setRawMode");
  input.setRawMode = (on) => (on ? setRawMode(true) : input);
  try {
    return await work();
  } finally {
    if (own) Object.defineProperty(input, "setRawMode", own);
    else Reflect.deleteProperty(input, "setRawMode");
    setRawMode(false);
  }
}
