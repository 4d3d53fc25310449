import fc from "fast-check";
import { describe, expect } from "vitest";
import { jsonAnswer } from "../../emulator/builders.ts";
import { openBakery } from "../helpers/bakery.ts";
import { inputValues } from "./arbitraries/inputs.ts";
import { nastyText, nastyWord } from "./arbitraries/nasty-text.ts";
import { expectVisible } from "./consumers/inline-markdown.ts";
import { readStream } from "./consumers/runner-commands.ts";
import { expectErrorSummary, expectSummary } from "./consumers/summary.ts";
import { property, RUNS } from "./property.ts";

/** A start of the bundle costs as much as a hundred runs in process. */
const runs = Math.min(25, Math.ceil(RUNS / 100));

/** Names of commands but for the masks. */
function commandsIn(stdout: string): string[] {
  const { commands, lines } = readStream(stdout);
  for (const line of lines) expectVisible(line);
  return commands.map(({ name }) => name).filter((name) => name !== "add-mask");
}

describe("the bundle", () => {
  property(
    "hands over any name of a Page as it is, and shows it as mere text",
    nastyText,
    async (text) => {
      const name = text.toWellFormed();
      const { mint } = await openBakery({ page: { name } });
      const { exitCode, stdout, stderr, outputs, summary } = await mint();
      expect([exitCode, stderr, outputs.healthy]).toEqual([0, "", "true"]);
      // The user token is a short-lived one.
      expect(commandsIn(stdout)).toEqual(["warning"]);
      expect(JSON.parse(outputs.report ?? "")["page-name"]).toBe(name);
      expectSummary(summary);
    },
    { runs },
  );

  property(
    "shows any message of an error in one annotation, as mere text",
    fc.tuple(nastyText, fc.constantFrom(1, 10, 100, 190, 200, 803)),
    async ([message, code]) => {
      const { mint, emulator } = await openBakery();
      const on = { path: "/me/accounts" };
      emulator.inject({ on, ...jsonAnswer(400, { error: { message, code } }) });
      const { exitCode, stdout, stderr, outputs, summary } = await mint({ retries: "0" });
      expect([exitCode, stderr, outputs.healthy]).toEqual([1, "", undefined]);
      expect(commandsIn(stdout)).toEqual(["error"]);
      expectErrorSummary(summary);
    },
    { runs },
  );

  property(
    "runs with any inputs, or says in one annotation what is wrong with them",
    fc.tuple(inputValues, fc.constantFrom("0", "x"), fc.oneof(fc.constant("2"), nastyWord)),
    async ([given, retries, timeout]) => {
      const { run, emulator } = await openBakery();
      const inputs = {
        ...given,
        "graph-api-url": emulator.graphUrl,
        "github-api-url": emulator.githubUrl,
        retries,
        "timeout-seconds": timeout,
      };
      // A variable of the environment ends at a NUL.
      const withoutNul = Object.entries(inputs).map(([name, value]) => [
        name,
        value.replaceAll("\0", "").toWellFormed(),
      ]);
      const { exitCode, stdout, stderr, calls } = await run(Object.fromEntries(withoutNul));
      expect(stderr).toBe("");
      expect(stdout).not.toMatch(/^\s+at .+:\d+/m);
      const errors = commandsIn(stdout).filter((name) => name === "error");
      if (calls.length === 0) expect([exitCode, errors]).toEqual([1, ["error"]]);
    },
    { runs },
  );
});
