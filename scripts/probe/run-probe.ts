import { ActionError } from "../../src/errors.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { type Arguments, HELP, parseArguments, refuseProblems } from "./arguments.ts";
import { askQuestion, findMissing } from "./ask-question.ts";
import type { Host } from "./host.ts";
import type { Credentials } from "./material.ts";
import { openEmulator, openReal } from "./open-sides.ts";
import { PREPARING_REQUESTS } from "./prepare.ts";
import { QUESTIONS } from "./questions/all.ts";
import { readEnvironment } from "./read-environment.ts";
import { describeResults, exitCodeOf } from "./report/closing.ts";
import { writeProbeJson } from "./report/probe-json.ts";
import { createTable } from "./report/table.ts";
import type { Result } from "./result.ts";
import type { Side } from "./side.ts";
import { UNASKED, UnaskedError } from "./unasked-error.ts";
import { UnusableError } from "./unusable-error.ts";

/**
 * The whole probe. Whatever it prints or writes passes a scrubber that knows every secret given,
 * obtained or derived.
 *
 * @returns the exit code: 0 where all agree, 1 where not, 2 where it could not ask
 */
export async function runProbe(words: readonly string[], outside: Host): Promise<number> {
  const secrets = createSecretRegistry(() => {});
  const host: Host = {
    ...outside,
    print: (line) => outside.print(secrets.scrub(line)),
    warn: (line) => outside.warn(secrets.scrub(line)),
    write: (name, text) => outside.write(name, secrets.scrub(text)),
  };
  try {
    const problems: string[] = [];
    const options = parseArguments(words, problems);
    if (options.help) {
      host.print(HELP);
      return 0;
    }
    const credentials = readEnvironment(host.env, secrets, problems);
    refuseProblems(problems);
    return await compareSides(options, credentials, secrets, host);
  } catch (error) {
    for (const line of explain(error)) host.warn(`✗ ${line}`);
    return 2;
  }
}

/** What kept the probe from asking, in words. */
function explain(error: unknown): readonly string[] {
  if (error instanceof UnusableError) return error.problems;
  if (error instanceof UnaskedError) return [error.message];
  if (error instanceof ActionError) return [error.message, error.remedy];
  return [`A bug in the probe: ${error instanceof Error ? error.message : "no error"}`];
}

async function compareSides(
  options: Arguments,
  credentials: Credentials,
  secrets: ReturnType<typeof createSecretRegistry>,
  host: Host,
): Promise<number> {
  announce(options, credentials, host);
  const real = await openReal(options, credentials, secrets, host);
  try {
    const emulator = await openEmulator(real.survey, credentials, secrets);
    try {
      const results = await askAll(real.side, emulator.side, host);
      host.print("");
      for (const line of describeResults(results)) host.print(line);
      await writeReport(writeProbeJson(options.graphUrl, results), host);
      host.print("probe.json has the shapes of all answers, and no value of theirs.");
      return exitCodeOf(results);
    } finally {
      await emulator.close();
    }
  } finally {
    await real.close();
  }
}

async function writeReport(text: string, host: Host): Promise<void> {
  try {
    await host.write("probe.json", text);
  } catch (error) {
    const code = error instanceof Error ? Reflect.get(error, "code") : undefined;
    throw new UnusableError(`probe.json cannot be written in this folder (${code}).`);
  }
}

function announce({ graphUrl, pause }: Arguments, credentials: Credentials, host: Host): void {
  // Whether there is a Page is not known yet: it is counted with.
  const page = { id: "", token: credentials.userToken };
  const most = QUESTIONS.filter(({ needs }) => {
    return findMissing(needs, { ...credentials, page }, host.ask !== undefined) === undefined;
  }).reduce((sum, { requests }) => sum + requests, PREPARING_REQUESTS);
  host.print(
    `Makes at most ${most} reading requests to ${graphUrl}, one at a time, ${pause} s apart, and the same to an emulator in this process. A request that finds no answer is made once more.`,
  );
  host.print(
    "It publishes, changes and stores nothing. Exchanges give new tokens, which nobody sees and which are forgotten at the end.",
  );
  host.print("");
}

async function askAll(real: Side, emulator: Side, host: Host): Promise<readonly Result[]> {
  const table = createTable(host.columns);
  const results: Result[] = [];
  host.print(table.head());
  for (const [i, question] of QUESTIONS.entries()) {
    const result = await askQuestion(question, real, emulator, host.ask !== undefined);
    const { outcome } = result;
    results.push(result);
    host.print(table.row(result));
    if (outcome.kind !== "unasked" || !UNASKED[outcome.reason].endsTheProbe) continue;
    const rest = QUESTIONS.slice(i + 1);
    host.print(`The ${rest.length} questions behind it are not asked.`);
    const answers = { real: [], emulator: [] };
    return [...results, ...rest.map((question) => ({ question, outcome, answers }))];
  }
  return results;
}
