import { expect, onTestFinished, test } from "vitest";
import type { SetupContext } from "../../setup/core/context.ts";
import { openSession } from "../../setup/core/session.ts";
import { createOutput } from "../../setup/terminal/output.ts";

test("a terminal that says it is 0 columns wide gets whole lines", () => {
  const before = Object.getOwnPropertyDescriptor(process.stdout, "columns");
  Object.defineProperty(process.stdout, "columns", { value: 0, configurable: true });
  onTestFinished(() => {
    if (before) Object.defineProperty(process.stdout, "columns", before);
    else Reflect.deleteProperty(process.stdout, "columns");
  });
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  createOutput({ session: openSession(), print } as SetupContext).print("one line of words");
  expect(printed).toEqual(["one line of words"]);
});

test("lines to be copied are printed whole, without signs that a terminal obeys", () => {
  const printed: string[] = [];
  const print = (line: string) => void printed.push(line);
  const output = createOutput({ session: openSession(), print } as SetupContext);
  output.printLines([
    "  a: 123\u001b]0;pwned\u0007\u001b[31m\u009b32m\u202e",
    `  b: ${"x".repeat(200)}`,
  ]);
  expect(printed).toEqual(["  a: 123]0;pwned[31m32m", `  b: ${"x".repeat(200)}`]);
});
