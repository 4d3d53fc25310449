import fc from "fast-check";
import { describe, expect } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { annotate, annotateError } from "../../src/report/annotations.ts";
import { formatOutcome } from "../../src/report/log-lines.ts";
import { scrubError, scrubReport } from "../../src/report/scrub-report.ts";
import { describeError } from "../../src/report/shown-error.ts";
import { createSafeOutput, type SafeOutput } from "../../src/safe-output.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { foreignText } from "./arbitraries/foreign-text.ts";
import { reports } from "./arbitraries/reports.ts";
import { secrets } from "./arbitraries/secrets.ts";
import { expectVisible } from "./consumers/inline-markdown.ts";
import { reveals } from "./consumers/readings.ts";
import { readStream } from "./consumers/runner-commands.ts";
import { property } from "./property.ts";
import { reportToRunner } from "./report-to-runner.ts";

const toRunner = reportToRunner();

/** Most bytes of an annotation, as the runner's command has it. */
const MOST = 4096;

function expectShort(command: string): void {
  if (!command.startsWith("::add-mask::"))
    expect(Buffer.byteLength(command)).toBeLessThanOrEqual(MOST);
}

/** What the runner makes of what a screen says that knows the secret; asserts that it is not seen. */
async function hear(
  secret: string,
  speak: (screen: SafeOutput, scrub: (text: string) => string) => void,
) {
  const { stdout } = await toRunner((runner) => {
    const vault = createSecretRegistry(runner.mask);
    vault.register(secret);
    speak(createSafeOutput(runner, vault, false), vault.scrub);
  });
  const { commands, lines } = readStream(stdout);
  for (const line of stdout.split("\n")) if (line.startsWith("::")) expectShort(line);
  const [mask, ...others] = commands;
  expect(mask).toEqual({ name: "add-mask", properties: {}, data: secret });
  const texts = others.flatMap(({ data, properties }) => [data, ...Object.values(properties)]);
  for (const text of [...lines, ...texts]) {
    expectVisible(text);
    if (reveals(text, secret)) throw new Error(`a secret is seen: ${text}`);
  }
  return { commands: others, lines };
}

describe("whatever foreign text a run shows,", () => {
  property(
    "the runner obeys the annotations of a report and no other command, and shows no secret",
    reports,
    async ({ secret, report: found }) => {
      let annotations: ReturnType<typeof annotate> = [];
      let outcome: string[] = [];
      const { commands, lines } = await hear(secret, (screen, scrub) => {
        const report = scrubReport(found, scrub);
        annotations = annotate(report);
        outcome = formatOutcome(report);
        for (const annotation of annotations) screen.annotate(annotation);
        for (const line of outcome) screen.log(line);
      });
      expect(commands.map(({ name }) => name)).toEqual(annotations.map(({ level }) => level));
      expect(lines).toHaveLength(outcome.length);
      for (const { properties } of commands) {
        expect(Object.keys(properties).filter((name) => name !== "title")).toEqual([]);
        expect(properties.title ?? "").not.toMatch(/[\r\n]/);
      }
    },
  );

  property(
    "a line of the log is one line, and no command",
    secrets.chain((secret) => foreignText(secret).map((text) => ({ secret, text }))),
    async ({ secret, text }) => {
      const { commands, lines } = await hear(secret, (screen) => screen.log(text));
      expect(commands).toEqual([]);
      expect(lines).toHaveLength(1);
    },
  );

  property(
    "an error is one annotation, and the lines of its stack are no commands",
    secrets.chain((secret) => {
      const foreign = foreignText(secret);
      const parts = fc.record({
        code: fc.constant("page-none" as const),
        message: foreign,
        remedy: foreign,
      });
      const error = fc.oneof(
        parts.map((said) => new ActionError(said)),
        foreign.map((message) => new TypeError(message)),
      );
      return error.map((thrown) => ({ secret, error: thrown }));
    }),
    async ({ secret, error }) => {
      const { commands } = await hear(secret, (screen, scrub) => {
        screen.annotate(annotateError(scrubError(describeError(error), scrub)));
        screen.stack(error);
      });
      expect(commands.map(({ name }) => name)).toEqual(["error"]);
    },
  );
});
