import * as inquirer from "@inquirer/prompts";
import { askOneLine, type Streams } from "./ask-one-line.ts";
import { showSecret } from "./show-secret.ts";

/** One line of a list of choices. */
export interface PromptChoice<Value> {
  value: Value;
  name: string;
  description?: string;
  /** Why it cannot be chosen; empty if it can. */
  disabled?: string;
}

/** True for a usable entry, otherwise what is wrong with it. */
export type Validate = (entry: string) => true | string;

/** The questions that the setup asks in a terminal. Each rejects when the person presses Ctrl-C. */
export interface Prompts {
  input(question: { message: string; default?: string; validate?: Validate }): Promise<string>;
  /**
   * For secrets: asks again until the entry is one line. A long one is not even shown as stars,
   * which would fill the screen.
   * @param signal cancels the question
   */
  password(question: { message: string; long?: boolean }, signal?: AbortSignal): Promise<string>;
  checkbox<Value extends string>(question: {
    message: string;
    choices: ReadonlyArray<PromptChoice<Value> & { checked: boolean }>;
    /** Whether none may be chosen. */
    optional?: boolean;
  }): Promise<Value[]>;
  select<Value extends string>(question: {
    message: string;
    choices: ReadonlyArray<PromptChoice<Value>>;
    default?: Value;
  }): Promise<Value>;
  confirm(question: { message: string; default: boolean }): Promise<boolean>;
  /**
   * Shows a secret until Enter is pressed, then clears the screen. Undefined if the output is not a
   * terminal, and so would keep it.
   */
  showSecret: ((heading: string, value: string) => Promise<void>) | undefined;
}

/** Questions asked with Inquirer. When the input ends, the question at hand rejects. */
export function createPrompts(streams: Streams): Prompts {
  const ended = new AbortController();
  streams.input.once("end", () => ended.abort());
  const context = { ...streams, signal: ended.signal };
  const password: Prompts["password"] = ({ message, long = false }, signal) =>
    askOneLine(streams, () =>
      inquirer.password(
        // Without the key that makes a typed secret readable: it would stay in the scrollback.
        { message, mask: !long, toggleMask: false },
        signal ? { ...context, signal: AbortSignal.any([ended.signal, signal]) } : context,
      ),
    );
  return {
    input: (question) => inquirer.input(question, context),
    password,
    checkbox: ({ message, choices, optional = false }) =>
      inquirer.checkbox({ message, choices, required: !optional }, context),
    select: ({ choices, ...question }) =>
      inquirer.select(
        {
          ...question,
          pageSize: 12,
          choices: choices.map((choice) => ({ ...choice, disabled: choice.disabled || false })),
        },
        context,
      ),
    confirm: (question) => inquirer.confirm(question, context),
    showSecret:
      "isTTY" in streams.output && streams.output.isTTY
        ? (heading, value) => showSecret(streams.output, password, heading, value)
        : undefined,
  };
}

/** Whether a question has no answer because of Ctrl-C or the end of the input. */
export function isUnanswered(error: unknown): boolean {
  return (
    error instanceof Error &&
    ["ExitPromptError", "AbortPromptError", "CancelPromptError"].includes(error.name)
  );
}
