import type { PromptChoice, Prompts } from "../../setup/terminal/prompts.ts";

/** An answer, or what makes one; it may wait, and throw. */
export type Reply = unknown | ((signal?: AbortSignal) => unknown);

/** A question, by a part of its message, and the answer to it. */
export type ScriptedAnswer = readonly [question: string | RegExp, reply: Reply];

/** Ctrl-C in the place of an answer. */
export const ctrlC: Reply = () => {
  throw Object.assign(new Error("closed with SIGINT"), { name: "ExitPromptError" });
};

/** Questions that were asked, and the values that were shown on the cleared screen. */
export interface Script {
  prompts: Prompts;
  /** Every word of every question. */
  asked: string[];
  /** The choices of each list, as they were offered, with reasons why not. */
  offered: Array<ReadonlyArray<PromptChoice<string>>>;
  shown: Array<{ heading: string; value: string }>;
  /** Turns that were not taken. */
  rest(): readonly ScriptedAnswer[];
}

/** A person who answers these questions in this order, and takes any other for a mistake. */
export function scriptPrompts(...answers: readonly ScriptedAnswer[]): Script {
  const left = [...answers];
  const asked: string[] = [];
  let mistake: Error | undefined;
  const offered: Script["offered"] = [];
  const shown: Script["shown"] = [];

  async function reply<T>(message: string, signal?: AbortSignal): Promise<T> {
    asked.push(message);
    const [question, answer] = left.shift() ?? ["nothing more", ""];
    // The first tells most: the setup goes on asking after an error.
    if (!message.match(question)) mistake ??= new Error(`asked “${message}”, not “${question}”`);
    if (mistake) throw mistake;
    return (typeof answer === "function" ? await answer(signal) : answer) as T;
  }

  const checked = <T>(
    answer: T,
    choices: ReadonlyArray<PromptChoice<string>>,
    message: string,
  ): T => {
    for (const one of [answer].flat()) {
      const choice = choices.find(({ value }) => value === one);
      if (!choice || choice.disabled) throw new Error(`“${one}” cannot be chosen at “${message}”`);
    }
    return answer;
  };
  const note = (choices: ReadonlyArray<PromptChoice<string>>) => {
    offered.push(choices);
    asked.push(...choices.flatMap((choice) => [choice.name, choice.description ?? ""]));
  };
  return {
    asked,
    offered,
    shown,
    rest: () => left,
    prompts: {
      input: async ({ message, default: proposal, validate }) => {
        for (;;) {
          const entry = (await reply<string>(message)) || (proposal ?? "");
          const verdict = validate?.(entry) ?? true;
          if (verdict === true) return entry;
          asked.push(verdict);
        }
      },
      password: ({ message }, signal) => reply(message, signal),
      confirm: ({ message }) => reply(message),
      select: async ({ message, choices }) => {
        note(choices);
        return checked(await reply(message), choices, message);
      },
      checkbox: async ({ message, choices }) => {
        note(choices);
        return checked(await reply(message), choices, message);
      },
      showSecret: async (heading, value) => void shown.push({ heading, value }),
    },
  };
}
