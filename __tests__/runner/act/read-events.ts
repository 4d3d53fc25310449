/** One line of `act --json`, as far as it is read here. `msg` is masked, `arg` and `raw` are not. */
interface ActEvent {
  msg: string;
  jobID?: string;
  step?: string;
  stage?: string;
  stepResult?: string;
  jobResult?: string;
  command?: string;
  name?: string;
  arg?: string;
  content?: string;
  raw_output?: boolean;
}

/** What `act` did and saw. */
export interface ActRun {
  exitCode: number | null;
  /** Everything a person reads, masked, a line each. */
  log: string;
  /** What the steps themselves wrote, masked. */
  printed: string;
  /** `success` or `failure` by the id of the job. */
  jobs: Record<string, string>;
  /** `success`, `failure` or `skipped` by the name of the step. */
  steps: Record<string, string>;
  /** Outputs as steps set them, not masked; of several with one name, the last. */
  outputs: Record<string, string>;
  /** Markdown of all job summaries, in order. */
  summary: string;
  /** What was to be masked, not masked. */
  masks: string[];
}

/** Reads what `act --json` wrote. Lines that are no JSON are log. */
export function readEvents(output: string, exitCode: number | null): ActRun {
  const events = output
    .split("\n")
    .filter((line) => line !== "")
    .map(parseEvent);
  const commands = (name: string) => events.filter(({ command }) => command === name);
  const results = (select: (event: ActEvent) => [string | undefined, string | undefined]) =>
    Object.fromEntries(events.map(select).filter(([name, result]) => name && result));
  return {
    exitCode,
    log: events.map(({ msg }) => msg.trimEnd()).join("\n"),
    printed: events
      .filter((event) => event.raw_output)
      .map(({ msg }) => msg)
      .join(""),
    jobs: results(({ jobID, jobResult }) => [jobID, jobResult]),
    steps: results(({ step, stepResult }) => [step, stepResult]),
    outputs: Object.fromEntries(
      commands("set-output").map(({ name = "", arg = "" }) => [name, arg]),
    ),
    summary: commands("summary")
      .map(({ content = "" }) => content)
      .join("\n"),
    masks: commands("add-mask").map(({ arg = "" }) => arg),
  };
}

function parseEvent(line: string): ActEvent {
  try {
    return JSON.parse(line) as ActEvent;
  } catch {
    return { msg: line };
  }
}
