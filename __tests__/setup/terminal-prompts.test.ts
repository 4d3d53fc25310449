import { PassThrough } from "node:stream";
import { stripVTControlCharacters } from "node:util";
import { expect, test, vi } from "vitest";
import { createPrompts, isUnanswered } from "../../setup/terminal/prompts.ts";

/** The screen is cleared, then left. */
const LEFT = "\x1b[2J\x1b[H\x1b[?1049l";

/** A terminal with nobody at it. */
function open(isTTY = true) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY });
  // A terminal does not end with a question.
  output.end = () => output;
  let written = "";
  output.on("data", (part) => {
    written += part;
  });
  const streams = { input, output } as unknown as Parameters<typeof createPrompts>[0];
  return { input, prompts: createPrompts(streams), written: () => written };
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

test("a secret is never shown while it is entered, whatever key is pressed", async () => {
  for (const long of [true, false]) {
    const { input, prompts, written } = open();
    const answer = prompts.password({ message: "App secret", long });
    input.write("open sesame");
    await settled();
    input.write("\x14"); // Ctrl-T, which reveals in Inquirer
    await settled();
    input.write("\r");
    expect(await answer).toBe("open sesame");
    expect(stripVTControlCharacters(written()).includes("*".repeat(11))).toBe(!long);
    expect(stripVTControlCharacters(written())).not.toMatch(/open|sesame/);
  }
});

test.each([
  ["at once", 0],
  ["a moment later", 20],
])("a secret of two lines is refused as a whole, where the second comes %s", async (_, pause) => {
  const { input, prompts, written } = open();
  const answer = prompts.password({ message: "GitHub token", long: true });
  if (pause === 0) input.write("open\rsesame\r");
  else {
    input.write("open\r");
    await new Promise((resolve) => setTimeout(resolve, pause));
    input.write("sesame\r");
  }
  await vi.waitFor(() => expect(written()).toContain("more than one line"));
  await settled();
  input.write("open sesame\r\n");
  expect(await answer).toBe("open sesame");
  const next = prompts.input({ message: "Next" });
  await settled();
  input.write("yes\r");
  expect(await next).toBe("yes");
  expect(stripVTControlCharacters(written())).not.toMatch(/open|sesame/);
});

test("Ctrl-C right after Enter is not lost", async () => {
  const { input, prompts } = open();
  const answer = prompts.password({ message: "App secret" }).catch(isUnanswered);
  input.write("open sesame\r");
  await settled();
  input.write("\x03");
  expect(await answer).toBe(true);
});

test("the terminal stays mute from the question to the end of the paste", async () => {
  const { input, prompts } = open();
  const modes: boolean[] = [];
  const terminal = Object.assign(input, {
    setRawMode: (on: boolean) => {
      modes.push(on);
      return terminal;
    },
  });
  const answer = prompts.password({ message: "App secret" });
  input.write("open sesame\r");
  await settled();
  expect(modes).not.toContain(false);
  await answer;
  expect(modes.at(-1)).toBe(false);
});

test("Ctrl-C, and an input that ends, leave a question unanswered", async () => {
  const { input, prompts } = open();
  const first = prompts.input({ message: "App ID" }).catch(isUnanswered);
  input.write("\x03");
  expect(await first).toBe(true);
  const second = prompts.confirm({ message: "Sure?", default: true }).catch(isUnanswered);
  input.end();
  expect(await second).toBe(true);
});

test("a question is taken back by its signal", async () => {
  const { prompts } = open();
  const enough = new AbortController();
  const answer = prompts.password({ message: "Address" }, enough.signal).catch(isUnanswered);
  enough.abort();
  expect(await answer).toBe(true);
});

test("a secret is shown on a screen of its own, which is cleared before it is left", async () => {
  const { input, prompts, written } = open();
  const shown = prompts.showSecret?.("The value for: gh", "open sesame");
  await settled();
  expect(written().startsWith("\x1b[?1049h")).toBe(true);
  expect(written()).toContain("The value for: gh\r\n\r\nopen sesame");
  expect(written()).not.toContain("\x1b[?1049l");
  input.write("\r");
  await shown;
  expect(written().endsWith(LEFT)).toBe(true);
});

test("Ctrl-C clears that screen too", async () => {
  const { input, prompts, written } = open();
  const shown = prompts.showSecret?.("The value for: gh", "open sesame").catch(isUnanswered);
  await settled();
  input.write("\x03");
  expect(await shown).toBe(true);
  expect(written().endsWith(LEFT)).toBe(true);
});

test("a signal clears that screen before anything else is said", async () => {
  const { input, prompts, written } = open();
  let cleared = false;
  process.once("SIGHUP", () => {
    cleared = written().endsWith(LEFT);
  });
  const shown = prompts.showSecret?.("The value for: gh", "open sesame").catch(isUnanswered);
  await settled();
  process.emit("SIGHUP");
  expect(cleared).toBe(true);
  input.write("\x03");
  await shown;
  expect(written().split(LEFT)).toHaveLength(2);
});

test("where the output is no terminal no secret can be shown", () => {
  expect(open(false).prompts.showSecret).toBeUndefined();
});
