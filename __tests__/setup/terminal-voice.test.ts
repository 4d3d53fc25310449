import { expect, onTestFinished, test } from "vitest";
import type { Surroundings } from "../../setup/core/context.ts";
import { openSession } from "../../setup/core/session.ts";
import { createVoice } from "../../setup/terminal/output.ts";

test("a terminal that says it is 0 columns wide gets whole lines", () => {
  const before = Object.getOwnPropertyDescriptor(process.stdout, "columns");
  Object.defineProperty(process.stdout, "columns", { value: 0, configurable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(process.stdout, "columns", before);
    else Reflect.deleteProperty(process.stdout, "columns");
  });
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  createVoice({ session: openSession(), say } as Surroundings).say("one line of words");
  expect(said).toEqual(["one line of words"]);
});
