import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { parseOutputs } from "../../__tests__/helpers/parse-outputs.ts";
import { type Contexts, resolveExpressions, type Step } from "./step.ts";

/** What came of a step. Raw: `stdout` and `outputs` hold the token. */
export interface StepRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
  outputs: Record<string, string>;
  /** Markdown. */
  summary: string;
}

/** The parts of action.yml that the runner needs to start the action. */
interface ActionMetadata {
  inputs: Record<string, { default?: string }>;
  runs: { main: string };
}

const root = dirname(dirname(import.meta.dirname));

/**
 * Runs the committed bundle as the Actions runner does: the defaults of action.yml filled in,
 * expressions resolved, inputs as `INPUT_…`, outputs and summary through files.
 *
 * @see https://docs.github.com/actions/reference/workflows-and-actions/metadata-syntax
 */
export async function runStep(step: Step, contexts: Contexts): Promise<StepRun> {
  const { inputs, runs }: ActionMetadata = parse(readFileSync(join(root, "action.yml"), "utf8"));
  const defaults = Object.entries(inputs).map(([name, input]) => [name, input.default ?? ""]);
  const given = { ...(Object.fromEntries(defaults) as Step), ...step };
  const folder = mkdtempSync(join(tmpdir(), "demo-"));
  const files = {
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
  };
  for (const file of Object.values(files)) writeFileSync(file, "");
  try {
    const ended = await startProcess(join(root, runs.main), {
      ...bareEnvironment(),
      ...files,
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: contexts.github("repository") ?? "",
      GITHUB_API_URL: contexts.github("api_url") ?? "",
      ...Object.fromEntries(
        Object.entries(given).map(([name, value]) => [
          `INPUT_${name.toUpperCase()}`,
          resolveExpressions(value, contexts),
        ]),
      ),
    });
    return {
      ...ended,
      outputs: parseOutputs(readFileSync(files.GITHUB_OUTPUT, "utf8")),
      summary: readFileSync(files.GITHUB_STEP_SUMMARY, "utf8"),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** No proxy and no other setting of the reader's machine; Windows' network code needs the second. */
function bareEnvironment(): Record<string, string> {
  const { PATH = "", SYSTEMROOT } = process.env;
  return { PATH, ...(SYSTEMROOT !== undefined && { SYSTEMROOT }) };
}

function startProcess(
  script: string,
  env: Record<string, string>,
): Promise<Pick<StepRun, "exitCode" | "stdout" | "stderr">> {
  const child = spawn(process.execPath, [script], { env });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  child.stderr.setEncoding("utf8").on("data", (chunk: string) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
