import { withContext } from "./create-context.ts";
import { wantsJobSummary } from "./inputs/common.ts";
import { type Inputs, parseInputs } from "./inputs/parse.ts";
import { run } from "./pipeline.ts";
import { linkTo } from "./report/document-link.ts";
import { formatCancelled, formatIntro } from "./report/log-lines.ts";
import type { Runner } from "./runner.ts";
import { createSafeOutput } from "./safe-output.ts";
import { createSecretRegistry } from "./secrets/secret-registry.ts";
import { showError, showReport } from "./show-run.ts";
import type { LoginState, WriteProgress } from "./stages/context.ts";

/** One run of the action: reads the inputs, runs the pipeline, shows what came of it. */
export async function main(runner: Runner): Promise<void> {
  const registry = createSecretRegistry(runner.mask);
  const raw = runner.readInputs();
  const out = createSafeOutput(runner, registry, wantsJobSummary(raw));
  const links = linkTo(runner.documents());
  const progress: WriteProgress = new Map();
  let login: LoginState = "not used";
  const onLogin = (state: LoginState) => {
    login = state;
  };
  out.onCancel((signal) => formatCancelled(signal, progress, login));
  let inputs: Inputs | undefined;
  try {
    inputs = parseInputs(raw, registry);
    const sound = inputs;
    out.log(formatIntro(sound));
    const options = { registry, progress, log: out.log, onLogin };
    const report = await withContext(sound, options, (context) => run(sound, context));
    await showReport(report, { inputs, registry, out, links, login });
  } catch (error) {
    await showError(error, { inputs, registry, out, links, login });
  }
}
